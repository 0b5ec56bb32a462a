"""Krippendorff's alpha, and how far it would move if other units had been drawn.

Krippendorff, Content Analysis (2nd ed. 2004), chapter 11; the coincidences and the four metrics as
in his "Computing Krippendorff's Alpha-Reliability". Any number of coders, ratings may lack: what
only one coder rated in a unit pairs with nothing and is left out.

The interval is the plain percentile bootstrap: units are drawn again and again, with all that was
said of each. It is not Krippendorff's own, which draws differences from the coincidences and takes
them for independent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy import sparse

from dedere.bilingual import Text
from dedere.statistics.agreement.metrics import (
    Canonical,
    Floats,
    Ints,
    Metric,
    differences,
    in_order,
)

LEVEL = 0.95
RESAMPLES = 2_000
MOST_UNDEFINED = 0.05
"""With more resamples than this share in which nothing varies, no interval is given: the rest would
speak of luckier draws only."""
_ROOM = 4_000_000
"""Numbers held at once while drawing."""


class Why(StrEnum):
    """Why there is no alpha."""

    NO_PAIRS = "no_pairs"
    TOO_FEW = "too_few_units"
    NO_VARIATION = "no_variation"

    @property
    def label(self) -> Text:
        """In words."""
        return _WHY[self]


_WHY = {
    Why.NO_PAIRS: Text(
        "no unit has a value from two coders", "ninguna unidad tiene valor de dos codificadores"
    ),
    Why.TOO_FEW: Text(
        "only one unit has values from two coders",
        "una sola unidad tiene valores de dos codificadores",
    ),
    Why.NO_VARIATION: Text(
        "all values are the same, so chance would agree as well",
        "todos los valores son iguales: el azar coincidiría igual",
    ),
}


@dataclass(frozen=True, slots=True)
class Sample:
    """What is compared: for each item what each coder said, None where nothing.

    *units* numbers the unit of each item; items of one unit (the counts of one defendant) are
    drawn together.
    """

    values: Sequence[Sequence[Canonical | None]]
    units: Sequence[int]
    metric: Metric


@dataclass(frozen=True, slots=True)
class Alpha:
    """Alpha, its interval, and what both are made of.

    *low* and *high* are None where no interval can be given; *below* is the share of resamples in
    which alpha was less than the demand.
    """

    value: float | None
    why: Why | None
    units: int
    items: int
    ratings: int
    observed: float | None
    """The share of pairs of ratings of one item that are exactly the same."""
    low: float | None = None
    high: float | None = None
    below: float | None = None
    resamples: int = 0
    undefined: int = 0
    """Resamples in which nothing varied."""


def alpha(
    sample: Sample, *, resamples: int = 0, seed: int = 0, demand: float | None = None
) -> Alpha:
    """Krippendorff's alpha of a sample; with *resamples* also its interval."""
    counted = _Counted.of(sample)
    if counted is None:
        return Alpha(None, Why.NO_PAIRS, 0, 0, 0, None)
    numbers = (counted.units, counted.items, counted.ratings, counted.observed)
    if counted.units < 2 and counted.items < 2:
        return Alpha(None, Why.TOO_FEW, *numbers)
    value = float(counted.of_draws(np.ones((1, counted.units)))[0])
    if np.isnan(value):
        return Alpha(None, Why.NO_VARIATION, *numbers)
    if resamples <= 0 or counted.units < 2:
        return Alpha(value, None, *numbers)
    found = np.concatenate([counted.of_draws(one) for one in draws(counted, resamples, seed)])
    there = found[~np.isnan(found)]
    lacking = resamples - len(there)
    low = high = below = None
    if lacking <= MOST_UNDEFINED * resamples:
        low, high = percentiles(there)
        if demand is not None:
            below = float((there < demand).mean())
    return Alpha(value, None, *numbers, low, high, below, resamples, lacking)


def percentiles(found: Floats) -> tuple[float, float]:
    """The two ends between which the middle 95 of 100 of them lie."""
    low, high = np.quantile(found, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return float(low), float(high)


def draws(counted: _Counted, resamples: int, seed: int) -> list[Floats]:
    """How often each unit is drawn, draw by draw, in parts that fit into memory."""
    rng = np.random.default_rng(seed)
    units = counted.units
    batch = max(1, min(resamples, _ROOM // max(units, counted.wide, 1)))
    made = []
    even = np.full(units, 1 / units)
    for first in range(0, resamples, batch):
        size = min(batch, resamples - first)
        made.append(rng.multinomial(units, even, size=size).astype(np.float64))
    return made


@dataclass(frozen=True, slots=True)
class _Counted:
    """A sample as counts by unit, from which each draw is a sum."""

    metric: Metric
    units: int
    items: int
    ratings: int
    observed: float
    values: list[Canonical]
    counts: sparse.csr_array
    """How often each unit has each value, of what pairs with another rating."""
    pairs: sparse.csr_array
    """How much each unit adds to the coincidence of two different values."""
    first: Ints
    second: Ints
    """The two values of each such pair."""
    apart: Floats
    """How far values are apart, where that is no matter of counting or of places on a line."""

    @property
    def wide(self) -> int:
        """The numbers that one draw needs."""
        return max(len(self.values), len(self.first))

    @classmethod
    def of(cls, sample: Sample) -> _Counted | None:
        """Nothing where no item has two ratings."""
        kept = [
            (unit, [one for one in row if one is not None])
            for unit, row in zip(sample.units, sample.values, strict=True)
        ]
        kept = [one for one in kept if len(one[1]) >= 2]
        if not kept:
            return None
        values = in_order({one for _, row in kept for one in row})
        place = {one: i for i, one in enumerate(values)}
        numbered = {unit: i for i, unit in enumerate(dict.fromkeys(unit for unit, _ in kept))}
        counts: dict[tuple[int, int], float] = {}
        pairs: dict[tuple[int, tuple[int, int]], float] = {}
        same = all_pairs = 0
        for unit, row in kept:
            at = numbered[unit]
            codes = sorted(place[one] for one in row)
            weight = 2 / (len(codes) - 1)
            for i, code in enumerate(codes):
                counts[at, code] = counts.get((at, code), 0.0) + 1
                for other in codes[i + 1 :]:
                    all_pairs += 1
                    if code == other:
                        same += 1
                    else:
                        key = (at, (code, other))
                        pairs[key] = pairs.get(key, 0.0) + weight
        kinds = {one: i for i, one in enumerate(dict.fromkeys(pair for _, pair in pairs))}
        units = len(numbered)
        return cls(
            sample.metric,
            units,
            len(kept),
            sum(len(row) for _, row in kept),
            same / all_pairs,
            values,
            _table({(at, code): n for (at, code), n in counts.items()}, units, len(values)),
            _table({(at, kinds[pair]): n for (at, pair), n in pairs.items()}, units, len(kinds)),
            np.array([pair[0] for pair in kinds], dtype=np.int64),
            np.array([pair[1] for pair in kinds], dtype=np.int64),
            differences(values, sample.metric)
            if sample.metric in (Metric.RATIO, Metric.SETS)
            else np.zeros((0, 0)),
        )

    def of_draws(self, weights: Floats) -> Floats:
        """Alpha of each draw (a row of *weights*); NaN where nothing varies."""
        counts: Floats = np.asarray((self.counts.T @ weights.T).T)
        pairs: Floats = np.asarray((self.pairs.T @ weights.T).T)
        n = counts.sum(axis=1)
        if self.metric is Metric.ORDINAL:
            places: Floats = np.cumsum(counts, axis=1) - counts / 2
            apart = (places[:, self.first] - places[:, self.second]) ** 2
            observed = (pairs * apart).sum(axis=1)
            expected = _spread(counts, places, n)
        elif self.metric is Metric.INTERVAL:
            line = np.array(self.values, dtype=np.float64)
            line -= line[len(line) // 2]
            observed = pairs @ ((line[self.first] - line[self.second]) ** 2)
            expected = _spread(counts, np.broadcast_to(line, counts.shape), n)
        elif self.metric is Metric.NOMINAL:
            observed = pairs.sum(axis=1)
            expected = n * n - (counts * counts).sum(axis=1)
        else:
            observed = pairs @ self.apart[self.first, self.second]
            expected = ((counts @ self.apart) * counts).sum(axis=1)
        varies = (counts > 0).sum(axis=1) > 1
        with np.errstate(divide="ignore", invalid="ignore"):
            found = 1 - (n - 1) * observed / expected
        return np.where(varies, found, np.nan)


def _spread(counts: Floats, places: Floats, n: Floats) -> Floats:
    """The squared distances of all pairs of ratings, both ways."""
    sums, squares = (counts * places).sum(axis=1), (counts * places * places).sum(axis=1)
    return np.asarray(2 * (n * squares - sums * sums))


def _table(cells: dict[tuple[int, int], float], rows: int, columns: int) -> sparse.csr_array:
    at = [one[0] for one in cells]
    under = [one[1] for one in cells]
    return sparse.csr_array((list(cells.values()), (at, under)), shape=(rows, columns))
