"""The cheapest cells that protect every small count, proven.

The choice is a whole program: one yes or no for each cell that may be hidden. What a choice must
obey is found as it is needed. Where a choice does not let some small count move far enough, linear
duality says which cells would have to be hidden besides; that is a new row, and the next choice
obeys it. Choices in fractions are treated so first, as their rows cut off most of what is wrong at
little cost. The method is the one of Fischetti and Salazar (2000) for the cell suppression problem,
with a last step of our own: counts are whole, so a choice under which only moves in fractions lead
far enough is refused too.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import highspy
import numpy as np

from dedere.statistics.suppression.space import NEAR, Bools, Demand, Floats, Ints, Space, solver
from dedere.statistics.suppression.witnesses import Witnesses

SURE = 1e-3
"""Far more than the error of a sum, far less than the 1 by which sums differ."""
SLACK = 1e-7
"""What rows leave free for the rounding of their weights."""


@dataclass(frozen=True, slots=True)
class Effort:
    """When to stop. Never by the clock: the same table must give the same answer."""

    cells: int = 250
    """Tables with more cells that may be hidden are not tried."""
    rounds: int = 60
    nodes: int = 1_000
    """Of the trees that HiGHS searches, all together for one cost."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What to hide, and whether it is proven that nothing cheaper protects."""

    hidden: Bools
    proven: bool
    bound: int | None
    """No choice costs less by the first cost."""


def cheapest(
    space: Space, witnesses: Witnesses, costs: Ints, then: Ints, effort: Effort, start: Bools
) -> Chosen:
    """The choice of the least cost, and of those the one of the least second cost.

    Args:
        space: the table.
        witnesses: the demands; holds a move for each afterwards.
        costs: of hiding each cell.
        then: what decides between choices of the same cost.
        effort: when to stop.
        start: a choice that protects, kept where no proof is found.
    """
    master = _Master(space, effort)
    master.begin()
    first = master.least(costs, witnesses, start)
    if not first.proven:
        return _given_up(first, witnesses, start, costs)
    master.hold(costs, int(costs[first.hidden].sum()))
    second = master.least(then, witnesses, first.hidden)
    best = second.hidden if second.proven else first.hidden
    best = space.clean(best)
    if not witnesses.all_found(best):
        raise AssertionError("the chosen cells do not protect")
    return Chosen(best, True, first.bound)


def _given_up(first: Chosen, witnesses: Witnesses, start: Bools, costs: Ints) -> Chosen:
    if not witnesses.all_found(start):
        raise AssertionError("the cells that were begun with do not protect")
    proven = first.bound is not None and first.bound >= int(costs[start].sum())
    return Chosen(start, proven, first.bound)


class _Master:
    """The choice of cells, without the rows that were not needed so far."""

    def __init__(self, space: Space, effort: Effort) -> None:
        self.space = space
        self.effort = effort
        self.size = len(space.keys)
        must = np.zeros(self.size)
        must[list(space.small)] = 1.0
        self._highs = solver()
        self._highs.addVars(self.size, must, np.maximum(must, space.may_hide.astype(float)))
        self._columns = np.arange(self.size, dtype=np.int32)
        whole = np.full(self.size, int(highspy.HighsVarType.kInteger), dtype=np.uint8)
        self._highs.changeColsIntegrality(self.size, self._columns, whole)

    def begin(self) -> None:
        """Nothing stands hidden alone in a sum: it would be found by subtraction."""
        for total, parts in self.space.rows:
            members = [i for i in (total, *parts) if self.space.may_hide[i]]
            for one in members:
                weights = {i: 1.0 for i in members if i != one}
                self._row({**weights, one: -1.0}, 0.0)

    def hold(self, costs: Ints, most: int) -> None:
        """From now on cost no more than this."""
        self._row({i: -float(c) for i, c in enumerate(costs.tolist()) if c}, -float(most))

    def least(self, costs: Ints, witnesses: Witnesses, start: Bools) -> Chosen:
        """The choice of least cost that meets all demands."""
        self._highs.changeColsCost(self.size, self._columns, costs.astype(float))
        bound: int | None = None
        left = self.effort.nodes
        for _ in range(self.effort.rounds):
            choice = self._solve(relaxed=True)
            if choice is None or not self._cut_fractions(choice, witnesses):
                break
        for _ in range(self.effort.rounds):
            self._highs.setSolution(self.size, self._columns, start.astype(float))
            self._highs.setOptionValue("mip_max_nodes", left)
            choice = self._solve(relaxed=False)
            bound = max(bound or 0, self._bound())
            left -= self._nodes()
            if choice is None or left <= 0:
                break
            hidden = np.asarray(choice > 0.5)
            if not self._cut(hidden, witnesses):
                return Chosen(hidden, bound >= int(costs[hidden].sum()), bound)
        return Chosen(start, False, bound)

    def _cut_fractions(self, choice: Floats, witnesses: Witnesses) -> bool:
        found = False
        for demand in witnesses.demands:
            reached = self.space.reach(demand, choice)
            if reached.by < abs(self.space.needed(demand)) - SURE:
                found |= self._demand(demand, reached.prices)
        return found

    def _cut(self, hidden: Bools, witnesses: Witnesses) -> bool:
        found = False
        for demand, reached in witnesses.unmet(hidden):
            found = True
            far = reached.by >= abs(self.space.needed(demand)) - NEAR
            if far or not self._demand(demand, reached.prices):
                self._row(dict.fromkeys(self._others(hidden), 1.0), 1.0)
        return found

    def _others(self, hidden: Bools) -> Iterator[int]:
        yield from np.flatnonzero(self.space.may_hide & ~hidden).tolist()

    def _demand(self, demand: Demand, prices: Floats) -> bool:
        """Ask for cells whose prices together let a count move far enough."""
        needed = abs(self.space.needed(demand)) - float(prices[demand.cell])
        if needed <= SURE:
            return False
        # A choice is yes or no: no cell can do more than all that is needed.
        weights = np.minimum(prices / needed, 1.0)
        weights[demand.cell] = 0.0
        listed = np.flatnonzero(weights > SLACK).tolist()
        self._row({i: float(weights[i]) for i in listed}, 1.0 - SLACK * (1 + self.size))
        return True

    def _row(self, weights: dict[int, float], least: float) -> None:
        columns = np.fromiter(weights, dtype=np.int32, count=len(weights))
        values = np.fromiter(weights.values(), dtype=float, count=len(weights))
        self._highs.addRow(least, highspy.kHighsInf, len(weights), columns, values)

    def _solve(self, *, relaxed: bool) -> Floats | None:
        self._highs.setOptionValue("solve_relaxation", relaxed)
        self._highs.run()
        solved: Any = self._highs.getModelStatus()
        if solved != highspy.HighsModelStatus.kOptimal:
            return None
        return np.array(self._highs.getSolution().col_value)

    def _bound(self) -> int:
        found = float(self._highs.getInfo().mip_dual_bound)
        return max(math.ceil(found - SURE), 0) if math.isfinite(found) else 0

    def _nodes(self) -> int:
        """How many nodes the last search took; one at the least, so that it comes to an end."""
        return max(int(self._highs.getInfo().mip_node_count), 1)
