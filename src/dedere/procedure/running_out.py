"""When a period of the procedure can have run out, under every rule and reading that is open.

A step is late only where it came after the last day that any of them gives; a wait was too short
only where it ended before the first. The days on which an authority closed by its own yearly
agreement can move the end of working days; where a year's agreement is not loaded, room is left
for as many as the law allows in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import product

from dedere.calendars import NEVER, UNBOUNDED, Period
from dedere.law.language.library import Library
from dedere.procedure.catalogue import EVERY, Entry, timed
from dedere.procedure.clock import Pause, anew, ends_between, last_day
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.graph import Limit

CLOSED_IN_A_YEAR = 40
"""Days of a year on which an authority may have closed and of which nothing is loaded: two
vacations of fifteen days (Ley Orgánica del Poder Judicial de la Federación, art. 226), and room
for the days that yearly agreements add around holidays."""
FROM_A_LATER_DAY = frozenset({"MX-ADMIT", "MX-REVDEC"})
"""Periods that run from a day which histories do not record: that on which the claim, or the
revision, was assigned to a court (Ley de Amparo, arts. 112 and 92). When they are over nobody can
know from the filing."""
_UNTIL = {"mx/lei/18/1#before-1993": date(1993, 9, 3).toordinal()}
"""Rules that ended on a day which is not that of their provision: the reform of article 119 of the
Constitution, in force since 4 September 1993."""
_BY_ID = {entry.id: entry for entry in EVERY}
_FIRST, _LAST = date.min.toordinal(), date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Stood:
    """A time in which a period stood still; each end is known between two days."""

    first: tuple[int, int]
    last: tuple[int, int]
    """`NEVER` while it goes on."""


@dataclass(frozen=True, slots=True)
class Ends:
    """The last day of a period."""

    first: int
    """The earliest that it can be."""
    last: int
    """The latest that it can be, as far as is known of closed days."""
    surely: int
    """The day after which it is surely over, whatever days were closed."""


def ends(
    limit: Limit,
    start: tuple[int, int],
    stood: tuple[Stood, ...],
    library: Library,
    closed: ClosedDays,
    readings: Mapping[str, str],
) -> Ends:
    """The last day of a period that was set off between two days."""
    if start[0] <= UNBOUNDED and start[1] >= NEVER:
        return Ends(UNBOUNDED, NEVER, NEVER)
    periods = _periods(limit, start, library, tuple(sorted(readings.items())))
    if not periods:
        # Where no rule was in force there is no period: who waits need not, and nobody is late.
        return Ends(start[0], NEVER, NEVER)
    least = tuple(_pause(one.first[1], one.last[0]) for one in stood if one.first[1] <= one.last[0])
    most = tuple(_pause(one.first[0], one.last[1]) for one in stood)
    first, last, surely = NEVER, UNBOUNDED, UNBOUNDED
    for period in periods:
        plain = ends_between(period, start, closed=closed)
        found = [plain] if not stood else [plain, ends_between(period, start, least, most, closed)]
        if stood and UNBOUNDED < start[1] < NEVER:
            again = anew(period, start[1], most, closed)
            found.append((plain[0], last_day(period, again, (), closed)))
        first = min(first, *(one[0] for one in found))
        late = max(one[1] for one in found)
        last = max(last, late)
        surely = max(surely, late + _unlisted(period, start[1], late, closed))
    return Ends(first, last, NEVER if limit.id in FROM_A_LATER_DAY else surely)


def _pause(first: int, last: int) -> Pause:
    return Pause(max(first, _FIRST), last if last >= NEVER else min(last, _LAST))


@cache
def _entry(limit: Limit) -> Entry:
    return _BY_ID.get(limit.id) or Entry(limit.id, (limit.rule,))


def _periods(
    limit: Limit, start: tuple[int, int], library: Library, chosen: tuple[tuple[str, str], ...]
) -> list[Period]:
    """The period under each rule that can have been in force when it was set off."""
    found = _all_periods(limit, library, chosen)
    return [one for first, last, one in found if first <= start[1] and start[0] <= last]


@cache
def _all_periods(
    limit: Limit, library: Library, chosen: tuple[tuple[str, str], ...]
) -> tuple[tuple[int, int, Period], ...]:
    kept = dict(chosen)
    found: dict[tuple[int, int, Period], None] = {}
    for one in timed(_entry(limit), library):
        provision = one.rule.provision
        until = provision.in_force_to
        first = provision.in_force_from.earliest
        last = until.latest if until is not None else _UNTIL.get(one.rule.id, NEVER)
        open_ = [
            (reading.name, [kept[reading.name]] if reading.name in kept else list(reading.answers))
            for reading in one.readings
        ]
        for answers in product(*(names for _, names in open_)):
            choice = dict(zip((name for name, _ in open_), answers, strict=True))
            found[first, last, one.period(choice)] = None
    return tuple(found)


def _unlisted(period: Period, start: int, end: int, closed: ClosedDays) -> int:
    calendar = period.calendar or period.rolls_on
    if calendar is None or not (_FIRST <= start <= _LAST and start <= end <= _LAST):
        return 0
    years = range(date.fromordinal(start).year, date.fromordinal(end).year + 1)
    return sum(CLOSED_IN_A_YEAR for year in years if not closed.covers(calendar.id, year))
