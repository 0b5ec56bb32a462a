"""Time on paper."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

Stretch = tuple[int, int]
"""From a day to a day."""

_BREAK = 58.0
"""The room that a break takes."""
_MOST_BREAKS = 8
_LEAST_DAYS = 45
"""Nothing shorter is cut."""
_ENOUGH = 0.7
"""Nothing more is cut where a day is so wide."""


@dataclass(frozen=True)
class Scale:
    """Days to places on paper: straight between its knots, and never backwards."""

    knots: tuple[tuple[int, float], ...]
    breaks: tuple[Stretch, ...] = ()

    def __call__(self, day: int) -> float:
        """Where a day begins."""
        found = bisect_right(self.knots, day, key=lambda knot: knot[0])
        place = min(max(found, 1), len(self.knots) - 1)
        (d0, p0), (d1, p1) = self.knots[place - 1 : place + 1]
        return p0 + (p1 - p0) * (min(max(day, d0), d1) - d0) / (d1 - d0)

    def middle(self, first: int, last: int) -> float:
        """The place halfway between two."""
        return (self(first) + self(last)) / 2

    def stretches(self) -> Iterator[Stretch]:
        """From the first day to the last, without the breaks."""
        start = self.knots[0][0]
        for first, last in self.breaks:
            yield start, first
            start = last
        yield start, self.knots[-1][0]

    @classmethod
    def fit(
        cls, stops: Iterable[int], covered: Sequence[Stretch], start: float, length: float
    ) -> Scale:
        """One measure for all the time on paper, but for the longest empty stretches.

        An empty stretch lies between two of the *stops* and is not *covered*.
        """
        days = sorted(set(stops))
        breaks = _breaks(days, covered, length)
        kept = days[-1] - days[0] - sum(last - first for first, last in breaks)
        measure = (length - _BREAK * len(breaks)) / max(kept, 1)
        knots = [(days[0], start)]
        for first, last in breaks:
            before = knots[-1][1] + (first - knots[-1][0]) * measure
            knots += [(first, before), (last, before + _BREAK)]
        knots.append((max(days[-1], days[0] + 1), start + length))
        return cls(tuple(dict(knots).items()), tuple(breaks))


def _breaks(days: Sequence[int], covered: Sequence[Stretch], length: float) -> list[Stretch]:
    """The empty stretches, longest first, as long as one takes a seventh of what is left."""
    kept = days[-1] - days[0]
    found: list[Stretch] = []
    for first, last in _empty(days, covered)[:_MOST_BREAKS]:
        room = length - _BREAK * len(found)
        taken = (last - first) / kept * room
        if taken < max(length / 7, 2 * _BREAK) or room / kept > _ENOUGH:
            break
        found.append((first, last))
        kept -= last - first
    return sorted(found)


def _empty(days: Sequence[int], covered: Sequence[Stretch]) -> list[Stretch]:
    found = [
        (first, last)
        for first, last in pairwise(days)
        if last - first > _LEAST_DAYS and not any(a <= first and last <= b for a, b in covered)
    ]
    return sorted(found, key=lambda gap: gap[0] - gap[1])
