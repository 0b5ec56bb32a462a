"""The procedure itself, with few instances and few steps: what is found here really happens.

Fewer instances than there can be, and fewer steps than could be taken, are an under-approximation:
what is possible with them is possible with more. So a step that is enabled here is reachable, and a
state that violates a property is a counterexample with its story. Nothing else is concluded from
it, which is why only what may be needed for what is looked for is taken (`cone`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, islice
from typing import TypeAlias

from dedere.procedure.checked import Graph
from dedere.procedure.chosen import lines
from dedere.procedure.explore import Explored, TooManyError, Until
from dedere.procedure.flat import Flat
from dedere.procedure.graph import Guard, Kind, Process, Step
from dedere.procedure.layout import System
from dedere.procedure.properties import Property, enabled, never
from dedere.procedure.story import Story, Told, story_of

Run: TypeAlias = Callable[[System, int, Until | None], Explored]
Away: TypeAlias = tuple[tuple[tuple[int, ...], Step], ...]

ENOUGH = 100_000
"""States of one search after which it is given up."""
WORLDS = 6
"""Ways in which guards come out that one search tries, those in which most hold first."""


@dataclass
class Looked:
    """How much was looked at."""

    states: int = 0
    transitions: int = 0
    worlds: int = 0

    def add(self, found: Explored) -> None:
        """Count an exploration."""
        self.states += found.states
        self.transitions += found.transitions
        self.worlds += 1


def guards_in(process: Process) -> list[Guard]:
    """The guards of the steps of a process, each once."""
    return list(dict.fromkeys(step.where for step in process.own if step.where))


def worlds_of(flat: Flat, allowed: Collection[Step] | None = None) -> Iterator[Away]:
    """Each way in which the guards can come out: the steps taken out of each slot.

    First the one in which all hold, then those in which few do not. With *allowed* only the guards
    of those steps are chosen.
    """
    choices = [
        (slot, guard)
        for slot in flat.slots
        for guard in guards_in(slot.process)
        if allowed is None
        or any(step.where is guard and step in allowed for step in slot.process.own)
    ]
    for many in range(len(choices) + 1):
        for chosen in combinations(choices, many):
            yield tuple(
                (flat.path(slot), step)
                for slot, guard in chosen
                for step in slot.process.own
                if step.where is guard
            )


def cone(graph: Graph, wanted: Iterable[Step]) -> frozenset[Step]:
    """Steps that may have to be taken before some others can be.

    What they need, what is owed before them, what brings them in, what starts their clock, what
    begins the instance that they are in; and the same for each of those.
    """
    found: set[Step] = set()
    left = set(wanted)
    while left:
        step = left.pop()
        found.add(step)
        near = {one for one in graph.steps if one.opens in step.process.line[1:]}
        for arrow in graph.into[step]:
            starts = arrow.kind is Kind.RESPONSE and step.is_lapse
            brings = arrow.kind is Kind.INCLUDE and not graph.begins_included(step)
            if starts or brings or arrow.kind in (Kind.CONDITION, Kind.MILESTONE):
                near.add(arrow.source)
        left |= near - found
    return frozenset(found)


def _search(
    graph: Graph, one: Property, allowed: Collection[Step], most: int, run: Run, looked: Looked
) -> Iterator[tuple[Flat, Explored]]:
    """Worlds in which a history of allowed steps leads to a state that fits."""
    opened = [step.opens for step in allowed if step.opens is not None]
    there = lines([graph.procedure, *(step.process for step in allowed), *opened])
    bounds = {process.id: most if process in there else 0 for process in graph.processes}
    for away in islice(worlds_of(Flat(graph, (), bounds), allowed), WORLDS):
        world = Flat(graph, [one], bounds, away)
        world.goal = None
        world.actions = [action for action in world.actions if action.step in allowed]
        world.forget(one.never)
        found = run(world, 2 * ENOUGH, Until(violated=True, states=ENOUGH))
        looked.add(found)
        if found.violated[0] >= 0:
            yield world, found


@dataclass(frozen=True)
class Witness:
    """A history after which a step can be taken."""

    away: Away
    moves: tuple[Told, ...]
    last: Told


def witness(
    graph: Graph, step: Step, likely: Iterable[Collection[Step]], run: Run, looked: Looked
) -> Witness | None:
    """A history of few instances after which a step can be taken; None if none was found.

    Each of *likely* are steps that may be enough for it.
    """
    wanted = never(step.id, step.title, enabled(step))
    for steps in (*likely, cone(graph, [step])):
        found = next(_search(graph, wanted, frozenset([step, *steps]), 1, run, looked), None)
        if found is not None:
            world, explored = found
            story = story_of(world, explored, explored.violated[0], [step])
            return Witness(tuple(world.away), story.moves, story.possible[0])
    return None


def counterexample(
    graph: Graph, one: Property, likely: Iterable[Collection[Step]], run: Run, looked: Looked
) -> Story | None:
    """A history of few instances that violates a property; None where none was found.

    Each of *likely* are steps that may be enough for it.
    """
    spoken_of = {part.of for part in one.never if isinstance(part.of, Step)}
    for steps in likely:
        for most in (1, 2):
            allowed = frozenset([*steps, *spoken_of])
            stories = [
                story_of(world, found, found.violated[0], one.steps_enabled)
                for world, found in _search(graph, one, allowed, most, run, looked)
            ]
            if stories:
                return min(stories, key=lambda story: len(story.moves))
    return None


def dead_end(graph: Graph, process: Process, run: Run, looked: Looked) -> Story | None:
    """A history of few instances after which one can no more be ended; None if none was found."""
    needed = lines([graph.procedure, process])
    others = [one for one in graph.processes if one not in needed]
    for many in range(len(others) + 1):
        for more in combinations(others, many):
            there = lines([*needed, *more])
            bounds = {one.id: int(one in there) for one in graph.processes}
            for away in islice(worlds_of(Flat(graph, (), bounds)), WORLDS):
                world = Flat(graph, (), bounds, away, end=process)
                try:
                    found = run(world, ENOUGH, None)
                except TooManyError:
                    break
                looked.add(found)
                if found.dead_end >= 0:
                    return story_of(world, found, found.dead_end)
    return None
