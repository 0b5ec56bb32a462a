"""One instance with the rest abstracted: a system that answers for any number of instances.

Of each process in the *focus* there is one instance, in the focus instance of the process above it.
Beside it, and wherever a process is not in the focus, there is a *rest*: it stands for all other
instances in that place, none or any number. Of the focus instances some steps are *exact*; the
other steps of the focus, and all steps of a rest, are *loose*. Of a loose step there is at most one
bit, which says that it may be included (for a rest: in some of its instances); whether it blocks
an exact step is not kept at all, because it is free.

**Why it is sound.** Take a concrete marking σ with any number of instances, and choose in it one
instance for each process of the focus, each inside the one chosen above it. A state α *covers* σ
when (1) the bits of the exact steps and of the observers are those of the chosen instances, and
(2) for each loose step s that has a bit, that bit is one if s is included in the chosen instance,
or in some instance that the rest stands for. The first states cover each other. If α covers σ and
σ takes a step to σ', then α itself or a successor of it covers σ':

- An exact step, enabled in σ: it is included, its conditions and milestones from exact steps are
  the same in α, and those from loose ones are dropped, so it is enabled in α. What it does to the
  exact steps is exact. Of the loose ones it may bring in more than in σ' and shut out less: it
  shuts a step out of a rest only where each instance of the rest is below the same chosen instance,
  so that the relation reaches all of them, and it shuts a loose step out only where no other loose
  step could bring it back (`_surely_out`). So what loose steps bring in of each other need not be
  followed: it counts as in from the start (`_at_first`).
- A loose step: if it does nothing to exact steps and observers, α still covers σ', by what has just
  been said. If it does, it has a bit, which is one in α; its own conditions, milestones and clock
  are dropped, so it can be taken in α, and what it does to the exact steps is exact, because a
  relation from it reaches a chosen instance only through a chosen instance above both.
- The beginning of an instance, chosen or not: both are actions. (The steps that begin a chosen
  instance are always exact. A rest that a loose step begins counts as begun with what it is in.)

By induction every reachable σ is covered, for each choice of instances in it. A property is a
pattern over instances that belong together, so whatever instances fit it can be chosen; its steps
are exact.

**What is enabled.** That an exact step x is enabled in σ implies that it is in α. That y is *not*
enabled in σ means that exact steps block it, and then it is not enabled in α, or that a loose
step s does, which is included there, so that its bit is one. A pattern with ``~enabled(y)`` is
therefore grounded several times: once as it is, and once for each such s, with the bit of s in the
place of ``~enabled(y)``; left out are those s that by the same relation (both conditions, or both
milestones) also block a step that the pattern wants enabled. If σ fits a property, then α fits one
of its patterns.

Nothing is asked of the procedure for this; which steps are exact only decides how much can be
proven (`refine`). What follows if a goal can be reached, `ends` says.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace
from functools import cached_property
from itertools import product

from dedere.procedure.checked import Arrow, Graph, shared
from dedere.procedure.chosen import BLOCKS, Bits, Chosen
from dedere.procedure.graph import Kind, Process, Step
from dedere.procedure.layout import Action, Goal, Pattern, Slot, four, union
from dedere.procedure.properties import Property, Watch

_DOES = (Kind.RESPONSE, Kind.EXCLUDE, Kind.INCLUDE)


class Focused(Chosen):
    """One instance of each process in *focus*, and the rest, in one world.

    The parameters are those of `Chosen`.
    """

    def __init__(
        self,
        graph: Graph,
        focus: Collection[Process],
        properties: Iterable[Property] = (),
        away: Iterable[Step] = (),
        watches: Iterable[Watch] = (),
        exact: Collection[Step] | None = None,
        also: Collection[Step] = (),
    ) -> None:
        super().__init__(graph, focus, properties, away, watches, exact, also)
        self.actions = [action for slot in self.slots for action in self._actions(slot)]
        chosen = list(self.chosen.values())
        self.patterns = [
            each
            for number, one in enumerate(self.properties)
            for pattern in self.ground(number, one, chosen)
            for each in self._with_the_loose(one, pattern)
        ]
        self.goal: Goal | None = None
        self.forget(self.parts)

    def set_goal(self, goal: Goal, leading: Collection[Action]) -> None:
        """What must be reachable from every state, and by which actions."""
        self.goal = goal
        self.actions = [
            action if action in leading else replace(action, leads=False) for action in self.actions
        ]
        self.forget(self.parts)

    def is_read(self, arrow: Arrow) -> bool:
        """Whether an arrow makes any difference here: without one that does not all is the same."""
        if arrow.kind in BLOCKS:
            return arrow.target in self.exact
        if arrow.kind is Kind.INCLUDE:
            return arrow.target in self.read
        noticed = self.exact if arrow.kind is Kind.RESPONSE else self.read
        return arrow.target in noticed and arrow.source in self._acting

    @cached_property
    def _acting(self) -> set[Step]:
        return {action.step for action in self.actions}

    def _done_by(self, step: Step) -> list[Arrow]:
        """The arrows by which a step does something that can be noticed."""
        if step not in self._done:
            arrows = self.graph.out_of[step]
            self._done[step] = [a for a in arrows if a.target in self.read and a.kind in _DOES]
        return self._done[step]

    @cached_property
    def _done(self) -> dict[Step, list[Arrow]]:
        return {}

    # -- actions ---------------------------------------------------------------------------------

    def _actions(self, slot: Slot) -> Iterator[Action]:
        for step in slot.process.own:
            if self.is_loose(slot, step):
                if step in slot.bit and self._is_felt(slot, step):
                    yield self._action(slot, step, None)
            elif not self.is_away(slot, step):
                opened = [one for one in slot.inner if one.process is step.opens]
                yield from (self._action(slot, step, opens) for opens in opened)
                if not opened:
                    yield self._action(slot, step, None)

    def _action(self, slot: Slot, step: Step, opens: Slot | None) -> Action:
        loose = self.is_loose(slot, step)
        blocking = {Kind.CONDITION: 0, Kind.MILESTONE: 0}
        for arrow in () if loose else self.graph.into[step]:
            if arrow.kind in blocking:
                for there in self.counterparts(slot, arrow.source.process, arrow.others):
                    if not self.is_loose(there, arrow.source):
                        blocking[arrow.kind] |= there.bit[arrow.source]
        does = {Kind.RESPONSE: 0, Kind.EXCLUDE: 0, Kind.INCLUDE: 0}
        back: Bits = set()
        for arrow in self._done_by(step):
            for there in self._reached(slot, arrow, opens):
                if self.is_loose(there, arrow.target):
                    if arrow.kind is Kind.INCLUDE and not loose:
                        back.add((there, arrow.target))
                elif not (arrow.kind is Kind.INCLUDE and self.is_away(there, arrow.target)):
                    does[arrow.kind] |= there.bit[arrow.target]
        for watch in self.watches:
            for kind, steps in ((Kind.EXCLUDE, watch.ended), (Kind.INCLUDE, watch.began)):
                if step in steps:
                    there = self.chosen[watch.process]
                    if opens is not None and watch.process is opens.process:
                        does[kind] |= 0 if opens.rest else there.bit[watch]
                    elif there in self.counterparts(slot, watch.process, False):
                        does[kind] |= there.bit[watch]
        done = 0 if loose else slot.bit[step]
        first_due = first_in = fresh = 0
        if opens is not None:
            fresh = 0 if opens.rest else opens.begun
            # A rest that counts as begun with what it is in has begun already.
            done |= opens.begun
            first_due, first_in = self.beginning(opens)
            back |= {bit for one in _begun_with(opens) for bit in self._at_first(one)}
        does[Kind.INCLUDE] |= _mask(self._followed(back))
        does[Kind.EXCLUDE] |= _mask(self._surely_out(slot, step, opens))
        return Action(
            slot, step, opens, slot.bit[step],
            blocking[Kind.CONDITION], blocking[Kind.MILESTONE], step.is_lapse and not loose,
            0, fresh, done,
            does[Kind.RESPONSE], does[Kind.EXCLUDE], does[Kind.INCLUDE], first_due, first_in,
        )  # fmt: skip

    def _reached(self, slot: Slot, arrow: Arrow, opens: Slot | None) -> list[Slot]:
        if opens is not None and arrow.target.process is opens.process:
            return [opens]
        return self.counterparts(slot, arrow.target.process, arrow.others)

    def beginning(self, slot: Slot) -> tuple[int, int]:
        """What is owed and what is included when a slot begins, and what begins with it."""
        exact = [] if slot.rest else [s for s in slot.process.own if s in self.exact]
        here = [step for step in exact if not self.is_away(slot, step)]
        due = union(slot.bit[step] for step in exact if step.due)
        included = union(slot.bit[step] for step in here if self.graph.begins_included(step))
        for one in _begun_with(slot):
            included |= _mask(self._at_first(one))
        return due, included

    # -- which loose steps may be included ------------------------------------------------------

    @cached_property
    def _brought_in(self) -> dict[tuple[Slot, Step], Bits]:
        """By loose step, the loose steps that it brings in."""
        return {
            (slot, step): {
                (there, arrow.target)
                for arrow in self._done_by(step)
                if arrow.kind is Kind.INCLUDE
                for there in self.counterparts(slot, arrow.target.process, arrow.others)
                if self.is_loose(there, arrow.target)
            }
            for slot in self.slots
            for step in slot.process.own
            if step in self.read and self.is_loose(slot, step)
        }

    @cached_property
    def _brought_in_by(self) -> dict[tuple[Slot, Step], Bits]:
        found: dict[tuple[Slot, Step], Bits] = {bit: set() for bit in self._brought_in}
        for bit, others in self._brought_in.items():
            for other in others - {bit}:
                found[other].add(bit)
        return found

    def _followed(self, bits: Bits) -> Bits:
        """These, and what they can bring in, and what that can."""
        found, left = set(bits), list(bits)
        while left:
            new = self._brought_in[left.pop()] - found
            found |= new
            left += new
        return found

    def let_in(self, slot: Slot, step: Step) -> Bits:
        """The loose steps that may have brought in a loose step, or begun its instance."""
        found: Bits = {(slot, step)}
        left = list(found)
        while left:
            new = self._brought_in_by.get(left.pop(), set()) - found
            found |= new
            left += new
        for one in slot.line[1:]:
            if one.above is not None:
                openers = (s for s in one.above.process.own if s.opens is one.process)
                found |= {(one.above, s) for s in openers if self.is_loose(one.above, s)}
        return found - {(slot, step)}

    def _at_first(self, slot: Slot) -> Bits:
        """The loose steps that may be included as soon as a slot has begun."""
        return {
            (slot, step)
            for step in slot.process.own
            if step in self.read and self.is_loose(slot, step)
            if self.graph.begins_included(step) or self._brought_in_by[slot, step]
        }

    @staticmethod
    def _top(slot: Slot, process: Process, others: bool) -> Slot:
        """The slot in which a relation from a slot stays."""
        return slot.line[len(shared(slot.process, process).line) - others - 1]

    def _surely_out(self, slot: Slot, step: Step, opens: Slot | None) -> Bits:
        """The loose steps that a step shuts out, in every instance, so that none brings it back."""
        arrows = [arrow for arrow in self._done_by(step) if arrow.kind is Kind.EXCLUDE]
        own = {arrow.target for arrow in arrows if not arrow.others}
        found: Bits = set()
        for arrow in arrows:
            process = arrow.target.process
            if opens is not None and process is opens.process:
                if not opens.rest and self.is_loose(opens, arrow.target):
                    found.add((opens, arrow.target))
                continue
            if slot.rest and self._top(slot, process, arrow.others).rest:
                continue
            for there in self.counterparts(slot, process, arrow.others):
                # Of a rest to itself: to all others, and to its own as well.
                surely = there is not slot or not slot.rest or arrow.target in own
                if surely and self.is_loose(there, arrow.target):
                    found.add((there, arrow.target))
        while True:
            left = {bit for bit in found if self._brought_in_by[bit] <= found}
            if left == found:
                return found
            found = left

    # -- properties ------------------------------------------------------------------------------

    def _with_the_loose(self, one: Property, pattern: Pattern) -> Iterator[Pattern]:
        """The pattern, and those in which a loose step blocks what should be possible.

        Each choice, for each step that the property finds not possible, of what makes it so.
        """
        impossible = dict.fromkeys(
            part.of
            for part in one.never
            if part.about == "enabled" and not part.so and isinstance(part.of, Step)
        )
        choices: list[list[int]] = [
            [0, *sorted({slot.bit[by] for slot, by, _ in self.may_block(step, one)})]
            for step in impossible
        ]
        for chosen in product(*choices):
            ones, zeros = list(pattern.ones), list(pattern.zeros)
            for step, by in zip(impossible, chosen, strict=True):
                if by:
                    zeros[3] &= ~self.chosen[step.process].bit[step]
                    ones[2] |= by
            yield Pattern(pattern.property, four(ones), four(zeros))


def _begun_with(slot: Slot) -> Iterator[Slot]:
    """A slot, and the rests in it that count as begun with it."""
    yield slot
    for inner in slot.inner:
        if inner.rest and inner.begun == slot.begun:
            yield from _begun_with(inner)


def _mask(bits: Bits) -> int:
    return union(slot.bit.get(step, 0) for slot, step in bits)
