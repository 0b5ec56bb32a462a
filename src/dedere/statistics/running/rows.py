"""Rows of an answer from frames of counts, in the order in which people look for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from dedere.statistics.running import labels, shares
from dedere.statistics.running.answer import Row
from dedere.statistics.running.asked import Asked
from dedere.statistics.running.labels import Labels
from dedere.statistics.statistic import Group, Spread
from dedere.statistics.survival import Curve


def rows_of(asked: Asked, groups: Sequence[Group | Spread], found: pl.DataFrame) -> list[Row]:
    """The rows of a frame of counts with their shares, in their order."""
    words = Labels(tuple(groups), asked.statistic.table)
    names = [one.name for one in groups]
    cells = [found[name].to_list() for name in (*names, *_CELLS)]
    width = len(names)
    made = []
    for one in zip(*cells, strict=True):
        count, of, value, low, high, no, yes, sealed = one[width:]
        values = dict(zip(names, one, strict=False))
        more = {shares.SEALED: sealed}
        made.append(Row(values, words, count, of, value, low, high, no, yes, more))
    return in_order(asked, groups, made)


_CELLS = (
    shares.COUNT,
    shares.OF,
    shares.VALUE,
    shares.LOW,
    shares.HIGH,
    shares.NO,
    shares.YES,
    shares.SEALED,
)
"""The columns of a frame of counts, in the order of the fields of a row."""


def row_of(
    asked: Asked,
    groups: Sequence[Group | Spread],
    one: Mapping[str, Any],
    more: Mapping[str, Any] | None = None,
    curve: Curve | None = None,
) -> Row:
    """One row of named values; *more* goes with it."""
    count, of, value, low, high, no, yes, sealed = (one[name] for name in _CELLS)
    values = {group.name: one[group.name] for group in groups}
    words = Labels(tuple(groups), asked.statistic.table)
    noted = {shares.SEALED: int(sealed), **(more or {})}
    return Row(values, words, count, of, value, low, high, no, yes, noted, curve)


def in_order(asked: Asked, groups: Sequence[Group | Spread], rows: list[Row]) -> list[Row]:
    """Vocabularies in their order, years by time, open words by how many there are."""
    orders = [(group.name, labels.order(group, asked.statistic.table)) for group in groups]
    last = len(orders) - 1

    def place(row: Row) -> list[Any]:
        keys: list[Any] = []
        for i, (name, order) in enumerate(orders):
            value = row.groups[name]
            if order is None:
                # Open words stand by their number only where nothing comes after them.
                keys += [-row.count, str(value)] if i == last else [str(value)]
            else:
                keys.append(order.get(value, value))
        return keys

    return sorted(rows, key=place)
