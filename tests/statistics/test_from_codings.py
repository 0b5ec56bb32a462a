"""From coded variables to tables: each value in its column, each kind of missing as itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.dockets.codebook import codebook
from dedere.statistics.tables import TABLES, Collection
from dedere.statistics.tables.codings import of_codings
from dedere.statistics.tables.filling import FILLS, columns_of
from dedere.statistics.tables.finals import finals, single_coded
from dedere.statistics.tables.vocabularies import (
    ACTORS,
    AGENCIES,
    HARMS,
    NEGOTIATORS,
    PAYMENTS,
    RANKS,
    VICTIMS,
)

BOOK = codebook()


def line(
    variable: str,
    value: Any = None,
    missing: str | None = None,
    how: str = "agreed",
    key: str = "1",
    **more: Any,
) -> dict[str, Any]:
    """A line of an export of final values."""
    return {
        "format": 1,
        "docket": "casd-3-21-cr-09999",
        "court": "casd",
        "defendant": {"key": key, "name": "Ana Ejemplo", "number": 1},
        "variable": variable,
        "value": BOOK.variable(variable).check(value),
        "missing": missing,
        "how": how,
        "coders": [],
        **more,
    }


def made(*lines: dict[str, Any]) -> Collection:
    return of_codings(lines, "test")


def person(*lines: dict[str, Any]) -> dict[str, Any]:
    return dict(made(*lines).tables["persons"].row(0, named=True))


def rows(name: str, *lines: dict[str, Any]) -> list[dict[str, Any]]:
    found = made(*lines).tables.get(name)
    return [] if found is None else list(found.iter_rows(named=True))


# -- what is declared ----------------------------------------------------------------------------


def test_every_filled_column_and_every_variable_named_exists() -> None:
    for (table, column), variables in FILLS.items():
        assert column in TABLES[table], (table, column)
        assert set(variables) <= set(BOOK.names), (table, column)
        assert variables
    assert ("persons", "plea") in columns_of("plea")
    assert not columns_of("interpreter")


WORDS = {
    ("public_office", "agency"): AGENCIES,
    ("public_office", "rank"): RANKS,
    ("harms", "what"): HARMS,
    ("payments", "kind"): PAYMENTS,
    ("payments", "negotiated_by"): NEGOTIATORS,
}


@pytest.mark.parametrize("place", WORDS, ids=".".join)
def test_the_codes_of_the_codebook_are_words_of_the_column(place: tuple[str, str]) -> None:
    codes = {one.code for one in BOOK.variable(place[0]).part(place[1]).values}
    assert codes <= set(WORDS[place])


def test_doers_and_victims_have_their_words() -> None:
    harms = BOOK.variable("harms")
    assert {one.code for one in harms.part("by").values} - {"not_stated"} == set(ACTORS)
    codes = {one.code.removeprefix("identified_") for one in harms.part("victims").values}
    assert codes == set(VICTIMS)


# -- kinds of missing ----------------------------------------------------------------------------

DECIDING = {
    "route": "came_before_court",
    "plea": "plea",
    "resolution": "resolution",
    "sentenced_on": "sentencing_date",
    "prison_months": "sentence",
    "sealed": "sealing",
    "indicted_on": "charging",
    "official": "public_office",
    "agency": "public_office",
    "rank": "public_office",
    "harms_coded": "harms",
}


@pytest.mark.parametrize("kind", [one.code for one in BOOK.missing] + ["coders_differ"])
@pytest.mark.parametrize("column", DECIDING)
def test_each_kind_of_missing_arrives_as_itself(column: str, kind: str) -> None:
    row = person(line(DECIDING[column], missing=kind))
    assert (row[column], row[column + "__missing"]) == (None, kind)


@pytest.mark.parametrize("column", [name for table, name in FILLS if table == "persons"])
def test_what_nobody_coded_is_not_yet_looked_at(column: str) -> None:
    row = person(line("interpreter", {"used": True}))
    assert (row[column], row[column + "__missing"]) == (None, "not_yet_looked")


# -- how it became final -------------------------------------------------------------------------


def test_agreed_settled_and_single_values_count_and_differing_ones_do_not() -> None:
    found = made(
        line("resolution", "open", key="a"),
        line("resolution", "dismissed", how="settled", key="b"),
        line("resolution", "guilty_plea", how="one_coder", key="c"),
        line("resolution", missing="coders_differ", how="differs", key="d"),
    )
    persons = found.tables["persons"]
    assert persons["resolution"].to_list() == ["open", "dismissed", "guilty_plea", None]
    assert persons["resolution__missing"].to_list()[3] == "coders_differ"
    told = " ".join(note.en for note in found.notes)
    assert "On 1 values two coders differ" in told
    assert "1 values of 1 defendants were coded by one person alone" in told


def test_who_coded_alone_is_told_by_variable() -> None:
    known = finals([line("plea", {"final": "guilty"}, how="one_coder"), line("resolution", "open")])
    assert single_coded(known) == {"plea": frozenset({"casd-3-21-cr-09999/1"})}


def act(coder: str, value: Any, number: int = 1, **more: Any) -> dict[str, Any]:
    """A line of an export of every coder's values."""
    whole = line("resolution", value)
    for name in ("how", "coders"):
        del whole[name]
    return {**whole, "coder": coder, "act": number, "decision": "corrected", "stands": True, **more}


def test_every_coders_values_come_to_the_same_as_final_ones() -> None:
    def told(*acts: Mapping[str, Any]) -> tuple[str, Any, str | None]:
        [one] = finals(acts)
        return one.how, one.value, one.missing

    assert told(act("A", "open"), act("B", "open")) == ("agreed", "open", None)
    assert told(act("A", "open"), act("B", "dismissed")) == ("differs", None, "coders_differ")
    assert told(act("A", "open")) == ("one_coder", "open", None)
    assert told(act("A", None, missing="not_stated"), act("B", None, missing="sealed_entry")) == (
        "differs", None, "coders_differ",
    )  # fmt: skip


def test_what_one_of_two_left_out_differs() -> None:
    other = {**act("B", "open"), "variable": "superseding", "value": True}
    known = {one.variable: one.how for one in finals([act("A", "open"), other])}
    assert known == {"resolution": "differs", "superseding": "differs"}


def test_what_was_said_blind_is_told_apart_from_what_is_said_now() -> None:
    [one] = finals(
        [
            act("A", "open"),
            act("B", "dismissed", stands=False),
            act("B", None, 2, decision="undone", of=1, stands=False),
            act("B", None, 3, decision="redone", of=1, stands=False),
            act("B", "open", 4, after_opening=True),
        ]
    )
    assert one.how == "agreed"
    assert [said.blind for said in one.said] == [("open", None), ("dismissed", None)]


@given(st.permutations([act("A", "open"), act("B", "open"), act("B", "dismissed", 2)]))
def test_the_order_of_the_lines_changes_nothing(lines: list[dict[str, Any]]) -> None:
    [one] = finals(lines)
    assert one.how == "differs"


# -- columns -------------------------------------------------------------------------------------


def test_the_day_on_which_charges_ended_is_that_of_plea_or_verdict() -> None:
    plea = line("plea", {"final": "guilty", "final_date": "2021-03-05"})
    verdict = line("verdict", {"date": "2021-09-30"})
    assert person(plea, line("resolution", "guilty_plea"))["resolved_on"] == date(2021, 3, 5)
    assert person(verdict, line("resolution", "jury_trial"))["resolved_on"] == date(2021, 9, 30)
    dismissed = person(plea, line("resolution", "dismissed"))
    assert (dismissed["resolved_on"], dismissed["resolved_on__missing"]) == (None, "not_stated")
    assert person(line("resolution", "open"))["resolved_on__missing"] == "not_filed"
    sealed = person(line("plea", missing="sealed_document"), line("resolution", "guilty_plea"))
    assert sealed["resolved_on__missing"] == "sealed_document"


def test_public_office_gives_official_body_and_rank() -> None:
    row = person(line("public_office", {"held": True, "agency": "navy", "rank": "head"}))
    assert (row["official"], row["agency"], row["rank"]) == (True, "navy", "head")
    row = person(line("public_office", {"held": False}))
    assert row["official"] is False
    assert (row["agency__missing"], row["rank__missing"]) == ("not_applicable", "not_applicable")
    row = person(line("public_office", {"held": True}))
    assert row["rank__missing"] == "not_stated"


def test_words_of_an_office_make_nobody_an_official() -> None:
    row = person(line("official", ["former federal police commander"]))
    assert (row["official"], row["official__missing"]) == (None, "not_yet_looked")


AGREEMENT = {"final": "guilty", "agreement": "yes"}


@pytest.mark.parametrize(
    ("dropped", "expected"),
    [
        ({"number": 0}, (False, None)),
        ({"number": 2, "without_effect": 2, "with_effect": 0}, (True, None)),
        ({"number": 2, "without_effect": 1, "with_effect": 1}, (False, None)),
        ({"number": 2, "without_effect": 1, "unknown": 1}, (None, "not_stated")),
        ({"number": 2, "unknown": 2}, (None, "not_stated")),
    ],
)
def test_fewer_counts_without_less_prison(
    dropped: dict[str, Any], expected: tuple[Any, Any]
) -> None:
    row = person(line("plea", AGREEMENT), line("counts_dropped", dropped))
    assert (row["benefit_counts"], row["benefit_counts__missing"]) == expected


def test_no_probation_is_no_and_silence_is_not() -> None:
    plea = line("plea", AGREEMENT)
    assert person(plea, line("sentence", {"probation_months": 0}))["benefit_probation"] is False
    assert person(plea, line("sentence", {"probation_months": 36}))["benefit_probation"] is True
    silent = person(plea, line("sentence", {"prison_months": 60}))
    assert silent["benefit_probation__missing"] == "not_stated"
    assert person(line("plea", {"final": "not_guilty"}))["benefit_probation__missing"] == (
        "not_applicable"
    )


COUNTS = [
    {"label": "1", "outcome": "sentenced"},
    {"label": "2", "outcome": "dismissed"},
    {"label": "3", "outcome": "dismissed"},
]


def effects(*lines: dict[str, Any]) -> list[tuple[Any, Any]]:
    found = rows("counts", line("counts", COUNTS), *lines)
    return [(row["effect_on_prison"], row["effect_on_prison__missing"]) for row in found]


def test_the_effect_of_dropped_counts() -> None:
    outside = (None, "not_applicable")
    assert effects() == [outside, (None, "not_yet_looked"), (None, "not_yet_looked")]
    alike = line("counts_dropped", {"number": 2, "with_effect": 2, "without_effect": 0})
    assert effects(alike) == [outside, ("shorter", None), ("shorter", None)]
    mixed = line("counts_dropped", {"number": 2, "with_effect": 1, "without_effect": 1})
    assert effects(mixed) == [outside, (None, "not_stated"), (None, "not_stated")]
    each = line("dropped_effects", [{"label": "2", "effect": "none"}])
    assert effects(mixed, each) == [outside, ("none", None), (None, "not_stated")]
    sealed = line("counts_dropped", missing="sealed_document")
    assert effects(sealed)[1] == (None, "sealed_document")


def test_counts_are_charged_on_the_day_of_the_one_paper_that_charges() -> None:
    paper = {"instrument": "indictment", "date": "2020-12-02"}
    complaint = {"instrument": "complaint", "date": "2020-11-01"}
    one = rows("counts", line("counts", COUNTS), line("charging", [complaint, paper]))
    assert {row["charged_on"] for row in one} == {date(2020, 12, 2)}
    later = {"instrument": "superseding_indictment", "date": "2021-05-01"}
    two = rows("counts", line("counts", COUNTS), line("charging", [paper, later]))
    assert {row["charged_on__missing"] for row in two} == {"not_stated"}


def test_harms_of_one_kind_doer_and_standing_are_one_row() -> None:
    told = [
        {"what": "killing", "by": "non_state", "victims": "identified_us_citizen",
         "mentioned": True, "charged": False, "sentenced": None},
        {"what": "killing", "by": "non_state", "victims": "identified_us_citizen",
         "mentioned": True, "charged": True, "sentenced": False},
        {"what": "torture", "by": "not_stated", "mentioned": True},
    ]  # fmt: skip
    one, other = rows("harms", line("harms", told))
    assert (one["by"], one["victims"]) == ("non_state", "us_citizen")
    assert (one["mentioned"], one["charged"], one["sentenced"]) == (True, True, None)
    assert one["sentenced__missing"] == "not_stated"
    assert (other["by"], other["by__missing"]) == (None, "not_stated")
    assert other["victims__missing"] == "not_stated"


def test_an_empty_list_of_harms_was_read_and_a_missing_one_was_not() -> None:
    assert person(line("harms", []))["harms_coded"] is True
    assert rows("harms", line("harms", [])) == []
    assert person(line("harms", missing="sealed_document"))["harms_coded"] is None


def test_money_says_who_negotiated_and_between_whom_it_went() -> None:
    found = rows(
        "money",
        line("sentence", {"fine_usd": 5000, "restitution_usd": 0}),
        line("money_forfeited_usd", 1_500_000),
        line("sentencing_date", "2021-06-21"),
        line("negotiators", ["us_attorney", "dea"]),
        line(
            "payments",
            [
                {"kind": "shared", "amount": 10.5, "currency": "MXN", "date": "2022-01-01",
                 "from_state": "US", "to_state": "MX", "negotiated_by": "fgr"},
                {"kind": "reward", "amount": 5_000_000},
            ],
        ),
    )  # fmt: skip
    by_kind = {row["kind"]: row for row in found}
    assert set(by_kind) == {"fined", "forfeited", "shared", "reward"}
    assert by_kind["fined"]["negotiated_by"] == "dea+us_attorney"
    assert by_kind["forfeited"]["paid_on"] == date(2021, 6, 21)
    assert by_kind["fined"]["from_state__missing"] == "not_applicable"
    shared = by_kind["shared"]
    assert (shared["amount"], shared["currency"], shared["from_state"]) == (10.5, "MXN", "US")
    assert shared["negotiated_by"] == "fgr"
    assert by_kind["reward"]["currency__missing"] == "not_stated"
