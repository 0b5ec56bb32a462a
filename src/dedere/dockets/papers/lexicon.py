"""Lexical fields: the words by which a harm is told, in English and Spanish, as data.

An entry is a row of words. ``kill~`` stands for all forms of the verb, ``kidnap*`` for any ending,
``took|taken`` for either, ``..`` for up to three words between, ``...`` for up to seven. Words are
looked up without accents and case; nothing is searched by expression, so that a page costs little.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from dedere.dockets.own_data import parsed
from dedere.dockets.papers.inflecting import forms

_FOLDER = files(__package__).joinpath("data")
_TOKEN = re.compile(r"\w+?(?=n't\b)|n't\b|'(?:s|d|ll|re|ve|m)\b|[^\W_]+|\u2026|\.\.\.")
_GAPS = {"..": 3, "...": 7}
_SHORTEST = 2
_TOO_COMMON = frozenset(["de", "vino", "como"])
"""Forms of a verb that are nearly always another word."""
_ENGLISH = frozenset(
    [
        "the",
        "of",
        "and",
        "to",
        "was",
        "were",
        "that",
        "with",
        "for",
        "by",
        "on",
        "from",
        "his",
        "their",
        "had",
        "has",
        "is",
        "they",
        "an",
        "who",
        "it",
        "at",
    ]
)
_SPANISH = frozenset(
    [
        "de",
        "la",
        "el",
        "los",
        "las",
        "que",
        "se",
        "en",
        "un",
        "una",
        "por",
        "con",
        "para",
        "su",
        "sus",
        "del",
        "al",
        "lo",
        "le",
        "les",
        "y",
        "fue",
        "era",
        "pero",
        "como",
        "cuando",
        "ya",
        "mi",
        "muy",
        "nos",
        "esa",
        "ese",
        "esto",
        "eso",
    ]
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a sentence."""

    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Slot:
    """One word of an entry: any of some words, or anything that begins in one of some ways."""

    words: frozenset[str]
    beginnings: tuple[str, ...]

    def takes(self, word: str) -> bool:
        """Whether *word* may stand here."""
        return word in self.words or bool(self.beginnings and word.startswith(self.beginnings))


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a field."""

    field: str
    language: str
    slots: tuple[Slot, ...]
    gaps: tuple[int, ...]
    """Before each slot but the first: how many words may stand between."""

    def ends(self, tokens: list[Token], at: int) -> int | None:
        """The place of the last word where the entry begins at *at*; None where it is not met."""
        for slot, gap in zip(self.slots[1:], self.gaps, strict=True):
            for place in range(at + 1, min(at + 2 + gap, len(tokens))):
                if slot.takes(tokens[place].word):
                    at = place
                    break
            else:
                return None
        return at


Spans = dict[str, list[tuple[int, int]]]
"""By field, where its entries stand in a sentence."""


class Lexicon:
    """All fields, ready to be looked up."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        """Index the entries by their first word."""
        self._by_word: dict[str, list[Entry]] = {}
        self._by_beginning: dict[str, list[Entry]] = {}
        self.fields: set[str] = set()
        for entry in entries:
            self.fields.add(entry.field)
            for word in entry.slots[0].words:
                self._by_word.setdefault(word, []).append(entry)
            for beginning in entry.slots[0].beginnings:
                self._by_beginning.setdefault(beginning, []).append(entry)
        self._longest = max(map(len, self._by_beginning), default=0)
        self._known: dict[str, tuple[Entry, ...]] = {}

    def spans(self, text: str) -> Spans:
        """The fields that *text* (folded) touches, with their places."""
        found: Spans = {}
        tokens = tokenized(text)
        spoken = languages(tokens)
        for at, token in enumerate(tokens):
            for entry in self._beginning(token.word):
                if entry.language not in spoken:
                    continue
                last = entry.ends(tokens, at)
                if last is not None:
                    found.setdefault(entry.field, []).append((token.start, tokens[last].end))
        return found

    def _beginning(self, word: str) -> tuple[Entry, ...]:
        known = self._known.get(word)
        if known is None:
            entries = list(self._by_word.get(word, ()))
            for length in range(_SHORTEST, min(len(word), self._longest) + 1):
                entries += self._by_beginning.get(word[:length], ())
            known = tuple(dict.fromkeys(entries))
            if len(self._known) < 50_000:
                self._known[word] = known
        return known


def tokenized(text: str) -> list[Token]:
    """The words of *text* in small letters; ``n't`` is the word ``not``."""
    small = text.lower()
    return [
        Token("not" if found[0] == "n't" else found[0], found.start(), found.end())
        for found in _TOKEN.finditer(small)
    ]


def languages(tokens: Iterable[Token]) -> frozenset[str]:
    """``en``, ``es`` or both, by the little words of the sentence."""
    english = spanish = 0
    for token in tokens:
        english += token.word in _ENGLISH
        spanish += token.word in _SPANISH
    if spanish > english:
        return frozenset(("es",)) if spanish > 2 * english else frozenset(("en", "es"))
    return frozenset(("en", "es")) if spanish >= 3 else frozenset(("en",))


@cache
def lexicon() -> Lexicon:
    """The fields of the project.

    Raises:
        ValueError: an entry that is empty or ends in a gap.
    """
    data = parsed(_FOLDER.joinpath("fields.yaml").read_text("utf-8"))
    return Lexicon(_entries(data))


def _entries(data: Mapping[str, Any]) -> list[Entry]:
    irregular = {language: data["irregular"].get(language) or {} for language in ("en", "es")}
    read = []
    for field, by_language in data["fields"].items():
        for language, rows in by_language.items():
            for row in re.split(r"[;\n]", rows):
                if row.strip():
                    read.append(_entry(field, language, row.strip(), irregular[language]))
    return read


def _entry(field: str, language: str, row: str, irregular: Mapping[str, str]) -> Entry:
    slots: list[Slot] = []
    gaps: list[int] = []
    gap = 0
    for piece in row.split():
        if piece in _GAPS:
            gap = _GAPS[piece]
            continue
        if slots:
            gaps.append(gap)
        slots.append(_slot(piece, language, irregular))
        gap = 0
    if not slots or gap:
        raise ValueError(f"{field}: {row}")
    return Entry(field, language, tuple(slots), tuple(gaps))


def _slot(piece: str, language: str, irregular: Mapping[str, str]) -> Slot:
    words: set[str] = set()
    beginnings = []
    for one in piece.split("|"):
        if one.endswith("*"):
            beginnings.append(one[:-1])
        elif one.endswith("~"):
            words |= forms(one[:-1], language, irregular) - _TOO_COMMON
        else:
            words.add(one)
    return Slot(frozenset(words), tuple(beginnings))
