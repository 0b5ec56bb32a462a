"""What cannot be done says why: which relation, which step, which instance, since when."""

from __future__ import annotations

from dedere.procedure.engine import Engine, Move, State
from dedere.procedure.literal import Node
from dedere.procedure.reasons import Because, reasons
from tests.procedure.from_mexico_slice import declared

GRAPH, _ = declared()
ENGINE = Engine(GRAPH)
ROOT: Node = (GRAPH.procedure, ())
SUIT = GRAPH.processes[1]


def history(*steps: str, away: tuple[str, ...] = ()) -> tuple[State, list[Move]]:
    state = ENGINE.start([GRAPH.by_id[name] for name in away])
    moves: list[Move] = []
    for written in steps:
        id, _, name = written.partition(" ")
        step = GRAPH.by_id[id]
        node = (SUIT, (name,)) if step.process is SUIT else ROOT
        assert ENGINE.can(state, node, step), (id, reasons(ENGINE, state, node, step, moves))
        state = ENGINE.execute(state, node, step, name)
        moves.append(Move(node, step, name))
    return state, moves


def why(id: str, state: State, moves: list[Move], node: Node = ROOT) -> list[Because]:
    return reasons(ENGINE, state, node, GRAPH.by_id[id], moves)


def test_a_stay_holds_back_the_surrender_and_says_since_when() -> None:
    state, moves = history(
        "assurance", "grant", "notice", "fifteen-days", "order", "claim 812/2016",
        "amparo/stay 812/2016",
    )  # fmt: skip
    (because,) = why("surrender", state, moves)
    assert because.relation == "milestone"
    assert because.node == (SUIT, ("812/2016",))
    assert because.since == 6
    assert because.provision == "mx/amparo/160"
    assert because.text.es == "la entrega está suspendida"
    assert not ENGINE.accepting(state)


def test_conditions_not_met_are_all_named() -> None:
    state, moves = history("assurance")
    assert [(one.relation, one.step.id) for one in why("order", state, moves) if one.step] == [
        ("condition", "grant"),
        ("condition", "notice"),
    ]


def test_a_period_that_is_not_running_says_so() -> None:
    state, moves = history("assurance")
    assert "clock" in [one.relation for one in why("fifteen-days", state, moves)]


def test_what_was_shut_out_names_what_did_it() -> None:
    state, moves = history("assurance", "grant")
    (because,) = why("refusal", state, moves)
    assert (because.relation, because.since) == ("exclude", 1)
    assert because.step is GRAPH.by_id["grant"]
    (without_moves,) = why("refusal", state, [])
    assert without_moves.step is GRAPH.by_id["grant"]


def test_what_is_not_open_yet_names_what_would_open_it() -> None:
    state, moves = history()
    (because,) = why("release", state, moves)
    assert (because.relation, because.step) == ("include", GRAPH.by_id["sixty-days"])


def test_a_guard_takes_a_step_out_and_holds_nothing_back() -> None:
    state, moves = history("grant", away=("assurance",))
    (because,) = why("assurance", state, moves)
    assert because.relation == "guard"
    assert "death penalty" in because.text.en


def test_what_can_be_done_has_no_reasons_against_it() -> None:
    state, moves = history("assurance", "grant", "claim a", "claim b", "amparo/stay a")
    for node in state:
        for step in node[0].own:
            found = reasons(ENGINE, state, node, step, moves)
            assert bool(found) is not ENGINE.can(state, node, step), step
