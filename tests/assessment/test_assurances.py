"""The register of assurances: their state by day, what is needed, when surrender waits."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dedere.assessment import assess
from dedere.assessment.assurances import STANDINGS, Readiness, Register, Standing, register_of
from dedere.assessment.next_steps import next_steps
from dedere.casefile import load, loads
from dedere.cli.main import main

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
DEATH = {
    "punishable_by_death_requesting_state": True,
    "punishable_by_death_requested_state": False,
}
SUFFICES = {"covers": "death_penalty", "given_on": "2024-05-10", "considered_sufficient": True}


def small(*assurances: dict[str, Any], **more: Any) -> Any:
    data = {
        "format": "dedere-casefile/1",
        "id": "small",
        "requesting_state": "US",
        "requested_state": "MX",
        "requests": [{"id": "r1"}],
        "offenses": [{"id": "o1", "request": "r1", **DEATH}],
        "assurances": [{"id": f"a{at}", **one} for at, one in enumerate(assurances, 1)],
        "complete": ["requests", "offenses", "assurances"],
        **more,
    }
    return loads(json.dumps(data), name="small.json")


def register(casefile: Any, as_of: str, known_by: str | None = None) -> Register:
    day = date.fromisoformat(as_of)
    known = date.fromisoformat(known_by) if known_by else None
    steps = next_steps(casefile, as_of=day, known_by=known, every=True)
    return register_of(assess(casefile, as_of=day, known_by=known), steps)


def of_treaty(found: Register, request: str = "r1") -> Readiness:
    """The readiness of a request, asked of article 8 alone."""
    (one,) = [one for one in found.readiness if one.request == request]
    return Readiness(
        one.request,
        tuple(need for need in one.open if need.finding.rule.id.startswith("treaty-1978/8")),
        tuple(need for need in one.undecided if need.finding.rule.id.startswith("treaty-1978/8")),
        one.surrendered,
        one.owed,
    )


# -- the state of one ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "standing"),
    [
        ({"asked_on": "2024-05-01", "given_on": "never"}, Standing.ASKED),
        ({"asked_on": "2024-05-01"}, Standing.ASKED),
        ({"given_on": "2024-05-10"}, Standing.OFFERED),
        ({"given_on": "2024-05-10", "considered_sufficient": True}, Standing.ACCEPTED),
        ({"given_on": "2024-05-10", "considered_sufficient": False}, Standing.INSUFFICIENT),
        ({"asked_on": "2024-05-01", "declined_on": "2024-05-20"}, Standing.REFUSED),
        ({"given_on": "2024-05-10", "expires_on": "2024-05-31"}, Standing.EXPIRED),
        ({"given_on": "2024-05-10", "expires_on": "2024-06-01"}, Standing.OFFERED),
        ({"given_on": "2024-05-10", "expires_on": "2024-06"}, Standing.OFFERED),
        ({}, Standing.NOT_KNOWN),
        ({"asked_on": "2024-06-02"}, Standing.NOT_KNOWN),
        ({"asked_on": "2024-05-01", "given_on": "2024-06-02"}, Standing.ASKED),
        ({"asked_on": "2024-05-01", "declined_on": "2024-06-02"}, Standing.ASKED),
    ],
)
def test_the_state_follows_from_what_is_recorded_by_the_day(
    values: dict[str, Any], standing: Standing
) -> None:
    (one,) = register(small({"covers": "death_penalty", **values}), "2024-06-01").assurances
    assert one.standing is standing
    assert one.to_data("es")["standing_text"] == STANDINGS[standing].es


def test_a_judgment_of_a_later_day_does_not_count_yet() -> None:
    judged = {"value": True, "date": "2024-05-20"}
    file = small({**SUFFICES, "considered_sufficient": judged})
    assert register(file, "2024-05-15").assurances[0].standing is Standing.OFFERED
    assert register(file, "2024-05-20").assurances[0].standing is Standing.ACCEPTED


def test_what_was_recorded_later_was_not_known_before() -> None:
    file = small({**SUFFICES, "recorded_on": "2024-07-01"})
    assert register(file, "2024-06-01", known_by="2024-06-01").assurances == ()
    assert len(register(file, "2024-06-01").assurances) == 1


@pytest.mark.parametrize(
    ("asked", "given", "differ"),
    [
        ("No death.", "No death.", False),
        ("No  death.\n", "No death.", False),
        ("No death.", "No death will be sought.", True),
        ("No death.", None, None),
        (None, "No death.", None),
    ],
)
def test_both_texts_are_set_side_by_side(
    asked: str | None, given: str | None, differ: bool | None
) -> None:
    words = {"wording_asked": asked, "wording_given": given}
    file = small({**SUFFICES, **{name: text for name, text in words.items() if text}})
    assert register(file, "2024-06-01").assurances[0].words_differ is differ


# -- what is needed --------------------------------------------------------------------------------


def test_one_that_is_needed_and_not_given_keeps_surrender_back() -> None:
    found = register(small(), "2024-06-01")
    ready = of_treaty(found)
    assert ready.ready is False
    assert [(one.finding.subject, one.covers) for one in ready.open] == [("o1", ("death_penalty",))]
    assert found.to_data("es")["readiness"][0]["ready"] is False
    assert "pena de muerte" in [one.matter().es for one in ready.open]


def test_one_that_suffices_closes_the_need_and_says_which_it_was_for() -> None:
    found = register(small(SUFFICES), "2024-06-01")
    assert of_treaty(found).ready is True
    assert "treaty-1978/8" in found.assurances[0].meets


def test_one_about_another_matter_meets_nothing_of_it() -> None:
    found = register(small({**SUFFICES, "covers": "life_imprisonment"}), "2024-06-01")
    assert of_treaty(found).ready is False
    assert "treaty-1978/8" not in found.assurances[0].meets


@pytest.mark.parametrize(
    "values",
    [
        {"considered_sufficient": False, "given_on": "2024-05-10"},
        {"asked_on": "2024-05-01", "given_on": "never"},
        {"asked_on": "2024-05-01", "declined_on": "2024-05-20", "given_on": "never"},
    ],
)
def test_one_that_was_only_asked_refused_or_found_wanting_meets_no_need(
    values: dict[str, Any],
) -> None:
    found = register(small({"covers": "death_penalty", **values}), "2024-06-01")
    assert of_treaty(found).ready is False


def test_one_not_judged_yet_leaves_it_open_whether_any_is_wanting() -> None:
    found = register(small({"covers": "death_penalty", "given_on": "2024-05-10"}), "2024-06-01")
    ready = of_treaty(found)
    assert ready.ready is None
    assert len(ready.undecided) == 1


def test_an_offense_of_which_the_penalty_is_not_known_leaves_it_open() -> None:
    found = register(small(offenses=[{"id": "o1", "request": "r1"}]), "2024-06-01")
    assert of_treaty(found).ready is None


def test_one_that_has_expired_is_asked_as_if_it_had_never_been_given() -> None:
    file = small({**SUFFICES, "expires_on": "2024-12-31"})
    assert of_treaty(register(file, "2024-12-31")).ready is True
    after = register(file, "2025-01-01")
    assert after.assurances[0].standing is Standing.EXPIRED
    assert "treaty-1978/8" in after.assurances[0].meets
    assert of_treaty(after).ready is False


def test_a_second_one_stands_in_for_the_one_that_expired() -> None:
    file = small({**SUFFICES, "expires_on": "2024-12-31"}, SUFFICES)
    assert of_treaty(register(file, "2025-01-01")).ready is True


def test_each_request_waits_for_its_own() -> None:
    two = {
        "requests": [{"id": "r1"}, {"id": "r2"}],
        "offenses": [
            {"id": "o1", "request": "r1", **DEATH},
            {"id": "o2", "request": "r2", **DEATH},
        ],
    }
    found = register(small({**SUFFICES, "request": "r1"}, **two), "2024-06-01")
    assert of_treaty(found, "r1").ready is True
    assert of_treaty(found, "r2").ready is False


def test_a_list_that_may_not_be_whole_never_says_that_one_is_wanting() -> None:
    file = small(complete=["requests", "offenses"])
    found = register(file, "2024-06-01")
    assert not found.complete
    assert of_treaty(found).ready is None


# -- what the procedure says -----------------------------------------------------------------------

ASKED = {"id": "e1", "type": "assurance_requested", "date": "2024-04-20", "request": "r1"}


def test_one_that_was_asked_for_is_owed_until_it_is_given() -> None:
    owed = of_treaty(register(small(events=[ASKED]), "2024-06-01")).owed
    assert owed
    given = {"id": "e2", "type": "assurance_given", "date": "2024-05-10", "request": "r1"}
    assert not of_treaty(register(small(events=[ASKED, given]), "2024-06-01")).owed


def test_the_events_of_the_register_are_those_up_to_the_day() -> None:
    given = {"id": "e2", "type": "assurance_given", "date": "2024-05-10", "request": "r1"}
    file = small(events=[ASKED, given])
    assert [one.id for one in register(file, "2024-05-01").events] == ["e1"]
    assert [one.id for one in register(file, "2024-06-01").events] == ["e1", "e2"]


def test_where_law_and_procedure_disagree_both_are_told() -> None:
    needed = register(small(), "2024-06-01").readiness[0]
    assert needed.open
    assert not needed.owed
    assert needed.disagreement is not None
    assert needed.disagreement.en.startswith("The law makes one necessary")
    assert needed.disagreement.es.startswith("La ley hace necesaria")
    both = register(small(events=[ASKED]), "2024-06-01").readiness[0]
    assert both.open
    assert both.owed
    assert both.disagreement is None


def test_without_the_procedure_nothing_is_said_to_be_owed() -> None:
    found = register_of(assess(small(events=[ASKED]), as_of=date(2024, 6, 1)))
    assert all(not one.owed for one in found.readiness)
    assert found.events == ()


# -- real and invented examples, and the command ---------------------------------------------------


@pytest.mark.parametrize("name", ["guzman-loera", "munoz-santos", "duarte-jaquez"])
def test_a_real_case_is_listed_and_never_called_ready_for_want_of_papers(name: str) -> None:
    found = register(load(EXAMPLES / f"{name}.yaml"), "2017-01-31")
    assert {one.standing for one in found.assurances} <= set(Standing)
    if not found.complete:
        assert all(not one.open for one in found.readiness)


def test_the_invented_case_has_one_accepted_and_one_refused() -> None:
    found = register(load(EXAMPLES / "invented-sierra-nevada.yaml"), "2022-05-01")
    assert [one.standing for one in found.assurances] == [Standing.ACCEPTED, Standing.REFUSED]
    assert found.assurances[0].words_differ
    assert found.assurances[0].to_data()["values"]["watched_by"]["source"] == "s3"


def test_the_command_says_in_both_languages_that_surrender_is_not_ready(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rio_bravo = str(EXAMPLES / "invented-rio-bravo.yaml")
    for lang, words in (
        ("en", ["surrender is not ready", "Needed, and not given: death penalty", "o3, o4, o5"]),
        ("es", ["la entrega no está lista", "Necesaria y no otorgada: pena de muerte"]),
    ):
        code = main(["assurances", rio_bravo, "--as-of", "2025-06-30", "--lang", lang])
        told = capsys.readouterr().out
        assert code == 1
        assert all(one in told for one in words), told
    code = main(["assurances", rio_bravo, "--as-of", "2025-06-30", "--json"])
    data = json.loads(capsys.readouterr().out)
    assert code == 1
    assert (data["format"], data["as_of"]) == (1, "2025-06-30")
    (first,) = [one for one in data["readiness"] if one["request"] == "r1"]
    assert first["ready"] is False
    assert {"o2"} == {one["subject"] for one in first["open"]}


def test_the_command_ends_with_0_where_nothing_is_wanting(
    capsys: pytest.CaptureFixture[str],
) -> None:
    file = str(EXAMPLES / "invented-sierra-nevada.yaml")
    assert main(["assurances", file, "--as-of", "2022-05-01"]) == 0
    told = capsys.readouterr().out
    assert "! Other words were given than were asked for." in told
    assert "INVENTED" in told


def test_a_transfer_has_no_assurances(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["assurances", str(EXAMPLES / "invented-arroyo-transfer.yaml")]) == 2
    assert "extradition" in capsys.readouterr().err
