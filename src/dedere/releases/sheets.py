"""Tables as they leave: their columns in words, and their rows as CSV and as Parquet.

A cell is one plain value; a list of ids is an array. Nothing here depends on the order in which
rows came: they are sorted by their keys.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

import pyarrow as pa
import pyarrow.parquet as pq

from dedere.bilingual import Text

Kind = Literal["string", "integer", "number", "boolean", "date", "array"]
_ARROW: dict[str, pa.DataType] = {
    "string": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
    "array": pa.list_(pa.string()),
}


@dataclass(frozen=True)
class Variable:
    """A column: its name, what its cells are, its title, and the words that may stand in it.

    *closed* says that no other word may. *note* is what must be known to read it.
    """

    name: str
    kind: Kind
    title: Text
    words: Mapping[str, Text] = field(default_factory=dict)
    closed: bool = False
    needed: bool = False
    note: Text | None = None


@dataclass(frozen=True)
class Sheet:
    """A table of a release.

    *row* is what one row is, *folder* where it lies, *key* the columns that tell rows apart.
    """

    name: str
    folder: str
    row: Text
    key: tuple[str, ...]
    variables: tuple[Variable, ...]
    rows: tuple[tuple[Any, ...], ...]

    @property
    def csv_path(self) -> str:
        """Where its CSV lies, within the data of the bag."""
        return f"{self.folder}/csv/{self.name}.csv"

    @property
    def parquet_path(self) -> str:
        """Where its Parquet lies."""
        return f"{self.folder}/parquet/{self.name}.parquet"

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(one.name for one in self.variables)

    def csv(self) -> bytes:
        """The rows as CSV: UTF-8, lines that end in one sign, nothing where there is no value."""
        out = io.StringIO(newline="")
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(self.names)
        for row in self.rows:
            writer.writerow([written(cell) for cell in row])
        return out.getvalue().encode()

    def parquet(self) -> bytes:
        """The same rows as Parquet; the columns have the types that the codebook tells."""
        schema = pa.schema([pa.field(one.name, _ARROW[one.kind]) for one in self.variables])
        columns = list(zip(*self.rows, strict=True)) if self.rows else [()] * len(schema)
        arrays = [
            pa.array(list(cells), type=of.type) for cells, of in zip(columns, schema, strict=True)
        ]
        sink = io.BytesIO()
        table = pa.Table.from_arrays(arrays, schema=schema)
        # What is not said here differs from one version of the library to the next.
        pq.write_table(
            table,
            sink,
            row_group_size=1 << 20,
            version="2.6",
            data_page_version="1.0",
            compression="zstd",
            compression_level=3,
            use_dictionary=True,
            write_statistics=True,
            store_schema=False,
        )
        return sink.getvalue()


def sheet(
    name: str,
    folder: str,
    row: Text,
    key: tuple[str, ...],
    variables: Sequence[Variable],
    rows: Sequence[Mapping[str, Any]],
) -> Sheet:
    """A sheet of rows by the names of their columns, put in the order of their keys."""
    names = [one.name for one in variables]
    made = [tuple(row_.get(name) for name in names) for row_ in rows]
    places = [names.index(one) for one in key]
    made.sort(key=lambda cells: ([_order(cells[at]) for at in places], [_order(c) for c in cells]))
    return Sheet(name, folder, row, key, tuple(variables), tuple(made))


def written(cell: Any) -> str:
    """A cell as CSV has it."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, list | tuple):
        return json.dumps(list(cell), ensure_ascii=False)
    return str(cell)


def _order(cell: Any) -> tuple[int, Any]:
    """By number where it is one, else by its letters; what is not there comes last."""
    if cell is None:
        return (2, "")
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return (0, cell)
    return (1, written(cell))
