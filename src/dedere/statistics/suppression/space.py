"""The other tables that everything published would fit as well: what hides a count.

A *move* changes counts of hidden cells and keeps every sum. A small count is protected where one
move brings it to the lower end of the protection interval and another to the upper end. Moves are
found with HiGHS and checked with whole numbers, so that nothing rests on its rounding.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import highspy
import numpy as np
import numpy.typing as npt

from dedere.statistics.suppression.table import Key, Rule, Table

Ints: TypeAlias = npt.NDArray[np.int64]
Floats: TypeAlias = npt.NDArray[np.float64]
Bools: TypeAlias = npt.NDArray[np.bool_]

NEAR = 1e-6
"""How far from a whole number HiGHS may leave a value."""
OPTIONS: dict[str, bool | int | float | str] = {
    "output_flag": False,
    # One thread and one seed: the same table is always protected in the same way.
    "threads": 1,
    "parallel": "off",
    "random_seed": 0,
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 0.0,
    "mip_feasibility_tolerance": 1e-7,
}


def solver() -> Any:
    """HiGHS with our options."""
    start: Any = highspy.Highs  # its constructor has no types
    highs = start()
    for name, value in OPTIONS.items():
        highs.setOptionValue(name, value)
    return highs


@dataclass(frozen=True, slots=True)
class Demand:
    """A small count that must be able to be another."""

    cell: int
    to: int


@dataclass(frozen=True, slots=True)
class Reached:
    """How far a count moves where cells are hidden to some share (0 published, 1 hidden).

    Attributes:
        by: how far, without a sign; never further than was asked.
        move: of every cell; not whole where shares are not.
        prices: how far the count moves at most for each hidden cell. Their sum over the hidden
            cells is a bound for every choice of cells, by linear duality.
    """

    by: float
    move: Floats
    prices: Floats


class Space:
    """A table, a rule, and the moves that they allow."""

    def __init__(self, table: Table, rule: Rule) -> None:
        self.rule = rule
        self.keys: tuple[Key, ...] = tuple(table.cells)
        at = {key: i for i, key in enumerate(self.keys)}
        cells = [table.cells[key] for key in self.keys]
        self.counts: Ints = np.array([one.count for one in cells], dtype=np.int64)
        self.may_hide: Bools = np.array(
            [not one.known and rule.may_hide(one.count) for one in cells], dtype=bool
        )
        self.small: tuple[int, ...] = tuple(
            i for i, one in enumerate(cells) if not one.known and rule.is_small(one.count)
        )
        self.rows: list[tuple[int, tuple[int, ...]]] = [
            (at[one.total], tuple(at[part] for part in one.parts)) for one in table.relations
        ]
        self.touching: list[list[int]] = [[] for _ in cells]
        for row, (total, parts) in enumerate(self.rows):
            for i in (total, *parts):
                self.touching[i].append(row)
        # How far a count may fall, and how far it need rise at most for any other to move.
        self.down: Ints = np.where(self.may_hide, self.counts - rule.least_hidden, 0)
        room = rule.high + rule.threshold + (int(self.counts.max()) if len(cells) else 0)
        self.up: Ints = np.where(self.may_hide, room, 0)
        self._all: npt.NDArray[np.int32] = np.arange(len(cells), dtype=np.int32)
        terms = [(i, w) for t, ps in self.rows for i, w in ((t, 1), *((p, -1) for p in ps))]
        self._flat: Ints = np.array([i for i, _ in terms], dtype=np.int64)
        self._signs: Ints = np.array([w for _, w in terms], dtype=np.int64)
        sizes = [1 + len(parts) for _, parts in self.rows]
        self._rows_at: Ints = np.cumsum([0, *sizes], dtype=np.int64)[:-1]
        self._last: tuple[Bools, Ints] | None = None
        self._lp = solver()
        self._lp.addVars(len(cells), np.zeros(len(cells)), np.zeros(len(cells)))
        for total, parts in self.rows:
            self._lp.addRow(0.0, 0.0, 1 + len(parts), *signed(total, parts))

    def needed(self, demand: Demand) -> int:
        """How far the count must move, with its sign."""
        return demand.to - int(self.counts[demand.cell])

    def reach(self, demand: Demand, hidden: Floats) -> Reached:
        """How far a count moves where each cell is hidden to the share given."""
        move = self.needed(demand)
        sign = 1.0 if move > 0 else -1.0
        low, high = -self.down * hidden, self.up * hidden
        if sign > 0:
            high[demand.cell] = min(high[demand.cell], move)
        else:
            low[demand.cell] = max(low[demand.cell], move)
        costs = np.zeros(len(self._all))
        costs[demand.cell] = -sign
        self._lp.changeColsBounds(len(self._all), self._all, low, high)
        self._lp.changeColsCost(len(self._all), self._all, costs)
        self._lp.run()
        if self._lp.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            # No move at all is one: only a solver in trouble says otherwise.
            self._lp.clearSolver()
            self._lp.run()
        solution = self._lp.getSolution()
        moved: Floats = np.array(solution.col_value)
        # Reduced costs are computed anew: the bound then holds for any duals, good or bad.
        reduced = costs.copy()
        for (total, parts), dual in zip(self.rows, solution.row_dual, strict=True):
            if dual:
                reduced[total] -= dual
                reduced[list(parts)] += dual
        prices = np.maximum(reduced, 0) * self.down + np.maximum(-reduced, 0) * self.up
        return Reached(float(sign * moved[demand.cell]), moved, prices)

    # -- whole moves ---------------------------------------------------------------------------

    def whole(self, move: Floats, hidden: Bools, cell: int) -> Ints | None:
        """A move in whole numbers around one cell, where it is one and fits the rule."""
        near = np.rint(move).astype(np.int64)
        if np.abs(move - near).max(initial=0.0) > NEAR:
            return None
        near[~self.around(cell, hidden)] = 0
        return near if self.fits(near, hidden) else None

    def fits(self, move: Ints, hidden: Bools) -> bool:
        """Whether the table that a move makes is one that everything published would fit.

        All in whole numbers: only hidden counts change, every sum holds, nothing goes below what
        everybody knows; and what hangs together still holds a small count, as nothing would be
        hidden there otherwise.
        """
        if np.any(move[~hidden]) or np.any(move < -self.down) or np.any(move > self.up):
            return False
        if len(self._rows_at) and np.any(
            np.add.reduceat(move[self._flat] * self._signs, self._rows_at)
        ):
            return False
        told = self.counts + move
        small = (told >= self.rule.low) & (told < self.rule.threshold)
        islands = self.islands(hidden)
        return set(islands[move != 0].tolist()) <= set(islands[small & hidden].tolist())

    def around(self, cell: int, hidden: Bools) -> Bools:
        """The hidden cells that hang together with one by sums."""
        islands = self.islands(hidden)
        return np.asarray((islands == islands[cell]) & hidden)

    def islands(self, hidden: Bools) -> Ints:
        """The hidden cells in groups that no sum ties to each other: a number for each; else -1."""
        if self._last is not None and np.array_equal(self._last[0], hidden):
            return self._last[1]
        number: Ints = np.full(len(self._all), -1, dtype=np.int64)
        seen: set[int] = set()
        for first in np.flatnonzero(hidden).tolist():
            if number[first] >= 0:
                continue
            number[first] = first
            waiting = [first]
            while waiting:
                for row in self.touching[waiting.pop()]:
                    if row in seen:
                        continue
                    seen.add(row)
                    total, parts = self.rows[row]
                    near = [i for i in (total, *parts) if hidden[i] and number[i] < 0]
                    number[near] = first
                    waiting += near
        self._last = (hidden.copy(), number)
        return number

    def clean(self, hidden: Bools) -> Bools:
        """Without the cells that no sum ties to a small count: hiding them serves nobody."""
        islands = self.islands(hidden)
        return np.asarray(hidden & np.isin(islands, islands[list(self.small)]))

    def search(self, demand: Demand, hidden: Bools, *, furthest: bool = False) -> Ints | None:
        """A whole move that fits the rule, looked for with whole numbers; None if there is none.

        Args:
            demand: the count and where it must come, or further.
            hidden: what is hidden.
            furthest: go as far towards it as can be, at most to it, rather than all the way.
        """
        cells = np.flatnonzero(self.around(demand.cell, hidden)).tolist()
        if not cells:
            return None
        move = self.needed(demand)
        column = {cell: i for i, cell in enumerate(cells)}
        highs = solver()
        low, high = -self.down[cells].astype(float), self.up[cells].astype(float)
        own = column[demand.cell]
        # A count that becomes small itself keeps the rule, and nothing else need be asked for.
        keeps_rule = self.rule.is_small(demand.to) and not furthest
        if keeps_rule:
            low[own] = high[own] = move
        elif furthest:
            (low if move < 0 else high)[own] = move
        elif move > 0:
            low[own] = move
        else:
            high[own] = move
        highs.addVars(len(cells), low, high)
        self._add_sums(highs, column)
        size = len(cells) if keeps_rule else self._add_islands(highs, cells)
        whole = np.full(size, int(highspy.HighsVarType.kInteger), dtype=np.uint8)
        highs.changeColsIntegrality(size, np.arange(size, dtype=np.int32), whole)
        # To be near the end asked for is easiest to keep within the rule.
        highs.changeColCost(own, (-1.0 if move > 0 else 1.0) * (1 if furthest else -1))
        highs.run()
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        found = np.zeros(len(self._all), dtype=np.int64)
        found[cells] = np.rint(np.array(highs.getSolution().col_value)[: len(cells)])
        return found if self.fits(found, hidden) else None

    def _add_sums(self, highs: Any, column: dict[int, int]) -> None:
        rows = sorted({row for cell in column for row in self.touching[cell]})
        for row in rows:
            total, parts = self.rows[row]
            weights = [(column[total], 1.0)] if total in column else []
            weights += [(column[part], -1.0) for part in parts if part in column]
            highs.addRow(
                0.0,
                0.0,
                len(weights),
                np.array([i for i, _ in weights], dtype=np.int32),
                np.array([w for _, w in weights]),
            )

    def _add_islands(self, highs: Any, cells: Sequence[int]) -> int:
        """Ask that one count be small; returns how many columns there are now."""
        size = len(cells)
        least, most = self.rule.low, self.rule.threshold - 1
        for i, cell in enumerate(cells):
            highs.addVar(0.0, 1.0)
            mark = np.array([i, size + i], dtype=np.int32)
            count, up, down = (int(one[cell]) for one in (self.counts, self.up, self.down))
            # Marked: count + move is between the least and the largest small count.
            over = max(count + up - most, 0)
            under = max(least - (count - down), 0)
            highs.addRow(-np.inf, float(most - count + over), 2, mark, np.array([1.0, float(over)]))
            highs.addRow(
                float(least - count - under), np.inf, 2, mark, np.array([1.0, -float(under)])
            )
        marks = np.arange(size, 2 * size, dtype=np.int32)
        highs.addRow(1.0, np.inf, size, marks, np.ones(size))
        return 2 * size


def signed(total: int, parts: Iterable[int]) -> tuple[npt.NDArray[np.int32], Floats]:
    """A total less its parts, as columns and weights."""
    listed = list(parts)
    columns = np.array([total, *listed], dtype=np.int32)
    return columns, np.array([1.0, *[-1.0] * len(listed)])
