"""Tables as of a day: rows that had not begun are out, and values that had not come about.

What is left is what the same source would have held then, as far as its days say. So a release of
an earlier day can be made from a source that has grown since.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import polars as pl

from dedere.statistics.tables import KINDS, SEALED, Missing, Table
from dedere.statistics.tables.declared import TABLES
from dedere.statistics.tables.model import Column

_WHY = pl.Enum(list(KINDS))
PARENTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "request_offenses": (("requests", "request"),),
    "rulings": (("requests", "request"), ("persons", "case")),
    "provisions": (("requests", "request"), ("rulings", "ruling")),
    "counts": (("persons", "case"),),
    "harms": (("persons", "case"),),
    "money": (("persons", "case"),),
}
"""To which rows of other tables the rows of a table belong, and by which column."""


def cut(tables: Mapping[str, pl.DataFrame], day: date) -> dict[str, pl.DataFrame]:
    """The tables as of *day*, with the rows that hang on rows that had not begun left out too."""
    made: dict[str, pl.DataFrame] = {}
    gone: dict[str, pl.Series] = {}
    for name, table in TABLES.items():
        if name not in tables:
            continue
        frame = without_rows_of(tables[name], name, gone)
        if table.begins is not None:
            frame = frame.filter((pl.col(table.begins) <= day).fill_null(value=True))
        gone[name] = keys_that_left(tables[name], frame, table)
        made[name] = _values(frame, table, day)
    return made


def without_rows_of(frame: pl.DataFrame, name: str, gone: Mapping[str, pl.Series]) -> pl.DataFrame:
    """A table without the rows that hang on rows of other tables which are gone."""
    for parent, column in PARENTS.get(name, ()):
        if parent in gone and column in frame.columns:
            hangs = frame[column].cast(pl.String).is_in(gone[parent].implode())
            frame = frame.filter(~hangs.fill_null(value=False))
    return frame


def keys_that_left(before: pl.DataFrame, after: pl.DataFrame, table: Table) -> pl.Series:
    """The keys of the rows that a table had and has no more."""
    key = table.key[0]
    return before.join(after.select(key).unique(), on=key, how="anti")[key].cast(pl.String)


def _values(frame: pl.DataFrame, table: Table, day: date) -> pl.DataFrame:
    """The values that had come about; the others as they were before."""
    changed: list[pl.Expr] = []
    for column in table:
        if column.dated_by is not None and not column.needed:
            is_later = (pl.col(column.dated_by) > day).fill_null(value=False)
            changed += _before(column, frame.schema[column.name], is_later)
    known = pl.col("known_until")
    # Of whom no source says until when it knows, nobody says so on that day either.
    changed.append(pl.when(known > day).then(pl.lit(day)).otherwise(known).alias("known_until"))
    follows = [one for one in table if one.follows is not None]
    flags = [
        (pl.col(day_of) > day).fill_null(value=False).alias(_FLAG + other)
        for other in {one.follows[0] for one in follows if one.follows is not None}
        if (day_of := table.column(other).dated_by) is not None
    ]
    frame = frame.with_columns(flags).with_columns(changed)
    frame = frame.with_columns(
        _followed(one) for one in follows if one.follows and _FLAG + one.follows[0] in frame.columns
    )
    return frame.select(pl.exclude(f"^{_FLAG}.*$"))


_FLAG = "__later_"


def _before(column: Column, dtype: pl.DataType, is_later: pl.Expr) -> list[pl.Expr]:
    before = pl.lit(column.before, dtype=dtype)
    why = pl.lit(None if column.before is not None else str(Missing.NOT_FILED), dtype=_WHY)
    return [
        pl.when(is_later).then(expression).otherwise(pl.col(name)).alias(name)
        for name, expression in ((column.name, before), (column.beside, why))
    ]


def _followed(column: Column) -> pl.Expr:
    """Why a value is missing, where that follows from another one that had not come about."""
    assert column.follows is not None  # noqa: S101 - asked before
    other, kinds = column.follows
    why = pl.col(column.beside)
    followed = (
        pl.col(other)
        .cast(pl.String)
        .replace_strict(
            {value: str(kind) for value, kind in kinds.items()}, default=None, return_dtype=_WHY
        )
    )
    is_open = pl.col(column.name).is_null() & pl.col(_FLAG + other)
    is_sealed = why.is_in([str(one) for one in SEALED]).fill_null(value=False)
    return (
        pl.when(is_open & ~is_sealed)
        .then(pl.coalesce(followed, why))
        .otherwise(why)
        .alias(column.beside)
    )
