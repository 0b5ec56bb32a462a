"""Time on paper: days to places, and the years along it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dedere.calendars import NEVER

_STEPS = (1, 2, 5, 10, 20, 50, 100)
_ROOM = 46.0
"""So wide is a year's number with air around it."""


@dataclass(frozen=True)
class Axis:
    """One measure from the first day to the last."""

    first: int
    last: int
    left: float
    right: float

    def __call__(self, day: int) -> float:
        """Where a day begins; days beyond the paper stand at its edge."""
        share = (min(max(day, self.first), self.last) - self.first) / max(self.last - self.first, 1)
        return self.left + share * (self.right - self.left)

    def end(self, day: int) -> float:
        """Where a last day is over; no end is the edge of the paper."""
        return self.right if day >= NEVER else self(day + 1)

    def years(self) -> Iterator[tuple[int, float]]:
        """Years that have room for their number, with the place of their first day."""
        first, last = date.fromordinal(self.first).year, date.fromordinal(self.last).year
        a_year = (self.right - self.left) / max((self.last - self.first) / 365.25, 1)
        step = next((one for one in _STEPS if one * a_year >= _ROOM), _STEPS[-1])
        for year in range(first + 1, last + 1):
            if year % step == 0 or step == 1:
                yield year, self(date(year, 1, 1).toordinal())
