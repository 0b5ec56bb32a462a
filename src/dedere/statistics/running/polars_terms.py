"""Expressions of ours as expressions of Polars; null is "not known" throughout."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from dedere.statistics.expressions import (
    BEFORE,
    Cell,
    Col,
    Days,
    Every,
    Is,
    Known,
    Named,
    Node,
    Not,
    Only,
    Plain,
    Some,
    Within,
    Year,
    can_be_impossible,
    leaves,
)
from dedere.statistics.running.query import INSIDE, WAITING, Query, Wait, beside
from dedere.statistics.tables import KINDS, Missing

WORDS = pl.Enum(list(KINDS))
NOTHING = pl.lit(None, WORDS)


def kind(missing: Missing) -> pl.Expr:
    """A kind of missing as a value."""
    return pl.lit(str(missing), WORDS)


@dataclass(frozen=True, slots=True)
class Terms:
    """What is made for the columns of one frame."""

    frame: pl.DataFrame

    def of(self, node: Node) -> pl.Expr:
        """An expression."""
        match node:
            case Col(name):
                return pl.col(name)
            case Cell(name, day, as_of, before):
                dtype = self.frame.schema[name]
                later = pl.col(day) > as_of
                return pl.when(later).then(pl.lit(before, dtype)).otherwise(pl.col(name))
            case Is(of, values):
                return self._is(of, values)
            case Within(of, first, last):
                inner = self.of(of)
                bounds = [] if first is None else [inner >= first]
                return pl.all_horizontal(bounds if last is None else [*bounds, inner <= last])
            case Known(of):
                return pl.when(self.of(of).is_not_null()).then(pl.lit(value=True))
            case Not(of):
                return ~self.of(of)
            case Every(of):
                return pl.all_horizontal([self.of(one) for one in of])
            case Some(of):
                return pl.any_horizontal([self.of(one) for one in of])
            case Only(when, of):
                return pl.when(self.of(when)).then(self.of(of))
            case Year(of):
                return self.of(of).dt.year()
            case Days(start, end):
                length = _length(self.of(start), self.of(end))
                return pl.when(length >= 0).then(length)
            case Named(of, spans):
                inner, words = self.of(of), pl.Enum([BEFORE, *(one.name for one in spans)])
                chain: Any = pl.when(inner.is_null()).then(pl.lit(None, words))
                for one in reversed(spans):
                    chain = chain.when(inner >= one.first).then(pl.lit(one.name, words))
                named: pl.Expr = chain.otherwise(pl.lit(BEFORE, words))
                return named

    def _is(self, of: Node, values: tuple[Plain, ...]) -> pl.Expr:
        inner, known = self.of(of), list(values)
        dtype = self.frame.schema[of.name] if isinstance(of, Col | Cell) else None
        if isinstance(dtype, pl.Enum):
            # A word that no row has is no word of this frame; asking for it would be an error.
            known = [one for one in known if one in dtype.categories]
        if not known:
            return pl.when(inner.is_not_null()).then(pl.lit(value=False))
        return inner == known[0] if len(known) == 1 else inner.is_in(known)

    # -- why not ----------------------------------------------------------------------------------

    def why(self, node: Node) -> pl.Expr:
        """Why an expression is not known; null where it is."""
        chain: Any = pl.when(self.of(node).is_not_null()).then(NOTHING)
        for leaf in leaves(node):
            chain = chain.when(self.of(leaf).is_null()).then(self._why_leaf(leaf))
        last = Missing.IMPOSSIBLE if can_be_impossible(node) else Missing.NOT_APPLICABLE
        made: pl.Expr = chain.otherwise(kind(last))
        return made

    def _why_leaf(self, leaf: Col | Cell) -> pl.Expr:
        name = beside(leaf.name)
        said = pl.col(name).cast(WORDS) if name in self.frame.columns else NOTHING
        if isinstance(leaf, Cell):
            said = (
                pl.when(pl.col(leaf.day) > leaf.as_of).then(kind(Missing.NOT_FILED)).otherwise(said)
            )
        return said.fill_null(kind(Missing.NOT_STATED))

    def can_lack(self, node: Node) -> bool:
        """Whether it can be not known at all: a column without gaps costs nothing."""
        return can_be_impossible(node) or any(
            isinstance(leaf, Cell) or self.frame[leaf.name].null_count() > 0
            for leaf in leaves(node)
        )

    # -- a whole query ----------------------------------------------------------------------------

    def parts(self, query: Query) -> Parts:
        """What a query asks of each row."""
        keep: pl.Expr | None = None
        keys: list[Key] = []
        why: list[pl.Expr] = []
        if query.where is not None:
            where = query.seen(query.where)
            inside = self.of(where)
            if self.can_lack(where):
                keep = inside.fill_null(value=True)
                keys.append(Key(INSIDE, inside))
                why.append(self.why(where))
            else:
                keep = inside
                keys.append(Key(INSIDE, pl.lit(value=True)))
        for name, asked in query.keys:
            node = query.seen(asked)
            keys.append(Key(name, self.of(node), node, self._days(node), self._bounds(node)))
            if self.can_lack(node):
                why.append(self.why(node))
        if query.wait is not None:
            waited, late = self._waited(query.wait, query)
            keys += waited
            why.append(late)
        return Parts(keep, keys, pl.coalesce(why) if why else None)

    def _waited(self, wait: Wait, query: Query) -> tuple[list[Key], pl.Expr]:
        start, end = query.seen(wait.start), query.seen(wait.end)
        first, last = self.of(start), self.of(end)
        until, is_last = self._until(wait.until, end)
        stops = [until]
        if wait.over is not None:
            stops.append(self.of(query.seen(wait.over)))
        if len(stops) == 1 and is_last:
            # Nothing ends after the last day that is known of: whatever has an end has ended.
            ended, stop = last.is_not_null(), last.fill_null(until)
        else:
            seen = pl.min_horizontal(stops) if len(stops) > 1 else until
            ended = (last <= seen).fill_null(value=False)
            stop = pl.when(ended).then(last).otherwise(seen)
        length = _length(first, stop)
        waits = self._waits(end)
        days = pl.when((length >= 0) & (last.is_not_null() | waits)).then(length)
        why = (
            pl.when(days.is_not_null())
            .then(NOTHING)
            .when(first.is_null())
            .then(self.why(start))
            .when(last.is_null() & ~waits)
            .then(self.why(end))
            .otherwise(kind(Missing.IMPOSSIBLE))
        )
        most = self._range(start)
        bounds = None if most is None else (0, max(_number(wait.until) - most[0], 0))
        flag = pl.when(days.is_not_null()).then(ended)
        return [Key("days", days, bounds=bounds), Key("ended", flag)], why

    def _waits(self, end: Node) -> pl.Expr:
        """Whether there is no end because nothing was filed yet, or nothing applies."""
        if not isinstance(end, Col | Cell):
            return self.why(end).is_in([str(one) for one in WAITING]).fill_null(value=False)
        name = beside(end.name)
        waits: pl.Expr = pl.lit(value=False)
        if name in self.frame.columns:
            for one in WAITING:
                waits = waits | pl.col(name).eq_missing(pl.lit(str(one), WORDS))
        if isinstance(end, Cell):
            waits = waits | (pl.col(end.day) > end.as_of).fill_null(value=False)
        return waits

    def _until(self, until: date, end: Node) -> tuple[pl.Expr, bool]:
        """The last day of which is known, and whether no *end* comes after it."""
        reach = self._range(end)
        if "known_until" not in self.frame.columns:
            return pl.lit(until), reach is not None and reach[1] <= _number(until)
        known = self.frame["known_until"]
        first, last = known.min(), known.max()
        if known.null_count() == 0 and isinstance(first, date) and first == last:
            # One day for all rows, as where they come from one source.
            day = min(first, until)
            return pl.lit(day), reach is not None and reach[1] <= _number(day)
        return pl.min_horizontal(pl.col("known_until"), pl.lit(until)), False

    # -- how far numbers reach --------------------------------------------------------------------

    def _days(self, node: Node) -> tuple[pl.Expr, tuple[int, int]] | None:
        """The day of which a year or a span is made, and the first and last that occur."""
        if not isinstance(node, Year | Named):
            return None
        reach = self._range(node.of)
        return None if reach is None else (self.of(node.of).to_physical(), reach)

    def _bounds(self, node: Node) -> tuple[int, int] | None:
        """Between which numbers the days of a length must lie, without working them out."""
        if not isinstance(node, Days):
            return None
        start, end = self._range(node.start), self._range(node.end)
        if start is None or end is None:
            return None
        return 0, max(end[1] - start[0], 0)

    def _range(self, node: Node) -> tuple[int, int] | None:
        """The first and the last day of a column, as numbers."""
        if isinstance(node, Only):
            return self._range(node.of)
        if not isinstance(node, Col | Cell) or self.frame.schema[node.name] != pl.Date:
            return None
        column = self.frame[node.name]
        first, last = column.min(), column.max()
        if not isinstance(first, date) or not isinstance(last, date):
            return 0, 0
        return _number(first), _number(last)


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a query.

    *days* is the day of which it is a function, with the first and last that occur; *bounds* are
    numbers between which it must lie, where they are known beforehand.
    """

    name: str
    of: pl.Expr
    node: Node | None = None
    days: tuple[pl.Expr, tuple[int, int]] | None = None
    bounds: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Parts:
    """Which rows are kept, the keys (``inside`` among them), and why something is not known.

    *why* is None where nothing can lack.
    """

    keep: pl.Expr | None
    keys: list[Key]
    why: pl.Expr | None


def _length(first: pl.Expr, last: pl.Expr) -> pl.Expr:
    """Whole days from one day to another; days are counted as plain numbers, which is quicker."""
    return last.cast(pl.Date).to_physical() - first.cast(pl.Date).to_physical()


def _number(day: date) -> int:
    return day.toordinal() - date(1970, 1, 1).toordinal()
