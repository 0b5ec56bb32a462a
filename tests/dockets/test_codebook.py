# ruff: noqa: E501 (an entry stands on one line, as courts print it)
"""The codebook is that of the records: same names, same codes, and it says what is wrong."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.dockets import record
from dedere.dockets.codebook import Kind, NotAValueError, Variable, codebook, from_data, to_data
from dedere.dockets.coding import charging, custody, movements, reductions, review
from dedere.dockets.model import Form
from dedere.errors import NotKnownError
from tests.dockets import prosecutions
from tests.dockets.building import page
from tests.dockets.coding_by_hand import docket

BOOK = codebook()
PROPOSED = {one.name for one in BOOK.variables if one.group != "papers"}
"""What a docket can propose. What papers and other sources tell is coded by persons alone."""
PAGES = Path(__file__).parent / "pages"

RICH = """
2020-12-01 1 COMPLAINT as to Ana Ejemplo (1).
2020-12-02 2 SEALED INDICTMENT as to Ana Ejemplo (1) count(s) 1, 2-3.
2020-12-02 3 MOTION to Seal Case by USA as to Ana Ejemplo.
2020-12-02 4 ARREST WARRANT ISSUED as to Ana Ejemplo.
2021-02-04 - Arrest of Ana Ejemplo in the Central District of California.
2021-02-04 5 ORDER unsealing indictment as to Ana Ejemplo.
2021-02-05 6 Rule 5(c)(3) Documents Received as to Ana Ejemplo from the Central District of California.
2021-02-05 7 Minute Entry: Initial Appearance as to Ana Ejemplo held on 2/5/2021. Oral motion to detain by USA. Spanish interpreter present. Defendant advised of the right to consular notification. Temporary detention ordered.
2021-02-06 8 ARREST WARRANT Returned Executed on 2/4/2021 as to Ana Ejemplo.
2021-02-09 9 ORDER OF DETENTION as to Ana Ejemplo.
2021-02-11 10 Minute Entry: Arraignment as to Ana Ejemplo (1) Counts 1, 2-3 held on 2/11/2021. Plea of not guilty entered.
2021-03-01 11 ORDER Setting Conditions of Release as to Ana Ejemplo.
2021-03-05 12 SUPERSEDING INFORMATION as to Ana Ejemplo (1) count(s) 1s.
2021-03-05 13 PLEA AGREEMENT as to Ana Ejemplo. Defendant waives the right to appeal.
2021-03-05 14 Minute Entry: Change of Plea Hearing as to Ana Ejemplo held on 3/5/2021. Guilty plea entered to Count 1s.
2021-05-01 15 MOTION for Downward Departure pursuant to USSG 5K1.1 by USA as to Ana Ejemplo.
2021-05-02 16 ORDER granting 15 Motion for Downward Departure as to Ana Ejemplo.
2021-05-02 17 RESTRICTED Letter of a victim as to Ana Ejemplo.
2021-05-03 - ORDER as to Ana Ejemplo. The Drug Enforcement Administration shall return her papers. She was a former federal police commander. The enhancement for a leadership role applies.
2021-06-21 18 Minute Entry: Sentencing held on 6/21/2021 as to Ana Ejemplo.
2021-06-22 19 JUDGMENT as to Ana Ejemplo (1), Count 1s, 60 months CBOP, 3 years supervised release, $100 assessment. Counts 1, 2-3 dismissed.
2021-06-22 20 PRELIMINARY ORDER OF FORFEITURE, money judgment of $1,500,000 as to Ana Ejemplo.
2021-06-25 21 NOTICE OF APPEAL by Ana Ejemplo re 19 Judgment.
2022-01-10 22 MANDATE of USCA as to Ana Ejemplo re 21 Notice of Appeal. The judgment is affirmed.
2022-06-01 23 MOTION to Vacate, Set Aside or Correct Sentence under 28 U.S.C. 2255 by Ana Ejemplo.
2022-08-01 24 ORDER denying 23 Motion to Vacate under 2255 as to Ana Ejemplo.
2023-01-05 25 MOTION to Reduce Sentence - USSC Amendment 821 by Ana Ejemplo.
2023-02-05 26 ORDER denying without prejudice 25 Motion to Reduce Sentence as to Ana Ejemplo.
2025-03-01 27 JUDGMENT on Revocation as to Ana Ejemplo: supervised release revoked, 8 months CBOP, 24 months supervised release.
2025-04-01 28 Probation Jurisdiction Transferred to the District of Arizona as to Ana Ejemplo.
"""
RICH_COUNTS = (
    (
        "21:846 and 841 - Conspiracy to distribute cocaine(1s)",
        "CBOP 60 months; SR 3 years; SA $100",
    ),
    ("21:959 - Distribution for import(1)", "Dismissed on motion of the government"),
    ("18:924(c) - Firearm(2-3)", "Dismissed on motion of the government"),
)


def rich(**more: Any) -> list[dict[str, Any]]:
    made = docket(
        RICH,
        counts=RICH_COUNTS,
        court="casd",
        magistrate_numbers=("3:20-mj-09998",),
        related_numbers=("3:19-cr-09997",),
        appeal_numbers=("21-50123 USCA-9th Circuit",),
        **more,
    )
    return list(record.of(made))


def invented() -> list[dict[str, Any]]:
    """The records of every invented docket that the tests have at hand."""
    found = [*rich(), *rich(form=Form.HISTORY_TITLES), *rich(coverage="partial: some entries")]
    found += record.of_paths([PAGES])
    for name, sheet in vars(prosecutions).items():
        if name.isupper() and not name.startswith("_"):
            found += record.of_bytes(page(sheet), name=f"{name}.html")
    silent = docket("2021-02-01 1 NOTICE of something as to Ana Ejemplo.")
    request = docket(
        "2021-02-01 1 COMPLAINT pursuant to 18 U.S.C. 3184 as to Ana Ejemplo.",
        caption="In the Matter of the Extradition of Ana Ejemplo",
    )
    tried = docket(
        "2021-02-01 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1.\n"
        "2021-02-11 2 Minute Entry: Arraignment as to Ana Ejemplo held on 2/11/2021. Plea of not guilty entered.\n"
        "2021-09-30 3 Minute Entry: Jury Trial held on 9/30/2021 as to Ana Ejemplo.\n"
        "2021-09-30 4 JURY VERDICT as to Ana Ejemplo (1) Guilty on Count 1."
    )
    found += [*record.of(silent), *record.of(request), *record.of(tried)]
    return [one for one in found if one["variables"] is not None]


@pytest.fixture(scope="module")
def records() -> list[dict[str, Any]]:
    return invented()


# -- the same names and codes as the records -----------------------------------------------------


def test_there_are_records_in_which_each_variable_says_something(
    records: list[dict[str, Any]],
) -> None:
    said = {
        name
        for one in records
        for name, value in one["variables"].items()
        if value not in (None, [], "not_stated")
    }
    assert len(records) > 8
    assert said == PROPOSED


def test_every_record_has_the_names_and_codes_of_the_codebook(
    records: list[dict[str, Any]],
) -> None:
    for one in records:
        variables = one["variables"]
        assert set(variables) == PROPOSED
        for name, value in variables.items():
            variable = BOOK.variable(name)
            assert variable.check(value) == value
            said = variable.say(value)
            assert said.en
            assert said.es


def test_what_coding_can_propose_is_in_the_codebook() -> None:
    def codes(variable: str, *parts: str) -> set[str]:
        found = BOOK.variable(variable)
        for part in parts:
            found = found.part(part)
        return {one.code for one in found.values}

    assert {one for _, one in charging.INSTRUMENTS} == codes("charging", "instrument")
    assert set(custody.EVENTS.values()) <= codes("detention", "events", "event")
    assert set(custody.STATUS.values()) == codes("detention", "status")
    assert {one for _, one, _ in movements.EVENTS} == codes("warrants", "event")
    assert {one for _, one in reductions.OUTCOMES} == codes("reduction", "outcome")
    assert {one for _, one in reductions.OUTCOMES} == codes("habeas", "outcome")
    for circuit in (*review.CIRCUITS, None):
        assert BOOK.variable("appeals").part("court").check(circuit) == circuit


# -- the texts -----------------------------------------------------------------------------------


def every_variable() -> list[tuple[str, Variable]]:
    def below(path: str, one: Variable) -> list[tuple[str, Variable]]:
        found = [(path, one)]
        for part in one.parts:
            found += below(f"{path}.{part.name}", part)
        return found

    return [pair for one in BOOK.variables for pair in below(one.name, one)]


def test_every_variable_says_what_it_is_what_proves_it_and_what_to_do_in_doubt() -> None:
    for one in BOOK.variables:
        assert one.example is not None
        assert one.doubt is not None
        assert one.evidence is not None
        assert one.group in {group.name for group in BOOK.groups}


def test_no_text_was_left_in_the_other_language() -> None:
    for path, one in every_variable():
        for text in (one.definition, one.doubt, one.evidence):
            assert text is None or text.en != text.es, path


def test_no_two_variables_or_values_have_one_title() -> None:
    for lang in ("en", "es"):
        titles = [one.title.in_(lang) for one in BOOK.variables if one.name != "other_dockets"]
        assert len(titles) == len(set(titles))
        for path, one in every_variable():
            names = [value.title.in_(lang) for value in one.values]
            assert len(names) == len(set(names)), path


def test_the_kinds_of_missing() -> None:
    assert {one.code for one in BOOK.missing} == {
        "sealed_document",
        "sealed_entry",
        "numbering_gap",
        "not_filed",
        "not_yet_looked",
        "not_applicable",
        "not_stated",
    }
    assert [one.code for one in BOOK.missing if one.outside] == ["not_applicable"]
    assert BOOK.why_missing("not_filed").title.es == "nunca se presentó"
    with pytest.raises(NotKnownError, match="Did you mean 'not_filed'"):
        BOOK.why_missing("not_fild")


def test_a_name_that_is_not_there_is_answered_with_the_nearest() -> None:
    with pytest.raises(NotKnownError, match="Did you mean 'sentence'"):
        BOOK.variable("sentense")


# -- what is no value ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "where", "mend"),
    [
        ("resolution", "guilty plea", "resolution", "Did you mean 'guilty_plea'"),
        ("resolution", "declaración de culpabilidad", "resolution", "Did you mean 'guilty_plea'"),
        ("resolution", True, "resolution", "Write one of: guilty_plea"),
        ("first_appearance", "2021-2-5", "first_appearance", "2021-02-05"),
        ("first_appearance", "2021-02-30", "first_appearance", "2021-02-05"),
        ("first_appearance", "2021-02", "first_appearance", "leave open"),
        ("superseding", "yes", "superseding", "true or false"),
        ("superseding", 1, "superseding", "true or false"),
        ("plea", "guilty", "plea", "Give its parts: first, final"),
        ("plea", {"finl": "guilty"}, "plea", "Did you mean 'final'"),
        ("plea", {"final_counts": "1"}, "plea.final_counts", "give a list"),
        ("counts", [{"label": "1"}], "counts[1].outcome", "leave the whole record out"),
        ("counts", [{"outcome": "open"}, {"outcome": "opne"}], "counts[2].outcome", "'open'"),
        ("counts", [None], "counts[1]", "Take it out"),
        ("sentence", {"prison_months": -1}, "sentence.prison_months", "months"),
        ("sentence", {"prison_months": True}, "sentence.prison_months", "months"),
        ("sentence", {"prison_months": "life"}, "sentence.prison_months", "months"),
        ("sentence", {"fine_usd": float("nan")}, "sentence.fine_usd", "US dollars"),
        ("counts_dropped", {"number": 1.5}, "counts_dropped.number", "whole number"),
        ("sealing", {"entries": [{"i": -1}]}, "sealing.entries[1].i", "from 0"),
        ("sealing", {"entries": [{"i": 1, "doc": 4}]}, "sealing.entries[1].doc", "in quotes"),
        ("reduction", [{"type": "3582c2_amendment"}], "reduction[1].type", "amendment782"),
        ("rank_words", ["boss", " "], "rank_words[2]", "words of the docket"),
        ("rank_words", ["x" * 500], "rank_words[1]", "Keep the words that matter"),
        ("other_dockets", [{"number": "the other one", "relation": "related case"}],
         "other_dockets[1].number", "2:21-mj-09999"),
    ],
)  # fmt: skip
def test_what_is_no_value_is_refused_with_its_place_and_how_to_mend_it(
    name: str, value: Any, where: str, mend: str
) -> None:
    with pytest.raises(NotAValueError) as caught:
        BOOK.variable(name).check(value)
    assert caught.value.where == where
    assert mend in caught.value.in_("en")
    assert caught.value.in_("es") != caught.value.in_("en")


def test_a_value_is_kept_as_plain_data_with_all_its_parts() -> None:
    plea = BOOK.variable("plea").check({"final": "guilty", "final_date": date(2021, 3, 5)})
    assert plea == {
        "first": None,
        "final": "guilty",
        "final_date": "2021-03-05",
        "final_counts": None,
        "agreement": None,
        "inferred": None,
    }
    assert json.loads(json.dumps(plea)) == plea
    assert BOOK.variable("plea").check(None) is None
    assert BOOK.variable("warrants").check([]) == []
    life = BOOK.variable("sentence").check({"supervised_release_months": "life"})
    assert life["supervised_release_months"] == "life"
    number = BOOK.variable("reduction").check([{"type": "3582c2_amendment821"}])
    assert number[0]["type"] == "3582c2_amendment821"


@pytest.mark.parametrize(
    "words",
    [
        "passport no. G12345678",
        "call 619-555-0134",
        "lives at 12 Invented Street",
        "victim Maria Inventada",
        "suffers from diabetes",
    ],
)
def test_what_a_record_may_never_hold_is_refused(words: str) -> None:
    with pytest.raises(NotAValueError, match="record never may") as caught:
        BOOK.variable("official").check([words])
    assert caught.value.in_("es").startswith("official[1]: esto contiene")


def test_a_field_is_read_as_people_write() -> None:
    read = BOOK.variable("sentence").part("fine_usd").read
    assert read(" $1,500 ") == 1500
    assert read("12.50") == 12.5
    assert read("") is None
    assert BOOK.variable("superseding").read("sí") is True
    assert BOOK.variable("superseding").read("No") is False
    assert BOOK.variable("sentencing_date").read("2021-06-21") == "2021-06-21"
    months = BOOK.variable("sentence").part("supervised_release_months")
    assert months.read("life") == "life"
    with pytest.raises(NotAValueError):
        read("-3")
    with pytest.raises(NotAValueError, match="one by one"):
        BOOK.variable("plea").read("guilty")


# -- in words ------------------------------------------------------------------------------------


def test_a_value_is_said_in_both_languages() -> None:
    def both(name: str, value: Any) -> tuple[str, str]:
        text = BOOK.variable(name).say(value)
        return text.en, text.es

    assert both("resolution", "guilty_plea") == ("guilty plea", "declaración de culpabilidad")
    assert both("superseding", False) == ("no", "no")
    assert both("warrants", []) == ("none shown", "no consta ninguno")
    assert both("verdict", None) == ("open", "sin definir")
    assert both("sentence", {"prison_months": 120, "fine_usd": 25000.0}) == (
        "prison: 120 months, fine: 25,000 US dollars",
        "prisión: 120 meses, multa: 25,000 dólares",
    )
    assert both("came_before_court", {"value": "surrendered", "date": "2021-02-04"}) == (
        "surrendered to the authorities, day: 2021-02-04",
        "presentación voluntaria, día: 2021-02-04",
    )
    assert both("reduction", [{"type": "3582c2_amendment821", "by": "USA"}])[0] == (
        "guidelines lowered (§ 3582(c)(2), amendment 821), asked by: the government"
    )
    habeas = both("habeas", [{"type": "ad_prosequendum", "outcome": "granted 2020-03-04"}])
    assert habeas[0].endswith("outcome: granted 2020-03-04")


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.dates()
    | st.sampled_from(["guilty", "life", "2021-02-05", "1", "not_stated", "3582c2_amendment1"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["value", "i", "doc", "date", "final", "outcome", "entry", "type", "x"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=8,
)


@given(st.sampled_from(BOOK.names), anything)
def test_nothing_but_a_refusal_is_ever_raised_and_what_is_kept_is_kept(
    name: str, value: Any
) -> None:
    variable = BOOK.variable(name)
    assert variable.say(value).en
    try:
        kept = variable.check(value)
    except NotAValueError:
        return
    assert variable.check(kept) == kept
    assert json.loads(json.dumps(kept, allow_nan=False)) == kept


@given(st.sampled_from(BOOK.names), st.text(max_size=40))
def test_whatever_is_written_into_a_field_is_a_value_or_refused(name: str, written: str) -> None:
    variable = BOOK.variable(name)
    try:
        kept = variable.read(written)
    except NotAValueError:
        return
    assert kept == variable.check(kept)


# -- as data -------------------------------------------------------------------------------------


def test_a_codebook_comes_back_from_its_data() -> None:
    data = json.loads(json.dumps(to_data(BOOK)))
    assert from_data(data) == BOOK


def test_kinds_have_what_they_need() -> None:
    for path, one in every_variable():
        assert bool(one.parts) == (one.kind is Kind.RECORD), path
        assert (one.unit is not None) == (one.kind in (Kind.NUMBER, Kind.INTEGER)), path
