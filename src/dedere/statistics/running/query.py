"""What an engine is asked: so many rows for each combination of some values, and why some are open.

One such histogram holds all that a statistic needs. Whatever follows (shares, medians, survival
curves, intervals) is worked out from it, so that it costs the same for any number of rows.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Protocol

import polars as pl

from dedere.statistics.expressions import Cell, Node, leaves, on_day
from dedere.statistics.statistic import Lifted, Spread
from dedere.statistics.tables import BESIDE, Missing, Table

INSIDE, WHY, N = "inside", "why", "n"
"""Columns of every histogram: whether the row belongs to the population (true or not known), the
first reason for which something is not known, and how many rows there are."""
WAITING = (Missing.NOT_FILED, Missing.NOT_APPLICABLE)
"""Kinds of a missing end that say that one still waits. The others say that it may have come on a
day that is not known."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Days from *start* to *end*, else to the last day on which it was seen waiting.

    That is the day of *over*, the table's ``known_until`` or *until*, whichever comes first.
    """

    start: Node
    end: Node
    over: Node | None
    until: date


@dataclass(frozen=True, slots=True)
class Query:
    """One histogram.

    *keys* are named expressions. *where* bounds the rows: no leaves a row out, not known keeps it
    with ``inside`` open. *wait* adds the keys ``days`` and ``ended``. *summed* adds up a number in
    hundredths (``sum``) and its squares (``squares``); *listed* gives each (``amounts``).
    *distinct* counts each value of a column once in each combination. *as_of* leaves out what came
    later.
    """

    table: Table
    keys: tuple[tuple[str, Node], ...] = ()
    where: Node | None = None
    joined: tuple[Lifted | Spread, ...] = ()
    wait: Wait | None = None
    summed: Node | None = None
    listed: bool = False
    distinct: str | None = None
    as_of: date | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all columns of the answer."""
        inside = (INSIDE,) if self.where is not None else ()
        waited = ("days", "ended") if self.wait is not None else ()
        return (*inside, *(name for name, _ in self.keys), *waited, WHY, N)

    def seen(self, node: Node, table: Table | None = None) -> Node:
        """An expression as it stood on the day of the query; of another table, where one is named.

        A joined row that had not begun by then is left out too.
        """
        if self.as_of is None:
            return node
        return on_day(node, partial(_dated, table or self.table), self.as_of)

    @property
    def reads(self) -> frozenset[str]:
        """Every column of its table that it reads, and those beside them."""
        nodes = [node for _, node in self.keys]
        nodes += [one for one in (self.where, self.summed) if one is not None]
        if self.wait is not None:
            wait = self.wait
            nodes += [one for one in (wait.start, wait.end, wait.over) if one is not None]
        found = {self.distinct, self.table.key[0], self.table.begins, "known_until", "sealed"}
        for node in nodes:
            for leaf in leaves(self.seen(node)):
                found |= {leaf.name, beside(leaf.name)}
                if isinstance(leaf, Cell):
                    found |= {leaf.day, beside(leaf.day)}
        for one in self.joined:
            found.add(one.on)
            if isinstance(one, Lifted):
                found.add(one.looked)
        return frozenset(one for one in found if one is not None)


def _dated(table: Table, name: str) -> tuple[str, str | None] | None:
    """The column that dates a column, and what it was before that day."""
    if name not in table:
        return None
    column = table.column(name)
    return None if column.dated_by is None else (column.dated_by, column.before)


class Engine(Protocol):
    """What answers queries."""

    name: str

    def histogram(self, query: Query) -> pl.DataFrame:
        """The columns `Query.names`; words as text, days and years as numbers."""


def beside(name: str) -> str:
    """The column that says why a value is missing."""
    return name + BESIDE
