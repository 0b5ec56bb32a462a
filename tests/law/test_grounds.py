"""The grounds: each row of the reference has its card, each card its law, each bar its ground."""

from __future__ import annotations

import re

import pytest

from dedere.bilingual import LANGUAGES
from dedere.errors import LawError, NotKnownError
from dedere.law import load
from dedere.law.grounds import (
    EFFECTS,
    FORUMS,
    Card,
    _ground,
    check_grounds,
    ground,
    load_grounds,
    present_name,
)
from dedere.law.language.rules import Bearing, Effect, Rule
from tests.law.reference import Row, needs_reference, rows

LAW = load()
GROUNDS = load_grounds()
CARDS = [
    pytest.param(name, card, id=f"{name}-{state}")
    for name, one in GROUNDS.items()
    for state, card in one.cards.items()
]

ROWS = {
    "Torture or cruel treatment": "torture",
    "Death penalty": "death-penalty",
    "Life sentence (history)": "life-imprisonment",
    "Political offence": "political-offense",
    "Political motivation, persecution, discrimination": "persecution",
    "Lack of evidence / probable cause": "evidence",
    "Mistaken identity": "identity",
    "Due-process violation in the request or in the procedure": "due-process",
    "Special or ad hoc tribunal": "special-tribunal",
    "No dual criminality": "dual-criminality",
    "Below penalty threshold": "penalty-threshold",
    "Not wilful": "not-wilful",
    "Outside territory, no jurisdiction basis": "territory",
    "Lapse of time": "lapse-of-time",
    "Double jeopardy": "double-jeopardy",
    "Pardon, amnesty, sentence served": "pardon",
    "Missing private complaint": "private-complaint",
    "Military offence": "military-offense",
    "Speciality": "speciality",
    "Nationality": "nationality",
    "Pending case or sentence in requested State": "pending-case",
    "Competing request": "competing-request",
    "Defective documents or translation": "defective-documents",
    "Expired provisional arrest": "expired-arrest",
    "Late surrender": "late-surrender",
    "Refugee or applicant": "refugee",
    "Humanitarian (age, health)": "humanitarian",
    "Slavery": "slavery",
}

NO_PLACE_THERE = {
    "Pardon, amnesty, sentence served",
    "Missing private complaint",
    "Special or ad hoc tribunal",
    "Slavery",
    "Death penalty",
    "Life sentence (history)",
}
"""Rows whose column for requests of Mexico says that there is no such ground."""

LETTERS = {
    "J": "judge",
    "SRE": "executive",
    "A": "amparo",
    "M": "extradition_judge",
    "H": "habeas",
    "limited H": "habeas",
    "S": "secretary_of_state",
    "later trial court": "trial_court",
    "any judge": "any_judge",
}

NO_GROUND = {
    "treaty-1978/15/2": "temporary surrender is what is answered to a pending case",
    "treaty-1978/18": "consent ends the opposition",
    "us/case-law/ye-gon-v-holt-2014": "shows which test of the same offense binds; article 6 bars",
    "us/case-law/sindona-v-grant-1980": "shows that the test is open; article 6 bars",
}
"""Rules on surrender that are no ground of opposition, and why."""


# -- against the reference -------------------------------------------------------------------------


@needs_reference
@rows("7")
def test_every_row_of_the_reference_has_its_ground(row: Row) -> None:
    one = GROUNDS[ROWS[row.name]]
    assert one.card("MX")
    assert (one.card("US") is None) is (row.name in NO_PLACE_THERE)


@needs_reference
@rows("7")
def test_a_ground_is_heard_where_the_reference_says(row: Row) -> None:
    one = GROUNDS[ROWS[row.name]]
    mexico, _, united_states = row["forum"].partition(" / ")
    for state, said in (("MX", mexico), ("US", united_states)):
        card = one.card(state)
        expected = {LETTERS[part.strip()] for part in re.split("[,;]", said) if part.strip()}
        if card is not None and expected:
            assert set(card.heard_by) == expected, state


@needs_reference
@rows("7")
def test_a_card_is_no_surer_than_the_reference(row: Row) -> None:
    """Verified only where the row has something verified; what it calls doubtful stays so."""
    for card in GROUNDS[ROWS[row.name]].cards.values():
        if card.confidence == "verified":
            assert "[V]" in row["conf."]
        if row["conf."].startswith("[?]"):
            assert card.confidence == "doubtful"


@needs_reference
@rows("7")
def test_the_articles_of_the_treaty_in_a_row_are_on_its_cards(row: Row) -> None:
    for column, state in (
        ("US→MX legal basis and how it is argued", "MX"),
        ("MX→US legal basis and how it is argued", "US"),
    ):
        card = GROUNDS[ROWS[row.name]].card(state)
        if card is None:
            continue
        cited = {id.split("/")[1] for id in card.law if id.startswith("treaty-1978/")}
        # "T 10(2)–(6)", "T 3, 10(3)(b), 12": articles stand after T until the next law.
        # What another State's law is compared with ("T 17, against Mexico") is one article too.
        for said in re.findall(r"\bT (\d+(?:\([^;]*?\))*(?:, \d+(?:\(\w+\))*)*)", row[column]):
            for part in said.split(","):
                article = re.match(r" ?(\d+)", part)
                assert article
                assert article[1] in cited, (column, article[1])


# -- by themselves ---------------------------------------------------------------------------------


def test_every_provision_and_every_rule_on_a_card_exists() -> None:
    assert list(check_grounds(LAW)) == []


@pytest.mark.parametrize(("name", "card"), CARDS)
def test_a_rule_stands_under_law_that_the_card_cites(name: str, card: Card) -> None:
    """A reader who follows the card to the law finds the rule that decides it."""
    for rule in card.rules(LAW):
        path = present_name(rule).partition("#")[0]
        assert any(path == id or path.startswith(f"{id}/") or id.startswith(f"{path}/")
                   for id in card.law), rule.id  # fmt: skip


@pytest.mark.parametrize(("name", "card"), CARDS)
def test_a_card_says_everything_in_both_languages(name: str, card: Card) -> None:
    assert card.heard_by
    assert card.law
    assert len(set(card.law)) == len(card.law)
    assert len(set(card.decided_by)) == len(card.decided_by)
    for text in (card.show, card.answer, GROUNDS[name].title, EFFECTS[card.effect]):
        for language in LANGUAGES:
            assert text.in_(language).strip()
        assert text.en != text.es
    for text in (card.show, card.answer):
        # A card is read alone: it cannot point to the one for the other side.
        assert not text.en.startswith("The same")
        assert text.en.endswith(".")
        assert text.es.endswith(".")


@pytest.mark.parametrize(("name", "card"), CARDS)
def test_no_rule_of_the_other_side_decides(name: str, card: Card) -> None:
    other = "us/" if card.requested_state == "MX" else "mx/"
    assert not [rule.id for rule in card.rules(LAW) if rule.id.startswith(other)]


SURRENDER = [rule for rule in LAW.rules.values() if rule.bearing is Bearing.SURRENDER]


@pytest.mark.parametrize("rule", SURRENDER, ids=lambda rule: rule.id)
def test_what_bears_on_surrender_belongs_to_a_ground(rule: Rule) -> None:
    decided = {
        one.id
        for found in GROUNDS.values()
        for card in found.cards.values()
        for one in card.rules(LAW)
    }
    assert (rule.id in decided) is (rule.id not in NO_GROUND)


def test_only_what_settles_nothing_is_no_ground() -> None:
    assert {LAW.rules[id].effect for id in NO_GROUND} == {Effect.DISCRETION}


def test_older_wordings_go_with_the_present_one() -> None:
    found = {rule.id for rule in ground("death-penalty").cards["MX"].rules(LAW)}
    assert {"mx/lei/10/V", "mx/lei/10/V@1975-12-30"} <= found
    assert not any("other-penalties" in id for id in found)


def test_a_ground_that_does_not_exist_offers_the_nearest() -> None:
    with pytest.raises(NotKnownError) as caught:
        ground("tortura")
    assert "torture" in caught.value.in_("en")


@pytest.mark.parametrize(
    "wrong",
    [
        {"heard_by": ["king"]},
        {"effect": "none"},
        {"confidence": "x"},
        {"show": {"en": "Age", "health": None, "es": "Edad, salud"}},
    ],
)
def test_a_word_that_is_none_is_refused(wrong: dict[str, object]) -> None:
    text = {"en": "A.", "es": "Un."}
    card = {"law": [], "heard_by": [next(iter(FORUMS))], "effect": "bar", "show": text,
            "answer": text, "confidence": "known", **wrong}  # fmt: skip
    with pytest.raises(LawError):
        _ground({"ground": "x", "name": text, "in_mexico": card, "in_united_states": None})
