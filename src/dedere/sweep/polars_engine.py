"""Polars: each tree as one expression over the prepared columns.

What Polars could get wrong is kept away from it: sets of options are equalities joined by "or"
(a null among the values of ``is_in`` is not unknown there), intervals are compared without
``when`` (which takes "otherwise" for unknown), days are integers, lists are joined as on planes
(its ``any`` and ``all`` skip nulls), and no row is ever filtered by a rule.
"""

from __future__ import annotations

from functools import reduce
from operator import and_, or_

import polars as pl

from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array, pa
from dedere.sweep.planes import listed, of_arrow, to_arrow
from dedere.sweep.preparing import Prepared
from dedere.sweep.tree import (
    Above,
    And,
    AtLeast,
    Below,
    Compare,
    Constant,
    Flag,
    InSet,
    Interval,
    Known,
    Node,
    Not,
    Or,
    Unknown,
    Whole,
    parts_of,
)

_UNKNOWN = pl.lit(None, dtype=pl.Boolean)


class PolarsEngine:
    """Answers the trees of a batch, table by table."""

    def __init__(self, prepared: Prepared) -> None:
        self.prepared = prepared
        self._frames: dict[tuple[object, ...], pl.DataFrame] = {}

    def answers(self, trees: list[Node], table: Level) -> list[Array]:
        """A nullable boolean Arrow column for each tree on *table*."""
        if not trees:
            return []
        frame = self._frame(trees, table)
        wanted = [self.expression(tree).alias(str(i)) for i, tree in enumerate(trees)]
        rows = self.prepared.rows(table).count
        found = frame.lazy().select(wanted).collect()
        made = []
        for i in range(len(trees)):
            column = found.get_column(str(i))
            if len(column) != rows:  # nothing but constants: one row stands for all
                column = column.extend_constant(column[0], rows - 1) if rows else column.clear()
            made.append(column.to_arrow().cast(pa.bool_()))
        return made

    def _frame(self, trees: list[Node], table: Level) -> pl.DataFrame:
        """The columns that some trees read, with those that come from other tables.

        Kept, for an engine that is asked the same again.
        """
        key = (table, *map(id, trees))
        if key not in self._frames:
            self._frames[key] = self._made(trees, table)
        return self._frames[key]

    def _made(self, trees: list[Node], table: Level) -> pl.DataFrame:
        made = pl.from_arrow(self.prepared.arrow(table, trees))
        assert isinstance(made, pl.DataFrame)  # noqa: S101 - a table gives a frame
        foreign = self._foreign(trees, table)
        return pl.DataFrame([*made.get_columns(), *foreign])

    def _foreign(self, trees: list[Node], table: Level) -> list[pl.Series]:
        """What is read from the requests above, or from lists below, as columns of *table*."""
        above: dict[int, Above] = {}
        below: dict[int, Below] = {}
        stack = list(trees)
        seen: set[int] = set()
        while stack:
            node = stack.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            if isinstance(node, Above):
                above[id(node)] = node
            elif isinstance(node, Below):
                below[id(node)] = node
            else:
                stack += parts_of(node)
        return [*self._from_above(list(above.values()), table), *self._from_below(below.values())]

    def _from_above(self, nodes: list[Above], table: Level) -> list[pl.Series]:
        if not nodes:
            return []
        answers = self.answers([node.part for node in nodes], self.prepared.base)
        index = pl.Series("index", self.prepared.index(table))
        return [
            _series(name_of(node), answer).gather(index)
            for node, answer in zip(nodes, answers, strict=True)
        ]

    def _from_below(self, nodes: object) -> list[pl.Series]:
        lists: dict[Level, list[Below]] = {}
        for node in nodes:  # type: ignore[attr-defined]
            lists.setdefault(node.table, []).append(node)
        made = []
        for table, asked in lists.items():
            answers = self.answers([node.condition for node in asked], table)
            for node, answer in zip(asked, answers, strict=True):
                complete = of_arrow(self.prepared.flags(self.prepared.base, node.complete)).true
                found = listed(node, of_arrow(answer), complete, self.prepared)
                requests = self.prepared.rows(self.prepared.base).count
                made.append(_series(name_of(node), to_arrow(found, requests)))
        return made

    def expression(self, node: Node) -> pl.Expr:
        """A tree as an expression over the columns of its own table."""
        match node:
            case Flag(name):
                return pl.col(name)
            case InSet(name, codes):
                return reduce(or_, [pl.col(name) == pl.lit(code, pl.Int16) for code in codes])
            case Compare():
                return self._compare(node)
            case Not(part):
                return ~self.expression(part)
            case And(parts):
                return reduce(and_, [self.expression(part) for part in parts])
            case Or(parts):
                return reduce(or_, [self.expression(part) for part in parts])
            case AtLeast():
                return self._at_least(node)
            case Above() | Below():
                return pl.col(name_of(node))
            case Known(value):
                return pl.lit(value)
            case Unknown():
                return _UNKNOWN

    @staticmethod
    def _compare(node: Compare) -> pl.Expr:
        left, right = _ends(node.left), _ends(node.right)
        if node.sign == "<":
            true, open_or_true = left[1] < right[0], left[0] < right[1]
        else:
            true, open_or_true = left[1] <= right[0], left[0] <= right[1]
        if not any(isinstance(side, Interval) for side in (node.left, node.right)) and not any(
            isinstance(side, Constant) and side.least != side.most
            for side in (node.left, node.right)
        ):
            return true
        return true | (open_or_true & _UNKNOWN)

    def _at_least(self, node: AtLeast) -> pl.Expr:
        parts = [self.expression(part) for part in node.parts]
        true = pl.sum_horizontal([part.fill_null(False).cast(pl.UInt8) for part in parts])
        possible = pl.sum_horizontal([part.fill_null(True).cast(pl.UInt8) for part in parts])
        return (true >= node.number) | ((possible >= node.number) & _UNKNOWN)


def name_of(node: Above | Below) -> str:
    """The column that holds what comes from another table."""
    return f"@{id(node)}"


def _ends(operand: Constant | Interval | Whole) -> tuple[pl.Expr, pl.Expr]:
    match operand:
        case Constant(least, most):
            return pl.lit(least), pl.lit(most)
        case Interval():
            return pl.col(operand.least), pl.col(operand.most)
        case Whole(name):
            return pl.col(name), pl.col(name)


def _series(name: str, column: Array) -> pl.Series:
    made = pl.from_arrow(column)
    assert isinstance(made, pl.Series)  # noqa: S101 - an array gives a series
    return made.rename(name)
