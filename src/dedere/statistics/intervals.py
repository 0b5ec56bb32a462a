"""Intervals around shares, quantiles and totals.

They say how far chance alone could have moved a number, if what was counted is a sample from more
of the same. They say nothing of values that are missing or sealed: those are told beside them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import StrEnum
from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import special

from dedere.bilingual import Text

Floats: TypeAlias = NDArray[np.float64]
LEVEL = 0.95
"""How often such an interval holds the true value, where nothing else is asked for."""
DRAWS = 9_999
"""How often a bootstrap draws."""
MOST_DRAWN = 2_000
"""Of more values than this a bootstrap of the mean says what its limit says."""


class Interval(StrEnum):
    """How an interval is made."""

    WILSON = "wilson"
    CLOPPER_PEARSON = "clopper_pearson"

    @property
    def label(self) -> Text:
        """Its name in words."""
        return _TITLES[self]

    def around(
        self, count: ArrayLike, of: ArrayLike, level: float = LEVEL
    ) -> tuple[Floats, Floats]:
        """The two ends for each share; see `wilson` and `clopper_pearson`."""
        made = wilson if self is Interval.WILSON else clopper_pearson
        return made(count, of, level)


_TITLES = {
    Interval.WILSON: Text("Wilson score interval", "intervalo de Wilson"),
    Interval.CLOPPER_PEARSON: Text(
        "exact interval of Clopper and Pearson", "intervalo exacto de Clopper y Pearson"
    ),
}


def z_of(level: float) -> float:
    """The standard normal quantile of a two-sided level: 1.96 for 0.95."""
    return float(special.ndtri(0.5 + level / 2))


def wilson(count: ArrayLike, of: ArrayLike, level: float = LEVEL) -> tuple[Floats, Floats]:
    """Wilson's score interval for shares *count* / *of*, element by element.

    Nothing of nothing has none: both ends are NaN. Wilson, Journal of the American Statistical
    Association 22 (1927) 209.
    """
    k, n = np.asarray(count, dtype=np.float64), np.asarray(of, dtype=np.float64)
    z = z_of(level)
    with np.errstate(divide="ignore", invalid="ignore"):
        p = k / n
        middle = p + z * z / (2 * n)
        half = z * np.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        low, high = (middle - half) / (1 + z * z / n), (middle + half) / (1 + z * z / n)
    # Exact at the ends, where the difference of two equal numbers is not quite nothing.
    return np.where(k == 0, 0.0 * p, low), np.where(k == n, 0.0 * p + 1.0, high)


def clopper_pearson(count: ArrayLike, of: ArrayLike, level: float = LEVEL) -> tuple[Floats, Floats]:
    """The exact interval for shares *count* / *of*, element by element; wide and never too short.

    Clopper and Pearson, Biometrika 26 (1934) 404.
    """
    k, n = np.asarray(count, dtype=np.float64), np.asarray(of, dtype=np.float64)
    tail = (1 - level) / 2
    low = np.where(k == 0, 0.0, special.betaincinv(np.where(k == 0, 1.0, k), n - k + 1, tail))
    high = np.where(k == n, 1.0, special.betaincinv(k + 1, np.where(k == n, 1.0, n - k), 1 - tail))
    none = n == 0
    return np.where(none, np.nan, low), np.where(none, np.nan, high)


def quantile(values: ArrayLike, counts: ArrayLike, at: float) -> float:
    """The quantile of values of which each stands there so many times; halfway between two.

    *values* ascend. It is the usual sample quantile (between neighbors by their distance), so that
    the median of an even number is the mean of the middle two. Nothing has the quantile NaN.
    """
    v, until = np.asarray(values, dtype=np.float64), np.cumsum(np.asarray(counts, dtype=np.int64))
    n = int(until[-1]) if len(until) else 0
    if n == 0:
        return float("nan")
    place = at * (n - 1)
    below = int(np.floor(place))
    first, second = (
        float(v[np.searchsorted(until, rank, side="right")])
        for rank in (below, min(below + 1, n - 1))
    )
    # Nothing between them is asked for: so a value without end beside it does no harm.
    return first if place == below else first + (second - first) * (place - below)


def quantile_interval(
    values: ArrayLike, counts: ArrayLike, at: float, level: float = LEVEL
) -> tuple[float | None, float | None]:
    """Values between which the quantile lies, by ranks alone: no shape is assumed.

    An end is None where there are too few values to bound it. Conover, Practical Nonparametric
    Statistics (1999), section 3.2.
    """
    v, until = np.asarray(values, dtype=np.float64), np.cumsum(np.asarray(counts, dtype=np.int64))
    n = int(until[-1]) if len(until) else 0
    if n == 0:
        return None, None
    from scipy import stats  # half a second, which only this and the bootstrap need

    tail = (1 - level) / 2
    low, high = int(stats.binom.ppf(tail, n, at)) - 1, int(stats.binom.isf(tail, n, at))

    def value(rank: int) -> float | None:
        if not 0 <= rank < n:
            return None
        return float(v[np.searchsorted(until, rank, side="right")])

    return value(low), value(high)


def bootstrap(
    values: Sequence[float] | Floats, level: float = LEVEL, seed: int = 0
) -> tuple[float, float]:
    """Where the mean of *values* falls, if as many are drawn again and again from them.

    Percentile bootstrap with `DRAWS` draws from a fixed seed: the same values give the same ends.
    Of more than `MOST_DRAWN` values the ends are those to which it tends, the mean and so many
    standard errors. Fewer than two values give NaN.
    """
    drawn = np.asarray(values, dtype=np.float64)
    if len(drawn) < 2:
        return float("nan"), float("nan")
    if len(drawn) > MOST_DRAWN:
        return around_mean(float(drawn.mean()), float(drawn.var()), len(drawn), level)
    from scipy import stats

    found = stats.bootstrap(
        (drawn,),
        np.mean,
        confidence_level=level,
        n_resamples=DRAWS,
        method="percentile",
        # Draws are made in parts, so that many values do not need much memory.
        batch=max(1, min(DRAWS, 2_000_000 // len(drawn))),
        rng=np.random.default_rng(seed),
    ).confidence_interval
    return float(found.low), float(found.high)


def around_mean(mean: float, variance: float, of: int, level: float = LEVEL) -> tuple[float, float]:
    """So many standard errors to both sides of a mean: what a bootstrap tends to."""
    half = z_of(level) * math.sqrt(max(variance, 0.0) / of)
    return mean - half, mean + half
