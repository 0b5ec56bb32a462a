"""The files of elements: what they may say, what is refused, and what follows from them."""

from __future__ import annotations

import pytest

from dedere.errors import LawError, NotKnownError
from dedere.law import load
from dedere.law.elements import (
    Comparison,
    Reach,
    check_elements,
    comparison,
    load_elements,
    penalty_test,
)
from dedere.law.elements.loading import read_elements, read_term
from dedere.law.elements.model import KINDS

SMALL = """\
families: [fraud]
offenses:
  - id: us-lie
    law: US
    name: {en: A lie, es: Una mentira}
    cites: ["1 U.S.C. § 1"]
    elements:
      - id: saying
        kind: conduct
        asks: {en: It was said., es: Se dijo.}
      - id: mails
        kind: jurisdictional
        asks: {en: By mail., es: Por correo.}
    penalties:
      - when: {en: always, es: siempre}
        most: 2 years
  - id: mx-lie
    law: MX
    name: {en: A lie, es: Una mentira}
    cites: ["CPF, art. 1"]
    elements:
      - id: saying
        kind: conduct
        asks: {en: It was said., es: Se dijo.}
    penalties:
      - when: {en: small, es: chica}
        least: 3 days
        most: 11 months
      - when: {en: large, es: grande}
        most: life
comparisons:
  - name: lie
    title: {en: Lying, es: Mentir}
    us: us-lie
    mx: mx-lie
    meetings:
      - us: [saying]
        mx: [saying]
        how: same
        why: {en: Alike., es: Igual.}
      - us: [mails]
        how: none
        disregarded: [treaty-1978/2/4/b]
        why: {en: Only jurisdiction., es: Solo jurisdicción.}
"""


def mistakes(text: str) -> list[str]:
    with pytest.raises(LawError) as caught:
        read_elements({"small.yaml": text})
    return list(caught.value.places)


def small() -> Comparison:
    return read_elements({"small.yaml": SMALL}).comparisons["lie"]


# -- the files -------------------------------------------------------------------------------------

ALL = list(load_elements().comparisons.values())


def test_every_family_of_the_task_is_there() -> None:
    families = {family for one in ALL for family in one.families}
    assert families >= {
        "drugs", "homicide", "kidnapping", "weapons", "fraud", "sexual_offenses", "bribery",
        "obstruction_of_justice", "extortion", "procuration", "receiving",
    }  # fmt: skip


def test_every_provision_that_is_cited_exists() -> None:
    assert list(check_elements(load())) == []


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.name)
def test_every_element_stands_in_one_row_of_a_comparison(one: Comparison) -> None:
    named = [element.key for row in one.meetings for element in row.elements]
    assert sorted(named) == sorted(e.key for side in one.offenses for e in side.elements)


@pytest.mark.parametrize("one", ALL, ids=lambda one: one.name)
def test_an_element_that_only_gives_jurisdiction_says_by_what_it_does_not_count(
    one: Comparison,
) -> None:
    for row in one.meetings:
        alone = row.how == "none" and row.only is not None
        if alone and all(element.kind == "jurisdictional" for element in row.elements):
            assert row.disregarded == ("treaty-1978/2/4/b",)
        for id in row.disregarded:
            assert load().provision(id).id == id
            assert {element.kind for element in row.elements} == {"jurisdictional"}


def test_nothing_is_verified_that_names_no_copy() -> None:
    for offense in load_elements().offenses.values():
        parts = [offense.confidence, *(one.confidence for one in offense.elements)]
        parts += [one.confidence for one in offense.penalties]
        if "verified" in parts:
            assert all(source.url.startswith("http") for source in offense.sources)
            assert offense.sources


def test_what_is_said_differs_in_the_two_languages() -> None:
    for one in load_elements().by_key.values():
        # "Dolo" is a Spanish term of art and stays so.
        assert one.asks.en != one.asks.es or one.asks.en == "Dolo.", one.key
        assert one.kind in KINDS
    for found in ALL:
        assert all(row.why.en != row.why.es for row in found.meetings), found.name


def test_the_gap_of_the_third_person_is_told() -> None:
    # Two are enough for a conspiracy; asociación delictuosa and organized crime ask for three.
    for name in ("drug-conspiracy-association", "drug-conspiracy-organized-crime"):
        found = comparison(name)
        (row,) = [one for one in found.meetings if "three" in {e.id for e in one.mx}]
        assert (row.how, row.us, row.only) == ("none", (), "MX")
        assert row.narrower_in("MX")
        assert not row.narrower_in("US")


def test_a_name_that_is_not_there_offers_the_nearest() -> None:
    with pytest.raises(NotKnownError, match="Did you mean 'fraud'"):
        comparison("frauds")


# -- what a meeting says ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("how", "in_us", "in_mx"),
    [("same", False, False), ("wider_us", False, True), ("wider_mx", True, False),
     ("partly", True, True)],
)  # fmt: skip
def test_the_law_that_reaches_less_asks_for_more(how: str, in_us: bool, in_mx: bool) -> None:
    text = SMALL.replace("how: same", f"how: {how}")
    row = read_elements({"small.yaml": text}).comparisons["lie"].meetings[0]
    assert (row.narrower_in("US"), row.narrower_in("MX")) == (in_us, in_mx)


def test_what_one_law_alone_asks_makes_that_law_narrower() -> None:
    row = small().meetings[1]
    assert (row.only, row.narrower_in("US"), row.narrower_in("MX")) == ("US", True, False)


# -- penalties -------------------------------------------------------------------------------------


def test_the_penalty_test_tells_all_from_some_from_none() -> None:
    found = penalty_test(small())
    assert (found["US"].reach, found["MX"].reach) == (Reach.ALL, Reach.SOME)
    longest = found["MX"].longest
    assert longest is not None
    assert longest.most.unit == "life"
    short = SMALL.replace("most: life", "most: 11 months")
    one = read_elements({"small.yaml": short}).comparisons["lie"]
    assert penalty_test(one)["MX"].reach is Reach.NONE
    exactly = short.replace("most: 11 months", "most: 12 months", 1)
    one = read_elements({"small.yaml": exactly}).comparisons["lie"]
    assert penalty_test(one)["MX"].reach is Reach.SOME, "a year is enough"


def test_without_a_penalty_nothing_is_said_to_reach() -> None:
    assert penalty_test(comparison("killing"))["US"].reach is Reach.UNKNOWN


@pytest.mark.parametrize(
    ("written", "months"),
    [("10 years", 120), ("6 months", 6), ("3 days", 0), ("45 days", 1), ("life", None),
     ("death", None)],
)  # fmt: skip
def test_a_term_is_counted_in_months(written: str, months: int | None) -> None:
    assert read_term(written).months == months


def test_a_term_speaks_both_languages() -> None:
    assert str(read_term("1 year").text) == "1 year"
    assert read_term("1 year").text.es == "1 año"
    assert read_term("life").text.es == "prisión vitalicia"


def test_an_offense_that_is_punished_as_another_has_its_penalties() -> None:
    known = load_elements().offenses
    lent = known["us-drug-conspiracy"]
    assert lent.punished_as == "us-drug-importation"
    assert lent.penalties == known["us-drug-importation"].penalties


# -- what is refused -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "instead", "said"),
    [
        ("kind: conduct", "kind: conduckt",
         "small.yaml:9:15: `kind` has no 'conduckt'; 'conduct'?"),
        ("most: 2 years", "most: 2 yeras", "small.yaml:16:15: `most` cannot be '2 yeras'"),
        ("law: US", "law: UK", "`law` has no 'UK'"),
        ("id: us-lie\n", "id: lie\n", "begins with 'us-'"),
        ("mx: mx-lie", "mx: us-lie", "no offense of this law is called 'us-lie'"),
        ("us: [mails]", "us: [mail]", "us-lie has no element 'mail'; 'mails'?"),
        ("families: [fraud]", "families: [frauds]", "no family is called 'frauds'"),
        ("how: same", "how: none", "without a counterpart one side stands alone"),
        ("how: same", "how: same\n        disregarded: [treaty-1978/2/1]", "nothing to disregard"),
        ("how: same", "how: same\n        confidence: doubtful", "says why under `doubt`"),
        ("how: same", "how: same\n        doubt: {en: So., es: Sí.}", "says why under `doubt`"),
        ("how: same", "how: same\n        hwo: x", "`hwo` means nothing here; 'how'?"),
        ("most: 2 years", "most: 2 years\n        confidence: verified", "names the copy"),
        ("es: Mentir}", "}", "`es` is missing"),
        ("name: lie", "name: Lie", "is no id"),
        ("[\"1 U.S.C. § 1\"]", "[]", "cites its provisions"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_place(written: str, instead: str, said: str) -> None:
    found = mistakes(SMALL.replace(written, instead, 1))
    assert any(said in one for one in found), found
    assert all(one.startswith("small.yaml:") for one in found)


def test_all_mistakes_are_told_at_once() -> None:
    text = SMALL.replace("law: US", "law: UK").replace("most: 2 years", "most: soon")
    assert len(mistakes(text)) >= 2


def test_an_element_that_no_row_names_or_two_do_is_a_mistake() -> None:
    once = SMALL.replace("      - us: [saying]\n        mx: [saying]", "      - mx: [saying]")
    assert any("us-lie.saying stands in no meeting" in one for one in mistakes(once))
    twice = SMALL.replace("us: [mails]", "us: [mails, saying]")
    assert any("us-lie.saying stands in more than one" in one for one in mistakes(twice))


def test_an_offense_cannot_be_punished_as_one_without_penalties() -> None:
    text = SMALL.replace(
        "    penalties:\n      - when: {en: always, es: siempre}\n        most: 2 years\n",
        "    punished_as: us-law\n",
    )
    assert any("'us-law'; 'us-lie'?" in one for one in mistakes(text))


def test_two_offenses_of_one_name_are_a_mistake_across_files() -> None:
    other = SMALL.replace("comparisons:", "unused:").split("unused:")[0]
    with pytest.raises(LawError, match="'us-lie' is taken"):
        read_elements({"a.yaml": SMALL, "b.yaml": other})
