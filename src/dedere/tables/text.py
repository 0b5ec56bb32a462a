"""CSV as people and programs write it: what its letters are, what parts its cells, its rows.

By its mark a file is UTF-8 or UTF-16. Without one it is UTF-8 if all of it can be, else
Windows-1252 if all of it can be that, and that is said. What is both, or neither, is refused where
it begins.
"""

from __future__ import annotations

import csv
import io
import re
from pathlib import Path

from dedere.bilingual import Text
from dedere.errors import InputError, Place
from dedere.tables.model import Raw, Wanted
from dedere.tables.rows import of_rows
from dedere.tables.words import SAVE_AS_UTF8, damaged


def of_text(path: Path, wanted: Wanted) -> Raw:
    """The cells of a file of text.

    Raises:
        InputError: where its letters cannot be told, or a quotation mark is never closed.
    """
    written, notes = _decoded(path, wanted)
    first = _first_line(written)
    said = _SAID.fullmatch(first.strip())  # a spreadsheet may say first what parts the cells
    if said:
        written = f"\n{written[len(first) :].lstrip(_ENDS)}"
    by = said[1] if said else _delimiter(path, _first_line(written.lstrip(_ENDS)))
    rows: list[list[str]] = []
    reader = csv.reader(io.StringIO(written, newline=""), delimiter=by, strict=True)
    begins = 1
    try:
        for row in reader:
            rows.append(row)
            begins = reader.line_num + 1
    except csv.Error as problem:
        if "limit" in str(problem):
            raise damaged(path, problem, begins) from None
        raise InputError(Place(str(path), begins), _QUOTES, _MEND_QUOTES) from None
    return of_rows(path, rows, wanted, notes, kind="text")


_SAID = re.compile(r"sep=([,;\t])", re.IGNORECASE)
_ENDS = "\r\n"


def _first_line(written: str) -> str:
    ends = [at for at in (written.find("\n"), written.find("\r")) if at >= 0]
    return written[: min(ends)] if ends else written


def _delimiter(path: Path, header: str) -> str:
    """What parts the names of the header into most; no name of a column has any of these.

    Raises:
        InputError: where two do as well.
    """
    plain = re.sub(r'"[^"]*"', "", header)
    counts = {by: plain.count(by) for by in ",;\t"}
    most = max(counts.values())
    best = [by for by, count in counts.items() if count == most]
    if most and len(best) > 1:
        raise InputError(Place(str(path), 1), _TWO_DELIMITERS, _SAY_DELIMITER)
    return best[0]


# -- letters -------------------------------------------------------------------------------------


def _decoded(path: Path, wanted: Wanted) -> tuple[str, tuple[Text, ...]]:
    raw = path.read_bytes()
    if raw.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        raise InputError(Place(str(path)), _UTF_32, SAVE_AS_UTF8)
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _of_utf_16(path, raw), ()
    nul = raw.find(b"\0")
    if nul >= 0:
        if _is_utf_16(raw):
            raise InputError(Place(str(path)), _UTF_16, SAVE_AS_UTF8)
        raise InputError(_place(path, raw, nul), _NUL, wanted.todo)
    try:
        return raw.decode("utf-8-sig"), ()
    except UnicodeDecodeError as problem:
        return _of_windows(path, raw, problem.start)


def _of_utf_16(path: Path, raw: bytes) -> str:
    try:
        written = raw.decode("utf-16")
    except UnicodeDecodeError as problem:
        before = raw[: problem.start].decode("utf-16", "ignore")
        raise InputError(_place_after(path, before), _CUT, SAVE_AS_UTF8) from None
    nul = written.find("\0")
    if nul >= 0:
        raise InputError(_place_after(path, written[:nul]), _NUL, SAVE_AS_UTF8)
    return written


def _is_utf_16(raw: bytes) -> bool:
    start = raw[:64]
    half = len(start) // 2
    return half > 1 and max(start[::2].count(0), start[1::2].count(0)) >= half * 0.8


def _of_windows(path: Path, raw: bytes, first: int) -> tuple[str, tuple[Text, ...]]:
    """Bytes that are not UTF-8 from *first* on, as Windows-1252, where nothing speaks against it.

    Raises:
        InputError: where something does.
    """
    at, byte = _place(path, raw, first), f"0x{raw[first]:02X}"
    try:
        written = raw.decode("cp1252")
    except UnicodeDecodeError as problem:
        undefined = f"0x{raw[problem.start]:02X}"
        found = _NEITHER.format(byte=undefined)
        raise InputError(_place(path, raw, problem.start), found, SAVE_AS_UTF8) from None
    if _IN_UTF_8.search(raw):
        raise InputError(at, _MIXED.format(byte=byte), SAVE_AS_UTF8)
    odd = _ODD.search(written)
    if odd is not None:
        found = _OTHER.format(word=odd[0])
        raise InputError(_place_after(path, written[: odd.start()]), found, SAVE_AS_UTF8)
    word = _WORD.search(written)
    shown = word[0] if word else byte
    return written, (_READ_AS.format(line=at.line, byte=byte, word=shown),)


_IN_UTF_8 = re.compile(rb"[\xc2\xc3][\x80-\xbf]")
"""A letter of Western Europe as UTF-8 writes it; as Windows-1252 it would be two odd signs."""
_ODD = re.compile(r"\w*[^\W\d_][‚¡¢£¤¥‡†]\w*|\b[¤¥‡†]\w+")
"""A sign within a word, where DOS and old Macintosh have letters."""
_WORD = re.compile(r"\w*[^\x00-\x7f]\w*")


def _place(path: Path, raw: bytes, at: int) -> Place:
    return _place_after(path, raw[:at].decode("utf-8", "replace"))


def _place_after(path: Path, before: str) -> Place:
    before = before.removeprefix("\ufeff")
    line = before.count("\n") + 1
    return Place(str(path), line, len(before) - before.rfind("\n"))


_UTF_32 = Text("this file is in UTF-32.", "este archivo está en UTF-32.")
_UTF_16 = Text(
    "this file seems to be UTF-16, without the mark that says so.",
    "este archivo parece UTF-16, sin la marca que lo dice.",
)
_NUL = Text(
    "a byte 0 stands there, which no text has. It is no CSV, XLSX, Parquet or Arrow file.",
    "hay un byte 0, que ningún texto tiene. No es un archivo CSV, XLSX, Parquet ni Arrow.",
)
_CUT = Text("the text breaks off here, or is damaged.", "el texto se corta aquí o está dañado.")
_NEITHER = Text(
    "the byte {byte} is neither UTF-8 nor Windows-1252.",
    "el byte {byte} no es ni UTF-8 ni Windows-1252.",
)
_MIXED = Text(
    "the byte {byte} is not UTF-8, and other letters of the file are: it was put together from "
    "two encodings.",
    "el byte {byte} no es UTF-8, y otras letras del archivo sí: se juntaron dos codificaciones.",
)
_OTHER = Text(
    "'{word}' is no word: the file is neither UTF-8 nor Windows-1252, perhaps of DOS or an old "
    "Macintosh.",
    "«{word}» no es una palabra: el archivo no es UTF-8 ni Windows-1252; quizá sea de DOS o de una "
    "Macintosh antigua.",
)
_READ_AS = Text(
    "The file is not UTF-8 (line {line}, byte {byte}) and was read as Windows-1252: '{word}'. If "
    "that word is wrong, save the file as UTF-8.",
    "El archivo no es UTF-8 (línea {line}, byte {byte}) y se leyó como Windows-1252: «{word}». Si "
    "esa palabra está mal, guárdelo en UTF-8.",
)
_TWO_DELIMITERS = Text(
    "commas, semicolons and tabs part the header equally well.",
    "comas, puntos y coma y tabuladores separan igual de bien el encabezado.",
)
_SAY_DELIMITER = Text(
    "Put names with such signs in quotes, or write `sep=;` as the first line.",
    "Ponga entre comillas los nombres que los lleven, o escriba `sep=;` en la primera línea.",
)
_QUOTES = Text(
    "a quotation mark in the row that begins on this line is not closed, or closes too early.",
    "en la fila que empieza en esta línea, unas comillas no se cierran o se cierran antes.",
)
_MEND_QUOTES = Text(
    'Within quotes a quotation mark is written twice: "say ""yes""".',
    'Dentro de comillas, las comillas se escriben dos veces: "diga ""sí""".',
)
