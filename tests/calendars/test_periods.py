"""Counting periods, with the official counts of real cases."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.bilingual import Text
from dedere.calendars import Period, calendar_days, calendar_months, hours, working_days
from dedere.calendars.working import (
    AMPARO,
    CALENDARS,
    MX_ADMINISTRATION,
    MX_FEDERAL_COURTS,
    MX_LABOR,
    US_FEDERAL,
    WorkingCalendar,
)

days = st.dates(date(1980, 1, 1), date(2060, 12, 31))
calendars = st.sampled_from([*CALENDARS.values()])
plain_periods = st.one_of(
    st.integers(1, 90).map(calendar_days),
    st.integers(1, 30).map(calendar_months),
    st.integers(1, 200).map(hours),
    st.builds(working_days, st.integers(1, 40), calendars),
)
counted = st.one_of(plain_periods, plain_periods.map(Period.counting_first_day))
periods = st.one_of(
    st.sampled_from([calendar_days(0), calendar_months(0), hours(0), working_days(0, AMPARO)]),
    counted,
    st.builds(Period.rolling, counted, calendars),
)
"""Every way of counting that the law files can ask for."""


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


# -- the calendars of Mexico -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("calendar", "free", "worked"),
    [
        # A fixed date stays on its date; 12 October and Christmas are not on the courts' own list.
        (MX_FEDERAL_COURTS, "2025-02-05", "2025-02-03"),
        (MX_FEDERAL_COURTS, "2026-09-14", "2026-10-12"),
        (MX_FEDERAL_COURTS, "2026-11-20", "2026-12-25"),
        (AMPARO, "2026-10-12", "2026-09-15"),
        # The Mondays of the labor law, and the fixed dates before 2006
        (MX_LABOR, "2025-02-03", "2025-02-05"),
        (MX_LABOR, "2025-03-17", "2025-03-21"),
        (MX_LABOR, "2025-11-17", "2025-11-20"),
        (MX_LABOR, "2003-02-05", "2003-02-03"),
        # Every six years the President changes: on 1 December, since 2024 on 1 October
        (MX_LABOR, "2012-12-01", "2013-12-02"),
        (MX_LABOR, "2024-10-01", "2025-10-01"),
        (MX_LABOR, "2030-10-01", "2030-12-02"),
        (MX_ADMINISTRATION, "2000-12-01", "2001-12-03"),
        (MX_ADMINISTRATION, "2025-09-01", "2025-09-02"),
        (MX_ADMINISTRATION, "2024-10-01", "2024-12-02"),
    ],
)
def test_a_calendar_rests_on_its_own_days(
    calendar: WorkingCalendar, free: str, worked: str
) -> None:
    assert not calendar.is_working(date.fromisoformat(free))
    assert calendar.is_working(date.fromisoformat(worked))


def test_every_calendar_names_its_law_in_both_languages_and_how_sure_it_is() -> None:
    for name, calendar in CALENDARS.items():
        assert name == calendar.id
        assert calendar.citation
        assert calendar.label.en != calendar.label.es
        assert calendar.confidence in ("verified", "known", "doubtful")
    assert MX_ADMINISTRATION.confidence == "doubtful"


@given(days, st.integers(0, 400), st.sampled_from([*CALENDARS.values()]))
def test_counting_by_the_year_is_counting_day_by_day(
    start: date, count: int, calendar: WorkingCalendar
) -> None:
    one_by_one = start
    left = count
    while left:
        one_by_one += timedelta(days=1)
        left -= calendar.is_working(one_by_one)
    assert end(start, working_days(count, calendar)) == one_by_one


def test_a_count_beyond_the_calendar_stops_at_its_end() -> None:
    assert end(date(9999, 12, 1), working_days(40, AMPARO)) == date.max


# -- hours, rolling ends, the first day ------------------------------------------------------------


@pytest.mark.parametrize(("count", "days_on"), [(3, 1), (24, 1), (25, 2), (48, 2), (72, 3)])
def test_hours_end_at_the_latest_so_many_days_on(count: int, days_on: int) -> None:
    start = date(2026, 3, 14)
    assert end(start, hours(count)) == start + timedelta(days=days_on)


def test_hours_say_in_both_languages_that_they_run_from_moment_to_moment() -> None:
    assert hours(1).label == Text("1 hour, from moment to moment", "1 hora, de momento a momento")
    assert hours(48).label.es == "48 horas, de momento a momento"


def test_an_end_rolls_to_the_next_working_day_only_where_the_law_says_so() -> None:
    # The sixtieth day after 20 March 2026 is Tuesday 19 May; after 17 March, Saturday 16 May.
    plain, rolling = calendar_days(60), calendar_days(60).rolling(US_FEDERAL)
    assert end(date(2026, 3, 20), rolling) == end(date(2026, 3, 20), plain) == date(2026, 5, 19)
    assert end(date(2026, 3, 17), plain) == date(2026, 5, 16)
    assert end(date(2026, 3, 17), rolling) == date(2026, 5, 18)
    assert "or the next working day" in rolling.label.en
    assert "o el día hábil siguiente" in rolling.label.es


@given(days, st.integers(1, 90))
def test_with_the_first_day_counted_a_period_ends_one_day_earlier(start: date, count: int) -> None:
    plain = calendar_days(count)
    assert end(start, plain.counting_first_day()) == end(start, plain) - timedelta(days=1)


@given(days, st.integers(1, 40), st.sampled_from([*CALENDARS.values()]))
def test_a_working_day_that_counts_is_the_first_of_its_period(
    start: date, count: int, calendar: WorkingCalendar
) -> None:
    counted = working_days(count, calendar).counting_first_day()
    if calendar.is_working(start):
        assert end(start, counted) == end(start, working_days(count - 1, calendar))
    else:
        assert end(start, counted) == end(start, working_days(count, calendar))


def test_a_period_without_days_has_no_first_day() -> None:
    with pytest.raises(ValueError, match="no first day"):
        calendar_days(0).counting_first_day()
