"""What a published figure is: a value with its unit, its time, its definition and its source.

Values are decimal numbers, exactly as printed. What contradicts each other stands side by side: a
series may hold two figures for one time. What was not found is a `Gap`, never a number.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.sources import Mark, Source

WHOLE = "all"
"""The subject of a figure that is about the whole of its series."""


@dataclass(frozen=True, slots=True)
class When:
    """The time of a figure, as it is written: a day, a month, a span, or a US fiscal year."""

    written: str
    span: PartialDate
    about: bool = False

    @classmethod
    def parse(cls, written: str, *, about: bool = False) -> When:
        """Read ``FY2019`` or a partial date.

        Raises:
            ValueError: when it is neither.
        """
        if match := re.fullmatch(r"FY(\d{4})", written):
            return cls(written, fiscal_year(int(match[1])), about)
        return cls(written, PartialDate.parse(written), about)

    @property
    def fiscal(self) -> int | None:
        """The US fiscal year, where it is one."""
        return int(self.written[2:]) if self.written.startswith("FY") else None

    @property
    def days(self) -> int:
        """How many days it covers."""
        return self.span.latest - self.span.earliest + 1

    def in_(self, lang: str) -> str:
        """In words: ``about 2015`` where the source carries no date."""
        return f"{_ABOUT.in_(lang)} {self.written}" if self.about else self.written


_ABOUT = Text("about", "hacia")


def fiscal_year(year: int) -> PartialDate:
    """The days of a US fiscal year: 1 October to 30 September of the year that names it."""
    return PartialDate(date(year - 1, 10, 1).toordinal(), date(year, 9, 30).toordinal())


def days_of_fiscal_year(year: int) -> int:
    """365, or 366 where 29 February falls in it."""
    return 366 if calendar.isleap(year) else 365


@dataclass(frozen=True, slots=True)
class Figure:
    """One published value."""

    series: str
    of: str
    """What part of the series it is about: `WHOLE`, or a level, a State, an owner."""
    when: When
    value: Decimal
    about: bool
    """Whether the source rounds it: nearly, about."""
    published: PartialDate | None
    confidence: Mark
    sources: tuple[Source, ...]
    calculated: Text | None
    """How it follows from published figures, where it is not itself published."""
    note: Text | None


@dataclass(frozen=True, slots=True)
class Gap:
    """A time for which no figure was found, and what was looked for."""

    series: str
    of: str
    when: When
    say: Text


@dataclass(frozen=True, slots=True)
class Series:
    """Figures with one unit and one definition, in the order of time."""

    id: str
    unit: str
    title: Text
    definition: Text
    denominator: Text | None
    figures: tuple[Figure, ...]
    gaps: tuple[Gap, ...]

    def of(self, subject: str = WHOLE) -> tuple[Figure, ...]:
        """The figures about one part of it."""
        return tuple(one for one in self.figures if one.of == subject)

    def at(self, when: str, subject: str = WHOLE) -> Figure | None:
        """The figure of a time as it is written; None where there is none.

        Raises:
            LookupError: where sources give more than one.
        """
        found = [one for one in self.of(subject) if one.when.written == when]
        if len(found) > 1:
            raise LookupError(f"{self.id} has {len(found)} figures for {when}")
        return found[0] if found else None

    def latest(self, subject: str = WHOLE) -> Figure | None:
        """The figure of the latest time."""
        return max(self.of(subject), key=lambda one: one.when.span.latest, default=None)

    def __iter__(self) -> Iterator[Figure]:
        return iter(self.figures)


@dataclass(frozen=True, slots=True)
class Finding:
    """What an oversight body found, in words."""

    when: When
    about: str
    say: Text
    confidence: Mark
    sources: tuple[Source, ...]
