"""Routes of the defense, and departures as cards: what is open, what lapsed, what is not proven."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from dedere.assessment.departure_cards import DepartureCard, Proof, departure_cards
from dedere.assessment.next_model import NextSteps
from dedere.assessment.next_steps import next_steps
from dedere.assessment.remedies import REMEDIES
from dedere.assessment.routes import Route, Standing, routes_of
from dedere.bilingual import LANGUAGES
from dedere.casefile import load, loads
from dedere.cli.main import main
from dedere.law import load as load_law
from dedere.law.grounds import FORUMS
from dedere.procedure.catalogue import EVERY
from dedere.procedure.declared import procedure_of
from dedere.procedure.roles import PERSON

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"


@cache
def asked(name: str, as_of: str) -> NextSteps:
    return next_steps(load(EXAMPLES / f"{name}.yaml"), as_of=date.fromisoformat(as_of), every=True)


def route(name: str, as_of: str, step: str, request: str) -> Route:
    (found,) = [
        one
        for one in routes_of(asked(name, as_of))
        if one.remedy.step == step and one.request == request
    ]
    return found


def cards(name: str, as_of: str) -> tuple[DepartureCard, ...]:
    return departure_cards(asked(name, as_of).replayed)


# -- the table of remedies -------------------------------------------------------------------------


@pytest.mark.parametrize("state", REMEDIES)
def test_each_remedy_is_a_step_of_the_person_with_a_forum_and_a_period_that_exists(
    state: str,
) -> None:
    declared = procedure_of(state)
    assert declared is not None
    periods = {entry.id for entry in EVERY}
    for one in REMEDIES[state]:
        step = declared.graph.by_id[f"request/{one.step}"]
        assert PERSON in step.by or one.title is not None, one.step
        assert one.forum in FORUMS
        assert {one.limit, one.opens_after} - {None} <= periods
        for id in (*step.law, *one.law):
            assert id in load_law().provisions


@pytest.mark.parametrize("state", REMEDIES)
def test_every_step_of_the_person_in_a_request_is_a_route_or_known_to_be_none(state: str) -> None:
    """A step that the defense can take and that is not listed here would be kept from a lawyer."""
    declared = procedure_of(state)
    assert declared is not None
    listed = {f"request/{one.step}" for one in REMEDIES[state]}
    of_person = {
        step.id
        for step in declared.graph.steps
        if PERSON in step.by and step.id.startswith("request/")
    }
    assert (
        of_person - listed
        == {
            "MX": {
                "request/consent",
                "request/left",
                "request/came-back",
                "request/amparo/suit-withdrawn",
            },
            "US": {
                "request/consent",
                "request/waiver",
                "request/left-mexico",
                "request/came-again",
                "request/habeas/withdrawn",
            },
        }[state]
    )


# -- where they stand ------------------------------------------------------------------------------


def test_three_days_for_exceptions_are_counted_until_they_are_used() -> None:
    before = route("invented-rio-bravo", "2024-06-05", "exceptions", "r1")
    assert (before.standing, str(before.ends)) == (Standing.OPEN, "2024-06-06")
    assert any("3 working days" in line.en for line in before.arithmetic)
    after = route("invented-rio-bravo", "2024-06-07", "exceptions", "r1")
    assert after.standing is Standing.USED
    assert [str(day) for day in after.used_on] == ["2024-06-06"]


def test_what_a_route_waits_for_is_said() -> None:
    proof = route("invented-rio-bravo", "2024-06-05", "evidence", "r1")
    assert proof.standing is Standing.COMING
    assert proof.ends is None
    assert "opposes exceptions" in proof.because[0].en or "exceptions" in proof.because[0].en


def test_amparo_against_the_decision_has_thirty_days_and_then_not() -> None:
    waits = route("invented-rio-bravo", "2025-02-10", "claim-against-decision", "r2")
    assert waits.standing is Standing.COMING
    runs = route("invented-rio-bravo", "2025-03-10", "claim-against-decision", "r2")
    assert (runs.standing, str(runs.ends)) == (Standing.OPEN, "2025-04-01")
    assert runs.remedy.forum == "amparo"


def test_a_period_of_another_act_is_not_shown_for_a_decision_that_has_not_come() -> None:
    """The facts of the one amparo speak of the arrest: its thirty days are not the decision's."""
    found = route("invented-rio-bravo", "2025-03-10", "claim-against-decision", "r1")
    assert found.standing is Standing.COMING
    assert found.ends is None
    assert found.arithmetic == ()


def test_a_remedy_that_only_a_ruling_calls_for_is_not_open_before_it() -> None:
    for one in routes_of(asked("guzman-loera", "2016-02-01")):
        if one.remedy.on_call:
            assert one.standing is not Standing.OPEN, one.step


def test_what_the_procedure_shut_out_for_lateness_has_lapsed() -> None:
    found = [
        one
        for one in routes_of(asked("guzman-loera", "2016-06-15"))
        if one.remedy.step == "amparo/revision" and one.standing is Standing.LAPSED
    ]
    assert found
    assert all("over" in one.because[0].en for one in found)


def test_a_last_day_that_is_past_is_not_called_lapsed_where_a_use_may_be_unrecorded() -> None:
    found = [
        one
        for one in routes_of(asked("guzman-loera", "2016-06-15"))
        if one.remedy.step == "amparo/complaint-about-stay" and one.ends is not None
    ]
    assert found
    assert {one.standing for one in found} == {Standing.PERHAPS}


def test_discharge_opens_when_the_two_months_have_run() -> None:
    found = route("invented-sierra-nevada", "2021-06-01", "discharge-asked", "r1")
    assert found.standing is Standing.COMING
    assert found.ends is None
    assert found.opens_after is not None


def test_after_surrender_nothing_is_open_but_speciality() -> None:
    found = routes_of(asked("guzman-loera", "2017-06-01"))
    live = {one.remedy.step for one in found if one.standing in (Standing.OPEN, Standing.PERHAPS)}
    assert live <= {"speciality-raised"}


def test_remedies_inside_a_suit_come_with_the_suit() -> None:
    found = [
        one
        for one in routes_of(asked("invented-sierra-nevada", "2020-11-01"))
        if one.remedy.step == "habeas/appeal"
    ]
    assert [one.standing for one in found] == [Standing.COMING]
    assert "seeks habeas corpus" in found[0].because[0].en


def test_a_route_reads_in_both_languages() -> None:
    for one in routes_of(asked("invented-rio-bravo", "2025-03-10")):
        english, spanish = (one.to_data(lang) for lang in LANGUAGES)
        assert english["title"] != spanish["title"]
        assert english["last_day"] == spanish["last_day"]
        assert len(english["arithmetic"]) == len(spanish["arithmetic"])


# -- departures ------------------------------------------------------------------------------------


def test_only_what_the_replay_finds_departing_is_proven() -> None:
    found = cards("invented-rio-bravo", "2025-06-01")
    proven = [one for one in found if one.proven]
    assert [(str(one.day), one.days) for one in proven] == [("2024-11-04", 123)]
    assert proven[0].ground == "due-process"
    assert proven[0].forums == ("amparo",)
    assert [one.id for one in proven[0].law] == ["mx/lei/25/2"]
    assert all(one.brings is None for one in found if not one.proven)


def small(**more: Any) -> Any:
    data = {
        "format": "dedere-casefile/1",
        "id": "small",
        "requesting_state": "US",
        "requested_state": "MX",
        "requests": [{"id": "r1"}],
        "offenses": [{"id": "o1", "request": "r1"}],
        **more,
    }
    return loads(json.dumps(data), name="small.json")


def test_a_surrender_under_a_stay_departs_and_says_what_it_can_bring() -> None:
    events = [
        {"id": "e1", "type": "executive_decision", "result": "granted", "date": "2024-03-01"},
        {"id": "e2", "type": "notification", "subtype": "grant", "date": "2024-03-04"},
        {"id": "e3", "type": "amparo_filed", "subtype": "against_decision", "date": "2024-03-10",
         "suit": "1/2024"},
        {"id": "e4", "type": "stay_granted", "scope": "surrender", "date": "2024-03-11",
         "suit": "1/2024"},
        {"id": "e5", "type": "surrender", "date": "2024-03-20"},
    ]  # fmt: skip
    found = next_steps(small(events=events), as_of=date(2024, 6, 1), every=True)
    proven = [one for one in departure_cards(found.replayed) if one.proven]
    assert {one.event for one in proven} >= {"e5"}
    stayed = next(one for one in proven if one.event == "e5")
    assert stayed.brings is not None
    assert stayed.brings.what.value == "nothing"
    assert stayed.law


def test_what_the_record_does_not_show_is_proposed_as_not_proven() -> None:
    found = [one for one in cards("guzman-loera", "2017-02-01") if one.proof is Proof.NOT_RECORDED]
    assert found
    for one in found:
        assert one.ground == "due-process"
        assert not one.proven
        assert one.day is None
        assert "does not show it" in one.text.en


def test_the_persons_own_lateness_is_no_card() -> None:
    for name, day in (("duarte-jaquez", "2022-06-30"), ("munoz-santos", "2017-06-01")):
        assert not [one for one in cards(name, day) if one.step and PERSON in one.step.by]


def test_a_sixty_day_limit_that_may_have_passed_points_to_its_own_ground() -> None:
    found = [
        one
        for one in cards("munoz-santos", "2017-06-01")
        if "treaty-1978/11/3" in {part.id for part in one.law}
    ]
    assert [one.ground for one in found] == ["expired-arrest"]
    assert found[0].proof is Proof.TIME_NOT_KNOWN


# -- the command -----------------------------------------------------------------------------------


def test_the_page_has_its_four_parts(capsys: pytest.CaptureFixture[str]) -> None:
    args = ["defense", str(EXAMPLES / "invented-rio-bravo.yaml"), "--as-of", "2025-03-10"]
    assert main(args) == 0
    told = capsys.readouterr().out
    for words in ("ROUTES", "GROUNDS", "DEPARTURES", "IDENTITY", "2025-04-01", "no legal advice"):
        assert words in told
    assert "INVENTED CASE" in told


def test_the_data_say_the_same_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    args = ["defense", str(EXAMPLES / "invented-sierra-nevada.yaml"), "--as-of", "2021-06-01"]
    told = {}
    for lang in LANGUAGES:
        assert main([*args, "--json", "--lang", lang]) == 0
        told[lang] = json.loads(capsys.readouterr().out)
    assert [one["standing"] for one in told["en"]["routes"]] == [
        one["standing"] for one in told["es"]["routes"]
    ]
    assert [one["state"] for one in told["en"]["grounds"]] == [
        one["state"] for one in told["es"]["grounds"]
    ]
    assert told["en"]["identity"][0]["counts"] == told["es"]["identity"][0]["counts"]
    assert told["en"]["says"] != told["es"]["says"]


def test_one_part_alone_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    args = ["defense", str(EXAMPLES / "guzman-loera.yaml"), "--as-of", "2016-06-15", "--json"]
    assert main([*args, "--part", "routes"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert "routes" in data
    assert not {"grounds", "departures", "identity"} & data.keys()
    assert main([*args, "--part", "root"]) == 2


def test_a_casefile_of_transfers_alone_has_nothing_to_oppose(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["defense", str(EXAMPLES / "invented-arroyo-transfer.yaml")]) == 2
    assert "transfer keys" in capsys.readouterr().err
