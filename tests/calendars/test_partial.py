"""Dates that are known only in part."""

from __future__ import annotations

from datetime import date

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
        ("2006-05/2006-12-21", date(2006, 5, 1), date(2006, 12, 21)),
    ],
)
def test_a_date_is_an_interval_of_days(written: str, earliest: date, latest: date) -> None:
    found = PartialDate.parse(written)
    assert (found.earliest, found.latest) == (earliest.toordinal(), latest.toordinal())
    assert str(found) == written


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


@given(days, days)
def test_any_interval_reads_back_as_it_was(one: date, other: date) -> None:
    first, last = sorted((one, other))
    interval = PartialDate(first.toordinal(), last.toordinal())
    assert PartialDate.parse(str(interval)) == interval


@given(days)
def test_a_day_is_a_day(one: date) -> None:
    assert day(one).is_day
    assert str(day(one)) == one.isoformat()
