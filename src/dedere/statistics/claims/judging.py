"""Claims, judged: what speaks for and against, what decides nothing and why, what is needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dedere.bilingual import Text
from dedere.statistics.claims import fulfilment
from dedere.statistics.claims.fulfilment import Fulfilment, State
from dedere.statistics.claims.in_record import Record
from dedere.statistics.claims.model import Asked, Claim, Measure, OfAudit, Verdict
from dedere.statistics.claims.observation import Observation, Speaks
from dedere.statistics.claims.observing import observe
from dedere.statistics.claims.scope import EACH_YEAR, Aspect, Scope
from dedere.statistics.tables import Collection


@dataclass(frozen=True, slots=True)
class Weighed:
    """A statistic beside a measure: where they differ, what it says, and why."""

    observation: Observation
    differs: tuple[Aspect, ...]
    speaks: Speaks
    why: Text


@dataclass(frozen=True, slots=True)
class MeasureJudged:
    """A measure with all that was named for it."""

    measure: Measure
    weighed: tuple[Weighed, ...]
    verdict: Verdict

    @property
    def needed(self) -> Text | None:
        """What would decide it; None where it is decided."""
        if self.verdict is not Verdict.NOT_DECIDABLE:
            return None
        return needed(self.measure.scope, self.measure.needs)


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim with its verdict and all that it rests on."""

    claim: Claim
    verdict: Verdict
    because: tuple[Text, ...]
    measures: tuple[MeasureJudged, ...]
    fulfilment: tuple[Fulfilment, ...]
    needed: tuple[Text, ...]
    """What would be needed instead, where it cannot be decided."""

    @property
    def foremost(self) -> Text | None:
        """The reason to give where there is room for one.

        What would be needed, or the first that carries the verdict.
        """
        speaks = {Verdict.SUPPORTED: "for", Verdict.CONTRADICTED: "against"}.get(self.verdict)
        weighed = [each for one in self.measures for each in one.weighed]
        carrying = [_said(each) for each in weighed if each.speaks == speaks]
        kept = [
            text for one in self.fulfilment if one.verdict is self.verdict for text in one.because
        ]
        return next(iter([*self.needed, *carrying, *kept, *self.because]), None)


def judge(claim: Claim, collection: Collection | None = None, asked: Asked | None = None) -> Judged:
    """Judge a claim by published figures and audits, and by a record where one is given.

    Args:
        claim: the claim.
        collection: tables to count in; none where only what is published counts.
        asked: the day, and for which time the tables are complete.

    Raises:
        InputError: a condition that the table of a statistic does not have.
    """
    return _judge(claim, Record.of(collection), asked or Asked())


def judge_all(
    claims: Sequence[Claim], collection: Collection | None = None, asked: Asked | None = None
) -> list[Judged]:
    """Judge claims, asking each statistic of the record once; later ones are left out.

    A claim is later where it was first said after the day that is asked for.
    """
    record, day = Record.of(collection), asked or Asked()
    return [
        _judge(one, record, day)
        for one in claims
        if day.as_of is None or one.when.earliest <= day.as_of.toordinal()
    ]


def weigh(one: Observation, measure: Measure) -> Weighed:
    """What one statistic says of a measure; nothing, unless it counts the very same."""
    barred = _BARRED.format(why=one.barred or _UNANSWERED)
    if one.scope is None:
        return Weighed(one, tuple(Aspect), "neither", barred)
    differs = measure.scope.differs_in(one.scope)
    if differs:
        return Weighed(one, differs, "neither", _different(measure.scope, one.scope, differs))
    if one.barred is not None:
        return Weighed(one, (), "neither", barred)
    if one.found is not None:
        why = {"for": _AGREES, "against": _CANNOT, "neither": _CAN}[one.found]
        return Weighed(one, (), one.found, why)
    against = measure.contradicts is not None and measure.contradicts.holds_all(one.low, one.high)
    for_ = measure.supports is not None and measure.supports.holds_all(one.low, one.high)
    if against and for_:
        return Weighed(one, (), "neither", _OVERLAP)
    if against and measure.contradicts is not None:
        return Weighed(one, (), "against", _AGAINST.format(bounds=measure.contradicts.text))
    if for_ and measure.supports is not None:
        return Weighed(one, (), "for", _FOR.format(bounds=measure.supports.text))
    return Weighed(one, (), "neither", _BETWEEN)


def needed(scope: Scope, more: Text | None = None) -> Text:
    """The number that would decide."""
    told = _NEEDED.format(scope=scope.text)
    return told if more is None else Text(f"{told.en} {more.en}", f"{told.es} {more.es}")


def _judge(claim: Claim, record: Record, asked: Asked) -> Judged:
    measures = tuple(_measure(one, claim, record, asked) for one in claim.measures)
    kept: tuple[Fulfilment, ...] = ()
    if claim.commitment is not None:
        kept = fulfilment.of(claim.commitment, record, asked, claim.source)
    verdict = _verdict(claim, measures, kept)
    because = [text for one in measures for text in _because(one)]
    because += [text for one in kept for text in one.because]
    lacking = [one.needed for one in measures if one.needed is not None]
    for one in kept:
        if any(year.state is State.UNKNOWN for year in one.years):
            lacking.append(needed(replace(one.reading.scope, period=EACH_YEAR)))
    if verdict is not Verdict.NOT_DECIDABLE:
        lacking = []
    return Judged(
        claim, verdict, (*dict.fromkeys(because), *lacking), measures, kept, tuple(lacking)
    )


def _measure(one: Measure, claim: Claim, record: Record, asked: Asked) -> MeasureJudged:
    weighed = tuple(
        weigh(observe(each, one.scope, record, asked, claim.source), one) for each in one.evidence
    )
    said = {each.speaks for each in weighed}
    verdict = Verdict.NOT_DECIDABLE
    if "against" in said and "for" not in said:
        verdict = Verdict.CONTRADICTED
    elif "for" in said and "against" not in said:
        verdict = Verdict.SUPPORTED
    return MeasureJudged(one, weighed, verdict)


def _verdict(
    claim: Claim, measures: Sequence[MeasureJudged], kept: Sequence[Fulfilment]
) -> Verdict:
    """Contradicted by one necessary number; supported only by all that can support.

    Readings of a commitment are ways to understand one thing, so they must agree.
    """
    found = [one.verdict for one in measures]
    if Verdict.CONTRADICTED in found:
        return Verdict.CONTRADICTED
    if kept:
        states = {one.verdict for one in kept}
        found.append(states.pop() if len(states) == 1 else Verdict.NOT_DECIDABLE)
        if found[-1] is Verdict.CONTRADICTED:
            return Verdict.CONTRADICTED
    must = [
        one.verdict
        for one in measures
        if one.measure.supports is not None
        or any(isinstance(each, OfAudit) for each in one.measure.evidence)
    ]
    must += found[len(measures) :]
    return (
        Verdict.SUPPORTED
        if must and all(one is Verdict.SUPPORTED for one in must)
        else Verdict.NOT_DECIDABLE
    )


def _because(one: MeasureJudged) -> list[Text]:
    told = [] if one.measure.why is None else [one.measure.why]
    told += [_said(each) for each in one.weighed]
    said = {each.speaks for each in one.weighed}
    if {"for", "against"} <= said:
        told.append(_DISAGREE)
    if not one.weighed:
        told.append(_NOTHING)
    return told


def _said(each: Weighed) -> Text:
    one = each.observation
    return _SAYS.format(title=_unstopped(one.title), shown=one.shown, why=each.why)


def _unstopped(title: Text) -> Text:
    """A title without the stop at its end, where more follows."""
    return Text(title.en.rstrip(".?"), title.es.rstrip(".?").lstrip("¿"))


def _different(wanted: Scope, found: Scope, differs: Sequence[Aspect]) -> Text:
    """Where a statistic counts something else, side by side."""
    parts = [
        (_UNSAID if found.said(one) == wanted.said(one) else _INSTEAD).format(
            aspect=one.label, found=found.said(one), wanted=wanted.said(one)
        )
        for one in differs
    ]
    listed = Text("; ".join(one.en for one in parts), "; ".join(one.es for one in parts))
    return _OTHER.format(listed=listed)


_SAYS = Text("{title}: {shown} {why}", "{title}: {shown} {why}")
_FOR = Text("→ speaks for the claim: {bounds}.", "→ habla a favor: {bounds}.")
_AGAINST = Text("→ speaks against the claim: {bounds}.", "→ habla en contra: {bounds}.")
_AGREES = Text(
    "→ speaks for the claim: another source says the same of the same thing.",
    "→ habla a favor: otra fuente dice lo mismo de lo mismo.",
)
_CANNOT = Text(
    "→ speaks against the claim: what was printed cannot all be true.",
    "→ habla en contra: lo impreso no puede ser todo cierto.",
)
_CAN = Text(
    "→ decides nothing: that it can be true does not make it true.",
    "→ no decide nada: que pueda ser cierto no lo hace cierto.",
)
_BETWEEN = Text(
    "→ decides nothing: it lies in neither of the bounds that were set.",
    "→ no decide nada: no cae en ninguno de los límites fijados.",
)
_OVERLAP = Text(
    "→ decides nothing: the bounds that were set for and against overlap there.",
    "→ no decide nada: los límites fijados a favor y en contra se traslapan ahí.",
)
_OTHER = Text(
    "→ decides nothing, as it counts something else ({listed}).",
    "→ no decide nada, pues cuenta otra cosa ({listed}).",
)
_INSTEAD = Text(
    "{aspect}: {found}; the claim: {wanted}", "{aspect}: {found}; la afirmación: {wanted}"
)
_UNSAID = Text("{aspect}: {found}, on both sides", "{aspect}: {found}, en ambos lados")
_BARRED = Text("→ decides nothing. {why}", "→ no decide nada. {why}")
_UNANSWERED = Text("There is no number.", "No hay número.")
_DISAGREE = Text(
    "Statistics of the same unit, population and period disagree.",
    "Estadísticas de la misma unidad, población y periodo no coinciden.",
)
_NOTHING = Text(
    "No statistic that there is counts anything near it.",
    "Ninguna estadística existente cuenta algo cercano.",
)
_NEEDED = Text("Needed instead: {scope}.", "Haría falta: {scope}.")
