"""The clock of a case: every period that its record sets off, as of a day.

`procedure.catalogue` says which periods there are, `assessment.running` what has become of one
under one rule. Here the rules of one name are put together, each reading on which the last day
hangs is tried, and the arithmetic is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dedere.assessment.assess import subjects_of
from dedere.assessment.running import At, Running, State, run
from dedere.assessment.stops import SILENT
from dedere.assessment.telling import arithmetic
from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.casefile import Casefile, Situated, situate
from dedere.law import load as load_law
from dedere.law.language.library import Library
from dedere.law.language.readings import Reading
from dedere.law.language.rules import Rule
from dedere.procedure.catalogue import ENTRIES, Entry, Timed, others, timed
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.readings import stay_and_the_period

_FAR = date.max


@dataclass(frozen=True)
class UnderReading:
    """What one choice of a reading would make of the last day."""

    name: str
    choice: str
    taken: bool
    """Whether it is the choice under which the limit was counted."""
    ends: PartialDate | None


@dataclass(frozen=True, eq=False)
class Limit:
    """A limit of a case, as of a day.

    *ends* is its last day, an interval where that is known only in part. *days_counted* and
    *days_left* are in the unit of the period; a period of months counts the days of its months.
    """

    id: str
    subject: str
    rule: Rule
    state: State
    starts: PartialDate | None
    ends: PartialDate | None
    days_counted: int | None
    days_left: int | None
    readings: tuple[UnderReading, ...]
    arithmetic: tuple[Text, ...]
    consequence: Text

    @property
    def last_day(self) -> date | None:
        """The last day, where it is known."""
        if self.ends is None or not self.ends.is_day:
            return None
        return date.fromordinal(self.ends.earliest)

    @property
    def between(self) -> tuple[date | None, date | None] | None:
        """The earliest and the latest last day, where only these are known."""
        if self.ends is None or self.ends.is_day:
            return None
        return _day(self.ends.earliest), _day(self.ends.latest)

    @property
    def earlier(self) -> list[UnderReading]:
        """The choices under which the last day would be earlier than the one counted."""
        if self.ends is None:
            return []
        mine = self.ends.earliest
        return [one for one in self.readings if one.ends and one.ends.earliest < mine]

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The limit as plain values, with its words in one language."""
        between = self.between
        return {
            "id": self.id,
            "subject": self.subject,
            "provision": self.rule.provision.id,
            "starts_on": str(self.starts) if self.starts else None,
            "ends_on": _iso(self.last_day),
            "ends_between": [_iso(one) for one in between] if between else None,
            "state": self.state.value,
            "days_counted": self.days_counted,
            "days_left": self.days_left,
            "readings": [
                {
                    "name": one.name,
                    "choice": one.choice,
                    "ends_on": str(one.ends) if one.ends and one.ends.is_day else None,
                }
                for one in self.readings
            ],
            "arithmetic": [line.in_(lang) for line in self.arithmetic],
            "consequence": self.consequence.in_(lang),
        }


@dataclass(frozen=True, eq=False)
class Clock:
    """The limits of a case as of a day, the nearest first."""

    casefile: Casefile
    as_of: date
    readings: Mapping[str, str]
    limits: tuple[Limit, ...]

    @property
    def missed(self) -> list[Limit]:
        """The limits that were missed."""
        return [one for one in self.limits if one.state is State.MISSED]

    def limit(self, id: str, subject: str) -> Limit:
        """The limit of this name on this subject.

        Raises:
            KeyError: where the case has none.
        """
        for one in self.limits:
            if (one.id, one.subject) == (id, subject):
                return one
        raise KeyError((id, subject))

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The clock as plain values, with its words in one language."""
        return {
            "format": 1,
            "as_of": str(self.as_of),
            "limits": [one.to_data(lang) for one in self.limits],
        }


def clock(
    casefile: Casefile,
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    library: Library | None = None,
    readings: Mapping[str, str] | None = None,
    closed: ClosedDays | None = None,
    every: bool = False,
    days: bool = False,
) -> Clock:
    """The limits of a casefile, as of a day.

    Args:
        casefile: what is recorded.
        as_of: the day asked for. Today if not given.
        known_by: only what the record held on that day. Everything if not given.
        library: the law to apply; all that this software knows if not given.
        readings: the choices made where law or clock can be read in more than one way.
        closed: the days on which the authorities did not work by their own agreements.
        every: also the time limits of the law that have no name in the catalogue.
        days: whether the arithmetic also has a line for each day.
    """
    law = library or load_law()
    asked = as_of or date.today()
    making = _Making(casefile, asked, known_by, law, dict(readings or {}), closed or ClosedDays())
    entries = [*ENTRIES, *(others(law) if every else ())]
    limits = [limit for entry in entries for limit in making.limits(entry, days=days)]
    return Clock(casefile, asked, dict(readings or {}), tuple(_nearest_first(limits, asked)))


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


class _Making:
    def __init__(
        self,
        casefile: Casefile,
        as_of: date,
        known_by: date | None,
        law: Library,
        readings: dict[str, str],
        closed: ClosedDays,
    ) -> None:
        self.casefile = casefile
        self.as_of = as_of
        self.known_by = known_by
        self.law = law
        self.readings = readings
        self.closed = closed
        self.in_force = {rule.id for rule in law.rules_in_force(as_of.toordinal())}
        self._situated: dict[tuple[tuple[str, str], ...], tuple[Situated, Situated]] = {}

    def limits(self, entry: Entry, *, days: bool) -> Iterator[Limit]:
        if entry.asked not in (None, self.casefile.requested_state):
            return
        ways = [one for one in timed(entry, self.law) if one.rule.id in self.in_force]
        if not ways:
            return
        now, _ = self._seen(self.readings)
        for subject, _ in subjects_of(now, ways[0].level):
            found = self._running(entry, ways, subject, self.readings)
            if found is not None:
                yield self._limit(entry, ways, subject, found, days=days)

    # -- the rules of one name ---------------------------------------------------------------------

    def _running(
        self, entry: Entry, ways: list[Timed], subject: str, readings: Mapping[str, str]
    ) -> Running | None:
        now, later = self._seen(readings)
        seen = dict(subjects_of(now, ways[0].level))
        recorded = dict(subjects_of(later, ways[0].level))
        if subject not in seen:
            return None
        view = seen[subject][0]
        at = At(now, view, recorded.get(subject, [view])[0], self.closed, readings)
        found = [one for way in ways if (one := run(entry, way, at)) is not None]
        return _together(found)

    def _seen(self, readings: Mapping[str, str]) -> tuple[Situated, Situated]:
        key = tuple(sorted(readings.items()))
        if key not in self._situated:
            self._situated[key] = (
                situate(self.casefile, self.as_of, self.known_by, readings),
                situate(self.casefile, _FAR, self.known_by, readings),
            )
        return self._situated[key]

    # -- a limit -----------------------------------------------------------------------------------

    def _limit(
        self, entry: Entry, ways: list[Timed], subject: str, found: Running, *, days: bool
    ) -> Limit:
        through = min(self.as_of.toordinal(), NEVER)
        counted = left = None
        exact = found.count is not None and found.count.total > 0
        if found.count is not None and exact:
            if found.state is State.MET and found.met[0] == found.met[1] > UNBOUNDED:
                through = min(found.met[0], through)
            counted = found.count.counted(through)
            left = found.count.total - counted
        return Limit(
            id=entry.id,
            subject=subject,
            rule=found.timed.rule,
            state=found.state,
            starts=_partial(found.start),
            ends=_partial(found.ends),
            days_counted=counted,
            days_left=left,
            readings=tuple(self._readings(entry, ways, subject, found)),
            arithmetic=tuple(
                arithmetic(found, through, self.as_of.toordinal(), self.closed, days=days)
            ),
            consequence=found.timed.otherwise,
        )

    def _readings(
        self, entry: Entry, ways: list[Timed], subject: str, found: Running
    ) -> Iterator[UnderReading]:
        if found.silent:
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


def _day(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if UNBOUNDED < ordinal < NEVER else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day is not None else None
