"""How sure a proposal is: the least reliability of its ways, less what speaks against it.

How often a way held is counted in two parts (`reliability.yaml`). *tried* are dockets that nobody
who wrote the patterns had seen, counted as the program stood before it was mended by them. *fitted*
are dockets that were at hand when the patterns were written: they flatter, and weigh a quarter.
Both are shrunk to caution: with *n* uses of which *right* held, ``(right + 0.75 * 6) / (n + 6)``.

Above 0.8 is a promise that the value is not wrong. A way may give it after it was used in at least
`SURE_AFTER` tried dockets; until then it stays at `CAP`. Only a value that rests on a word which
stands nowhere in a whole docket (``.absent``) may be surer: that needs no pattern.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources

from dedere.dockets.own_data import parsed

PRIOR, WEIGHT = 0.75, 6.0
"""What an untried way is worth, and how many uses that belief weighs."""
ABSENT_PRIOR, ABSENT_WEIGHT = 0.93, 20.0
"""The same for a word that stands nowhere."""
FITTED = 0.25
"""How much a use counts on a docket that was at hand when the patterns were written."""
SURE_AFTER, CAP = 30, 0.8
"""So many tried uses before a way may be surer than the cap."""


@dataclass(frozen=True, slots=True)
class Record:
    """How often a way held, and how often it was used."""

    tried: tuple[int, int] = (0, 0)
    fitted: tuple[int, int] = (0, 0)

    @property
    def right(self) -> float:
        return self.tried[0] + FITTED * self.fitted[0]

    @property
    def uses(self) -> float:
        return self.tried[1] + FITTED * self.fitted[1]


def shrunk(right: float, n: float, prior: float = PRIOR, weight: float = WEIGHT) -> float:
    """The reliability of a way that held *right* times of *n*."""
    return (right + prior * weight) / (n + weight)


@cache
def table() -> dict[str, Record]:
    """For each way how often it held and how often it was used."""
    read = parsed((resources.files(__package__) / "reliability.yaml").read_text("utf-8"))
    parts = {part: (read or {}).get(part) or {} for part in ("tried", "fitted")}
    return {
        way: Record(_pair(parts["tried"].get(way)), _pair(parts["fitted"].get(way)))
        for way in {*parts["tried"], *parts["fitted"]}
    }


def _pair(counted: list[int] | None) -> tuple[int, int]:
    return (int(counted[0]), int(counted[1])) if counted else (0, 0)


def reliability(way: str) -> float:
    """How reliable a way is."""
    record = table().get(way, Record())
    if way.endswith(".absent"):
        return shrunk(record.right, record.uses, ABSENT_PRIOR, ABSENT_WEIGHT)
    value = shrunk(record.right, record.uses)
    return value if record.tried[1] >= SURE_AFTER else min(value, CAP)


def of(ways: tuple[str, ...], doubt: float) -> float:
    """The confidence of a value reached by *ways*, with *doubt* (1 is none) against it."""
    if not ways:
        return 0.0
    return round(min(reliability(way) for way in ways) * max(0.0, min(1.0, doubt)), 3)
