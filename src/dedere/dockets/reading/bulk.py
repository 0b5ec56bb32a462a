r"""Tables of CourtListener's bulk data to pieces, row by row.

Their quotes are PostgreSQL's: a quote inside a value is ``\"`` in some tables, ``""`` in others.
"""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO

from dedere.dockets.reading.decoding import decode
from dedere.dockets.reading.pieces import Sort, sort_of

_SAMPLE = 1 << 16
csv.field_size_limit(min(sys.maxsize, 1 << 26))


def rows_in(stream: BinaryIO) -> Iterator[tuple[Sort, dict[str, Any]] | None]:
    """The rows of a table as pieces; None for a row that cannot be read.

    The columns decide what the rows are. A table of something else gives nothing.
    """
    sample = stream.read(_SAMPLE)
    stream.seek(0)
    encoding = "utf-8-sig" if decode(sample).encoding.startswith("utf-8") else "cp1252"
    text = io.TextIOWrapper(stream, encoding, errors="replace", newline="")
    escaped = b'\\"' in sample
    reader = csv.reader(
        (line.replace("\0", "") for line in text), escapechar="\\" if escaped else None
    )
    columns: list[str] = []
    sort: Sort | None = None
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield None
            continue
        if not columns:
            columns = [name.strip().lower() for name in row]
            sort = sort_of(dict.fromkeys(columns))
            if sort is None:
                return
            continue
        if not row:
            continue
        if len(row) != len(columns) or sort is None:
            yield None
            continue
        yield sort, {name: value for name, value in zip(columns, row, strict=True) if value}
