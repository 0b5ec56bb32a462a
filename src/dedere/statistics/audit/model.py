"""What goes into an audit and what comes out of it.

Nothing is known of a figure but what was printed. So an audit asks one question of each: is there
any way in which everything printed together is true?
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any

from dedere.bilingual import Text
from dedere.errors import Place
from dedere.statistics.audit.rounding import Printed, Rounding


class Verdict(StrEnum):
    """What can be said of a figure."""

    CONSISTENT = "consistent"
    """What was printed can all be true."""
    INCONSISTENT = "inconsistent"
    """It cannot, under the rounding that is stated."""
    UNDETERMINED = "undetermined"
    """Too little was printed to tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What all figures have: a name, who says it, in which words of ours."""

    id: str
    place: Place
    rounding: Rounding
    says: Text | None = None
    source: str | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Other:
    """Another published number with which a figure is compared."""

    value: Printed
    source: Text
    same_definition: bool
    """Whether it counts the same thing; only then can the two contradict each other."""
    note: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Item):
    """A number that stands alone: a count, a share of something, or a value beside others."""

    count: int | None = None
    of: int | None = None
    share: Printed | None = None
    stated: Printed | None = None
    against: tuple[Other, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareSet(Item):
    """Percentages of one whole, whose size may not be known."""

    shares: tuple[Printed, ...]
    max_denominator: int
    bounded: bool = True
    """Whether the bound comes from the file; if not, larger wholes may be."""
    of: int | None = None
    exclusive: bool = False
    """Whether nobody is counted in two of them."""
    complete: bool = False
    """Whether everybody is counted in one of them (which makes them exclusive too)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum(Item):
    """A total printed beside its parts."""

    stated: Printed
    parts: tuple[Printed, ...]
    rounded: bool = False
    """Whether whole numbers were rounded too."""
    complete: bool = True
    """Whether the parts are all that there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCost(Item):
    """A total printed beside a number of units and what one unit is said to cost."""

    total: Decimal
    total_is: str
    """``exactly``, ``about`` or ``at_least``."""
    rounded_to: Decimal | None
    units: Decimal
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Audit:
    """One file of figures, in the order in which they are written."""

    name: str
    title: Text | None
    figures: tuple[Figure, ...] = ()
    sets: tuple[ShareSet, ...] = ()
    sums: tuple[Sum, ...] = ()
    unit_costs: tuple[UnitCost, ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one item."""

    item: Item
    verdict: Verdict
    why: Text
    numbers: dict[str, Any] = field(default_factory=dict)
    """What belongs to the kind of item: denominators and counts, the sum that was found."""
