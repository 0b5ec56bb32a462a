"""Lengths known as a least and a most, shares of few cases, and the days that an order leaves."""

from __future__ import annotations

from math import comb
from statistics import median as middle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.calendars import NEVER, UNBOUNDED, PartialDate, day
from dedere.procedure.conformance.course import windows
from dedere.procedure.conformance.shares import Share
from dedere.procedure.conformance.spans import Span, between, median, reach

DAYS = st.integers(700_000, 740_000)
SLACK = st.integers(0, 900)


@st.composite
def known_in_part(draw: st.DrawFn, true: int) -> PartialDate:
    return PartialDate(true - draw(SLACK), true + draw(SLACK))


@st.composite
def true_and_told(draw: st.DrawFn) -> tuple[int, Span]:
    """A true length, and the pair that dates known only in part leave of it."""
    begins = draw(DAYS)
    ends = begins + draw(st.integers(0, 4000))
    told = between(draw(known_in_part(begins)), draw(known_in_part(ends)))
    assert told is not None
    return ends - begins, told


def holds(span: Span, number: float) -> bool:
    return span.least <= number and (span.most is None or number <= span.most)


@given(true_and_told())
def test_the_true_length_is_never_outside(one: tuple[int, Span]) -> None:
    true, told = one
    assert holds(told, true)


@given(DAYS, st.integers(0, 4000))
def test_two_whole_days_give_one_number(begins: int, length: int) -> None:
    told = between(PartialDate(begins, begins), PartialDate(begins + length, begins + length))
    assert told == Span(length, length)
    assert told.is_exact


@given(st.lists(true_and_told(), min_size=1, max_size=9))
def test_the_median_and_the_range_hold_those_of_the_true_lengths(
    found: list[tuple[int, Span]],
) -> None:
    trues, told = [one for one, _ in found], [one for _, one in found]
    between_what = median(told)
    assert between_what is not None
    assert between_what.least <= middle(trues)
    assert between_what.most is not None
    assert middle(trues) <= between_what.most
    whole = reach(told)
    assert whole is not None
    assert holds(whole, min(trues))
    assert holds(whole, max(trues))


@given(st.lists(true_and_told(), min_size=1, max_size=9))
def test_each_end_of_a_median_is_reached(found: list[tuple[int, Span]]) -> None:
    """Nothing narrower would do: the lengths can all be their least, or all their most."""
    told = [one for _, one in found]
    between_what = median(told)
    assert between_what is not None
    assert between_what.least == middle(one.least for one in told)
    assert between_what.most == middle(one.most for one in told if one.most is not None)


@given(true_and_told(), true_and_told())
def test_lengths_add_up(one: tuple[int, Span], other: tuple[int, Span]) -> None:
    assert holds(one[1] + other[1], one[0] + other[0])


def test_what_has_no_bound_keeps_none() -> None:
    may_never = between(day("2016-05-20"), day("2017-01/.."))
    assert may_never == Span(226, None)
    assert str(may_never) == "226+"
    assert between(day("../2016-05"), day("2016-06-30")) == Span(30, None)
    assert between(day("2016"), day("never")) is None
    assert between(PartialDate(UNBOUNDED, NEVER), day("2016")) is None
    middle_of = median([Span(1, 1), Span(5, None), Span(9, None)])
    assert middle_of is not None
    assert (middle_of.least, middle_of.most) == (5, None)
    assert median([]) is None
    assert reach([]) is None


def test_an_end_that_cannot_follow_gives_no_length() -> None:
    assert between(day("2017-01-02"), day("2017-01-01")) is None
    assert between(day("2017-01"), day("2017-01")) == Span(0, 30)


@pytest.mark.parametrize(("least", "most"), [(3, 2), (-1, 4)])
def test_no_number_of_days(least: int, most: int) -> None:
    with pytest.raises(ValueError, match="no number of days"):
        Span(least, most)


# -- shares ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [
        # Of tables of the interval of Clopper and Pearson, to four places.
        (0, 10, 0.0, 0.3085),
        (1, 10, 0.0025, 0.4450),
        (3, 10, 0.0667, 0.6525),
        (5, 10, 0.1871, 0.8129),
        (10, 10, 0.6915, 1.0),
        (1, 1, 0.025, 1.0),
    ],
)
def test_the_interval_is_that_of_the_tables(count: int, of: int, low: float, high: float) -> None:
    assert Share(count, of).rates() == pytest.approx((low, high), abs=0.00006)


@given(st.integers(0, 60), st.integers(1, 60))
def test_each_end_of_the_interval_is_as_rare_as_it_says(count: int, of: int) -> None:
    count = min(count, of)
    low, high = Share(count, of).rates()
    assert low <= count / of <= high

    def chance(rate: float, least: int, most: int) -> float:
        return sum(comb(of, k) * rate**k * (1 - rate) ** (of - k) for k in range(least, most + 1))

    if count:
        assert chance(low, count, of) == pytest.approx(0.025, abs=1e-6)
    if count < of:
        assert chance(high, 0, count) == pytest.approx(0.025, abs=1e-6)


@given(st.integers(1, 20), st.integers(0, 20), st.integers(2, 30))
def test_more_cases_tell_more(of: int, count: int, times: int) -> None:
    count = min(count, of)
    few, many = Share(count, of).rates(), Share(count * times, of * times).rates()
    assert many[1] - many[0] < few[1] - few[0]


def test_nothing_judged_tells_nothing() -> None:
    assert Share(0, 0).rates() == (0.0, 1.0)
    with pytest.raises(ValueError, match="2 of 1"):
        Share(2, 1)


# -- what an order leaves of dates -----------------------------------------------------------------


@st.composite
def ordered(draw: st.DrawFn) -> tuple[list[int], list[tuple[int, int]]]:
    """True days in order, and windows in which they are."""
    trues = sorted(draw(st.lists(st.integers(0, 400), min_size=1, max_size=12)))
    told = [(true - draw(st.integers(0, 80)), true + draw(st.integers(0, 80))) for true in trues]
    return trues, told


@given(ordered())
def test_narrowing_keeps_what_can_have_been(found: tuple[list[int], list[tuple[int, int]]]) -> None:
    trues, told = found
    narrowed = windows(told)
    for true, (first, last), (least, most) in zip(trues, told, narrowed, strict=True):
        assert first <= least <= true <= most <= last


@given(ordered())
def test_each_end_that_is_left_is_possible(
    found: tuple[list[int], list[tuple[int, int]]],
) -> None:
    """All days at their earliest are in order and in their windows; so are all at their latest."""
    _, told = found
    narrowed = windows(told)
    for end in (0, 1):
        chosen = [one[end] for one in narrowed]
        assert chosen == sorted(chosen)
        assert all(first <= one <= last for one, (first, last) in zip(chosen, told, strict=True))


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), max_size=8))
def test_dates_that_contradict_the_order_are_still_windows(
    written: list[tuple[int, int]],
) -> None:
    narrowed = windows([(min(one), max(one)) for one in written])
    assert all(first <= last for first, last in narrowed)
    assert [last for _, last in narrowed] == sorted(last for _, last in narrowed)
