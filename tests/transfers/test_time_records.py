"""Records: nothing in them is lost, a second officer confirms, an override has a reason."""

from __future__ import annotations

import copy
from datetime import date
from typing import Any

import pytest

from dedere.errors import DedereError, NotKnownError
from dedere.transfers.time import records
from tests.transfers.sentences import ON, computed, part, sentence

LATER = date(2026, 12, 1)
ANA, LUIS = "Ana Ruiz", "Luis Vega"


def saved() -> records.Record:
    data = sentence()
    return records.save(data, computed(data), ANA, ON)


def overridden() -> records.Record:
    return records.override(
        saved(), date(2028, 5, 1), "court_order", "amended judgment", LUIS, LATER
    )


def test_a_record_holds_the_inputs_whole_and_the_numbers_of_the_law() -> None:
    record = saved()
    assert record["inputs"] == sentence()
    used = {(one["name"], one["value"], one["provision"]) for one in record["parameters"]}
    assert ("gct.days_per_year", 54, "us/18-usc/3624/b/1") in used
    assert record["result"]["dates"]["projected"]["latest"] == "2028-07-09"
    assert record["steps"]["es"][0]["what"].startswith("Parte a")
    assert [one["kind"] for one in record["history"]] == ["saved"]


def test_another_officer_confirms() -> None:
    record = records.confirm(saved(), LUIS, LATER, inputs=sentence())
    assert records.standing(record)["confirmed_by"] == [LUIS]
    assert [one["on"] for one in record["history"]] == ["2026-11-22", "2026-12-01"]


@pytest.mark.parametrize("name", [ANA, "ana ruiz", "  Ana   Rúiz "])
def test_nobody_confirms_their_own_computation(name: str) -> None:
    with pytest.raises(DedereError, match="same person"):
        records.confirm(saved(), name, LATER)


def test_whoever_overrode_cannot_confirm_and_earlier_confirmations_end() -> None:
    confirmed = records.confirm(saved(), LUIS, ON)
    record = records.override(
        confirmed, date(2028, 5, 1), "court_order", "amended judgment", "Eva Mora", LATER
    )
    assert records.standing(record)["confirmed_by"] == []
    with pytest.raises(DedereError, match="same person"):
        records.confirm(record, "eva mora", LATER)
    assert records.standing(records.confirm(record, LUIS, LATER))["confirmed_by"] == [LUIS]


def test_inputs_that_no_longer_agree_are_refused_with_the_difference() -> None:
    other = sentence(parts=[part(length={"years": 11})])
    with pytest.raises(DedereError, match=r"parts.1.length.years: 10 → 11"):
        records.confirm(saved(), LUIS, LATER, inputs=other)


def test_a_result_that_no_longer_agrees_is_refused_with_the_difference() -> None:
    # A record, whole in itself, whose result is not what the law here makes of its inputs.
    wrong = records.save(sentence(), computed(sentence(starts_on="2020-01-02")), ANA, ON)
    with pytest.raises(DedereError, match=r"full_term.earliest: .2030-01-01. → .2029-12-31."):
        records.confirm(wrong, LUIS, LATER)


def test_an_override_keeps_what_was_computed() -> None:
    record = overridden()
    assert record["result"]["dates"]["projected"]["latest"] == "2028-07-09"
    entry = record["history"][-1]
    assert entry["computed"] == {"earliest": "2028-07-09", "latest": "2028-07-09"}
    assert (entry["reason"], entry["why"], entry["by"]) == (
        "court_order",
        "amended judgment",
        LUIS,
    )
    now = records.standing(record)
    assert now["dates"]["projected"] == {"earliest": "2028-05-01", "latest": "2028-05-01"}
    assert now["dates"]["full_term"]["latest"] == "2029-12-31"
    assert now["overridden"] == ["projected"]


@pytest.mark.parametrize(
    ("reason", "why", "end"),
    [
        ("because", "amended judgment", "projected"),
        ("court_order", " ", "projected"),
        ("court_order", "amended judgment", "release"),
    ],
)
def test_an_override_needs_a_listed_reason_words_and_an_end(
    reason: str, why: str, end: str
) -> None:
    with pytest.raises((DedereError, NotKnownError)):
        records.override(saved(), date(2028, 5, 1), reason, why, LUIS, LATER, end=end)


def changed(record: records.Record, *path: Any, to: Any) -> records.Record:
    made = copy.deepcopy(record)
    node = made
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = to
    return made


@pytest.mark.parametrize(
    "record",
    [
        changed(saved(), "inputs", "starts_on", to="2019-01-01"),
        changed(saved(), "result", "dates", "projected", "latest", to="2020-01-01"),
        changed(saved(), "parameters", 0, "value", to=99),
        changed(saved(), "history", 0, "by", to=LUIS),
        changed(overridden(), "history", 1, "why", to="none"),
        changed(overridden(), "history", to=overridden()["history"][1:]),
        changed(saved(), "format", to="dedere-sentence/1"),
    ],
)
def test_a_record_that_was_changed_by_hand_is_refused(record: records.Record) -> None:
    with pytest.raises(DedereError):
        records.check(record)
    with pytest.raises(DedereError):
        records.confirm(record, "Eva Mora", LATER)


def test_the_history_only_grows_and_the_record_given_is_left_alone() -> None:
    first = saved()
    before = copy.deepcopy(first)
    second = records.confirm(first, LUIS, LATER)
    third = records.override(second, date(2028, 1, 1), "other", "a letter", LUIS, LATER)
    assert first == before
    assert third["history"][:2] == second["history"]
    records.check(third)
    with pytest.raises(DedereError, match="dated before"):
        records.override(third, date(2028, 1, 1), "other", "a letter", LUIS, ON)


def test_a_name_is_needed() -> None:
    with pytest.raises(DedereError, match="No name"):
        records.save(sentence(), computed(sentence()), " ", ON)
