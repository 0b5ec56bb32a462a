"""The whole sentence: its parts put together, custody before it, its full term, and 85 % of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.calendars import NEVER, PartialDate
from dedere.transfers.time.custody import Span, days_before
from dedere.transfers.time.sentence import Length, Part, Sentence
from dedere.transfers.time.steps import (
    KNOWN,
    VERIFIED,
    Step,
    between,
    said,
    span,
    when,
)
from dedere.transfers.time.terms import candidates, ends, order_unknown


@dataclass(frozen=True)
class Whole:
    """The term: each first day with each last day that must be tried, and the custody before it."""

    pairs: tuple[tuple[int, int], ...]
    prior: Span

    def day(self, ends: Iterable[tuple[int, int]]) -> PartialDate:
        """Days of the calendar from first days and last days, prior custody taken off.

        No day is before the first of the sentence.
        """
        found = [
            (start, end, taken)
            for start, end in ends
            for taken in (self.prior.low, self.prior.high)
        ]
        moved = [end if end >= NEVER else max(start, end - taken) for start, end, taken in found]
        return between(min(moved), max(moved))

    @property
    def full_term(self) -> PartialDate:
        """The last day without credits."""
        return self.day(self.pairs)

    @property
    def is_open(self) -> bool:
        """Whether it has no longest term: how long it is is not known, perhaps for life."""
        return any(end >= NEVER for _, end in self.pairs) and not self.is_life

    def credit(self, found: Iterable[int]) -> Span:
        """The range of credits for the terms tried; a term without a longest has no most."""
        some = list(found)
        return Span(min(some), NEVER if self.is_open else max(some))

    @property
    def is_life(self) -> bool:
        """Whether it surely has no end."""
        return all(end >= NEVER for _, end in self.pairs)

    def part_served(self, percent: int) -> PartialDate:
        """The day on which so much of the term is served, a started day counted as whole."""
        return self.day(
            (start, end if end >= NEVER else start + -(-(end - start + 1) * percent // 100) - 1)
            for start, end in self.pairs
        )


def whole(sentence: Sentence) -> Whole:
    """Put the parts together."""
    starts = {sentence.starts_on.earliest, sentence.starts_on.latest}
    pairs = tuple((start, end) for start in sorted(starts) for end in candidates(sentence, start))
    prior = days_before(sentence)
    term = max((end - start + 1 for start, end in pairs if end < NEVER), default=0)
    return Whole(pairs, Span(min(prior.low, term), min(prior.high, term)))


# -- told ------------------------------------------------------------------------------------------


def steps(sentence: Sentence, found: Whole) -> Iterator[Step]:
    """The steps up to the full term."""
    yield from _parts(sentence)
    yield _term(sentence, found)
    yield _prior(sentence, found)
    yield _full(sentence, found)


CERTIFIED = ("transfer-treaty-1976/4/7",)
"""Where another law than the federal one counts: what its authority certifies."""


def _under(sentence: Sentence, *federal: str) -> tuple[str, ...]:
    """The provisions of federal law, where it reaches the sentence."""
    american = sentence.sentencing_state == "US" and sentence.court != "local"
    return federal if american else CERTIFIED


_PART = Text("Part {id}: {length}", "Parte {id}: {length}")
_PART_OF = Text("Part {id} ({offense}): {length}", "Parte {id} ({offense}): {length}")
_LIFE = Text("life", "prisión de por vida")
_FROM_TO = Text("{least} to {most}", "de {least} a {most}")
_ENDS_ON = Text("ends {day}", "termina {day}")
_NO_END = Text("has no end", "no tiene final")
_BEGINS = Text("begins {day}", "empieza {day}")
_AFTER = Text("begins when {ids} ends", "empieza cuando termina {ids}")
_AFTER_ALL = Text("begins when the others end", "empieza cuando terminan las demás")
_OVERLAPS = Text(
    "begins {overlap} before {ids} ends, so that it is partly concurrent",
    "empieza {overlap} antes de que termine {ids}, de modo que en parte se cumple a la vez",
)
_OTHERS = Text("the others", "las demás")
_UNKNOWN = Text("not known", "no se sabe")
_PRIOR = Text("custody before it, which is not known", "la prisión previa, que no se sabe")
_ORDER_UNKNOWN = Text(
    "whether it runs beside the others or after them is not known",
    "no se sabe si se cumple a la vez que las demás o después",
)


def _parts(sentence: Sentence) -> Iterator[Step]:
    starts = sentence.starts_on
    first = ends(sentence, starts.earliest, longest=False).parts
    last = ends(sentence, starts.latest, longest=True).parts
    for part in sentence.parts:
        length = _length(part)
        form = _PART if part.offense is None else _PART_OF
        day = between(first[part.id], last[part.id])
        yield Step(
            f"part.{part.id}",
            form.format(id=part.id, length=length, offense=part.offense or ""),
            _order(part, sentence),
            _NO_END if day.is_never else _ENDS_ON.format(day=when(day)),
            _under(sentence, "us/18-usc/3585/a", "us/18-usc/3584/a"),
            KNOWN,
        )


def _length(part: Part) -> Text:
    if part.least == part.most:
        return _said(part.least)
    return _FROM_TO.format(least=_said(part.least), most=_said(part.most))


def _said(length: Length | None) -> Text:
    return _LIFE if length is None else length.words()


def _order(part: Part, sentence: Sentence) -> Text:
    own = part.starts_on if part.starts_on is not None else sentence.starts_on
    if part.id in order_unknown(sentence.parts):
        return _ORDER_UNKNOWN
    if part.runs != "consecutive":
        return _BEGINS.format(day=when(own))
    ids = Text(" / ".join(part.after), " / ".join(part.after)) if part.after else _OTHERS
    if part.overlap != Length():
        return _OVERLAPS.format(overlap=part.overlap.words(), ids=ids)
    return _AFTER.format(ids=ids) if part.after else _AFTER_ALL


def _term(sentence: Sentence, found: Whole) -> Step:
    low, high = _extremes(found)
    lengths = Span(low[1] - low[0] + 1, min(NEVER, high[1] - high[0] + 1))
    if found.is_open:
        lengths = Span(lengths.low, NEVER)
    day = between(low[1], high[1])
    return Step(
        "term",
        Text("The whole term, its parts together", "La pena entera, sus partes reunidas"),
        Text(
            "first day {first}, last day {last}; both count",
            "primer día {first}, último día {last}; ambos cuentan",
        ).format(first=said(between(low[0], high[0])), last=said(day)),
        _NO_END if found.is_life else span(lengths),
        _under(sentence, "us/18-usc/3584/c"),
        KNOWN,
        Text(
            "Parts that run at once end with the longest; consecutive ones are added up. Years "
            "and months are counted by the calendar.",
            "Las partes que se cumplen a la vez terminan con la más larga; las consecutivas se "
            "suman. Años y meses se cuentan por el calendario.",
        ),
    )


def _extremes(found: Whole) -> tuple[tuple[int, int], tuple[int, int]]:
    """The pair with the shortest term, and the one with the longest."""

    def length(pair: tuple[int, int]) -> int:
        return NEVER if pair[1] >= NEVER else pair[1] - pair[0]

    return min(found.pairs, key=length), max(found.pairs, key=length)


def _prior(sentence: Sentence, found: Whole) -> Step:
    entries = sentence.prior_custody
    if entries is None:
        how = Text(
            "nothing is said of it: none, or all that the term could use up",
            "nada se dice de ella: ninguna, o toda la que la pena pudiera absorber",
        )
    elif not entries:
        how = Text("there was none", "no la hubo")
    else:
        how = Text(
            "{n} entries; each day once, none that another sentence was credited with",
            "{n} asientos; cada día una sola vez, ninguno abonado a otra pena",
        ).format(n=len(entries))
    provisions = _under(sentence, "us/18-usc/3585/b")
    return Step(
        "prior_custody",
        Text("Custody before the sentence", "Prisión previa a la pena"),
        how,
        _UNKNOWN if entries is None else span(found.prior),
        provisions,
        KNOWN if provisions == CERTIFIED else VERIFIED,
    )


def _full(sentence: Sentence, found: Whole) -> Step:
    day = found.full_term
    provisions = _under(sentence, "us/18-usc/3585/b")
    low, high = _extremes(found)
    return Step(
        "full_term",
        Text("End of the full term", "Final de la pena completa"),
        Text("{last}, less {prior}", "{last}, menos {prior}").format(
            last=said(between(low[1], high[1])),
            prior=_PRIOR if sentence.prior_custody is None else span(found.prior),
        )
        if not found.is_life
        else Text("a sentence for life", "una pena de por vida"),
        said(day),
        provisions,
        KNOWN if provisions == CERTIFIED else VERIFIED,
    )
