"""What is sealed does not leave.

A row is sealed where its column `sealed` says so. A value is sealed where the column
`<name>__missing` beside it names a kind that begins with ``sealed_``; then there should be no value
at all, and one that is there must not go out. That something is sealed may be said; what, may not.
"""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from dedere.bilingual import Text
from dedere.errors import DedereError

SEALED = "sealed"
MISSING = "__missing"
KIND = "sealed_"
TRUE = ("true", "1", "yes", "sí", "si")
"""How a file without types says that a row is sealed."""


def sealed_rows(frame: pl.DataFrame) -> pl.Series:
    """For each row whether it is sealed; an empty cell is no seal."""
    if SEALED not in frame.columns:
        return pl.repeat(False, frame.height, eager=True)
    column = frame.get_column(SEALED)
    if column.dtype != pl.Boolean:
        said = column.cast(pl.String).str.strip_chars().str.to_lowercase()
        column = said.is_in(TRUE)
    return column.fill_null(False)


def sealed_values(frame: pl.DataFrame) -> dict[str, int]:
    """The columns in which values stand that are marked sealed, and how many."""
    found = {}
    for name in frame.columns:
        kind = f"{name}{MISSING}"
        if kind in frame.columns:
            marked = frame.get_column(kind).cast(pl.String).str.starts_with(KIND).fill_null(False)
            count = int((marked & frame.get_column(name).is_not_null()).sum())
            if count:
                found[name] = count
    return found


def refuse_sealed(frame: pl.DataFrame, columns: Iterable[str] = ()) -> None:
    """Refuse a table that would carry something sealed out.

    Args:
        frame: what is to go out.
        columns: columns that are sealed as a whole.

    Raises:
        DedereError: with the rows and columns.
    """
    rows = sealed_rows(frame).arg_true().to_list()
    if rows:
        listed = ", ".join(str(row + 1) for row in rows[:10])
        raise DedereError(_ROWS.format(n=len(rows), rows=listed), _WITHOUT)
    there = [name for name in columns if name in frame.columns]
    if there:
        raise DedereError(_COLUMNS.format(columns=", ".join(there)), _WITHOUT)
    values = sealed_values(frame)
    if values:
        said = ", ".join(f"{name} ({count})" for name, count in values.items())
        raise DedereError(_VALUES.format(columns=said), _WITHOUT)


def without_sealed(frame: pl.DataFrame) -> tuple[pl.DataFrame, int]:
    """The rows that are not sealed, and how many are: their number may be told."""
    rows = sealed_rows(frame)
    return frame.filter(~rows), int(rows.sum())


_ROWS = Text(
    "{n} rows are sealed (first of them: {rows}).", "{n} filas están reservadas (primeras: {rows})."
)
_COLUMNS = Text(
    "These columns are sealed: {columns}.", "Estas columnas están reservadas: {columns}."
)
_VALUES = Text(
    "Values that are marked sealed stand in: {columns}.",
    "Hay valores marcados como reservados en: {columns}.",
)
_WITHOUT = Text(
    "What is sealed does not leave: take it out, and say only how much there was.",
    "Lo reservado no sale: quítelo y diga sólo cuánto había.",
)
