"""A roster as it lies in a file: its columns, and the row in which each person stands.

CSV in UTF-8 (with or without a mark), UTF-16 or Latin-1, parted by commas, semicolons or tabs;
XLSX; Parquet; Arrow. Of CSV and XLSX every cell is text; rows count as a spreadsheet shows them,
the header being row 1. In Parquet and Arrow, which have no header, the first row is row 1.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow.parquet

from dedere.bilingual import Text
from dedere.errors import DedereError, InputError, InputErrors, Place
from dedere.sweep.arrow import Array, Table, pa
from dedere.sweep.reading import Ints

_parquet: Any = pyarrow.parquet
SHEETS = ("roster", "lista")
"""The sheet of a workbook in which the persons stand, in English or Spanish; in any capitals."""
EXPLAINING = ("columns", "columnas")
"""The sheet that explains the columns."""
EXTENSIONS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".parquet", ".pq", ".arrow", ".feather")


@dataclass(frozen=True, slots=True, eq=False)
class Raw:
    """The cells of a roster, column by column.

    *places* has the row in the file of each row of *columns*. *ragged* names the rows that have
    another number of cells than the header, with that number; they are in no column.
    """

    columns: dict[str, Array]
    places: Ints
    ragged: tuple[tuple[int, int], ...] = ()
    width: int = 0

    @property
    def rows(self) -> int:
        """How many rows the file has, without empty ones."""
        return len(self.places) + len(self.ragged)


def read_raw(path: Path) -> Raw:
    """The cells of a file.

    Raises:
        InputError: where there is no such file, it is damaged or none of the formats, or a
            workbook does not say which of its sheets is meant.
    """
    place = Place(str(path))
    try:
        with path.open("rb") as file:
            start = file.read(8)
    except IsADirectoryError:
        raise InputError(place, _IS_FOLDER) from None
    except OSError as problem:
        why = problem.strerror or type(problem).__name__
        found = Text(f"cannot be read ({why}).", f"no se puede leer ({why}).")
        raise InputError(place, found, _TEMPLATE) from None
    if start.startswith(b"PAR1"):
        return _of_arrow(path, lambda: _of_parquet(path))
    if start.startswith(b"ARROW1"):
        return _of_arrow(path, lambda: pa.ipc.open_file(pa.memory_map(str(path))).read_all())
    if start.startswith(b"PK"):
        return _of_workbook(path)
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        raise InputError(place, _OLD_WORKBOOK, _SAVE_AS)
    if path.suffix.lower() in (".csv", ".tsv", ".txt", ""):
        return _of_text(path)
    if not start:
        raise InputError(place, Text("the file is empty.", "el archivo está vacío."), _TEMPLATE)
    raise InputError(place, _NO_ROSTER, _TEMPLATE)


# -- Parquet and Arrow ---------------------------------------------------------------------------


def _of_parquet(path: Path) -> Table:
    """All columns; texts of which many are alike stay the numbers that they are in the file."""
    schema = _parquet.read_schema(path)
    texts = [
        one.name for one in schema if pa.types.is_string(one.type) and one.name.lower() != "id"
    ]
    return _parquet.read_table(path, memory_map=True, read_dictionary=texts)


def _of_arrow(path: Path, read: Any) -> Raw:
    try:
        table = read()
    except (pa.ArrowException, OSError) as problem:
        raise _damaged(path, problem) from None
    _check_header(path, table.column_names)
    columns = {name: _whole(table.column(name)) for name in table.column_names}
    return Raw(columns, np.arange(1, table.num_rows + 1), width=table.num_columns)


def _whole(column: Any) -> Array:
    if column.num_chunks == 1:
        return column.chunk(0)
    return pa.concat_arrays(column.chunks) if column.num_chunks else pa.array([], column.type)


# -- text ----------------------------------------------------------------------------------------


def _of_text(path: Path) -> Raw:
    written = _decoded(path)
    first, _, rest = written.partition("\n")
    said = _SAID.fullmatch(first.strip())  # a spreadsheet may say first what parts the cells
    if said:
        written = f"\n{rest}"
    by = said[1] if said else _delimiter(written.lstrip("\r\n").partition("\n")[0])
    try:
        rows = list(csv.reader(io.StringIO(written, newline=""), delimiter=by))
    except csv.Error as problem:
        raise _damaged(path, problem) from None
    return _of_rows(path, rows)


_SAID = re.compile(r"sep=([,;\t])", re.IGNORECASE)


def _decoded(path: Path) -> str:
    """The text of a file: by its mark, else as UTF-8, else as Western European text."""
    raw = path.read_bytes()
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", "replace")
    if b"\x00" in raw[:4096]:
        raise InputError(Place(str(path)), _NO_ROSTER, _TEMPLATE)
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


def _delimiter(header: str) -> str:
    """What parts the names of the header into most; no name of a column has any of these."""
    return max(",;\t", key=header.count)


def _of_rows(path: Path, rows: list[list[str]]) -> Raw:
    """Text cells, row by row; a row without a written cell is no person."""
    first = next((i for i, row in enumerate(rows) if _is_written(row)), None)
    if first is None:
        raise InputError(
            Place(str(path)), Text("there is no header.", "no hay encabezado."), _TEMPLATE
        )
    header = [name.strip() for name in rows[first]]
    while header and not header[-1]:
        header.pop()
    _check_header(path, header)
    width = len(header)
    kept: list[list[str]] = []
    places: list[int] = []
    ragged: list[tuple[int, int]] = []
    for number, row in enumerate(rows[first + 1 :], first + 2):
        if not _is_written(row):
            continue
        cells = row
        if len(row) > width and not _is_written(row[width:]):
            cells = row[:width]
        if len(cells) != width:
            ragged.append((number, len(row)))
            continue
        kept.append(cells)
        places.append(number)
    columns = {
        name: pa.array([row[i] for row in kept], pa.string()) for i, name in enumerate(header)
    }
    return Raw(columns, np.array(places, dtype=np.int64), tuple(ragged), width)


def _is_written(row: list[str]) -> bool:
    return any(cell and not cell.isspace() for cell in row)


# -- workbooks -----------------------------------------------------------------------------------


def _of_workbook(path: Path) -> Raw:
    try:
        import fastexcel
    except ModuleNotFoundError:
        raise DedereError(
            Text(
                "Reading a workbook needs fastexcel, which is not installed.",
                "Para leer un libro de cálculo se necesita fastexcel, que no está instalado.",
            ),
            Text(
                'Install it: pip install "dedere[transfers]"',
                'Instálelo: pip install "dedere[transfers]"',
            ),
        ) from None
    try:
        book = fastexcel.read_excel(path)
        sheet = _sheet(path, book.sheet_names)
        read: Any = book.load_sheet(sheet, header_row=None, skip_rows=0, dtypes="string")
        table = read.to_arrow()
    except fastexcel.FastExcelError as problem:
        raise _damaged(path, problem) from None
    if isinstance(table, pa.RecordBatch):
        table = pa.Table.from_batches([table])
    columns = [
        [cell or "" for cell in table.column(i).to_pylist()] for i in range(table.num_columns)
    ]
    return _of_rows(path, [list(row) for row in zip(*columns, strict=True)])


def _sheet(path: Path, names: list[str]) -> str:
    """The sheet in which the persons stand."""
    for name in names:
        if name.strip().lower() in SHEETS:
            return name
    others = [name for name in names if name.strip().lower() not in EXPLAINING]
    if len(others) == 1:
        return others[0]
    listed = ", ".join(names)
    raise InputError(
        Place(str(path)),
        Text(
            f"the workbook has several sheets: {listed}.",
            f"el libro tiene varias hojas: {listed}.",
        ),
        Text(
            "Call the one with the persons 'Roster'.",
            "Llame «Lista» a la que contiene a las personas.",
        ),
    )


# -- what all have in common ---------------------------------------------------------------------


def _check_header(path: Path, names: list[str]) -> None:
    """Refuse columns of which it cannot be said what they hold.

    Raises:
        InputErrors: a name that stands there twice, or none.
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
        problems.append(InputError(Place(str(path)), found, _HEADER))
    if problems:
        raise InputErrors(problems)


def _damaged(path: Path, problem: Exception) -> InputError:
    first = str(problem).strip().partition("\n")[0]
    return InputError(
        Place(str(path)),
        Text(f"the file cannot be read: {first}", f"el archivo no se puede leer: {first}"),
    )


_IS_FOLDER = Text("this is a folder, not a file.", "es una carpeta, no un archivo.")
_TEMPLATE = Text(
    "`dedere transfer template -o roster.xlsx` writes an empty roster.",
    "`dedere transfer template -o lista.xlsx --lang es` escribe una lista vacía.",
)
_HEADER = Text(
    "The first row names each column once.", "La primera fila nombra cada columna una vez."
)
_OLD_WORKBOOK = Text(
    "this is a workbook of an old format, or locked by a password.",
    "es un libro de un formato antiguo, o protegido con contraseña.",
)
_SAVE_AS = Text(
    "Save it as XLSX or CSV, without a password.", "Guárdelo como XLSX o CSV, sin contraseña."
)
_NO_ROSTER = Text(
    "this is no CSV, XLSX, Parquet or Arrow file.",
    "no es un archivo CSV, XLSX, Parquet ni Arrow.",
)
