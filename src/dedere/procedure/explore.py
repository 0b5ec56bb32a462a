"""Every state that a system can reach, in plain Python.

Breadth first, so that the first state to fit a pattern is reached by as few steps as any. The
compiled exploration (`compiled`) takes the same actions in the same order and finds the same
states; this one needs nothing installed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from dedere.procedure.layout import Action, Goal, System

Marks: TypeAlias = tuple[int, int, int]
"""Executed, pending, included, over all bits of a system."""


@dataclass(frozen=True)
class Until:
    """When there is no need to go on."""

    possible: int = 0
    """Once each of these bits was possible in some state; never if there are none."""
    violated: bool = False
    """Once some property is violated."""
    states: int = 0
    """Once so many states were found; never if 0."""


class TooManyError(Exception):
    """More states than were allowed: nothing is proven."""


@dataclass(frozen=True)
class Explored:
    """What was found; states go by number, in the order in which they were reached."""

    states: int
    transitions: int
    violated: tuple[int, ...]
    """By property, the first state that fits it, or -1."""
    dead_end: int
    """The first state from which the goal is not reachable, or -1."""
    ever_enabled: int
    """The bits of all steps that were possible in some state."""
    parents: Sequence[int]
    """By state, the state from which it was first reached."""
    marks: Callable[[int], Marks]
    """The marks of a state."""
    complete: bool = True
    """Whether all states were looked at, and not only as many as were asked for."""

    def way_to(self, state: int) -> list[int]:
        """The states on the way to one, from the first."""
        found = [state]
        while found[-1]:
            found.append(int(self.parents[found[-1]]))
        return found[::-1]


def first_state(system: System) -> Marks:
    """Nothing has happened."""
    due, included = system.beginning(system.root)
    return normal(system, (0, due, included))


def alive(system: System, executed: int) -> int:
    """The bits of the slots that have begun."""
    bits = 0
    for slot in system.slots:
        if not slot.begun or executed & slot.begun:
            bits |= slot.own
    return bits


def enabled_bits(system: System, marks: Marks) -> tuple[int, list[Action]]:
    """The steps that can be taken: their bits, and their actions."""
    executed, pending, included = marks
    missing, owed = included & ~executed, included & pending
    bits = 0
    found: list[Action] = []
    for action in system.actions:
        if (
            not included & action.bit
            or missing & action.conditions
            or owed & action.milestones
            or (action.lapse and not pending & action.bit)
            or executed & action.fresh
            or ~executed & action.begun
        ):
            continue
        bits |= action.bit
        found.append(action)
    return bits, found


def after(system: System, marks: Marks, action: Action) -> Marks:
    """The marks after an action, as they are: nothing forgotten, nothing exchanged."""
    executed, pending, included = marks
    executed |= action.done
    reached = alive(system, executed)
    pending = pending & ~action.bit | action.first_due | action.due & reached
    included = (included | action.first_in) & ~action.out | action.back & reached
    return executed, pending, included


def normal(system: System, marks: Marks) -> Marks:
    """The one of all like marks that stands for them: what nobody reads forgotten, in order."""
    executed, pending, included = marks
    counts = included | system.returns | system.always
    executed &= system.keep_executed & counts
    pending &= system.keep_pending & counts
    for one, other, length in system.pairs:
        mask = (1 << length) - 1
        left = executed >> one & mask, pending >> one & mask, included >> one & mask
        right = executed >> other & mask, pending >> other & mask, included >> other & mask
        if left < right:
            spread = 1 << one | 1 << other
            executed ^= (left[0] ^ right[0]) * spread
            pending ^= (left[1] ^ right[1]) * spread
            included ^= (left[2] ^ right[2]) * spread
    return executed, pending, included


def fits(system: System, marks: Marks, enabled: int) -> list[int]:
    """The properties that a state violates."""
    words = (*marks, enabled)
    return [
        pattern.property
        for pattern in system.patterns
        if all(
            word & ones == ones and not word & zeros
            for word, ones, zeros in zip(words, pattern.ones, pattern.zeros, strict=True)
        )
    ]


def achieved(goal: Goal, marks: Marks, enabled: int) -> bool:
    """Whether a state is one of those that are to be reachable."""
    executed, pending, included = marks
    return bool(
        enabled & goal.possible
        or included & goal.so
        or (
            goal.still
            and not included & pending & goal.not_owed
            and not included & ~executed & goal.not_missing
            and not included & goal.not_in
        )
    )


def explore(system: System, most: int, until: Until | None = None) -> Explored:
    """Every reachable state, or so many as are needed *until* something is found.

    Raises:
        TooManyError: where there are more than *most*.
    """
    until = until or Until()
    start = first_state(system)
    number = {start: 0}
    states = [start]
    parents = [0]
    violated = [-1] * len(system.properties)
    goal = system.goal
    good: list[bool] = []
    edges: list[list[int]] = []
    transitions, ever = 0, 0
    at, complete = 0, True
    while at < len(states):
        complete = not (
            (until.possible and not until.possible & ~ever)
            or (until.violated and max(violated, default=-1) >= 0)
            or (until.states and len(states) >= until.states)
        )
        if not complete:
            break
        marks = states[at]
        bits, actions = enabled_bits(system, marks)
        ever |= bits
        for one in fits(system, marks, bits):
            if violated[one] < 0:
                violated[one] = at
        leads = []
        for action in actions:
            reached = normal(system, after(system, marks, action))
            found = number.get(reached)
            if found is None:
                found = number[reached] = len(states)
                states.append(reached)
                parents.append(at)
                if found >= most:
                    raise TooManyError(most)
            if action.leads:
                leads.append(found)
        transitions += len(actions)
        if goal is not None:
            good.append(achieved(goal, marks, bits))
            edges.append(leads)
        at += 1
    dead_end = _first_stuck(good, edges) if complete and goal is not None else -1
    return Explored(
        len(states), transitions, tuple(violated), dead_end, ever, parents, states.__getitem__,
        complete,
    )  # fmt: skip


def _first_stuck(good: list[bool], edges: list[list[int]]) -> int:
    changed = True
    while changed:
        changed = False
        for state in range(len(good) - 1, -1, -1):
            if not good[state] and any(good[to] for to in edges[state]):
                good[state] = changed = True
    return good.index(False) if False in good else -1
