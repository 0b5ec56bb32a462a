"""Tables written to files: the answers of a sweep as Parquet, and empty tables to fill in."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet

from dedere import __version__
from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.law.language.facts import Choice, Fact, MoneyFact, MonthsFact, SeveralFact
from dedere.law.language.situation import Level
from dedere.sweep.arrow import Table, pa
from dedere.sweep.compiling import TABLES, Plan
from dedere.sweep.files import Format
from dedere.sweep.inputs import columns_of, facts_on
from dedere.sweep.parts import PLACE

ROWS_AT_ONCE = 1 << 18
_WORDS = ("outcome", "rule", "fact", "decides")
"""Columns of few different texts."""
_parquet: Any = pyarrow.parquet


def about(plan: Plan, engine: str) -> dict[str, Any]:
    """What the files say of themselves: the day, the readings, the law and the program."""
    readings = {name: reading.default for name, reading in plan.library.readings.items()}
    return {
        "dedere": __version__,
        "as_of": str(plan.as_of),
        "readings": {**readings, **plan.readings},
        "law_read_up_to": {one.id: str(one.read_up_to) for one in plan.library.instruments},
        "not_swept": {rule: reason.en for rule, reason in plan.not_swept.items()},
        "engine": engine,
    }


def write_answers(path: Path, tables: Iterable[Table], about: dict[str, Any]) -> None:
    """Write tables, one after the other, as one Parquet file.

    Args:
        path: where; nothing is there until all is written.
        tables: at least one, all with the same columns.
        about: kept in the file, as JSON under ``dedere``.
    """
    unfinished = path.with_name(f"{path.name}.unfinished")
    writer: Any = None
    try:
        for table in tables:
            if writer is None:
                schema = table.schema.with_metadata({"dedere": json.dumps(about)})
                words = [name for name in schema.names if name in _WORDS]
                writer = _parquet.ParquetWriter(unfinished, schema, use_dictionary=words)
            writer.write_table(table, row_group_size=ROWS_AT_ONCE)
        if writer is not None:
            writer.close()
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def by_place(tables: list[Table]) -> Iterator[Table]:
    """Tables that were laid apart, brought together in the order of their rows' places."""
    places = [np.asarray(_one(table, PLACE)) for table in tables]
    tables = [table.drop_columns([PLACE]) for table in tables]
    total = 1 + max((int(one[-1]) for one in places if one.size), default=-1)
    taken = [0] * len(tables)
    for end in range(ROWS_AT_ONCE, total + ROWS_AT_ONCE, ROWS_AT_ONCE):
        slices, order = [], []
        for i, (table, place) in enumerate(zip(tables, places, strict=True)):
            until = int(np.searchsorted(place, end))
            slices.append(table.slice(taken[i], until - taken[i]))
            order.append(place[taken[i] : until])
            taken[i] = until
        together = pa.concat_tables(slices)
        yield together.take(pa.array(np.argsort(np.concatenate(order), kind="stable")))
    if not total:
        yield tables[0].slice(0, 0)


def _one(table: Table, name: str) -> Any:
    column = table.column(name).combine_chunks()
    return pa.concat_arrays(column.chunks) if isinstance(column, pa.ChunkedArray) else column


# -- empty tables --------------------------------------------------------------------------------


def write_templates(plan: Plan, folder: Path, format: Format) -> list[Path]:
    """Write an empty table for each level, with every column that it can have.

    Raises:
        DedereError: where such a file is already there, or nothing can be written.
    """
    paths = {level: folder / f"{level.plural}.{format}" for level in TABLES}
    for path in paths.values():
        if path.exists():
            raise DedereError(
                Text(f"{path} is already there.", f"{path} ya existe."),
                Text("It is not written over.", "No se sobrescribe."),
            )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for level, path in paths.items():
            _write_empty(empty(plan, level), path, format)
    except OSError as problem:
        why = problem.strerror or type(problem).__name__
        raise DedereError(
            Text(
                f"Nothing can be written to {folder} ({why}).",
                f"No se puede escribir en {folder} ({why}).",
            )
        ) from None
    return list(paths.values())


def empty(plan: Plan, level: Level) -> Table:
    """A table with every column that one of a level can have, and no row."""
    facts = facts_on(plan, level)
    columns = {}
    for name in columns_of(plan, level):
        kind = pa.string() if name.endswith("_id") else _kind(facts.get(name))
        columns[name] = pa.array([], kind)
    return pa.table(columns)


def _kind(fact: Fact | None) -> Any:
    """The type of a column. A column of days can also be text, where only part of one is known."""
    match fact:
        case None:
            return pa.bool_()
        case Choice():
            return pa.string()
        case SeveralFact():
            return pa.list_(pa.string())
        case MoneyFact():
            return pa.decimal128(18, 4)
        case MonthsFact():
            return pa.int32()
        case _:
            return {"yes_no": pa.bool_(), "date": pa.date32()}.get(fact.type, pa.int32())


def _write_empty(table: Table, path: Path, format: Format) -> None:
    if format == "parquet":
        _parquet.write_table(table, path)
    elif format == "arrow":
        with pa.ipc.new_file(str(path), table.schema) as writer:
            writer.write_table(table)
    else:
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerow(table.column_names)
