"""The numbers that computations take from the law: tied to it, dated, never two on one day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.bilingual import same
from dedere.errors import LawError
from dedere.law import load
from dedere.law.language.parameters import Parameter, checked, parameter_on
from dedere.law.mexico.criminal_enforcement_act.numbers import PARAMETERS as OF_MEXICO
from dedere.law.united_states.sentence_credits.numbers import PARAMETERS as OF_UNITED_STATES

LAW = load()
ALL = OF_UNITED_STATES + OF_MEXICO


def value(name: str, on: str) -> int | None:
    found = parameter_on(ALL, name, date.fromisoformat(on))
    return None if found is None else found.value


@pytest.mark.parametrize("one", ALL, ids=lambda one: f"{one.name} from {one.in_force_from}")
def test_each_number_is_tied_to_a_provision_that_can_be_looked_up(one: Parameter) -> None:
    assert LAW.provisions[one.provision] is one.of
    assert one.citation.en
    assert one.citation.es


def test_good_conduct_time_changed_on_19_july_2019() -> None:
    assert value("gct.days_per_year", "1987-10-31") is None
    assert value("gct.days_per_year", "1987-11-01") == 47
    assert value("gct.days_per_year", "2019-07-18") == 47
    assert value("gct.days_per_year", "2019-07-19") == 54


def test_forty_seven_days_are_what_54_for_each_year_served_come_to() -> None:
    served = value("gct.days_per_year_served", "2019-07-18")
    assert served is not None
    assert int(served * 365 / (365 + served)) == value("gct.days_per_year", "2019-07-18")


def test_a_removal_order_bars_earned_credits_and_not_good_conduct_time() -> None:
    today = date(2026, 1, 1)
    barred = [one for one in ALL if one.in_force(today) and "removal" in one.name]
    assert [one.provision for one in barred] == ["us/18-usc/3632/d/4/E/i"]
    assert {one.value for one in barred} == {0}


def test_earned_time_credits_begin_with_the_first_step_act() -> None:
    for name in ("etc.days", "etc.days_at_lower_risk", "etc.period_days"):
        assert value(name, "2018-12-20") is None
        assert value(name, "2018-12-21") is not None


def test_good_time_of_the_parole_era_ends_with_october_1987() -> None:
    tiers = [one.name for one in ALL if one.name.startswith("sgt.")]
    assert [value(name, "1987-10-31") for name in tiers] == [5, 6, 7, 8, 10]
    assert [value(name, "1987-11-01") for name in tiers] == [None] * len(tiers)


def test_what_is_only_known_is_not_called_verified() -> None:
    sure = {one.name: one.confidence for one in OF_MEXICO}
    assert sure["lnep.conditional_release_percent"] == "verified"
    assert sure["lnep.early_release_percent"] == "known"


@given(
    first=st.dates(date(1950, 1, 1), date(2050, 1, 1)),
    length=st.integers(0, 4000),
    gap=st.integers(-4000, 4000),
)
def test_two_values_are_refused_exactly_where_they_share_a_day(
    first: date, length: int, gap: int
) -> None:
    last = first + timedelta(days=length)
    next_first = last + timedelta(days=gap)
    next_last = next_first + timedelta(days=length)
    place = LAW.provisions["us/18-usc/3624/b/1"]
    pair = [
        Parameter("one", 1, same("days"), place, first, last, "known"),
        Parameter("one", 2, same("days"), place, next_first, next_last, "known"),
    ]
    if first <= next_last and next_first <= last:
        with pytest.raises(LawError):
            checked(pair)
    else:
        assert checked(pair) == tuple(pair)
