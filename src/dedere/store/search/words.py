"""Words as they are compared: without case and accents, and by their stems in both languages.

One and the same in SQLite and PostgreSQL: the databases index what this gives, and stem nothing.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import snowballstemmer

from dedere.store.names import fold

_WORD = re.compile(r"\w+", re.UNICODE)
LONGEST = 60
"""Letters of a word that are looked at."""


def words_of(text: str) -> list[str]:
    """The words of a text, in small letters, as they stand."""
    return [word[:LONGEST] for word in _WORD.findall(text.casefold())]


def variants(word: str) -> frozenset[str]:
    """How a word may be found: as it is, and by its stem in English and in Spanish.

    The Spanish stem is taken with and without accents, since who searches leaves them out.
    """
    plain = fold(word)
    found = {plain, _stem("english", plain), fold(_stem("spanish", word))}
    found.add(fold(_stem("spanish", plain)))
    return frozenset(one for one in found if one.isalnum())


def stems(*texts: str) -> str:
    """All ways in which any word of the texts may be found."""
    found: dict[str, None] = {}
    for text in texts:
        for word in words_of(text):
            found.update(dict.fromkeys(sorted(variants(word))))
    return " ".join(found)


@cache
def _stemmer(language: str) -> Any:
    return snowballstemmer.stemmer(language)


def _stem(language: str, word: str) -> str:
    return str(_stemmer(language).stemWord(word))
