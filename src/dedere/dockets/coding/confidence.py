"""How sure a proposal is: the least reliability of its ways, less what speaks against it.

The reliability of a way is estimated on dockets coded by hand and shrunk to caution: with *n* uses
of which *right* held, ``(right + 0.75 * 6) / (n + 6)``. A way that was never tried there has 0.75,
so that nothing untried is ever sure. The sample is small, and it was at hand when the patterns were
written: read the figures as an upper bound until dockets of other courts have been coded.
"""

from __future__ import annotations

from functools import cache
from importlib import resources

import yaml

PRIOR, WEIGHT = 0.75, 6.0
"""What an untried way is worth, and how many uses that belief weighs."""


def shrunk(right: float, n: float) -> float:
    """The reliability of a way that held *right* times of *n*."""
    return (right + PRIOR * WEIGHT) / (n + WEIGHT)


@cache
def table() -> dict[str, tuple[int, int]]:
    """For each way: how often it held and how often it was used on the sample."""
    read = yaml.safe_load((resources.files(__package__) / "reliability.yaml").read_text("utf-8"))
    return {way: (int(right), int(n)) for way, (right, n) in (read or {}).items()}


def reliability(way: str) -> float:
    """How reliable a way is."""
    return shrunk(*table().get(way, (0, 0)))


def of(ways: tuple[str, ...], doubt: float) -> float:
    """The confidence of a value reached by *ways*, with *doubt* (1 is none) against it."""
    if not ways:
        return 0.0
    return round(min(reliability(way) for way in ways) * max(0.0, min(1.0, doubt)), 3)
