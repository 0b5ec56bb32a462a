"""The solver: HiGHS makes one sum as large as can be, and every answer of it is checked.

HiGHS computes with floating numbers. Here all numbers are whole, so its answer is rounded, checked
against every row with whole numbers, and its sum compared with the bound that HiGHS proved. Only
where the two meet is an answer called the best.

The relaxed problem is tried first. Where its answer is whole already, which is usual, nothing has
to be searched. Its reduced costs say besides who can be in no group that is as good, so that little
is left for the ties.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import highspy
import numpy as np
import numpy.typing as npt

from dedere.transfers.group.model import Model, Row, Terms

Ints: TypeAlias = npt.NDArray[np.int64]
Floats: TypeAlias = npt.NDArray[np.float64]
NEAR = 1e-6
"""How far from a whole number HiGHS may leave a value of 0 or 1."""
SURE = 1e-3
"""Far more than the error of a sum of reduced costs, far less than the 1 by which sums differ."""
OPTIONS: dict[str, bool | int | float | str] = {
    "output_flag": False,
    # One thread and one seed: the same question gets the same answer.
    "threads": 1,
    "parallel": "off",
    "random_seed": 0,
    # By default HiGHS calls a group the best that may be 0.01 % worse than another.
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 0.0,
    "mip_feasibility_tolerance": 1e-7,
}


class NoGroupError(Exception):
    """No group keeps all rows."""


class NotInTimeError(Exception):
    """Time ran out before any group was found."""


@dataclass(frozen=True, slots=True)
class Found:
    """An answer of the solver.

    Attributes:
        values: a whole number for each column.
        value: the sum.
        bound: no group has a larger one; None where nothing was proven.
    """

    values: Ints
    value: int
    bound: int | None

    @property
    def proven(self) -> bool:
        """Whether none is better."""
        return self.bound == self.value


@dataclass(frozen=True, slots=True)
class Relaxed:
    """The answer of the relaxed problem: its sum, and what each column would change."""

    value: float
    costs: Floats


class Solver:
    """A model in HiGHS, to which rows and fixed columns are added."""

    def __init__(self, model: Model, seconds: float) -> None:
        self.until = time.monotonic() + seconds
        self.rows: list[Row] = []
        size = len(model.upper)
        self.lower: Ints = np.zeros(size, dtype=np.int64)
        self.upper: Ints = np.array(model.upper, dtype=np.int64)
        self.relaxed: Relaxed | None = None
        self._impossible = False
        self._all: npt.NDArray[np.int32] = np.arange(size, dtype=np.int32)
        start: Any = highspy.Highs  # its constructor has no types
        self._highs = start()
        for name, value in OPTIONS.items():
            self._highs.setOptionValue(name, value)
        self._highs.addVars(size, self.lower.astype(float), self.upper.astype(float))
        whole = np.full(size, int(highspy.HighsVarType.kInteger), dtype=np.uint8)
        self._highs.changeColsIntegrality(size, self._all, whole)
        self._highs.changeObjectiveSense(highspy.ObjSense.kMaximize)
        for row in model.rows:
            self.add(row)

    def add(self, row: Row) -> None:
        """A further row."""
        self.rows.append(row)
        if not row.terms:  # nobody whom it could bind
            self._impossible |= not row.holds(())
            return
        columns = np.array([column for column, _ in row.terms], dtype=np.int32)
        weights = np.array([weight for _, weight in row.terms], dtype=float)
        least = -highspy.kHighsInf if row.least is None else float(row.least)
        most = highspy.kHighsInf if row.most is None else float(row.most)
        self._highs.addRow(least, most, len(columns), columns, weights)

    def fix(self, columns: Iterable[int], value: int) -> None:
        """Fix columns."""
        listed = np.fromiter(columns, dtype=np.int32)
        if len(listed):
            self.lower[listed] = self.upper[listed] = value
            ends = np.full(len(listed), float(value))
            self._highs.changeColsBounds(len(listed), listed, ends, ends)

    def free(self, column: int, least: int, most: int) -> None:
        """Give a column its ends."""
        self.lower[column], self.upper[column] = least, most
        self._highs.changeColBounds(column, float(least), float(most))

    def largest(self, terms: Terms, start: Ints | None = None) -> Found:
        """Make a sum as large as can be.

        Args:
            terms: the sum.
            start: values that keep every row, to begin the search with.

        Raises:
            NoGroupError: where no group keeps all rows.
            NotInTimeError: where none was found in time.
        """
        if self._impossible:
            raise NoGroupError
        if not len(self._all):
            return Found(self.lower, 0, 0)
        costs = np.zeros(len(self._all))
        for column, weight in terms:
            costs[column] = weight
        self._highs.changeColsCost(len(self._all), self._all, costs)
        bound = self._relax()
        values = self._whole()
        if values is None or self._sum(terms, values) != bound:
            values, searched = self._search(start)
            bound = searched if bound is None or (searched or 0) < bound else bound
        return Found(values, self._sum(terms, values), bound)

    def _relax(self) -> int | None:
        """Solve without asking for whole numbers; the bound that follows for whole ones."""
        self.relaxed = None
        status = self._run(relaxed=True)
        if status == highspy.HighsModelStatus.kInfeasible:
            raise NoGroupError
        if status != highspy.HighsModelStatus.kOptimal:
            return None
        value = float(self._highs.getInfo().objective_function_value)
        solution = self._highs.getSolution()
        if solution.dual_valid:
            self.relaxed = Relaxed(value, np.array(solution.col_dual))
        return math.floor(value + SURE)

    def _search(self, start: Ints | None) -> tuple[Ints, int | None]:
        """Solve with whole numbers: the best that was found, and the bound that was proven."""
        # HiGHS would spend its time on mending the answer of the relaxed problem first.
        self._highs.clearSolver()
        if start is not None and self.keeps(start):
            self._highs.setSolution(len(start), self._all, start.astype(float))
        status = self._run(relaxed=False)
        if status == highspy.HighsModelStatus.kInfeasible:
            raise NoGroupError
        info = self._highs.getInfo()
        values = self._whole()
        if values is None:
            raise NotInTimeError
        bound = float(info.mip_dual_bound)
        proven = math.isfinite(bound) and abs(bound) < highspy.kHighsInf
        return values, math.floor(bound + SURE) if proven else None

    def _run(self, *, relaxed: bool) -> Any:
        left = self.until - time.monotonic()
        self._highs.setOptionValue("time_limit", max(0.0, left))
        self._highs.setOptionValue("solve_relaxation", relaxed)
        self._highs.run()
        return self._highs.getModelStatus()

    def _whole(self) -> Ints | None:
        """The last answer in whole numbers, where it is one and keeps every row exactly."""
        found = np.array(self._highs.getSolution().col_value)
        if len(found) != len(self._all) or not np.all(np.isfinite(found)):
            return None
        values = np.rint(found).astype(np.int64)
        if len(found) and np.abs(found - values).max() > NEAR:
            return None
        return values if self.keeps(values) else None

    def keeps(self, values: Ints) -> bool:
        """Whether whole values keep every row and every end, without rounding."""
        if np.any(values < self.lower) or np.any(values > self.upper):
            return False
        listed = values.tolist()
        return all(row.holds(listed) for row in self.rows)

    @staticmethod
    def _sum(terms: Terms, values: Sequence[int] | Ints) -> int:
        return sum(weight * int(values[column]) for column, weight in terms)
