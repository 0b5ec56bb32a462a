"""Names as they are compared: without case and accents, and by how they sound.

`fold` gives the form that is shown and compared first; ñ stays a letter of its own in it, because
Peña and Pena are two names. `spelling_key` is coarser: what papers of the United States write by
ear comes to the same key, ñ and n too.
"""

from __future__ import annotations

import re
import unicodedata

_TILDE = "\u0303"
_APART = re.compile(r"[^A-ZÑ0-9]+")


def fold(written: str) -> str:
    """Capitals without accents, ñ kept, and one blank between words. Folding twice is folding once.

    An apostrophe within a word is dropped, so that O'Farrill is one word; a hyphen parts two.
    """
    # Signs that look like letters, and marks beside letters, come to one form first.
    plain = unicodedata.normalize("NFKD", written).upper()
    plain = unicodedata.normalize("NFKD", plain)
    letters: list[str] = []
    for sign in plain:
        if sign == _TILDE and letters and letters[-1] == "N":
            letters[-1] = "Ñ"
        elif not unicodedata.combining(sign) and sign not in "'’`´":
            letters.append(sign)
    return " ".join(_APART.sub(" ", "".join(letters)).split())


def spelling_key(word: str) -> str:
    """What a word that was written by ear has in common with how it is spelled.

    s, z and soft c; b and v; g before e and i, j and x; ll and y; a silent h; doubled letters; ñ
    and n. The key of a key is that key.
    """
    key = fold(word).replace(" ", "")
    while (coarser := _coarser(key)) != key:
        key = coarser
    return key


def _coarser(word: str) -> str:
    for pattern, letters in _BY_EAR:
        word = pattern.sub(letters, word)
    return word


_BY_EAR: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("Ñ", "N"),
        # ch is one sound; it is put into letters that nothing below takes apart.
        ("CH", "TJ"),
        ("LL", "Y"),
        ("PH", "F"),
        ("QU(?=[EI])", "K"),
        ("GU(?=[EI])", "GH"),
        ("G(?=[EI])", "J"),
        ("GH(?=[EI])", "GU"),
        ("X", "J"),
        ("[CS](?=[CZ][EI])", ""),
        ("C(?=[EI])|Z", "S"),
        ("[CQ]", "K"),
        ("V", "B"),
        ("H", ""),
        # Ybarra and Ibarra, Ruy and Rui; between vowels y is a sound of its own.
        ("(?<![AEIOU])Y(?![AEIOU])|(?<=[AEIOU])Y$", "I"),
        (r"(.)\1+", r"\1"),
    )
)
