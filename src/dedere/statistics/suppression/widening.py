"""Hiding more until every small count is protected, and then no more than is needed.

For tables in which the best choice would take too long. For each small count that is not yet
protected, the move that costs least is found by a linear program, and the cells that it changes
are hidden. Afterwards each hidden cell is published again where all are protected without it. What
is left protects as surely as the best choice; it may hide more.
"""

from __future__ import annotations

from typing import Any

import highspy
import numpy as np

from dedere.statistics.suppression.space import (
    NEAR,
    Bools,
    Demand,
    Floats,
    Ints,
    Space,
    signed,
    solver,
)
from dedere.statistics.suppression.witnesses import Witnesses

FREE = 1e-3
"""What it costs to change a cell that is hidden already: little, so that moves stay short."""


def widen(space: Space, witnesses: Witnesses, costs: Ints) -> Bools:
    """Hide cells until all demands are met.

    Args:
        space: the table. With all cells hidden that may be, every demand can be met.
        witnesses: the demands; holds a move for each afterwards.
        costs: what it costs to hide each cell.
    """
    hidden = np.zeros(len(space.keys), dtype=bool)
    hidden[list(space.small)] = True
    cheapest = _Cheapest(space, costs)
    for demand in witnesses.demands:
        if witnesses.find(demand, hidden) is not None:
            hidden |= np.abs(cheapest.move(demand, hidden)) > NEAR
        while witnesses.find(demand, hidden) is not None:
            hidden = _more(space, demand, hidden)
    return narrow(space, witnesses, hidden, costs)


def narrow(space: Space, witnesses: Witnesses, hidden: Bools, costs: Ints) -> Bools:
    """Publish again what need not be hidden, the dearest first."""
    start = space.clean(hidden)
    # A cell that is published changes nothing for the moves that leave it alone; unless what hangs
    # together falls apart, and a part is left without a small count. Then all are looked at.
    for thorough in (False, True):
        fewer = _fewer(space, witnesses, start, costs, thorough=thorough)
        if witnesses.all_found(fewer):
            return fewer
    raise AssertionError("what protected before does so no more")


def _fewer(
    space: Space, witnesses: Witnesses, hidden: Bools, costs: Ints, *, thorough: bool
) -> Bools:
    must = set(space.small)
    for cell in sorted(np.flatnonzero(hidden).tolist(), key=lambda i: (-costs[i], i)):
        if cell in must:
            continue
        fewer = hidden.copy()
        fewer[cell] = False
        kept = dict(witnesses.moves)
        concerned = witnesses.demands if thorough else witnesses.used(cell)
        if all(witnesses.find(one, fewer) is None for one in concerned):
            hidden = fewer
        else:
            witnesses.moves = kept
    return hidden


def _more(space: Space, demand: Demand, hidden: Bools) -> Bools:
    """With every cell that shares a sum with what hangs together with a count."""
    more = hidden.copy()
    for cell in np.flatnonzero(space.around(demand.cell, hidden)).tolist():
        for row in space.touching[cell]:
            total, parts = space.rows[row]
            more[[total, *parts]] = True
    more &= space.may_hide
    return more if np.any(more & ~hidden) else space.may_hide.copy()


class _Cheapest:
    """The linear program of the cheapest move: rises and falls are columns of their own."""

    def __init__(self, space: Space, costs: Ints) -> None:
        self.space = space
        self.prices: Floats = 1.0 + costs.astype(float)
        size = len(space.keys)
        self._all: Any = np.arange(2 * size, dtype=np.int32)
        self._low = np.zeros(2 * size)
        self._high = np.concatenate([space.up, space.down]).astype(float)
        self._highs = solver()
        self._highs.addVars(2 * size, self._low, self._high)
        for total, parts in space.rows:
            columns, weights = signed(total, parts)
            self._highs.addRow(
                0.0,
                0.0,
                2 * len(columns),
                np.concatenate([columns, columns + size]).astype(np.int32),
                np.concatenate([weights, -weights]),
            )

    def move(self, demand: Demand, hidden: Bools) -> Floats:
        """The cheapest move that meets a demand, maybe in fractions."""
        size, needed = len(self.space.keys), self.space.needed(demand)
        prices = np.where(hidden, FREE, self.prices)
        low, high = self._low.copy(), self._high.copy()
        own, other = demand.cell, demand.cell + size
        if needed < 0:
            own, other = other, own
        low[own] = high[own] = abs(needed)
        high[other] = 0.0
        self._highs.changeColsBounds(2 * size, self._all, low, high)
        self._highs.changeColsCost(2 * size, self._all, np.concatenate([prices, prices]))
        self._highs.run()
        if self._highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return np.zeros(size)
        found = np.array(self._highs.getSolution().col_value)
        return np.asarray(found[:size] - found[size:], dtype=np.float64)
