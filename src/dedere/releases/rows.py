"""The eight tables of statistics as sheets, without what is sealed."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from dedere.bilingual import Text
from dedere.releases.as_of import keys_that_left, without_rows_of
from dedere.releases.sheets import Kind, Sheet, Variable, sheet
from dedere.statistics.tables import BESIDE, KINDS, Missing, Sort, Table
from dedere.statistics.tables.declared import TABLES
from dedere.statistics.tables.model import Column

FOLDER = "tables"
SEALED = "sealed"
_KINDS: Mapping[Sort, Kind] = {
    Sort.ID: "string",
    Sort.TEXT: "string",
    Sort.CHOICE: "string",
    Sort.CODE: "string",
    Sort.YES_NO: "boolean",
    Sort.DAY: "date",
    Sort.WHOLE: "integer",
    Sort.NUMBER: "number",
}
_REASONS = {kind: Missing(kind).label for kind in KINDS}
_KEPT = ("known_until", "synthetic", "origin", SEALED)


def veiled(tables: Mapping[str, pl.DataFrame]) -> dict[str, pl.DataFrame]:
    """The tables in which of a sealed row nothing is left but that it is there.

    Every value of it counts as sealed from here on, so that no number, no group and no row can
    tell one. Rows that hang on it are taken out.
    """
    made: dict[str, pl.DataFrame] = {}
    shut: dict[str, pl.Series] = {}
    for name, table in TABLES.items():
        if name not in tables:
            continue
        frame = without_rows_of(tables[name], name, shut)
        shut[name] = keys_that_left(tables[name], frame, table)
        if SEALED in table:
            is_sealed = pl.col(SEALED).fill_null(value=False)
            own = frame.filter(is_sealed)[table.key[0]].cast(pl.String)
            shut[name] = pl.concat([shut[name], own])
            frame = frame.with_columns(
                expression
                for column in table
                if not column.needed and column.name not in _KEPT
                for expression in _veil(column, is_sealed)
            )
        made[name] = frame
    return made


def _veil(column: Column, is_sealed: pl.Expr) -> list[pl.Expr]:
    kind = pl.lit(str(Missing.SEALED_DOCUMENT), dtype=pl.Enum(list(KINDS)))
    return [
        pl.when(~is_sealed).then(pl.col(column.name)).alias(column.name),
        pl.when(is_sealed).then(kind).otherwise(pl.col(column.beside)).alias(column.beside),
    ]


def sealed_rows(frame: pl.DataFrame) -> int:
    """How many rows of a table are marked sealed."""
    return int(frame[SEALED].fill_null(value=False).sum()) if SEALED in frame.columns else 0


def sheet_of(table: Table, frame: pl.DataFrame) -> Sheet:
    """A table as a sheet; rows that are marked sealed stay here."""
    if SEALED in frame.columns:
        frame = frame.filter(~pl.col(SEALED).fill_null(value=False))
    words = [name for name, dtype in frame.schema.items() if isinstance(dtype, pl.Enum)]
    frame = frame.with_columns(pl.col(words).cast(pl.String))
    return sheet(
        table.name, FOLDER, table.row, table.key, variables_of(table), frame.rows(named=True)
    )


def variables_of(table: Table) -> tuple[Variable, ...]:
    """The columns of a table, each followed by the one that says why a value is missing."""
    made: list[Variable] = []
    for column in table:
        key = column.name in table.key
        made.append(
            Variable(
                column.name,
                _KINDS[column.sort],
                column.title,
                column.words,
                closed=column.sort is Sort.CHOICE,
                needed=column.needed,
                note=_KEY if key else None,
            )
        )
        if not column.needed:
            title = _WHY.format(title=column.title)
            name = column.name + BESIDE
            made.append(Variable(name, "string", title, _REASONS, closed=True))
    return tuple(made)


_KEY = Text(
    "Part of the key: rows are told apart by it.", "Parte de la llave: distingue las filas."
)
_WHY = Text("why it is missing: {title}", "por qué falta: {title}")
