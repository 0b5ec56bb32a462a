"""Alpha and kappa against published values, statsmodels, and a slow one written by hand."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import permutations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from statsmodels.stats.inter_rater import cohens_kappa

from dedere.errors import DedereError
from dedere.statistics.agreement import Metric, Sample, Why, alpha, kappa
from dedere.statistics.agreement.metrics import Canonical, canonical, differences

PUBLISHED = [
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
]
"""Four coders and twelve units: Krippendorff, "Computing Krippendorff's Alpha-Reliability", part
D. A point is no rating."""
SCALES = (Metric.NOMINAL, Metric.ORDINAL, Metric.INTERVAL, Metric.RATIO)


def published(metric: Metric) -> Sample:
    rows = zip(*(line.split() for line in PUBLISHED), strict=True)
    values = [[None if one == "." else canonical(one, metric) for one in row] for row in rows]
    return Sample(values, range(12), metric)


def by_hand(values: Sequence[Sequence[Canonical | None]], metric: Metric) -> float | None:
    """Alpha from the coincidences, pair by pair; None where nothing varies."""
    pairs: dict[tuple[Canonical, Canonical], float] = {}
    for row in values:
        said = [one for one in row if one is not None]
        for i, j in permutations(range(len(said)), 2):
            key = (said[i], said[j])
            pairs[key] = pairs.get(key, 0.0) + 1 / (len(said) - 1)
    totals: dict[Canonical, float] = {}
    for (one, _), weight in pairs.items():
        totals[one] = totals.get(one, 0.0) + weight
    n = sum(totals.values())

    def numbers(one: Canonical, other: Canonical) -> tuple[float, float]:
        assert isinstance(one, float)
        assert isinstance(other, float)
        return one, other

    def ordinal(one: Canonical, other: Canonical) -> float:
        low, high = sorted(numbers(one, other))
        inside = sum(
            number
            for value, number in totals.items()
            if isinstance(value, float) and low <= value <= high
        )
        return (inside - (totals[low] + totals[high]) / 2) ** 2

    def interval(one: Canonical, other: Canonical) -> float:
        first, second = numbers(one, other)
        return (first - second) ** 2

    def ratio(one: Canonical, other: Canonical) -> float:
        first, second = numbers(one, other)
        return 0.0 if first == second else ((first - second) / (first + second)) ** 2

    def masi(one: Canonical, other: Canonical) -> float:
        assert isinstance(one, frozenset)
        assert isinstance(other, frozenset)
        if one == other:
            return 0.0
        weight = 2 / 3 if one < other or other < one else 1 / 3
        return 1 - weight * len(one & other) / len(one | other)

    apart: dict[Metric, Callable[[Canonical, Canonical], float]] = {
        Metric.NOMINAL: lambda one, other: float(one != other),
        Metric.ORDINAL: ordinal,
        Metric.INTERVAL: interval,
        Metric.RATIO: ratio,
        Metric.SETS: masi,
    }
    far = apart[metric]
    observed = sum(weight * far(*pair) for pair, weight in pairs.items()) / n
    expected = sum(
        a * b * far(one, other) for one, a in totals.items() for other, b in totals.items()
    ) / (n * (n - 1))
    return None if expected == 0 else 1 - observed / expected


@pytest.mark.parametrize(
    ("metric", "value"), list(zip(SCALES, (0.743, 0.815, 0.849, 0.797), strict=True))
)
def test_the_published_example(metric: Metric, value: float) -> None:
    sample = published(metric)
    found = alpha(sample)
    assert found.value is not None
    assert round(found.value, 3) == value
    assert found.value == pytest.approx(by_hand(sample.values, metric), abs=1e-12)
    # The last unit has one rating: it pairs with nothing.
    assert (found.units, found.ratings) == (11, 40)


words = st.one_of(st.none(), st.sampled_from("abcd"))
counts = st.one_of(st.none(), st.integers(0, 6).map(float))
sets = st.one_of(st.none(), st.frozensets(st.sampled_from("abcd"), max_size=3))


@st.composite
def samples(draw: st.DrawFn) -> Sample:
    metric = draw(st.sampled_from(list(Metric)))
    cell = {Metric.NOMINAL: words, Metric.SETS: sets}.get(metric, counts)
    coders = draw(st.integers(2, 4))
    rows = draw(st.lists(st.lists(cell, min_size=coders, max_size=coders), min_size=2, max_size=8))
    return Sample(rows, range(len(rows)), metric)


@settings(deadline=None)
@given(samples())
def test_alpha_is_that_of_the_coincidences(sample: Sample) -> None:
    found = alpha(sample)
    pairable = [row for row in sample.values if sum(one is not None for one in row) > 1]
    if len(pairable) < 2:
        assert found.value is None
        assert found.why is (Why.TOO_FEW if pairable else Why.NO_PAIRS)
        return
    expected = by_hand(sample.values, sample.metric)
    if expected is None:
        assert (found.value, found.why) == (None, Why.NO_VARIATION)
    else:
        assert found.value == pytest.approx(expected, abs=1e-9)


@settings(deadline=None)
@given(samples(), st.randoms())
def test_who_comes_first_is_no_matter(sample: Sample, random: object) -> None:
    rows = [list(row) for row in sample.values]
    order = list(range(len(rows[0])))
    random.shuffle(order)  # type: ignore[attr-defined]
    turned = [[row[i] for i in order] for row in rows]
    random.shuffle(turned)  # type: ignore[attr-defined]
    one, other = alpha(sample), alpha(Sample(turned, sample.units, sample.metric))
    assert (one.why, one.units, one.ratings) == (other.why, other.units, other.ratings)
    assert one.observed == other.observed
    if one.value is not None:
        assert one.value == pytest.approx(other.value, abs=1e-9)


@settings(deadline=None)
@given(st.lists(st.lists(words, min_size=2, max_size=3), min_size=2, max_size=9))
def test_codes_may_be_called_otherwise(rows: list[list[str | None]]) -> None:
    width = min(map(len, rows))
    rows = [row[:width] for row in rows]
    new = {"a": "z", "b": "10", "c": "sí", "d": "A"}
    renamed = [[None if one is None else new[one] for one in row] for row in rows]
    one = alpha(Sample(rows, range(len(rows)), Metric.NOMINAL))
    other = alpha(Sample(renamed, range(len(rows)), Metric.NOMINAL))
    assert (one.why, one.observed) == (other.why, other.observed)
    assert one.value is None or one.value == pytest.approx(other.value, abs=1e-12)


@settings(deadline=None)
@given(st.lists(st.integers(0, 500), min_size=2, max_size=9), st.integers(0, 1000))
def test_days_may_begin_elsewhere(days: list[int], later: int) -> None:
    rows = [[float(day), float(day + place % 3)] for place, day in enumerate(days)]
    moved = [[one + later for one in row] for row in rows]
    one, other = (alpha(Sample(each, range(len(days)), Metric.INTERVAL)) for each in (rows, moved))
    assert (one.value is None) == (other.value is None)
    assert one.value is None or one.value == pytest.approx(other.value, abs=1e-6)


@settings(deadline=None)
@given(samples())
def test_who_always_agrees_and_varies_has_one(sample: Sample) -> None:
    firsts = [row[0] for row in sample.values if row[0] is not None]
    assume(len(firsts) > 1 and len(set(firsts)) > 1)
    same = Sample([[one, one, one] for one in firsts], range(len(firsts)), sample.metric)
    found = alpha(same, resamples=50)
    assert found.value == 1
    assert found.observed == 1
    assert found.low is None or (found.low, found.high) == (1, 1)


def test_no_variation_is_said_and_never_made_a_number() -> None:
    found = alpha(Sample([["a", "a"]] * 50, range(50), Metric.NOMINAL), resamples=100)
    assert (found.value, found.low, found.high) == (None, None, None)
    assert found.why is Why.NO_VARIATION
    assert found.observed == 1
    one = alpha(Sample([["a", "b"], ["a", None]], range(2), Metric.NOMINAL))
    assert (one.value, one.why) == (None, Why.TOO_FEW)


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [
        ("ab", "ab", 0.0),
        ("", "", 0.0),
        ("ab", "abcd", 1 - 2 / 3 * 2 / 4),
        ("abc", "bcd", 1 - 1 / 3 * 2 / 4),
        ("ab", "cd", 1.0),
        ("", "a", 1.0),
    ],
)
def test_masi(one: str, other: str, far: float) -> None:
    made = differences([frozenset(one), frozenset(other)], Metric.SETS)
    assert made[0, 1] == made[1, 0] == pytest.approx(far if one != other else 0.0)
    assert made[0, 0] == 0


def test_a_code_among_numbers_is_as_far_as_can_be() -> None:
    made = differences([0.0, 12.0, 36.0, "life"], Metric.RATIO)
    assert made[0].tolist() == [0, 1, 1, 1]
    assert made[1, 2] == pytest.approx(0.25)
    assert made[3].tolist() == [1, 1, 1, 0]


def test_what_a_metric_cannot_count_is_refused() -> None:
    assert canonical("2021-02-05", Metric.INTERVAL) == 737826.0
    assert canonical(12, Metric.NOMINAL) == canonical(12.0, Metric.NOMINAL)
    assert canonical(" San  Diego", Metric.NOMINAL) == canonical("San Diego", Metric.NOMINAL)
    assert canonical(True, Metric.NOMINAL) != canonical(1, Metric.NOMINAL)
    for value, metric in ((-1, Metric.RATIO), ("soon", Metric.INTERVAL), (True, Metric.RATIO)):
        with pytest.raises(DedereError, match="cannot be compared"):
            canonical(value, metric)


# -- intervals -----------------------------------------------------------------------------------


def noisy(n: int, seed: int = 5) -> list[list[str]]:
    rng = np.random.default_rng(seed)
    one = rng.integers(0, 4, n)
    other = np.where(rng.random(n) < 0.8, one, rng.integers(0, 4, n))
    return [[str(a), str(b)] for a, b in zip(one, other, strict=True)]


def test_the_interval_is_the_percentiles_of_units_drawn_again() -> None:
    rows = noisy(40)
    found = alpha(Sample(rows, range(40), Metric.NOMINAL), resamples=400, seed=9, demand=0.8)
    weights = np.random.default_rng(9).multinomial(40, np.full(40, 1 / 40), size=400)
    drawn = []
    for one in weights:
        made = [row for row, times in zip(rows, one, strict=True) for _ in range(times)]
        value = by_hand(made, Metric.NOMINAL)
        assert value is not None
        drawn.append(value)
    assert (found.low, found.high) == pytest.approx(tuple(np.quantile(drawn, [0.025, 0.975])))
    assert found.below == pytest.approx(np.mean(np.array(drawn) < 0.8))
    assert (found.resamples, found.undefined) == (400, 0)


def test_items_of_one_unit_are_drawn_together() -> None:
    rows = noisy(30)
    twice = [row for row in rows for _ in range(2)]
    units = [i for i in range(30) for _ in range(2)]
    once = alpha(Sample(rows, range(30), Metric.NOMINAL), resamples=800, seed=2)
    pairs = alpha(Sample(twice, units, Metric.NOMINAL), resamples=800, seed=2)
    apart = alpha(Sample(twice, range(60), Metric.NOMINAL), resamples=800, seed=2)
    assert (pairs.units, pairs.items) == (30, 60)

    def wide(one: object) -> float:
        return one.high - one.low  # type: ignore[attr-defined,no-any-return]

    assert wide(pairs) == pytest.approx(wide(once), rel=0.1)
    assert wide(apart) < 0.85 * wide(pairs)


def test_the_same_seed_gives_the_same_interval() -> None:
    sample = Sample(noisy(60), range(60), Metric.NOMINAL)
    first = alpha(sample, resamples=300, seed=3)
    assert first == alpha(sample, resamples=300, seed=3)
    assert first != alpha(sample, resamples=300, seed=4)


def test_where_most_draws_do_not_vary_there_is_no_interval() -> None:
    rows = [["a", "a"]] * 40 + [["a", "b"]]
    found = alpha(Sample(rows, range(41), Metric.NOMINAL), resamples=500)
    assert found.value is not None
    assert found.undefined > 100
    assert (found.low, found.high, found.below) == (None, None, None)


def test_the_interval_holds_the_truth_about_as_often_as_it_says() -> None:
    """Of units drawn from one large population, by far most intervals hold its alpha."""
    population = noisy(20_000, seed=1)
    truth = alpha(Sample(population, range(len(population)), Metric.NOMINAL)).value
    assert truth is not None
    rng = np.random.default_rng(0)
    held = 0
    for _ in range(100):
        rows = [population[i] for i in rng.integers(0, len(population), 120)]
        found = alpha(Sample(rows, range(120), Metric.NOMINAL), resamples=300)
        assert found.low is not None
        assert found.high is not None
        held += found.low <= truth <= found.high
    assert held >= 88


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=2))
def test_kappa_is_that_of_statsmodels(pairs: list[tuple[str, str]]) -> None:
    found = kappa(("Ana", "Beto"), pairs)
    assert found.observed == sum(one == other for one, other in pairs) / len(pairs)
    table = np.zeros((3, 3))
    for one, other in pairs:
        table["abc".index(one), "abc".index(other)] += 1
    if found.value is None:
        assert len({one for pair in pairs for one in pair}) == 1
        assert found.observed == 1
        return
    known = cohens_kappa(table)
    assert found.value == pytest.approx(known.kappa, abs=1e-9)
    assert found.variance is not None
    # What is 0 up to rounding is 0 here, never a little less.
    assert found.variance == pytest.approx(max(known.var_kappa, 0), abs=1e-9)
    if known.var_kappa > 1e-12:
        assert found.low == pytest.approx(known.kappa_low, abs=1e-9)
        assert found.high == pytest.approx(known.kappa_upp, abs=1e-9)


def test_the_drawn_interval_of_kappa_is_near_the_large_sample() -> None:
    pairs = [(one, other) for one, other in noisy(400)]
    found = kappa(("Ana", "Beto"), pairs, resamples=2_000, seed=1)
    assert found.drawn is not None
    assert found.low is not None
    assert found.high is not None
    assert found.drawn == pytest.approx((found.low, found.high), abs=0.015)
    assert found == kappa(("Ana", "Beto"), pairs, resamples=2_000, seed=1)


def test_kappa_of_two_units_is_no_accident() -> None:
    found = kappa(("Ana", "Beto"), [("a", "a"), ("b", "a")])
    assert found.value == 0
    assert found.observed == 0.5
    assert not math.isnan(found.variance or 0)
