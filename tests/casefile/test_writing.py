"""Casefiles written back, and values added to them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from dedere.bilingual import same
from dedere.calendars import PartialDate
from dedere.casefile import from_data, loads, record, situate, to_data
from dedere.errors import DedereError, InputErrors, NotKnownError
from dedere.law.language.facts import Several
from tests.casefile.cases import CONTRACT, SMALLEST, as_yaml, casefiles

WHO: dict[str, Any] = {"recorded_on": date(2026, 11, 1), "recorded_by": "Ana Ejemplo"}


@settings(deadline=None)
@given(casefiles())
def test_a_casefile_that_is_written_and_read_again_is_the_same(data: dict[str, Any]) -> None:
    casefile = from_data(data)
    written = to_data(casefile)
    assert from_data(written) == casefile
    assert loads(json.dumps(written), "case.json") == casefile
    assert loads(json.dumps(written, ensure_ascii=False, indent=2), "case.json") == casefile
    assert loads(as_yaml(written)) == casefile


@settings(deadline=None)
@given(casefiles())
def test_json_and_yaml_of_the_same_data_are_equal(data: dict[str, Any]) -> None:
    assert loads(json.dumps(data), "case.json") == loads(as_yaml(data)) == from_data(data)


def test_what_was_written_bare_stays_bare() -> None:
    written = to_data(loads(CONTRACT))
    assert written["offenses"] == [
        {
            "id": "o1",
            "request": "r1",
            "label": {
                "en": "Conspiracy to import cocaine",
                "es": "Asociación delictuosa para importar cocaína",
            },
            "max_penalty_months_requesting_state": {
                "value": 480,
                "source": "s1",
                "confidence": "known",
            },
        }
    ]
    assert written["person"]["born_on"] == "1957"
    assert list(written)[:2] == ["format", "id"]
    assert "invented" not in written


# -- recording -------------------------------------------------------------------------------------


def test_a_value_is_recorded_with_how_it_is_known_and_the_old_casefile_stays() -> None:
    before = loads(CONTRACT)
    after = record(
        before,
        "o1",
        "offense.stage",
        "charged",
        source="s1",
        date="2016-05",
        by="Juez Segundo de Distrito",
        confidence="verified",
        note="count one",
        **WHO,
    )
    assert "stage" not in before.offenses[0].data
    datum = after.offenses[0].data["stage"]
    assert datum.value == "charged"
    assert (datum.source, datum.confidence, datum.note) == ("s1", "verified", same("count one"))
    assert datum.dated == PartialDate.parse("2016-05")
    assert (datum.by, datum.recorded_by) == (same("Juez Segundo de Distrito"), "Ana Ejemplo")
    assert datum.recorded_on == PartialDate.parse("2026-11-01")
    assert after.superseded == ()


@pytest.mark.parametrize(
    ("subject", "fact", "written"),
    [
        ("case", "requested_by_third_state", True),
        ("person", "born_on", "1957-04"),
        ("r1", "request.decision", "granted"),
        ("d1", "certified", False),
        ("a1", "covers", "speciality"),
    ],
)
def test_a_value_can_be_recorded_of_every_kind_of_subject(
    subject: str, fact: str, written: Any
) -> None:
    after = record(loads(CONTRACT), subject, fact, written, **WHO)
    held = after.subject(subject)
    assert held is not None
    assert fact.split(".")[-1] in held.data
    assert from_data(to_data(after)) == after


def test_a_value_that_is_replaced_is_kept_and_is_what_was_known_before() -> None:
    first = record(loads(CONTRACT), "r1", "decision", "pending", **{**WHO, "recorded_on": "2016"})
    second = record(first, "r1", "decision", "granted", **WHO)
    (old,) = second.superseded
    assert (old.subject, old.fact, old.datum.value) == ("r1", "decision", "pending")
    assert from_data(to_data(second)) == second
    then = situate(second, date(2026, 12, 1), known_by=date(2020, 1, 1))
    assert then.requests[0].data["decision"].value == "pending"
    now = situate(second, date(2026, 12, 1))
    assert now.requests[0].data["decision"].value == "granted"


def test_several_of_a_list_can_be_recorded_as_all_there_are() -> None:
    written = {"value": ["MX", "US"], "complete": True}
    after = record(loads(SMALLEST), "person", "nationalities", written, **WHO)
    assert after.person.data["nationalities"].value == Several(frozenset({"MX", "US"}), True)


@pytest.mark.parametrize(
    ("subject", "fact", "said"),
    [
        ("o9", "stage", "There are: case, person, r1, o1, d1, a1."),
        ("o1", "stagee", "Did you mean 'stage'?"),
        ("o1", "request.decision", "No fact about this level (offense)"),
    ],
)
def test_a_subject_or_a_fact_that_is_not_there(subject: str, fact: str, said: str) -> None:
    with pytest.raises(NotKnownError) as caught:
        record(loads(CONTRACT), subject, fact, "charged", **WHO)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    "told",
    [
        {"written": "chargd"},
        {"written": None},
        {"written": "charged", "confidence": "sure"},
        {"written": "charged", "date": "2016-02-30"},
        {"written": {"value": "charged", "sorce": "s1"}},
        {"written": ["charged"]},
    ],
)
def test_a_value_that_cannot_be_read_is_not_recorded(told: dict[str, Any]) -> None:
    with pytest.raises(InputErrors, match=r"o1:offense\.stage"):
        record(loads(CONTRACT), "o1", "stage", told.pop("written"), **told, **WHO)


def test_a_source_that_is_not_declared() -> None:
    with pytest.raises(NotKnownError, match="There are: s1"):
        record(loads(CONTRACT), "o1", "stage", "charged", source="s7", **WHO)


def test_the_two_states_stay_two() -> None:
    with pytest.raises(DedereError, match="the same"):
        record(loads(CONTRACT), "case", "requesting_state", "MX", **WHO)
