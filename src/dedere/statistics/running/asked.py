"""One statistic on its way to an answer: the queries that it needs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import polars as pl

from dedere.statistics.expressions import Col, Known, Node, Not, leaves
from dedere.statistics.running.query import Engine, Query, Wait
from dedere.statistics.statistic import Group, Lifted, Spread, Statistic


@dataclass(frozen=True, slots=True)
class Asked:
    """A statistic with its further groups and conditions, an engine and a day."""

    statistic: Statistic
    engine: Engine
    as_of: date | None
    until: date
    """The last day on which anybody was seen waiting."""

    @property
    def by(self) -> tuple[str, ...]:
        """The names of the groups."""
        return tuple(one.name for one in self.statistic.by)

    def histogram(
        self,
        *more: Group | Spread,
        wait: Wait | None = None,
        summed: Node | None = None,
        listed: bool = False,
        distinct: str | None = None,
    ) -> pl.DataFrame:
        """Rows by the groups of the statistic and *more*."""
        every = (*self.statistic.by, *more)
        return self._ask(
            tuple((one.name, _key(one)) for one in every),
            tuple(one for one in every if isinstance(one, Spread)),
            wait,
            summed,
            listed,
            distinct,
        )

    def units(self, *more: Group | Spread, wait: Wait | None = None) -> pl.DataFrame:
        """Units by the same, none twice: of a group from another table, only whether it is known.

        From this come the numbers of units: how many are known, how many lack what.
        """
        every = (*self.statistic.by, *more)
        keys: list[tuple[str, Node]] = []
        joined: list[Lifted] = []
        for one in every:
            if isinstance(one, Spread):
                joined.append(Lifted(one.name, one.table, one.on, Known(one.of)))
            keys.append((one.name, _key(one)))
        return self._ask(tuple(keys), tuple(joined), wait)

    def held(self, of: Spread) -> pl.DataFrame:
        """Units by the groups and by *of*, each in every one that it has; with `WHOLE`."""
        return self._ask(
            (
                *((one.name, _key(one)) for one in self.statistic.by),
                (of.name, Col(of.name)),
                _WHOLE,
            ),
            (of, _whole(of)),
        )

    def whole(self, of: Spread) -> pl.DataFrame:
        """Units by the groups, none twice, with `WHOLE`."""
        return self._ask(
            (*((one.name, _key(one)) for one in self.statistic.by), _WHOLE), (_whole(of),)
        )

    def _ask(
        self,
        keys: tuple[tuple[str, Node], ...],
        joined: tuple[Lifted | Spread, ...],
        wait: Wait | None = None,
        summed: Node | None = None,
        listed: bool = False,
        distinct: str | None = None,
    ) -> pl.DataFrame:
        nodes: list[Node | None] = [*(node for _, node in keys), self.statistic.where, summed]
        if wait is not None:
            nodes += [wait.start, wait.end, wait.over]
        read = {leaf.name for node in nodes if node is not None for leaf in leaves(node)}
        return self.engine.histogram(
            Query(
                self.statistic.table,
                keys,
                self.statistic.where,
                (*(one for one in self.statistic.lifted if one.name in read), *joined),
                wait,
                summed,
                listed,
                distinct,
                self.as_of,
            )
        )


WHOLE = "whole"
"""Known where of every row of a unit in another table it is known what is asked; else not."""
_WHOLE = (WHOLE, Col(WHOLE))


def _whole(of: Spread) -> Lifted:
    # Never yes: so that one row of which it is not known leaves it open.
    return Lifted(WHOLE, of.table, of.on, Not(Known(of.of)))


def _key(one: Group | Spread) -> Node:
    return Col(one.name) if isinstance(one, Spread) else one.of
