"""What a table is as it lies in a file, and the cells of it that say nothing sure."""

from __future__ import annotations

from collections.abc import Collection as AnyCollection
from dataclasses import dataclass
from pathlib import Path

from dedere.bilingual import Text
from dedere.errors import InputError, InputErrors, Place
from dedere.sweep.arrow import Array
from dedere.sweep.reading import Ints
from dedere.tables.cells import doubtful

EXTENSIONS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".parquet", ".pq", ".arrow", ".feather")
MOST_PROBLEMS = 50
"""The fiftieth problem is the last that is told."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What sort of table is meant, for whoever gives another file."""

    todo: Text
    """What helps where the file cannot be used."""
    sheets: tuple[str, ...] = ()
    """The names of the sheet in which the rows stand, in lower case."""
    explaining: tuple[str, ...] = ()
    """Sheets that explain, and are never meant."""
    name_it: Text | None = None
    """What to do with a workbook of several sheets."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell, or a row, that says nothing sure.

    *row* is its row in the file, *column* the name above it (None: the whole row), *number* that
    of the column in the file, from 1 (0: not known).
    """

    row: int
    column: str | None
    number: int
    found: Text
    todo: Text

    def told(self, file: str) -> InputError:
        """The fault as a problem of the file."""
        found = self.found
        if self.column is not None:
            found = _OF_COLUMN.format(column=self.column, found=found)
        return InputError(Place(file, self.row, self.number), found, self.todo)


@dataclass(frozen=True, slots=True, eq=False)
class Raw:
    """The cells of a table, column by column.

    *places* has the row in the file of each row of *columns*. *ragged* names the rows that have
    another number of cells than the header, with that number; they are in no column. *marked* are
    faults that the cells themselves do not show: formulas, merged cells. *notes* are what whoever
    reads an answer must be told of how the file was read. *kind* is text, workbook or typed.
    """

    columns: dict[str, Array]
    places: Ints
    ragged: tuple[tuple[int, int], ...] = ()
    width: int = 0
    marked: tuple[Fault, ...] = ()
    notes: tuple[Text, ...] = ()
    kind: str = "typed"
    first: int = 1
    """The number, in the file, of the first of *columns*."""

    @property
    def rows(self) -> int:
        """How many rows the file has, without empty ones."""
        return len(self.places) + len(self.ragged)

    def faults(self, names: AnyCollection[str]) -> list[Fault]:
        """The cells of these columns that say nothing sure, by row; faults of whole rows too."""
        found = [one for one in self.marked if one.column is None or one.column in names]
        if self.kind != "typed":
            known = {(one.row, one.column) for one in found}
            for number, (name, cells) in enumerate(self.columns.items(), self.first):
                if name in names:
                    found += [
                        Fault(int(self.places[row]), name, number, why, todo)
                        for row, why, todo in doubtful(cells, of_workbook=self.kind == "workbook")
                        if (int(self.places[row]), name) not in known
                    ]
        return sorted(found, key=lambda one: (one.row, one.number))

    def refuse(self, file: str | Path, names: AnyCollection[str]) -> None:
        """Refuse cells of these columns that say nothing sure.

        Raises:
            InputErrors: with each of them, by row and column.
        """
        found = self.faults(names)
        if found:
            raise InputErrors(one.told(str(file)) for one in found[:MOST_PROBLEMS])


_OF_COLUMN = Text("column '{column}': {found}", "columna «{column}»: {found}")
