"""Which signs stand in an entry: literals first, expressions after, and about whom they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from dedere.dockets.coding.rows import NO_EVENT, Row, Seen
from dedere.dockets.coding.signs import Sign, load
from dedere.dockets.entries.hits import Concern, concern_at
from dedere.dockets.entries.moods import Mood, mood_at
from dedere.dockets.entries.parsing import Parsed
from dedere.dockets.entries.requiring import can_match, folded
from dedere.dockets.model import Party

ANY_KIND = (
    "victims",
    "seal.", "charge.sealed", "interpreter.", "consular", "related.", "extradition.",
    "appeal.number", "arrival.abroad",
)  # fmt: skip
"""Labels that count in papers about other papers too; all others in what is itself an event."""

NEAR = 30
"""So many characters behind a sign can still take it back."""


class _Prefilter:
    """Which signs can be in a text at all, by the literals that they need."""

    def __init__(self, signs: tuple[Sign, ...]) -> None:
        literals = tuple(dict.fromkeys(one for sign in signs for one in sign.literals))
        self._signs = signs
        self._by_literal = [
            tuple(i for i, sign in enumerate(signs) if literal in sign.literals)
            for literal in literals
        ]
        self._automaton = AhoCorasick(list(literals), matchkind=MatchKind.Standard)

    def candidates(self, text: str) -> list[Sign]:
        """The signs of which a literal stands in *text*, in their order."""
        met = {
            place
            for place, _, _ in self._automaton.find_matches_as_indexes(
                text.lower(), overlapping=True
            )
        }
        return [self._signs[i] for i in sorted({i for m in met for i in self._by_literal[m]})]


@cache
def _prefilter() -> _Prefilter:
    return _Prefilter(load())


def _small(parsed: Parsed) -> str:
    return folded(parsed.text)


def _small_sentences(parsed: Parsed) -> list[str]:
    """The sentences in small letters: what a sign needs must stand in the sentence itself."""
    return [folded(parsed.text[one.start : one.end]) for one in parsed.sentences]


@dataclass(frozen=True, slots=True)
class Met:
    """A sign that was met in an entry, whoever it is about."""

    label: str
    start: int
    end: int
    words: str
    groups: Mapping[str, str | None]
    mood: Mood


def find_signs(row: Row, party: Party) -> None:
    """Put into *row* the signs of its entry that are, or may be, about *party*."""
    parsed = row.parsed
    met = parsed.once(signs_in)
    if not met:
        return
    place = parsed.people.place(party)
    for one in met:
        whose = concern_at(parsed, one.start, one.end, place)
        if whose is Concern.NO:
            continue
        unclear = whose is Concern.UNCLEAR
        row.signs.setdefault(one.label, []).append(
            Seen(one.label, row, one.start, one.end, one.words, one.groups, one.mood, unclear)
        )


def signs_in(parsed: Parsed) -> tuple[Met, ...]:
    """The signs that count in an entry, in the order of the signs and of the text."""
    tail = " ".join(edit.words for edit in parsed.tail.edits)
    signs = _prefilter().candidates(f"{parsed.text}\n{tail}")
    if parsed.kind in NO_EVENT:
        signs = [sign for sign in signs if sign.label.startswith(ANY_KIND)]
    return tuple(
        _met(sign, parsed, found) for sign in signs for found in matches(sign, parsed, tail)
    )


def _met(sign: Sign, parsed: Parsed, found: re.Match[str]) -> Met:
    start, end = (0, 0) if sign.where == "tail" else found.span()
    sentence = parsed.sentence_at(start)
    mood = mood_at(
        parsed.text[sentence.start : sentence.end],
        max(0, start - sentence.start),
        max(0, min(end, sentence.end) - sentence.start),
        parsed.kind,
        from_titles=parsed.entry.from_titles,
    )
    return Met(sign.label, start, end, found[0], found.groupdict(), mood)


def matches(sign: Sign, parsed: Parsed, tail: str = "") -> Iterator[re.Match[str]]:
    """The places where *sign* counts in an entry."""
    text = parsed.text
    regex, flags = sign.regex.pattern, sign.regex.flags
    if sign.where == "tail":
        found = sign.regex.search(tail)
        if found:
            yield found
    elif not can_match(regex, flags, parsed.once(_small)):
        return
    elif sign.where in ("head", "entry"):
        found = sign.regex.search(text)
        if found and not (sign.unless and sign.unless.search(text)):
            yield found
    else:
        parts = parsed.once(_small_sentences)
        for sentence, small in zip(parsed.sentences, parts, strict=True):
            if len(parts) > 1 and not can_match(regex, flags, small):
                continue
            found = sign.regex.search(text, sentence.start, sentence.end)
            if not found:
                continue
            near = min(sentence.end, found.end() + NEAR)
            if sign.unless and sign.unless.search(text, sentence.start, near):
                continue
            yield found
