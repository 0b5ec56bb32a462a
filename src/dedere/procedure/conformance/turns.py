"""What has to happen before the person can be handed over, and who can do it now.

From the handing over the relations are followed back: what must come first, what is owed, what
would bring a shut-out step in again, and so on until steps are met that can be taken. Those are the
*next steps* of the way, and who may take them has the turn. It is the same graph and the same state
that `next` and `replay` use; nothing is known here of any step by its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dedere.procedure.engine import Engine, State
from dedere.procedure.following import Follower
from dedere.procedure.graph import Kind, Process, Step
from dedere.procedure.literal import Node
from dedere.procedure.roles import PERSON

HANDED_OVER = "surrender"
"""The type of the recorded events that are the end of the way."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A step that can be taken now, without which the way does not go on."""

    node: Node
    step: Step


@dataclass(frozen=True, slots=True)
class Missed:
    """A step that is still owed although its period has run out."""

    node: Node
    step: Step
    lapse: Step
    provision: str


def goals(engine: Engine) -> tuple[Step, ...]:
    """The steps by which the person is handed over, for good."""
    return tuple(
        step
        for step in engine.graph.steps
        if any(one.type == HANDED_OVER and not one.subtypes for one in step.event)
    )


def is_suit(process: Process) -> bool:
    """Whether a process is a suit: it is the person who opens it."""
    return any(
        step.opens is process and PERSON.id in {role.id for role in step.by}
        for one in process.procedure.processes
        for step in one.own
    )


def turns(follower: Follower, state: State, node: Node, goal: Step) -> list[Turn]:
    """The steps that can be taken now and for which *goal* in *node* waits.

    A step that the law asks for only in some cases is waited for only where this is one of them.
    """
    return list(_turns(follower, state, node, goal, set()))


def _turns(
    follower: Follower,
    state: State,
    node: Node,
    step: Step,
    seen: set[tuple[Node, Step]],
) -> Iterator[Turn]:
    if (node, step) in seen:
        return
    seen.add((node, step))
    engine = follower.engine
    _, pending, included, left = state[node]
    bit = engine.bit[step]
    if not left & bit or (step.is_lapse and included & bit and not pending & bit):
        return
    inside = bool(included & bit)
    if not inside:
        # What would bring it in; and, if anything can, what holds it back besides.
        met = any(one in seen for one in _sources(follower, state, node, step, (Kind.INCLUDE,)))
        ways = list(_through(follower, state, node, step, (Kind.INCLUDE,), seen))
        if not ways and not met:
            return
        yield from ways
    held = list(_sources(follower, state, node, step, (Kind.CONDITION, Kind.MILESTONE)))
    if inside and not held:
        yield Turn(node, step)
    yield from _through(follower, state, node, step, (Kind.CONDITION, Kind.MILESTONE), seen)


def _through(
    follower: Follower,
    state: State,
    node: Node,
    step: Step,
    kinds: tuple[Kind, ...],
    seen: set[tuple[Node, Step]],
) -> Iterator[Turn]:
    for there, source in _sources(follower, state, node, step, kinds):
        yield from _turns(follower, state, there, source, seen)


def _sources(
    follower: Follower, state: State, node: Node, step: Step, kinds: tuple[Kind, ...]
) -> Iterator[tuple[Node, Step]]:
    """The steps that hold one back, or would bring it in, in the instances where they do."""
    engine = follower.engine
    for arrow in engine.graph.into[step]:
        if arrow.kind not in kinds:
            continue
        source = engine.bit[arrow.source]
        for there in engine.related(state, node, arrow):
            done, owed, within, _ = state[there]
            if arrow.kind is Kind.INCLUDE or (
                within & source
                and follower.settled(arrow.source, there[1])
                and (not done & source if arrow.kind is Kind.CONDITION else owed & source)
            ):
                yield there, arrow.source


def missed(
    engine: Engine, state: State, over: frozenset[tuple[Node, Step]] = frozenset()
) -> list[Missed]:
    """All that is still owed although its period has run out.

    *over* names the deadlines that have, beside those that the state shows to have.
    """
    return list(_missed(engine, state, over))


def _missed(engine: Engine, state: State, over: frozenset[tuple[Node, Step]]) -> Iterator[Missed]:
    for node, (_, pending, _, left) in state.items():
        for step in node[0].own:
            if not pending & left & engine.bit[step] or step.is_lapse:
                continue
            seen: set[Step] = set()
            for arrow in engine.graph.into[step]:
                lapse = arrow.relation.lapse
                if arrow.kind is not Kind.RESPONSE or lapse is None or lapse in seen:
                    continue
                seen.add(lapse)
                if _has_run_out(engine, state, node, lapse, over):
                    yield Missed(node, step, lapse, arrow.relation.law)


def _has_run_out(
    engine: Engine,
    state: State,
    node: Node,
    lapse: Step,
    over: frozenset[tuple[Node, Step]],
) -> bool:
    """Whether a period ran out that reaches a node and was not set off anew since."""
    bit = engine.bit[lapse]
    return any(
        (there, lapse) in over or (executed & bit and not pending & bit)
        for there, (executed, pending, _, _) in state.items()
        if there[0] is lapse.process
        and (node[1][: len(there[1])] == there[1] or there[1][: len(node[1])] == node[1])
    )


def open_suits(engine: Engine, state: State, going_on: frozenset[Node] = frozenset()) -> list[Node]:
    """The suits in which something is still owed, and those that *going_on* names."""
    found = []
    for node, (_, pending, included, _) in state.items():
        if is_suit(node[0]):
            lapses = sum(engine.bit[one] for one in node[0].own if one.is_lapse)
            if node in going_on or pending & included & ~lapses:
                found.append(node)
    return found
