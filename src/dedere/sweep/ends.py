"""The last day of a period from each day of a column, looked up instead of counted.

A table holds the end of one period from every day that an input can have, 1900 to 2100. It is made
decade by decade, when a column first holds a day of it, from the working days of each year that
the calendars know; so it means what `Period.after` means, and a test compares them day by day.
"""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache

import numpy as np

from dedere.calendars import NEVER, UNBOUNDED, Period
from dedere.calendars.working import WorkingCalendar
from dedere.law.language.unknowns import Reach
from dedere.sweep.reading import DAYS_BEFORE_1970, FIRST_DAY, LAST_DAY, Ints

_DAYS = LAST_DAY - FIRST_DAY + 1
_DECADE = 3_653
_FEW = 200
"""Up to so many different ends are searched for one by one rather than counting all decades."""
_LAST = date.max.toordinal()
_LAST_MONTH = (date.max.year - 1970) * 12 + 11
_FIRST_MONTH = (1900 - 1970) * 12


class Ends:
    """The ends of one period. The first place stands for "unbounded", the last for "never".

    A place that holds 0 was not counted yet.
    """

    def __init__(self, period: Period) -> None:
        self.period = period
        self._ends = np.zeros(_DAYS + 2, dtype=np.int32)
        self._ends[0], self._ends[-1] = UNBOUNDED, NEVER
        self._is_found = np.zeros(-(-_DAYS // _DECADE), dtype=np.bool_)
        self._is_full = False
        self._first: Ints | None = None
        self._far_firsts: dict[tuple[int, Reach], int] = {}

    def after(self, days: Ints) -> Ints:
        """The end from each day, as int32; a bound stays a bound."""
        place = np.subtract(days, FIRST_DAY, dtype=np.intp)
        # Seen as a number without sign, what lies before the first day lies after the last.
        outside = np.flatnonzero(place.view(np.uintp) >= _DAYS)
        place += 1
        counted: Ints = self._ends.take(place, mode="clip")
        if not self._is_full and (counted == 0).any():
            inside = place[counted == 0] - 1
            self._find(int(inside.min()), int(inside.max()))
            counted = self._ends.take(place, mode="clip")
        # Days that are only supposed can lie outside what a table holds.
        bounds = days[outside]
        far = outside[(bounds != UNBOUNDED) & (bounds != NEVER)]
        if len(far):
            different, places = np.unique(days[far], return_inverse=True)
            ends = [self.period.after(int(day)) for day in different]
            counted[far] = np.array(ends, dtype=np.int32)[places]
        return counted

    def firsts(self, ends: Ints, reach: Reach) -> Ints:
        """The first day, as int64, from which the period ends on each of some days or later."""
        if not self._is_full:
            different, places = np.unique(ends, return_inverse=True)
            if len(different) <= _FEW:
                found = [self._far_first(int(end), reach) for end in different]
                return np.array(found, dtype=np.int64)[places]
            self._find(0, _DAYS - 1)
        known = self._ends[1:-1]
        least, most = int(known[0]), int(known[-1])
        if self._first is None:
            self._first = np.searchsorted(known, np.arange(least, most + 1)) + FIRST_DAY
        place = np.subtract(ends, least, dtype=np.intp)
        firsts: Ints = self._first.take(place, mode="clip")
        # At the ends of the table the first such day may lie outside it.
        far = (place < 1) | (place >= len(self._first))
        if far.any():
            different, places = np.unique(ends[far], return_inverse=True)
            found = [self._far_first(int(end), reach) for end in different]
            firsts[far] = np.array(found, dtype=np.int64)[places]
        return firsts

    def _far_first(self, end: int, reach: Reach) -> int:
        found = self._far_firsts.get((end, reach))
        if found is None:
            found = self._far_firsts[end, reach] = first_to_reach(self.period, end, reach)
        return found

    def _find(self, first: int, last: int) -> None:
        """Count from every day of the decades in which two places of the table lie."""
        for decade in range(first // _DECADE, last // _DECADE + 1):
            if not self._is_found[decade]:
                days = np.arange(decade * _DECADE, min((decade + 1) * _DECADE, _DAYS)) + FIRST_DAY
                at = slice(decade * _DECADE + 1, decade * _DECADE + 1 + len(days))
                self._ends[at] = _ends_from(self.period, days)
                self._is_found[decade] = True
        self._is_full = bool(self._is_found.all())


@lru_cache(maxsize=256)
def ends_of(period: Period) -> Ends:
    """The table of a period, kept."""
    return Ends(period)


def first_to_reach(period: Period, end: int, reach: Reach) -> int:
    """The first day from which a period ends on *end* or later, by halving."""
    before, day = reach.early - 1, reach.late + 1
    # Hardly any period is longer than this, and a shorter way to search is many times faster.
    near = end - (32 if period.unit == "months" else 2) * period.count - 60
    if before < near and end + 2 < day and period.after(near) < end:
        before, day = near, end + 2
    while day - before > 1:
        middle = (before + day) // 2
        if period.after(middle) >= end:
            day = middle
        else:
            before = middle
    return day


def _ends_from(period: Period, days: Ints) -> Ints:
    """`Period.after` for days that follow each other."""
    earlier = int(period.first_day_counts)
    if period.unit == "months":
        ends = months_after_each(days, np.full(len(days), period.count)) - earlier
    elif period.calendar is not None:
        ends = _working_days_after(period.calendar, days - earlier, period.count)
    else:
        count = -(-period.count // 24) if period.unit == "hours" else period.count
        ends = np.minimum(days + count, _LAST) - earlier
    if period.rolls_on is not None:
        ends = _working_days_after(period.rolls_on, ends - 1, 1)
    return ends


def _working_days_after(calendar: WorkingCalendar, days: Ints, count: int) -> Ints:
    """`WorkingCalendar.after` for days in their order."""
    if count == 0:
        return days
    year = date.fromordinal(int(days[0])).year
    last = date.fromordinal(int(days[-1])).year
    found = [_working_days(calendar, one) for one in range(year, last + 1)]
    beyond = 0
    while beyond < count and last < date.max.year:
        last += 1
        found.append(_working_days(calendar, last))
        beyond += len(found[-1])
    working = np.concatenate([*found, np.full(count, _LAST)])
    ends: Ints = working[np.searchsorted(working, days, side="right") + count - 1]
    return ends


@lru_cache(maxsize=4096)
def _working_days(calendar: WorkingCalendar, year: int) -> Ints:
    return np.array(calendar.working_days_of(year), dtype=np.int64)


# -- months --------------------------------------------------------------------------------------


def months_after_each(days: Ints, months: Ints) -> Ints:
    """`dedere.calendars.periods.months_after` for whole columns; a test holds them together."""
    month_of, day_of, first_of = _months()
    place = np.subtract(days, FIRST_DAY, dtype=np.intp)
    if place.size and (place.min() < 0 or place.max() >= _DAYS):
        return _months_after_any(days, months)
    target = np.minimum(month_of[place] + months, len(first_of) - 2)
    first = first_of[target]
    ends = np.minimum(first + day_of[place], first_of[target + 1] - 1)
    return np.where(target == len(first_of) - 2, np.int32(_LAST), ends)


@cache
def _months() -> tuple[Ints, Ints, Ints]:
    """For each day from 1900 to 2100 its month and its place in it; the first day of each month.

    Months are counted from January 1900; the last two stand for what lies beyond the year 9999.
    """
    count = _LAST_MONTH - _FIRST_MONTH + 3
    months = np.arange(_FIRST_MONTH, _FIRST_MONTH + count).astype("datetime64[M]")
    first_of = (months.astype("datetime64[D]").astype(np.int64) + DAYS_BEFORE_1970).astype(np.int32)
    days = np.arange(FIRST_DAY, LAST_DAY + 1, dtype=np.int32)
    month_of = (np.searchsorted(first_of, days, side="right") - 1).astype(np.int32)
    return month_of, days - first_of[month_of], first_of


def _months_after_any(days: Ints, months: Ints) -> Ints:
    """The same from any day, more slowly."""
    day = (days.astype(np.int64) - np.int64(DAYS_BEFORE_1970)).astype("datetime64[D]")
    month = day.astype("datetime64[M]")
    in_month = (day - month.astype("datetime64[D]")).astype(np.int64)
    target = month.astype(np.int64) + months
    last = (target + 1).astype("datetime64[M]").astype("datetime64[D]").astype(np.int64) - 1
    first = target.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    ends = np.minimum(first + in_month, last) + DAYS_BEFORE_1970
    return np.where(target > _LAST_MONTH, _LAST, ends).astype(np.int32)
