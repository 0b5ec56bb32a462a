"""The grounds board: law, facts, what is missing, what will be answered, rulings."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import dedere
from dedere.assessment.board import BoardCard, board_of
from dedere.bilingual import LANGUAGES
from dedere.casefile import load, loads
from dedere.cli.main import main
from dedere.law import load as load_law
from dedere.law.facts.document import KINDS
from dedere.law.grounds import load_grounds
from dedere.law.grounds.answers import answers_to, check_answers, load_answers
from dedere.law.language.provisions import weakest

ROOT = Path(__file__).parents[2]
RIO_BRAVO = ROOT / "examples" / "invented-rio-bravo.yaml"
LAW = load_law()


def card(casefile: Any, ground: str, as_of: str) -> BoardCard:
    assessment = dedere.assess(casefile, as_of=date.fromisoformat(as_of))
    return next(one for one in board_of(assessment) if one.in_case.ground.name == ground)


def small(**more: Any) -> Any:
    data = {
        "format": "dedere-casefile/1",
        "id": "small",
        "requesting_state": "US",
        "requested_state": "MX",
        "requests": [{"id": "r1"}],
        "offenses": [{"id": "o1", "request": "r1", **more.pop("offense", {})}],
        "sources": [{"id": "s1", "title": "A paper"}],
        **more,
    }
    return loads(json.dumps(data), name="small.json")


# -- facts and what is missing ---------------------------------------------------------------------


def test_a_value_is_held_with_its_source_and_its_confidence() -> None:
    given = {"value": True, "source": "s1", "confidence": "known"}
    found = card(
        small(offense={"punishable_by_death_requesting_state": given}),
        "death-penalty",
        "2025-06-01",
    )
    held = {one["fact"]: one for one in found.to_data()["held"]}
    one = held["offense.punishable_by_death_requesting_state"]
    assert (one["subject"], one["value"], one["source"], one["confidence"]) == (
        "o1", True, "s1", "known"
    )  # fmt: skip


def test_what_is_missing_is_counted_and_asked_with_the_papers_that_prove_it() -> None:
    found = card(small(), "not-wilful", "2025-06-01")
    assert found.state == "missing"
    assert found.state_text.en == "missing 1 fact"
    (one,) = found.to_data("es")["missing"]
    assert one["name"] == "o1:offense.is_wilful"
    assert one["question"].startswith("¿")
    assert one["proven_by"]


def test_a_fact_that_was_missing_settles_the_card_either_way() -> None:
    for wilful, state in ((True, "does_not_apply"), (False, "applies")):
        found = card(small(offense={"is_wilful": wilful}), "not-wilful", "2025-06-01")
        assert found.state == state
        assert found.missing == ()


@pytest.mark.parametrize("name", ["guzman-loera", "munoz-santos", "invented-rio-bravo"])
def test_recording_what_the_card_asks_can_close_it(name: str) -> None:
    """The missing facts are facts that the rules of the ground read, of subjects of the case."""
    casefile = load(ROOT / "examples" / f"{name}.yaml")
    subjects = {one.id for one in casefile.subjects()}
    for found in board_of(dedere.assess(casefile, as_of=date(2016, 6, 1))):
        needed = {fact.key for fact in found.needed}
        for one in found.missing:
            assert one.subject in subjects
            if one.fact is not None:
                assert one.fact.key in needed, found.in_case.ground.name
        if found.state == "missing":
            assert found.missing, found.in_case.ground.name


def test_nothing_is_asked_of_a_ground_that_does_not_hold() -> None:
    for found in board_of(dedere.assess(load(RIO_BRAVO), as_of=date(2025, 6, 1))):
        if found.state == "does_not_apply":
            assert found.missing == ()
            assert found.would_decide == ()


# -- law -------------------------------------------------------------------------------------------


def test_the_law_stands_in_both_languages_in_the_wording_of_the_day() -> None:
    late = card(small(), "death-penalty", "2025-06-01").to_data("en")["provisions"]
    early = card(small(), "death-penalty", "1990-06-01").to_data("es")["provisions"]
    assert "mx/lei/10/V" in {one["id"] for one in late}
    assert "mx/lei/10/V@1975-12-30" in {one["id"] for one in early}
    for one in (*late, *early):
        assert one["says"]["en"] != one["says"]["es"]


def test_a_ground_whose_law_was_not_there_yet_says_so() -> None:
    found = card(small(), "torture", "2016-06-01")
    assert found.state == "left_to_judgement"
    assert "in force that day" in found.state_text.en
    assert not any(
        one["in_force"] for one in found.to_data()["provisions"] if "lgpist" in one["id"]
    )


# -- answers ---------------------------------------------------------------------------------------


def test_every_answer_stands_on_law_that_exists() -> None:
    assert list(check_answers(LAW)) == []
    for (ground, state), answers in load_answers().items():
        assert load_grounds()[ground].card(state) is not None
        for one in answers:
            assert one.law
            for language in LANGUAGES:
                assert one.says.in_(language).endswith(".")
            assert one.says.en != one.says.es


def test_an_answer_is_as_sure_as_the_least_sure_of_its_law() -> None:
    found = answers_to("political-offense", "US")
    for one in found:
        assert one.confidence(LAW) == weakest(LAW.provisions[id].confidence for id in one.law)
    assert {one.confidence(LAW) for one in found} == {"known"}


def test_an_answer_of_one_side_stands_on_no_law_of_the_other() -> None:
    for (ground, state), answers in load_answers().items():
        other = "us/case-law" if state == "MX" else "mx/lei"
        for one in answers:
            if ground != "speciality":
                assert not [id for id in one.law if id.startswith(other)], (ground, state)


def test_where_no_law_supports_an_answer_there_is_none() -> None:
    assert answers_to("slavery", "MX") == ()
    assert answers_to("torture", "MX")


# -- rulings ---------------------------------------------------------------------------------------


def test_a_ruling_on_the_whole_request_is_not_claimed_for_the_ground() -> None:
    rulings = card(load(RIO_BRAVO), "penalty-threshold", "2025-06-01").rulings
    opinion = next(one for one in rulings if one.event == "e17")
    assert (opinion.forum, opinion.on_ground, str(opinion.date)) == ("judge", None, "2024-11-08")


def test_what_somebody_judged_is_a_ruling_on_a_fact_of_the_ground() -> None:
    rulings = card(load(RIO_BRAVO), "death-penalty", "2025-06-01").rulings
    judged = [one for one in rulings if one.on_ground]
    assert any(one.subject == "a1" and "no" in one.text.en for one in judged)
    assert all(one.by is not None for one in judged)


def test_a_ruling_of_a_later_day_is_not_known_yet() -> None:
    early = card(load(RIO_BRAVO), "penalty-threshold", "2024-11-07").rulings
    assert "e17" not in {one.event for one in early}


def test_a_forum_that_does_not_hear_the_ground_has_no_ruling_there() -> None:
    for found in board_of(dedere.assess(load(RIO_BRAVO), as_of=date(2025, 6, 1))):
        heard = set(found.in_case.card.heard_by)
        assert {one.forum for one in found.rulings if one.forum} <= heard


# -- as others call it -----------------------------------------------------------------------------


def test_the_command_gives_the_whole_card(capsys: pytest.CaptureFixture[str]) -> None:
    main(["assess", str(RIO_BRAVO), "--as-of", "2025-06-01", "--grounds"])
    told = capsys.readouterr().out
    for words in (
        "the requesting State's law allows the death penalty for it: yes (Invented codes of both",
        "They will answer, by the law:",
        "on which ground is not recorded",
        "3 of 101 (3.0 %)",
        "A share of refusals is no chance of success",
    ):
        assert words in told


def test_the_data_hold_the_cards_that_the_plain_assessment_has_and_more(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["assess", str(RIO_BRAVO), "--as-of", "2025-06-01", "--json"])
    plain = json.loads(capsys.readouterr().out)["grounds"]
    main(["assess", str(RIO_BRAVO), "--as-of", "2025-06-01", "--json", "--grounds"])
    whole = json.loads(capsys.readouterr().out)["grounds"]
    assert [one["ground"] for one in plain] == [one["ground"] for one in whole]
    for short, long in zip(plain, whole, strict=True):
        assert short == {key: long[key] for key in short}
        assert {"provisions", "held", "missing", "answers", "rulings", "published"} <= long.keys()
        assert long["missing_facts"] == len(long["missing"])


def test_papers_are_named_as_the_vocabulary_names_them() -> None:
    found = card(small(), "death-penalty", "2025-06-01").to_data()
    labels = {text.en for text in KINDS.values()}
    assert all(set(one["proven_by"]) <= labels for one in found["needed"])
