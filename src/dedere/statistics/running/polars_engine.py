"""Polars, in process: the engine that is used unless another is asked for."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from dedere.statistics.running.packed import count
from dedere.statistics.running.polars_terms import NOTHING, WORDS, Parts, Terms, kind
from dedere.statistics.running.query import WHY, N, Query, beside
from dedere.statistics.statistic import Lifted, Spread
from dedere.statistics.tables import Missing, Table

_THERE, _ONE, _OTHER, _AMOUNT = "__there", "__one", "__other", "__amount"


class Polars:
    """Histograms of frames in memory."""

    name = "polars"

    def __init__(self, frames: Mapping[str, pl.DataFrame]) -> None:
        self.frames = frames

    def histogram(self, query: Query) -> pl.DataFrame:
        """The rows of *query* counted."""
        frame = self._rows(query)
        terms = Terms(frame)
        parts = terms.parts(query)
        if query.distinct is not None or query.summed is not None or _has_floats(frame, parts):
            return _grouped(frame, query, parts, terms)
        return count(frame, parts).select(query.names)

    def _rows(self, query: Query) -> pl.DataFrame:
        """The rows of the table that had begun by then, with what is joined to them."""
        frame = self.frame(query.table)
        # What nobody asks for would be copied with each join.
        frame = frame.select(name for name in frame.columns if name in query.reads)
        frame = _begun(frame, query.table, query)
        for one in query.joined:
            frame = self._joined(frame, one, query)
        return frame

    def frame(self, table: Table) -> pl.DataFrame:
        """A table with all of its columns; those that were not given know nothing."""
        frame = self.frames[table.name]
        lacking = [one for one in table if one.name not in frame.columns]
        return frame.with_columns(
            pl.lit(None, pl.String if one.dtype == pl.Enum else one.dtype).alias(one.name)
            for one in lacking
        )

    def _joined(self, frame: pl.DataFrame, one: Lifted | Spread, query: Query) -> pl.DataFrame:
        other = _begun(self.frame(one.table), one.table, query)
        terms, asked = Terms(other), query.seen(one.of, one.table)
        value, why = terms.of(asked), terms.why(asked)
        if isinstance(one, Spread):
            rows = other.lazy().select(
                one.on, value.alias(one.name), why.alias(beside(one.name)), _IS_THERE
            )
            rows = rows.unique()
            absent = kind(Missing.NOT_STATED)
        else:
            states = other.lazy().select(one.on, _state(value, why))
            rows = states.group_by(one.on).agg(pl.col(_THERE).min())
            absent = kind(Missing.NOT_YET_LOOKED)
        joined = frame.lazy().join(rows, on=one.on, how="left")
        nobody = pl.col(_THERE).is_null()
        if "sealed" in frame.columns:
            sealed = pl.col("sealed").fill_null(value=False)
            absent = pl.when(sealed).then(kind(Missing.SEALED_DOCUMENT)).otherwise(absent)
        found, reason = pl.col(one.name), pl.col(beside(one.name))
        if isinstance(one, Lifted):
            found, reason = _of_state()
        made = [pl.when(nobody).then(absent).otherwise(reason).alias(beside(one.name))]
        if isinstance(one, Lifted):
            if one.looked is not None:
                no = nobody & pl.col(one.looked).fill_null(value=False)
                found = pl.when(no).then(pl.lit(value=False)).otherwise(found)
            made.append(found.alias(one.name))
        return joined.with_columns(made).drop(_THERE).collect()


_YES, _NO = 0, 255
"""Whether any row of a unit says yes, in one byte each, so that the least byte of its rows is that
of the unit: a yes decides; else a row of which it is not known leaves it open, with the first
reason; else it is no."""
_REASONS = pl.Series(WORDS.categories.to_list(), dtype=WORDS)
_IS_THERE = pl.lit(_YES, pl.UInt8).alias(_THERE)


def _state(value: pl.Expr, why: pl.Expr) -> pl.Expr:
    open_ = why.to_physical().cast(pl.UInt8) + 1
    state = pl.when(value).then(pl.lit(_YES, pl.UInt8)).when(value.is_null()).then(open_)
    return state.otherwise(pl.lit(_NO, pl.UInt8)).alias(_THERE)


def _of_state() -> tuple[pl.Expr, pl.Expr]:
    """The answer and the reason back from the byte."""
    state = pl.col(_THERE)
    is_known = state.is_in([_YES, _NO])
    found = pl.when(is_known).then(state == _YES)
    reason = pl.lit(_REASONS).gather(pl.when(~is_known).then(state - 1))
    return found, reason


def _begun(frame: pl.DataFrame, table: Table, query: Query) -> pl.DataFrame:
    """The rows of a table that had begun by the day of the query."""
    if query.as_of is None or table.begins is None:
        return frame
    return frame.filter((pl.col(table.begins) <= query.as_of).fill_null(value=True))


def _grouped(frame: pl.DataFrame, query: Query, parts: Parts, terms: Terms) -> pl.DataFrame:
    """By grouping: where each value of a column counts once, or a number is summed."""
    lazy = frame.lazy() if parts.keep is None else frame.lazy().filter(parts.keep)
    why = NOTHING if parts.why is None else parts.why
    asked = [*(key.of.alias(key.name) for key in parts.keys), why.alias(WHY)]
    names = [*(key.name for key in parts.keys), WHY]
    found = [pl.len().cast(pl.Int64).alias(N)]
    if query.distinct is not None:
        # Of whom it is not known who it is, nobody knows that it is somebody else's other row. The
        # two stand apart, for a person may bear the number of somebody else's case.
        who = pl.col(query.distinct)
        row = pl.when(who.is_null()).then(pl.col(query.table.key[0]))
        lazy = lazy.select(*asked, who.alias(_ONE), row.alias(_OTHER)).unique()
    elif query.summed is None:
        lazy = lazy.select(asked)
    else:
        lazy = lazy.select(*asked, terms.of(query.seen(query.summed)).alias(_AMOUNT))
        amount = pl.col(_AMOUNT)
        # Hundredths are whole numbers: their sum is the same in whichever order they come.
        hundredths = (amount * 100).round().cast(pl.Int64)
        found += [hundredths.sum().alias("sum"), (amount * amount).sum().alias("squares")]
        if query.listed:
            found.append(amount.drop_nulls().alias("amounts"))
    counted = lazy.group_by(names).agg(found).collect()
    words = [name for name in names if isinstance(counted.schema[name], pl.Enum)]
    return counted.with_columns(pl.col(name).cast(pl.String) for name in words)


def _has_floats(frame: pl.DataFrame, parts: Parts) -> bool:
    """Whether a key is no whole number, so that it is no digit."""
    keys = [key.of.alias(key.name) for key in parts.keys]
    schema = frame.lazy().select(keys).collect_schema()
    return any(dtype.is_float() for dtype in schema.dtypes())
