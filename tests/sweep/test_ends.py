"""Tables of the ends of periods: what they hold is what the calendars count, day by day."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.calendars import NEVER, UNBOUNDED, Period
from dedere.calendars.periods import calendar_days, calendar_months, hours, months_after
from dedere.calendars.periods import working_days as working
from dedere.calendars.working import AMPARO, CALENDARS, US_FEDERAL
from dedere.law.language.unknowns import CHOSEN, OPEN
from dedere.sweep.ends import Ends, first_to_reach, months_after_each
from dedere.sweep.reading import FIRST_DAY, LAST_DAY

PERIODS = [
    calendar_days(0),
    calendar_days(60),
    calendar_days(60).counting_first_day(),
    calendar_days(30).rolling(US_FEDERAL),
    hours(36),
    calendar_months(2),
    calendar_months(2).counting_first_day().rolling(AMPARO),
    working(0, AMPARO),
    working(3, AMPARO).counting_first_day(),
    working(20, AMPARO.suspending([date(2026, 4, 1), date(2026, 4, 2)])),
    *[working(15, of) for of in CALENDARS.values()],
]
FAR = [UNBOUNDED, NEVER, CHOSEN.early, CHOSEN.late, FIRST_DAY - 1, LAST_DAY + 1]


@pytest.mark.parametrize("period", PERIODS, ids=lambda period: period.label.en)
def test_an_end_that_is_looked_up_is_the_end_that_is_counted(period: Period) -> None:
    days = np.array([*range(FIRST_DAY, LAST_DAY + 1), *FAR], dtype=np.int32)
    assert Ends(period).after(days).tolist() == [period.after(int(day)) for day in days]


@pytest.mark.parametrize("period", PERIODS, ids=lambda period: period.label.en)
@pytest.mark.parametrize("reach", [CHOSEN, OPEN], ids=["chosen", "open"])
def test_the_first_day_that_reaches_an_end_is_the_one_that_is_searched_for(
    period: Period, reach: object
) -> None:
    assert reach in (CHOSEN, OPEN)
    to = CHOSEN if reach == CHOSEN else OPEN
    some = np.arange(FIRST_DAY - 400, LAST_DAY + 400, 97)
    ends = np.concatenate([some, np.arange(LAST_DAY - 30, LAST_DAY + 60)])
    expected = [first_to_reach(period, int(end), to) for end in ends]
    assert Ends(period).firsts(ends, to).tolist() == expected
    assert Ends(period).firsts(ends[:9], to).tolist() == expected[:9]


@given(st.lists(st.tuples(st.integers(400_000, 1_000_000), st.integers(0, 200_000)), min_size=1))
def test_months_are_counted_alike_in_columns(some: list[tuple[int, int]]) -> None:
    near = [(FIRST_DAY + day % (LAST_DAY - FIRST_DAY), months) for day, months in some]
    for pairs in (some, near):
        days, months = np.array(pairs, dtype=np.int32).T
        expected = [months_after(day, count) for day, count in pairs]
        assert months_after_each(days, months).tolist() == expected
