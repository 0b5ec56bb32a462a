"""The days on which an authority was closed by its own yearly agreement or notice.

They are data that an office loads, never guessed (Ley Orgánica del Poder Judicial de la
Federación, art. 226; Ley de Amparo, art. 19: days on which the court suspends its work). A year
for which none was loaded is said, because a count of working days may then end later.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from dedere.calendars import Period
from dedere.calendars.working import WorkingCalendar


class ClosedDay(NamedTuple):
    """A day on which the authority of a calendar did not work, and where that was read."""

    calendar: str
    day: date
    source: str


class ClosedDays:
    """Closed days by calendar; calendars and periods with them taken out."""

    def __init__(self, days: Iterable[ClosedDay] = ()) -> None:
        self._sources = {(one.calendar, one.day): one.source for one in days}
        self._years = {(calendar, day.year) for calendar, day in self._sources}
        self._calendars: dict[str, WorkingCalendar] = {}

    def __len__(self) -> int:
        return len(self._sources)

    def source(self, calendar: str, day: date) -> str | None:
        """Where it was read that the authority was closed on a day; None where it was not."""
        return self._sources.get((calendar, day))

    def covers(self, calendar: str, year: int) -> bool:
        """Whether the agreement of a year was loaded for a calendar."""
        return (calendar, year) in self._years

    def of(self, calendar: WorkingCalendar) -> WorkingCalendar:
        """A calendar with its closed days taken out."""
        if calendar.id not in self._calendars:
            days = [day for id, day in self._sources if id == calendar.id]
            self._calendars[calendar.id] = calendar.suspending(days) if days else calendar
        return self._calendars[calendar.id]

    def applied(self, period: Period) -> Period:
        """A period counted with the closed days taken out."""
        if not self._sources or (period.calendar is None and period.rolls_on is None):
            return period
        return replace(
            period,
            calendar=self.of(period.calendar) if period.calendar else None,
            rolls_on=self.of(period.rolls_on) if period.rolls_on else None,
        )
