"""The procedure, executed fast: a marking is three integers for each node.

The meaning is that of `literal`, which tests compare with this for random graphs and histories.
Each step of a process is a bit. A step is blocked by what is included and not executed, and by
what is included and owed; which steps that blocks is looked up byte by byte in tables made once,
and written out as one Python expression for each pair of related processes.

States are values: executing a step gives a new one, so that what is supposed can be thrown away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeAlias

from dedere.procedure.checked import Arrow, Graph, shared
from dedere.procedure.graph import Kind, Process, Step
from dedere.procedure.literal import Node, Path
from dedere.procedure.tables import Blocked, Decoder, Open, blocked_by, left_open, nothing

Mark: TypeAlias = tuple[int, int, int, int]
"""Executed, pending, included; and the steps that guards leave in the procedure."""
State: TypeAlias = dict[Node, Mark]


class Move(NamedTuple):
    """A step taken in a node, or that can be; *name* is that of the instance that it opens."""

    node: Node
    step: Step
    name: str = ""


class _Reach(NamedTuple):
    """What a step does to the nodes of another process."""

    process: Process
    others: bool
    due: int
    out: int
    back: int


class _Effect(NamedTuple):
    """What a step does to its own node, and to others."""

    bit: int
    due: int
    stays: int
    back: int
    reaches: tuple[_Reach, ...]


class Engine:
    """A checked procedure, ready to run."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.bit = {
            step: 1 << place
            for process in graph.processes
            for place, step in enumerate(process.own)
        }
        self._own: dict[Process, Open] = {}
        self._feeds: dict[Process, list[tuple[Process, bool, int, Blocked]]] = {}
        self._lapses = {
            one: self._mask(s for s in one.own if s.is_lapse) for one in graph.processes
        }
        self._begin = {
            one: (
                self._mask(step for step in one.own if step.due),
                self._mask(step for step in one.own if graph.begins_included(step)),
            )
            for one in graph.processes
        }
        for process in graph.processes:
            self._own[process] = left_open(
                *self._blocking(process, process, False), self._lapses[process]
            )
            self._feeds[process] = [
                (source, others, self._depth(source, process, others), blocked)
                for source in graph.processes
                for others in (False, True)
                if source is not process or others
                if (blocked := blocked_by(*self._blocking(source, process, others))) is not nothing
            ]
        self._effects = {step: self._effect(step) for step in graph.steps}
        self._moves = {process: Decoder(process.own) for process in graph.processes}

    def _mask(self, steps: Iterable[Step]) -> int:
        return sum(self.bit[step] for step in set(steps))

    @staticmethod
    def _depth(one: Process, other: Process, others: bool) -> int:
        return len(shared(one, other).line) - 1 - others

    def _blocking(
        self, source: Process, target: Process, others: bool
    ) -> tuple[list[int], list[int]]:
        def masks(kind: Kind) -> list[int]:
            return [
                self._mask(
                    arrow.target
                    for arrow in self.graph.out_of[step]
                    if arrow.kind is kind
                    and arrow.target.process is target
                    and arrow.others == others
                )
                for step in source.own
            ]

        return masks(Kind.CONDITION), masks(Kind.MILESTONE)

    def _effect(self, step: Step) -> _Effect:
        arrows = self.graph.out_of[step]

        def mask(kind: Kind, process: Process, others: bool) -> int:
            return self._mask(
                a.target
                for a in arrows
                if a.kind is kind and a.target.process is process and a.others == others
            )

        def reach(process: Process, others: bool) -> _Reach:
            kinds = (Kind.RESPONSE, Kind.EXCLUDE, Kind.INCLUDE)
            return _Reach(process, others, *(mask(kind, process, others) for kind in kinds))

        own = reach(step.process, False)
        far = [
            reach(process, others)
            for process in self.graph.processes
            for others in (False, True)
            if process is not step.process or others
        ]
        bit = self.bit[step]
        return _Effect(bit, own.due, ~own.out, own.back, tuple(one for one in far if any(one[2:])))

    # -- what can happen -------------------------------------------------------------------------

    def start(self, away: Iterable[Step] = ()) -> State:
        """The state in which nothing has happened; *away* are the steps that guards take out."""
        root = self.graph.procedure
        return {(root, ()): self._fresh(root, away)}

    def _fresh(self, process: Process, away: Iterable[Step]) -> Mark:
        due, included = self._begin[process]
        left = ~self._mask(step for step in away if step.process is process)
        return 0, due, included & left, left

    def open_bits(self, state: State, node: Node) -> int:
        """The steps of a node that can be taken, as bits."""
        executed, pending, included, _ = state[node]
        process = node[0]
        bits = self._own[process](executed, pending, included)
        for source, others, depth, blocked in self._feeds[process]:
            for there in _nodes(state, source, node, depth, others):
                executed, pending, included, _ = state[there]
                bits &= ~blocked(included & ~executed, included & pending)
        return bits

    def enabled(self, state: State) -> list[tuple[Node, Step]]:
        """The steps that can be taken, node by node."""
        return [
            (node, step)
            for node in state
            for step in self._moves[node[0]].steps(self.open_bits(state, node))
        ]

    def can(self, state: State, node: Node, step: Step) -> bool:
        """Whether a step can be taken."""
        return bool(self.open_bits(state, node) & self.bit[step])

    def accepting(self, state: State) -> bool:
        """Whether nothing is owed."""
        return not any(
            pending & included & ~self._lapses[node[0]]
            for node, (_, pending, included, _) in state.items()
        )

    # -- what happens ----------------------------------------------------------------------------

    def execute(
        self, state: State, node: Node, step: Step, name: str = "", away: Iterable[Step] = ()
    ) -> State:
        """The state after a step, whether or not it could be taken.

        *name* is that of the instance that it opens, *away* the steps that guards take out of it.
        """
        bit, due, stays, back, reaches = self._effects[step]
        executed, pending, included, left = state[node]
        after = state.copy()
        included = included & stays | back & left
        after[node] = (executed | bit, pending & ~bit | due, included, left)
        opened: Node | None = None
        if step.opens is not None:
            opened = (step.opens, (*node[1], name))
            after[opened] = self._fresh(step.opens, away)
        for reach in reaches:
            if opened is not None and reach.process is opened[0]:
                nodes: Iterable[Node] = (opened,)
            else:
                depth = self._depth(step.process, reach.process, reach.others)
                nodes = list(_nodes(after, reach.process, node, depth, reach.others))
            for there in nodes:
                executed, pending, included, left = after[there]
                included = included & ~reach.out | reach.back & left
                after[there] = (executed, pending | reach.due, included, left)
        return after

    # -- a marking in words ----------------------------------------------------------------------

    def executed(self, state: State, node: Node) -> set[Step]:
        """The steps of a node that were taken."""
        return set(self._moves[node[0]].steps(state[node][0]))

    def pending(self, state: State, node: Node) -> set[Step]:
        """The steps of a node that are owed, also while they are shut out."""
        return set(self._moves[node[0]].steps(state[node][1]))

    def included(self, state: State, node: Node) -> set[Step]:
        """The steps of a node that belong to the procedure now."""
        return set(self._moves[node[0]].steps(state[node][2]))

    def related(self, state: State, node: Node, arrow: Arrow) -> list[Node]:
        """The nodes in which the source of an arrow counts for its target in *node*."""
        process = arrow.source.process
        if process is node[0] and not arrow.others:
            return [node]
        depth = self._depth(process, node[0], arrow.others)
        return list(_nodes(state, process, node, depth, arrow.others))


class Alone:
    """A procedure without sub-processes, run on bare integers: for very many random histories."""

    def __init__(self, graph: Graph) -> None:
        if len(graph.processes) > 1:
            raise ValueError(f"{graph.procedure!r} has sub-processes")
        engine = Engine(graph)
        state = engine.start()
        self.begin: tuple[int, int, int] = state[graph.procedure, ()][:3]
        self.open: Open = engine._own[graph.procedure]
        self.effects: dict[int, tuple[int, int, int, int]] = {
            effect.bit: (~effect.bit, effect.due, effect.stays, effect.back)
            for effect in engine._effects.values()
        }
        """By the bit of a step: what stays pending, what is due, what stays in, what comes in."""


def _nodes(
    state: Iterable[Node], process: Process, node: Node, depth: int, others: bool
) -> Iterator[Node]:
    path: Path = node[1][:depth]
    for there in state:
        if there[0] is process and there[1][:depth] == path and not (others and there == node):
            yield there
