"""From rows of text to columns: the header, rows of another length, names that stand twice."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from dedere.bilingual import Text
from dedere.errors import InputError, InputErrors, Place
from dedere.sweep.arrow import pa
from dedere.tables.cells import why_doubtful
from dedere.tables.model import Fault, Raw, Wanted
from dedere.tables.words import HEADER


def of_rows(
    path: Path, rows: list[list[str]], wanted: Wanted, notes: tuple[Text, ...], *, kind: str
) -> Raw:
    """Text cells, row by row; a row without a written cell is none.

    Raises:
        InputError: where there is no header. `InputErrors` where it does not name each column
            once, in letters that can be seen.
    """
    first = header_of(rows)
    if first is None:
        raise InputError(
            Place(str(path)), Text("there is no header.", "no hay encabezado."), wanted.todo
        )
    header = [name.strip() for name in rows[first]]
    while header and not header[-1]:
        header.pop()
    check_header(path, header, first + 1)
    width = len(header)
    kept: list[list[str]] = []
    places: list[int] = []
    ragged: list[tuple[int, int]] = []
    again: list[Fault] = []
    for number, row in enumerate(rows[first + 1 :], first + 2):
        if not is_written(row):
            continue
        cells = row
        if len(row) > width and not is_written(row[width:]):
            cells = row[:width]
        if len(cells) != width:
            ragged.append((number, len(row)))
            continue
        if (
            cells[0].strip("\ufeff ") == header[0]
            and [one.strip() for one in cells[1:]] == (header[1:])
        ):
            again.append(Fault(number, None, 0, _AGAIN, _TAKE_OUT))
        kept.append(cells)
        places.append(number)
    columns = {
        name: pa.array([row[i] for row in kept], pa.string()) for i, name in enumerate(header)
    }
    where = np.array(places, dtype=np.int64)
    return Raw(columns, where, tuple(ragged), width, tuple(again), notes, kind)


def header_of(rows: list[list[str]]) -> int | None:
    """The number, from 0, of the row that names the columns: the first that is written."""
    return next((i for i, row in enumerate(rows) if is_written(row)), None)


def is_written(row: list[str]) -> bool:
    """Whether any cell of a row has more than blanks."""
    return any(cell and not cell.isspace() for cell in row)


def check_header(path: Path, names: list[str], row: int = 0) -> None:
    """Refuse columns of which it cannot be said what they hold.

    Raises:
        InputErrors: a name that stands there twice, or none, or one that was damaged.
    """
    problems = []
    lower = [name.strip().lower() for name in names]
    for name in dict.fromkeys(lower):
        if name == "":
            places = ", ".join(str(i + 1) for i, one in enumerate(lower) if not one)
            found = Text(
                f"a column has no name (number {places}).",
                f"una columna no tiene nombre (número {places}).",
            )
        elif lower.count(name) > 1:
            found = Text(f"two columns are called '{name}'.", f"dos columnas se llaman «{name}».")
        else:
            continue
        problems.append(InputError(Place(str(path), row), found, HEADER))
    for number, written in enumerate(names, 1):
        why = why_doubtful(written)
        if why is not None:
            problems.append(InputError(Place(str(path), row, number), *why))
    if problems:
        raise InputErrors(problems)


_AGAIN = Text("the header stands here again.", "aquí se repite el encabezado.")
_TAKE_OUT = Text(
    "Take the row out; perhaps two files were put under each other.",
    "Quite la fila; quizá se pegaron dos archivos.",
)
