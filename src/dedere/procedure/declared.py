"""The procedures that there are: one for each State that can be asked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dedere.procedure.checked import Graph
from dedere.procedure.properties import Property


@dataclass(frozen=True, eq=False)
class Declared:
    """A procedure, and what it is to be safe from.

    One object: what is proven of *graph* is what is followed, clocked and replayed.
    """

    requested_state: str
    graph: Graph
    properties: tuple[Property, ...]

    @property
    def name(self) -> str:
        """The name of the procedure: ``from-mexico``."""
        return repr(self.graph.procedure)


@cache
def procedures() -> tuple[Declared, ...]:
    """Both directions, checked against the law."""
    # Declaring one reads the whole law, which who only asks for a name need not wait for.
    from dedere.procedure import from_mexico, from_united_states

    return from_mexico.declared(), from_united_states.declared()


def procedure_of(requested_state: str) -> Declared | None:
    """The procedure of a requested State; None where none is declared."""
    return next((one for one in procedures() if one.requested_state == requested_state), None)
