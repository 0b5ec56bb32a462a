"""Groups in words and in their order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dedere.bilingual import Text, same
from dedere.statistics.expressions import (
    BEFORE,
    Col,
    Every,
    Is,
    Named,
    Node,
    Not,
    Some,
    Within,
    Year,
)
from dedere.statistics.running.answer import ALL, BETWEEN
from dedere.statistics.statistic import Group, Spread, Tick
from dedere.statistics.tables import Column, Table
from dedere.statistics.tables.model import NO, YES, Sort

TICKED = "tick"
"""The name of the group that tells questions with yes or no apart."""
_EARLIER = Text("before the first of these", "antes del primero de estos")


def said(group: Group | Spread, value: Any, table: Table) -> Text:
    """A value of a group in words."""
    of = group.of
    if isinstance(of, Named):
        spans = {one.name: one.title for one in of.spans}
        return spans.get(str(value), _EARLIER)
    column = _column(of, table if isinstance(group, Group) else group.table)
    if column is not None:
        return column.said(value)
    if isinstance(value, bool) or isinstance(of, Is | Not | Every | Some | Within):
        return YES if value else NO
    return same(str(value))


def order(group: Group | Spread, table: Table) -> dict[Any, int] | None:
    """The place of each value of a closed vocabulary; None where numbers or counts decide."""
    of = group.of
    if isinstance(of, Named):
        return {name: i for i, name in enumerate([BEFORE, *(one.name for one in of.spans)])}
    column = _column(of, table if isinstance(group, Group) else group.table)
    if column is not None and column.sort is Sort.CHOICE:
        return {word: i for i, word in enumerate(column.words)}
    if column is not None and column.sort is Sort.CODE:
        return None
    if isinstance(of, Year):
        return {}
    return {True: 0, False: 1}


def _column(of: Node, table: Table) -> Column | None:
    if isinstance(of, Col) and of.name in table:
        return table.column(of.name)
    return None


@dataclass(frozen=True, slots=True)
class Labels:
    """Says the groups of a statistic, and after them the question of *ticks* that was asked."""

    groups: tuple[Group | Spread, ...]
    table: Table
    ticks: tuple[Tick, ...] = ()

    def of(self, groups: Mapping[str, Any]) -> Text:
        """The values of a row's groups as one label."""
        parts = [said(one, groups[one.name], self.table) for one in self.groups]
        if self.ticks:
            name = groups[TICKED]
            parts += [one.title for one in self.ticks if one.name == name]
        if not parts:
            return ALL
        return Text(BETWEEN.join(one.en for one in parts), BETWEEN.join(one.es for one in parts))
