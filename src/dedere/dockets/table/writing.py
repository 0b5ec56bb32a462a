"""Dockets into a table of entries, in flat memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet

from dedere.dockets.model import Docket
from dedere.dockets.table.shape import (
    NUMBER,
    PLACE,
    REPEATED,
    SHEET,
    entry_of,
    schema,
    sheet_of,
)

ROWS_AT_ONCE = 10_000
"""So many rows are held in memory, and stand in one group of the file."""

_parquet: Any = pyarrow.parquet


def write(dockets: Iterable[Docket], out: Path) -> int:
    """Write *dockets* into *out*, numbered from 0 in the order given; how many there were.

    Raises:
        OSError: where the file cannot be written.
    """
    count = 0
    held: list[dict[str, Any]] = []
    with _parquet.ParquetWriter(out, schema(), compression="zstd") as writer:
        for count, docket in enumerate(dockets, start=1):
            held.extend(rows_of(docket, count - 1))
            if len(held) >= ROWS_AT_ONCE:
                writer.write_table(pa.Table.from_pylist(held, schema=schema()))
                held.clear()
        if held:
            writer.write_table(pa.Table.from_pylist(held, schema=schema()))
    return count


def rows_of(docket: Docket, number: int) -> Iterator[dict[str, Any]]:
    """The rows of one docket: the first has its sheet."""
    sheet = sheet_of(docket)
    told = {name: sheet[name] for name in REPEATED}
    entries = [entry_of(entry) for entry in docket.entries] or [{}]
    for place, entry in enumerate(entries):
        first = sheet if place == 0 else None
        yield {NUMBER: number, PLACE: place, **told, **entry, SHEET: first}
