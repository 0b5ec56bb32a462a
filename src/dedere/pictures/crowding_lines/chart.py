"""What the picture shows, already in words of one language. Days are ordinals."""

from __future__ import annotations

from dataclasses import dataclass

JOINED = 550
"""Two figures further apart than so many days are not joined: what lay between is not known."""


@dataclass(frozen=True, slots=True)
class Point:
    """One value of a span of days. A soft one carries a date or a value that is only about so."""

    first: int
    last: int
    value: float
    said: str
    soft: bool = False

    @property
    def day(self) -> float:
        """The middle of its span."""
        return (self.first + self.last) / 2


@dataclass(frozen=True, slots=True)
class Row:
    """The values of one system. As *steps* a value holds until the next one."""

    label: str
    points: tuple[Point, ...]
    steps: bool = False


@dataclass(frozen=True, slots=True)
class Missing:
    """Days for which nothing was found."""

    first: int
    last: int
    said: str


@dataclass(frozen=True, slots=True)
class Panel:
    """One picture within the picture, with axes of its own."""

    title: str
    unit: str
    rows: tuple[Row, ...]
    missing: tuple[Missing, ...] = ()
    level: tuple[float, str] | None = None
    """A line through all, with its words: rated capacity."""
    claim: tuple[float, str] | None = None
    """Another: a percentage that is claimed."""

    @property
    def days(self) -> tuple[int, int]:
        """From the first day to the last."""
        spans = [(one.first, one.last) for row in self.rows for one in row.points]
        spans += [(one.first, one.last) for one in self.missing]
        return min(first for first, _ in spans), max(last for _, last in spans)

    @property
    def most(self) -> float:
        """The largest value."""
        lines = [one[0] for one in (self.level, self.claim) if one is not None]
        return max([*lines, *(one.value for row in self.rows for one in row.points), 1.0])


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole picture."""

    title: str
    about: str
    panels: tuple[Panel, ...]
    corner: str
