"""A procedure with so many instances and no more, laid out as bits for exploring every state.

Each instance that there can be has a *slot*: a block of bits, one for each step of its process,
one for each observer of it, one that says whether it has begun, and then the slots inside it. A
state is three numbers over all bits (executed, pending, included); a slot that has not begun is
empty. What a guard takes out differs from *world* to world: the flat graph is of one world.

Two reductions are made here, and are exact.

- *What nobody reads is forgotten.* That a step was executed is kept only where a condition or a
  property asks for it, that it is owed only where a milestone, a lapse or a property does, and
  neither where the step is out and nothing can bring it back. What can happen next, and what can
  happen after that, depends on the rest alone, so that two states that agree on it are bisimilar.
- *Like instances are exchanged.* Slots of one process in one place have the same steps, arrows and
  guards, and a property speaks of some instance, never of the first: renaming instances leads from
  states to states. Of states that differ by it one is kept, the one with its slots in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise, product

from dedere.procedure.checked import Graph, shared
from dedere.procedure.graph import Kind, Process, Step
from dedere.procedure.properties import Part, Property, Watch

MOST = 2
"""How many instances of a process there can be in one place, unless told otherwise."""


@dataclass(eq=False)
class Slot:
    """The bits of one possible instance."""

    process: Process
    above: Slot | None
    number: int
    first: int
    bit: dict[Step | Watch, int] = field(default_factory=dict)
    begun: int = 0
    own: int = 0
    length: int = 0
    inner: list[Slot] = field(default_factory=list)

    @property
    def line(self) -> tuple[Slot, ...]:
        """The slots from the whole down to this one."""
        return (*self.above.line, self) if self.above else (self,)

    def whole(self) -> Iterator[Slot]:
        """This slot and all inside it, each before those inside it."""
        yield self
        for slot in self.inner:
            yield from slot.whole()


@dataclass(frozen=True, eq=False)
class Action:
    """A step taken in a slot, as what it does to the bits."""

    slot: Slot
    step: Step
    opens: Slot | None
    bit: int
    conditions: int
    milestones: int
    lapse: bool
    begun: int
    """What must have begun: the instance before the one that it opens."""
    fresh: int
    """What must not have begun: the instance that it opens."""
    done: int
    due: int
    out: int
    back: int
    first_due: int
    first_in: int


@dataclass(frozen=True)
class Pattern:
    """A grounded property: bits that are one and bits that are zero, in four numbers."""

    property: int
    ones: tuple[int, int, int, int]
    zeros: tuple[int, int, int, int]


_WORD = {"executed": 0, "pending": 1, "included": 2, "since": 2, "enabled": 3}


class Flat:
    """The bits, actions and patterns of a graph with bounded instances in one world."""

    def __init__(
        self,
        graph: Graph,
        properties: Iterable[Property] = (),
        bounds: Mapping[str, int] | None = None,
        away: Iterable[tuple[tuple[int, ...], Step]] = (),
        *,
        reduced: bool = True,
    ) -> None:
        self.reduced = reduced
        self.graph = graph
        self.properties = tuple(properties)
        self.bounds = {
            one.id: (bounds or {}).get(one.id, MOST) for one in graph.processes if one.id
        }
        self.away = frozenset(away)
        closers = tuple(step for step in graph.steps if step.closing)
        self.closed = Watch(graph.procedure, closers, ())
        parts = [part for one in self.properties for part in one.never]
        self.watches = [self.closed, *(p.of for p in parts if isinstance(p.of, Watch))]
        self.size = 0
        self.root = self._slot(graph.procedure, None, 0)
        self.slots = list(self.root.whole())
        self.actions = [action for slot in self.slots for action in self._actions(slot)]
        self.patterns = [
            pattern
            for number, one in enumerate(self.properties)
            for pattern in self._ground(number, one)
        ]
        self.closing = sum(
            a.bit for a in {a.bit: a for a in self.actions if a.step.closing}.values()
        )
        self.closed_bit = self.root.bit[self.closed]
        self._reduce(parts)

    # -- laying out ------------------------------------------------------------------------------

    def _take(self) -> int:
        self.size += 1
        return 1 << (self.size - 1)

    def _slot(self, process: Process, above: Slot | None, number: int) -> Slot:
        slot = Slot(process, above, number, self.size)
        slot.begun = self._take() if above else 0
        for step in process.own:
            slot.bit[step] = self._take()
        for watch in self.watches:
            if watch.process is process:
                slot.bit[watch] = self._take()
        slot.own = slot.begun + sum(slot.bit.values())
        for inner in self.graph.processes:
            if inner.above is process:
                slot.inner += [self._slot(inner, slot, n) for n in range(self.bounds[inner.id])]
        slot.length = self.size - slot.first
        return slot

    def path(self, slot: Slot) -> tuple[int, ...]:
        """The numbers of the instances from the outermost down to a slot."""
        return tuple(one.number for one in slot.line[1:])

    def is_away(self, slot: Slot, step: Step) -> bool:
        """Whether a guard takes a step out of a slot, in this world."""
        return (self.path(slot), step) in self.away

    def counterparts(self, slot: Slot, process: Process, others: bool) -> list[Slot]:
        """The slots of *process* to which relations from a slot lead."""
        depth = len(shared(slot.process, process).line) - others
        top = slot.line[depth - 1]
        found = [one for one in top.whole() if one.process is process]
        return [one for one in found if not (others and one is slot)]

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

    def beginning(self, slot: Slot) -> tuple[int, int]:
        """What is owed and what is included when a slot begins."""
        own = [step for step in slot.process.own if not self.is_away(slot, step)]
        included = (step for step in own if self.graph.begins_included(step))
        return (
            sum(slot.bit[step] for step in slot.process.own if step.due),
            sum(slot.bit[step] for step in included),
        )

    # -- properties ------------------------------------------------------------------------------

    def _ground(self, number: int, one: Property) -> Iterator[Pattern]:
        """Each choice of instances that belong together, as bits."""
        processes = list(dict.fromkeys(part.process for part in one.never))
        choices = [[slot for slot in self.slots if slot.process is p] for p in processes]
        for chosen in product(*choices):
            if all(
                left.line[depth] is right.line[depth]
                for left in chosen
                for right in chosen
                for depth in range(len(shared(left.process, right.process).line))
            ):
                yield from self._pattern(number, one, dict(zip(processes, chosen, strict=True)))

    def _pattern(
        self, number: int, one: Property, chosen: Mapping[Process, Slot]
    ) -> Iterator[Pattern]:
        ones, zeros = [0, 0, 0, 0], [0, 0, 0, 0]
        for part in one.never:
            if part.about == "applies":
                # The same in all states of this world.
                if isinstance(part.of, Step) and part.so == self.is_away(
                    chosen[part.process], part.of
                ):
                    return
                continue
            (ones if part.so else zeros)[_WORD[part.about]] |= chosen[part.process].bit[part.of]
        for slot in chosen.values():
            ones[0] |= slot.begun
        yield Pattern(number, _four(ones), _four(zeros))

    # -- reductions ------------------------------------------------------------------------------

    def _reduce(self, parts: list[Part]) -> None:
        keep_executed = sum(slot.begun for slot in self.slots)
        keep_pending = 0
        returns = 0
        for action in self.actions:
            keep_executed |= action.conditions
            keep_pending |= action.milestones | (action.bit if action.lapse else 0)
            returns |= action.back | action.first_in
        always = keep_executed & sum(slot.begun for slot in self.slots)
        for part in parts:
            bits = sum(slot.bit[part.of] for slot in self.slots if part.of in slot.bit)
            if part.about == "executed":
                keep_executed |= bits
                always |= bits
            elif part.about == "pending":
                keep_pending |= bits
                always |= bits
        self.keep_executed = keep_executed
        self.keep_pending = keep_pending
        self.always = always
        """Bits that are kept although their step is out for good."""
        self.returns = returns
        """Steps that something can bring in."""
        if not self.reduced:
            self.keep_executed = self.keep_pending = self.always = (1 << self.size) - 1

    @cached_property
    def pairs(self) -> list[tuple[int, int, int]]:
        """Blocks to be put in order, the inner ones first: two places and a length."""
        found: list[tuple[int, int, int]] = []
        if not self.reduced:
            return found
        for slot in reversed(self.slots):
            for process in dict.fromkeys(inner.process for inner in slot.inner):
                like = [inner for inner in slot.inner if inner.process is process]
                # A bubble sort; what guards take out is the same in like slots only.
                for last in range(len(like) - 1, 0, -1):
                    found += [
                        (one.first, other.first, one.length)
                        for one, other in pairwise(like[: last + 1])
                        if self._taken_out(one) == self._taken_out(other)
                    ]
        return found

    def _taken_out(self, slot: Slot) -> set[tuple[tuple[int, ...], Step]]:
        depth = len(slot.line) - 1
        path = self.path(slot)
        return {(p[depth:], step) for p, step in self.away if p[:depth] == path}


def _four(numbers: list[int]) -> tuple[int, int, int, int]:
    first, second, third, fourth = numbers
    return first, second, third, fourth
