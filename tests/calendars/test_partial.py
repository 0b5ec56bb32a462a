"""Dates that are known only in part."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.calendars import NEVER, UNBOUNDED, PartialDate, day

days = st.dates(date(1500, 1, 1), date(2400, 12, 31))


@pytest.mark.parametrize(
    ("written", "earliest", "latest"),
    [
        ("2016-05-16", date(2016, 5, 16), date(2016, 5, 16)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("2016", date(2016, 1, 1), date(2016, 12, 31)),
        ("2016-05/2016-07", date(2016, 5, 1), date(2016, 7, 31)),
        ("2006-05-01/2006-12-21", date(2006, 5, 1), date(2006, 12, 21)),
        ("2022-07-30/2022-07-31", date(2022, 7, 30), date(2022, 7, 31)),
        ("2022-07-01/2022-07-02", date(2022, 7, 1), date(2022, 7, 2)),
        ("2022-12-30/2022-12-31", date(2022, 12, 30), date(2022, 12, 31)),
        ("2022-01-01/2022-01-02", date(2022, 1, 1), date(2022, 1, 2)),
        ("2022-01/2022-02", date(2022, 1, 1), date(2022, 2, 28)),
        ("2021-07/2022-12", date(2021, 7, 1), date(2022, 12, 31)),
        ("2021/2022", date(2021, 1, 1), date(2022, 12, 31)),
    ],
)
def test_a_date_is_an_interval_of_days(written: str, earliest: date, latest: date) -> None:
    found = PartialDate.parse(written)
    assert (found.earliest, found.latest) == (earliest.toordinal(), latest.toordinal())
    assert str(found) == written


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("2006-05/2006-12-21", "2006-05-01/2006-12-21"),
        ("2022-07-30/2022-07", "2022-07-30/2022-07-31"),
        ("2022/2022-03", "2022-01/2022-03"),
        ("2021-07/2022", "2021-07/2022-12"),
        ("2020-02-01/2020-02-29", "2020-02"),
        ("2022-07-31/2022-07-31", "2022-07-31"),
    ],
)
def test_both_ends_are_written_alike(written: str, printed: str) -> None:
    found = PartialDate.parse(written)
    assert str(found) == printed
    assert PartialDate.parse(printed) == found


def test_open_ends_and_never() -> None:
    assert PartialDate.parse("2016/..").latest == NEVER
    assert PartialDate.parse("../2016").earliest == UNBOUNDED
    assert PartialDate.parse("never").is_never
    for written in ("2016/..", "../2016", "never"):
        assert str(PartialDate.parse(written)) == written


@pytest.mark.parametrize(
    "written",
    [
        "2016-02-30",
        "2016-13",
        "2016-00-01",
        "16-05-2016",
        "2016/2015",
        "../..",
        "",
        "May 2016",
        "0000",
        "2016-5-1",
        "2016-05-16T10:00",
    ],
)
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        PartialDate.parse(written)


@st.composite
def months_and_years(draw: st.DrawFn) -> date:
    """Days on which a month or a year begins or ends: there the short forms are possible."""
    found = draw(days).replace(day=1)
    if draw(st.booleans()):
        found = found.replace(month=draw(st.sampled_from([1, 12])))
    return found - timedelta(days=draw(st.sampled_from([0, 1])))


some_days = st.one_of(days, months_and_years())
some_dates = st.one_of(
    st.just(PartialDate(NEVER, NEVER)),
    some_days.map(lambda one: PartialDate(one.toordinal(), NEVER)),
    some_days.map(lambda one: PartialDate(UNBOUNDED, one.toordinal())),
    st.tuples(some_days, some_days).map(
        lambda two: PartialDate(*sorted((two[0].toordinal(), two[1].toordinal())))
    ),
)


@given(some_dates)
def test_any_date_reads_back_as_it_was(one: PartialDate) -> None:
    assert PartialDate.parse(str(one)) == one


@given(some_dates)
def test_the_ends_of_an_interval_have_one_form(one: PartialDate) -> None:
    lengths = {len(end) for end in str(one).split("/") if end != ".."}
    assert len(lengths) == 1


@given(days)
def test_a_day_is_a_day(one: date) -> None:
    assert day(one).is_day
    assert str(day(one)) == one.isoformat()
