"""Cohen's kappa of two coders: the same or not, beyond what their own habits would give by chance.

Cohen, Educational and Psychological Measurement 20 (1960) 37; its large-sample variance: Fleiss,
Cohen and Everitt, Psychological Bulletin 72 (1969) 323.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from dedere.statistics.agreement.alphas import MOST_UNDEFINED, percentiles
from dedere.statistics.agreement.metrics import Canonical, Floats, in_order
from dedere.statistics.intervals import z_of


@dataclass(frozen=True, slots=True)
class Kappa:
    """Kappa of two coders over the items that both rated.

    *low* and *high* are those of the large sample, *drawn* those of the bootstrap over units. None
    where kappa is not defined: both gave one and the same value throughout.
    """

    coders: tuple[str, str]
    items: int
    value: float | None
    observed: float | None
    variance: float | None = None
    low: float | None = None
    high: float | None = None
    drawn: tuple[float, float] | None = None


def kappa(
    coders: tuple[str, str],
    pairs: Sequence[tuple[Canonical, Canonical]],
    units: Sequence[int] = (),
    *,
    resamples: int = 0,
    seed: int = 0,
) -> Kappa:
    """Cohen's kappa, unweighted.

    Args:
        coders: their names.
        pairs: what the first and the second said of each item.
        units: the unit of each item; each its own where nothing is given.
        resamples: how often units are drawn for the bootstrap.
        seed: the same seed, the same draws.
    """
    if not pairs:
        return Kappa(coders, 0, None, None)
    values = {one: i for i, one in enumerate(in_order({one for pair in pairs for one in pair}))}
    a, b = (np.array([values[pair[side]] for pair in pairs]) for side in (0, 1))
    n, k = len(pairs), len(values)
    table = np.zeros((k, k))
    np.add.at(table, (a, b), 1.0)
    # Counts are divided once, at the end: coders who always agree agree in 1, not a little less.
    observed = float(np.trace(table)) / n
    rows, columns = table.sum(axis=1), table.sum(axis=0)
    chance = float(rows @ columns) / n**2
    if k < 2:
        return Kappa(coders, n, None, observed)
    value = (observed - chance) / (1 - chance)
    variance = _variance(table / n, rows / n, columns / n, value, chance, n)
    half = z_of(0.95) * math.sqrt(variance)
    drawn = _drawn(a, b, units or range(n), k, resamples, seed) if resamples else None
    return Kappa(coders, n, value, observed, variance, value - half, value + half, drawn)


def _variance(
    table: Floats, rows: Floats, columns: Floats, value: float, chance: float, n: int
) -> float:
    left = 1 - value
    same = np.diag(table)
    on = float((same * (1 - (rows + columns) * left) ** 2).sum())
    sums = (columns[:, None] + rows[None, :]) ** 2
    off = float((table * sums).sum() - (same * np.diag(sums)).sum()) * left**2
    habit = (value - chance * left) ** 2
    return max((on + off - habit) / ((1 - chance) ** 2 * n), 0.0)


def _drawn(
    a: np.ndarray, b: np.ndarray, units: Sequence[int], k: int, resamples: int, seed: int
) -> tuple[float, float] | None:
    """The ends of the percentile bootstrap; None where too many draws have no kappa."""
    numbered = {unit: i for i, unit in enumerate(dict.fromkeys(units))}
    at = np.array([numbered[unit] for unit in units])
    m = len(numbered)
    if m < 2:
        return None
    same, first, second = np.zeros(m), np.zeros((m, k)), np.zeros((m, k))
    np.add.at(same, at, (a == b).astype(np.float64))
    np.add.at(first, (at, a), 1.0)
    np.add.at(second, (at, b), 1.0)
    weights = np.random.default_rng(seed).multinomial(m, np.full(m, 1 / m), size=resamples)
    drawn = weights.astype(np.float64)
    ones, others = drawn @ first, drawn @ second
    n = ones.sum(axis=1)
    chance = (ones * others).sum(axis=1) / n**2
    with np.errstate(divide="ignore", invalid="ignore"):
        found = (drawn @ same / n - chance) / (1 - chance)
    there = found[np.isfinite(found)]
    if resamples - len(there) > MOST_UNDEFINED * resamples:
        return None
    return percentiles(there)
