"""What the picture shows, already in words of one language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Sort(StrEnum):
    """How a station stands on the path. Each has a sign of its own besides its color."""

    SHOWN = "shown"
    DOUBTFUL = "doubtful"
    END = "end"
    """Shown, and the case is over with it."""
    BESIDE = "beside"
    """Shown, and beside the way: sealing, an interpreter."""
    MISSING = "missing"
    """Not shown, though it comes before what follows."""
    USUAL = "usual"
    """Usual next."""


@dataclass(frozen=True, slots=True)
class Station:
    """One row of the path."""

    sort: Sort
    title: str
    day: str = ""
    place: str = ""
    """The entry that shows it."""
    about: str = ""
    like: str = ""
    """What it is compared to."""
    unlike: str = ""
    """Where that differs."""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole picture."""

    title: str
    cautions: tuple[str, ...]
    stations: tuple[Station, ...]
    seals: tuple[tuple[int, int], ...]
    """Between which stations the charge was sealed, by their places."""
    ending: tuple[str, ...]
    """Lines under the path."""
