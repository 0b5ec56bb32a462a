"""Periods of the law: how far a number of days or months reaches from a day.

The day on which the period is set off is not counted: a period of sixty calendar days from
8 January ends on 8 March of a common year. Reference D21 of the law (does the day of the arrest
count?) reads it so, because the Mexican act says expressly that counting begins on the next day.
A period of months ends on the day with the same number, or on the last day of a month that has
none. Two months are never sixty days, nor the reverse.

Counting is monotone: from a later day, a period never ends earlier. The law language relies on
that, and a property test holds it.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from dedere.bilingual import Text
from dedere.calendars.partial import NEVER, UNBOUNDED
from dedere.calendars.working import WorkingCalendar

_LAST = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Period:
    """A number of calendar days, calendar months, or working days of one calendar."""

    count: int
    unit: str
    calendar: WorkingCalendar | None = None

    def __post_init__(self) -> None:
        if self.count < 0:
            raise ValueError("a period cannot be negative")

    def after(self, ordinal: int) -> int:
        """The last day of the period that is set off on *ordinal*; a bound stays a bound."""
        if ordinal in (UNBOUNDED, NEVER):
            return ordinal
        if self.unit == "months":
            return months_after(ordinal, self.count)
        if self.calendar is not None:
            return self.calendar.after(ordinal, self.count)
        return min(ordinal + self.count, _LAST)

    @property
    def label(self) -> Text:
        """The period in words."""
        if self.unit == "months":
            one = self.count == 1
            return Text(
                f"{self.count} calendar {'month' if one else 'months'}",
                f"{self.count} {'mes' if one else 'meses'} de calendario",
            )
        if self.calendar is not None:
            return Text(
                f"{self.count} working days ({self.calendar.label.en})",
                f"{self.count} días hábiles ({self.calendar.label.es})",
            )
        return Text(f"{self.count} calendar days", f"{self.count} días naturales")


def calendar_days(count: int) -> Period:
    """Days of the calendar, Sundays and holidays included."""
    return Period(count, "days")


def calendar_months(count: int) -> Period:
    """Months of the calendar, counted by the number of the day."""
    return Period(count, "months")


def working_days(count: int, of: WorkingCalendar) -> Period:
    """Days on which that court or office works."""
    return Period(count, "working days", of)


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
