"""The identity board: what agrees, differs, lacks or is doubtful, and what it never says."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.assessment.identity import Feature, Verdict, identity_of
from dedere.assessment.identity import comparing as compare
from dedere.calendars import PartialDate
from dedere.casefile import load, loads
from dedere.cli.main import main
from dedere.errors import NotKnownError
from dedere.law import load as load_law
from dedere.law.facts import identity as facts
from dedere.law.language.facts import Fact, Several, Written

ROOT = Path(__file__).parents[2]
SIERRA = ROOT / "examples" / "invented-sierra-nevada.yaml"
AGREES, DIFFERS, DOUBTFUL = Verdict.AGREES, Verdict.DIFFERS, Verdict.DOUBTFUL


def features(person: dict[str, Any], request: dict[str, Any], **more: Any) -> dict[str, Feature]:
    data = {
        "format": "dedere-casefile/1",
        "id": "small",
        "requesting_state": "US",
        "requested_state": "MX",
        "person": person,
        "requests": [{"id": "r1", **request}],
        "offenses": [{"id": "o1", "request": "r1"}],
        "sources": [{"id": "s1", "title": "A paper"}],
        **more,
    }
    (board,) = identity_of(loads(json.dumps(data), name="small.json"), date(2025, 6, 1))
    return {one.name: one for one in board.features}


# -- names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("José Pérez", "JOSE PEREZ", AGREES),
        ("María de la Luz Soto", "Maria Luz Soto", AGREES),
        ("Pérez José", "José Pérez", DOUBTFUL),
        ("José Pérez", "José Pérez Luna", DOUBTFUL),
        ("J. Pérez", "José Pérez", DOUBTFUL),
        ("José Peres", "José Pérez", DOUBTFUL),
        ("Gonzalez", "Gonzales", DOUBTFUL),
        ("José Pérez", "José Luna", DIFFERS),
        ("Ana", "Eva", DIFFERS),
    ],
)
def test_names_are_compared_as_a_clerk_would(one: str, other: str, verdict: Verdict) -> None:
    assert compare.names(one, other).verdict is verdict
    assert compare.names(other, one).verdict is verdict


@given(st.text(max_size=30), st.text(max_size=30))
def test_no_order_of_the_sides_changes_whether_names_agree(one: str, other: str) -> None:
    there, back = compare.names(one, other), compare.names(other, one)
    assert (there.verdict is AGREES) is (back.verdict is AGREES)
    assert compare.names(one, one).verdict is AGREES


def test_a_name_that_is_an_alias_of_the_person_is_doubtful_and_says_so() -> None:
    found = features(
        {"name": "Juan Ejemplo", "aliases": ["El Licenciado"]}, {"described_name": "el licenciado"}
    )
    assert found["name"].verdict is DOUBTFUL
    assert found["name"].why is not None
    assert "aliases" in found["name"].why.en


def test_aliases_are_never_said_to_differ() -> None:
    """A list of aliases is rarely whole: that none is shared proves nothing."""
    person = {"name": "Juan Ejemplo", "aliases": ["El Uno", "El Dos"]}
    assert features(person, {"described_aliases": "El Dos; El Tres"})["aliases"].verdict is AGREES
    assert features(person, {"described_aliases": "El Tres"})["aliases"].verdict is DOUBTFUL


# -- days, places, nationalities -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("1957-03-04", "1957-03-04", AGREES),
        ("1957", "1957-03-04", DOUBTFUL),
        ("1957-03/1957-05", "1957-04-01", DOUBTFUL),
        ("1957-03-04", "1957-04-03", DOUBTFUL),
        ("1957-03-04", "1958-03-04", DIFFERS),
        ("1956", "1957-03-04", DIFFERS),
        ("1957", "1957", DOUBTFUL),
    ],
)
def test_days_that_are_known_in_part_are_not_called_equal(
    one: str, other: str, verdict: Verdict
) -> None:
    left, right = PartialDate.parse(one), PartialDate.parse(other)
    assert compare.dates(left, right).verdict is verdict
    assert compare.dates(right, left).verdict is verdict


def test_day_and_month_that_changed_places_are_pointed_out() -> None:
    found = compare.dates(PartialDate.parse("1984-09-03"), PartialDate.parse("1984-03-09"))
    assert found.why is not None
    assert "changed places" in found.why.en


@pytest.mark.parametrize(
    ("request_", "person", "complete", "verdict"),
    [
        ({"MX"}, {"MX"}, True, AGREES),
        ({"MX"}, {"MX", "US"}, True, AGREES),
        ({"MX", "US"}, {"MX"}, True, DOUBTFUL),
        ({"US"}, {"MX"}, True, DIFFERS),
        ({"US"}, {"MX"}, False, DOUBTFUL),
    ],
)
def test_an_open_list_of_nationalities_does_not_differ(
    request_: set[str], person: set[str], complete: bool, verdict: Verdict
) -> None:
    found = compare.nationalities(
        Several(frozenset(request_)), Several(frozenset(person), complete)
    )
    assert found.verdict is verdict


def test_a_town_and_a_town_with_its_state_agree_in_part() -> None:
    assert compare.places("Culiacán, Sinaloa", "Culiacán").verdict is DOUBTFUL
    assert compare.places("Culiacán", "culiacan").verdict is AGREES
    assert compare.places("Culiacán", "El Paso").verdict is DIFFERS


# -- what only somebody who compared can tell ------------------------------------------------------


def judged(value: bool) -> dict[str, Any]:
    return {"value": value, "by": "an examiner", "date": "2025-01-02", "source": "s1"}


def test_fingerprints_are_yes_no_or_not_compared() -> None:
    assert features({}, {"fingerprints_agree": judged(True)})["fingerprints"].verdict is AGREES
    assert features({}, {"fingerprints_agree": judged(False)})["fingerprints"].verdict is DIFFERS
    none = features({}, {})["fingerprints"]
    assert none.verdict is Verdict.NOT_KNOWN
    assert none.why is not None


def test_fingerprints_on_paper_that_nobody_compared_are_pointed_out() -> None:
    papers = [{"id": "d1", "request": "r1", "kind": "fingerprints_and_photographs"}]
    found = features({}, {}, documents=papers)["fingerprints"]
    assert found.why is not None
    assert "among the papers" in found.why.en


def test_marks_that_both_describe_are_doubtful_until_somebody_compares_them() -> None:
    both = ({"marks": "scar"}, {"described_marks": "scar"})
    assert features(*both)["marks"].verdict is DOUBTFUL
    both[1]["marks_agree"] = judged(True)  # type: ignore[assignment]
    found = features(*both)["marks"]
    assert found.verdict is AGREES
    assert found.compared is not None
    assert found.compared.by is not None


def test_documents_are_compared_by_kind_and_no_number_is_kept() -> None:
    person = {"documents_of_identity": ["passport"]}
    same = features(person, {"described_documents": ["passport", "voter_card"]})["documents"]
    assert same.verdict is DOUBTFUL
    numbers = {"described_documents": ["passport"], "document_numbers_agree": judged(True)}
    assert features(person, numbers)["documents"].verdict is AGREES
    for fact in vars(facts).values():
        if isinstance(fact, Fact) and "document" in fact.name:
            assert not isinstance(fact, Written), fact.key


# -- sides and sources -----------------------------------------------------------------------------


def test_each_side_carries_its_own_source_and_confidence() -> None:
    found = features(
        {"sex": {"value": "male", "confidence": "verified"}},
        {"described_sex": {"value": "male", "source": "s1", "confidence": "known"}},
    )["sex"]
    assert found.request is not None
    assert found.person is not None
    assert (found.request.source, found.request.confidence) == ("s1", "known")
    assert (found.person.source, found.person.confidence) == (None, "verified")


def test_what_rests_on_a_doubtful_value_is_doubtful() -> None:
    found = features(
        {"sex": {"value": "male", "confidence": "doubtful"}}, {"described_sex": "male"}
    )
    assert found["sex"].verdict is DOUBTFUL
    assert found["sex"].why is not None
    assert "agrees" in found["sex"].why.en


@pytest.mark.parametrize(
    ("person", "request_", "verdict"),
    [
        ({"sex": "male"}, {}, Verdict.NOT_IN_REQUEST),
        ({}, {"described_sex": "male"}, Verdict.NOT_OF_PERSON),
        ({}, {}, Verdict.NOT_KNOWN),
    ],
)
def test_what_lacks_on_one_side_says_on_which(
    person: dict[str, Any], request_: dict[str, Any], verdict: Verdict
) -> None:
    assert features(person, request_)["sex"].verdict is verdict


def test_each_request_describes_for_itself() -> None:
    boards = identity_of(load(ROOT / "examples" / "guzman-loera.yaml"), date(2016, 6, 1))
    assert [one.request for one in boards] == ["r-california", "r-texas"]


def test_a_description_recorded_later_is_not_known_yet() -> None:
    request = {"described_sex": {"value": "male", "date": "2025-06-02"}}
    assert features({"sex": "male"}, request)["sex"].verdict is Verdict.NOT_IN_REQUEST


def test_a_casefile_of_transfers_alone_has_no_description_to_compare() -> None:
    with pytest.raises(NotKnownError):
        identity_of(load(ROOT / "examples" / "invented-arroyo-transfer.yaml"))


# -- what it never says ----------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["en", "es"])
def test_it_lists_and_never_concludes(lang: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["identity", str(SIERRA), "--as-of", "2021-06-01", "--lang", lang]) == 0
    told = capsys.readouterr().out
    for conclusion in (
        "is the person", "is not the person", "same person",
        "es la persona", "no es la persona", "misma persona", "%",
    ):  # fmt: skip
        assert conclusion not in told.casefold()
    assert ("for the judge" if lang == "en" else "corresponde al juez") in told


def test_the_data_count_the_verdicts_and_give_no_score(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["identity", str(SIERRA), "--as-of", "2021-06-01", "--json"]) == 0
    (board,) = json.loads(capsys.readouterr().out)["requests"]
    assert sum(board["counts"].values()) == len(board["features"]) == 13
    verdicts = {one["feature"]: one["verdict"] for one in board["features"]}
    assert verdicts["born_on"] == "doubtful"
    assert verdicts["fingerprints"] == "agrees"
    assert verdicts["marks"] == "differs"
    assert set(board) == {"request", "features", "counts", "says"}


def test_no_rule_of_the_law_reads_a_description() -> None:
    """Identity is decided by a judge, whose finding is a fact of its own."""
    read = {fact.key for rule in load_law().rules.values() for fact in rule.facts}
    assert not read & {one.key for one in vars(facts).values() if isinstance(one, Fact)}
