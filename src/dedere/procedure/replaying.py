"""Whether a history that was possible is still possible: taken again step by step, literally."""

from __future__ import annotations

from dedere.procedure.checked import Graph
from dedere.procedure.exact import Witness
from dedere.procedure.literal import Literal, Node
from dedere.procedure.story import Told


def still_leads(graph: Graph, witness: Witness) -> bool:
    """Whether each step of a history, and the step that it leads to, can be taken."""
    away = [(tuple(str(number + 1) for number in path), step) for path, step in witness.away]
    literal = Literal(graph, away)
    marking = literal.start()
    for move in witness.moves:
        if not literal.enabled(marking, _node(move), move.step):
            return False
        name = str(move.opens) if move.opens else ""
        marking = literal.execute(marking, _node(move), move.step, name)
    return literal.enabled(marking, _node(witness.last), witness.last.step)


def _node(move: Told) -> Node:
    return move.step.process, move.path
