"""The answers of a screening as tables: Parquet for programs, CSV for spreadsheets.

One row a good row of the roster, in its order: ``id``, ``answer`` (true, false, or nothing where it
is not known), ``failed`` (the conditions in the way), ``deciding`` (the facts of which each alone
would decide an open answer), and the answer of each rule.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from dedere import __version__
from dedere.sweep.arrow import Array, Table, pa
from dedere.sweep.reading import Ints
from dedere.transfers.roster.columns import ID
from dedere.transfers.screening.screening import Screening

ROWS_AT_ONCE = 1 << 18


def table_of(screening: Screening) -> Table:
    """The answers as an Arrow table."""
    facts = screening.found.facts
    columns = {
        ID: screening.roster.table.column(ID),
        "answer": screening.answer,
        "failed": _lists(screening.failed_bits, screening.names_of),
        "deciding": _lists(
            screening.found.deciding,
            lambda bits: [fact for i, fact in enumerate(facts) if bits >> i & 1],
        ),
    }
    columns |= {rule.id: screening.column(rule.id) for rule in screening.rules}
    return pa.table(columns)


def _lists(bits: Ints, names_of: Callable[[int], list[str]]) -> Array:
    """Bits as lists of names, each different list made once."""
    coded = pa.array(bits).dictionary_encode()
    lists = [names_of(one) for one in coded.dictionary.to_pylist()]
    lengths = np.array([len(one) for one in lists], dtype=np.int64)
    flat = [name for one in lists for name in one]
    names = {name: code for code, name in enumerate(dict.fromkeys(flat))}
    codes = np.array([names[name] for name in flat], dtype=np.int32)
    # Only the numbers of names are repeated; each name is there once.
    which = np.asarray(coded.indices)
    counts = lengths[which]
    ends = np.cumsum(counts)
    first = np.cumsum(lengths) - lengths
    within = np.arange(int(ends[-1]) if len(ends) else 0) - np.repeat(ends - counts, counts)
    places = np.repeat(first[which], counts) + within
    values = pa.DictionaryArray.from_arrays(
        pa.array(codes[places]), pa.array(list(names), pa.string())
    )
    offsets = pa.array(np.concatenate([[0], ends]).astype(np.int32))
    return pa.ListArray.from_arrays(offsets, values)


def about(screening: Screening) -> dict[str, Any]:
    """What a file says of itself: the day, the readings, the law and the program."""
    plan = screening.conditions.plan
    instruments = dict.fromkeys(rule.provision.instrument for rule in screening.rules)
    return {
        "dedere": __version__,
        "as_of": str(plan.as_of),
        "readings": readings_of(screening),
        "law_read_up_to": {one.id: str(one.read_up_to) for one in instruments},
        "rows": screening.roster.rows,
        "rejected_rows": screening.roster.rejected,
        "conditions": [rule.id for rule in screening.conditions.deciding],
    }


def readings_of(screening: Screening) -> dict[str, str]:
    """The readings under which the rules were read, by name."""
    chosen = screening.conditions.plan.readings
    readings = {one.name: one for rule in screening.rules for one in rule.readings}
    return {name: one.chosen(chosen) for name, one in readings.items()}


def write_parquet(screening: Screening, path: Path) -> None:
    """Write the answers as Parquet; what the file says of itself is under ``dedere``."""
    frame = pl.from_arrow(table_of(screening))
    assert isinstance(frame, pl.DataFrame)  # noqa: S101 - a table gives a frame
    # Polars writes columns of booleans three times as fast as pyarrow does.
    frame.write_parquet(
        path,
        compression="snappy",
        row_group_size=ROWS_AT_ONCE,
        metadata={"dedere": json.dumps(about(screening))},
    )


def write_csv(screening: Screening, path: Path) -> None:
    """Write the answers as CSV: UTF-8 with a mark, lists parted by semicolons."""
    table = table_of(screening)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(table.column_names)
        for batch in table.to_batches(max_chunksize=ROWS_AT_ONCE):
            columns = [_written(batch.column(i)) for i in range(batch.num_columns)]
            writer.writerows(zip(*columns, strict=True))


def _written(column: Array) -> list[str]:
    if pa.types.is_list(column.type):
        return [";".join(one) for one in column.to_pylist()]
    if pa.types.is_boolean(column.type):
        return [_FLAGS[one] for one in column.to_pylist()]
    return [str(one) for one in column.to_pylist()]


_FLAGS = {True: "true", False: "false", None: ""}
