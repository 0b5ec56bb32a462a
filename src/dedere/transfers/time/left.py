"""How much is left on a day, and whether the six months of the treaty remain."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dedere.calendars import NEVER, PartialDate, calendar_months
from dedere.calendars.periods import months_after
from dedere.transfers.time.sentence import Length
from dedere.transfers.time.steps import Dates

DAYS_OF_A_YEAR = 365.25
"""Person-years are days divided by this."""
SIX_MONTHS = calendar_months(6)
READING = "which-end-of-sentence"
"""The reading of the treaty on the end to which the six months are counted."""
END_OF_ANSWER = {
    "full-term": "full_term",
    "projected-release": "projected",
    "earned-credits": "earned",
}
"""Which of the four ends each answer to it takes."""


def time_left(end: date, on: date) -> int:
    """Days still to serve after a day: 0 on the last day, never negative."""
    return max(0, end.toordinal() - on.toordinal())


def in_calendar(end: date, on: date) -> Length:
    """The same as years, months and days by the calendar; nothing once the end has passed."""
    last, first = end.toordinal(), on.toordinal()
    if last <= first:
        return Length()
    months = (end.year - on.year) * 12 + end.month - on.month
    if months_after(first, months) > last:
        months -= 1
    return Length(months // 12, months % 12, last - months_after(first, months))


def person_years(days: int) -> float:
    """Days as years of 365.25 days."""
    return days / DAYS_OF_A_YEAR


@dataclass(frozen=True)
class Left:
    """What is left up to one of the four ends; None of *most* is without end."""

    end: str
    least: int
    most: int | None
    least_in_calendar: Length
    most_in_calendar: Length | None


@dataclass(frozen=True)
class SixMonths:
    """Whether six months remain up to one end; None where that is not known."""

    end: str
    remain: bool | None
    taken: bool
    """Whether the chosen reading takes this end."""
    on: PartialDate
    """The day of the petition, or the day asked for."""


def left(dates: Dates, starts: PartialDate, on: date) -> tuple[Left, ...]:
    """What is left on a day up to each of the four ends; the whole before the sentence begins."""
    # Days before the first of the sentence are not served.
    before = tuple(
        max(on, date.fromordinal(max(1, day - 1))) for day in (starts.latest, starts.earliest)
    )
    return tuple(
        _left(name, day, *before) for name, day in dates._asdict().items() if day is not None
    )


def _left(name: str, day: PartialDate, late: date, early: date) -> Left:
    if day.is_never:
        return Left(name, NEVER, None, Length(), None)
    first = date.fromordinal(day.earliest)
    last = None if day.latest >= NEVER else date.fromordinal(day.latest)
    return Left(
        name,
        time_left(first, late),
        None if last is None else time_left(last, early),
        in_calendar(first, late),
        None if last is None else in_calendar(last, early),
    )


def six_months(
    dates: Dates, applied_on: PartialDate | None, on: date, readings: Mapping[str, str]
) -> tuple[SixMonths, ...]:
    """Whether six months remain at the petition, up to each of the four ends.

    Exactly six months are enough. Without a day of the petition the day asked for is taken.
    """
    asked = applied_on or PartialDate(on.toordinal(), on.toordinal())
    taken = END_OF_ANSWER[readings.get(READING, "full-term")]
    return tuple(
        SixMonths(name, _remain(day, asked), name == taken, asked)
        for name, day in dates._asdict().items()
        if day is not None
    )


def _remain(end: PartialDate, asked: PartialDate) -> bool | None:
    if end.earliest >= SIX_MONTHS.after(asked.latest):
        return True
    return False if end.latest < SIX_MONTHS.after(asked.earliest) else None
