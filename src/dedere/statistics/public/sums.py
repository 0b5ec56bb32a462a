"""The sums that hold among the counts of an answer: those that are printed and those that are not.

Whoever reads an answer knows more than its rows. The parts of a group add up to the group; the
groups add up to all of whom something is known, and that number can be had from the numbers of
missing cases; a column of a split table adds up to the row of the same table without the split,
which may be published too. All of these are cells here, so that what is hidden cannot be found by
adding and subtracting.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dedere.statistics.running import Answer
from dedere.statistics.running.answer import Row
from dedere.statistics.running.labels import TICKED
from dedere.statistics.statistic import (
    Against,
    Distribution,
    Holding,
    Lengths,
    Rate,
    Ticks,
    Total,
    Waiting,
)
from dedere.statistics.suppression.table import Cell, Key, Relation, Table, key_of


@dataclass(frozen=True, slots=True)
class Sums:
    """A table of all cells, and for each row of the answer those that stand in it."""

    table: Table
    rows: tuple[tuple[Key, ...], ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """A row of the same statistic without the groups that were asked for, published beside it."""

    groups: Mapping[str, Any]
    is_shown: bool


def sums_of(answer: Answer, threshold: int, beside: Sequence[Beside] = ()) -> Sums:
    """The cells and sums of an answer.

    Args:
        answer: with all its numbers.
        threshold: numbers that are not below it and can be had elsewhere count as known to
            everybody.
        beside: what else is published of the same.
    """
    return _Building(answer, threshold).made(beside)


class _Building:
    def __init__(self, answer: Answer, threshold: int) -> None:
        self.answer, self.threshold = answer, threshold
        self.cells: dict[Key, Cell] = {}
        self.relations: list[Relation] = []
        self.of_row: list[tuple[Key, ...]] = []
        self.rests: list[Key | None] = []

    def made(self, beside: Sequence[Beside]) -> Sums:
        way = self.answer.statistic.way
        if isinstance(way, Distribution | Against):
            self._parted(way)
        elif isinstance(way, Rate | Ticks | Waiting | Lengths | Total | Holding):
            self._each(way)
        for number, one in enumerate(beside):
            self._beside(number, one)
        table = Table(dict(sorted(self.cells.items())), tuple(self.relations))
        return Sums(table, tuple(self.of_row))

    def _parted(self, way: Distribution | Against) -> None:
        """Each group is the sum of its parts."""
        groups: dict[Hashable, list[Key]] = defaultdict(list)
        wholes: dict[Hashable, Key] = {}
        for number, row in enumerate(self.answer.rows):
            count = self._cell(("row", number), row.count)
            group = _frozen(row.groups, without=way.of.name)
            groups[group].append(count)
            self.rests.append(None)
            if isinstance(way, Against):
                # What it is set against is no count of anybody.
                self.of_row.append((count,))
                continue
            wholes[group] = self._cell(("of", group), row.of)
            self.of_row.append((count, wholes[group]))
        for part, parts in groups.items():
            if part in wholes:
                self._add(wholes[part], *parts)
            else:
                self._known(("sum", part), parts)
        if wholes:
            self._known(("all",), list(wholes.values()))

    def _each(self, way: Rate | Ticks | Waiting | Lengths | Total | Holding) -> None:
        """Each count has a rest; groups, or what units have of several, add up too."""
        counts: dict[Hashable, list[Key]] = defaultdict(list)
        wholes: dict[Hashable, dict[Key, None]] = defaultdict(dict)
        for number, row in enumerate(self.answer.rows):
            name = way.of.name if isinstance(way, Holding) else TICKED
            group = _frozen(row.groups, without=name)
            # Questions asked of the same group are taken of the same units where these are as many.
            whole = self._cell(
                ("of", group, row.of),
                row.of,
                known=isinstance(way, Holding) and row.of >= self.threshold,
            )
            count = self._cell(("row", number), row.count)
            rest = self._cell(("rest", number), row.of - row.count)
            self._add(whole, count, rest)
            self.of_row.append((count, whole))
            self.rests.append(rest)
            counts[group].append(count)
            wholes[row.groups.get(TICKED, "")][whole] = None
        if isinstance(way, Holding):
            # A unit may have several of these: how often that is, is taken for known.
            for held, parts in counts.items():
                self._known(("sum", held), parts)
        else:
            for tick, several in wholes.items():
                self._known(("all", tick), list(several))

    def _beside(self, number: int, one: Beside) -> None:
        """What the rows of this answer add up to in another one that is published.

        Of whom the further group is not known is in the other one alone; how many these are is
        taken for known.
        """
        within = [
            i
            for i, row in enumerate(self.answer.rows)
            if all(row.groups.get(name) == value for name, value in one.groups.items())
        ]
        if not within:
            return
        counts = [_key(("row", i)) for i in within]
        rests = [rest for i in within if (rest := self.rests[i]) is not None]
        self._known(("beside", number), counts, known=one.is_shown)
        if rests:
            self._known(("beside-rest", number), rests, known=one.is_shown)
            if not one.is_shown:
                both = [_key(("beside", number)), _key(("beside-rest", number))]
                self._known(("beside-all", number), both)

    # -- cells -----------------------------------------------------------------------------------

    def _cell(self, name: tuple[Any, ...], count: int, *, known: bool = False) -> Key:
        key = _key(name)
        self.cells[key] = Cell(key, count, known)
        return key

    def _add(self, total: Key, *parts: Key) -> None:
        self.relations.append(Relation(total, parts))

    def _known(self, name: tuple[Any, ...], parts: Sequence[Key], *, known: bool = True) -> None:
        """A sum that everybody can have from elsewhere, unless it is small itself."""
        size = sum(self.cells[key].count for key in parts)
        total = self._cell(name, size, known=known and not 0 < size < self.threshold)
        self._add(total, *parts)


def _key(name: tuple[Any, ...]) -> Key:
    return key_of({"cell": repr(name)})


def _frozen(groups: Mapping[str, Any], *, without: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, repr(value)) for name, value in groups.items() if name != without)


def is_small(row: Row, threshold: int) -> bool:
    """Whether a row of durations rests on so few that its median would tell of single cases."""
    return row.count < 2 * threshold
