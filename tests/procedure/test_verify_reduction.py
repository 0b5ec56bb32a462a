"""What is proven with one instance and the rest holds with two and with three."""

from __future__ import annotations

from random import Random

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dedere.bilingual import same
from dedere.procedure.checked import Graph, check
from dedere.procedure.ends import HoldingBack, ended
from dedere.procedure.exact import worlds_of
from dedere.procedure.explore import Explored, TooManyError, explore
from dedere.procedure.flat import Flat
from dedere.procedure.graph import Procedure, Process
from dedere.procedure.layout import System
from dedere.procedure.plan import Plan, worlds
from dedere.procedure.properties import (
    Property,
    enabled,
    executed,
    included,
    never,
    pending,
    since,
)
from dedere.procedure.verify import EVERY_STEP, NO_DEAD_END, verify
from tests.procedure.graphs import LAW, WHY, random_graph, step

FEW = 3_000


def properties_across(random: Random, graph: Graph) -> list[Property]:
    """Patterns over one or two processes, with observers among them."""
    found = []
    for number in range(3):
        parts = []
        for _ in range(random.randrange(1, 4)):
            steps = random.choice([one.own for one in graph.processes if one.own])
            one = random.choice(steps)
            if random.random() < 0.3:
                until = [s for s in graph.steps if random.random() < 0.2]
                line = one.process.line
                part = since(one, until=until, of=random.choice(line))
            else:
                part = random.choice([executed, pending, included, enabled, enabled])(one)
            # With bounds a step that begins an instance is not possible when none is left.
            bounded = part.about == "enabled" and one.opens is not None
            parts.append(part if bounded or random.random() < 0.6 else ~part)
        found.append(never(f"p{number}", same("p"), *parts))
    return found


def claims(random: Random, graph: Graph, properties: list[Property]) -> dict[str, bool]:
    """What the reduction proves, following any steps besides those that it must."""
    plan = Plan(graph, properties)
    proven: dict[str, bool] = {}
    ends = bool(plan.ends)
    quiet: list[HoldingBack] = []
    for task in plan.tasks:
        every = random.random() < 0.3
        exact = plan.first(task) | {
            one for process in task.focus for one in process.own if every or random.random() < 0.5
        }
        holds = True
        for away in worlds(task.focus, exact):
            found = explore(plan.system(task, exact, away, quiet), FEW)
            holds &= (found.violated[0] if task.prop else found.dead_end) < 0
        if task.prop is not None:
            proven[task.name] = holds
        elif task.end is not None:
            ends &= holds
        elif task.quiet is not None and holds:
            quiet.append(plan.held[task.quiet])
    return {**proven, NO_DEAD_END: ends}


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_what_is_proven_holds_for_more_instances(seed: int) -> None:
    random = Random(seed)
    graph = random_graph(
        random,
        random.randrange(2, 7),
        random.randrange(4, 18),
        guards=random.random() < 0.3,
        closing=0.3,
    )
    properties = properties_across(random, graph)
    try:
        proven = claims(random, graph, properties)
    except TooManyError:
        assume(False)
    contradicts(graph, properties, proven, 2)
    contradicts(graph, properties, proven, 3)


def contradicts(
    graph: Graph, properties: list[Property], proven: dict[str, bool], bound: int
) -> None:
    """Look at every state with so many instances."""
    bounds = {one.id: bound for one in graph.processes}
    for system in exact_worlds(graph, properties, bounds):
        found = explored(system)
        if found is None:
            return
        for one, state in zip(properties, found.violated, strict=True):
            assert state < 0 or not proven[one.name], one.name
    for end in ended(graph):
        # Of what is to end there is one, so that its end is not taken for another's.
        for system in exact_worlds(graph, [], bounds | {end.id: 1}, end):
            found = explored(system)
            assert found is None or found.dead_end < 0 or not proven[NO_DEAD_END]


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 2**32))
def test_what_is_told_is_what_is_proven_or_found(seed: int) -> None:
    random = Random(seed)
    graph = random_graph(random, random.randrange(2, 7), random.randrange(4, 16), closing=0.3)
    properties = properties_across(random, graph)
    proof = verify(graph, properties, with_numba=False)
    proven = {one.name: one.holds for one in proof.results}
    contradicts(graph, properties, proven, 2)
    bounds = {one.id: 2 for one in graph.processes}
    flat = Flat(graph, properties, bounds)
    found = explored(flat)
    if found is None:
        return
    ever = {action.step for action in flat.actions if found.ever_enabled & action.bit}
    # With one instance of each or two, these are the steps that histories were looked for.
    assert set(graph.steps) - set(proof.result(EVERY_STEP).unreachable) <= ever
    for one in proof.results:
        story = one.counterexample
        if one.name != NO_DEAD_END and story is not None and not story.abstract:
            assert found.violated[[p.name for p in properties].index(one.name)] >= 0


def test_a_block_by_a_condition_is_not_one_by_a_milestone() -> None:
    """A step that waits for the others' step says nothing about one that needs it of them."""
    whole = Procedure("whole", same("whole"))
    inner = whole.many("inner", same("inner"))
    step(whole, "open", opens=inner)
    last = step(whole, "last")
    one, other = step(inner, "one"), step(inner, "other")
    last.waits_for(other, law=LAW, why=WHY)
    one.needs(other, law=LAW, why=WHY, others=True)
    graph = check(whole)
    proof = verify(graph, [never("p", same("p"), enabled(last), ~enabled(one))], with_numba=False)
    story = proof.result("p").counterexample
    assert story is not None
    assert not story.abstract
    assert [move.step.name for move in story.moves] == ["open", "open"]


def exact_worlds(
    graph: Graph, properties: list[Property], bounds: dict[str, int], end: Process | None = None
) -> list[System]:
    flat = Flat(graph, properties, bounds, end=end)
    found: list[System] = []
    for away in worlds_of(flat):
        found.append(Flat(graph, properties, bounds, away, end=end))
        if len(found) == 4:
            break
    return found


def explored(system: System) -> Explored | None:
    try:
        return explore(system, FEW)
    except TooManyError:
        return None


def test_what_is_shut_out_of_another_instance_can_come_back_by_its_own_steps() -> None:
    whole = Procedure("whole", same("whole"))
    inner = whole.many("inner", same("inner"))
    opens = step(whole, "open", opens=inner)
    out, bad = step(whole, "out"), step(whole, "bad", included=False)
    brings, harms = step(inner, "brings"), step(inner, "harms", included=False)
    brings.brings_in(harms, law=LAW, why=WHY)
    harms.brings_in(bad, law=LAW, why=WHY)
    out.shuts_out(harms, bad, opens, law=LAW, why=WHY)
    proof = verify(
        check(whole), [never("p", same("p"), enabled(bad), executed(out))], with_numba=False
    )
    story = proof.result("p").counterexample
    assert story is not None
    assert [move.step.name for move in story.moves] == ["open", "out", "brings", "harms"]


def test_what_is_brought_back_into_another_instance_brings_in_the_next() -> None:
    whole = Procedure("whole", same("whole"))
    inner = whole.many("inner", same("inner"))
    opens = step(whole, "open", opens=inner)
    out, back = step(whole, "out"), step(whole, "back")
    bad = step(whole, "bad", included=False)
    brings, harms = step(inner, "brings"), step(inner, "harms", included=False)
    brings.brings_in(harms, law=LAW, why=WHY)
    harms.brings_in(bad, law=LAW, why=WHY)
    out.shuts_out(brings, harms, bad, opens, law=LAW, why=WHY)
    back.brings_in(brings, law=LAW, why=WHY)
    proof = verify(
        check(whole), [never("p", same("p"), enabled(bad), executed(out))], with_numba=False
    )
    story = proof.result("p").counterexample
    assert story is not None
    assert [move.step.name for move in story.moves] == ["open", "out", "back", "brings", "harms"]
