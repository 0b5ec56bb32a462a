"""How long: medians, quantiles and survival curves from histograms of whole days."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import polars as pl

from dedere.statistics import survival
from dedere.statistics.intervals import quantile, quantile_interval
from dedere.statistics.running.query import INSIDE, WHY, N
from dedere.statistics.running.shares import known
from dedere.statistics.survival import Curve
from dedere.statistics.tables import SEALED

QUANTILES = (0.1, 0.25, 0.5, 0.75, 0.9)
_SEALED = [str(one) for one in SEALED]


@dataclass(frozen=True, slots=True)
class Waited:
    """One group: its curve, and the medians if all that is sealed had ended at once, or never."""

    groups: dict[str, Any]
    curve: Curve
    sealed: int
    if_all: float | None
    if_none: float | None


@dataclass(frozen=True, slots=True)
class Lasted:
    """One group of what is over: how many, and its quantiles."""

    groups: dict[str, Any]
    count: int
    quantiles: dict[float, float]
    low: float | None
    high: float | None
    mean: float
    sealed: int
    if_all: float | None
    if_none: float | None


def waited(histogram: pl.DataFrame, by: Sequence[str]) -> Iterator[Waited]:
    """The curve of each group."""
    for groups, days, ended, last, sealed in _of_groups(histogram, by, "ended"):
        curve = survival.kaplan_meier(days, ended, last)
        if_all = if_none = curve.quantile()
        if sealed:
            # All at once: on the day 0. Never: still waiting after the last day of anybody.
            end = float(days[-1]) + 1 if len(days) else 1.0
            many, none = np.array([float(sealed)]), np.array([0.0])
            first = _added(days, ended, last, np.array([0.0]), many, none)
            never = _added(days, ended, last, np.array([end]), none, many)
            if_all = survival.kaplan_meier(*first).quantile()
            if_none = survival.kaplan_meier(*never).quantile()
        yield Waited(groups, curve, sealed, if_all, if_none)


def lasted(histogram: pl.DataFrame, by: Sequence[str]) -> Iterator[Lasted]:
    """The quantiles of each group."""
    for groups, days, counts, _, sealed in _of_groups(histogram, by, None):
        found = {at: quantile(days, counts, at) for at in QUANTILES}
        low, high = quantile_interval(days, counts, 0.5)
        middle: float | None = found[0.5]
        if_all = if_none = middle
        if sealed:
            least = np.concatenate(([0.0], days)), np.concatenate(([sealed], counts))
            most = np.concatenate((days, [np.inf])), np.concatenate((counts, [sealed]))
            if_all = quantile(*least, 0.5)
            n = int(counts.sum()) + sealed
            # The middle of so many lies among those that never end: there is no such number.
            if_none = quantile(*most, 0.5) if n // 2 < counts.sum() else None
        mean = float((days * counts).sum() / counts.sum()) if counts.sum() else float("nan")
        yield Lasted(groups, int(counts.sum()), found, low, high, mean, sealed, if_all, if_none)


def _of_groups(
    histogram: pl.DataFrame, by: Sequence[str], ended: str | None
) -> Iterator[tuple[dict[str, Any], Any, Any, Any, int]]:
    """For each group its days, how many ended on each and how many were last seen, and the sealed.

    Who is sealed and may belong to any group is put into each.
    """
    sealed = histogram.filter(pl.col(WHY).is_in(_SEALED))
    nowhere = pl.lit(value=False)
    for one in by:
        nowhere = nowhere | pl.col(one).is_null()
    if INSIDE in histogram.columns:
        nowhere = nowhere | pl.col(INSIDE).is_null()
    anywhere = int(sealed.filter(nowhere)[N].sum())
    at_home: dict[tuple[Any, ...], int] = {}
    for row in sealed.filter(~nowhere).iter_rows(named=True):
        key = tuple(row[one] for one in by)
        at_home[key] = at_home.get(key, 0) + row[N]
    over = pl.lit(value=True) if ended is None else pl.col(ended)
    days = (
        known(histogram)
        .group_by([*by, "days"])
        .agg(
            pl.col(N).filter(over).sum().cast(pl.Float64).alias("over"),
            pl.col(N).filter(~over).sum().cast(pl.Float64).alias("waits"),
        )
        .sort([*by, "days"])
    )
    split = days.partition_by(by, as_dict=True) if by else {(): days}
    for key, rows in split.items():
        yield (
            dict(zip(by, key, strict=True)),
            rows["days"].cast(pl.Float64).to_numpy(),
            rows["over"].to_numpy(),
            rows["waits"].to_numpy(),
            anywhere + at_home.get(tuple(key), 0),
        )


def _added(
    days: Any, ended: Any, last: Any, day: Any, more_ended: Any, more_last: Any
) -> tuple[Any, Any, Any]:
    """A histogram with one more day."""
    every = np.union1d(days, day)
    made = [np.zeros(len(every)), np.zeros(len(every))]
    for at, (first, second) in ((days, (ended, last)), (day, (more_ended, more_last))):
        place = np.searchsorted(every, at)
        made[0][place] += first
        made[1][place] += second
    return every, made[0], made[1]
