"""An empty roster: a workbook with a sheet that explains each column, or a CSV with a file beside.

In the workbook every cell is text, so that a spreadsheet makes no first of May of ``2026-05`` and
no number of ``00123``; where few words can stand in a cell they are offered.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any

from dedere.bilingual import Language, Text
from dedere.errors import DedereError
from dedere.transfers.roster.explaining import Explained
from dedere.transfers.roster.files import EXPLAINING, SHEETS

ROWS = 10_000
"""Rows for which words are offered."""
_MOST_LETTERS = 255
"""A spreadsheet keeps no longer list of words beside a cell."""
HEADINGS = (
    Text("Column", "Columna"),
    Text("Meaning", "Significado"),
    Text("Question", "Pregunta"),
    Text("How it is written", "Cómo se escribe"),
    Text("Example", "Ejemplo"),
    Text("Read by", "La leen"),
)
_HOW = Text(
    "One row a person in the sheet '{sheet}'. An empty cell is not known and is never taken for a "
    "no. Columns may be left out. Days: year, month, day.",
    "Una fila por persona en la hoja «{sheet}». Una celda vacía es un dato que no se sabe y nunca "
    "se toma por un no. Pueden omitirse columnas. Fechas: año, mes, día.",
)


def workbook(columns: list[Explained], lang: Language) -> bytes:
    """The template as XLSX.

    Raises:
        DedereError: where the package that writes workbooks is not installed.
    """
    try:
        import xlsxwriter  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise DedereError(_NOT_INSTALLED, _INSTALL) from None
    place = 0 if lang == "en" else 1
    made = io.BytesIO()
    book: Any = xlsxwriter.Workbook(made, {"in_memory": True})
    head = book.add_format(
        {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#e8ecf2"}
    )
    text = book.add_format({"num_format": "@"})
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.add_worksheet(SHEETS[place].title())
    for number, one in enumerate(columns):
        sheet.write_string(0, number, one.key, head)
        sheet.write_comment(0, number, f"{one.question.in_(lang)}\n{one.form.in_(lang)}")
        sheet.set_column(number, number, max(14, min(len(one.key) + 2, 34)), text)
        if one.options and len(",".join(one.options)) <= _MOST_LETTERS:
            sheet.data_validation(
                1, number, ROWS, number, {"validate": "list", "source": list(one.options)}
            )
    sheet.freeze_panes(1, 1)
    about = book.add_worksheet(EXPLAINING[place].title())
    about.merge_range(0, 0, 0, 9, _HOW.format(sheet=SHEETS[place].title()).in_(lang), wrap)
    about.set_row(0, 34)
    for row, line in enumerate(rows_of(columns, lang), 1):
        for number, cell in enumerate(line):
            about.write_string(row, number, cell, head if row == 1 else wrap)
    about.set_column(0, 0, 34)
    about.set_column(1, 9, 38)
    about.freeze_panes(2, 1)
    book.close()
    return made.getvalue()


def header(columns: list[Explained]) -> str:
    """The template as CSV: one line of names."""
    return _csv([[one.key for one in columns]])


def explanation(columns: list[Explained], lang: Language) -> str:
    """What the columns mean, as CSV."""
    return _csv(rows_of(columns, lang))


def rows_of(columns: list[Explained], lang: Language) -> list[list[str]]:
    """What the columns mean, line by line, in both languages, the one asked for first."""
    first, second = (lang, "es" if lang == "en" else "en")
    column, *texts, example, read_by = HEADINGS
    heads = [column.in_(first)]
    for text in texts:
        heads += [text.in_(first), text.in_(second)]
    rows = [[*heads, example.in_(first), read_by.in_(first)]]
    for one in columns:
        line = [one.key]
        for text in (one.meaning, one.question, one.form):
            line += [text.in_(first), text.in_(second)]
        read = [f"{rule.number} {rule.id}" if rule.number else rule.id for rule in one.read_by]
        rows.append([*line, one.example, "; ".join(read)])
    return rows


def _csv(rows: Iterable[list[str]]) -> str:
    made = io.StringIO()
    csv.writer(made, lineterminator="\n").writerows(rows)
    return f"\ufeff{made.getvalue()}"  # without the mark a spreadsheet takes it for Latin-1


_NOT_INSTALLED = Text(
    "Writing a workbook needs XlsxWriter, which is not installed.",
    "Para escribir un libro de cálculo se necesita XlsxWriter, que no está instalado.",
)
_INSTALL = Text(
    'Install it: pip install "dedere[transfers]", or ask for a .csv.',
    'Instálelo: pip install "dedere[transfers]", o pida un .csv.',
)
