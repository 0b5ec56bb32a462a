"""A roster read and checked: the rows that can be screened, and what is wrong with the others.

A row with something wrong is rejected as a whole, with each of its faults; the others stay. A
column that nobody knows is said once and left aside; no row is rejected for it.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from dedere.bilingual import Text
from dedere.errors import InputError, Place, did_you_mean
from dedere.law.language.facts import Fact
from dedere.sweep.arrow import Array, Table, pa, pc
from dedere.sweep.reading import Ints, Mask
from dedere.transfers.roster.cells import (
    Cells,
    as_text,
    read_days,
    read_fact,
    read_text,
    read_yes_no,
)
from dedere.transfers.roster.checks import Found, check_ids, check_sentences
from dedere.transfers.roster.columns import ID, complete_of, fact_columns, known_columns
from dedere.transfers.roster.files import Raw, read_raw
from dedere.transfers.roster.planning import PLANNING
from dedere.transfers.roster.problems import Problem


@dataclass(frozen=True, slots=True, eq=False)
class Roster:
    """The persons of a roster.

    *table* holds the good rows: ``id`` as text, and each fact that the file has, by its key, in
    the form in which a sweep reads it (booleans, whole numbers, dates or text, options as text,
    lists as ``MX;US`` with a boolean ``….complete``). *planning* holds the same rows with the
    planning columns. *places* has the row in the file of each. *rows* counts the rows of the file.
    """

    file: str
    rows: int
    table: Table
    planning: pl.DataFrame
    places: Ints
    problems: tuple[Problem, ...]
    notes: tuple[Text, ...] = ()
    """How the file was read, where it could have been read otherwise."""
    _facts: dict[str, Fact] = field(default_factory=dict, repr=False)

    @property
    def facts(self) -> dict[str, Fact]:
        """The facts that have a column, by key."""
        return self._facts

    @property
    def rejected(self) -> int:
        """How many rows were rejected."""
        return self.rows - len(self.places)


def read_roster(path: Path | str, today: date | None = None) -> Roster:
    """Read a roster.

    Args:
        path: CSV, XLSX, Parquet or Arrow.
        today: the present day, after which nobody is born; the clock's if not given.

    Raises:
        InputError: where the file cannot be used at all: it is not there, damaged, no roster, or
            has no column ``id``. `InputErrors` where its header names a column twice.
    """
    reader = _Reader(Path(path), read_raw(Path(path)), today or date.today())
    return reader.roster()


class _Reader:
    def __init__(self, path: Path, raw: Raw, today: date) -> None:
        self.path = path
        self.raw = raw
        self.today = today
        self.bad: Mask = np.zeros(len(raw.places), dtype=np.bool_)
        self.found: list[Found] = []
        self.columns: list[Problem] = []

    def roster(self) -> Roster:
        named = self._named()
        if ID not in named:
            raise InputError(
                Place(str(self.path)),
                Text("there is no column 'id'.", "no hay columna «id»."),
                did_you_mean(ID, named) or _ID_IS,
            )
        self._reject(self._doubtful(named))
        ids = self._ids(named.pop(ID))
        facts = fact_columns()
        with ThreadPoolExecutor(os.cpu_count()) as workers:
            twice = workers.submit(lambda: list(check_ids(ids)))
            cells = list(workers.map(lambda one: _cells(one[0], one[1], facts), named.items()))
        values: dict[str, Array] = {}
        planning: dict[str, Array] = {}
        for (name, column), read in zip(named.items(), cells, strict=True):
            if read is None:
                self.columns.append(Problem(None, name, _no_kind(column.type)))
                continue
            self._reject(Found(name, rows, said) for rows, said in read.wrong)
            (planning if name in PLANNING else values)[name] = read.values
        self._reject(twice.result())
        self._reject(check_sentences(values, self.today))
        return self._made(ids, values, planning, facts)

    def _named(self) -> dict[str, Array]:
        """The columns that are known, by their right name; each other is said once."""
        known = {name.lower(): name for name in known_columns()}
        named: dict[str, Array] = {}
        for written, column in self.raw.columns.items():
            name = known.get(written.strip().lower())
            if name is None:
                hint = did_you_mean(written.strip().lower(), known) or _which(written, known)
                said = _UNKNOWN_COLUMN if hint is None else _joined(_UNKNOWN_COLUMN, hint)
                self.columns.append(Problem(None, written, said))
            elif name == ID or not pa.types.is_null(column.type):
                named[name] = column
        return named

    def _doubtful(self, named: dict[str, Array]) -> list[Found]:
        """Cells that say nothing sure, such as formulas: their rows are rejected."""
        known = {name.lower(): name for name in named}
        own = {written for written in self.raw.columns if written.strip().lower() in known}
        rows = {int(place): row for row, place in enumerate(self.raw.places)}
        found = []
        for one in self.raw.faults(own):
            column = known[one.column.strip().lower()] if one.column is not None else ID
            if one.row in rows:
                said = _joined(one.found, one.todo)
                found.append(Found(column, np.array([rows[one.row]], dtype=np.int64), said))
            else:
                raise one.told(str(self.path))  # the header itself
        return found

    def _ids(self, column: Array) -> Array:
        try:
            ids = as_text(column)
        except pa.ArrowException:
            raise InputError(Place(f"{self.path}, {ID}"), _no_kind(column.type), _ID_IS) from None
        if pa.types.is_floating(column.type):
            ids = pc.replace_substring_regex(ids, r"\.0+$", "")
        return ids

    def _reject(self, found: Any) -> None:
        for one in found:
            self.found.append(one)
            self.bad[one.rows] = True

    def _made(
        self,
        ids: Array,
        values: dict[str, Array],
        planning: dict[str, Array],
        facts: dict[str, Fact],
    ) -> Roster:
        table = pa.table({ID: ids, **values})
        beside = pa.table({ID: ids, **planning})
        places = self.raw.places
        if self.bad.any():
            good = pa.array(~self.bad)
            table, beside = table.filter(good), beside.filter(good)
            places = places[~self.bad]
        frame = pl.from_arrow(beside)
        assert isinstance(frame, pl.DataFrame)  # noqa: S101 - a table gives a frame
        return Roster(
            file=str(self.path),
            rows=self.raw.rows,
            table=table.combine_chunks(),
            planning=frame,
            places=places,
            problems=tuple(self._problems(ids)),
            notes=self.raw.notes,
            _facts={key: fact for key, fact in facts.items() if key in values},
        )

    def _problems(self, ids: Array) -> list[Problem]:
        """Everything that is wrong, by row; what is wrong with columns first."""
        rows = [Problem(row, None, self._ragged(cells)) for row, cells in self.raw.ragged]
        for one in self.found:
            for row in one.rows.tolist():
                place = int(self.raw.places[row])
                rows.append(Problem(place, one.column, one.message, ids[row].as_py()))
        order = {name: i for i, name in enumerate(self.raw.columns)}
        rows.sort(key=lambda one: (one.row, order.get(one.column or "", -1)))
        return [*self.columns, *rows]

    def _ragged(self, cells: int) -> Text:
        return Text(
            f"the row has {cells} cells, the header {self.raw.width}.",
            f"la fila tiene {cells} celdas, y el encabezado {self.raw.width}.",
        )


def _cells(name: str, column: Array, facts: dict[str, Fact]) -> Cells | None:
    """A column as values; None where what it holds is nothing that could be read."""
    try:
        if name in facts:
            return read_fact(facts[name], column)
        kind = PLANNING[name].kind if name in PLANNING else "yes_no"
        return {"text": read_text, "yes_no": read_yes_no, "day": read_days}[kind](column)
    except pa.ArrowException:
        return None


def _no_kind(kind: Any) -> Text:
    return Text(
        f"the column holds {kind}, which cannot be read; it is left aside.",
        f"la columna contiene {kind}, que no se puede leer; se deja aparte.",
    )


def _which(written: str, known: dict[str, str]) -> Text | None:
    """The column whose name without its level was written."""
    ends = [name for name in known if name.rpartition(".")[2] == written.strip().lower()]
    if len(ends) != 1:
        return None
    return Text(f"Did you mean '{ends[0]}'?", f"¿Quiso decir «{ends[0]}»?")


def _joined(said: Text, hint: Text) -> Text:
    return Text("{a} {b}", "{a} {b}").format(a=said, b=hint)


_UNKNOWN_COLUMN = Text(
    "no such column is known; it is left aside.", "no se conoce tal columna; se deja aparte."
)
_ID_IS = Text(
    "Give every person a register number in a column 'id'.",
    "Dé a cada persona un número de registro en una columna «id».",
)
__all__ = ["Roster", "complete_of", "read_roster"]
