"""The matters of a casefile: its extraditions, and its transfers by the State that sentenced.

A casefile is of one person, who may be sought in one State and sentenced in the other. Each matter
is followed on a procedure of its own.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.casefile import Casefile, Situated
from dedere.casefile.conflicts import settled
from dedere.casefile.model import Event, Subject
from dedere.law.facts import transfer
from dedere.law.language.facts import Fact
from dedere.procedure.declared import Declared, Matter, procedure_of, transfer_of

_OTHER = {"MX": "US", "US": "MX"}


@dataclass(frozen=True)
class Case:
    """One matter of a casefile: the requests to one State, or the transfers from one."""

    matter: Matter
    state: str | None
    """The requested State; of transfers, the one whose court gave the sentence."""
    other: str | None
    """The requesting State; of transfers, the one that receives."""
    members: tuple[str, ...]
    """The ids of its requests or transfers."""

    @property
    def declared(self) -> Declared | None:
        """Its procedure; None where none is declared, or its State is not known."""
        of = transfer_of if self.matter == "transfer" else procedure_of
        return of(self.state)

    def holds(self, casefile: Casefile, event: Event) -> bool:
        """Whether an event is one of this matter, or may be."""
        return any(owner in self.members for owner in casefile.owners_of(event))


def cases(casefile: Casefile) -> tuple[Case, ...]:
    """The matters of a casefile: the extradition first, then the transfers from each State."""
    found: list[Case] = []
    if casefile.requests or not casefile.transfers:
        ids = tuple(one.id for one in casefile.requests)
        asked, asking = casefile.requested_state, casefile.requesting_state
        found.append(Case("extradition", asked, asking, ids))
    by_state: dict[str | None, list[str]] = {}
    for one in settled(casefile).transfers:
        by_state.setdefault(transferring_state_of(one), []).append(one.id)
    for state, members in by_state.items():
        found.append(Case("transfer", state, _OTHER.get(state or ""), tuple(members)))
    return tuple(found)


def case_of(casefile: Casefile, procedure: str | None = None) -> Case:
    """The matter that is followed on a procedure; the first of a casefile, where none is named.

    Raises:
        KeyError: where the casefile has none on that procedure.
    """
    every = cases(casefile)
    if procedure is None:
        return every[0]
    for one in every:
        if one.declared is not None and one.declared.name == procedure:
            return one
    raise KeyError(procedure)


def transferring_state_of(one: Subject) -> str | None:
    """The State whose court gave the sentence of a transfer: the one that does not receive."""

    def told(fact: Fact) -> str | None:
        datum = one.data.get(fact.name)
        return datum.value if datum is not None else None

    receiving = told(transfer.receiving_state)
    return told(transfer.transferring_state) or _OTHER.get(receiving or "")


def of_the_case(situated: Situated, case: Case) -> list[Event]:
    """The events of a situated casefile that belong to a matter, or may."""
    return [one for one in situated.events if case.holds(situated.casefile, one)]
