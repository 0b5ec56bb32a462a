"""A table as it lies in a file: its columns, and the row in which each line stands.

CSV in UTF-8 (with or without a mark), UTF-16 or Windows-1252, parted by commas, semicolons or tabs;
XLSX; Parquet; Arrow. Of CSV and XLSX every cell is text; rows count as a spreadsheet shows them,
the header being row 1. In Parquet and Arrow, which have no header, the first row is row 1.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet

from dedere.bilingual import Text
from dedere.errors import InputError, Place
from dedere.sweep.arrow import Array, Table, pa
from dedere.tables.model import Raw, Wanted
from dedere.tables.rows import check_header
from dedere.tables.text import of_text
from dedere.tables.words import IS_FOLDER, NO_TABLE, OLD_WORKBOOK, SAVE_AS, damaged

_parquet: Any = pyarrow.parquet


def read_raw(path: Path, wanted: Wanted) -> Raw:
    """The cells of a file. Which of them say nothing sure, `Raw.faults` tells.

    Raises:
        InputError: where there is no such file, it is damaged or none of the formats, or a
            workbook does not say which of its sheets is meant.
    """
    place = Place(str(path))
    try:
        with path.open("rb") as file:
            start = file.read(8)
    except IsADirectoryError:
        raise InputError(place, IS_FOLDER) from None
    except OSError as problem:
        why = problem.strerror or type(problem).__name__
        found = Text(f"cannot be read ({why}).", f"no se puede leer ({why}).")
        raise InputError(place, found, wanted.todo) from None
    if start.startswith(b"PAR1"):
        return _of_arrow(path, lambda: _of_parquet(path))
    if start.startswith(b"ARROW1"):
        return _of_arrow(path, lambda: pa.ipc.open_file(pa.memory_map(str(path))).read_all())
    if start.startswith(b"PK"):
        from dedere.tables.workbook import of_workbook

        return of_workbook(path, wanted)
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError(place, OLD_WORKBOOK, SAVE_AS)
    if path.suffix.lower() in (".csv", ".tsv", ".txt", ""):
        return of_text(path, wanted)
    if not start:
        raise InputError(place, Text("the file is empty.", "el archivo está vacío."), wanted.todo)
    raise InputError(place, NO_TABLE, wanted.todo)


def _of_parquet(path: Path) -> Table:
    """All columns; texts of which many are alike stay the numbers that they are in the file."""
    schema = _parquet.read_schema(path)
    texts = [
        one.name for one in schema if pa.types.is_string(one.type) and one.name.lower() != "id"
    ]
    return _parquet.read_table(path, memory_map=True, read_dictionary=texts)


def _of_arrow(path: Path, read: Any) -> Raw:
    try:
        table = read()
    except (pa.ArrowException, OSError) as problem:
        raise damaged(path, problem) from None
    check_header(path, table.column_names)
    columns = {name: _whole(table.column(name)) for name in table.column_names}
    return Raw(columns, np.arange(1, table.num_rows + 1), width=table.num_columns)


def _whole(column: Any) -> Array:
    if column.num_chunks == 1:
        return column.chunk(0)
    return pa.concat_arrays(column.chunks) if column.num_chunks else pa.array([], column.type)
