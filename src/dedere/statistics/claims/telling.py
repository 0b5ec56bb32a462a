"""Judged claims as plain data for programs, and as lines for people."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from dedere.bilingual import Language, Text
from dedere.calendars import PartialDate
from dedere.statistics.claims.fulfilment import Beside, Fulfilment, Year
from dedere.statistics.claims.judging import Judged, MeasureJudged, Weighed
from dedere.statistics.claims.model import Bounds, Verdict
from dedere.statistics.claims.observation import Observation
from dedere.statistics.claims.scope import Aspect

FORMAT = 1


def data(judged: Sequence[Judged], lang: Language = "en") -> dict[str, Any]:
    """The Contract's object."""
    return {"format": FORMAT, "claims": [one_data(one, lang) for one in judged]}


def one_data(one: Judged, lang: Language = "en") -> dict[str, Any]:
    """One claim of the Contract, with what it was judged by beside it."""
    claim = one.claim
    return {
        "id": claim.id,
        "who": claim.who.in_(lang),
        "when": str(claim.when),
        "says": claim.says.in_(lang),
        "verdict": str(one.verdict),
        "because": [text.in_(lang) for text in one.because],
        "statistics": [
            _weighed(each, measure.measure.id, lang)
            for measure in one.measures
            for each in measure.weighed
        ],
        "kind": str(claim.kind),
        "source": claim.source.as_dict(lang),
        "for": claim.for_.in_(lang),
        "against": claim.against.in_(lang),
        "needed": [text.in_(lang) for text in one.needed],
        "measures": [_measure(each, lang) for each in one.measures],
        "commitment": [_fulfilment(each, lang) for each in one.fulfilment],
        "cases": [
            {"id": each.id, "speaks": each.speaks, "says": each.says.in_(lang)}
            for each in claim.cases
        ],
        "provisions": list(claim.provisions),
        "note": claim.note.in_(lang) if claim.note else None,
    }


def _measure(one: MeasureJudged, lang: Language) -> dict[str, Any]:
    measure = one.measure
    return {
        "id": measure.id,
        **measure.scope.data(lang),
        "supported_by": _bounds(measure.supports, lang),
        "contradicted_by": _bounds(measure.contradicts, lang),
        "verdict": str(one.verdict),
        "needed": one.needed.in_(lang) if one.needed else None,
    }


def _bounds(one: Bounds | None, lang: Language) -> str | None:
    return None if one is None else one.text.in_(lang)


def _weighed(one: Weighed, measure: str, lang: Language) -> dict[str, Any]:
    return {
        **_observed(one.observation, lang),
        "measure": measure,
        "speaks": one.speaks,
        "same": {str(aspect): aspect not in one.differs for aspect in Aspect},
        "why": one.why.in_(lang).removeprefix("→ "),
    }


def _observed(one: Observation, lang: Language) -> dict[str, Any]:
    """A statistic with its number and all that it counts; None for what cannot be told."""
    nothing = {str(aspect): None for aspect in Aspect}
    return {
        "kind": one.kind,
        "name": one.name,
        "title": one.title.in_(lang),
        "shown": one.shown.in_(lang),
        "low": _number(one.low),
        "high": _number(one.high),
        **(one.scope.data(lang) if one.scope is not None else nothing),
        "sources": [source.as_dict(lang) for source in one.sources],
    }


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _fulfilment(one: Fulfilment, lang: Language) -> dict[str, Any]:
    reading = one.reading
    return {
        "reading": reading.id,
        "says": reading.says.in_(lang),
        "unit": reading.scope.said(Aspect.UNIT).in_(lang),
        "population": reading.scope.population.said.in_(lang),
        "kept_if": reading.kept.text.in_(lang),
        "verdict": str(one.verdict),
        "years": [_year(each, lang) for each in one.years],
    }


def _year(one: Year, lang: Language) -> dict[str, Any]:
    return {
        "year": one.year,
        "state": str(one.state),
        "number": one.number.in_(lang) if one.number else None,
        "why": one.why.in_(lang),
        "counted": [_observed(each, lang) for each in one.counted],
        "beside": [_beside(each, lang) for each in one.beside],
    }


def _beside(one: Beside, lang: Language) -> dict[str, Any]:
    return {
        **_observed(one.observation, lang),
        "differs": [str(aspect) for aspect in one.differs],
        "why": one.why.in_(lang),
    }


# -- for people ----------------------------------------------------------------------------------

SIGNS = {Verdict.SUPPORTED: "✓", Verdict.CONTRADICTED: "✗", Verdict.NOT_DECIDABLE: "?"}


def listed(judged: Sequence[Judged], lang: Language = "en") -> list[str]:
    """A claim in two lines, and how many there are of each verdict."""
    told = []
    for one in judged:
        told.append(f"{SIGNS[one.verdict]} {one.claim.id}  {one.claim.says.in_(lang)}")
        told.append(
            f"    {one.verdict.label.in_(lang)} · {one.claim.kind.label.in_(lang)} · "
            f"{one.claim.who.in_(lang)} · {when(one.claim.when).in_(lang)}"
        )
    counts = {verdict: sum(one.verdict is verdict for one in judged) for verdict in Verdict}
    numbers = ", ".join(f"{n} {verdict.label.in_(lang)}" for verdict, n in counts.items())
    return [*told, "", numbers]


def shown(one: Judged, lang: Language = "en") -> list[str]:
    """A claim with all that speaks for and against it."""
    claim = one.claim
    source = claim.source.title.in_(lang)
    if claim.source.url:
        source = f"{source} <{claim.source.url}>"
    told = [
        f"{SIGNS[one.verdict]} {claim.says.in_(lang)}",
        f"{claim.kind.label.in_(lang)} · {claim.who.in_(lang)} · {when(claim.when).in_(lang)}",
        f"{_SOURCE.in_(lang)}: {source}",
        "",
        f"{_VERDICT.in_(lang)}: {one.verdict.label.in_(lang)}",
        *(f"  - {text.in_(lang)}" for text in one.because),
        "",
        f"{_FOR.in_(lang)}: {claim.for_.in_(lang)}",
        f"{_AGAINST.in_(lang)}: {claim.against.in_(lang)}",
    ]
    for kept in one.fulfilment:
        told += ["", f"{kept.reading.says.in_(lang)} ({kept.reading.kept.text.in_(lang)})"]
        for year in kept.years:
            number = f": {year.number.in_(lang)}" if year.number else ""
            told.append(
                f"  {year.year}  {year.state.label.in_(lang)}{number}. {year.why.in_(lang)}"
            )
            told += [
                f"        {_BESIDE.in_(lang)}: {each.observation.shown.in_(lang)}, "
                f"{each.observation.title.in_(lang)}. {each.why.in_(lang)}"
                for each in year.beside
            ]
    for case in claim.cases:
        told += ["", f"{_CASE.in_(lang)} {case.id}: {case.says.in_(lang)}"]
    if claim.provisions:
        told += ["", f"{_LAW.in_(lang)}: {', '.join(claim.provisions)}"]
    if claim.note is not None:
        told += ["", claim.note.in_(lang)]
    return told


def when(one: PartialDate) -> Text:
    """The time of a claim in words."""
    written = str(one)
    if written.endswith("/.."):
        return _SINCE.format(when=written.removesuffix("/.."))
    return Text(written, written)


_SINCE = Text("{when} or later", "{when} o después")
_SOURCE = Text("Source", "Fuente")
_VERDICT = Text("Verdict", "Veredicto")
_FOR = Text("Would speak for it", "Hablaría a favor")
_AGAINST = Text("Would speak against it", "Hablaría en contra")
_BESIDE = Text("beside it", "al lado")
_CASE = Text("The case", "El caso")
_LAW = Text("Law", "Derecho")
