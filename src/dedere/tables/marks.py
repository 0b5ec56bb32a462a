"""What the values of a workbook do not show: formulas, errors, merged and hidden cells, formats.

A workbook is a ZIP archive of XML. A sheet is first searched for signs of any of these as bytes,
which is quick; only where there are some is it parsed, in one pass and without a tree.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from posixpath import join, normpath
from typing import IO, NamedTuple
from xml.parsers.expat import ExpatError

from dedere.bilingual import Text
from dedere.errors import InputError, Place
from dedere.tables.cells import IS_ERROR, IS_FORMULA, MEND_ERROR, WRITE_VALUE
from dedere.tables.formats import Odd, odd_styles
from dedere.tables.model import Wanted
from dedere.tables.words import NO_TABLE, damaged
from dedere.tables.xml import Attributes, Handlers, local, parse

MOST_BYTES = 4_000_000_000
"""A workbook that is larger unpacked is refused: it is a table for Parquet, or a trap."""
_CHUNK = 1 << 20
_OVERLAP = 256
_SIGNS = (
    rb"<(?:\w+:)?(?:f|mergeCell)[ />]|t=[\"']e[\"']|hidden=[\"'](?:1|true)"
    rb"|<v>-?\d{16}|E\+1[5-9]|E\+[2-9]\d"
)


class Mark(NamedTuple):
    """A cell that says nothing sure: its row and column, from 1, and why."""

    row: int
    column: int
    found: Text
    todo: Text


class Merged(NamedTuple):
    """A range of merged cells, as ``B2:B5`` and in numbers."""

    ref: str
    top: int
    left: int
    bottom: int
    right: int


@dataclass(slots=True)
class Marks:
    """The marks of one sheet. *first_column* is that of the first name of the header."""

    first_column: int = 1
    cells: list[Mark] = field(default_factory=list)
    merged: list[Merged] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)


@dataclass(slots=True)
class Book:
    """The sheets of a workbook, in order, with the part of the archive in which each lies."""

    path: Path
    archive: zipfile.ZipFile
    sheets: dict[str, str]
    hidden: set[str]
    by_1904: bool

    def marks(self, sheet: str, header: int) -> Marks:
        """The marks of a sheet whose header stands in row *header*.

        Raises:
            InputError: where the sheet is damaged.
        """
        part = self.sheets[sheet]
        try:
            styles = odd_styles(self.archive)
            signs = _SIGNS
            if styles:
                signs += rb"|s=[\"'](?:%s)[\"']" % b"|".join(b"%d" % one for one in styles)
            reader = _Sheet(styles, header)
            with self.archive.open(part) as file:
                if not _has(file, re.compile(signs)):
                    reader.only_header = True
            with self.archive.open(part) as file:
                parse(file, reader)
        except (KeyError, OSError, ExpatError, zipfile.BadZipFile, ValueError) as problem:
            raise damaged(self.path, problem) from None
        return reader.marks


@contextmanager
def open_book(path: Path, wanted: Wanted) -> Iterator[Book]:
    """The workbook of a file.

    Raises:
        InputError: where it is damaged, no workbook, or too large.
    """
    try:
        archive = zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile) as problem:
        raise damaged(path, problem) from None
    with archive:
        if "xl/workbook.xml" not in archive.namelist():
            raise InputError(Place(str(path)), NO_TABLE, wanted.todo)
        if sum(one.file_size for one in archive.infolist()) > MOST_BYTES:
            raise InputError(Place(str(path)), _TOO_LARGE, _AS_PARQUET)
        try:
            yield _book(path, archive)
        except (KeyError, ExpatError, zipfile.BadZipFile, ValueError) as problem:
            raise damaged(path, problem) from None


def letters(column: int) -> str:
    """The letters of a column: 28 is ``AB``."""
    made = ""
    while column:
        column, rest = divmod(column - 1, 26)
        made = chr(65 + rest) + made
    return made


def _book(path: Path, archive: zipfile.ZipFile) -> Book:
    found = _Sheets()
    with archive.open("xl/workbook.xml") as file:
        parse(file, found)
    targets = _Targets()
    with archive.open("xl/_rels/workbook.xml.rels") as file:
        parse(file, targets)
    parts = {name: targets.parts[id] for name, id in found.ids.items() if id in targets.parts}
    return Book(path, archive, parts, found.hidden, found.by_1904)


def _has(file: IO[bytes], signs: re.Pattern[bytes]) -> bool:
    before = b""
    while chunk := file.read(_CHUNK):
        if signs.search(before + chunk):
            return True
        before = chunk[-_OVERLAP:]
    return False


class _Sheets(Handlers):
    """The names of the sheets."""

    def __init__(self) -> None:
        self.ids: dict[str, str] = {}
        self.hidden: set[str] = set()
        self.by_1904 = False

    def starts(self, name: str, attributes: Attributes) -> None:
        if name == "sheet":
            ids = [value for one, value in attributes.items() if local(one) == "id"]
            self.ids[attributes["name"]] = ids[0] if ids else ""
            if attributes.get("state", "visible") != "visible":
                self.hidden.add(attributes["name"])
        elif name == "workbookPr":
            self.by_1904 = attributes.get("date1904", "0") in ("1", "true")


class _Targets(Handlers):
    """Which part each sheet lies in; charts and the like are no sheets of cells."""

    def __init__(self) -> None:
        self.parts: dict[str, str] = {}

    def starts(self, name: str, attributes: Attributes) -> None:
        if name == "Relationship" and attributes.get("Type", "").endswith("/worksheet"):
            target = attributes["Target"]
            part = target.lstrip("/") if target.startswith("/") else normpath(join("xl", target))
            self.parts[attributes["Id"]] = part


class _Sheet(Handlers):
    """The marks of a sheet, cell by cell."""

    def __init__(self, styles: dict[int, Odd], header: int) -> None:
        self.styles = {str(number): odd for number, odd in styles.items()}
        self.header = header
        self.marks = Marks()
        self.only_header = False
        self.row = 0
        self.column = 0
        self.where: str | None = None
        self.first: int | None = None
        self.kind = ""
        self.style = "0"
        self.formula: str | None = None
        self.value = ""
        self.into = ""

    def starts(self, name: str, attributes: Attributes) -> None:
        if name == "c":
            where = attributes.get("r")
            if where is None:  # it follows the cell before it
                self.column = (_of_ref(self.where)[1] if self.where else self.column) + 1
            self.where = where
            self.kind, self.style = attributes.get("t", "n"), attributes.get("s", "0")
            self.formula, self.value, self.into = None, "", ""
        elif name == "v" or name == "t":
            self.into = "v"
        elif name == "row":
            self.row = int(attributes.get("r", self.row + 1))
            self.column, self.where = 0, None
            if attributes.get("hidden") in ("1", "true"):
                self.marks.hidden_rows.add(self.row)
        elif name == "f":
            self.formula, self.into = "", "f"
        elif name == "col" and attributes.get("hidden") in ("1", "true"):
            low, high = int(attributes["min"]), int(attributes["max"])
            self.marks.hidden_columns.update(range(low, min(high, low + 20_000) + 1))
        elif name == "mergeCell":
            self._merged(attributes["ref"])

    def text(self, written: str) -> None:
        if self.into == "v":
            self.value += written
        elif self.into == "f":
            self.formula = (self.formula or "") + written

    def ends(self, name: str) -> None:
        if name == "c":
            is_plain = self.formula is None and self.kind != "e" and self.style not in self.styles
            # Most cells are plain, and there may be millions.
            if not is_plain or self.first is None or (self.kind == "n" and len(self.value) > 15):
                self._done()
        elif name == "v" or name == "t" or name == "f":
            self.into = ""
        elif name == "row" and self.only_header and self.row >= self.header:
            self.stop = True

    def _done(self) -> None:
        row, column = _of_ref(self.where) if self.where else (self.row, self.column)
        if row < self.header:
            return
        if row == self.header and self.value and self.first is None:
            self.first = self.marks.first_column = column
        why = self._why()
        if why is not None:
            self.marks.cells.append(Mark(row, column, *why))

    def _why(self) -> tuple[Text, Text] | None:
        value = self.value
        if self.formula is not None:
            shown = f"={self.formula[:40]}" if self.formula else "="
            return IS_FORMULA.format(cell=shown), WRITE_VALUE
        if self.kind == "e":
            return IS_ERROR.format(cell=value), MEND_ERROR
        if self.kind != "n" or not value:
            return None
        if len(value.lstrip("-0").partition(".")[0]) > 15 or "E+" in value.upper():
            return _LONG.format(number=value), _AS_TEXT
        odd = self.styles.get(self.style)
        return odd.why(value) if odd is not None else None

    def _merged(self, ref: str) -> None:
        start, _, end = ref.partition(":")
        top, left = _of_ref(start)
        bottom, right = _of_ref(end or start)
        self.marks.merged.append(Merged(ref, top, left, bottom, right))


def _of_ref(ref: str) -> tuple[int, int]:
    """The row and column of ``B5``."""
    word = ref.rstrip("0123456789")
    column = 0
    for letter in word.upper():
        column = column * 26 + ord(letter) - 64
    return int(ref[len(word) :]), column


_TOO_LARGE = Text(
    "the workbook holds more than 4 GB of cells.", "el libro contiene más de 4 GB de celdas."
)
_AS_PARQUET = Text("Save it as CSV or Parquet.", "Guárdelo como CSV o Parquet.")
_LONG = Text(
    "the number {number} has more digits than a spreadsheet keeps (15).",
    "el número {number} tiene más dígitos de los que guarda una hoja de cálculo (15).",
)
_AS_TEXT = Text(
    "Its last digits are lost: write it as text.", "Perdió los últimos: escríbalo como texto."
)
