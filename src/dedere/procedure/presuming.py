"""Which steps must have been taken, unrecorded, for a recorded one to be lawful.

The fewest are looked for, going back from what holds the step back. Presumed is a step that must
come first (a condition), or that makes another possible. Never presumed is one that the record
shows was not taken, nor one that is owed: a stay in force ends when its end is recorded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from typing import TypeAlias

from dedere.procedure.following import Follower, Walk, Window
from dedere.procedure.graph import Kind, Step
from dedere.procedure.literal import Node
from dedere.procedure.reasons import Because
from dedere.procedure.roles import PERSON
from dedere.procedure.strands import DECIDE_A_REQUEST

Actions: TypeAlias = dict[tuple[Node, Step], bool]
"""Steps that can be presumed, and whether one only makes another possible."""

TRIED = 400
"""States that are tried before the search takes what it has."""


@dataclass(frozen=True)
class Held:
    """What holds a step back and cannot be presumed away, and which step it holds back."""

    node: Node
    step: Step
    because: Because
    known_not: bool = False
    """Whether the record shows that the step that had to come first was not taken."""


@dataclass(frozen=True)
class Plan:
    """The way to a step: the walk with what is presumed, and what still holds it back."""

    walk: Walk
    presumed: tuple[tuple[Node, Step], ...]
    held: tuple[Held, ...]
    unlikely: int = 0
    """How many of the steps presumed are unlikely to have gone unrecorded: decisions on the
    request, choices of the person, steps that only make another possible, and what goes ill with
    what is recorded later."""
    choices: int = 0
    """How many of them are for the person to take or to leave, and end the ordinary way."""


class Presuming:
    """The search for the fewest steps, for one event."""

    def __init__(
        self,
        follower: Follower,
        last: int,
        known_not: Callable[[Node, Step], bool],
        against_the_record: Callable[[Node, Step], bool],
    ) -> None:
        self._follower = follower
        self._last = last
        """The last day on which they can have been taken."""
        self._known_not = known_not
        self._against_the_record = against_the_record

    def plan(self, walk: Walk, node: Node, step: Step) -> Plan:
        """The fewest steps after which a step can be taken, or after which least holds it back."""
        number = count()
        queue = [((0, 0), next(number), Plan(walk, (), ()))]
        seen: set[object] = set()
        best: Plan | None = None
        while queue and len(seen) < TRIED:
            (unlikely, steps), _, at = heappop(queue)
            key = frozenset(at.walk.state.items())
            if key in seen:
                continue
            seen.add(key)
            actions, held = self._towards(at.walk, node, step, frozenset())
            if not actions:
                choices = sum(self._is_a_choice(one) for _, one in at.presumed)
                found = Plan(at.walk, at.presumed, tuple(held), unlikely, choices)
                if not held:
                    return found
                if best is None or len(held) < len(best.held):
                    best = found
                continue
            for (there, one), optional in actions.items():
                after = self._presume(at.walk, there, one)
                presumed = at.presumed if one.is_lapse else (*at.presumed, (there, one))
                odd = not one.is_lapse and (
                    optional
                    or self._is_a_choice(one)
                    or decides(one)
                    or self._against_the_record(there, one)
                )
                cost = unlikely + odd, steps + (not one.is_lapse)
                heappush(queue, (cost, next(number), Plan(after, presumed, ())))
        if best is not None:
            return best
        _, held = self._towards(walk, node, step, frozenset())
        return Plan(walk, (), tuple(held))

    def _presume(self, walk: Walk, node: Node, step: Step) -> Walk:
        return self._follower.take(walk, node, step, self._window(walk, node, step))

    def _window(self, walk: Walk, node: Node, step: Step) -> Window:
        follower = self._follower
        if step.is_lapse:
            found = follower.ends_of(walk.running[node, step], step)
            return found.first, min(found.last, self._last)
        first, last = follower.since_sources(walk, node, step), self._last
        # A step that had its period is presumed to have come in it.
        for there, lapse in stopped_by(follower, walk, node, step):
            last = min(last, follower.ends_of(walk.running[there, lapse], lapse).surely)
        return first, max(first, last)

    def _towards(
        self, walk: Walk, node: Node, step: Step, seen: frozenset[tuple[Node, Step]]
    ) -> tuple[Actions, list[Held]]:
        """The steps that can be presumed next on the way to one, and what no step removes."""
        actions: Actions = {}
        held: list[Held] = []
        ways_in: list[Held] = []
        found_in = False
        group: object = None
        for because in self._follower.holding(walk, node, step):
            if because.relation in ("exclude", "clock"):
                held.append(Held(node, step, because))
                continue
            more, stuck = self._source(walk, node, step, because, seen)
            if because.relation == "include":
                found_in = found_in or bool(more)
                ways_in.extend(stuck)
                actions.update(dict.fromkeys(more, True))
                continue
            held.extend(stuck)
            # Of steps that exclude one another, the relation names all: each is tried. For the
            # rest any order will do.
            if more and group in (None, because.text):
                group = because.text
                actions.update(more)
        if not found_in:
            held.extend(ways_in[:1])
        return actions, held

    def _source(
        self,
        walk: Walk,
        node: Node,
        step: Step,
        because: Because,
        seen: frozenset[tuple[Node, Step]],
    ) -> tuple[Actions, list[Held]]:
        """How the step that holds another back can be taken."""
        there, source = because.node, because.step
        assert there is not None  # noqa: S101 - a relation leads from an instance,
        assert source is not None  # noqa: S101 - and from a step
        stuck = [Held(node, step, because)]
        if (there, source) in seen:
            return {}, stuck
        if source.is_lapse:
            return self._lapse(walk, there, source, stuck)
        if because.relation == "milestone" and not self.of_itself(walk, there, source):
            return {}, stuck
        if self._known_not(there, source):
            return {}, [Held(node, step, because, known_not=True)]
        if not self._follower.holding(walk, there, source):
            return {(there, source): False}, []
        more, held = self._towards(walk, there, source, seen | {(there, source)})
        return (more, held) if more or held else ({}, stuck)

    def _lapse(
        self, walk: Walk, node: Node, lapse: Step, stuck: list[Held]
    ) -> tuple[Actions, list[Held]]:
        if self._can_be_over(walk, node, lapse):
            return {(node, lapse): False}, []
        return {}, stuck

    def _is_a_choice(self, step: Step) -> bool:
        """Whether a person gives something up by it: consent, a waiver."""
        return PERSON in step.by and any(
            arrow.kind is Kind.EXCLUDE
            and arrow.target is not step
            and not arrow.target.is_lapse
            and arrow.target.process is step.process
            for arrow in self._follower.graph.out_of[step]
        )

    def of_itself(
        self, walk: Walk, node: Node, step: Step, seen: frozenset[tuple[Node, Step]] = frozenset()
    ) -> bool:
        """Whether an owed step comes by law alone.

        No record names it, and what holds it back is only time, or another that comes so.
        """
        if step.event or (node, step) in seen:
            return False
        return all(
            one.relation == "milestone"
            and one.step is not None
            and one.node is not None
            and (
                self._can_be_over(walk, one.node, one.step)
                if one.step.is_lapse
                else self.of_itself(walk, one.node, one.step, seen | {(node, step)})
            )
            for one in self._follower.holding(walk, node, step)
        )

    def _can_be_over(self, walk: Walk, node: Node, lapse: Step) -> bool:
        clock = walk.running.get((node, lapse))
        return (
            clock is not None
            and self._follower.engine.can(walk.state, node, lapse)
            and self._follower.ends_of(clock, lapse).first < self._last
        )


def decides(step: Step) -> bool:
    """Whether a step is a decision on the request, which a record would show."""
    return any(one.type in DECIDE_A_REQUEST for one in step.event)


def stopped_by(
    follower: Follower, walk: Walk, node: Node, step: Step
) -> Iterator[tuple[Node, Step]]:
    """The running deadlines of a step: those that its being taken would stop."""
    for arrow in follower.graph.out_of[step]:
        lapse = arrow.target
        if arrow.kind is Kind.EXCLUDE and lapse.is_lapse and arrow.relation.lapse is lapse:
            for there in follower.reached(walk.state, node, arrow):
                if (there, lapse) in walk.running:
                    yield there, lapse
