"""What is kept of an operation, of a release about it, and of handovers outside the treaty."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.sources import Mark, Source
from dedere.transfers.figures.model import When


@dataclass(frozen=True, slots=True)
class Operation:
    """One transfer under the treaty. A number that is None was not stated or not read."""

    id: str
    number: int | None
    """The running number that Mexico's prosecutors give. It counts operations since 1977."""
    number_confidence: Mark
    on: When
    to_mexico: int | None
    to_united_states: int | None
    years_left: Decimal | None
    """Person-years left, over all persons."""
    months_left_each: tuple[int, int] | None
    """From the shortest to the longest term left, in months, where only that was stated."""
    claimed: Decimal | None
    """Dollars saved, as claimed."""
    claim_words: Text | None
    place: Text | None
    confidence: Mark
    sources: tuple[Source, ...]
    note: Text | None


@dataclass(frozen=True, slots=True)
class YearTotal:
    """Persons of a whole year, as stated; its operations are not all known."""

    when: When
    to_mexico: int | None
    to_united_states: int | None
    confidence: Mark
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """A published claim: so many persons, so many years, so much saved."""

    id: str
    operation: str
    said_on: PartialDate
    persons: int
    years: Decimal
    years_note: Text | None
    saved: Decimal
    cost_low: Decimal | None
    cost_high: Decimal | None
    confidence: Mark
    sources: tuple[Source, ...]
    note: Text | None


@dataclass(frozen=True, slots=True)
class Confusion:
    """Something that the press mixed up, told apart."""

    id: str
    say: Text
    operation: str | None
    confidence: Mark
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Handover:
    """Persons handed over outside treaties: neither transferred nor extradited."""

    on: PartialDate
    persons: int
    basis: Text
    death_penalty: Text
    confidence: Mark
    sources: tuple[Source, ...]
