"""From bytes to text: what a browser saved, in whatever encoding it was."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9._-]{2,40})""", re.I)
# What XML and HTML cannot hold: control characters, half characters, and the two non-characters.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SPOILED = 0.02


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, and whether more than one encoding was needed for it."""

    text: str
    encoding: str
    mixed: bool = False


def _by_windows(error: UnicodeError) -> tuple[str, int]:
    """Read the bytes that are no UTF-8 as Windows does; what it does not know becomes a mark."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("dedere.windows", _by_windows)


def _declared(content: bytes) -> str | None:
    match = _DECLARED.search(content[:4096])
    if match is None:
        return None
    try:
        return codecs.lookup(match[1].decode("ascii")).name
    except LookupError:
        return None


def decode(content: bytes) -> Decoded:
    """The text of *content*; never raises.

    A mark at the beginning counts first, then UTF-8, because text in another encoding hardly
    ever passes as UTF-8. Pages of courts that are not UTF-8 are Windows-1252, whatever they say.
    A page may be both, when a person pasted from a word processor.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return Decoded(_clean(content.decode(encoding, "replace")), encoding)
    try:
        return Decoded(_clean(content.decode("utf-8")), "utf-8")
    except UnicodeDecodeError:
        pass
    declared = _declared(content)
    multibyte = sum(
        1 for _ in re.finditer(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}", content)
    )
    if multibyte:
        return Decoded(_clean(content.decode("utf-8", "dedere.windows")), "utf-8", mixed=True)
    if declared is not None and declared not in ("utf-8", "ascii", "iso8859-1"):
        try:
            return Decoded(_clean(content.decode(declared, "replace")), declared)
        except (LookupError, UnicodeError, ValueError):
            pass  # The codec is none for text, such as base64.
    return Decoded(_clean(content.decode("cp1252", "replace")), "cp1252")


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("", text)


def is_text(text: str) -> bool:
    """Whether *text* is words at all, and not the bytes of a picture."""
    sample = text[:20_000]
    odd = sum(1 for letter in sample if letter == "�")
    return odd <= len(sample) * _SPOILED
