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


VITAL = {
    "from-mexico": {
        "request/amparo/stay-over milestone request/surrender": "no-surrender-under-a-stay",
        "amparo/stay-over milestone request/surrender": (
            "no-surrender-under-a-stay-outside-a-request"
        ),
        "request/amparo/stay-over milestone transfer-outside-treaty": "no-transfer-under-a-stay",
        "request/assurance/given milestone request/surrender": (
            "no-surrender-without-each-assurance"
        ),
        "request/file-to-sre condition request/grant": "no-decision-without-the-file-grant",
        "request/amparo/compliance milestone request/surrender": "no-surrender-against-a-judgment",
    },
    "from-united-states": {
        "request/habeas/stay-lifted milestone request/surrender": "no-surrender-under-a-stay",
        "request/surrender-ordered condition request/surrender": (
            "no-surrender-without-the-decision"
        ),
        "request/assurance/sufficient condition request/surrender": (
            "no-surrender-without-each-assurance"
        ),
        "request/certify condition request/surrender-ordered": "no-decision-without-certification",
        "request/offense/granted condition request/offense/covered": (
            "no-surrender-for-an-offense-not-granted"
        ),
    },
}
"""Relations on which safety rests, and the property that misses each."""


def test_what_safety_rests_on_is_missed_when_taken_away(declared: Declared) -> None:
    seeded = Seeded(declared.graph, declared.properties)
    vital = VITAL[declared.name]
    relations = [one for one in declared.graph.relations if one.id in vital]
    assert {fault.relation.id: fault.caught_by for fault in seeded.faults(relations)} == vital


def test_a_relation_taken_away_is_missed_or_explained(declared: Declared) -> None:
    seeded = Seeded(declared.graph, declared.properties)
    found: list[Fault] = list(seeded.faults(declared.graph.relations[::EVERY]))
    assert any(fault.caught_by is not None for fault in found)
    left = [one for one in found if one.caught_by is None and one.because is None]
    assert [f"{one.relation.id}: {one.allows}" for one in left] == []
