"""A procedure with so many instances and no more, laid out as bits for exploring every state.

It is the procedure itself, within its bounds: a step that it can take can be taken, and a state
that it reaches is reached by the story that led there. What a guard takes out differs from *world*
to world: a flat system is of one world.

To the reduction that `layout` makes for every system one more is added here, and is exact too:
*like instances are exchanged*. Slots of one process in one place have the same steps, arrows and
guards, and a property speaks of some instance, never of the first: renaming instances leads from
states to states. Of states that differ by it one is kept, the one with its slots in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from dedere.procedure.checked import Graph
from dedere.procedure.graph import Kind, Process, Step
from dedere.procedure.layout import Action, Goal, Slot, System, closes, union
from dedere.procedure.properties import Property, Watch

MOST = 2
"""How many instances of a process there can be in one place, unless told otherwise."""


class Flat(System):
    """The bits, actions and patterns of a graph with bounded instances in one world.

    *end* is the process of which each instance is to have an end; the whole if not given.
    """

    def __init__(
        self,
        graph: Graph,
        properties: Iterable[Property] = (),
        bounds: Mapping[str, int] | None = None,
        away: Iterable[tuple[tuple[int, ...], Step]] = (),
        *,
        reduced: bool = True,
        end: Process | None = None,
    ) -> None:
        self.graph = graph
        self.properties = tuple(properties)
        self.bounds = {
            one.id: (bounds or {}).get(one.id, MOST) for one in graph.processes if one.id
        }
        self.away = frozenset(away)
        end = end or graph.procedure
        closed = closes(graph, end)
        parts = [part for one in self.properties for part in one.never]
        self.watches = [*closed, *(p.of for p in parts if isinstance(p.of, Watch))]
        self.size = 0
        self.root = self._slot(graph.procedure, None, 0)
        self.slots = list(self.root.whole())
        self.actions = [action for slot in self.slots for action in self._actions(slot)]
        self.patterns = [
            pattern
            for number, one in enumerate(self.properties)
            for pattern in self.ground(number, one, self.slots)
        ]
        possible = union(a.bit for a in self.actions if a.step in closed[0].began)
        so = union(slot.bit.get(watch, 0) for slot in self.slots for watch in closed)
        self.goal = Goal(possible, so) if any(step.closing for step in graph.steps) else None
        self.forget(parts)
        if not reduced:
            self.keep_all()
        self.pairs = list(self._pairs()) if reduced else []

    def _slot(self, process: Process, above: Slot | None, number: int) -> Slot:
        slot = Slot(process, above, number, self.size)
        slot.begun = self.take() if above else 0
        for step in process.own:
            slot.bit[step] = self.take()
        self.watch(slot, self.watches)
        slot.own = slot.begun | union(slot.bit.values())
        for inner in self.graph.processes:
            if inner.above is process:
                slot.inner += [self._slot(inner, slot, n) for n in range(self.bounds[inner.id])]
        slot.length = self.size - slot.first
        return slot

    def _actions(self, slot: Slot) -> Iterator[Action]:
        for step in slot.process.own:
            if self.is_away(slot, step):
                continue
            if step.opens is None:
                yield self._action(slot, step, None)
                continue
            before = 0
            for opened in slot.inner:
                if opened.process is step.opens:
                    yield self._action(slot, step, opened, before)
                    before = opened.begun

    def _action(self, slot: Slot, step: Step, opens: Slot | None, before: int = 0) -> Action:
        blocking = {Kind.CONDITION: 0, Kind.MILESTONE: 0}
        for arrow in self.graph.into[step]:
            if arrow.kind in blocking:
                for there in self.counterparts(slot, arrow.source.process, arrow.others):
                    blocking[arrow.kind] |= there.bit[arrow.source]
        does = {Kind.RESPONSE: 0, Kind.EXCLUDE: 0, Kind.INCLUDE: 0}
        for arrow in self.graph.out_of[step]:
            if arrow.kind in does:
                for there in self._reached(slot, arrow.target.process, arrow.others, opens):
                    if not (arrow.kind is Kind.INCLUDE and self.is_away(there, arrow.target)):
                        does[arrow.kind] |= there.bit[arrow.target]
        for watch in self.watches:
            for kind, steps in ((Kind.EXCLUDE, watch.ended), (Kind.INCLUDE, watch.began)):
                if step in steps:
                    for there in self._reached(slot, watch.process, False, opens):
                        does[kind] |= there.bit[watch]
        begun = opens.begun if opens else 0
        first_due, first_in = self.beginning(opens) if opens else (0, 0)
        return Action(
            slot,
            step,
            opens,
            slot.bit[step],
            blocking[Kind.CONDITION],
            blocking[Kind.MILESTONE],
            step.is_lapse,
            before,
            begun,
            slot.bit[step] | begun,
            does[Kind.RESPONSE],
            does[Kind.EXCLUDE],
            does[Kind.INCLUDE],
            first_due,
            first_in,
        )

    def _reached(
        self, slot: Slot, process: Process, others: bool, opens: Slot | None
    ) -> list[Slot]:
        if opens is not None and process is opens.process:
            return [opens]
        return self.counterparts(slot, process, others)

    def _pairs(self) -> Iterator[tuple[int, int, int]]:
        for slot in reversed(self.slots):
            for process in dict.fromkeys(inner.process for inner in slot.inner):
                like = [inner for inner in slot.inner if inner.process is process]
                # A bubble sort; what guards take out is the same in like slots only.
                for last in range(len(like) - 1, 0, -1):
                    for one, other in pairwise(like[: last + 1]):
                        if self._taken_out(one) == self._taken_out(other):
                            yield one.first, other.first, one.length

    def _taken_out(self, slot: Slot) -> set[tuple[tuple[int, ...], Step]]:
        depth = len(slot.line) - 1
        path = self.path(slot)
        return {(p[depth:], step) for p, step in self.away if p[:depth] == path}
