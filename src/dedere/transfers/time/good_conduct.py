"""Good-conduct time, and the statutory good time of sentences for offenses before November 1987.

Both shorten the term. What is awarded vests on the day of release: before that it is a projection,
made as if no more days were lost than those recorded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dedere.calendars import NEVER
from dedere.transfers.time.sentence import Lost
from dedere.transfers.time.terms import whole_months, whole_years

YEAR = 365


@dataclass(frozen=True, slots=True)
class Credit:
    """How a credit came about."""

    years: int
    """Full years of the term; of statutory good time, full months."""
    rest: int
    """Days beside them."""
    rate: int
    """Days for each full year, or month."""
    gross: int
    lost: int

    @property
    def days(self) -> int:
        """What is left of it."""
        return self.gross - self.lost


_NONE = Credit(0, 0, 0, 0, 0)


def lost_by_year(entries: Iterable[Lost]) -> dict[int, int]:
    """Days not allowed, added up for each year of the term."""
    found: dict[int, int] = {}
    for one in entries:
        found[one.year] = found.get(one.year, 0) + one.days
    return found


def good_conduct(
    start: int, end: int, rate: int, lost: Mapping[int, int] | None, longer_than_months: int
) -> Credit:
    """So many days for each full year of the term, a part of them for a part of a year.

    *lost* has the days not allowed in each year of the term; None is for all of them.

    A part of a year is counted in days of 365, rounded down. No year can lose more than it gives.
    A term for life, or one that is not longer than the law asks, gives nothing.
    """
    if end >= NEVER or whole_months(start, end) <= (longer_than_months, 0):
        return _NONE
    years, rest = whole_years(start, end)
    last = rate * min(rest, YEAR) // YEAR
    if lost is None:
        return Credit(years, rest, rate, rate * years + last, rate * years + last)
    # Only years in which days were lost differ from each other.
    taken = sum(min(days, rate) for year, days in lost.items() if 1 <= year <= years)
    taken += min(lost.get(years + 1, 0), last)
    return Credit(years, rest, rate, rate * years + last, taken)


def statutory(start: int, end: int, rates: Iterable[tuple[int, bool, int]], lost: int) -> Credit:
    """So many days a month by the length of the whole sentence, deducted in advance.

    Args:
        start: the first day of the term.
        end: its last day.
        rates: least months, whether the term must be longer than them, and days a month; in rising
            order, so that the last that fits counts.
        lost: days forfeited.
    """
    if end >= NEVER:
        return _NONE
    months, rest = whole_months(start, end)
    rate = 0
    for least, longer, days in rates:
        if (months, rest) > (least, 0) or (not longer and (months, rest) == (least, 0)):
            rate = days
    gross = rate * months + rate * min(rest, 30) // 30
    return Credit(months, rest, rate, gross, min(lost, gross))
