"""Both procedures are proven safe, and a sample of their relations is missed when taken away."""

from __future__ import annotations

import pytest

from dedere.procedure.declared import Declared, procedures
from dedere.procedure.faults import Fault, Seeded
from dedere.procedure.verify import EVERY_STEP, NO_DEAD_END, Proof, verify

EVERY = 80
"""Of so many relations one is taken away here; `dedere verify --faults` takes each."""


@pytest.fixture(scope="module", params=[0, 1], ids=["from-mexico", "from-united-states"])
def declared(request: pytest.FixtureRequest) -> Declared:
    chosen: int = request.param
    return procedures()[chosen]


@pytest.fixture(scope="module")
def proof(declared: Declared) -> Proof:
    return verify(declared.graph, declared.properties)


def test_the_procedure_is_safe(declared: Declared, proof: Proof) -> None:
    told = {
        one.name: one.counterexample.tell("en") if one.counterexample else one.unreachable
        for one in proof.results
        if not one.holds
    }
    assert told == {}
    assert len(proof.results) == len(declared.properties) + 2
    assert proof.result(NO_DEAD_END).holds
    assert proof.result(EVERY_STEP).holds


def test_it_is_proven_for_two_of_each_and_more(proof: Proof) -> None:
    suit = "amparo" if proof.name == "from-mexico" else "habeas"
    for process in ("request", "offense", "assurance", suit):
        assert proof.bounds[process] >= 2
    assert "any number of instances" in proof.basis[0].en


def test_a_relation_taken_away_is_missed_or_explained(declared: Declared) -> None:
    seeded = Seeded(declared.graph, declared.properties)
    found: list[Fault] = list(seeded.faults(declared.graph.relations[::EVERY]))
    assert sum(fault.caught_by is not None for fault in found) > len(found) / 3
    left = [one for one in found if one.caught_by is None and one.because is None]
    assert [f"{one.relation.id}: {one.allows}" for one in left] == []
