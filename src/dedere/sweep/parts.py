"""Large tables cut into parts: some requests, with all offenses, papers and assurances of each.

Where the tables are in the order of their ``request_id`` they stream by once, side by side. Where
one is not, all are first laid apart into temporary files by a hash of ``request_id``; each such
file is then a part, and its rows remember their place.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array, Table, pa, pc
from dedere.sweep.files import TableFile
from dedere.sweep.inputs import key_of
from dedere.sweep.keys import (
    check_known,
    hashes,
    is_ascending,
    keys_of,
    no_such_request,
    twice_there,
)

REQUEST_ID = key_of(Level.REQUEST)
PLACE = "row"
"""The column of a row's place in its file, where rows were laid apart. No fact is called so."""
READ_AT_ONCE = 1 << 16
MOST_FILES = 200
"""Parts into which tables are laid apart at most: that many files are open at a time."""

Files = Mapping[Level, TableFile]


class NotInOrderError(Exception):
    """A table is not in the order of its ``request_id``."""


@dataclass(slots=True, eq=False)
class Part:
    """Some requests and everything below them.

    *first* and *end* are the places in its file of a table's first row and of the row after its
    last, where the tables stream by; *places* those of each row, where they were laid apart.
    """

    number: int
    tables: dict[Level, Table]
    first: dict[Level, int] = field(default_factory=dict)
    end: dict[Level, int] = field(default_factory=dict)
    places: dict[Level, Array] = field(default_factory=dict)
    last: str | int | None = None
    """The key of its last request."""


@dataclass(frozen=True, slots=True)
class Reached:
    """How far parts have been read: where the next begins in each table, and after which key."""

    number: int = 0
    rows: Mapping[Level, int] = field(default_factory=dict)
    last: str | int | None = None


def are_small(files: Files, most: int) -> bool:
    """Whether all tables together have at most *most* rows, so that they are one part."""
    rows = 0
    for file in files.values():
        # A row of text is hardly shorter than this.
        rows += file.path.stat().st_size // 16 if file.rows is None else file.rows
    return rows <= most


def whole(files: Files) -> Part:
    """All tables as one part."""
    tables = {level: _together(list(file.batches(1 << 30)), file) for level, file in files.items()}
    end = {level: table.num_rows for level, table in tables.items()}
    return Part(0, tables, dict.fromkeys(tables, 0), end)


# -- tables in order -----------------------------------------------------------------------------


def in_order(files: Files, requests: int, reached: Reached) -> Iterator[Part]:
    """Parts of at most that many *requests*, from tables that are in the order of ``request_id``.

    Raises:
        NotInOrderError: where one is not; what was given so far is right, but cannot be gone on
            with.
        InputError: for an empty key, a request that is there twice, or one that is not there.
    """
    text = not _are_numbers(files)
    above = _Cursor(files[Level.REQUEST], text, reached)
    below = {
        level: _Cursor(file, text, reached)
        for level, file in files.items()
        if level is not Level.REQUEST
    }
    number, last = reached.number, reached.last
    while (table := above.take(requests)) is not None:
        keys = keys_of(table, REQUEST_ID, text=text)
        if last is not None and keys[0].as_py() <= last:
            if keys[0].as_py() == last:
                raise twice_there(files[Level.REQUEST].path, REQUEST_ID, last)
            raise NotInOrderError
        last = keys[-1].as_py()
        part = Part(number, {Level.REQUEST: table}, last=last)
        part.first[Level.REQUEST] = above.row - table.num_rows
        for level, cursor in below.items():
            part.first[level] = cursor.row
            part.tables[level] = cursor.take_until(keys[-1])
            part.end[level] = cursor.row
        part.end[Level.REQUEST] = above.row
        yield part
        number += 1
    for level, cursor in below.items():
        if (key := cursor.next_key()) is not None:
            raise no_such_request(files[level].path, key)


def _are_numbers(files: Files) -> bool:
    return all(
        REQUEST_ID in file.columns and pa.types.is_integer(file.empty.column(REQUEST_ID).type)
        for file in files.values()
    )


class _Cursor:
    """One table read forward; *row* is the place of the next row that nobody has taken."""

    def __init__(self, file: TableFile, text: bool, reached: Reached) -> None:
        self.file = file
        self.text = text
        self.row = reached.rows.get(file.level, 0)
        self.read = self.row
        self.batches = file.batches(READ_AT_ONCE, first=self.row)
        self.waiting: deque[tuple[Table, Array]] = deque()
        self.last: Any = None

    def take(self, rows: int) -> Table | None:
        """The next rows; None at the end."""
        taken: list[Table] = []
        while rows and self._fill():
            table, keys = self.waiting.popleft()
            if table.num_rows > rows:
                self.waiting.appendleft((table.slice(rows), keys[rows:]))
                table = table.slice(0, rows)
            taken.append(table)
            rows -= table.num_rows
            self.row += table.num_rows
        return pa.concat_tables(taken) if taken else None

    def take_until(self, key: Any) -> Table:
        """The next rows whose request comes not after *key*."""
        taken: list[Table] = []
        while self._fill():
            table, keys = self.waiting.popleft()
            before = pc.sum(pc.less_equal(keys, key)).as_py()
            taken.append(table.slice(0, before))
            self.row += before
            if before < table.num_rows:
                self.waiting.appendleft((table.slice(before), keys[before:]))
                break
        return _together(taken, self.file)

    def next_key(self) -> str | int | None:
        """The request of the next row; None at the end."""
        key: str | int | None = self.waiting[0][1][0].as_py() if self._fill() else None
        return key

    def _fill(self) -> bool:
        while not self.waiting:
            table = next(self.batches, None)
            if table is None:
                return False
            keys = keys_of(table, REQUEST_ID, text=self.text)
            check_known(keys, self.file, REQUEST_ID, self.read)
            self.read += table.num_rows
            if not is_ascending(keys, strictly=False):
                raise NotInOrderError
            if len(keys):
                if self.last is not None and keys[0].as_py() < self.last:
                    raise NotInOrderError
                self.last = keys[-1].as_py()
                self.waiting.append((table, keys))
        return True


def _together(tables: list[Table], file: TableFile) -> Table:
    return pa.concat_tables(tables) if tables else file.empty


# -- tables in no order --------------------------------------------------------------------------


def parts_needed(files: Files, requests: int) -> int:
    """Into how many parts tables are laid apart, so that each has about that many *requests*."""
    file = files[Level.REQUEST]
    rows = file.rows if file.rows is not None else file.path.stat().st_size // 64
    return int(min(MOST_FILES, 2 + rows // requests))


def lay_apart(files: Files, folder: Path, count: int) -> None:
    """Write each row into the file of its request's hash, with its place.

    Args:
        files: the tables.
        folder: where to write; it is there when all is written, and not before.
        count: how many files for each table.

    Raises:
        InputError: for an empty key.
    """
    unfinished = folder.with_suffix(".unfinished")
    unfinished.mkdir(parents=True, exist_ok=True)
    for level, file in files.items():
        schema = file.empty.schema.append(pa.field(PLACE, pa.int64()))
        with ExitStack() as open_files:
            writers = [
                open_files.enter_context(pa.ipc.new_file(str(_apart(unfinished, level, i)), schema))
                for i in range(count)
            ]
            first = 0
            for table in file.batches(READ_AT_ONCE):
                keys = keys_of(table, REQUEST_ID, text=True)
                check_known(keys, file, REQUEST_ID, first)
                table = table.append_column(
                    PLACE, pa.array(np.arange(first, first + table.num_rows))
                )
                first += table.num_rows
                which = (hashes(keys) % np.uint64(count)).astype(np.int64)
                order = np.argsort(which, kind="stable")
                table = table.take(pa.array(order))
                ends = np.searchsorted(which[order], np.arange(count + 1))
                for i, writer in enumerate(writers):
                    if ends[i + 1] > ends[i]:
                        writer.write_table(table.slice(ends[i], ends[i + 1] - ends[i]))
    unfinished.replace(folder)


def apart(files: Files, folder: Path, count: int, done: int) -> Iterator[Part]:
    """The parts that `lay_apart` made, but for the first *done*."""
    for number in range(done, count):
        part = Part(number, {})
        for level in files:
            with pa.memory_map(str(_apart(folder, level, number))) as source:
                table = pa.ipc.open_file(source).read_all()
            part.places[level] = _array(table.column(PLACE))
            part.tables[level] = table.drop_columns([PLACE])
        yield part


def _array(column: Any) -> Array:
    whole = column.combine_chunks()
    return pa.concat_arrays(whole.chunks) if isinstance(whole, pa.ChunkedArray) else whole


def _apart(folder: Path, level: Level, number: int) -> Path:
    return folder / f"{level}-{number:04}.arrow"
