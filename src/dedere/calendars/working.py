"""The days on which a court or an office works.

Each calendar carries the provision that makes it and how sure that reading is. Days that an
authority suspends by its own yearly agreement are data of the year: they are given when a
calendar is made and never guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache

from dedere.bilingual import Text

SATURDAY = 5


@dataclass(frozen=True, slots=True, eq=False)
class WorkingCalendar:
    """Working days of one authority: weekdays that are no holiday and not suspended."""

    id: str
    label: Text
    citation: str
    is_holiday: Callable[[date], bool]
    suspended: frozenset[date] = field(default_factory=frozenset)

    def is_working(self, day: date) -> bool:
        """Whether the authority works on *day*."""
        return day.weekday() < SATURDAY and not self.is_holiday(day) and day not in self.suspended

    def after(self, ordinal: int, count: int) -> int:
        """The ordinal of the *count*-th working day after a day; that day itself for 0."""
        while count:
            ordinal += 1
            count -= self.is_working(date.fromordinal(ordinal))
        return ordinal

    def suspending(self, days: Iterable[date]) -> WorkingCalendar:
        """The same calendar with further days on which work was suspended."""
        return WorkingCalendar(
            self.id, self.label, self.citation, self.is_holiday, self.suspended | set(days)
        )


_AMPARO_HOLIDAYS = frozenset(
    [(1, 1), (2, 5), (3, 21), (5, 1), (5, 5), (9, 16), (10, 12), (11, 20), (12, 25)]
)
_FOURTEEN_SEPTEMBER_SINCE = date(2018, 1, 20)


def _amparo_holiday(day: date) -> bool:
    if (day.month, day.day) == (9, 14):
        return day >= _FOURTEEN_SEPTEMBER_SINCE
    return (day.month, day.day) in _AMPARO_HOLIDAYS


AMPARO = WorkingCalendar(
    "mx-amparo",
    Text("amparo courts", "juzgados de amparo"),
    "Ley de Amparo (2013), art. 19",
    _amparo_holiday,
)
"""Fixed dates stay on their date; 14 September is one since 20 January 2018. Verified."""


@cache
def _federal_holidays() -> Callable[[date], bool]:
    # Imported late: the table is large and most commands never count United States working days.
    from holidays import country_holidays

    table = country_holidays("US", categories=("public",))
    return lambda day: day in table


US_FEDERAL = WorkingCalendar(
    "us-federal",
    Text("United States federal courts", "tribunales federales de Estados Unidos"),
    "5 U.S.C. § 6103",
    lambda day: _federal_holidays()(day),
)
"""Federal holidays with their observed days. Verified; the shift from a weekend is known."""
