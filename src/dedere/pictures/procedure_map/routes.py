"""The ways of arrows around boxes: along gutters between columns and channels between lines.

An arrow leaves a box on its right, goes down the gutter there, along the channel above the line of
the other box, down the gutter on its left, and enters it there. What leaves one box shares its
track in a gutter, what enters one box shares its track in a channel and beside it: so that two
tracks that lie over each other always mean the same.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from dedere.pictures.procedure_map.grid import Cell

Extent = tuple[int, int]
"""From a place to a place, in half lines or in gutters."""
Lane = tuple[int, Hashable]
"""A gutter or a channel, and whose track it is there."""


@dataclass(frozen=True)
class Route:
    """One arrow, as the tracks that it takes; gutter *n* is left of column *n*."""

    source: Cell
    target: Cell
    leaving: Lane
    """In the gutter right of where it leaves."""
    along: Lane | None = None
    """In the channel above the line where it enters; None where one gutter is enough."""
    entering: Lane | None = None

    @property
    def straight(self) -> bool:
        """Whether it goes from a box to the next in the line."""
        return self.source.line == self.target.line and self.along is None


@dataclass(frozen=True)
class Tracks:
    """The track of each lane, and how many each gutter and each channel has."""

    gutters: Mapping[Lane, int]
    channels: Mapping[Lane, int]

    def wide(self, gutter: int) -> int:
        """How many tracks a gutter has."""
        return max((at + 1 for (one, _), at in self.gutters.items() if one == gutter), default=0)

    def high(self, channel: int) -> int:
        """How many tracks a channel has."""
        return max((at + 1 for (one, _), at in self.channels.items() if one == channel), default=0)


def route(source: Cell, target: Cell) -> Route:
    """The way from one box to another that stands right of it or lower."""
    gutter = source.column + 1
    leaving: Lane = (gutter, ("from", source))
    if target.column == gutter:
        return Route(source, target, leaving)
    return Route(
        source,
        target,
        leaving,
        (target.line, ("to", target)),
        (target.column, ("to", target)),
    )


def tracks_of(routes: Iterable[Route]) -> Tracks:
    """Tracks so that lanes that meet do not share one."""
    upright: dict[Lane, Extent] = {}
    level: dict[Lane, Extent] = {}
    for one in routes:
        if one.straight:
            continue
        start, end = 2 * one.source.line + 1, 2 * one.target.line + 1
        if one.along is None or one.entering is None:
            _stretch(upright, one.leaving, start, end)
        else:
            _stretch(upright, one.leaving, start, 2 * one.target.line)
            _stretch(upright, one.entering, 2 * one.target.line, end)
            _stretch(level, one.along, one.leaving[0], one.entering[0])
    return Tracks(_colored(upright), _colored(level))


def _stretch(extents: dict[Lane, Extent], lane: Lane, one: int, other: int) -> None:
    low, high = extents.get(lane, (one, one))
    extents[lane] = (min(low, one, other), max(high, one, other))


def _colored(extents: Mapping[Lane, Extent]) -> dict[Lane, int]:
    """The first free track of each; the shortest first, so that they lie nearest to their boxes."""
    found: dict[Lane, int] = {}
    order = sorted(extents, key=lambda lane: (extents[lane][1] - extents[lane][0], extents[lane]))
    for lane in order:
        low, high = extents[lane]
        taken = {
            found[other]
            for other in found
            if other[0] == lane[0] and extents[other][0] <= high and low <= extents[other][1]
        }
        found[lane] = next(at for at in range(len(taken) + 1) if at not in taken)
    return found
