"""Levels one after another: each as large as can be, given all before it.

Levels that only count are taken several at a time, as long as they can all be had in full or not at
all. So a queue of thousands is settled by a few dozen questions to the solver, and the answer is
that of asking for each by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import numpy as np

from dedere.transfers.group.aims import Level
from dedere.transfers.group.model import Limits, Model, Row, Terms
from dedere.transfers.group.solving import SURE, Found, Ints, NotInTimeError, Solver


@dataclass(slots=True)
class Walk:
    """The way through the levels.

    Attributes:
        best: the best group so far; it keeps everything that was settled.
        stopped: the level at which time ran out, with what had been found of it; None where all
            were settled.
    """

    model: Model
    solver: Solver
    best: Ints | None = None
    stopped: tuple[Level, Found | None] | None = None
    _rows: list[tuple[Ints, Ints, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for row in self.model.rows:
            if row.most is not None and row.terms and all(weight > 0 for _, weight in row.terms):
                columns = np.array([column for column, _ in row.terms], dtype=np.int64)
                weights = np.array([weight for _, weight in row.terms], dtype=np.int64)
                self._rows.append((columns, weights, row.most))

    def start(self) -> None:
        """Look for any group at all; where only what may be had at the most binds, there is one.

        Raises:
            NoGroupError: where no group keeps all rows.
        """
        with suppress(NotInTimeError):
            self.best = self.solver.largest(()).values

    def settle(self, levels: Sequence[Level]) -> bool:
        """Settle levels; whether all were, or time ran out before."""
        at, size = 0, 1
        while at < len(levels) and not self.determined:
            block = self._block(levels, at, size)
            terms = self._live(block)
            most = sum(weight for _, weight in terms)
            if not terms or self._has_all(terms):
                self._fix([column for column, _ in terms], 1)
                at, size = at + len(block), size * 2
                continue
            try:
                found = self.solver.largest(terms, self.best)
            except NotInTimeError:
                self.stopped = (block[0], None)
                return False
            self.best = found.values
            if not found.proven:
                self.stopped = (block[0], found if len(block) == 1 else None)
                return False
            if found.value in (0, most):
                self._fix([column for column, _ in terms], int(found.value > 0))
                at, size = at + len(block), size * 2
            elif len(block) > 1:
                size = max(1, len(block) // 2)
            else:
                self._hold(terms, found)
                at += 1
        return True

    @property
    def determined(self) -> bool:
        """Whether it is settled of each candidate whether he goes."""
        people = len(self.model.candidates)
        return bool(np.all(self.solver.lower[:people] == self.solver.upper[:people]))

    @staticmethod
    def _block(levels: Sequence[Level], at: int, size: int) -> Sequence[Level]:
        """Levels of one aim that only count, as many as are asked for: they share no column."""
        end = at + 1
        while end < min(len(levels), at + size) and levels[at].counts and levels[end].counts:
            if levels[end].aim is not levels[at].aim:
                break
            end += 1
        return levels[at:end]

    def _live(self, block: Sequence[Level]) -> Terms:
        """The terms of a block that are not fixed."""
        free = self.solver.lower < self.solver.upper
        return tuple((column, w) for level in block for column, w in level.terms if free[column])

    def _has_all(self, terms: Terms) -> bool:
        """Whether the best group has all of the terms, so that nothing needs to be asked."""
        best = self.best
        return best is not None and all(best[column] == 1 for column, _ in terms)

    # -- what is settled -------------------------------------------------------------------------

    def _hold(self, terms: Terms, found: Found) -> None:
        """No group with a smaller sum counts any more, nor anybody who is in none as good."""
        self._drop_the_costly(found.value)
        self.solver.add(Row(Limits.LINK, (), terms, least=found.value))

    def _drop_the_costly(self, value: int) -> None:
        """By weak duality: forcing a column changes the relaxed sum by its reduced cost or more."""
        relaxed = self.solver.relaxed
        if relaxed is None:
            return
        people = len(self.model.candidates)
        room = relaxed.value - value + SURE
        free = self.solver.lower[:people] < self.solver.upper[:people]
        costs = relaxed.costs[:people]
        self.solver.fix(np.flatnonzero(free & (costs < -room)).tolist(), 0)
        self.solver.fix(np.flatnonzero(free & (costs > room)).tolist(), 1)
        self._propagate()

    def _fix(self, columns: list[int], value: int) -> None:
        if not columns:
            return
        if value == 0:
            columns = self._with_their_like(columns)
        self.solver.fix(columns, value)
        if value == 1:
            self._propagate()

    def _with_their_like(self, columns: list[int]) -> list[int]:
        """Who can go in no group, and all who stand in the same rows with the same weights.

        If one of them could go, he could be exchanged for the one who cannot.
        """
        people = len(self.model.candidates)
        of: list[list[tuple[int, int]]] = [[] for _ in range(people)]
        for number, row in enumerate(self.solver.rows):
            for column, weight in row.terms:
                if column < people:
                    of[column].append((number, weight))
        kinds = {tuple(of[column]) for column in columns if column < people}
        free = self.solver.lower[:people] < self.solver.upper[:people]
        like = [c for c in np.flatnonzero(free).tolist() if tuple(of[c]) in kinds]
        return sorted({*columns, *like})

    def _propagate(self) -> None:
        """Fix at 0 whatever no longer fits into a row."""
        lower, upper = self.solver.lower, self.solver.upper
        for columns, weights, most in self._rows:
            room = most - int(weights @ lower[columns])
            too_much = (lower[columns] == 0) & (upper[columns] == 1) & (weights > room)
            if too_much.any():
                self.solver.fix(columns[too_much].tolist(), 0)
