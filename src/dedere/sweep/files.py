"""Tables in files: Parquet, Arrow IPC (mapped into memory) and CSV, read in batches.

What a file is, its first bytes say; where they say nothing, its extension. A CSV has no types, so
they come from the vocabulary and are never guessed: the keys are text, a yes/no fact is ``true`` or
``false``, a number is a whole number, all else stays text as it is written. An empty cell is
unknown.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal, TypeAlias

import pyarrow.csv
import pyarrow.parquet

from dedere.bilingual import Text
from dedere.errors import InputError, Place
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array, Table, pa, pc

Format: TypeAlias = Literal["parquet", "arrow", "csv"]
FORMATS: tuple[Format, ...] = ("parquet", "arrow", "csv")
EXTENSIONS: Mapping[str, Format] = {
    ".parquet": "parquet",
    ".pq": "parquet",
    ".arrow": "arrow",
    ".arrows": "arrow",
    ".feather": "arrow",
    ".ipc": "arrow",
    ".csv": "csv",
}
CSV_BLOCK = 8 << 20
"""Bytes of a CSV that are read at a time; no line may be longer."""
_STREAM = b"\xff\xff\xff\xff"
_csv: Any = pyarrow.csv
_parquet: Any = pyarrow.parquet


def format_of(path: Path, level: Level) -> Format:
    """What a file is.

    Raises:
        InputError: where there is no such file, or it is none of the formats.
    """
    place = Place(str(path))
    try:
        with path.open("rb") as file:
            start = file.read(6)
    except IsADirectoryError:
        raise InputError(
            place, Text("this is a folder, not a file.", "es una carpeta, no un archivo.")
        ) from None
    except OSError as problem:
        why = problem.strerror or type(problem).__name__
        raise InputError(
            place,
            Text(f"cannot be read ({why}).", f"no se puede leer ({why})."),
            Text(
                f"`dedere sweep template` writes an empty table of {level.plural}.",
                f"`dedere sweep template` escribe una tabla vacía de {_PLURALS[level]}.",
            ),
        ) from None
    if start.startswith(b"PAR1"):
        return "parquet"
    if start == b"ARROW1" or start.startswith(_STREAM):
        return "arrow"
    named = EXTENSIONS.get(path.suffix.lower())
    if named == "csv":
        return "csv"
    if named is not None:
        raise InputError(
            place,
            Text(f"this is no {named} file.", f"no es un archivo {named}."),
            Text("Its first bytes are others.", "Empieza con otros bytes."),
        )
    raise InputError(
        place,
        Text(
            "the extension is none of .parquet, .arrow, .csv.",
            "la extensión no es ninguna de .parquet, .arrow, .csv.",
        ),
    )


_PLURALS = {level: level.label_of_list.es.split(" ", 1)[1] for level in Level}


@dataclass(frozen=True, eq=False)
class TableFile:
    """A table in a file.

    *empty* has its columns and no row; *rows* is how many it has, None where only reading it all
    could tell (CSV, a stream of Arrow).
    """

    path: Path
    level: Level
    format: Format
    empty: Table
    rows: int | None
    facts: Mapping[str, Fact] = field(repr=False)

    @property
    def columns(self) -> list[str]:
        """The names of its columns, in their order."""
        names: list[str] = self.empty.column_names
        return names

    def batches(
        self, size: int, columns: Sequence[str] | None = None, first: int = 0
    ) -> Iterator[Table]:
        """The rows in their order, in tables of at most *size* of them.

        Args:
            size: rows at a time. Mapped Arrow is cut without copying, whatever its own batches.
            columns: those that are read; all if not given.
            first: the row to begin with, from 0. Of Parquet and Arrow, what lies before is hardly
                touched.

        Raises:
            InputError: where the file is damaged, or a cell of a CSV has another type.
        """
        wanted = self.columns if columns is None else list(columns)
        try:
            for number, table in self._read(wanted, size, first):
                table = table.slice(max(0, first - number))
                for start in range(0, table.num_rows, size):
                    yield table.slice(start, size)
        except pa.ArrowException as problem:
            raise _damaged(self.path, problem) from None

    def _read(self, wanted: list[str], size: int, first: int) -> Iterator[tuple[int, Table]]:
        """Tables that hold the rows from *first*, each with the number of its own first row."""
        match self.format:
            case "parquet":
                return _of_parquet(self.path, wanted, size, first)
            case "arrow":
                return _of_arrow(self.path, wanted, first)
            case "csv":
                return self._of_csv(wanted)

    def _of_csv(self, wanted: list[str]) -> Iterator[tuple[int, Table]]:
        options = _csv.ConvertOptions(
            column_types={name: pa.string() for name in self.columns},
            include_columns=wanted,
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
            null_values=[""],
        )
        first = 0
        reader = _csv.open_csv(
            self.path,
            read_options=_csv.ReadOptions(block_size=CSV_BLOCK),
            parse_options=_csv.ParseOptions(newlines_in_values=True),
            convert_options=options,
        )
        for batch in reader:
            typed = {name: self._typed(name, batch.column(name), first) for name in wanted}
            yield first, pa.table(typed)
            first += batch.num_rows

    def _typed(self, name: str, column: Array, first: int) -> Array:
        if name in self.facts:
            kind = self.facts[name].type
        else:  # whether a list is complete, or a key
            kind = "yes_no" if name.endswith(("_complete", ".complete")) else "text"
        if kind == "yes_no":
            made, expected = _flags(column), Text("true or false", "true o false")
        elif kind in ("count", "months", "money"):
            life = kind == "months" and getattr(self.facts[name], "may_be_life", False)
            if life and pc.any(pc.equal(column, "life")).as_py():
                return column
            made = _numbers(column, decimal=kind == "money")
            expected = Text("a number", "un número")
        else:
            return column
        lost = pc.and_(pc.is_null(made), pc.is_valid(column))
        where = pc.index(lost, True).as_py()
        if where >= 0:
            written = column[where].as_py()
            raise InputError(
                Place(f"{self.path}, row {first + where + 1}"),
                Text(
                    f"{name}: '{written}' is not {expected.en}.",
                    f"{name}: «{written}» no es {expected.es}.",
                ),
                Text("Leave empty what is not known.", "Deje vacío lo que no se sepa."),
            )
        return made


def _damaged(path: Path, problem: Exception) -> InputError:
    first = str(problem).strip().partition("\n")[0]
    return InputError(
        Place(str(path)),
        Text(f"the file cannot be read: {first}", f"el archivo no se puede leer: {first}"),
    )


def open_table(path: Path, level: Level, facts: Mapping[str, Fact]) -> TableFile:
    """Look at a file without reading its rows.

    Args:
        path: the file.
        level: what a row of it is.
        facts: the vocabulary, by key.

    Raises:
        InputError: where it is no table, or names a column twice.
    """
    format = format_of(path, level)
    try:
        empty, rows = _LOOKED[format](path)
    except (pa.ArrowException, UnicodeDecodeError, csv.Error) as problem:
        raise _damaged(path, problem) from None
    names = empty.column_names
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        raise InputError(
            Place(str(path)),
            Text(f"two columns are called '{twice}'.", f"dos columnas se llaman «{twice}»."),
        )
    file = TableFile(path, level, format, empty, rows, facts)
    if format == "csv":
        typed = {name: file._typed(name, empty.column(name), 0) for name in names}
        file = replace(file, empty=pa.table(typed))
    return file


def _look_at_parquet(path: Path) -> tuple[Table, int | None]:
    with _parquet.ParquetFile(path) as file:
        return file.schema_arrow.empty_table(), file.metadata.num_rows


def _look_at_arrow(path: Path) -> tuple[Table, int | None]:
    reader, batches = _mapped(path)
    empty = reader.schema.empty_table()
    if batches is None:
        return empty, None
    return empty, sum(reader.get_batch(i).num_rows for i in range(batches))


def _look_at_csv(path: Path) -> tuple[Table, int | None]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        names = next(csv.reader(file), [])
    return pa.Table.from_arrays([pa.array([], pa.string()) for _ in names], names=names), None


_LOOKED: Mapping[Format, Any] = {
    "parquet": _look_at_parquet,
    "arrow": _look_at_arrow,
    "csv": _look_at_csv,
}


def _mapped(path: Path) -> tuple[Any, int | None]:
    """A reader over a file in memory, and how many batches it has; None for a stream."""
    source = pa.memory_map(str(path))
    if source.read(6) == b"ARROW1":
        source.seek(0)
        reader = pa.ipc.open_file(source)
        return reader, reader.num_record_batches
    source.seek(0)
    return pa.ipc.open_stream(source), None


def _of_parquet(
    path: Path, wanted: list[str], size: int, first: int
) -> Iterator[tuple[int, Table]]:
    with _parquet.ParquetFile(path, pre_buffer=True) as file:
        groups = list(range(file.metadata.num_row_groups))
        number = 0
        while groups and number + (rows := file.metadata.row_group(groups[0]).num_rows) <= first:
            number += rows
            del groups[0]
        for batch in file.iter_batches(batch_size=size, row_groups=groups, columns=wanted):
            yield number, pa.Table.from_batches([batch])
            number += batch.num_rows


def _of_arrow(path: Path, wanted: list[str], first: int) -> Iterator[tuple[int, Table]]:
    reader, count = _mapped(path)
    batches = reader if count is None else (reader.get_batch(i) for i in range(count))
    number = 0
    for batch in batches:
        if number + batch.num_rows > first:
            yield number, pa.Table.from_batches([batch]).select(wanted)
        number += batch.num_rows


def _flags(column: Array) -> Array:
    lower = pc.utf8_lower(pc.utf8_trim_whitespace(column))
    yes, no = pc.equal(lower, "true"), pc.equal(lower, "false")
    return pc.if_else(pc.or_(yes, no), yes, pa.scalar(None, pa.bool_()))


def _numbers(column: Array, *, decimal: bool) -> Array:
    trimmed = pc.utf8_trim_whitespace(column)
    form = r"^\d{1,14}(\.\d{1,4})?$" if decimal else r"^-?\d{1,9}$"
    good = pc.match_substring_regex(trimmed, form)
    kept = pc.if_else(good, trimmed, pa.scalar(None, pa.string()))
    return pc.cast(kept, pa.float64() if decimal else pa.int64())
