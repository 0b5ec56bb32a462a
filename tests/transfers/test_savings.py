"""What a saving comes to, which bases could give a claim, and what stays unknown."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.law import load as load_law
from dedere.transfers.figures import load
from dedere.transfers.operations import check_releases, look_alikes
from dedere.transfers.savings import Question, fees, reckon
from dedere.transfers.savings.plain import as_dict
from dedere.transfers.savings.verdict import verdict


def answer(lang: str = "en", **asked: Any) -> dict[str, Any]:
    """The answer as JSON gives it back."""
    inputs: dict[str, Any] = {"persons": 14, "years": Decimal(96)}
    for name, value in asked.items():
        inputs[name] = Decimal(str(value)) if isinstance(value, int | float) else value
    question = Question(**inputs)
    found: dict[str, Any] = json.loads(json.dumps(as_dict(reckon(question), lang)))
    return found


GIVES = ["COIF FY2020 (daily figure x 366)", "COIF FY2021", "COIF FY2022", "COIF FY2023"]


def test_the_release_of_august_2025_cannot_be_at_the_costs_that_the_news_states() -> None:
    found = answer(claimed=4_000_000, cost_low=35_000, cost_high=40_000)
    assert found["range"] == [3_360_000, 3_840_000]
    claim = found["claim"]
    assert claim["stated_range_consistent"] is False
    assert claim["reading"] == "at least"
    assert claim["implied_annual_cost"] == 41666.67
    assert claim["consistent_with"] == GIVES
    priced = [one["name"] for one in found["bases"] if one["annual_cost"] is not None]
    assert set(claim["inconsistent_with"]) == set(priced) - set(GIVES)
    assert claim["undecided"] == ["Marginal cost", "Relieved bed"]


def test_the_fee_of_2023_gives_over_four_million() -> None:
    fee = next(one for one in answer()["bases"] if one["name"] == "COIF FY2023")
    assert fee["annual_cost"] == 44_090
    assert fee["total"] == 4_232_640
    assert "usregs.ai" in fee["source"]


def test_each_fiscal_year_has_a_basis_and_contradictions_have_two() -> None:
    names = [one["name"] for one in answer()["bases"]]
    assert len(names) == len(set(names))
    for year in range(2009, 2024):
        of_year = [name for name in names if f"FY{year}" in name]
        assert len(of_year) == (2 if year in (2019, 2020) else 1), year
    pairs = {one.name: one.contradicts for one in fees() if one.contradicts}
    assert all(pairs[other] == name for name, other in pairs.items())
    assert len(pairs) == 4


def test_without_costs_the_range_goes_from_the_cheapest_basis_to_the_dearest() -> None:
    found = answer()
    totals = [one["total"] for one in found["bases"] if one["total"] is not None]
    assert found["range"] == [min(totals), max(totals)]
    assert found["range_from"] == ["COIF FY2009", "COIF FY2020 (daily figure x 366)"]
    assert found["claim"] is None


def test_costs_that_no_source_gives_are_null_and_named() -> None:
    empty = [one for one in answer()["bases"] if one["annual_cost"] is None]
    assert [one["name"] for one in empty] == ["Marginal cost", "Relieved bed"]
    for one in empty:
        assert one["total"] is None
        assert one["source"] is None
        assert one["why"]
        assert one["definition"]


def test_costs_that_are_given_are_bases_and_say_who_gave_them() -> None:
    found = answer(marginal_cost=9_000, relieved_share=25, claimed=1_000_000)
    bases = {one["name"]: one for one in found["bases"]}
    assert bases["Marginal cost"]["total"] == 96 * 9_000
    assert bases["Relieved bed"]["annual_cost"] == 44_090 * 0.25
    assert "COIF FY2023" in bases["Relieved bed"]["note"]
    assert bases["Marginal cost"]["source"] == "given by who asks"
    assert "Marginal cost" in found["claim"]["inconsistent_with"]
    assert "Relieved bed" in found["claim"]["consistent_with"]
    assert found["range"][0] == 96 * 9_000


def test_what_is_given_for_the_journey_is_taken_off_and_what_is_not_is_said() -> None:
    found = answer(cost_low=40_000, cost_high=50_000, flight_cost=90_000, escorts_cost=10_000)
    assert found["range"] == [3_840_000, 4_800_000], "the range itself subtracts nothing"
    assert found["net"]["range"] == [3_740_000, 4_700_000]
    assert found["net"]["subtracted"]["hearings_cost"] is None
    unknown = {one["input"] for one in found["not_measured"]}
    assert "hearings_cost" in unknown
    assert "flight_cost" not in unknown


def test_whose_expense_the_journey_is_stands_under_provisions_that_exist() -> None:
    named = answer()["net"]["by_treaty"]
    assert named == ["transfer-treaty-1976/4/3", "transfer-treaty-1976/5/4"]
    assert set(named) <= set(load_law().provisions)


def test_costs_of_other_custody_stand_beside_and_never_in_the_range() -> None:
    found = answer()
    beside = {one["annual_cost"] for one in found["beside"]}
    assert beside == {41_437, 4_742, 21_000}
    assert found["range"][0] > 96 * 21_000


def test_early_release_lowers_the_least_saving_and_not_the_most() -> None:
    plain = answer(cost_low=40_000, cost_high=40_000)
    early = answer(cost_low=40_000, cost_high=40_000, years_to_release=80)
    assert early["range"] == plain["range"]
    assert early["net"]["range"] == [3_200_000, 3_840_000]


def test_the_input_that_moves_the_sum_most_comes_first() -> None:
    wide = answer(cost_low=10_000, cost_high=50_000, years_to_release=95, flight_cost=1_000)
    assert [one["input"] for one in wide["drivers"]] == ["annual_cost", "years", "flight_cost"]
    narrow = answer(cost_low=40_000, cost_high=40_100, years_to_release=48, flight_cost=100_000)
    assert [one["input"] for one in narrow["drivers"]] == ["years", "flight_cost", "annual_cost"]
    moves = [one["moves"] for one in narrow["drivers"]]
    assert moves == sorted(moves, reverse=True)
    assert moves[1] == 100_000


@pytest.mark.parametrize(
    ("on", "in_force", "lacks"),
    [
        (date(2011, 2, 3), ["COIF FY2009"], "COIF FY2010"),
        (date(2021, 8, 31), ["COIF FY2018"], "COIF FY2019 (annual figure)"),
        (
            date(2021, 9, 1),
            ["COIF FY2020 (annual figure)", "COIF FY2020 (daily figure x 366)"],
            "COIF FY2021",
        ),
        (date(2025, 8, 11), ["COIF FY2023"], None),
    ],
)
def test_only_fees_that_were_out_by_a_day_count(
    on: date, in_force: list[str], lacks: str | None
) -> None:
    found = answer(on=on)
    assert found["fee_in_force"] == in_force
    names = [one["name"] for one in found["bases"]]
    left_out = [one["name"] for one in found["left_out"]]
    assert not set(names) & set(left_out)
    assert lacks is None or lacks in left_out
    assert all(one["why"] for one in found["left_out"])


def test_a_fee_whose_day_of_notice_is_not_known_is_left_out_and_says_why() -> None:
    found = answer(on=date(2013, 10, 10))
    why = {one["name"]: one["why"] for one in found["left_out"]}
    assert "not known" in why["COIF FY2013"]
    assert "after that day" in why["COIF FY2023"]


# -- the receiving State -------------------------------------------------------------------------


def test_mexico_is_reckoned_in_pesos_and_only_where_one_year_gives_both_numbers() -> None:
    receiving = answer()["receiving"]
    by_name = {one["name"]: one for one in receiving["bases"]}
    assert by_name["All centers of Mexico 2023"]["annual_cost"] == pytest.approx(186_705, abs=1)
    assert by_name["Federal centers of Mexico 2021"]["annual_cost"] is None
    assert "no population" in by_name["Federal centers of Mexico 2021"]["how"]
    assert receiving["both_treasuries"]["range"] is None
    assert "exchange rate" in receiving["both_treasuries"]["why"]


def test_both_treasuries_are_summed_only_at_a_dated_rate() -> None:
    asked: dict[str, Any] = {"cost_low": 40_000, "cost_high": 40_000, "mxn_per_usd": 20}
    found = answer(rate_on=date(2025, 8, 8), **asked)["receiving"]
    low, high = found["both_treasuries"]["range"]
    assert low == pytest.approx(3_840_000 - found["range"][1] / 20, abs=0.01)
    assert high == pytest.approx(3_840_000 - found["range"][0] / 20, abs=0.01)
    assert found["both_treasuries"]["rate_on"] == "2025-08-08"


# -- published releases --------------------------------------------------------------------------


def test_each_published_release_comes_out_as_its_numbers_allow() -> None:
    checked = {one.release.id: one.savings for one in check_releases()}
    assert set(checked) == {one.id for one in load().releases}

    old = checked["release-1993"]
    assert list(old.range) == [1_743_000, 1_743_000]
    assert old.claim is not None
    assert old.claim.stated_range_consistent, "read as at least 250,000 it holds"
    assert round(old.claim.times_too_small or 0, 2) == Decimal("6.97")
    words = " ".join(verdict(old, "en"))
    assert "do not fit" in words
    assert "$1,743,000" in words

    department = checked["release-2025-08"]
    assert department.claim is not None
    assert list(department.claim.consistent_with) == GIVES
    assert department.claim.stated_range is None

    news = checked["news-2025-08"]
    assert news.claim is not None
    assert news.claim.stated_range_consistent is False


def test_figures_of_another_operation_are_recognized() -> None:
    december = look_alikes(
        on=date(2025, 12, 10), persons=14, years=Decimal(96), claimed=Decimal(4_000_000), number=185
    )
    assert {one.operation.id for one in december} == {"2025-08-08"}
    assert len(december) == 3
    terms = look_alikes(on=date(2025, 12, 5), persons=14, months_left=(22, 54))
    assert [one.operation.id for one in terms] == ["2025-12-09"]
    assert look_alikes(on=date(2025, 8, 11), years=Decimal(96), number=185) == ()
    people = look_alikes(on=date(2025, 8, 11), persons=185)
    assert "not of persons" in people[0].say.en


# -- relations that hold for all inputs ----------------------------------------------------------

SUMS = st.decimals(0, 10**8, places=2, allow_nan=False)
YEARS = st.decimals("0.1", 5_000, places=1, allow_nan=False)


@given(YEARS, SUMS, st.integers(0, 100), st.integers(0, 100))
def test_more_tolerance_never_loses_a_basis(
    years: Decimal, claimed: Decimal, one: int, other: int
) -> None:
    less, more = (
        reckon(Question(1, years, claimed, tolerance=Decimal(tolerance))).claim
        for tolerance in sorted((one, other))
    )
    assert less is not None
    assert more is not None
    assert set(less.consistent_with) <= set(more.consistent_with)
    assert more.undecided == less.undecided


@given(YEARS, SUMS, SUMS, SUMS, st.integers(0, 100))
def test_a_range_never_ends_before_it_begins_and_net_is_never_more(
    years: Decimal, one: Decimal, other: Decimal, flight: Decimal, share: int
) -> None:
    low, high = sorted((one, other))
    found = reckon(
        Question(
            2, years, cost_low=low, cost_high=high, flight_cost=flight,
            years_to_release=years * share / 100, mxn_per_usd=Decimal(18), rate_on=date(2025, 1, 1),
        )
    )  # fmt: skip
    assert found.range[0] <= found.range[1]
    assert found.net[0] <= found.net[1]
    assert found.net[0] <= found.range[0]
    assert found.net[1] <= found.range[1]
    assert found.receiving.both is not None
    assert found.receiving.both[0] <= found.receiving.both[1] <= found.net[1]


@given(YEARS, SUMS)
def test_every_priced_basis_is_on_one_side_and_the_implied_cost_parts_them(
    years: Decimal, claimed: Decimal
) -> None:
    found = reckon(Question(1, years, claimed))
    claim = found.claim
    assert claim is not None
    both = set(claim.consistent_with) & set(claim.inconsistent_with)
    assert not both
    for base in found.bases:
        if base.annual_cost is not None:
            gives = base.annual_cost >= claim.least_annual_cost
            assert (base.name in claim.consistent_with) is gives


@given(st.integers(1, 10**6), YEARS, SUMS)
def test_json_holds_plain_finite_numbers(persons: int, years: Decimal, claimed: Decimal) -> None:
    found = as_dict(reckon(Question(persons, years, claimed)), "es")
    assert json.loads(json.dumps(found, allow_nan=False)) == found
