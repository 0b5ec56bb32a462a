"""What a claim is: somebody's conclusion, promise or sentence, and what would decide it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.errors import Place
from dedere.sources import Source
from dedere.statistics.claims.scope import Scope


class Kind(StrEnum):
    """What sort of saying it is."""

    CONCLUSION = "conclusion"
    PROMISE = "promise"
    SENTENCE = "sentence"

    @property
    def label(self) -> Text:
        """Its name."""
        return _KINDS[self]


_KINDS = {
    Kind.CONCLUSION: Text("conclusion", "conclusión"),
    Kind.PROMISE: Text("promise", "promesa"),
    Kind.SENTENCE: Text("press sentence", "frase de prensa"),
}


class Verdict(StrEnum):
    """What the numbers that count the same thing say of a claim."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    NOT_DECIDABLE = "not decidable"

    @property
    def label(self) -> Text:
        """Its name."""
        return _VERDICTS[self]


_VERDICTS = {
    Verdict.SUPPORTED: Text("supported", "respaldada"),
    Verdict.CONTRADICTED: Text("contradicted", "contradicha"),
    Verdict.NOT_DECIDABLE: Text("not decidable", "no se puede decidir"),
}


@dataclass(frozen=True, slots=True)
class Bounds:
    """Where a number must lie. An end that is None is open; *with_* says whether it belongs."""

    low: Decimal | None = None
    with_low: bool = True
    high: Decimal | None = None
    with_high: bool = True

    def holds_all(self, low: Decimal | None, high: Decimal | None) -> bool:
        """Whether every number from *low* to *high* lies inside; None is no end."""
        above = self.low is None or (
            low is not None and (low > self.low or (low == self.low and self.with_low))
        )
        below = self.high is None or (
            high is not None and (high < self.high or (high == self.high and self.with_high))
        )
        return above and below

    @property
    def text(self) -> Text:
        """In words."""
        if self.low is not None and self.low == self.high:
            return Text(f"exactly {self.low:,}", f"exactamente {self.low:,}")
        parts = []
        if self.low is not None:
            words = ("at least", "al menos") if self.with_low else ("more than", "más de")
            parts.append((f"{words[0]} {self.low:,}", f"{words[1]} {self.low:,}"))
        if self.high is not None:
            words = ("at most", "a lo sumo") if self.with_high else ("less than", "menos de")
            parts.append((f"{words[0]} {self.high:,}", f"{words[1]} {self.high:,}"))
        return Text(" and ".join(en for en, _ in parts), " y ".join(es for _, es in parts))


@dataclass(frozen=True, slots=True)
class OfFigures:
    """One published figure, a sum of several, or the share that one makes of another."""

    ids: tuple[str, ...]
    over: str | None = None


@dataclass(frozen=True, slots=True)
class OfRecord:
    """A declared statistic, one row of its answer, and what is read off the row.

    *versus* names a second row: the number is then how far the first lies below it.
    """

    name: str
    group: str
    where: tuple[str, ...] = ()
    versus: str | None = None


@dataclass(frozen=True, slots=True)
class OfAudit:
    """An item of a bundled audit, with what its numbers count, as far as it is printed."""

    audit: str
    item: str
    scope: Scope


Evidence = OfFigures | OfRecord | OfAudit


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A number that the claim stands or falls with, and where it would have to lie.

    One without *supports* can only speak against the claim: it must hold if the claim is true,
    and does not make it true.
    """

    id: str
    scope: Scope
    supports: Bounds | None
    contradicts: Bounds | None
    evidence: tuple[Evidence, ...]
    why: Text | None = None
    """Why the number decides, and who set the bounds where the claim names none."""
    needs: Text | None = None
    """What else would be needed than a number of the same unit, population and period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One way to count whether a commitment was kept, year by year.

    *scope* is that of a year, its period left open; *series* are published series, *statistic* a
    declared one whose rows are years.
    """

    id: str
    says: Text
    scope: Scope
    kept: Bounds
    series: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    statistic: OfRecord | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """Something promised for each year from *since* on, up to *until* where that was said."""

    since: int
    until: int | None
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class InCase:
    """A coded case that speaks for or against a claim, without deciding it."""

    id: str
    speaks: str
    """``for``, ``against`` or ``neither``."""
    says: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A claim as a record."""

    id: str
    place: Place
    kind: Kind
    who: Text
    when: PartialDate
    says: Text
    """In paraphrase; the words themselves stand in the source."""
    source: Source
    for_: Text
    """What would speak for it."""
    against: Text
    """What would speak against it."""
    measures: tuple[Measure, ...]
    commitment: Commitment | None = None
    cases: tuple[InCase, ...] = ()
    provisions: tuple[str, ...] = ()
    note: Text | None = None
    more: Mapping[str, str] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a claim is judged by: the day, and for which time the given record is complete.

    Without *complete* a count of the record is a part of a larger population, never all of it.
    """

    as_of: date | None = None
    complete: PartialDate | None = None
