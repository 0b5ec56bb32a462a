"""The fast engine says what the literal one says, on any graph and any history."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from dedere.procedure.engine import Engine, State
from dedere.procedure.graph import Step
from dedere.procedure.literal import Literal, Marking, Path
from tests.procedure.graphs import random_graph


def agree(engine: Engine, state: State, literal: Literal, marking: Marking) -> None:
    enabled = {(node[1], step) for node, step in engine.enabled(state)}
    assert enabled == literal.all_enabled(marking)
    assert engine.accepting(state) == literal.accepting(marking)
    assert state.keys() == marking.keys()
    for node, sets in marking.items():
        assert engine.executed(state, node) == sets.executed
        assert engine.pending(state, node) == sets.pending
        assert engine.included(state, node) == sets.included


@given(st.integers(0, 2**32))
def test_engine_and_literal_agree_on_random_graphs_and_histories(seed: int) -> None:
    random = Random(seed)
    graph = random_graph(random, random.randrange(1, 14), random.randrange(40))
    away = [s for s in graph.steps if random.random() < 0.05]
    names = ("a", "b", "c")
    paths: list[Path] = [(), *((a,) for a in names), *((a, b) for a in names for b in names)]
    paths += [(a, b, c) for a in names for b in names for c in names]
    engine, literal = Engine(graph), Literal(graph, [(p, s) for p in paths for s in away])
    state, marking = engine.start(away), literal.start()
    for _ in range(25):
        agree(engine, state, literal, marking)
        moves = engine.enabled(state)
        if random.random() < 0.1:
            # What the procedure does not allow happens all the same, and is recorded.
            moves = [(node, one) for node in state for one in node[0].own]
        moves = [move for move in moves if opens_something_new(state, *move)]
        if not moves:
            return
        node, one = random.choice(moves)
        name = free_name(state, node[1], one)
        state = engine.execute(state, node, one, name, away)
        marking = literal.execute(marking, node, one, name)


def free_name(state: State, path: Path, one: Step) -> str:
    taken = {node[1] for node in state if node[0] is one.opens}
    return next((name for name in "abc" if (*path, name) not in taken), "")


def opens_something_new(state: State, node: tuple[object, Path], one: Step) -> bool:
    return one.opens is None or free_name(state, node[1], one) != ""


def test_no_relation_to_the_others_leaves_its_process() -> None:
    for seed in (604567710, *range(200)):
        random = Random(seed)
        for arrow in random_graph(random, random.randrange(1, 14), random.randrange(40)).arrows:
            assert not arrow.others or arrow.source.process is arrow.target.process
