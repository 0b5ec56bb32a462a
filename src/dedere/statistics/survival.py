"""How long things take, with those that still wait: Kaplan and Meier's curve.

Durations are whole days, so one histogram (how many ended, how many were last seen waiting, on each
day) holds all there is to know: the curve is exact, and as many rows as one likes cost no more than
counting them. Who still waits is counted as waiting so long, never as done and never left out.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from dedere.statistics.intervals import LEVEL, Floats, z_of


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """The share that still waits after so many days; one entry for each day of the histogram.

    *error* is Greenwood's standard error of *waiting*; *low* and *high* are the ends of the
    interval on the scale log(-log), which never leaves 0 to 1.
    """

    days: Floats
    at_risk: Floats
    ended: Floats
    seen_last: Floats
    """Who was last seen waiting on that day (censored)."""
    waiting: Floats
    error: Floats
    low: Floats
    high: Floats

    @property
    def count(self) -> int:
        """How many have ended."""
        return int(self.ended.sum())

    @property
    def of(self) -> int:
        """How many there are in all."""
        return int(self.ended.sum() + self.seen_last.sum())

    def quantile(self, at: float = 0.5) -> float | None:
        """The first day after which no more than the rest waits: half for the median.

        None where the curve never comes so low: too many still wait to know.
        """
        return _first(self.days, self.waiting, 1 - at)

    def quantile_interval(self, at: float = 0.5) -> tuple[float | None, float | None]:
        """The days between which the quantile lies, read off the ends of the curve.

        Brookmeyer and Crowley, Biometrics 38 (1982) 29. An end is None where its line never comes
        so low.
        """
        return _first(self.days, self.low, 1 - at), _first(self.days, self.high, 1 - at)

    def waiting_after(self, days: float) -> float:
        """The share that still waits after so many days."""
        place = int(np.searchsorted(self.days, days, side="right"))
        return float(self.waiting[place - 1]) if place else 1.0


def kaplan_meier(
    days: ArrayLike, ended: ArrayLike, seen_last: ArrayLike, level: float = LEVEL
) -> Curve:
    """The curve of a histogram.

    Args:
        days: the days, ascending and each once.
        ended: how many ended on each.
        seen_last: how many were last seen waiting on each; they still waited on that day.
        level: how often an interval holds the true share.

    Kaplan and Meier, Journal of the American Statistical Association 53 (1958) 457; the error is
    Greenwood's (1926).
    """
    t = np.asarray(days, dtype=np.float64)
    d, c = np.asarray(ended, dtype=np.float64), np.asarray(seen_last, dtype=np.float64)
    leaving = d + c
    at_risk: Floats = np.cumsum(leaving[::-1]).astype(np.float64)[::-1]
    with np.errstate(divide="ignore", invalid="ignore"):
        kept = np.where(at_risk > 0, 1 - d / at_risk, 1.0)
        waiting: Floats = np.multiply.accumulate(kept)
        summed = np.cumsum(np.where(d > 0, d / (at_risk * (at_risk - d)), 0.0))
        error = np.where(waiting > 0, waiting * np.sqrt(summed), 0.0)
        depth = np.log(waiting)
        reach = z_of(level) * np.sqrt(summed) / depth
        low, high = np.exp(depth * np.exp(-reach)), np.exp(depth * np.exp(reach))
    # Before the first end nothing is known of chance; after the last nobody is left.
    for line in (low, high):
        line[waiting == 1] = 1.0
        line[waiting == 0] = 0.0
    return Curve(t, at_risk, d, c, waiting, error, low, high)


def _first(days: Floats, line: Floats, at: float) -> float | None:
    # A hair of room: the line is a product, and half may come out a little above half.
    found = np.flatnonzero(line <= at + 1e-12)
    return float(days[found[0]]) if len(found) else None
