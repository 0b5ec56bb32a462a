"""Where a ground stands in a case: it holds, is open, does not hold, or no rule decides it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

import dedere
from dedere.assessment import Assessment, GroundInCase, grounds_of
from dedere.assessment.grounds import FAILS, HOLDS, NO_RULE, OPEN
from dedere.casefile import loads
from dedere.law import load as load_law
from dedere.law.grounds import load_grounds
from dedere.law.language.provisions import DOUBTFUL

TABLE: dict[str, dict[str, dict[str, Any]]] = yaml.safe_load(
    Path(__file__).with_name("grounds.yaml").read_text(encoding="utf-8")
)
TODAY = date(2025, 6, 1)
OTHER = {"MX": "US", "US": "MX"}
STANDINGS = (HOLDS, OPEN, FAILS)
HOLDERS = {"case": "facts", "person": "person", "request": "requests", "offense": "offenses"}


def casefile_of(state: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """A casefile of one request for one offense that holds what the table gives."""
    data: dict[str, Any] = {
        "format": "dedere-casefile/1",
        "id": "test",
        "requesting_state": OTHER[state],
        "requested_state": state,
        "requests": [{"id": "r1"}],
        "offenses": [{"id": "o1", "request": "r1"}],
        "complete": [],
    }
    for key, value in given.items():
        if key == "offenses_complete":
            data["complete"].append("offenses")
        elif key in ("documents", "assurances"):
            data[key] = [
                {"id": f"{key[0]}{number}", "request": "r1", **entry}
                for number, entry in enumerate(value, start=1)
            ]
            data["complete"].append(key)
        else:
            level, _, name = key.partition(".")
            place = data.setdefault(HOLDERS[level], {})
            holder = place[0] if isinstance(place, list) else place
            whole = {"value": value, "complete": True} if isinstance(value, list) else value
            holder[name] = whole
    return data


def assessed(
    state: str, given: Mapping[str, Any], readings: Mapping[str, str] | None = None
) -> Assessment:
    text = json.dumps(casefile_of(state, given), default=str)
    return dedere.assess(loads(text, name="test.json"), as_of=TODAY, readings=readings)


def ground_in(assessment: Assessment, name: str) -> GroundInCase:
    (found,) = [one for one in grounds_of(assessment) if one.ground.name == name]
    return found


def rows() -> Iterator[Any]:
    for name, states in TABLE.items():
        for state, cases in states.items():
            for standing in STANDINGS:
                yield pytest.param(name, state, cases, standing, id=f"{name}-{state}-{standing}")


@pytest.mark.parametrize(("name", "state", "cases", "standing"), list(rows()))
def test_a_ground_stands_as_the_table_says(
    name: str, state: str, cases: dict[str, Any], standing: str
) -> None:
    given = cases[standing] if standing != OPEN else cases.get(OPEN, {})
    found = ground_in(assessed(state, given, cases.get("readings")), name)
    assert found.stands == standing
    assert bool(found.behind) is (standing == HOLDS)
    if standing == HOLDS:
        assert found.doubtful is cases.get("doubtful", False)


def test_the_table_has_every_ground_that_a_rule_decides() -> None:
    decided = {
        (name, state)
        for name, ground in load_grounds().items()
        for state, card in ground.cards.items()
        if card.decided_by
    }
    assert {(name, state) for name, states in TABLE.items() for state in states} == decided


@pytest.mark.parametrize("state", ["MX", "US"])
def test_a_case_has_each_ground_of_its_side_and_no_other(state: str) -> None:
    found = grounds_of(assessed(state, {}))
    assert [one.ground.name for one in found] == [
        name for name, ground in load_grounds().items() if ground.card(state)
    ]
    assert {one.card.requested_state for one in found} == {state}


def test_what_no_rule_decides_is_left_to_judgement() -> None:
    found = ground_in(assessed("MX", {}), "humanitarian")
    assert (found.stands, found.findings, found.doubtful) == (NO_RULE, (), False)


def test_life_imprisonment_is_no_ground_by_rule_after_november_2005() -> None:
    """The last day of the case law of 2001 is 28 November 2005."""
    life = {"offense.max_penalty_months_requesting_state": "life", "assurances": []}
    for decided_on, stands in (
        ("2001-10-01", NO_RULE),
        ("2001-10-02", HOLDS),
        ("2005-11-28", HOLDS),
        ("2005-11-29", NO_RULE),
    ):
        found = ground_in(
            assessed("MX", {**life, "request.decided_on": decided_on}), "life-imprisonment"
        )
        assert found.stands == stands, decided_on


def test_a_reading_turns_a_ground() -> None:
    given = {"offense.within_mexican_jurisdiction": True}
    by_default = ground_in(assessed("MX", given), "mexican-jurisdiction")
    chosen = ground_in(
        assessed("MX", given, {"mexican-jurisdiction": "bar"}), "mexican-jurisdiction"
    )
    assert by_default.doubtful
    assert by_default.stands_text != chosen.stands_text
    assert not chosen.doubtful
    assert "mx/lei/7/IV" in [one.rule.id for one in chosen.behind]
    assert any("Mexican jurisdiction" in doubt.en for doubt in chosen.doubts)


def test_a_bar_by_one_test_of_the_same_offense_is_none_by_the_other() -> None:
    given = {
        "offense.earlier_proceeding_in_requested_state": "acquitted",
        "offense.earlier_proceeding_had_same_elements": False,
        "offense.earlier_proceeding_was_for_same_conduct": True,
    }
    stands = {
        choice: ground_in(assessed("US", given, {"same-offense": choice}), "double-jeopardy").stands
        for choice in ("elements", "conduct", "as-found")
    }
    assert stands == {"elements": FAILS, "conduct": HOLDS, "as-found": OPEN}


def test_a_ground_by_doubtful_rules_alone_says_so() -> None:
    found = ground_in(assessed("US", {"request.age_or_health_alleged": True}), "humanitarian")
    assert all(one.rule.confidence == DOUBTFUL for one in found.behind)
    assert "argued" in found.stands_text.en
    assert found.doubts


def test_the_assessment_holds_the_grounds_as_data_in_both_languages() -> None:
    assessment = assessed("MX", {"offense.is_wilful": False})
    english, spanish = assessment.to_data("en")["grounds"], assessment.to_data("es")["grounds"]
    assert json.loads(json.dumps(english)) == english
    assert len(english) == len(grounds_of(assessment))
    by_name = {one["ground"]: one for one in english}
    wilful = by_name["not-wilful"]
    assert set(wilful) == {
        "ground", "title", "stands", "stands_text", "requested_state", "law", "heard_by", "effect",
        "effect_text", "to_show", "to_expect", "confidence", "doubts", "findings",
    }  # fmt: skip
    assert wilful["stands"] == HOLDS
    assert {"rule": "treaty-1978/2/1#intent", "subject": "o1", "answer": False} in wilful[
        "findings"
    ]
    for one, other in zip(english, spanish, strict=True):
        assert (one["ground"], one["stands"], one["findings"]) == (
            other["ground"], other["stands"], other["findings"],
        )  # fmt: skip
        assert one["to_show"] != other["to_show"]
        assert set(one["law"]) <= set(load_law().provisions)
