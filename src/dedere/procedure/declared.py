"""The procedures that there are: an extradition and a transfer from each of the two States."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

from dedere.procedure.checked import Graph
from dedere.procedure.graph import Process
from dedere.procedure.properties import Property

Matter: TypeAlias = Literal["extradition", "transfer"]
"""Surrender of a person who is sought, or the transfer of a sentenced person home."""


@dataclass(frozen=True, eq=False)
class Declared:
    """A procedure, and what it is to be safe from.

    One object: what is proven of *graph* is what is followed, clocked and replayed.
    *requested_state* is the State in which it runs: of an extradition the one that is asked, of a
    transfer the one whose court gave the sentence.
    """

    requested_state: str
    graph: Graph
    properties: tuple[Property, ...]
    matter: Matter = "extradition"

    @property
    def name(self) -> str:
        """The name of the procedure: ``from-mexico``."""
        return repr(self.graph.procedure)

    @property
    def course(self) -> Process:
        """The process of which each instance is one request, or one transfer."""
        return course_of(self.graph)


def course_of(graph: Graph) -> Process:
    """The process that can be begun and ended many times: a request or a transfer."""
    return next(
        (one for one in graph.processes if one.id in ("request", "transfer")), graph.procedure
    )


@cache
def procedures() -> tuple[Declared, ...]:
    """Both extraditions, then both transfers, checked against the law."""
    # Declaring one reads the whole law, which who only asks for a name need not wait for.
    from dedere.procedure import from_mexico, from_united_states, prisoner_transfer

    return (
        from_mexico.declared(),
        from_united_states.declared(),
        prisoner_transfer.from_united_states(),
        prisoner_transfer.from_mexico(),
    )


def procedure_of(requested_state: str | None) -> Declared | None:
    """The extradition from a requested State; None where none is declared."""
    return _of("extradition", requested_state)


def transfer_of(transferring_state: str | None) -> Declared | None:
    """The transfer from the State that sentenced; None where none is declared."""
    return _of("transfer", transferring_state)


def _of(matter: Matter, state: str | None) -> Declared | None:
    from dedere.procedure import from_mexico, from_united_states, prisoner_transfer

    ways: dict[tuple[Matter, str], Callable[[], Declared]] = {
        ("extradition", "MX"): from_mexico.declared,
        ("extradition", "US"): from_united_states.declared,
        ("transfer", "US"): prisoner_transfer.from_united_states,
        ("transfer", "MX"): prisoner_transfer.from_mexico,
    }
    way = ways.get((matter, state or ""))
    return way() if way is not None else None
