"""Many histories at once: each replayed, measured, and its days put down to their causes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from dedere.bilingual import Text
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.conformance.causes import Cause
from dedere.procedure.conformance.course import Course
from dedere.procedure.conformance.days import Days
from dedere.procedure.conformance.hurdles import Hurdle, hurdles
from dedere.procedure.conformance.lengths import Length, lengths
from dedere.procedure.conformance.milestones import STRETCHES, Stretch
from dedere.procedure.conformance.practice import Practice, practice
from dedere.procedure.conformance.spans import Middle, Span, median, reach
from dedere.procedure.declared import Declared
from dedere.procedure.history import Happening, History
from dedere.procedure.replay import replay
from dedere.procedure.replayed import Replayed, Verdict


@dataclass(frozen=True, eq=False)
class Measured:
    """One history: its replay, its days, its lengths and its hurdles."""

    replayed: Replayed
    course: Course
    days: Days

    @property
    def history(self) -> History:
        """What was recorded."""
        return self.replayed.history

    @property
    def id(self) -> str:
        """Its name."""
        return self.history.id

    @property
    def requested_state(self) -> str:
        """The State that is asked."""
        return self.course.declared.requested_state

    @property
    def has_ended(self) -> bool:
        """Whether the record shows its end."""
        return self.days.ends_at is not None

    @cached_property
    def lengths(self) -> list[Length]:
        """Its stretches."""
        return lengths(self.replayed)

    @cached_property
    def hurdles(self) -> dict[Hurdle, int]:
        """What it met on its way."""
        return hurdles(self.replayed)

    @property
    def begins_with(self) -> Happening | None:
        """The first recorded step of the procedure."""
        number = self.days.begins_at
        return None if number is None else self.course.recorded[number].happening

    @property
    def ends_with(self) -> Happening | None:
        """The recorded step that ended it."""
        number = self.days.ends_at
        return None if number is None else self.course.recorded[number].happening

    @property
    def since_arrest(self) -> Span | None:
        """The days from the arrest for extradition to the end; None where either is missing."""
        return next(
            (
                one.days
                for one in reversed(self.lengths)
                if one.stretch.id == "arrest..end" and one.days is not None
            ),
            None,
        )


@dataclass(frozen=True)
class Times:
    """How long one stretch took, over many histories."""

    stretch: Stretch
    requested_state: str
    lengths: tuple[Length, ...]
    """Those with both ends."""
    without_end: int
    """How often the record shows the beginning and no end."""

    @property
    def range(self) -> Span | None:
        """The fewest and the most days."""
        return reach(_days(self.lengths))

    @property
    def median(self) -> Middle | None:
        """Between what the median lies."""
        return median(_days(self.lengths))


@dataclass(frozen=True)
class Crossed:
    """How long cases took that met a hurdle so many times."""

    hurdle: Hurdle
    requested_state: str
    times: str
    """``0``, ``1``, ``2``, ``3+``."""
    histories: tuple[Measured, ...]

    @property
    def whole(self) -> list[Span]:
        """From the first step of the procedure to the end, of those that have ended."""
        return [one.days.whole for one in self.histories if one.has_ended and one.days.whole]

    @property
    def since_arrest(self) -> list[Span]:
        """From the arrest to the end, of those of which both are known."""
        return [one.since_arrest for one in self.histories if one.since_arrest]


@dataclass(frozen=True, eq=False)
class Study:
    """The numbers over many histories."""

    measured: tuple[Measured, ...]
    left_out: tuple[tuple[History, Text], ...] = ()
    """Histories of which nothing can be counted, and why."""

    @property
    def states(self) -> tuple[str, ...]:
        """The requested States, Mexico first."""
        return tuple(sorted({one.requested_state for one in self.measured}))

    def of(self, state: str) -> tuple[Measured, ...]:
        """The histories of one direction."""
        return tuple(one for one in self.measured if one.requested_state == state)

    @cached_property
    def practice(self) -> list[Practice]:
        """Where practice departs from law."""
        return practice(one.course for one in self.measured)

    @property
    def verdicts(self) -> dict[str, dict[Verdict, int]]:
        """By requested State, how many events have each verdict."""
        return {
            state: {
                verdict: sum(one.replayed.count(verdict) for one in self.of(state))
                for verdict in Verdict
            }
            for state in self.states
        }

    @cached_property
    def times(self) -> list[Times]:
        """How long each stretch takes, in the order of the way."""
        found = []
        for state in self.states:
            every = [length for one in self.of(state) for length in one.lengths]
            for stretch in STRETCHES:
                of_it = [one for one in every if one.stretch is stretch]
                ended = tuple(one for one in of_it if one.days is not None)
                if of_it:
                    found.append(Times(stretch, state, ended, len(of_it) - len(ended)))
        return found

    @cached_property
    def crossed(self) -> list[Crossed]:
        """How long cases took by the number of each kind of hurdle."""
        found = []
        for state in self.states:
            for hurdle in Hurdle:
                by_times: dict[str, list[Measured]] = {}
                for one in self.of(state):
                    number = one.hurdles[hurdle]
                    by_times.setdefault("3+" if number > 2 else str(number), []).append(one)
                if set(by_times) != {"0"}:
                    found += [
                        Crossed(hurdle, state, times, tuple(by_times[times]))
                        for times in sorted(by_times)
                    ]
        return found

    def days(self, state: str) -> dict[Cause, Span]:
        """By cause, the days of all histories of one direction."""
        total: dict[Cause, Span] = {}
        for one in self.of(state):
            for cause, span in one.days.by_cause().items():
                total[cause] = total[cause] + span if cause in total else span
        return {cause: total[cause] for cause in Cause if cause in total}


def study(
    histories: Iterable[History],
    *,
    procedures: Mapping[str, Declared] | None = None,
    as_of: Mapping[str, int] | None = None,
    closed: ClosedDays | None = None,
    readings: Mapping[str, str] | None = None,
) -> Study:
    """Replay and measure histories.

    Args:
        histories: what was recorded.
        procedures: the procedure by requested State; those that are declared, if not given.
        as_of: by the id of a history, the day up to which one that goes on is counted.
        closed: further days on which authorities did not work.
        readings: readings of the law to keep to.
    """
    measured, left_out = [], []
    for history in histories:
        if history.matter == "transfer":
            left_out.append((history, _A_TRANSFER))
            continue
        declared = procedures.get(history.requested_state or "") if procedures else None
        replayed = replay(history, declared, closed=closed, readings=readings)
        if replayed.declared is None:
            left_out.append((history, _NO_PROCEDURE if history.requested_state else _NOBODY_ASKED))
            continue
        course = Course(replayed, closed or ClosedDays(), readings or {})
        days = Days(course, (as_of or {}).get(history.id))
        if days.begins_at is None:
            left_out.append((history, _NO_STEP))
            continue
        measured.append(Measured(replayed, course, days))
    return Study(tuple(measured), tuple(left_out))


def _days(found: Sequence[Length]) -> list[Span]:
    return [one.days for one in found if one.days is not None]


_A_TRANSFER = Text(
    "it is of the transfer of a sentenced person, which is never counted among extraditions",
    "es de un traslado de persona sentenciada, que nunca se cuenta entre las extradiciones",
)
_NO_PROCEDURE = Text(
    "no procedure is declared for its requested State",
    "no hay procedimiento declarado para su Estado requerido",
)
_NOBODY_ASKED = Text(
    "it names no requested State: nobody is asked for in it",
    "no nombra Estado requerido: en él no se pide a nadie",
)
_NO_STEP = Text("it records no step of the procedure", "no registra paso alguno del procedimiento")
