"""Periods of the law: how far a number of days, months or hours reaches from a day.

The day on which the period is set off is not counted: a period of sixty calendar days from
8 January ends on 8 March of a common year. Whether the day of an arrest counts is contested, so
that a period can also be read with its first day counted (`counting_first_day`).
A period of months ends on the day with the same number, or on the last day of a month that has
none. Two months are never sixty days, nor the reverse. Hours run from moment to moment; since the
hour of the day is not kept, their last day is the latest on which they can end.

A period whose end falls on a day without work ends on the next working day only where the law
says so (`rolling`).

Counting is monotone: from a later day, a period never ends earlier. The law language relies on
that, and a property test holds it.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from dedere.bilingual import Text
from dedere.calendars.partial import NEVER, UNBOUNDED
from dedere.calendars.working import WorkingCalendar

_LAST = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Period:
    """A number of calendar days, calendar months, hours, or working days of one calendar."""

    count: int
    unit: str
    calendar: WorkingCalendar | None = None
    rolls_on: WorkingCalendar | None = None
    """Where its end falls on no working day of this calendar, it ends on the next one."""
    first_day_counts: bool = False
    """Whether the day that sets it off is its first day."""

    def __post_init__(self) -> None:
        if self.count < 0:
            raise ValueError("a period cannot be negative")
        if self.first_day_counts and self.count == 0:
            raise ValueError("a period without days has no first day to count")

    def rolling(self, on: WorkingCalendar) -> Period:
        """The same period, ending on the next working day where its last day is none."""
        return replace(self, rolls_on=on)

    def counting_first_day(self) -> Period:
        """The same period, its first day being the day that sets it off."""
        return replace(self, first_day_counts=True)

    def after(self, ordinal: int) -> int:
        """The last day of the period that is set off on *ordinal*; a bound stays a bound."""
        if ordinal in (UNBOUNDED, NEVER):
            return ordinal
        end = self._end(ordinal)
        return self.rolls_on.on_or_after(end) if self.rolls_on is not None else end

    def _end(self, ordinal: int) -> int:
        earlier = int(self.first_day_counts)
        if self.unit == "months":
            return months_after(ordinal, self.count) - earlier
        if self.calendar is not None:
            return self.calendar.after(ordinal - earlier, self.count)
        days = -(-self.count // 24) if self.unit == "hours" else self.count
        return min(ordinal + days, _LAST) - earlier

    @property
    def label(self) -> Text:
        """The period in words."""
        words = self._plain_label()
        if self.first_day_counts:
            words = Text(f"{words.en}, the first day counted", f"{words.es}, contado el primer día")
        if self.rolls_on is not None:
            words = Text(
                f"{words.en}, or the next working day ({self.rolls_on.label.en})",
                f"{words.es}, o el día hábil siguiente ({self.rolls_on.label.es})",
            )
        return words

    def _plain_label(self) -> Text:
        one = self.count == 1
        if self.unit == "months":
            return Text(
                f"{self.count} calendar {'month' if one else 'months'}",
                f"{self.count} {'mes' if one else 'meses'} de calendario",
            )
        if self.unit == "hours":
            return Text(
                f"{self.count} {'hour' if one else 'hours'}, from moment to moment",
                f"{self.count} {'hora' if one else 'horas'}, de momento a momento",
            )
        if self.calendar is not None:
            return Text(
                f"{self.count} working {'day' if one else 'days'} ({self.calendar.label.en})",
                f"{self.count} {'día hábil' if one else 'días hábiles'} ({self.calendar.label.es})",
            )
        return Text(
            f"{self.count} calendar {'day' if one else 'days'}",
            f"{self.count} {'día natural' if one else 'días naturales'}",
        )


def calendar_days(count: int) -> Period:
    """Days of the calendar, Sundays and holidays included."""
    return Period(count, "days")


def calendar_months(count: int) -> Period:
    """Months of the calendar, counted by the number of the day."""
    return Period(count, "months")


def working_days(count: int, of: WorkingCalendar) -> Period:
    """Days on which that court or office works."""
    return Period(count, "working days", of)


def hours(count: int) -> Period:
    """Hours, from moment to moment: the last day is the latest on which they can end."""
    return Period(count, "hours")


@lru_cache(maxsize=4096)
def months_after(ordinal: int, months: int) -> int:
    """The day *months* after *ordinal*, or the last day of a month that has no such day."""
    start = date.fromordinal(ordinal)
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    if year > 9999:
        return _LAST
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(start.day, last)).toordinal()
