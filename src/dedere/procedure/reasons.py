"""Why a step cannot be taken: each relation that holds it back, with the step that it comes from.

The reasons are read off the state. Where the moves that led to it are known, a reason also says
which of them it goes back to: the stay that was granted, the decision that shut the step out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from dedere.bilingual import Text
from dedere.procedure.checked import Arrow
from dedere.procedure.engine import Engine, Move, State
from dedere.procedure.graph import Kind, Step
from dedere.procedure.literal import Node

Relating: TypeAlias = Literal["condition", "milestone", "exclude", "include", "clock", "guard"]


@dataclass(frozen=True)
class Because:
    """One thing that holds a step back."""

    relation: Relating
    text: Text
    provision: str
    step: Step | None
    """The step that must come first, is owed, shut it out, or would bring it in."""
    node: Node | None
    """The instance in which that step counts."""
    since: int | None = None
    """The number, in the moves that were given, of the one to which this goes back."""


def reasons(
    engine: Engine, state: State, node: Node, step: Step, moves: Sequence[Move] = ()
) -> list[Because]:
    """Everything that holds a step back; nothing where it can be taken."""
    return list(_reasons(engine, state, node, step, moves))


def _reasons(
    engine: Engine, state: State, node: Node, step: Step, moves: Sequence[Move]
) -> Iterator[Because]:
    _, pending, included, left = state[node]
    bit = engine.bit[step]
    if not left & bit:
        guard = step.where
        text = guard.text if guard else step.title
        yield Because("guard", _NOT_SO.format(text=text), step.law[0], None, None)
        return
    if not included & bit:
        yield from _out(engine, state, node, step, moves)
        return
    if step.is_lapse and not pending & bit:
        yield Because("clock", _NOT_RUNNING, step.law[0], None, None)
    for arrow in engine.graph.into[step]:
        if arrow.kind not in (Kind.CONDITION, Kind.MILESTONE):
            continue
        source = engine.bit[arrow.source]
        for there in engine.related(state, node, arrow):
            executed, owed, inside, _ = state[there]
            if not inside & source:
                continue
            if arrow.kind is Kind.CONDITION and not executed & source:
                yield _because("condition", arrow, there, None)
            elif arrow.kind is Kind.MILESTONE and owed & source:
                found = _last(engine, state, moves, Kind.RESPONSE, there, arrow.source)
                yield _because("milestone", arrow, there, found[1] if found else None)


def _because(relation: Relating, arrow: Arrow, node: Node, since: int | None) -> Because:
    declared = arrow.relation
    return Because(relation, declared.why, declared.law, arrow.source, node, since)


def _out(
    engine: Engine, state: State, node: Node, step: Step, moves: Sequence[Move]
) -> Iterator[Because]:
    """What shut a step out; or, where nothing did, what would bring it in."""
    found = _last(engine, state, moves, Kind.EXCLUDE, node, step)
    if found is not None:
        arrow, number = found
        yield _because("exclude", arrow, moves[number].node, number)
        return
    kind = Kind.EXCLUDE if engine.graph.begins_included(step) else Kind.INCLUDE
    for arrow in engine.graph.into[step]:
        if arrow.kind is kind:
            for there in engine.related(state, node, arrow):
                # Without the moves, what may have shut it out is what was taken at all.
                taken = state[there][0] & engine.bit[arrow.source]
                if kind is Kind.INCLUDE:
                    yield _because("include", arrow, there, None)
                elif taken:
                    yield _because("exclude", arrow, there, None)


def _last(
    engine: Engine, state: State, moves: Sequence[Move], kind: Kind, node: Node, step: Step
) -> tuple[Arrow, int] | None:
    """The last move that did this to a step, and by which arrow."""
    arrows = [arrow for arrow in engine.graph.into[step] if arrow.kind is kind]
    for number in range(len(moves) - 1, -1, -1):
        taken = moves[number]
        for arrow in arrows:
            if arrow.source is taken.step and _reaches(engine, state, taken, node, arrow):
                return arrow, number
    return None


def _reaches(engine: Engine, state: State, move: Move, node: Node, arrow: Arrow) -> bool:
    if move.step.opens is node[0]:
        return node[1] == (*move.node[1], move.name)
    return move.node in engine.related(state, node, arrow)


_NOT_SO = Text("it is not so: {text}", "no ocurre: {text}")
_NOT_RUNNING = Text("the period is not running", "el plazo no está corriendo")
