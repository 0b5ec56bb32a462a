"""Which signs stand in an entry: literals first, expressions after, and about whom they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ahocorasick_rs import AhoCorasick, MatchKind

from dedere.dockets.coding.rows import NO_EVENT, Row, Seen
from dedere.dockets.coding.signs import Sign, load
from dedere.dockets.entries.hits import Concern, Hit, concern
from dedere.dockets.entries.moods import mood_at
from dedere.dockets.entries.parsing import Parsed
from dedere.dockets.model import Party

ANY_KIND = (
    "victims",
    "seal.", "charge.sealed", "interpreter.", "consular", "related.", "extradition.",
    "appeal.number",
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


def find_signs(row: Row, party: Party) -> None:
    """Put into *row* the signs of its entry that are, or may be, about *party*."""
    text, tail = row.text, _tail_of(row)
    for sign in _prefilter().candidates(f"{text}\n{tail}"):
        if row.parsed.kind in NO_EVENT and not sign.label.startswith(ANY_KIND):
            continue
        for found in matches(sign, row.parsed, tail):
            tailed = sign.where == "tail"
            start, end = (0, 0) if tailed else found.span()
            seen = _seen(sign, row, party, found, start, end)
            if seen is not None:
                row.signs.setdefault(sign.label, []).append(seen)


def _seen(
    sign: Sign, row: Row, party: Party, found: re.Match[str], start: int, end: int
) -> Seen | None:
    sentence = row.parsed.sentence_at(start)
    mood = mood_at(
        row.text[sentence.start : sentence.end],
        max(0, start - sentence.start),
        max(0, min(end, sentence.end) - sentence.start),
        row.parsed.kind,
        from_titles=row.entry.from_titles,
    )
    whose = concern(row.parsed, Hit(sign.label, "", start, end, mood, 1.0, ""), party)
    if whose is Concern.NO:
        return None
    unclear = whose is Concern.UNCLEAR
    return Seen(sign.label, row, start, end, found[0], found.groupdict(), mood, unclear)


def matches(sign: Sign, parsed: Parsed, tail: str = "") -> Iterator[re.Match[str]]:
    """The places where *sign* counts in an entry."""
    text = parsed.text
    if sign.where == "tail":
        found = sign.regex.search(tail)
        if found:
            yield found
    elif sign.where in ("head", "entry"):
        found = sign.regex.search(text)
        if found and not (sign.unless and sign.unless.search(text)):
            yield found
    else:
        for sentence in parsed.sentences:
            found = sign.regex.search(text, sentence.start, sentence.end)
            if not found:
                continue
            near = min(sentence.end, found.end() + NEAR)
            if sign.unless and sign.unless.search(text, sentence.start, near):
                continue
            yield found


def _tail_of(row: Row) -> str:
    return " ".join(edit.words for edit in row.parsed.tail.edits)
