"""What a proposal is before it is put on its page and quoted."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.dockets.papers.model import Harm, Money, Reading, Term, Tie


@dataclass(frozen=True, slots=True)
class Draft:
    """A passage in the running text."""

    value: Harm | Tie | Term | Money
    start: int
    end: int
    sentence: tuple[int, int]
    confidence: float
    patterns: tuple[str, ...]
    readings: tuple[Reading, ...] = ()
    tells_of_victims: bool = False
