"""Following a history step by step: the state, the steps taken with their days, the clocks.

A walk is a value; taking a step gives a new one. A period is a clock from the day that set it off,
with the times in which the procedure kept it from running out. It does not run out by itself here:
a wait is over where a step needs it to be, and a deadline is over where a step came too late.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.procedure.checked import Arrow, shared
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.declared import Declared
from dedere.procedure.engine import Engine, Move, State
from dedere.procedure.graph import Kind, Process, Step
from dedere.procedure.history import Happening
from dedere.procedure.literal import Node, Path
from dedere.procedure.reasons import Because, reasons
from dedere.procedure.replayed import Taken
from dedere.procedure.running_out import Ends, Stood, ends

Window: TypeAlias = tuple[int, int]
"""The first and the last day that something can have been."""


@dataclass(frozen=True, slots=True)
class Clock:
    """A period that runs."""

    start: Window
    trigger: int
    """The number, among the steps taken, of the one that set it off."""
    stood: tuple[Stood, ...] = ()
    held_since: Window | None = None
    """Since when the procedure keeps it from running out."""


@dataclass(frozen=True)
class Walk:
    """How far a history was followed."""

    state: State
    taken: tuple[Taken, ...] = ()
    clocks: Mapping[tuple[Node, Step], Clock] | None = None
    moves: tuple[Move, ...] = ()
    """The steps taken, as the engine names them."""
    _held: dict[tuple[Node, Step], list[Because]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What was found to hold back a step."""

    @property
    def running(self) -> Mapping[tuple[Node, Step], Clock]:
        """The periods that run."""
        return self.clocks or {}


class Follower:
    """A procedure on which histories are followed."""

    def __init__(
        self,
        declared: Declared,
        settled: Mapping[tuple[Path, str], bool],
        closed: ClosedDays,
        readings: Mapping[str, str],
    ) -> None:
        self.declared = declared
        self.engine = Engine(declared.graph)
        self.graph = declared.graph
        self.root: Process = declared.graph.procedure
        self._settled = settled
        self._closed = closed
        self._readings = readings
        self._depths: dict[tuple[Process, Process], int] = {}
        self._ends: dict[tuple[Step, Window, tuple[Stood, ...]], Ends] = {}

    # -- guards ----------------------------------------------------------------------------------

    def settled(self, step: Step, path: Path) -> bool | None:
        """Whether the guard of a step holds in an instance; None where the case leaves it open."""
        if step.where is None:
            return True
        for length in range(len(path), -1, -1):
            found = self._settled.get((path[:length], step.where.id))
            if found is not None:
                return found
        return None

    def _away(self, process: Process, path: Path) -> list[Step]:
        return [step for step in process.own if self.settled(step, path) is False]

    # -- the walk --------------------------------------------------------------------------------

    def begin(self) -> Walk:
        """Before anything has happened."""
        return Walk(self.engine.start(self._away(self.root, ())), (), {})

    def take(
        self,
        walk: Walk,
        node: Node,
        step: Step,
        window: Window,
        happening: Happening | None = None,
        name: str = "",
    ) -> Walk:
        """Take a step, whether or not it could be taken."""
        away: Iterable[Step] = ()
        if step.opens is not None:
            away = self._away(step.opens, (*node[1], name))
        state = self.engine.execute(walk.state, node, step, name, away)
        taken = Taken(node, step, PartialDate(*window), happening, name)
        clocks = self._clocks(walk, state, node, step, window, name)
        return Walk(state, (*walk.taken, taken), clocks, (*walk.moves, Move(node, step, name)))

    def _clocks(
        self, walk: Walk, state: State, node: Node, step: Step, window: Window, name: str
    ) -> dict[tuple[Node, Step], Clock]:
        clocks = {
            (there, lapse): clock
            for (there, lapse), clock in walk.running.items()
            if self._runs(state, there, lapse)
        }
        for arrow in self.graph.out_of[step]:
            if arrow.kind is Kind.RESPONSE and arrow.target.is_lapse:
                for there in self.reached(state, node, arrow, name):
                    if self._runs(state, there, arrow.target):
                        clocks[there, arrow.target] = Clock(window, len(walk.taken))
        for (there, lapse), clock in list(clocks.items()):
            held = not self.engine.can(state, there, lapse)
            if held and clock.held_since is None:
                clocks[there, lapse] = replace(clock, held_since=window)
            elif not held and clock.held_since is not None:
                stood = (*clock.stood, Stood(clock.held_since, window))
                clocks[there, lapse] = replace(clock, stood=stood, held_since=None)
        return clocks

    def _runs(self, state: State, node: Node, lapse: Step) -> bool:
        _, pending, included, _ = state[node]
        return bool(pending & included & self.engine.bit[lapse])

    def reached(self, state: State, node: Node, arrow: Arrow, name: str = "") -> Iterator[Node]:
        """The nodes in which an arrow from a step in *node* does something."""
        process = arrow.target.process
        if arrow.source.opens is process and name:
            yield process, (*node[1], name)
            return
        depth = self._depth(node[0], process) - arrow.others
        for there in state:
            related = there[0] is process and there[1][:depth] == node[1][:depth]
            if related and not (arrow.others and there == node):
                yield there

    def _depth(self, one: Process, other: Process) -> int:
        if (one, other) not in self._depths:
            self._depths[one, other] = len(shared(one, other).line) - 1
        return self._depths[one, other]

    def stops(self, step: Step, lapse: Step) -> bool:
        """Whether a step is one that had to come in a period."""
        return any(
            arrow.kind is Kind.EXCLUDE and arrow.target is lapse and arrow.relation.lapse is lapse
            for arrow in self.graph.out_of[step]
        )

    def alive(self, walk: Walk, node: Node) -> bool:
        """Whether anything can still be done in an instance."""
        return any(not step.is_lapse for step in self.engine.included(walk.state, node))

    # -- what holds a step back ------------------------------------------------------------------

    def holding(self, walk: Walk, node: Node, step: Step) -> list[Because]:
        """What holds a step back; a guard that the case does not settle holds nothing back."""
        found = walk._held.get((node, step))
        if found is None:
            found = walk._held[node, step] = list(self._holding(walk, node, step))
        return found

    def _holding(self, walk: Walk, node: Node, step: Step) -> Iterator[Because]:
        # That the law does not ask for a step (its guard is false) forbids nobody to take it.
        if self.engine.can(walk.state, node, step) or self.settled(step, node[1]) is False:
            return
        for one in reasons(self.engine, walk.state, node, step, walk.moves):
            if (
                one.step is None
                or one.relation == "exclude"
                or self.settled(one.step, one.node[1] if one.node else ())
            ):
                yield one

    # -- periods ---------------------------------------------------------------------------------

    def ends_of(self, clock: Clock, lapse: Step) -> Ends:
        """When a period can have run out."""
        stood = clock.stood
        if clock.held_since is not None:
            stood = (*stood, Stood(clock.held_since, (clock.held_since[1], NEVER)))
        key = (lapse, clock.start, stood)
        if key not in self._ends:
            limit = lapse.limit
            assert limit is not None  # noqa: S101 - a lapse has one
            self._ends[key] = ends(
                limit, clock.start, stood, self.graph.library, self._closed, self._readings
            )
        return self._ends[key]

    def since_sources(self, walk: Walk, node: Node, step: Step) -> int:
        """The earliest day of a step that nobody dated: that of the last step that led to it."""
        first = UNBOUNDED
        for arrow in self.graph.into[step]:
            if arrow.kind not in (Kind.CONDITION, Kind.RESPONSE, Kind.INCLUDE):
                continue
            related = set(self.engine.related(walk.state, node, arrow))
            for one in walk.taken:
                if one.step is arrow.source and one.node in related:
                    first = max(first, one.date.earliest)
        return first
