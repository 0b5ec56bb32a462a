"""Counting periods, with the official counts of real cases."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.calendars import Period, calendar_days, calendar_months, working_days
from dedere.calendars.working import AMPARO, US_FEDERAL

days = st.dates(date(1980, 1, 1), date(2060, 12, 31))
periods = st.one_of(
    st.integers(0, 90).map(calendar_days),
    st.integers(0, 30).map(calendar_months),
    st.integers(0, 40).map(lambda n: working_days(n, AMPARO)),
    st.integers(0, 40).map(lambda n: working_days(n, US_FEDERAL)),
)


def end(start: date, period: Period) -> date:
    return date.fromordinal(period.after(start.toordinal()))


@pytest.mark.parametrize(
    ("start", "period", "last"),
    [
        # Diaz Medina (N.D. Tex. 2002), Munoz Santos (C.D. Cal.), Silva-Peralta (S.D. Cal. 2016)
        (date(2002, 1, 25), calendar_days(60), date(2002, 3, 26)),
        (date(2006, 5, 17), calendar_days(60), date(2006, 7, 16)),
        (date(2016, 2, 19), calendar_days(60), date(2016, 4, 19)),
        # Guzmán Loera: thirty working days for amparo, counted publicly by the ministry's head
        (date(2016, 5, 20), working_days(30, AMPARO), date(2016, 7, 1)),
        # and twenty working days from the opinion of 9 May 2016
        (date(2016, 5, 9), working_days(20, AMPARO), date(2016, 6, 6)),
        (date(2016, 1, 31), calendar_months(1), date(2016, 2, 29)),
        (date(2015, 12, 31), calendar_months(2), date(2016, 2, 29)),
    ],
)
def test_real_counts(start: date, period: Period, last: date) -> None:
    assert end(start, period) == last


def test_fourteen_september_is_a_holiday_of_amparo_courts_since_2018() -> None:
    assert AMPARO.is_working(date(2017, 9, 14))
    assert not AMPARO.is_working(date(2018, 9, 14))


def test_federal_courts_rest_on_the_observed_day() -> None:
    # 4 July 2026 is a Saturday, observed on Friday.
    assert not US_FEDERAL.is_working(date(2026, 7, 3))
    assert US_FEDERAL.is_working(date(2026, 7, 6))


def test_a_suspended_day_is_not_counted() -> None:
    closed = AMPARO.suspending([date(2016, 6, 10)])
    assert end(date(2016, 5, 20), working_days(30, closed)) == date(2016, 7, 4)


@given(days, days, periods)
def test_from_a_later_day_no_period_ends_earlier(one: date, other: date, period: Period) -> None:
    first, last = sorted((one, other))
    assert end(first, period) <= end(last, period)


@given(days, st.integers(0, 60), st.integers(0, 60))
def test_a_longer_period_never_ends_earlier(start: date, one: int, other: int) -> None:
    shorter, longer = sorted((one, other))
    for kind in (calendar_days, calendar_months, lambda n: working_days(n, AMPARO)):
        assert end(start, kind(shorter)) <= end(start, kind(longer))


@given(days, st.integers(0, 400))
def test_a_period_of_months_ends_in_the_month_that_it_names(start: date, months: int) -> None:
    last = end(start, calendar_months(months))
    assert (last.year * 12 + last.month) - (start.year * 12 + start.month) == months
    assert last.day <= start.day
