"""Nobody is on a manifest without all three keys, and each who stays is told why."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.errors import DedereError
from dedere.transfers.facilities import Facility
from dedere.transfers.group.manifest import manifest
from dedere.transfers.group.people import Person
from dedere.transfers.group.plan import Plan, make_plan
from dedere.transfers.group.reasons import Code
from dedere.transfers.group.request import Demand, Flight
from dedere.transfers.group.rows import people_of, read_people
from dedere.transfers.keys import keys_in_table, ready_in_table
from dedere.transfers.screening import screen
from tests.transfers.flights import people_in, roster_file
from tests.transfers.rosters import AS_OF, draw_rows, roster_of

FLIGHT = Flight(20, on=date(2026, 12, 9), next_on=date(2027, 3, 9))
KEYS = {
    "person": (
        {"transfer.person_consents": "no"},
        {"transfer.person_consents": ""},
        {"transfer.consent_verified_on": ""},
        {"transfer.counsel_offered": "no"},
        {"transfer.consent_verified_by": "other"},
        {"transfer.warnings_understood": "irrevocable"},
        {"transfer.unable_to_consent": "yes"},
    ),
    "transferring_state": (
        {"transfer.transferring_state_decision": "denied"},
        {"transfer.transferring_state_decision": "pending"},
        {"transfer.transferring_state_decision": ""},
        {"transfer.sentenced_by_local_court": "yes"},
        {"transfer.sentenced_by_local_court": ""},
        {"transfer.sentenced_by_military_court": "yes"},
    ),
    "receiving_state": (
        {"transfer.receiving_state_decision": "denied"},
        {"transfer.receiving_state_decision": ""},
    ),
}
TAKEN = [(key, change) for key, changes in KEYS.items() for change in changes]


def plan_of(
    rows: list[dict[str, str]], demand: Demand | None = None, *, prospective: bool = False
) -> Plan:
    with TemporaryDirectory() as folder:
        people = people_in(Path(folder), rows)
    return make_plan(people, demand or Demand(FLIGHT), prospective=prospective)


def on_the_list(plan: Plan) -> set[str]:
    return {row["id"] for row in csv.DictReader(io.StringIO(manifest(plan, "csv")))}


@pytest.mark.parametrize(("key", "change"), TAKEN)
def test_taking_any_key_away_takes_the_person_off_the_manifest(
    key: str, change: dict[str, str]
) -> None:
    whole = plan_of([{}, {}])
    assert on_the_list(whole) == {"INV-1", "INV-2"}
    lacking = plan_of([{}, change])
    assert on_the_list(lacking) == {"INV-1"}
    (stay,) = lacking.stays
    assert stay.code is Code.KEY
    assert stay.reasons[0].rules
    assert stay.reasons[0].key == key


@settings(max_examples=25)
@given(st.integers(0, 2**32), st.integers(1, 9))
def test_whoever_is_chosen_is_ready_by_the_table_of_keys(seed: int, seats: int) -> None:
    """Rosters by chance, most of them full of gaps, with a few made ready."""
    from tests.transfers.flights import READY

    rows = [
        {**row, **READY} if place % 3 == 0 else row
        for place, row in enumerate(draw_rows(seed, number=12))
    ]
    with TemporaryDirectory() as folder:
        roster = roster_of(rows, Path(folder))
        found = screen(roster, as_of=AS_OF)
        people = people_of(roster, found)
    plan = make_plan(people, Demand(Flight(seats, on=FLIGHT.on)))
    answers = {rule.id: found.rule(rule.id) for rule in found.rules}
    keys = keys_in_table(answers, found.rules, len(found.ids))
    ready = ready_in_table(found.answers, keys).to_list()
    fit = {who for who, good in zip(found.ids, ready, strict=True) if good}
    assert set(plan.group.chosen) <= fit
    assert len(plan.group.chosen) <= seats
    told = {one.id for one in plan.stays} | set(plan.group.chosen)
    assert told == set(found.ids)
    assert all(one.reasons for one in plan.stays)


@pytest.mark.parametrize(
    ("change", "code", "words"),
    [
        ({"transfer.political_offense": "yes"}, Code.NOT_ELIGIBLE, "2(4)"),
        ({"transfer.appeal_pending": ""}, Code.NOT_KNOWN, "appeal"),
        ({"transfer.projected_release_on": "2026-12-01"}, Code.ENDS_BEFORE, "1 Dec 2026"),
        ({"transfer.transferred_on": "2026-11-01"}, Code.TRANSFERRED, "1 Nov 2026"),
        ({"plan.destination": "C"}, Code.NO_BED, "not in the table"),
        ({"plan.destination": "B"}, Code.NO_BED, "not known"),
        ({"plan.security": "high"}, Code.NO_BED, "high"),
        ({"plan.security": ""}, Code.NO_BED, "not known"),
    ],
)
def test_each_who_cannot_go_is_told_why(change: dict[str, str], code: Code, words: str) -> None:
    beds = (Facility("A", 3, frozenset({"low"})), Facility("B", None, frozenset({"low"})))
    rows = [{"plan.security": "low"}, {"plan.security": "low", **change}]
    plan = plan_of(rows, Demand(FLIGHT, facilities=beds))
    assert plan.group.chosen == ("INV-1",)
    (stay,) = plan.stays
    assert stay.code is code
    assert words in stay.reasons[0].text.en


def test_a_prospective_plan_carries_open_keys_and_gives_no_manifest() -> None:
    rows = [
        {"transfer.receiving_state_decision": "pending"},
        {"transfer.receiving_state_decision": "denied"},
        {"transfer.person_consents": "no"},
        {"transfer.appeal_pending": ""},
        {"transfer.political_offense": "yes"},
    ]
    plan = plan_of(rows, prospective=True)
    assert plan.group.chosen == ("INV-1", "INV-4")
    with pytest.raises(DedereError, match="before the keys are turned"):
        manifest(plan, "html")
    assert plan_of(rows).group.chosen == ()


def test_whose_time_runs_out_is_named_and_can_be_put_first() -> None:
    rows = [{}, {"transfer.projected_release_on": "2027-02-01"}]
    one_seat = Flight(1, on=FLIGHT.on, next_on=FLIGHT.next_on)
    by_aim = plan_of(rows, Demand(one_seat))
    assert by_aim.group.chosen == ("INV-1",)
    assert [one.id for one in by_aim.run_out] == ["INV-2"]
    assert by_aim.stays[0].runs_out_on == date(2027, 2, 1)
    first = plan_of(rows, Demand(one_seat, runs_out_first=True))
    assert first.group.chosen == ("INV-2",)


def test_one_flight_goes_to_one_state() -> None:
    other_way = {
        "transfer.transferring_state": "MX",
        "transfer.receiving_state": "US",
        "person.nationalities": "US",
    }
    rows = [{}, other_way]
    with pytest.raises(DedereError, match="--to MX"):
        plan_of(rows)
    for to, who, stays in (("MX", "INV-1", "INV-2"), ("US", "INV-2", "INV-1")):
        plan = plan_of(rows, Demand(Flight(9, on=FLIGHT.on, to=to)))
        assert plan.group.chosen == (who,)
        assert [(one.id, one.code) for one in plan.stays] == [(stays, Code.OTHER_WAY)]


def test_a_register_number_that_nobody_has_is_reported() -> None:
    plan = plan_of([{"plan.apart_from": "INV-2; INV-9"}, {}])
    assert plan.strangers == (("INV-1", "INV-9"),)
    assert len(plan.group.chosen) == 1


def test_rejected_rows_stay_with_their_reason(tmp_path: Path) -> None:
    path = roster_file(tmp_path, [{}, {"transfer.applied_on": "2026-13-40"}])
    roster, people = read_people(path, as_of=AS_OF)
    plan = make_plan(people, Demand(FLIGHT), problems=roster.problems)
    assert [(one.id, one.code) for one in plan.stays] == [("INV-2", Code.REJECTED)]


def test_nobody_goes_on_a_row_with_a_formula(tmp_path: Path) -> None:
    roster, people = read_people(
        roster_file(tmp_path, [{}, {"plan.facility": "=cmd()"}]), as_of=AS_OF
    )
    plan = make_plan(people, Demand(FLIGHT), problems=roster.problems)
    assert [(one.id, one.code) for one in plan.stays] == [("INV-2", Code.REJECTED)]


# -- the manifest ----------------------------------------------------------------------------------


def test_the_manifest_names_keys_with_days_and_provisions() -> None:
    row = {"plan.facility": "@cmd()", "plan.destination": "A", "plan.home_state": "Jalisco"}
    plan = plan_of([row], Demand(FLIGHT, facilities=(Facility("A", 1),)))
    data = json.loads(manifest(plan, "json"))
    (person,) = data["persons"]
    assert person["destination"] == "A"
    assert person["consent_verified_on"] == "2026-11-09"
    assert person["key_receiving_state"] == ["transfer-treaty-1976/4/3"]
    assert "us/18-usc/4107/a" in person["key_person"]
    # A federal prisoner: nothing of a state's court, a military court or a supervising one.
    assert person["key_transferring_state"] == ["transfer-treaty-1976/4/2"]
    (written,) = csv.DictReader(io.StringIO(manifest(plan, "csv")))
    assert written["held_at"] == "'@cmd()"
    page = manifest(plan, "html")
    assert "lang='es'" in page
    assert "Por el Estado receptor" in page


def test_a_manifest_escapes_what_stands_in_the_roster() -> None:
    page = manifest(plan_of([{"plan.facility": "<b>x</b>"}]), "html")
    assert "<b>x</b>" not in page
    assert "&lt;b&gt;" in page


def test_there_is_no_manifest_of_nobody() -> None:
    with pytest.raises(DedereError, match="Nobody goes"):
        manifest(plan_of([{"transfer.person_consents": "no"}]), "csv")


def test_a_plan_that_somebody_tampered_with_gives_no_manifest() -> None:
    plan = plan_of([{}])
    plan.people["INV-1"] = Person("INV-1")
    with pytest.raises(AssertionError):
        manifest(plan, "csv")
