"""What the picture shows, already in words of one language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """How the two sides of a row meet. Each has a shape of its own besides its color."""

    SAME = "same"
    LEFT_WIDER = "left-wider"
    RIGHT_WIDER = "right-wider"
    PARTLY = "partly"
    NONE = "none"
    DISREGARDED = "disregarded"


@dataclass(frozen=True, slots=True)
class Box:
    """One element, with what stands under it."""

    said: str
    """What must be shown."""
    kind: str
    """Its kind, and how sure it is where it is doubtful."""
    name: str
    """Its name, as a casefile would write it."""
    under: tuple[str, ...] = ()
    """The evidence under it, a line each."""
    bare: str = ""
    """That nothing stands under it, in words; empty where something does, or nobody asks."""


@dataclass(frozen=True, slots=True)
class Row:
    """Elements of both sides that meet, or of one side alone."""

    left: tuple[Box, ...]
    right: tuple[Box, ...]
    sort: Sort
    said: str
    """How they meet."""
    why: str
    remark: str = ""
    """What that means for the State that is asked; empty outside a case."""


@dataclass(frozen=True, slots=True)
class Column:
    """One side: the State, its offense, the provisions, its penalties."""

    state: str
    name: str
    cites: str
    penalties: tuple[str, ...]
    reach: str
    """Whether the penalties reach a year."""


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole picture."""

    title: str
    cautions: tuple[str, ...]
    left: Column
    right: Column
    rows: tuple[Row, ...]
    test: str
    """What the penalty test asks, and what comes of it."""
    law: tuple[tuple[str, str], ...]
    """Provisions on which it rests: the citation, and what it says."""
    doubts: tuple[str, ...]
    ending: tuple[str, ...] = ()
