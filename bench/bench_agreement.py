"""Agreement of two coders over thirty variables, against the least that any bootstrap must do."""

from __future__ import annotations

import numpy as np

from bench.bench_sweep import alternated
from dedere.statistics.agreement import Metric, Sample, alpha

VARIABLES, CASES, RESAMPLES = 30, 300, 2_000


def _codings() -> list[list[list[float]]]:
    rng = np.random.default_rng(2)
    made = []
    for _ in range(VARIABLES):
        one = rng.integers(0, CASES, CASES)
        other = np.where(rng.random(CASES) < 0.8, one, rng.integers(0, CASES, CASES))
        made.append([[float(a), float(b)] for a, b in zip(one, other, strict=True)])
    return made


def report_agreement() -> None:
    """Krippendorff's alpha with its interval for thirty variables: the ratio to drawing alone."""
    codings = _codings()

    def by_dedere() -> None:
        for rows in codings:
            alpha(Sample(rows, range(CASES), Metric.RATIO), resamples=RESAMPLES)

    def drawn_alone() -> None:
        rng = np.random.default_rng(2)
        for _ in codings:
            for _ in range(RESAMPLES):
                np.bincount(rng.integers(0, CASES, CASES), minlength=CASES)

    found = alternated({"dedere": by_dedere, "drawing alone": drawn_alone})
    whole, least = found.values()
    print(f"    {whole:.2f} s for {VARIABLES} variables, {whole / least:.1f} times drawing alone")
