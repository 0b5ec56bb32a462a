"""Workbooks: the sheet that is meant, its cells, and what the cells alone do not show.

fastexcel reads the values; formulas, errors, merged and hidden cells it does not tell of, so the
file itself is asked for those (`marks`).
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.errors import DedereError, InputError, InputErrors, Place
from dedere.sweep.arrow import pa
from dedere.tables.marks import Book, Marks, letters, open_book
from dedere.tables.model import MOST_PROBLEMS, Fault, Raw, Wanted
from dedere.tables.rows import header_of, of_rows
from dedere.tables.words import ONE_SHEET, damaged

_SHOWN = 8


def of_workbook(path: Path, wanted: Wanted) -> Raw:
    """The cells of the sheet that is meant.

    Raises:
        InputError: where the workbook is damaged or does not say which sheet is meant.
        InputErrors: where cells of its header are merged.
    """
    try:
        import fastexcel
    except ModuleNotFoundError:
        raise DedereError(_NOT_INSTALLED, _INSTALL) from None
    with open_book(path, wanted) as book:
        sheet = _sheet(path, book, wanted)
        try:
            opened = fastexcel.read_excel(path)
            read: Any = opened.load_sheet(sheet, header_row=None, skip_rows=0, dtypes="string")
            table = read.to_arrow()
        except fastexcel.FastExcelError as problem:
            raise damaged(path, problem) from None
        if isinstance(table, pa.RecordBatch):
            table = pa.Table.from_batches([table])
        columns = [
            [cell or "" for cell in table.column(i).to_pylist()] for i in range(table.num_columns)
        ]
        rows = [list(row) for row in zip(*columns, strict=True)]
        header = header_of(rows)
        marks = book.marks(sheet, (header or 0) + 1)
    if header is not None:
        _check_header(path, marks, header + 1)
    notes = _of_sheets(book, sheet, wanted)
    raw = of_rows(path, rows, wanted, notes, kind="workbook")
    return _marked(raw, marks, (header or 0) + 1)


# -- sheets --------------------------------------------------------------------------------------


def _sheet(path: Path, book: Book, wanted: Wanted) -> str:
    """The sheet in which the rows stand: by its name, else the only one that can be meant."""
    for name in book.sheets:
        if name.strip().lower() in wanted.sheets:
            return name
    others = [name for name in book.sheets if name.strip().lower() not in wanted.explaining]
    shown = [name for name in others if name not in book.hidden]
    if len(shown) == 1:
        return shown[0]
    if len(others) == 1:
        return others[0]
    listed = ", ".join(book.sheets)
    raise InputError(
        Place(str(path)),
        Text(
            f"the workbook has several sheets: {listed}.",
            f"el libro tiene varias hojas: {listed}.",
        ),
        wanted.name_it or ONE_SHEET,
    )


def _of_sheets(book: Book, sheet: str, wanted: Wanted) -> tuple[Text, ...]:
    """What must be said of the choice."""
    notes = []
    left = [
        name
        for name in book.sheets
        if name != sheet and name.strip().lower() not in wanted.explaining
    ]
    if left:
        notes.append(_LEFT.format(sheet=sheet, others=", ".join(left)))
    if sheet in book.hidden:
        notes.append(_IS_HIDDEN.format(sheet=sheet))
    if book.by_1904:
        notes.append(_BY_1904)
    return tuple(notes)


# -- marks ---------------------------------------------------------------------------------------


def _check_header(path: Path, marks: Marks, row: int) -> None:
    """Refuse a header of merged cells.

    Raises:
        InputErrors: with each range.
    """
    wrong = [one for one in marks.merged if one.top <= row <= one.bottom]
    if wrong:
        raise InputErrors(
            InputError(
                Place(str(path), row, one.left), _MERGED_HEADER.format(range=one.ref), _UNMERGE
            )
            for one in wrong[:MOST_PROBLEMS]
        )


def _marked(raw: Raw, marks: Marks, header: int) -> Raw:
    """The table with the faults and notes that follow from the marks of its sheet."""
    first = marks.first_column
    names = {first + i: name for i, name in enumerate(raw.columns)}
    places = {int(one) for one in raw.places}
    faults = list(raw.marked)
    for mark in marks.cells:
        if mark.column in names and (mark.row in places or mark.row == header):
            where = Text("{at}: {found}", "{at}: {found}").format(
                at=f"{letters(mark.column)}{mark.row}", found=mark.found
            )
            faults.append(Fault(mark.row, names[mark.column], mark.column, where, mark.todo))
    for one in marks.merged:
        columns = [number for number in names if one.left <= number <= one.right]
        rows = [row for row in range(one.top, one.bottom + 1) if row in places]
        # The first cell keeps the value; the others only seem to have it.
        others = [(row, number) for row in rows for number in columns]
        faults += [
            Fault(row, names[number], number, _MERGED.format(range=one.ref), _UNMERGE)
            for row, number in others[:MOST_PROBLEMS]
        ]
    notes = list(raw.notes)
    hidden = sorted(places & marks.hidden_rows)
    if hidden:
        listed = _listed([str(row) for row in hidden])
        notes.append(_HIDDEN_ROWS.format(n=len(hidden), rows=listed))
    unseen = [name for number, name in names.items() if number in marks.hidden_columns]
    if unseen:
        notes.append(_HIDDEN_COLUMNS.format(columns=_listed(unseen)))
    return replace(raw, marked=tuple(faults), notes=tuple(notes), first=first)


def _listed(words: list[str]) -> str:
    return ", ".join(words[:_SHOWN]) + (", …" if len(words) > _SHOWN else "")


_NOT_INSTALLED = Text(
    "Reading a workbook needs fastexcel, which is not installed.",
    "Para leer un libro de cálculo se necesita fastexcel, que no está instalado.",
)
_INSTALL = Text(
    'Install it: pip install "dedere[transfers]"',
    'Instálelo: pip install "dedere[transfers]"',
)
_LEFT = Text(
    "Of the workbook the sheet '{sheet}' was read; not read: {others}.",
    "Del libro se leyó la hoja «{sheet}»; no se leyó: {others}.",
)
_IS_HIDDEN = Text(
    "The sheet '{sheet}', which was read, is hidden in the workbook.",
    "La hoja «{sheet}», que se leyó, está oculta en el libro.",
)
_BY_1904 = Text(
    "The workbook counts its days from 1904; they were read so. A day pasted from another workbook "
    "may be four years off.",
    "El libro cuenta los días desde 1904, y así se leyeron. Un día pegado de otro libro puede "
    "estar cuatro años fuera.",
)
_HIDDEN_ROWS = Text(
    "Hidden rows of the sheet were read like the others ({n}): {rows}.",
    "Las filas ocultas de la hoja se leyeron como las demás ({n}): {rows}.",
)
_HIDDEN_COLUMNS = Text(
    "Columns that are hidden in the sheet were there to be read: {columns}.",
    "Columnas ocultas de la hoja que pudieron leerse: {columns}.",
)
_MERGED = Text(
    "the cells {range} are merged; only the first has the value.",
    "las celdas {range} están combinadas; solo la primera tiene el valor.",
)
_MERGED_HEADER = Text(
    "the cells {range} of the header are merged.",
    "las celdas {range} del encabezado están combinadas.",
)
_UNMERGE = Text("Unmerge them and fill each one.", "Sepárelas y llene cada una.")
