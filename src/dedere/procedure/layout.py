"""Bits for exploring every state: what a *system* is, whichever instances it has bits for.

Each instance has a *slot*: a block of bits, one for each step of its process, one for each
observer of it, one that says whether it has begun, and then the slots inside it. A state is three
numbers over all bits (executed, pending, included); a slot that has not begun is empty. Two kinds
of system are laid out so: `flat` has so many instances and no more, `focus` has one of each
process and a *rest* that stands for any number of others.

One reduction is made here for both, and is exact: *what nobody reads is forgotten*. That a step was
executed is kept only where a condition or a property asks for it, that it is owed only where a
milestone, a lapse or a property does, and neither where the step is out and nothing can bring it
back. What can happen next, and what can happen after that, depends on the rest alone, so that two
states that agree on it are bisimilar.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product

from dedere.procedure.checked import Graph, shared
from dedere.procedure.graph import Process, Step
from dedere.procedure.properties import Part, Property, Watch


@dataclass(eq=False)
class Slot:
    """The bits of one possible instance, or (*rest*) of any number of them taken together."""

    process: Process
    above: Slot | None
    number: int
    first: int = 0
    bit: dict[Step | Watch, int] = field(default_factory=dict)
    begun: int = 0
    own: int = 0
    length: int = 0
    inner: list[Slot] = field(default_factory=list)
    rest: bool = False

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
    leads: bool = True
    """Whether it counts as a way to the goal."""

    @property
    def masks(self) -> tuple[Hashable, ...]:
        """All that it does: two systems with the same of these behave alike."""
        return (
            self.bit, self.conditions, self.milestones, self.lapse, self.begun, self.fresh,
            self.done, self.due, self.out, self.back, self.first_due, self.first_in, self.leads,
        )  # fmt: skip


Four = tuple[int, int, int, int]
"""Masks over executed, pending, included and enabled."""


@dataclass(frozen=True)
class Pattern:
    """A grounded property: bits that are one and bits that are zero."""

    property: int
    ones: Four
    zeros: Four


_WORD = {"executed": 0, "pending": 1, "included": 2, "since": 2, "enabled": 3}


@dataclass(frozen=True)
class Goal:
    """What must be reachable from every state, by the actions that count as a way to it.

    Reached is a state in which a step of *possible* can be taken, a bit of *so* is included, or
    (*still* given) no included bit of *not_owed* is owed, none of *not_missing* is missing, and
    none of *not_in* is included at all.
    """

    possible: int = 0
    so: int = 0
    still: bool = False
    not_owed: int = 0
    not_missing: int = 0
    not_in: int = 0


class System:
    """What is explored: bits, actions, patterns, a goal, and what is kept of a state."""

    graph: Graph
    properties: tuple[Property, ...]
    away: frozenset[tuple[tuple[int, ...], Step]]
    """The steps that guards take out, by the numbers of the instances down to them."""
    size: int
    root: Slot
    slots: list[Slot]
    actions: list[Action]
    patterns: list[Pattern]
    goal: Goal | None
    keep_executed: int
    keep_pending: int
    always: int
    """Bits that are kept although their step is out for good."""
    returns: int
    """Steps that something can bring in."""
    pairs: list[tuple[int, int, int]]
    """Blocks to be put in order, the inner ones first: two places and a length."""

    def take(self) -> int:
        """A new bit."""
        self.size += 1
        return 1 << (self.size - 1)

    def path(self, slot: Slot) -> tuple[int, ...]:
        """The numbers of the instances from the outermost down to a slot."""
        return tuple(one.number for one in slot.line[1:])

    def is_away(self, slot: Slot, step: Step) -> bool:
        """Whether a guard takes a step out of a slot, in this world."""
        return (self.path(slot), step) in self.away

    def counterparts(self, slot: Slot, process: Process, others: bool) -> list[Slot]:
        """The slots of *process* to which relations from a slot lead.

        A slot that stands for several instances is among its own others.
        """
        found = self._counterparts.get((slot, process, others))
        if found is None:
            depth = len(shared(slot.process, process).line) - others
            top = slot.line[depth - 1]
            there = (one for one in top.whole() if one.process is process)
            found = [one for one in there if not (others and one is slot and not slot.rest)]
            self._counterparts[slot, process, others] = found
        return found

    @cached_property
    def _counterparts(self) -> dict[tuple[Slot, Process, bool], list[Slot]]:
        return {}

    def beginning(self, slot: Slot) -> tuple[int, int]:
        """What is owed and what is included when a slot begins."""
        own = [step for step in slot.process.own if not self.is_away(slot, step)]
        included = (step for step in own if self.graph.begins_included(step))
        return (
            sum(slot.bit[step] for step in slot.process.own if step.due),
            sum(slot.bit[step] for step in included),
        )

    def watch(self, slot: Slot, watches: Iterable[Watch]) -> None:
        """Give a slot the bits of its observers; those that see the same share one."""
        seen: dict[tuple[frozenset[Step], frozenset[Step]], int] = {}
        for one in watches:
            if one.process is slot.process:
                sees = frozenset(one.began), frozenset(one.ended)
                if sees not in seen:
                    seen[sees] = self.take()
                slot.bit[one] = seen[sees]

    # -- properties ------------------------------------------------------------------------------

    def ground(self, number: int, one: Property, slots: list[Slot]) -> Iterator[Pattern]:
        """A property for each choice of instances that belong together, as bits."""
        processes = list(dict.fromkeys(part.process for part in one.never))
        choices = [[slot for slot in slots if slot.process is p] for p in processes]
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
        yield Pattern(number, four(ones), four(zeros))

    # -- what is forgotten -----------------------------------------------------------------------

    def forget(self, parts: Iterable[Part]) -> None:
        """Find which bits nobody reads."""
        begun = union(slot.begun for slot in self.slots)
        executed, pending, returns = begun, 0, 0
        for action in self.actions:
            executed |= action.conditions
            pending |= action.milestones | (action.bit if action.lapse else 0)
            returns |= action.back | action.first_in
        always = begun
        if self.goal is not None:
            executed |= self.goal.not_missing
            pending |= self.goal.not_owed
        for part in parts:
            bits = union(slot.bit.get(part.of, 0) for slot in self.slots)
            if part.about == "executed":
                executed |= bits
                always |= bits
            elif part.about == "pending":
                pending |= bits
                always |= bits
        self.keep_executed, self.keep_pending = executed, pending
        self.always, self.returns = always, returns

    def keep_all(self) -> None:
        """Forget nothing."""
        self.keep_executed = self.keep_pending = self.always = (1 << self.size) - 1

    @property
    def signature(self) -> Hashable:
        """All that decides what exploring it finds, apart from the names of things."""
        return (
            tuple(action.masks for action in self.actions),
            tuple(self.patterns),
            self.goal,
            self.beginning(self.root),
            (self.keep_executed, self.keep_pending, self.always, self.returns, *self.pairs),
            tuple((slot.begun, slot.own) for slot in self.slots),
        )


def is_below(process: Process, above: Process) -> bool:
    """Whether a process is another, or is in it."""
    return above in process.line


def closes(graph: Graph, process: Process) -> tuple[Watch, ...]:
    """Observers of what ended an instance of a process: its own closing steps, and the whole's."""
    own = [s for s in graph.steps if s.closing and is_below(s.process, process)]
    whole = [s for s in graph.steps if s.closing and s.process is graph.procedure]
    found = [Watch(process, tuple(own), ())]
    if process is not graph.procedure:
        found.append(Watch(graph.procedure, tuple(whole), ()))
    return tuple(found)


def union(masks: Iterable[int]) -> int:
    """All bits of several masks."""
    found = 0
    for mask in masks:
        found |= mask
    return found


def four(numbers: list[int]) -> Four:
    """The same as a tuple."""
    first, second, third, fourth = numbers
    return first, second, third, fourth
