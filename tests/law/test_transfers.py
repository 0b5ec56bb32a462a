"""The law on the transfer of sentenced persons: its rules, their numbers, the marks of their law.

The reference on transfers lies beside the repository, where it is at hand; the tests that read it
are skipped without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dedere.bilingual import same
from dedere.law import load
from dedere.law.concepts import load_concepts
from dedere.law.language.facts import Several
from dedere.law.language.provisions import DOUBTFUL, Confidence, weakest
from dedere.law.language.rules import Bearing, Effect, Rule
from dedere.law.language.scenarios import Scenario
from dedere.law.language.situation import Datum, Level, Situation
from dedere.law.searching import Index

LAW = load()
OF_TRANSFERS = [rule for rule in LAW.rules.values() if rule.level is Level.TRANSFER]
AS_OF = date(2026, 6, 15)


def numbered(number: str) -> list[Rule]:
    return [rule for rule in OF_TRANSFERS if rule.number == number]


def answer(rule: str, readings: dict[str, str] | None = None, **written: Any) -> bool | None:
    """The answer of a rule for one person; facts by their name on the transfer."""
    case = Situation(Level.CASE, "case", as_of=AS_OF.toordinal(), readings=readings or {})
    person = Situation(Level.PERSON, "person").under(case)
    data = {
        name: Datum(LAW.facts[f"transfer.{name}"].read(value)) for name, value in written.items()
    }
    at = Situation(Level.TRANSFER, "transfer", data).under(case, person)
    return LAW.rules[rule].answer.weigh(at).value


# -- the rules and their numbers -------------------------------------------------------------------


def test_each_number_is_there_and_no_other() -> None:
    found = {rule.number for rule in OF_TRANSFERS} - {None}
    assert found == {f"E-{number:02}" for number in range(1, 26)}


@pytest.mark.parametrize("number", [f"E-{one:02}" for one in range(1, 13)])
def test_a_condition_decides_eligibility(number: str) -> None:
    assert [rule.bearing for rule in numbered(number)] == [Bearing.ELIGIBILITY]
    assert {rule.effect for rule in numbered(number)} <= {Effect.REQUIREMENT, Effect.BAR}


@pytest.mark.parametrize("number", [f"E-{one}" for one in (13, 14, 15, 16, 17, 18, 23, 24)])
def test_an_agreement_is_told_apart_from_eligibility(number: str) -> None:
    assert {rule.bearing for rule in numbered(number)} == {Bearing.AGREEMENT}


@pytest.mark.parametrize("number", [f"E-{one}" for one in range(19, 23)])
def test_policy_never_decides(number: str) -> None:
    assert {rule.effect for rule in numbered(number)} == {Effect.DISCRETION}


def test_what_holds_after_a_transfer_decides_nothing_before_it() -> None:
    assert {rule.bearing for rule in numbered("E-25")} == {Bearing.AFTERWARDS}
    assert {rule.provision.id for rule in numbered("E-25")} == {
        "transfer-treaty-1976/5/3",
        "transfer-treaty-1976/7",
    }


def test_transfer_and_extradition_ask_nothing_of_each_other() -> None:
    for rule in LAW.rules.values():
        levels = {fact.level for fact in rule.facts}
        if rule.level is Level.TRANSFER:
            assert levels <= {Level.TRANSFER, Level.PERSON, Level.DOCUMENT}, rule.id
            assert rule.bearing not in (Bearing.SURRENDER, Bearing.CUSTODY), rule.id
        else:
            assert Level.TRANSFER not in levels, rule.id
            assert rule.bearing not in (Bearing.ELIGIBILITY, Bearing.AGREEMENT), rule.id


def test_each_fact_of_a_transfer_is_read_by_some_rule_or_told_why_not() -> None:
    unread = {
        fact.key
        for fact in LAW.facts.values()
        if fact.level is Level.TRANSFER and fact.key not in LAW.readers
    }
    assert unread <= NOT_ASKED_BY_A_RULE.keys()


NOT_ASKED_BY_A_RULE = {
    "transfer.victims_heard": "no provision that was read asks for it; the dossier shows it",
}


def test_a_rule_is_found_by_its_number() -> None:
    hits = Index(LAW, load_concepts()).search("E-09")
    assert [hit.id for hit in hits] == ["transfer-treaty-1976/2/5"]


# -- what is not recorded --------------------------------------------------------------------------


def test_no_day_of_a_decision_is_needed_to_say_that_the_treaty_is_in_force() -> None:
    asked: dict[str, Any] = {"transferring_state": "US", "receiving_state": "MX"}
    assert answer("transfer-treaty-1976/10/2", **asked) is True
    assert answer("transfer-treaty-1976/10/2", **asked, decided_on="1977-11-29") is False


def test_a_decision_that_is_pending_is_no_approval_and_one_not_recorded_is_not_known() -> None:
    assert answer("transfer-treaty-1976/4/3", receiving_state_decision="pending") is False
    assert answer("transfer-treaty-1976/4/3") is None


# -- readings --------------------------------------------------------------------------------------


@pytest.mark.parametrize("convention", ["inter-american", "council-of-europe"])
def test_a_convention_in_place_of_the_treaty_lifts_two_bars_and_makes_them_doubtful(
    convention: str,
) -> None:
    settled: dict[str, Any] = {"years_present_in_transferring_state": 12, "intends_to_remain": True}
    migrant: dict[str, Any] = {
        "transferring_state": "US",
        "immigration_offense": True,
        "immigration_part_absorbed": False,
    }
    chosen = {"instrument-of-transfer": convention}
    for rule, facts in (("2/3", settled), ("2/4#immigration", migrant)):
        id = f"transfer-treaty-1976/{rule}"
        assert answer(id, **facts) is True
        assert answer(id, chosen, **facts) is False
        assert LAW.rules[id].sureness({}) != DOUBTFUL
        assert LAW.rules[id].sureness(chosen) == DOUBTFUL
    assert answer("transfer-treaty-1976/2/4#military", chosen, purely_military_offense=True)


# -- scenarios -------------------------------------------------------------------------------------


def test_an_entry_of_a_scenario_can_stand_for_all_options_but_some() -> None:
    written = {
        "documents": [{"kind": {"all_but": ["judgment_of_conviction"]}, "certified": True}],
        "complete": ["documents"],
    }
    rule = LAW.rules["transfer-treaty-1976/4/7#judgment"]
    scenario = Scenario("a test", same("all but one"), rule.id, written, False)
    listed = scenario.situation(rule, LAW.facts).lists[Level.DOCUMENT]
    kinds = {member.subject.data["kind"].value for member in listed}
    assert len(kinds) == len(listed) > 20
    assert "judgment_of_conviction" not in kinds
    assert scenario.weigh(rule, LAW.facts)[0] is False


def test_both_directions_are_one_rule() -> None:
    nationality = LAW.rules["transfer-treaty-1976/2/2"]
    for state, other in (("MX", "US"), ("US", "MX")):
        case = Situation(Level.CASE, "case", as_of=AS_OF.toordinal())
        of = {"nationalities": Datum(Several(frozenset({state}), complete=True))}
        person = Situation(Level.PERSON, "person", of).under(case)
        for receiving, met in ((state, True), (other, False)):
            home = {"receiving_state": Datum(receiving)}
            at = Situation(Level.TRANSFER, "transfer", home).under(case, person)
            assert nationality.answer.weigh(at).value is met


# -- the reference ---------------------------------------------------------------------------------

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference" / "transfer-law.md"
MARKS: dict[str, Confidence] = {"V": "verified", "K": "known", "?": "doubtful"}
ROMAN = {"I": 1, "V": 5, "X": 10}
needs_reference = pytest.mark.skipif(not REFERENCE.is_file(), reason="the reference is not at hand")


def _arabic(roman: str) -> str:
    values = [ROMAN[letter] for letter in roman]
    after = [*values[1:], 0]
    return str(sum(-a if a < b else a for a, b in zip(values, after, strict=True)))


def _paragraphs() -> Iterator[tuple[str, Confidence]]:
    """The paragraphs of the treaty in the reference's tables, with the least of their marks."""
    if not REFERENCE.is_file():
        return
    text = REFERENCE.read_text(encoding="utf-8")
    for article, paragraph, row in re.findall(r"^\| ([IVX]+)\((\d)\) \|(.*)$", text, re.MULTILINE):
        marks = re.findall(r"\[([VK?])\]", row)
        yield (
            f"transfer-treaty-1976/{_arabic(article)}/{paragraph}",
            weakest(MARKS[mark] for mark in marks),
        )


def _rules() -> Iterator[tuple[str, str, str]]:
    """The numbered rules of the reference: number, kind, cite."""
    if not REFERENCE.is_file():
        return
    text = REFERENCE.read_text(encoding="utf-8")
    yield from re.findall(r"^\| (E-\d\d) \| (\w+) \|.*\| ([^|]*) \|$", text, re.MULTILINE)


PARTLY_VERIFIED = {
    "transfer-treaty-1976/2/4": "verified but for one reference, which its reading names",
}
"""Paragraphs that are surer than the least of their marks, because the rest is told apart."""


@needs_reference
def test_each_paragraph_of_the_treaty_is_there_as_sure_as_it_is() -> None:
    found = list(_paragraphs())
    assert len(found) >= 21
    for id, least in found:
        assert id in LAW.provisions
        if id not in PARTLY_VERIFIED:
            assert LAW.provisions[id].confidence == least, id


@needs_reference
def test_each_numbered_rule_stands_under_a_provision_that_is_cited_for_it() -> None:
    found = list(_rules())
    assert [number for number, _, _ in found] == [f"E-{one:02}" for one in range(1, 26)]
    for number, kind, cite in found:
        rules = numbered(number)
        assert rules, number
        if kind == "P":
            assert {rule.effect for rule in rules} == {Effect.DISCRETION}
        places = {
            f"transfer-treaty-1976/{_arabic(article)}" + (f"/{paragraph}" if paragraph else "")
            for article, paragraph in re.findall(r"\b([IVX]+)(?:\((\d)\))?(?![\w(])", cite)
        }
        ids = {rule.provision.id for rule in rules}
        if places and not re.search(r"\d{3}", cite):
            assert any(id == place or id.startswith(place + "/") for id in ids for place in places)
