"""How sure a proposed harm is: from the score of its words to what was measured on unseen papers.

Patterns and frames give a score, guards take from it. What such a score is worth is not for the
patterns' author to say: ``data/measured.yaml`` holds, by band of score, how often a passage told
of a harm in papers that nobody had looked at before. Bands that would turn the order around, or
that so few papers cannot tell apart, are pooled (isotonic regression by pooling adjacent
violators). Within a pool the confidence rises from the lower to the upper end of Wilson's
interval for its rate, so that the better score still stands first. Above 0.8 stands only a pool
whose rate itself does.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import sqrt
from typing import Any

from dedere.dockets.own_data import parsed

WIDTH = 1.2816
"""Standard deviations to each side: four in five intervals made so hold the true rate."""
SURE = 0.8
"""What is surer than this must be borne out by the rate itself, not by the interval's end."""
_FILE = files(__package__).joinpath("data").joinpath("measured.yaml")


@dataclass(frozen=True, slots=True)
class Band:
    """Passages whose score lies in one band, over all measures."""

    start: float
    end: float
    proposed: int
    told: int

    @property
    def rate(self) -> float:
        """The share of them that told of a harm."""
        return self.told / self.proposed if self.proposed else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval for that share, its upper end held at `SURE` unless the share is."""
        count = self.proposed
        if not count:
            return 0.0, 1.0
        square = WIDTH**2
        middle = (self.told + square / 2) / (count + square)
        half = WIDTH / (count + square) * sqrt(self.told * (1 - self.rate) + square / 4)
        return middle - half, min(middle + half, max(self.rate, SURE))


def calibrated(score: float) -> float:
    """The confidence of a harm whose words have this *score* (0 to 1); never falling with it."""
    confidence = 0.0
    for band in _bands():
        low, high = band.interval
        share = min(max((score - band.start) / (band.end - band.start), 0.0), 1.0)
        if score >= band.start:
            confidence = max(confidence, low + share * (high - low))
    return round(confidence, 3)


def pooled(bands: Iterable[Band]) -> tuple[Band, ...]:
    """*bands* in their order; a higher one that is not clearly better joins the one below."""
    kept: list[Band] = []
    for band in bands:
        kept.append(band)
        while len(kept) > 1 and kept[-1].rate <= kept[-2].interval[1]:
            above, below = kept.pop(), kept.pop()
            kept.append(
                Band(
                    below.start,
                    above.end,
                    below.proposed + above.proposed,
                    below.told + above.told,
                )
            )
    return tuple(kept)


def read_measures(data: Mapping[str, Any]) -> tuple[Band, ...]:
    """The bands of all measures together.

    Raises:
        ValueError: measures whose bands differ, are out of order or hold impossible counts.
    """
    starts = [[float(row["from"]) for row in one["bands"]] for one in data["measures"]]
    if not starts or any(one != starts[0] for one in starts) or starts[0] != sorted(starts[0]):
        raise ValueError("the bands of all measures must be the same, in their order")
    sums = [[0, 0] for _ in starts[0]]
    for one in data["measures"]:
        for at, row in enumerate(one["bands"]):
            if not 0 <= row["of_kind"] <= row["told"] <= row["proposed"]:
                raise ValueError(f"impossible counts: {one['name']}: {row}")
            sums[at][0] += row["proposed"]
            sums[at][1] += row["told"]
    ends = [*starts[0][1:], 1.0]
    return tuple(
        Band(start, end, proposed, told)
        for start, end, (proposed, told) in zip(starts[0], ends, sums, strict=True)
    )


@cache
def _bands() -> tuple[Band, ...]:
    return pooled(read_measures(parsed(_FILE.read_text("utf-8"))))
