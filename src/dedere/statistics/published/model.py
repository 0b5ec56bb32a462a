"""What a published figure is: a number with its definition, its time and its source."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.sources import Mark, Source
from dedere.statistics.published.words import (
    BODIES,
    BOUNDS,
    COUNTS,
    EVENTS,
    PARTS,
    PERSONS,
    PLACES,
    UNITS,
    Bound,
    Dimension,
)

WHOLE = "all"
"""The part of a series that is about the whole of it."""


@dataclass(frozen=True, slots=True)
class Definition:
    """What a number counts. Two numbers may be added only where all of it is the same."""

    event: str
    from_: str
    to: str
    persons: str
    of: str
    unit: str
    body: str

    def value(self, dimension: Dimension) -> str:
        """Its word in one dimension."""
        return {
            Dimension.EVENT: self.event,
            Dimension.FROM: self.from_,
            Dimension.TO: self.to,
            Dimension.PERSONS: self.persons,
            Dimension.OF: self.of,
            Dimension.UNIT: self.unit,
            Dimension.BODY: self.body,
        }[dimension]

    def said(self, dimension: Dimension) -> Text:
        """The same in words."""
        return {
            Dimension.EVENT: EVENTS,
            Dimension.FROM: PLACES,
            Dimension.TO: PLACES,
            Dimension.PERSONS: PERSONS,
            Dimension.OF: PARTS,
            Dimension.UNIT: UNITS,
            Dimension.BODY: BODIES,
        }[dimension][self.value(dimension)]

    def differs_in(self, other: Definition) -> tuple[Dimension, ...]:
        """Where two definitions are not the same."""
        return tuple(one for one in Dimension if self.value(one) != other.value(one))

    @property
    def can_be_added(self) -> bool:
        """Whether it counts things, rather than shares, means or lengths of time."""
        return self.unit in COUNTS

    @property
    def what(self) -> Text:
        """What happened, and for which part of it."""
        event = self.said(Dimension.EVENT)
        if self.of == WHOLE:
            return event
        return _PART.format(event=event, part=self.said(Dimension.OF))

    @property
    def text(self) -> Text:
        """All of it in one line."""
        return _DEFINED.format(
            event=self.what,
            from_=self.said(Dimension.FROM),
            to=self.said(Dimension.TO),
            persons=self.said(Dimension.PERSONS),
            unit=self.said(Dimension.UNIT),
            body=self.said(Dimension.BODY),
        )


_PART = Text("{event}, {part}", "{event}, {part}")
_DEFINED = Text(
    "{event}; from {from_} to {to}; {persons}; in {unit}; counted by: {body}",
    "{event}; de {from_} a {to}; {persons}; en {unit}; lo contó: {body}",
)


@dataclass(frozen=True, slots=True)
class When:
    """The time of a figure as it is written; *about* where its ends are not stated exactly."""

    written: str
    span: PartialDate
    about: bool = False

    @property
    def text(self) -> Text:
        """In words."""
        first, slash, last = self.written.partition("/")
        if not slash:
            told = Text(first, first)
        elif last == "..":
            told = Text(f"since {first}", f"desde {first}")
        elif first == "..":
            told = Text(f"before {last}", f"antes de {last}")
        else:
            told = Text(f"{first} to {last}", f"{first} a {last}")
        return _ABOUT.format(told=told) if self.about else told

    @property
    def days(self) -> tuple[date, date] | None:
        """Its first and its last day; None where it has no beginning or no end."""
        try:
            return date.fromordinal(self.span.earliest), date.fromordinal(self.span.latest)
        except (ValueError, OverflowError):
            return None


_ABOUT = Text("about {told}", "hacia {told}")


@dataclass(frozen=True, slots=True)
class Figure:
    """One published number. *high* stands where the source gives a range."""

    id: str
    series: str
    topic: str
    definition: Definition
    wording: Text
    """What the source says it counts, in our words."""
    when: When
    value: Decimal
    high: Decimal | None
    bound: Bound
    confidence: Mark
    sources: tuple[Source, ...]
    calculated: Text | None
    note: Text | None

    @property
    def number(self) -> Text:
        """The number, as it is to be read."""
        shown = f"{self.value:,}"
        if self.high is not None:
            shown = f"{shown}–{self.high:,}"
        if self.definition.unit == "percent":
            shown = f"{shown} %"
        return BOUNDS[self.bound].format(value=shown)


@dataclass(frozen=True, slots=True)
class Gap:
    """A time of a series for which no number was found."""

    series: str
    topic: str
    definition: Definition
    when: When
    say: Text


@dataclass(frozen=True, slots=True)
class Subject:
    """A time that can be asked for by name."""

    id: str
    title: Text
    when: When


@dataclass(frozen=True, slots=True)
class Published:
    """Everything that is published, by id."""

    sources: dict[str, Source]
    figures: dict[str, Figure]
    gaps: tuple[Gap, ...]
    subjects: dict[str, Subject]

    @property
    def topics(self) -> tuple[str, ...]:
        """What the figures are about."""
        return tuple(dict.fromkeys(one.topic for one in self.figures.values()))
