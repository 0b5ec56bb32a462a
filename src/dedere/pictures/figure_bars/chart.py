"""What the picture shows, already in words of one language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How a bar is filled. The fill says nothing that the words of the bar do not say."""

    SOLID = "solid"
    HATCHED = "hatched"
    DOTTED = "dotted"
    HOLLOW = "hollow"


@dataclass(frozen=True, slots=True)
class Bar:
    """One figure. *value* is its length, *number* what is written at its end."""

    value: float
    number: str
    says: str
    kind: Kind
    soft: bool = False
    """Whether it is doubtful or not read again: its edge is broken."""


@dataclass(frozen=True, slots=True)
class Group:
    """The figures about one time."""

    title: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole picture."""

    title: str
    about: str
    groups: tuple[Group, ...]
    key: tuple[tuple[Kind, str], ...]
    corner: str

    @property
    def most(self) -> float:
        """The largest value."""
        return max((bar.value for group in self.groups for bar in group.bars), default=1.0) or 1.0
