"""A number or a day supposed where it is open: only there is anything compared again.

The rows on which a fact is open are mostly few. Comparisons that read it are answered for these
rows alone, and the bits are put among those that were found before.
"""

from __future__ import annotations

import numpy as np

from dedere.law.language.facts import Compared
from dedere.law.language.situation import Level
from dedere.sweep.counting import bounds, on_open_rows
from dedere.sweep.planes import Evaluator, Plane, Planes, packed, rows_of, unpacked
from dedere.sweep.quantities import Point, points_in
from dedere.sweep.reading import Bounds, Ints, Mask
from dedere.sweep.tree import Compare, Constant, Interval, Node, Operand


class Opened:
    """The rows on which a fact is open and asked for.

    *plane* has their bits on the fact's own table. *own* is what the fact can be on them: of one
    element where that is everywhere the same. Rows are only looked for where bits are not enough.
    """

    def __init__(self, fact: Compared, base: Evaluator, where: Plane) -> None:
        self.fact = fact
        self.prepared = base.prepared
        self.home = self.prepared.plan.table_of(fact.level)
        found = self.prepared.fact(fact)
        count = self.prepared.rows(self.home).count
        self._rows: dict[Level, Ints] = {}
        self._places: dict[Level, Ints] = {}
        self._bits: dict[Level, Plane] = {}
        self._facts: dict[tuple[Level, Compared], Bounds] = {}
        self._columns: dict[tuple[Level, str], Bounds] = {}
        if found.least.shape == (1,):
            self.own, self.plane = found, where
        elif found.is_whole and found.known is not None:
            # Where all is known or nothing is, the open rows are all the same.
            self.plane = where & ~base.packed_once(found.known)
            self.own = found.at(np.array([np.argmin(found.known)]))
        else:
            self.plane = where & packed(found.least != found.most)
            self.own = found.at(rows_of(self.plane, count))
        self.is_nowhere = not self.plane.any()

    def bits(self, table: Level) -> Plane:
        """The open rows of a table as bits."""
        if table is self.home:
            return self.plane
        if table not in self._bits:
            count = self.prepared.rows(table).count
            self._bits[table] = scattered(self.rows(table), None, count)
        return self._bits[table]

    def rows(self, table: Level) -> Ints:
        """The open rows of a table."""
        found = self._rows.get(table)
        if found is None:
            count = self.prepared.rows(self.home).count
            if table is self.home:
                found = rows_of(self.plane, count)
            else:
                found = np.flatnonzero(unpacked(self.plane, count).take(self.prepared.index(table)))
            self._rows[table] = found
        return found

    def places(self, table: Level) -> Ints:
        """For each open row of a lower table, the place of its request among the open ones."""
        found = self._places.get(table)
        if found is None:
            requests = self.rows(self.home)
            place = np.zeros(self.prepared.rows(self.home).count, dtype=np.intp)
            place[requests] = np.arange(len(requests))
            found = self._places[table] = place[self.prepared.index(table)[self.rows(table)]]
        return found

    def fact_on(self, table: Level, fact: Compared) -> Bounds:
        """What a fact can be on the open rows of a table."""
        found = self._facts.get((table, fact))
        if found is None:
            found = self.prepared.fact_on(table, fact)
            if found.least.shape != (1,) or found.most.shape != (1,):
                found = found.at(self.rows(table))
            self._facts[table, fact] = found
        return found

    def column(self, table: Level, name: str) -> Bounds:
        """A column that does not read the fact, on the open rows of a table."""
        found = self._columns.get((table, name))
        if found is None:
            found = self.prepared.interval(table, name)
            if found.least.shape != (1,) or found.most.shape != (1,):
                found = found.at(self.rows(table))
            self._columns[table, name] = found
        return found

    def at_home(self, fact: Compared) -> Bounds:
        """What a fact can be on the fact's own table; a `KeyError` for one that stands lower."""
        if self.prepared.plan.table_of(fact.level) not in (self.home, self.prepared.base):
            raise KeyError(fact.key)
        return self.own if fact is self.fact else self.fact_on(self.home, fact)


def scattered(rows: Ints, mask: Mask | None, count: int) -> Plane:
    """The bits of some rows, or of those of them in a mask."""
    among = np.zeros(count, dtype=np.bool_)
    among[rows] = True if mask is None else mask
    return packed(among)


class WithNumber(Evaluator):
    """Trees with one value of a number or a day on each row on which it is open."""

    def __init__(
        self,
        opened: Opened,
        value: Ints,
        base: Evaluator,
        anew: frozenset[int],
        steady: frozenset[int],
    ) -> None:
        super().__init__(base.prepared, base, anew, steady=steady)
        self.before = base
        self.opened = opened
        self.value = value
        self._bounds: dict[tuple[Level, str], Bounds] = {}

    def _planes(self, node: Node, table: Level) -> Planes:
        if not isinstance(node, Compare):
            return super()._planes(node, table)
        before = self.before.planes(node, table)
        if self._is_one_value(node):
            return self._against_columns(node, before, table)
        true, false = self._answers(node, table)
        return Planes(
            self._patched(before.true, true, table), self._patched(before.false, false, table)
        )

    def _is_one_value(self, node: Compare) -> bool:
        """Whether what the fact moves is the same on all open rows, and compared with another."""
        alone = frozenset((self.opened.fact,))
        behind = self.prepared.plan.behind
        moved = [
            behind[side.name] == alone
            for side in (node.left, node.right)
            if not isinstance(side, Constant) and self.opened.fact in behind[side.name]
        ]
        return self.value.shape == (1,) and len(moved) == 1 and all(moved)

    def _against_columns(self, node: Compare, before: Planes, table: Level) -> Planes:
        """One value against a whole column: cheaper than to gather what stands on the open rows."""
        sides = []
        for side in (node.left, node.right):
            is_moved = (
                not isinstance(side, Constant)
                and self.opened.fact in self.prepared.plan.behind[side.name]
            )
            sides.append(self._at_open(side, table) if is_moved else self._operand(side, table))
        (a_least, a_most, a_known), (b_least, b_most, b_known) = sides
        less = np.less if node.sign == "<" else np.less_equal
        true, may_be = less(a_most, b_least), less(a_least, b_most)
        plane = self.opened.bits(table)
        rows = self.prepared.rows(table).count
        if true.shape == (1,):
            open_true = plane.copy() if true[0] else np.zeros_like(plane)
            open_false = np.zeros_like(plane) if may_be[0] else plane.copy()
        else:
            open_true = packed(np.broadcast_to(true, (rows,))) & plane
            open_false = ~packed(np.broadcast_to(may_be, (rows,))) & plane
        for known in (a_known, b_known):
            if known is not None:
                bits = (
                    packed(np.broadcast_to(known, (rows,)))
                    if known.shape == (1,)
                    else (self.before.packed_once(known))
                )
                open_true &= bits
                open_false &= bits
        return Planes((before.true & ~plane) | open_true, (before.false & ~plane) | open_false)

    def _patched(self, before: Plane, mask: Mask, table: Level) -> Plane:
        """The bits before, with those of the open rows put in."""
        plane = self.opened.bits(table)
        if mask.shape == (1,):
            patched: Plane = before | plane if mask[0] else before & ~plane
            return patched
        rows = self.opened.rows(table)
        patched = before & ~plane
        patched |= scattered(rows, mask, self.prepared.rows(table).count)
        return patched

    def _answers(self, node: Compare, table: Level) -> tuple[Mask, Mask]:
        """On the open rows: where it is true, and where it is false."""
        a_least, a_most, a_known = self._at_open(node.left, table)
        b_least, b_most, b_known = self._at_open(node.right, table)
        less = np.less if node.sign == "<" else np.less_equal
        true = less(a_most, b_least)
        exact = a_least is a_most and b_least is b_most
        false = ~true if exact else ~less(a_least, b_most)
        for known in (a_known, b_known):
            if known is not None:
                true, false = true & known, false & known
        return true, false

    def _at_open(self, operand: Operand, table: Level) -> tuple[Ints, Ints, Mask | None]:
        if isinstance(operand, Constant):
            return self._operand(operand, table)
        found = self._column(table, operand.name)
        if isinstance(operand, Interval):
            return found.least, found.most, None
        spec = self.prepared.spec(table, operand.name)
        if isinstance(spec, Point) or found.least is found.most:
            return found.least, found.least, None
        if found.is_whole:
            return found.least, found.least, found.known
        # What is all or nothing in the docket need not be so once one of its facts is supposed.
        return found.least, found.most, None

    def _column(self, table: Level, name: str) -> Bounds:
        if self.opened.fact not in self.prepared.plan.behind[name]:
            return self.opened.column(table, name)
        found = self._bounds.get((table, name))
        if found is None:
            spec = self.prepared.quantity(table, name)
            points = points_in(spec)

            def of_fact(fact: Compared) -> Bounds:
                return self._fact(table, fact)

            if points:
                found = on_open_rows(spec, points, of_fact, self.prepared.reach)
            else:
                found = bounds(spec, of_fact, self.prepared.reach)
            self._bounds[table, name] = found
        return found

    def _fact(self, table: Level, fact: Compared) -> Bounds:
        if fact is not self.opened.fact:
            return self.opened.fact_on(table, fact)
        value = self.value
        if table is not self.opened.home and value.shape != (1,):
            value = value[self.opened.places(table)]
        return Bounds(value, value)
