"""What such a picture shows, already in words of one language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bar:
    """One group: its value, the two ends of chance, and the two ends over the sealed."""

    label: str
    value: float
    low: float | None
    high: float | None
    sealed: tuple[float, float] | None
    said: str
    """What stands behind the bar."""
    heading: str | None = None
    """What stands above it, where a new part begins."""


@dataclass(frozen=True, slots=True)
class Bars:
    """Bars from left to right, one under the other. *is_share* writes the axis as percentages."""

    bars: tuple[Bar, ...]
    unit: str
    is_share: bool
    set_at: tuple[float, str] | None = None
    """A line through all, with its words."""


@dataclass(frozen=True, slots=True)
class Line:
    """One curve as steps: from each day on, so much."""

    label: str
    points: tuple[tuple[float, float], ...]
    band: tuple[tuple[float, float, float], ...] = ()
    """Day, lower and upper end; drawn where there is but one curve."""


@dataclass(frozen=True, slots=True)
class Curves:
    """The share that still waits, over the days."""

    lines: tuple[Line, ...]
    unit: str
    """What stands under the axis of days."""
    share: str
    """What stands above the axis of shares."""


@dataclass(frozen=True, slots=True)
class Pair:
    """A row with one bar to each side."""

    label: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Mirror:
    """Bars to both sides of a middle, on one scale."""

    pairs: tuple[Pair, ...]
    left: str
    right: str
    unit: str
    set_at: tuple[float, str] | None = None
    """A line through the bars of the right side, with its words."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One group with a count for each step; None where a count is not shown."""

    label: str
    counts: tuple[float | None, ...]
    said: str


@dataclass(frozen=True, slots=True)
class Ladder:
    """Groups whose counts fall from step to step."""

    steps: tuple[str, ...]
    rungs: tuple[Rung, ...]
    unit: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole picture. *told* is all that it shows, in words; *corner* stands at its end."""

    title: str
    told: str
    corner: tuple[str, ...]
    body: Bars | Curves | Mirror | Ladder
