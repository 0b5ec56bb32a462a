"""Surrender: never ready while something is wanting or unknown; the record; the watch after it."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from dedere.assessment.remedies import REMEDIES
from dedere.assessment.surrender import ITEMS, Board, boards_of
from dedere.assessment.surrender.missteps import table
from dedere.casefile import Casefile, from_data, load, loads, to_data
from dedere.casefile.checking import Kind, notes
from dedere.casefile.surrender_words import ITEMS as TICKED
from dedere.casefile.surrenders import OF_SPECIALITY
from dedere.cli.main import main
from dedere.errors import InputErrors
from dedere.law import load as load_law
from tests.examples.test_examples import EXAMPLES

RIO_BRAVO = load(EXAMPLES / "invented-rio-bravo.yaml")
SIERRA = load(EXAMPLES / "invented-sierra-nevada.yaml")
BEFORE = date(2022, 5, 10)
"""A day on which all that the law asks for was there in the case of Sierra Nevada."""


def board(casefile: Casefile, day: date, request: str = "r1") -> Board:
    return next(one for one in boards_of(casefile, as_of=day) if one.request == request)


def sierra(**changed: Any) -> Casefile:
    """The case of Sierra Nevada, with a surrender that is ready on `BEFORE`, but for *changed*."""
    data = to_data(SIERRA)
    looked = {"item": "no_stay", "state": "done", "on": "2022-05-06", "by": "Legal adviser"}
    agents = {"item": "agents_authorized", "state": "done", "on": "2022-05-06"}
    entry = {
        "id": "su1",
        "kind": "final",
        "planned_on": "2022-05-12",
        "place": "An airport",
        "readiness": [looked, agents],
        **changed.pop("surrender", {}),
    }
    data["surrenders"] = [entry]
    for name, entries in changed.items():
        data[name] = [*data.get(name, []), *entries]
    return from_data(data)


def states(one: Board) -> dict[str, bool | None]:
    return {item.kind.name: item.state for item in one.readiness.items}


def test_it_is_ready_when_all_that_the_law_asks_is_there() -> None:
    one = board(sierra(), BEFORE)
    assert one.readiness.ready is True
    assert not one.readiness.surrendered
    assert "ready: all" in one.readiness.verdict().en
    # Practice is told, and stops nothing.
    assert "health" in [item.kind.name for item in one.readiness.practice_open]


@pytest.mark.parametrize("item", ["no_stay", "agents_authorized"])
def test_what_nobody_knows_keeps_it_from_being_ready(item: str) -> None:
    casefile = sierra()
    data = to_data(casefile)
    ticks = [one for one in data["surrenders"][0]["readiness"] if one["item"] != item]
    data["surrenders"][0]["readiness"] = ticks
    ready = board(from_data(data), BEFORE).readiness
    assert ready.ready is None
    assert [one.kind.name for one in ready.not_known] == [item]
    assert ready.verdict().en.startswith("not ready: not known whether")
    assert ready.verdict().es.startswith("no está lista: no se sabe")


def test_a_stay_in_force_undoes_whatever_was_ticked() -> None:
    stay = {"id": "e90", "type": "stay_granted", "scope": "surrender", "date": "2022-05-08"}
    filed = {"id": "e89", "type": "habeas_filed", "date": "2022-05-07"}
    ready = board(sierra(events=[filed, stay]), BEFORE).readiness
    assert ready.ready is not True
    assert states(board(sierra(events=[filed, stay]), BEFORE))["no_stay"] is not True


def test_a_look_at_the_stays_is_worth_nothing_after_a_court_was_turned_to() -> None:
    filed = {"id": "e89", "type": "habeas_filed", "date": "2022-05-07"}
    one = board(sierra(events=[filed]), BEFORE)
    assert states(one)["no_stay"] is None
    assert one.readiness.ready is None


def test_no_tick_makes_up_for_an_assurance_that_is_open() -> None:
    ready = board(RIO_BRAVO, date(2025, 3, 30), "r2").readiness
    assert states(board(RIO_BRAVO, date(2025, 3, 30), "r2"))["assurances"] is None
    assert ready.ready is False
    assert "assurances" not in TICKED
    open_ = board(RIO_BRAVO, date(2024, 6, 1), "r1")
    assert states(open_)["assurances"] is False
    assert open_.readiness.ready is False


def test_a_stay_that_came_after_the_tick_is_in_force() -> None:
    before, after = date(2025, 3, 30), date(2025, 4, 10)
    assert states(board(RIO_BRAVO, before, "r2"))["no_stay"] is True
    one = board(RIO_BRAVO, after, "r2")
    assert states(one)["no_stay"] is False
    told = next(item for item in one.readiness.items if item.kind.name == "no_stay")
    assert any("2025-04-02" in text.en for text in told.because)


def test_the_time_to_take_charge_that_has_lapsed_stops_it() -> None:
    late = board(sierra(), date(2022, 5, 30))
    assert states(late)["time_limit"] is not True
    assert late.readiness.ready is not True


def test_what_somebody_found_wanting_counts_against_the_record() -> None:
    casefile = sierra(
        surrender={"readiness": [{"item": "place_agreed", "state": "not_done", "on": "2022-05-09"}]}
    )
    one = board(casefile, BEFORE)
    assert states(one)["place_agreed"] is False
    assert one.readiness.ready is False
    # On an earlier day nobody had found it yet.
    assert states(board(casefile, date(2022, 5, 8)))["place_agreed"] is True


def test_a_deferral_holds_a_final_surrender_back() -> None:
    data = to_data(RIO_BRAVO)
    deferred = {
        "id": "e91",
        "type": "other",
        "subtype": "surrender_deferred",
        "date": "2025-03-03",
        "request": "r2",
    }
    data["events"] = [*data["events"], deferred]
    one = board(from_data(data), date(2025, 3, 30), "r2")
    assert states(one)["not_deferred"] is False


def test_a_feature_that_differs_is_no_identity() -> None:
    features = [
        {"feature": "fingerprints", "found": "agrees"},
        {"feature": "marks", "found": "differs"},
    ]
    check = {"by": "A marshal", "on": "2022-05-10", "features": features}
    assert states(board(sierra(surrender={"identity_check": check}), BEFORE))["identity"] is False
    check["features"] = features[:1]
    assert states(board(sierra(surrender={"identity_check": check}), BEFORE))["identity"] is True
    check["features"] = [{"feature": "marks"}]
    assert states(board(sierra(surrender={"identity_check": check}), BEFORE))["identity"] is None


def test_only_a_surrender_for_a_time_asks_for_an_agreement_on_the_return() -> None:
    temporary = board(sierra(surrender={"kind": "temporary"}), BEFORE)
    assert states(temporary)["temporary_agreed"] is None
    # She was not sentenced in the requested State: the treaty lets nobody go for a time so.
    assert states(temporary)["sentenced"] is False
    assert "temporary_agreed" not in states(board(sierra(), BEFORE))


# -- the record ------------------------------------------------------------------------------------


def test_the_record_has_two_signatures_and_an_hour_with_its_time_zone() -> None:
    one = board(SIERRA, date(2022, 7, 1))
    assert one.handed_over_at is not None
    assert one.handed_over_at.isoformat() == "2022-06-03T06:15:00-04:00"
    assert one.readiness.surrendered
    data = to_data(SIERRA)
    assert Kind.NOT_SIGNED not in [note.kind for note in notes(SIERRA)]
    del data["surrenders"][0]["handover"]["for_requested_state"]
    assert Kind.NOT_SIGNED in [note.kind for note in notes(from_data(data))]


SMALL = """\
format: dedere-casefile/1
id: invented-6
requesting_state: US
requested_state: MX
offenses: [{id: o1}]
events: [{id: e1, type: surrender, result: surrendered, date: 2024-05-06}]
surrenders:
  - %s
"""


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("{id: s1, handover: {on: 2024-05-06}}", "already says that this happened"),
        ("{id: s1, event: e1, handover: {on: 2024-05-07}}", "its event e1 is of 2024-05-06"),
        ("{id: s1, event: e1, kind: temporary}", "of the other sort"),
        ("{id: s1, event: e1, handover: {at: '10:00'}}", "without its time zone"),
        ("{id: s1, handover: {time_zone: Tijuana}}", "time zone"),
        ("{id: s1, handover: {at: '25:00', time_zone: UTC}}", "hour"),
        ("{id: s1, event: e1, kind: final, returned: {on: 2025}}", "after a final surrender"),
        (
            "{id: s1, kind: temporary, handover: {on: 2024-07}, returned: {on: 2024-06}}",
            "lies before the surrender",
        ),
        ("{id: s1, missteps: [{kind: under_stay, provision: mx/lei/99}]}", "not a provision"),
        ("{id: s1, readiness: [{item: assurances, state: done}]}", "cannot stand here"),
        (
            "{id: s1, event: e1, charges_after: [{id: c1, offense: o1, is_reclassified: true}]}",
            "stand under `offenses`",
        ),
    ],
)
def test_what_is_wrong_is_said(written: str, said: str) -> None:
    with pytest.raises(InputErrors) as caught:
        loads(SMALL % written)
    assert said in "\n".join(one.in_("en") for one in caught.value.problems)


def test_a_surrender_for_a_time_and_the_return_show_among_the_events() -> None:
    casefile = loads(
        SMALL % "{id: s1, kind: temporary, handover: {on: 2024-07-01}, "
        "returned: {agreed_by: 2025-06-30, on: 2025-07-02}}"
    )
    told = {
        one.id: (one.type, one.subtype, str(one.date)) for one in casefile.events if one.told_by
    }
    assert told == {
        "s1": ("surrender", "temporary", "2024-07-01"),
        "s1.returned": ("other", "returned", "2025-07-02"),
    }
    assert from_data(to_data(casefile)) == casefile
    (one,) = boards_of(casefile, as_of=date(2025, 8, 1))
    assert one.is_back_late is True


# -- missteps --------------------------------------------------------------------------------------


def test_a_misstep_names_its_provision_and_its_route() -> None:
    one = board(RIO_BRAVO, date(2003, 2, 1), "r3")
    (challenge,) = one.challenges
    assert challenge.provisions == ("treaty-1978/8", "mx/lei/10")
    assert [route.remedy.forum for route in challenge.routes] == ["amparo"]
    # It is not told before it happened.
    assert board(RIO_BRAVO, date(2002, 12, 1), "r3").challenges == ()


def test_every_item_and_misstep_rests_on_law_that_is_there_or_says_that_it_is_practice() -> None:
    provisions = load_law().provisions
    for item in ITEMS:
        assert item.law or item.practice, item.name
        assert not item.required or item.law, item.name
        assert all(id in provisions for id in item.law), item.law
    for (_, state), (law, steps) in table().items():
        assert law
        assert all(id in provisions for id in law), law
        known = {one.step for one in REMEDIES[state]}
        assert set(steps) <= known, steps
    assert set(TICKED) <= {item.name for item in ITEMS}


# -- speciality ------------------------------------------------------------------------------------


def charged(**facts: Any) -> Board:
    charge = {"id": "ch9", "says": "Another offense", "on": "2022-11-16", **facts}
    data = to_data(SIERRA)
    data["surrenders"][0]["charges_after"] = [charge]
    return board(from_data(data), date(2022, 12, 1))


def test_a_charge_after_surrender_opens_a_question() -> None:
    (question,) = charged().questions
    assert question.protected is None
    names = {one.name for one in question.would_close}
    assert {"consent", "came_back", "stayed", "covered", "amended", "later"} <= names
    assert {one.rule.id for one in question.findings} >= {"treaty-1978/17/1"}
    # She did not agree to be extradited, and that is on record.
    waiver = next(one for one in question.closings if one.name == "waiver")
    assert waiver.holds is False


def test_what_is_known_protects_the_person() -> None:
    data = to_data(SIERRA)
    data["requests"][0] |= {"returned_voluntarily": False, "free_to_leave_on": "never"}
    data["surrenders"][0]["charges_after"] = [
        {
            "id": "ch9",
            "committed_on": "2019-01",
            "is_covered_by_surrender": False,
            "requested_state_consented_to_prosecution": False,
            "is_reclassified": False,
        }
    ]
    (question,) = board(from_data(data), date(2022, 12, 1)).questions
    assert question.protected is True


@pytest.mark.parametrize(
    ("facts", "name"),
    [
        ({"requested_state_consented_to_prosecution": True}, "consent"),
        ({"is_covered_by_surrender": True}, "covered"),
        ({"committed_on": "2022-09-09"}, "later"),
        (
            {
                "is_reclassified": True,
                "rests_on_facts_of_request": True,
                "max_penalty_months_requesting_state": 240,
                "max_penalty_months_after_reclassification": 120,
            },
            "amended",
        ),
    ],
)
def test_what_closes_a_question(facts: dict[str, Any], name: str) -> None:
    (question,) = charged(**facts).questions
    assert [one.name for one in question.closed_by] == [name]
    assert question.protected is False


def test_a_heavier_penalty_is_no_mere_other_name() -> None:
    (question,) = charged(
        is_reclassified=True,
        rests_on_facts_of_request=True,
        max_penalty_months_requesting_state=120,
        max_penalty_months_after_reclassification=240,
    ).questions
    assert question.closed_by == ()


def test_a_charge_can_be_asked_about_all_that_the_rules_read() -> None:
    law = load_law()
    read = {
        fact.name
        for id in ("treaty-1978/17/1", "treaty-1978/17/2", "mx/lei/10/II#after-surrender")
        for fact in law.rules[id].answer.facts
        if fact.key.startswith("offense.")
    }
    assert read <= set(OF_SPECIALITY)


def test_before_a_surrender_no_question_is_open() -> None:
    assert board(RIO_BRAVO, date(2025, 4, 10), "r2").questions == ()


# -- the command -----------------------------------------------------------------------------------


def test_the_command_says_whether_it_is_ready(
    capsys: pytest.CaptureFixture[str], tmp_path: Any
) -> None:
    path = tmp_path / "case.json"
    path.write_text(json.dumps(to_data(sierra())), encoding="utf-8")
    assert main(["surrender", str(path), "--as-of", "2022-05-10", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["surrenders"][0]["readiness"]["ready"] is True
    example = str(EXAMPLES / "invented-rio-bravo.yaml")
    assert main(["surrender", example, "--as-of", "2025-04-10", "--lang", "es"]) == 1
    said = capsys.readouterr().out
    assert "NO HECHO: ninguna suspensión de la entrega rige" in said
    assert "11:40-07:00" in said
