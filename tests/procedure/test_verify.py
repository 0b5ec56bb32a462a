"""The proof looks at every state: compared with a search over the literal meaning."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from random import Random
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dedere.bilingual import same
from dedere.procedure import compiled
from dedere.procedure.checked import Graph
from dedere.procedure.explore import TooManyError, explore
from dedere.procedure.flat import Flat
from dedere.procedure.graph import Step
from dedere.procedure.layout import System
from dedere.procedure.literal import Literal, Marking, Node
from dedere.procedure.plan import Plan
from dedere.procedure.properties import Property, enabled, executed, included, never, pending
from tests.procedure.graphs import random_graph

FEW = 1_000


class Searched:
    """Every state of the literal meaning, with at most *bound* instances in a place."""

    def __init__(
        self,
        graph: Graph,
        bound: int,
        properties: list[Property],
        away: Iterable[tuple[tuple[int, ...], Step]] = (),
    ) -> None:
        self.literal = Literal(graph, [(tuple(map(str, path)), step) for path, step in away])
        self.bound = bound
        start = self.literal.start()
        depth = {frozen(start): 0}
        queue = deque([start])
        leads: dict[Any, list[Any]] = {}
        good = set()
        self.ever = set()
        self.transitions = 0
        self.shortest: dict[str, int] = {}
        while queue:
            marking = queue.popleft()
            key = frozen(marking)
            moves = self.moves(marking)
            self.ever |= {step for _, step, _ in moves}
            self.transitions += len(moves)
            for one in properties:
                if one.name not in self.shortest and self.fits(marking, one, moves):
                    self.shortest[one.name] = depth[key]
            closed = any(step.closing for sets in marking.values() for step in sets.executed)
            if closed or any(step.closing for _, step, _ in moves):
                good.add(key)
            leads[key] = []
            for node, step, name in moves:
                after = self.literal.execute(marking, node, step, name)
                reached = frozen(after)
                leads[key].append(reached)
                if reached not in depth:
                    depth[reached] = depth[key] + 1
                    queue.append(after)
                    if len(depth) > FEW:
                        raise TooManyError(FEW)
        self.states = len(depth)
        stuck = dict.fromkeys(leads)
        changed = True
        while changed:
            better = {key for key in stuck if key in good or any(k in good for k in leads[key])}
            changed = not better <= good
            good |= better
        stuck_at = [depth[key] for key in leads if key not in good]
        self.dead_end = min(stuck_at, default=None)

    def moves(self, marking: Marking) -> list[Any]:
        found = []
        for node in list(marking):
            for step in node[0].own:
                if self.literal.enabled(marking, node, step):
                    if step.opens is None:
                        found.append((node, step, ""))
                        continue
                    there = [n for n in marking if n[0] is step.opens and n[1][:-1] == node[1]]
                    if len(there) < self.bound:
                        found.append((node, step, str(len(there))))
        return found

    @staticmethod
    def fits(marking: Marking, one: Property, moves: list[Any]) -> bool:
        """Only for properties about a single process."""
        process = one.never[0].process

        def so(node: Node, part: Any) -> bool:
            sets = marking[node]
            where = {
                "executed": sets.executed,
                "pending": sets.pending,
                "included": sets.included,
                "enabled": {step for there, step, _ in moves if there == node},
            }[part.about]
            return bool((part.of in where) == part.so)

        return any(
            all(so(node, part) for part in one.never) for node in marking if node[0] is process
        )


def frozen(marking: Marking) -> Any:
    return frozenset(
        (node, frozenset(s.executed), frozenset(s.pending), frozenset(s.included))
        for node, s in marking.items()
    )


def some_properties(random: Random, graph: Graph) -> list[Property]:
    found = []
    for number in range(2):
        process = random.choice(graph.processes)
        if not process.own:
            continue
        parts = []
        for _ in range(random.randrange(1, 3)):
            part = random.choice([executed, pending, included, enabled])(random.choice(process.own))
            parts.append(part if random.random() < 0.6 else ~part)
        found.append(never(f"p{number}", same("p"), *parts))
    return found


@settings(max_examples=50)
@given(st.integers(0, 2**32))
def test_every_state_is_found(seed: int) -> None:
    random = Random(seed)
    graph = random_graph(random, random.randrange(1, 6), random.randrange(18))
    properties = some_properties(random, graph)
    bounds = {process.id: 2 for process in graph.processes}
    try:
        searched = Searched(graph, 2, properties)
    except TooManyError:
        assume(False)
    whole = explore(Flat(graph, (), bounds, reduced=False), 10 * FEW)
    assert (whole.states, whole.transitions) == (searched.states, searched.transitions)

    flat = Flat(graph, properties, bounds)
    found = explore(flat, 10 * FEW)
    assert found.states <= searched.states
    for one, state in zip(properties, found.violated, strict=True):
        length = len(found.way_to(state)) - 1 if state >= 0 else None
        assert length == searched.shortest.get(one.name)
    if flat.goal is not None:
        length = len(found.way_to(found.dead_end)) - 1 if found.dead_end >= 0 else None
        assert length == searched.dead_end
    assert {a.step for a in flat.actions if found.ever_enabled & a.bit} == searched.ever


@settings(max_examples=40)
@given(st.integers(0, 2**32))
def test_what_guards_take_out_differs_from_instance_to_instance(seed: int) -> None:
    random = Random(seed)
    graph = random_graph(random, random.randrange(1, 6), random.randrange(14))
    away = [
        (tuple(one.number for one in slot.line[1:]), step)
        for slot in Flat(graph).slots
        for step in slot.process.own
        if random.random() < 0.1
    ]
    try:
        searched = Searched(graph, 2, [], away)
    except TooManyError:
        assume(False)
    whole = explore(Flat(graph, (), None, away, reduced=False), 10 * FEW)
    assert (whole.states, whole.transitions) == (searched.states, searched.transitions)
    flat = Flat(graph, (), None, away)
    reduced = explore(flat, 10 * FEW)
    ever = {action.step for action in flat.actions if reduced.ever_enabled & action.bit}
    assert ever == searched.ever
    if flat.goal is not None:
        assert (reduced.dead_end >= 0) == (searched.dead_end is not None)


@pytest.mark.skipif(not compiled.available(), reason="Numba is not installed")
@settings(max_examples=50)
@given(st.integers(0, 2**32))
def test_compiled_and_plain_find_the_same(seed: int) -> None:
    random = Random(seed)
    graph = random_graph(random, random.randrange(1, 20), random.randrange(50))
    systems: list[System] = [Flat(graph, some_properties(random, graph))]
    plan = Plan(graph, some_properties(random, graph))
    for task in plan.tasks:
        steps = [step for step in graph.steps if random.random() < 0.5]
        systems.append(plan.system(task, plan.first(task) | frozenset(steps), (), ()))
    for flat in systems:
        compare(flat)


def compare(flat: System) -> None:
    try:
        plain = explore(flat, FEW)
    except TooManyError:
        with pytest.raises(TooManyError):
            compiled.explore_compiled(flat, FEW)
        return
    fast = compiled.explore_compiled(flat, FEW)
    assert [fast.marks(n) for n in range(fast.states)] == [
        plain.marks(n) for n in range(plain.states)
    ]
    assert list(fast.parents) == list(plain.parents)
    for name in ("states", "transitions", "violated", "dead_end", "ever_enabled"):
        assert getattr(fast, name) == getattr(plain, name)
