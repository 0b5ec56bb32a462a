"""Intervals agree with statsmodels and SciPy, and hold what they promise at the ends."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from dedere.statistics.intervals import (
    MOST_DRAWN,
    Interval,
    bootstrap,
    clopper_pearson,
    quantile,
    quantile_interval,
    wilson,
    z_of,
)

proportion = pytest.importorskip("statsmodels.stats.proportion")

shares = st.integers(1, 5_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
levels = st.sampled_from([0.8, 0.9, 0.95, 0.99])
NEAR = 1e-9


@given(shares, levels)
def test_wilson_agrees_with_statsmodels(share: tuple[int, int], level: float) -> None:
    low, high = wilson(*share, level)
    theirs = proportion.proportion_confint(*share, alpha=1 - level, method="wilson")
    assert (float(low), float(high)) == pytest.approx(theirs, abs=NEAR)


@given(shares, levels)
def test_clopper_pearson_agrees_with_statsmodels(share: tuple[int, int], level: float) -> None:
    low, high = clopper_pearson(*share, level)
    theirs = proportion.proportion_confint(*share, alpha=1 - level, method="beta")
    assert (float(low), float(high)) == pytest.approx(theirs, abs=NEAR)


@given(shares)
def test_both_agree_with_scipy(share: tuple[int, int]) -> None:
    found = stats.binomtest(*share)
    for made, ends in (
        (Interval.WILSON, found.proportion_ci(0.95, "wilson")),
        (Interval.CLOPPER_PEARSON, found.proportion_ci(0.95, "exact")),
    ):
        low, high = made.around(*share)
        assert (float(low), float(high)) == pytest.approx((ends.low, ends.high), abs=NEAR)


@given(shares)
def test_an_interval_holds_its_share_and_stays_within_nothing_and_all(
    share: tuple[int, int],
) -> None:
    count, of = share
    for made in Interval:
        low, high = (float(end) for end in made.around(count, of))
        assert 0 <= low <= count / of <= high <= 1


def test_the_exact_interval_is_the_wider_one_at_nothing_of_eight() -> None:
    assert float(wilson(0, 8)[0]) == 0.0
    assert float(clopper_pearson(0, 8)[0]) == 0.0
    assert float(wilson(0, 8)[1]) < float(clopper_pearson(0, 8)[1])
    assert float(clopper_pearson(0, 8)[1]) == pytest.approx(1 - 0.025 ** (1 / 8), abs=NEAR)


def test_nothing_of_nothing_has_no_interval() -> None:
    for made in Interval:
        assert all(math.isnan(float(end)) for end in made.around(0, 0))


def test_many_shares_at_once_are_each_their_own() -> None:
    counts, ofs = np.array([0, 3, 8, 103]), np.array([8, 8, 8, 150])
    for made in Interval:
        low, high = made.around(counts, ofs)
        for i, (count, of) in enumerate(zip(counts, ofs, strict=True)):
            assert (low[i], high[i]) == tuple(float(end) for end in made.around(count, of))


def test_the_quantile_of_a_level() -> None:
    assert z_of(0.95) == pytest.approx(1.959963984540054, abs=1e-12)


values = st.lists(st.integers(0, 400), min_size=1, max_size=120)
places = st.sampled_from([0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0])


@given(values, places)
def test_a_quantile_of_a_histogram_is_that_of_its_values(given_: list[int], at: float) -> None:
    days, counts = np.unique(given_, return_counts=True)
    assert quantile(days, counts, at) == pytest.approx(float(np.quantile(given_, at)), abs=NEAR)


@given(values, st.sampled_from([0.1, 0.25, 0.5, 0.75, 0.9]))
def test_the_interval_of_a_quantile_agrees_with_scipy(given_: list[int], at: float) -> None:
    days, counts = np.unique(given_, return_counts=True)
    ends: Any = stats.quantile_test(given_, q=0, p=at).confidence_interval(0.95)
    theirs = tuple(None if math.isnan(end) else float(end) for end in ends)
    assert quantile_interval(days, counts, at) == theirs


def test_of_nothing_there_is_no_quantile() -> None:
    assert math.isnan(quantile([], [], 0.5))
    assert quantile_interval([], [], 0.5) == (None, None)


def test_a_bootstrap_gives_the_same_ends_each_time_and_holds_the_mean() -> None:
    drawn = np.random.default_rng(3).exponential(100.0, 80)
    low, high = bootstrap(drawn)
    assert (low, high) == bootstrap(drawn)
    assert low < drawn.mean() < high
    # As wide as theory has it for a mean of so many, give or take a tenth.
    wide = 2 * z_of(0.95) * drawn.std(ddof=1) / math.sqrt(len(drawn))
    assert high - low == pytest.approx(wide, rel=0.1)


def test_the_limit_of_a_bootstrap_is_near_the_bootstrap() -> None:
    drawn = np.random.default_rng(5).exponential(100.0, MOST_DRAWN)
    drawn_again = np.append(drawn, drawn.mean())
    assert bootstrap(drawn) == pytest.approx(bootstrap(drawn_again), rel=0.01)


def test_one_value_has_no_bootstrap() -> None:
    assert all(math.isnan(end) for end in bootstrap([5.0]))
