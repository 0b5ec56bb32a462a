"""The clock of a case: every period that its record sets off, as of a day.

`procedure.catalogue` says which periods there are, `assessment.running` what has become of one
under one rule. Here the rules of one name are put together, each reading on which the last day
hangs is tried, and the arithmetic is told. What belongs to one amparo is counted for each that the
events tell apart, and what a report sets off for each report. Where no day is asked for, each limit
is counted as of the day that it is where its authority sits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from dedere.assessment.assess import subjects_of
from dedere.assessment.limits import Clock, Limit, UnderReading
from dedere.assessment.matters import transferring_state_of
from dedere.assessment.reports import of_the_next, views_of_reports
from dedere.assessment.running import At, Running, State, run
from dedere.assessment.stops import SILENT
from dedere.assessment.suits import views_of_suits
from dedere.assessment.telling import arithmetic, in_its_zone
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.calendars.zones import today_in
from dedere.casefile import Casefile, Situated, situate
from dedere.law import load as load_law
from dedere.law.language.library import Library
from dedere.law.language.readings import Reading
from dedere.law.language.situation import Level, Situation
from dedere.procedure.authorities import Where, where
from dedere.procedure.catalogue import ANY_TIME, EVERY, Entry, Timed, others, timed
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.readings import stay_and_the_period

__all__ = ["Clock", "Limit", "UnderReading", "clock"]

_FAR = date.max
_AT_ANY_TIME = "MX-AMP15"
"""The period that acts of another kind do not have, which the catalogue names apart."""
_REPORTS = "TR-REPORT"
"""The period that each report sets off anew."""
_AT_HOME = {"MX": "mx-ministry", "US": "us-state"}
"""Whose day it is, where none is asked for: that of the executive of the requested State."""


def clock(
    casefile: Casefile,
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    library: Library | None = None,
    readings: Mapping[str, str] | None = None,
    closed: ClosedDays | None = None,
    places: Mapping[str, str] | None = None,
    every: bool = False,
    days: bool = False,
    moment: datetime | None = None,
) -> Clock:
    """The limits of a casefile, as of a day.

    Args:
        casefile: what is recorded.
        as_of: the day asked for. If not given, for each limit the day that it is where its
            authority sits.
        known_by: only what the record held on that day. Everything if not given.
        library: the law to apply; all that this software knows if not given.
        readings: the choices made where law or clock can be read in more than one way.
        closed: the days on which the authorities did not work by their own agreements.
        places: where authorities sit, by their ids: places or zones of `calendars.zones`.
        every: also the time limits of the law that have no name in the catalogue.
        days: whether the arithmetic also has a line for each day.
        moment: what it is now, where no day is asked for. The clock of the machine if not given.

    Raises:
        KeyError: where a place is none that is known.
    """
    law = library or load_law()
    chosen, named = dict(readings or {}), dict(places or {})
    at_home = where(_AT_HOME.get(_home(casefile) or "", "wherever"), named)
    asked = as_of or _today(at_home, date.today(), moment)
    making = _Making(
        casefile, asked, known_by, law, chosen, closed or ClosedDays(), named, as_of is None, moment
    )
    entries = [*EVERY, *(others(law) if every else ())]
    limits = [limit for entry in entries for limit in making.limits(entry, days=days)]
    return Clock(casefile, asked, chosen, tuple(_nearest_first(limits, asked)))


def _home(casefile: Casefile) -> str | None:
    """The requested State; of a casefile with transfers alone, the one that transfers."""
    if casefile.requests:
        return casefile.requested_state
    states = {transferring_state_of(one) for one in casefile.transfers}
    return states.pop() if len(states) == 1 else None


def _today(there: Where, otherwise: date, moment: datetime | None) -> date:
    return today_in(there.zone, moment) if there.zone is not None else otherwise


def _nearest_first(limits: list[Limit], as_of: date) -> list[Limit]:
    """What presses first, by its last day; then what may be over, what was met, what has no day."""
    today = as_of.toordinal()

    def order(limit: Limit) -> tuple[int, int]:
        if limit.ends is None:
            return 3, NEVER
        if limit.state is State.MET:
            return 2, limit.ends.earliest
        over = limit.state is State.UNKNOWN and limit.ends.latest < today
        return int(over), limit.ends.earliest

    return sorted(limits, key=order)


_Views = tuple[Situation, Situation]
"""A subject as of the day, and as all of the record shows it."""


class _Making:
    def __init__(
        self,
        casefile: Casefile,
        as_of: date,
        known_by: date | None,
        law: Library,
        readings: dict[str, str],
        closed: ClosedDays,
        places: dict[str, str],
        each_in_its_zone: bool,
        moment: datetime | None,
    ) -> None:
        self.casefile = casefile
        self.as_of = as_of
        self.known_by = known_by
        self.law = law
        self.readings = readings
        self.closed = closed
        self.places = places
        self.each_in_its_zone = each_in_its_zone
        self.moment = moment
        self.in_force = {rule.id for rule in law.rules_in_force(as_of.toordinal())}
        self._situated: dict[
            tuple[date, tuple[tuple[str, str], ...]], tuple[Situated, Situated]
        ] = {}

    def limits(self, entry: Entry, *, days: bool) -> Iterator[Limit]:
        if entry.asked not in (None, self.casefile.requested_state):
            return
        ways = [one for one in timed(entry, self.law) if one.rule.id in self.in_force]
        if not ways or (ways[0].level is not Level.TRANSFER and not self.casefile.requests):
            return
        subjects, suits = self._views(entry, ways, self.readings)
        for subject in [*subjects, *suits]:
            found = self._running(entry, ways, subject, self.readings)
            if found is None:
                continue
            # Of a suit only what its events set off; and where they tell of suits, an amparo of
            # which the facts say nothing is none more.
            if found.silent and (subject in suits or (suits and found.state is State.UNKNOWN)):
                continue
            yield self._limit(entry, ways, subject, found, days=days)

    # -- the rules of one name ---------------------------------------------------------------------

    def _running(
        self, entry: Entry, ways: list[Timed], subject: str, readings: Mapping[str, str]
    ) -> Running | None:
        subjects, suits = self._views(entry, ways, readings)
        views = (subjects | suits).get(subject)
        if views is None:
            return None
        situated, _ = self._seen(self._day(entry), readings)
        at = At(situated, *views, self.closed, readings)
        if entry.id == _REPORTS and subject in suits:
            ways = [of_the_next(way) for way in ways]
        found = [one for way in ways if (one := run(entry, way, at)) is not None]
        return _together(found)

    def _views(
        self, entry: Entry, ways: list[Timed], readings: Mapping[str, str]
    ) -> tuple[dict[str, _Views], dict[str, _Views]]:
        """The subjects of a period as of the day and as all of the record shows them; the suits."""
        now, later = self._seen(self._day(entry), readings)
        recorded = dict(subjects_of(later, ways[0].level))
        subjects = {
            subject: (views[0], recorded.get(subject, views)[0])
            for subject, views in subjects_of(now, ways[0].level)
        }
        if entry.id == _REPORTS:
            every = dict(views_of_reports(now, later))
            first = {name: views for name, views in every.items() if name in subjects}
            return subjects | first, {n: views for n, views in every.items() if n not in first}
        suits = views_of_suits(now, later) if entry.of_a_suit else ()
        return subjects, {name: (one, after) for name, one, after in suits}

    def _seen(self, as_of: date, readings: Mapping[str, str]) -> tuple[Situated, Situated]:
        key = as_of, tuple(sorted(readings.items()))
        if key not in self._situated:
            self._situated[key] = (
                situate(self.casefile, as_of, self.known_by, readings),
                situate(self.casefile, _FAR, self.known_by, readings),
            )
        return self._situated[key]

    def _day(self, entry: Entry) -> date:
        """The day as of which a period is counted."""
        if not self.each_in_its_zone:
            return self.as_of
        return _today(where(entry.authority, self.places), self.as_of, self.moment)

    # -- a limit -----------------------------------------------------------------------------------

    def _limit(
        self, entry: Entry, ways: list[Timed], subject: str, found: Running, *, days: bool
    ) -> Limit:
        there, day = where(entry.authority, self.places), self._day(entry).toordinal()
        through = min(day, NEVER)
        counted = left = None
        if found.count is not None and found.count.total > 0:
            if found.state is State.MET and found.met[0] == found.met[1] > UNBOUNDED:
                through = min(found.met[0], through)
            counted = found.count.counted(through)
            # Where the end is not that of the count, what is left is not known from it.
            moved = found.moved and found.ends[1] > found.count.ends
            left = None if moved else found.count.total - counted
        told = arithmetic(found, through, day, self.closed, days=days)
        return Limit(
            id=ANY_TIME if found.endless and entry.id == _AT_ANY_TIME else entry.id,
            subject=subject,
            rule=found.timed.rule,
            state=found.state,
            starts=_partial(found.start),
            ends=_partial(found.ends),
            days_counted=counted,
            days_left=left,
            readings=tuple(self._readings(entry, ways, subject, found)),
            arithmetic=(*told, *in_its_zone(found, there.zone, day, self.as_of.toordinal())),
            consequence=found.timed.otherwise,
            where=there,
            needs=found.timed.starts.facts[0].label,
            then=found.then,
            begins=_partial(found.begins),
        )

    def _readings(
        self, entry: Entry, ways: list[Timed], subject: str, found: Running
    ) -> Iterator[UnderReading]:
        if found.silent or found.endless:
            return
        for reading in self._hangs_on(ways, found):
            for choice in reading.answers:
                taken = choice == reading.chosen(self.readings)
                other = (
                    found
                    if taken
                    else self._running(
                        entry, ways, subject, {**self.readings, reading.name: choice}
                    )
                )
                ends = _partial(other.ends) if other is not None else None
                yield UnderReading(reading.name, choice, taken, ends)

    def _hangs_on(self, ways: list[Timed], found: Running) -> list[Reading]:
        rules = [way for way in ways if way.starts.facts == found.timed.starts.facts]
        of_law = [reading for way in rules for reading in way.readings]
        return list(dict.fromkeys([*of_law, *([stay_and_the_period] if found.by_stay else [])]))


_RANK = [
    State.MISSED,
    State.STAYED,
    State.RUNNING,
    State.UNKNOWN,
    State.MET,
    State.NOT_STARTED,
]


def _together(found: list[Running]) -> Running | None:
    """What becomes of a limit that several rules run: that of the one which presses most.

    Rules that surely apply go before those of which it is not known, and rules of whose end
    something is known before those that nothing has set off.
    """
    if not found:
        return None
    found = [one for one in found if not one.silent] or found
    sure = [one for one in found if one.applies]
    if sure:
        return min(sure, key=lambda one: (_RANK.index(one.state), one.ends[0]))
    first = min(found, key=lambda one: (_RANK.index(one.state), one.ends[0]))
    if first.silent or len(found) == 1:
        return first
    # One of them runs, and it is not known which.
    ends = min(one.ends[0] for one in found), max(one.ends[1] for one in found)
    same = {one.state for one in found} == {first.state} and {one.ends for one in found} == {ends}
    if same:
        return first
    state = first.state if {one.state for one in found} == {first.state} else State.UNKNOWN
    starts = {one.start for one in found}
    start = first.start if len(starts) == 1 else SILENT
    return Running(
        first.timed, first.period, state, None, start, ends, first.met, notes=first.notes
    )


def _partial(bounds: tuple[int, int]) -> PartialDate | None:
    return None if bounds == SILENT or bounds[0] == NEVER else PartialDate(*bounds)
