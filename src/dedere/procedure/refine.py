"""Following ever more steps until a task is proven.

At first only the steps that a property speaks of are followed exactly. Where that does not prove
it, the way to the state that fits is looked at: which loose steps were taken on it although what
blocks them was dropped, and which loose steps could have blocked what was taken. Those are followed
next. It ends when the task is proven, or when nothing on the way is loose any more but what other
instances did: then the way is told.

This only chooses what is followed; that each choice is sound, `focus` shows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from dedere.procedure.checked import Graph
from dedere.procedure.ends import HoldingBack
from dedere.procedure.exact import Looked, Run, Witness, witness
from dedere.procedure.explore import (
    Explored,
    TooManyError,
    Until,
    after,
    enabled_bits,
    first_state,
    normal,
)
from dedere.procedure.focus import Focused
from dedere.procedure.graph import Kind, Step
from dedere.procedure.layout import Action, Goal
from dedere.procedure.plan import Plan, Task, worlds
from dedere.procedure.properties import enabled, never
from dedere.procedure.story import Story, story_of


@dataclass(frozen=True)
class Settled:
    """How a task came out, and the steps that were followed."""

    holds: bool
    exact: frozenset[Step]
    story: Story | None = None
    """Where it does not hold, the way to a state of the abstraction that shows it."""
    others: frozenset[Step] = frozenset()
    """What other instances did on that way."""


def settle(
    plan: Plan,
    task: Task,
    quiet: Collection[HoldingBack],
    run: Run,
    most: int,
    looked: Looked,
    exact: Collection[Step] | None = None,
) -> Settled:
    """Prove a task, or find why it cannot be proven.

    Where there are more than *most* states it is given up, and the last story that was found is
    told, if there is one.
    """
    followed = plan.first(task) | frozenset(exact or ())
    until = Until(violated=task.prop is not None)
    last: Story | None = None
    while True:
        failed = None
        for away in worlds(task.focus, followed):
            system = plan.system(task, followed, away, quiet)
            try:
                found = run(system, most, until)
            except TooManyError:
                return Settled(False, followed, last)
            looked.add(found)
            state = found.violated[0] if task.prop else found.dead_end
            if state >= 0:
                failed = system, found, state
                break
        if failed is None:
            return Settled(True, followed)
        system, found, state = failed
        about = task.prop.steps_enabled if task.prop else ()
        last = story_of(system, found, state, about)
        more = next(filter(None, _more(system, found, state, task)), set())
        if not more:
            others = {a.step for a in way_to(system, found, state) if a.slot.rest}
            return Settled(False, followed, last, frozenset(others))
        followed |= more


def reachable(graph: Graph, step: Step, run: Run, most: int, looked: Looked) -> Witness | None:
    """A history after which a step can be taken; None if it never can, or none was found.

    That it never can is tried to prove first: where that fails, the way that it fails by is mostly
    a history already.
    """
    settled = _possible(graph, step, run, most, looked)
    if settled.holds:
        return None
    return witness(graph, step, likely(graph, settled, run, most, looked), run, looked)


def _possible(graph: Graph, step: Step, run: Run, most: int, looked: Looked) -> Settled:
    plan = Plan(graph, [never(step.id, step.title, enabled(step))], goals=False)
    return settle(plan, plan.properties[0], (), run, most, looked)


def likely(
    graph: Graph, settled: Settled, run: Run, most: int, looked: Looked
) -> Iterator[frozenset[Step]]:
    """Steps that may be enough for a history like the story of what did not hold, few first.

    Those of the story; and for what another instance did on the way, those of a way to that.
    """
    steps = {move.step for move in settled.story.moves} if settled.story else set()
    for other in settled.others:
        way = _possible(graph, other, run, most, looked).story
        steps |= {move.step for move in way.moves} if way else set()
        steps.add(other)
        steps |= {one for one in graph.steps if one.opens and one.opens in other.process.line}
    yield frozenset(steps)
    yield frozenset(steps | settled.exact)


def way_to(system: Focused, found: Explored, state: int) -> list[Action]:
    """The actions that lead to a state, from the first."""
    marks = first_state(system)
    way: list[Action] = []
    for target in (found.marks(number) for number in found.way_to(state)[1:]):
        for action in enabled_bits(system, marks)[1]:
            reached = normal(system, after(system, marks, action))
            if reached == target:
                way.append(action)
                marks = reached
                break
    return way


def _more(system: Focused, found: Explored, state: int, task: Task) -> Iterator[set[Step]]:
    """What to follow besides, the most telling first; only what is not followed yet."""
    whole_way = way_to(system, found, state)
    way = [action for action in whole_way if not action.slot.rest]
    taken = {action.step for action in way if system.is_loose(action.slot, action.step)}
    followed = {action.step for action in way} - taken
    if task.prop is not None:
        asked = {
            part.of
            for part in task.prop.never
            if part.about == "enabled" and isinstance(part.of, Step)
        }
        yield taken | set(_blocking(system, asked))
    else:
        # A goal is in one process: what its own steps need comes before how the way led there.
        inside = task.quiet or task.end
        included = found.marks(state)[2]
        goal = system.goal or Goal()
        slot = system.chosen[inside] if inside else system.root
        yield {
            step
            for step, bit in slot.bit.items()
            if isinstance(step, Step) and included & bit & goal.not_in
        }
        yield {step for step in taken if step.process is inside}
        yield {step for step in _before(system) if step.process is inside}
        yield taken
    yield set(_blocking(system, followed))
    # What let another instance begin, or take what it took.
    yield {
        step
        for action in whole_way
        if action.slot.rest
        for slot, step in system.let_in(action.slot, action.step)
        if not slot.rest
    }
    if task.prop is None:
        yield set(_before(system))


def _blocking(system: Focused, steps: Iterable[Step]) -> Iterator[Step]:
    for step in steps:
        yield from (by for slot, by, _ in system.blocking(step) if not slot.rest)


def _before(system: Focused) -> Iterator[Step]:
    """What blocks the steps that are followed, and what brings them in."""
    here = [step for step in system.exact if step.process in system.focus]
    yield from _blocking(system, here)
    for step in here:
        for arrow in system.graph.into[step]:
            brings = arrow.kind is Kind.INCLUDE and arrow.source.process in system.focus
            if brings and arrow.source not in system.exact:
                yield arrow.source
