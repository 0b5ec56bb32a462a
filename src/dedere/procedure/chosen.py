"""Which instances and steps a system follows exactly, and which bits the others have.

Why it is sound to treat the others as `focus` does is said there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cached_property
from typing import TypeAlias

from dedere.procedure.checked import Arrow, Graph
from dedere.procedure.graph import Kind, Process, Step
from dedere.procedure.layout import Slot, System, union
from dedere.procedure.properties import Property, Watch

Bits: TypeAlias = set[tuple[Slot, Step]]
"""Loose steps, with their slots."""
Blocks: TypeAlias = set[tuple[Slot, Step, Kind]]
"""The same, as sources of conditions or of milestones."""
BLOCKS = (Kind.CONDITION, Kind.MILESTONE)
"""The relations by which a step blocks another."""


def lines(processes: Iterable[Process]) -> frozenset[Process]:
    """The processes, and those that they are in."""
    return frozenset(above for process in processes for above in process.line)


class Chosen(System):
    """One instance of each process in *focus*, and the rest, in one world.

    *focus* holds with each process the one that it is in. *exact* are the steps that are followed;
    all of the focus if not given. *away* names the exact steps that guards take out; of loose steps
    a guard may hold or not. *watches* are observers that somebody reads besides the properties, and
    *also* steps of which it is known whether they may be included, though they are loose.
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
        self.graph = graph
        self.also = frozenset(also)
        self.focus = lines([graph.procedure, *focus])
        self.properties = tuple(properties)
        self.parts = [part for one in self.properties for part in one.never]
        self.watches = [*watches, *(p.of for p in self.parts if isinstance(p.of, Watch))]
        every = (step for process in self.focus for step in process.own)
        self.exact = frozenset(every if exact is None else exact) | must_be_exact(
            graph, self.focus, self.properties
        )
        self.size = 0
        self.pairs = []
        self.root = self._slot(graph.procedure, None)
        self.slots = list(self.root.whole())
        self.chosen = {slot.process: slot for slot in self.slots if not slot.rest}
        self.away = frozenset(
            (self.path(self.chosen[step.process]), step) for step in away if step in self.exact
        )
        self._lay_out()
        self.read = self._read()
        """The steps of which a relation to them can make any difference here."""

    def is_loose(self, slot: Slot, step: Step) -> bool:
        """Whether a step is not followed in a slot."""
        return slot.rest or step not in self.exact

    # -- laying out ------------------------------------------------------------------------------

    def _slot(self, process: Process, above: Slot | None, rest: bool = False) -> Slot:
        slot = Slot(process, above, int(rest), rest=rest)
        for inner in self.graph.processes:
            if inner.above is process:
                if not rest and inner in self.focus:
                    slot.inner.append(self._slot(inner, slot))
                slot.inner.append(self._slot(inner, slot, rest=True))
        return slot

    def _lay_out(self) -> None:
        """Give each slot its bits: of the loose steps only those that somebody reads."""
        for slot in self.slots:
            slot.first = self.size
            steps = [s for s in slot.process.own if self._is_kept(slot, s)]
            if slot.above is not None:
                begins = not slot.rest or (steps and not self._begins_with(slot))
                slot.begun = self.take() if begins else slot.above.begun
            for step in steps:
                slot.bit[step] = self.take()
            if not slot.rest:
                self.watch(slot, self.watches)
            slot.own = union(slot.bit.values()) | (0 if slot.rest else slot.begun)

    def _begins_with(self, slot: Slot) -> bool:
        """Whether a rest counts as begun with the slot that it is in."""
        return slot.above is not None and any(
            step.opens is slot.process and self.is_loose(slot.above, step)
            for step in slot.above.process.own
        )

    def _is_kept(self, slot: Slot, step: Step) -> bool:
        if not self.is_loose(slot, step):
            return True
        known = step in self.also and not slot.rest
        return known or self._is_felt(slot, step) or (slot, step) in self._asked

    def _is_felt(self, slot: Slot, step: Step) -> bool:
        """Whether a loose step does anything to exact ones, or to observers."""
        arrows = self._felt_arrows.get(step, ())
        if any(self._touches(slot, one.target.process, one.others) for one in arrows):
            return True
        return any(
            step in (*watch.began, *watch.ended) and self._touches(slot, watch.process, False)
            for watch in self.watches
        )

    def _read(self) -> frozenset[Step]:
        found = {step for slot in self.slots for step in slot.bit if isinstance(step, Step)}
        left = list(found)
        while left:
            for arrow in self.graph.into[left.pop()]:
                if arrow.kind is Kind.INCLUDE and arrow.source not in found:
                    found.add(arrow.source)
                    left.append(arrow.source)
        return frozenset(found)

    def _touches(self, slot: Slot, process: Process, others: bool) -> bool:
        return any(not one.rest for one in self.counterparts(slot, process, others))

    @cached_property
    def _felt_arrows(self) -> dict[Step, list[Arrow]]:
        """By step, the arrows by which it does something to exact steps."""
        found: dict[Step, list[Arrow]] = {}
        for target in self.exact:
            for arrow in self.graph.into[target]:
                if (
                    arrow.kind is Kind.EXCLUDE
                    or (arrow.kind is Kind.RESPONSE and target in self._owed_matters)
                    or (arrow.kind is Kind.INCLUDE and target in self._can_be_out)
                ):
                    found.setdefault(arrow.source, []).append(arrow)
        return found

    @cached_property
    def _owed_matters(self) -> set[Step]:
        """Exact steps of which it matters whether they are owed."""
        asked = {part.of for part in self.parts if part.about == "pending"}
        return {
            step
            for step in self.exact
            if step.is_lapse
            or step in asked
            or any(arrow.kind is Kind.MILESTONE for arrow in self.graph.out_of[step])
        }

    @cached_property
    def _can_be_out(self) -> set[Step]:
        """Exact steps that begin excluded, or that something shuts out."""
        return {
            step
            for step in self.exact
            if not self.graph.begins_included(step)
            or any(arrow.kind is Kind.EXCLUDE for arrow in self.graph.into[step])
        }

    @cached_property
    def _asked(self) -> Bits:
        """Loose steps by which a step that a property wants possible may be blocked."""
        found: Bits = set()
        for one in self.properties:
            for part in one.never:
                if part.about == "enabled" and not part.so and isinstance(part.of, Step):
                    found |= {(slot, by) for slot, by, _ in self.may_block(part.of, one)}
        return found

    def blocking(self, step: Step) -> Blocks:
        """The loose steps that can block a step of the focus, and by which relation."""
        slot = self.chosen[step.process]
        return {
            (there, arrow.source, arrow.kind)
            for arrow in self.graph.into[step]
            if arrow.kind in BLOCKS
            for there in self.counterparts(slot, arrow.source.process, arrow.others)
            if self.is_loose(there, arrow.source)
        }

    def may_block(self, step: Step, one: Property) -> Blocks:
        """What can block a step where a property fits, and does not block what it wants enabled."""
        free = {block for wanted in one.steps_enabled for block in self.blocking(wanted)}
        return self.blocking(step) - free


def must_be_exact(
    graph: Graph, focus: Collection[Process], properties: Iterable[Property]
) -> set[Step]:
    """The steps that properties speak of, and those that begin what is in focus."""
    found = {step for step in graph.steps if step.opens is not None and step.opens in focus}
    for one in properties:
        found |= {part.of for part in one.never if isinstance(part.of, Step)}
    return found
