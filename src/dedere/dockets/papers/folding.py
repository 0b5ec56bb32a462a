"""Letters made plain, one for one, so that a place in the folded text is the place in the text."""

from __future__ import annotations

import unicodedata

_TABLE: dict[int, str] = {
    0xA0: " ", 0x2007: " ", 0x202F: " ", 0x2009: " ",
    0x2018: "'", 0x2019: "'", 0x201C: '"', 0x201D: '"', 0xAB: '"', 0xBB: '"',
    0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2014: "-",
}  # fmt: skip
for _code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
    _plain = unicodedata.normalize("NFD", chr(_code))[0]
    if _plain.isascii():
        _TABLE[_code] = _plain


def fold(text: str) -> str:
    """*text* without accents, with straight quotes and short dashes, of the same length."""
    return text.translate(_TABLE)
