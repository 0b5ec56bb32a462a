"""Survival curves agree with lifelines and statsmodels; who still waits is never left out."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.statistics.survival import Curve, kaplan_meier

lifelines = pytest.importorskip("lifelines")
duration = pytest.importorskip("statsmodels.duration.survfunc")
NEAR = 1e-9

waits = st.lists(st.tuples(st.integers(0, 60), st.booleans()), min_size=1, max_size=200)


def curve_of(rows: Sequence[tuple[int, bool]]) -> Curve:
    days = sorted({day for day, _ in rows})
    return kaplan_meier(
        days,
        [sum(day == one and ended for day, ended in rows) for one in days],
        [sum(day == one and not ended for day, ended in rows) for one in days],
    )


@given(waits)
def test_the_curve_and_its_ends_agree_with_lifelines(rows: list[tuple[int, bool]]) -> None:
    from lifelines.utils import median_survival_times

    days, ended = zip(*rows, strict=True)
    theirs = lifelines.KaplanMeierFitter().fit(days, ended)
    ours = curve_of(rows)
    line = theirs.survival_function_.loc[ours.days].to_numpy()[:, 0]
    assert ours.waiting == pytest.approx(line, abs=NEAR)
    ends = theirs.confidence_interval_.loc[ours.days].to_numpy()
    # Where nobody is left lifelines gives no ends of its own; there is no chance left either.
    there = (ours.waiting > 0) & (ours.waiting < 1)
    assert ours.low[there] == pytest.approx(ends[there, 0], abs=NEAR)
    assert ours.high[there] == pytest.approx(ends[there, 1], abs=NEAR)
    if np.isclose(ours.waiting, 0.5).any():
        return  # a curve that touches half exactly: lifelines may miss it by its last digit
    median = theirs.median_survival_time_
    assert ours.quantile() == (None if np.isinf(median) else median)
    if there.any() and ours.waiting[-1] > 0:
        both = median_survival_times(theirs.confidence_interval_).to_numpy()[0]
        assert ours.quantile_interval() == tuple(None if np.isinf(end) else end for end in both)


@given(waits)
def test_greenwoods_error_agrees_with_statsmodels(rows: list[tuple[int, bool]]) -> None:
    days, ended = zip(*rows, strict=True)
    if not any(ended):
        return
    theirs = duration.SurvfuncRight(days, ended)
    ours = curve_of(rows)
    place = np.searchsorted(ours.days, theirs.surv_times)
    assert ours.waiting[place] == pytest.approx(theirs.surv_prob, abs=NEAR)
    left = theirs.surv_prob > 0
    assert ours.error[place][left] == pytest.approx(theirs.surv_prob_se[left], abs=NEAR)


@given(st.lists(st.integers(0, 60), min_size=1, max_size=80))
def test_where_nobody_waits_the_curve_is_the_plain_share(days: list[int]) -> None:
    curve = curve_of([(day, True) for day in days])
    for day in range(62):
        later = sum(one > day for one in days) / len(days)
        assert curve.waiting_after(day) == pytest.approx(later, abs=NEAR)


def test_a_curve_that_touches_half_exactly_has_its_median_there() -> None:
    assert curve_of([(7, True)] * 3 + [(9, False)] * 3).quantile() == 7


def test_a_published_example() -> None:
    # Freireich and others (1963), the 21 patients on 6-MP: weeks of remission.
    over = [6, 6, 6, 7, 10, 13, 16, 22, 23]
    still = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
    curve = curve_of([(one, True) for one in over] + [(one, False) for one in still])
    assert curve.waiting_after(6) == pytest.approx(18 / 21)
    assert curve.waiting_after(23) == pytest.approx(0.448, abs=5e-4)
    assert curve.quantile() == 23
    assert curve.quantile_interval() == (13, None)


def test_who_still_waits_makes_the_median_later() -> None:
    over = [(day, True) for day in range(10, 60, 10)]
    assert curve_of(over).quantile() == 30
    assert curve_of([*over, (15, False), (45, False), (45, False)]).quantile() == 40


def test_where_too_many_wait_there_is_no_median() -> None:
    curve = curve_of([(10, True), *[(20, False)] * 9])
    assert curve.quantile() is None
    assert curve.quantile(0.1) == 10
    assert (curve.count, curve.of) == (1, 10)


def test_of_nothing_there_is_no_curve() -> None:
    curve = kaplan_meier([], [], [])
    assert (curve.of, curve.quantile(), curve.waiting_after(3)) == (0, None, 1.0)
