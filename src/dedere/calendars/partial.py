"""Dates that are known only in part.

Every date is an interval of days, from the earliest it can be to the latest. A full date is an
interval of one day. Days are counted as `datetime.date.toordinal` does (day 1 is 1 January of
year 1), so that comparing and adding are whole-number work.

Written forms, the common part of ISO 8601 and of EDTF (ISO 8601-2):

* ``2016-05-16``, ``2016-05``, ``2016``: a day, a month, a year;
* ``2016-05/2016-07``: some day between the two;
* ``2016-05/..`` and ``../2016-05``: not before, not after; ``2016-05/..`` also leaves open that
  it never happens;
* ``never``: it is known that it has not happened and can no longer happen.

Both ends of an interval are written alike, as days, months or years: ``2022-07-30/2022-07-31``.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

UNBOUNDED = -10_000_000
"""The ordinal that stands before every day: nothing is known of how early."""
NEVER = 10_000_000
"""The ordinal that stands after every day: it does not come."""

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """Some day from *earliest* to *latest*, both as ordinals, both included."""

    earliest: int
    latest: int

    @classmethod
    def parse(cls, written: str) -> PartialDate:
        """Read one of the written forms.

        Raises:
            ValueError: when it is none of them, is no day of the calendar, or ends before it
                begins.
        """
        text = written.strip()
        if text == "never":
            return cls(NEVER, NEVER)
        first, slash, last = text.partition("/")
        if not slash:
            return cls(*_bounds(text))
        if first == last == "..":
            raise ValueError("an interval needs at least one end")
        earliest = UNBOUNDED if first == ".." else _bounds(first)[0]
        latest = NEVER if last == ".." else _bounds(last)[1]
        if earliest > latest:
            raise ValueError("the interval ends before it begins")
        return cls(earliest, latest)

    @property
    def is_day(self) -> bool:
        """Whether it is one day of the calendar."""
        return self.earliest == self.latest != NEVER

    @property
    def is_never(self) -> bool:
        """Whether it is known not to happen."""
        return self.earliest == NEVER

    def __str__(self) -> str:
        if self.is_never:
            return "never"
        for form in (_as_day, _as_month, _as_year):
            if (text := form(self)) is not None:
                return text
        ends = [(self.earliest, False), (self.latest, True)]
        known = [(found, end) for found, end in ends if _is_ordinal(found)]
        length = max((_length(found, end=end) for found, end in known), default=0)
        return "/".join(
            date.fromordinal(found).isoformat()[:length] if _is_ordinal(found) else ".."
            for found, _ in ends
        )


def day(value: date | str) -> PartialDate:
    """One whole day, or a written partial date."""
    if isinstance(value, str):
        return PartialDate.parse(value)
    return PartialDate(value.toordinal(), value.toordinal())


def _bounds(text: str) -> tuple[int, int]:
    match = _FORM.fullmatch(text.strip())
    if match is None:
        raise ValueError("a date is written 2016-05-16, 2016-05, 2016 or as an interval of these")
    year, month, day_of_month = (int(part) if part else 0 for part in match.groups())
    if year == 0:
        raise ValueError("there is no year 0000")
    if match[2] is None:
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {match[2]}")
    length = calendar.monthrange(year, month)[1]
    if match[3] is None:
        return date(year, month, 1).toordinal(), date(year, month, length).toordinal()
    if not 1 <= day_of_month <= length:
        raise ValueError(f"{match[1]}-{match[2]} has no day {match[3]}")
    ordinal = date(year, month, day_of_month).toordinal()
    return ordinal, ordinal


def _is_ordinal(value: int) -> bool:
    return UNBOUNDED < value < NEVER


def _as_day(value: PartialDate) -> str | None:
    if value.is_day and _is_ordinal(value.earliest):
        return date.fromordinal(value.earliest).isoformat()
    return None


def _as_month(value: PartialDate) -> str | None:
    if not (_is_ordinal(value.earliest) and _is_ordinal(value.latest)):
        return None
    first, last = date.fromordinal(value.earliest), date.fromordinal(value.latest)
    whole = first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]
    return (
        f"{first.year:04d}-{first.month:02d}"
        if whole and (first.year, first.month) == (last.year, last.month)
        else None
    )


def _as_year(value: PartialDate) -> str | None:
    if not (_is_ordinal(value.earliest) and _is_ordinal(value.latest)):
        return None
    first, last = date.fromordinal(value.earliest), date.fromordinal(value.latest)
    whole = (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)
    return f"{first.year:04d}" if whole and first.year == last.year else None


def _length(ordinal: int, *, end: bool) -> int:
    """How much of a bound must be written: of an interval, both ends as much as either needs.

    Were each end written as short as it can be, 30 to 31 July 2022 would be 2022-07-30/2022-07.
    """
    found = date.fromordinal(ordinal)
    last_of_month = calendar.monthrange(found.year, found.month)[1]
    if (found.month, found.day) == ((12, 31) if end else (1, 1)):
        return len("2022")
    return len("2022-07") if found.day == (last_of_month if end else 1) else len("2022-07-30")
