"""What the picture shows, already in words of one language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dot:
    """One variable: where it stands, its interval, what it should reach.

    *value* is None where nothing can be said; *said* says so.
    """

    label: str
    value: float | None
    low: float | None
    high: float | None
    demand: float
    is_met: bool
    """Whether it reaches what is demanded."""
    said: str
    """What stands at the end of the row."""


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole picture. *key* has the words of the filled sign, the hollow one and the line."""

    title: str
    told: str
    dots: tuple[Dot, ...]
    axis: str
    key: tuple[str, str, str]
    corner: tuple[str, ...]

    @property
    def least(self) -> float:
        """Where the axis begins: 0, or as far below as something reaches."""
        ends = [end for one in self.dots for end in (one.value, one.low) if end is not None]
        return max(min([0.0, *ends]), -1.0)
