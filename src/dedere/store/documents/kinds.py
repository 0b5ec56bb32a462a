"""What a file is, by its content and never by its name.

Few kinds are taken: what lawyers and authorities send one another. A file that is two things at
once is none of them. Archives are not unpacked, and only text documents of office programs, which
are archives inside, pass; of them only the list of contents is read here.
"""

from __future__ import annotations

import codecs
import re
import struct
import zipfile
from dataclasses import dataclass
from typing import BinaryIO

from dedere.bilingual import Text
from dedere.errors import DedereError


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file that is taken."""

    name: str
    label: Text
    media_type: str
    suffixes: tuple[str, ...]


_ODT = "application/vnd.oasis.opendocument.text"
KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("pdf", Text("PDF", "PDF"), "application/pdf", (".pdf",)),
        Kind(
            "docx",
            Text("Word document", "documento de Word"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            (".docx",),
        ),
        Kind("odt", Text("OpenDocument text", "texto OpenDocument"), _ODT, (".odt",)),
        Kind("png", Text("picture (PNG)", "imagen (PNG)"), "image/png", (".png",)),
        Kind("jpeg", Text("picture (JPEG)", "imagen (JPEG)"), "image/jpeg", (".jpg", ".jpeg")),
        Kind("tiff", Text("picture (TIFF)", "imagen (TIFF)"), "image/tiff", (".tif", ".tiff")),
        Kind("heic", Text("picture (HEIC)", "imagen (HEIC)"), "image/heic", (".heic", ".heif")),
        Kind("eml", Text("e-mail", "correo electrónico"), "message/rfc822", (".eml",)),
        Kind("text", Text("plain text", "texto simple"), "text/plain", (".txt", ".text", ".csv")),
    )
}
_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
)
_PACKED = (b"\x1f\x8b", b"BZh", b"7z\xbc\xaf\x27\x1c", b"Rar!", b"\xfd7zXZ", b"\x28\xb5\x2f\xfd")
_RUNS = (b"MZ", b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"#!")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP = re.compile(rb"\s*<(?:!doctype|html|svg|\?xml|script|head|body|iframe|!--)", re.I)
_HEADERS = re.compile(rb"^(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}", re.M)
_MAIL = tuple(re.compile(rb"^" + one + rb":", re.I | re.M) for one in (b"From", b"Date"))
_HEIC = (b"heic", b"heix", b"mif1", b"heim", b"hevc")
_MOST_ENTRIES = 5_000
_MOST_CONTENTS = 4_000_000
"""Bytes of the list of contents of an archive."""
_MOST_UNPACKED = 1_000_000_000
_MOST_TIMES = 300
"""How many times its own size an office document may be when unpacked; text packs to a tenth."""
_END = struct.Struct("<4s4H2LH")


class NotTakenError(DedereError):
    """A file that is not kept. Nothing was written."""


def kind_of(file: BinaryIO, size: int) -> Kind:
    """What a file is.

    Raises:
        NotTakenError: it is empty, of a kind that is not taken, or two kinds at once.
    """
    file.seek(0)
    head = file.read(8_192)
    if not size or not head.strip(b"\0 \t\r\n"):
        raise NotTakenError(_EMPTY, _EMPTY_TODO)
    found = _found(file, head, size)
    if found not in ("docx", "odt") and _end_of_archive(file, size) is not None:
        raise NotTakenError(_TWO, _ORIGINAL)
    if found == "pdf" and not _ends_as_pdf(file, size):
        raise NotTakenError(_CUT, _ORIGINAL)
    return KINDS[found]


def _found(file: BinaryIO, head: bytes, size: int) -> str:
    for start, name in _STARTS:
        if head.startswith(start):
            return name
    if head[4:8] == b"ftyp" and head[8:12] in _HEIC:
        return "heic"
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _office(file, size)
    if head.startswith(_PACKED) or head[257:262] == b"ustar":
        raise NotTakenError(_ARCHIVE, _ARCHIVE_TODO)
    if head.startswith(_RUNS):
        raise NotTakenError(_PROGRAM, _TAKEN)
    if head.startswith(_OLE):
        raise NotTakenError(_OLD, _OLD_TODO)
    if _MARKUP.match(head.removeprefix(codecs.BOM_UTF8)):
        raise NotTakenError(_PAGE, _OLD_TODO)
    if not _is_text(file):
        raise NotTakenError(_UNKNOWN, _TAKEN)
    lines = head.replace(b"\r\n", b"\n")
    if _HEADERS.match(lines) and all(one.search(lines) for one in _MAIL):
        return "eml"
    return "text"


def _is_text(file: BinaryIO) -> bool:
    """Whether all of it is text, in UTF-8, in UTF-16 with its mark, or in one byte a letter."""
    file.seek(0)
    start = file.read(2)
    wide = start in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
    decoder = codecs.getincrementaldecoder("utf-16" if wide else "utf-8")()
    file.seek(0)
    utf, odd = True, False
    while chunk := file.read(1 << 16):
        if utf:
            try:
                odd = odd or _odd(decoder.decode(chunk))
            except UnicodeDecodeError:
                if wide:
                    return False
                utf = False
        # Windows-1252, as older programs write; what is no letter there is no text.
        odd = odd or (not wide and _odd(chunk.decode("cp1252", "replace") if not utf else ""))
        odd = odd or (not wide and b"\0" in chunk)
        if odd:
            return False
    return True


def _odd(text: str) -> bool:
    return any(c < " " and c not in "\t\n\r\f" for c in text)


# -- archives --------------------------------------------------------------------------------------


def _end_of_archive(file: BinaryIO, size: int) -> tuple[int, int] | None:
    """How many entries an archive has and how long their list is; None where it is none."""
    file.seek(max(0, size - 65_557))
    tail = file.read(65_557)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) - at < _END.size:
        return None
    _sign, _disk, _first, _here, entries, length, _start, note = _END.unpack_from(tail, at)
    if at + _END.size + note > len(tail):
        return None
    return entries, length


def _office(file: BinaryIO, size: int) -> str:
    """Which office document an archive is; only its list of contents is read."""
    end = _end_of_archive(file, size)
    if end is None:
        raise NotTakenError(_CUT, _ORIGINAL)
    entries, length = end
    if entries > _MOST_ENTRIES or length > _MOST_CONTENTS:
        raise NotTakenError(_ARCHIVE, _ARCHIVE_TODO)
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as packed:
            listed = packed.infolist()
            names = {one.filename for one in listed}
            found = ""
            if {"[Content_Types].xml", "word/document.xml"} <= names:
                found = "docx"
            elif "mimetype" in names and packed.getinfo("mimetype").file_size == len(_ODT):
                found = "odt" if packed.read("mimetype") == _ODT.encode() else ""
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, EOFError):
        raise NotTakenError(_CUT, _ORIGINAL) from None
    if not found:
        raise NotTakenError(_ARCHIVE, _ARCHIVE_TODO)
    unpacked = sum(one.file_size for one in listed)
    if unpacked > min(_MOST_UNPACKED, _MOST_TIMES * size) or len(names) != len(listed):
        raise NotTakenError(_BOMB, _ORIGINAL)
    if any("vbaproject" in name.casefold() or name.startswith("Basic/") for name in names):
        raise NotTakenError(_MACROS, _OLD_TODO)
    return found


def _ends_as_pdf(file: BinaryIO, size: int) -> bool:
    """Whether the mark of its end stands near the end; what follows it is not much."""
    file.seek(max(0, size - 2_048))
    return b"%%EOF" in file.read(2_048)


# -- words -----------------------------------------------------------------------------------------

_EMPTY = Text("The file is empty.", "El archivo está vacío.")
_EMPTY_TODO = Text("Choose the file again.", "Elija el archivo de nuevo.")
_TAKEN = Text(
    "PDF, DOCX, ODT, pictures (JPEG, PNG, TIFF, HEIC), e-mail (EML) and plain text are taken.",
    "Se reciben PDF, DOCX, ODT, imágenes (JPEG, PNG, TIFF, HEIC), correo (EML) y texto simple.",
)
_ORIGINAL = Text(
    "Ask for the document again, or print it as a PDF.",
    "Pida de nuevo el documento, o imprímalo como PDF.",
)
_TWO = Text(
    "The file is two things at once: something is hidden behind its end.",
    "El archivo es dos cosas a la vez: algo se oculta tras su final.",
)
_CUT = Text(
    "The file is cut off or damaged: its end is missing.",
    "El archivo está cortado o dañado: le falta el final.",
)
_ARCHIVE = Text(
    "The file is an archive, whatever its name; archives are not opened here.",
    "El archivo es un archivo comprimido, se llame como se llame; aquí no se abren.",
)
_ARCHIVE_TODO = Text(
    "Unpack it on your computer and send each document.",
    "Descomprímalo en su equipo y envíe cada documento.",
)
_BOMB = Text(
    "Unpacked, this document would be far larger than any real one.",
    "Descomprimido, este documento sería mucho mayor que cualquiera real.",
)
_MACROS = Text("The document holds programs (macros).", "El documento contiene programas (macros).")
_PROGRAM = Text("The file is a program.", "El archivo es un programa.")
_OLD = Text(
    "The file is of an older office format, which can hold programs.",
    "El archivo es de un formato de oficina anterior, que puede contener programas.",
)
_OLD_TODO = Text("Save it as a PDF and send that.", "Guárdelo como PDF y envíe este.")
_PAGE = Text("The file is a web page.", "El archivo es una página web.")
_UNKNOWN = Text(
    "What this file is cannot be told from its content.",
    "Por su contenido no se puede saber qué es este archivo.",
)
