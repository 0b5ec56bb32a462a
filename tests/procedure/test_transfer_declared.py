"""The two transfers as they are declared: proven, and missed where a relation is taken away."""

from __future__ import annotations

import pytest

from dedere.procedure.catalogue import TRANSFERS, timed
from dedere.procedure.declared import Declared, procedure_of, procedures, transfer_of
from dedere.procedure.faults import Seeded
from dedere.procedure.verify import EVERY_STEP, NO_DEAD_END, Proof, verify


def declared_of(state: str) -> Declared:
    found = transfer_of(state)
    assert found is not None
    return found


@pytest.fixture(scope="module", params=["US", "MX"])
def declared(request: pytest.FixtureRequest) -> Declared:
    return declared_of(request.param)


@pytest.fixture(scope="module")
def proof(declared: Declared) -> Proof:
    return verify(declared.graph, declared.properties)


def test_each_state_has_an_extradition_and_a_transfer() -> None:
    assert [(one.matter, one.requested_state) for one in procedures()] == [
        ("extradition", "MX"),
        ("extradition", "US"),
        ("transfer", "US"),
        ("transfer", "MX"),
    ]
    for state in ("MX", "US"):
        extradition = procedure_of(state)
        assert extradition is not None
        assert extradition.matter == "extradition"
        assert extradition.course.name == "request"
        assert declared_of(state).course.name == "transfer"
    assert transfer_of("ES") is transfer_of(None) is None


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
    assert proof.bounds["transfer"] >= 2


def test_every_step_belongs_to_one_part_of_the_way(declared: Declared) -> None:
    phases = [one for one in declared.graph.procedure.groups if one.is_phase]
    for step in declared.graph.steps:
        assert sum(step in list(phase.steps()) for phase in phases) == 1, step.id


def test_both_directions_share_what_they_share() -> None:
    out, back = (declared_of(state).graph.by_id for state in ("US", "MX"))
    only_out = {"views-asked", "views-given", "fourteen-days", "two-years", "supervised-release"}
    only_back = {"release-determined", "forty-five-days", "ten-days", "thirty-days", "sixty-days"}
    assert {f"transfer/{name}" for name in only_out} <= out.keys() - back.keys()
    assert {f"transfer/{name}" for name in only_back} <= back.keys() - out.keys()
    assert len(out.keys() & back.keys()) >= 50


def test_graphs_and_clock_know_the_same_periods_by_the_same_rules() -> None:
    known = {one.id: set(one.rules) for one in TRANSFERS}
    found: set[str] = set()
    for state in ("US", "MX"):
        for step in declared_of(state).graph.steps:
            if step.limit is not None:
                assert step.limit.rule in known[step.limit.id], step.id
                found.add(step.limit.id)
    assert found == known.keys()


@pytest.mark.parametrize(
    ("id", "count", "unit"),
    [
        ("TR-VIEWS", 14, "days"),
        ("TR-AGAIN", 24, "months"),
        ("TR-REPORT", 6, "months"),
        ("TR-APPEAL", 45, "days"),
        ("TR-RET10", 10, "days"),
        ("TR-RET30", 30, "days"),
        ("TR-RET60", 60, "days"),
    ],
)
def test_each_period_is_as_long_as_its_law_has_it(id: str, count: int, unit: str) -> None:
    (entry,) = [one for one in TRANSFERS if one.id == id]
    for way in timed(entry, declared_of("US").graph.library):
        period = way.period({})
        assert (period.count, period.unit) == (count, unit)
        assert period.calendar is None


def test_consent_is_verified_under_the_section_of_its_direction() -> None:
    for state, section in (("US", "us/18-usc/4107"), ("MX", "us/18-usc/4108")):
        step = declared_of(state).graph.by_id["transfer/consent-verified"]
        assert step.law[0] == section


VITAL = {
    "US": {
        "transfer/consent-verified condition transfer/delivered": (
            "no-delivery-without-verified-consent"
        ),
        "transfer/consent-verified exclude transfer/withdrawn": "no-withdrawal-after-verification",
        "transfer/final condition transfer/delivered": "no-delivery-before-finality",
        "transfer/local-authority-approves condition transfer/approved": (
            "no-approval-without-the-local-authority"
        ),
        "transfer/denied include transfer/apply-again": "another-application-after-denied",
        "transfer/denied condition transfer/apply-again": "two-years-before-another-application",
        "transfer/delivered exclude transfer/supervised-release": (
            "no-supervised-release-after-the-delivery"
        ),
        "transfer/delivered exclude transfer/tried-for-the-same": (
            "no-second-trial-after-the-delivery"
        ),
        "transfer/military-order condition transfer/delivered": (
            "no-delivery-without-the-military-order"
        ),
    },
    "MX": {
        "transfer/consent-verified condition transfer/delivered": (
            "no-delivery-without-verified-consent"
        ),
        "transfer/forty-five-days exclude transfer/determination-appealed": (
            "no-appeal-after-forty-five-days"
        ),
        "transfer/sixty-days exclude transfer/return-complaint": "no-complaint-after-sixty-days",
        "transfer/return-ordered include transfer/returned": NO_DEAD_END,
    },
}
"""Relations on which safety rests, and the property that misses each."""


@pytest.mark.parametrize("state", ["US", "MX"])
def test_what_safety_rests_on_is_missed_when_taken_away(state: str) -> None:
    declared = declared_of(state)
    seeded = Seeded(declared.graph, declared.properties)
    relations = [one for one in declared.graph.relations if one.id in VITAL[state]]
    assert {one.relation.id: one.caught_by for one in seeded.faults(relations)} == VITAL[state]


@pytest.mark.parametrize("state", ["US", "MX"])
def test_a_relation_taken_away_is_missed_or_explained(state: str) -> None:
    declared = declared_of(state)
    seeded = Seeded(declared.graph, declared.properties)
    sample = [
        one
        for place, one in enumerate(declared.graph.relations)
        if place % 12 == 0 or one.others or one.id in FORMERLY_UNEXPLAINED
    ]
    found = list(seeded.faults(sample))
    assert any(one.caught_by is not None for one in found)
    left = [one for one in found if one.caught_by is None and one.because is None]
    assert [f"{one.relation.id}: {one.allows}" for one in left] == []


FORMERLY_UNEXPLAINED = {
    "transfer/fourteen-days exclude transfer/views-given",
    "transfer/return-ordered exclude transfer/free",
}


@pytest.mark.parametrize("state", ["US", "MX"])
def test_three_keys_are_needed_one_and_all(state: str) -> None:
    # Each State's approval is needed twice over: by the delivery, and by what leads to it.
    graph = declared_of(state).graph
    needed = [
        one
        for one in graph.relations
        if one.id
        in (
            "transfer/approved condition transfer/delivered",
            "transfer/approved condition transfer/papers-sent",
            "transfer/accepted condition transfer/delivered",
            "transfer/accepted condition transfer/consent-verified",
        )
    ]
    proof = verify(graph.without(*needed), declared_of(state).properties)
    lost = {one.name for one in proof.results if not one.holds}
    assert {
        "no-delivery-without-the-transferring-state",
        "no-delivery-without-the-receiving-state",
    } <= lost
    told = proof.result("no-delivery-without-the-receiving-state").counterexample
    assert told is not None
    assert not told.abstract


@pytest.mark.parametrize("state", ["US", "MX"])
def test_a_challenge_holds_the_delivery_back(state: str) -> None:
    declared = declared_of(state)
    milestones = [
        one
        for one in declared.graph.relations
        if one.id.startswith("transfer/challenge/")
        and one.id.endswith("milestone transfer/delivered")
    ]
    assert len(milestones) == 2
    proof = verify(declared.graph.without(*milestones), declared.properties)
    assert not proof.result("no-delivery-while-a-challenge-is-pending").holds
