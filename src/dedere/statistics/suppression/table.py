"""A table of counts as cells and the sums that tie them; all that protector and attacker share.

A cell is named by its labels: ``(("court", "casd"), ("year", "2010"))``. A dimension that is not
named is taken as a whole, so that ``(("court", "casd"),)`` is the margin of a court and ``()`` the
count of all. Tables of the same cases that share a margin share a cell: they are linked by that.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from dedere.bilingual import Text
from dedere.errors import DedereError

Key: TypeAlias = tuple[tuple[str, str], ...]
"""Dimensions and labels of a cell, in the order of the dimensions' names."""


def key_of(labels: Mapping[str, str | None]) -> Key:
    """The name of a cell; a dimension without a label is taken as a whole."""
    return tuple(sorted((name, label) for name, label in labels.items() if label is not None))


def named(key: Key) -> str:
    """A cell for people."""
    return ", ".join(f"{name}={label}" for name, label in key) or "Σ"


class Zeros(StrEnum):
    """What becomes of a count of zero."""

    MAY_HIDE = "may-hide"
    """It is no secret, and may be hidden to protect another."""
    HIDDEN = "hidden"
    """It is a small count as any other."""
    SHOWN = "shown"
    """It is always published; so whoever reads knows that each hidden count is 1 or more."""


class Aim(StrEnum):
    """What to hide as little of as can be."""

    COUNTS = "counts"
    """The sum of the hidden counts; between equals the number of cells."""
    CELLS = "cells"
    """The number of hidden cells; between equals the sum of their counts."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Which counts are small, and what nobody may find out about them.

    The rule is public. A small count stays protected where, by everything that is published and
    by the rule, it could be as low as `low` and as high as `high`.
    """

    threshold: int = 5
    """A count below it is small."""
    zeros: Zeros = Zeros.MAY_HIDE
    up_to: int | None = None
    """The upper end of the protection interval, where another than the usual one is wanted."""

    def __post_init__(self) -> None:
        least = 1 if self.zeros is Zeros.HIDDEN else 2
        if self.threshold < least:
            raise DedereError(_THRESHOLD.format(least=least))
        if self.up_to is not None and self.up_to <= self.low:
            raise DedereError(_UP_TO.format(low=self.low))

    @property
    def low(self) -> int:
        """The lower end of the protection interval: the least small count."""
        return 0 if self.zeros is Zeros.HIDDEN else 1

    @property
    def high(self) -> int:
        """The upper end: the largest small count, so that no small count can be ruled out."""
        return self.up_to if self.up_to is not None else max(self.threshold - 1, self.low + 1)

    @property
    def least_hidden(self) -> int:
        """What everybody knows of each hidden count."""
        return 1 if self.zeros is Zeros.SHOWN else 0

    def is_small(self, count: int) -> bool:
        """Whether a count must be hidden."""
        return self.low <= count < self.threshold

    def may_hide(self, count: int) -> bool:
        """Whether a count may be hidden at all."""
        return count > 0 or self.zeros is not Zeros.SHOWN


@dataclass(frozen=True, slots=True)
class Cell:
    """One count."""

    key: Key
    count: int
    known: bool = False
    """Known to everybody: published elsewhere, or a zero because there can be nobody."""


@dataclass(frozen=True, slots=True)
class Relation:
    """A total that is the sum of its parts."""

    total: Key
    parts: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """A percentage printed beside the counts: *part* of *whole*."""

    part: Key
    whole: Key
    places: int = 1
    """Decimals; rounded half up."""

    def of(self, part: int, whole: int) -> Decimal | None:
        """As it is printed; None where there is nothing to divide by."""
        if whole == 0:
            return None
        scale = 10**self.places
        rounded = (2 * 100 * part * scale + whole) // (2 * whole)
        return Decimal(rounded) / Decimal(scale)


@dataclass(frozen=True, slots=True)
class Table:
    """Counts with every sum that holds among them.

    Raises:
        DedereError: where a total is not the sum of its parts, or a count is below zero.
    """

    cells: Mapping[Key, Cell]
    relations: tuple[Relation, ...]
    shares: tuple[Share, ...] = ()

    def __post_init__(self) -> None:
        for cell in self.cells.values():
            if cell.count < 0:
                raise DedereError(_NEGATIVE.format(cell=named(cell.key), n=cell.count))
        for one in self.relations:
            total = self.cells[one.total].count
            found = sum(self.cells[part].count for part in one.parts)
            if total != found:
                said = {"cell": named(one.total), "total": total, "found": found}
                raise DedereError(_NO_SUM.format(**said), _SUM_TODO)

    def published(self, hidden: Iterable[Key]) -> Published:
        """What everybody sees where some cells are hidden, and the shares that they would give."""
        gone = frozenset(hidden)
        return Published(
            {key: None if key in gone else cell.count for key, cell in self.cells.items()},
            self.relations,
            {
                share: None
                if share.part in gone or share.whole in gone
                else share.of(self.cells[share.part].count, self.cells[share.whole].count)
                for share in self.shares
            },
        )


@dataclass(frozen=True, slots=True)
class Published:
    """A table as everybody sees it: a hidden count is None, and so is a hidden share."""

    counts: Mapping[Key, int | None]
    relations: tuple[Relation, ...]
    shares: Mapping[Share, Decimal | None] = field(default_factory=dict)

    @property
    def hidden(self) -> tuple[Key, ...]:
        """The hidden cells."""
        return tuple(key for key, count in self.counts.items() if count is None)


_THRESHOLD = Text(
    "The threshold must be {least} or more: with a lower one there is no small count to protect.",
    "El umbral debe ser {least} o más: con uno menor no hay cifra pequeña que proteger.",
)
_UP_TO = Text(
    "The upper end of the protection interval must be above {low}.",
    "El extremo superior del intervalo de protección debe ser mayor que {low}.",
)
_NEGATIVE = Text("{cell}: a count cannot be {n}.", "{cell}: una cifra no puede ser {n}.")
_NO_SUM = Text(
    "{cell}: the total says {total}, and the parts make {found}.",
    "{cell}: el total dice {total} y las partes suman {found}.",
)
_SUM_TODO = Text(
    "Mend the table first; counts must be whole, not rounded.",
    "Corrija primero la tabla; las cifras deben ser enteras, sin redondear.",
)
