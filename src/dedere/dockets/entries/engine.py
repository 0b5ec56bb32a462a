"""All patterns on one text at the price of a few: literals first, regular expressions after.

One automaton (Aho-Corasick) finds every literal of every pattern in one pass over the text. Only
a pattern of which each group of literals was met is tried by `re`. The answers are those of one
``re.search`` a pattern, because a pattern cannot match a text that lacks its literals; loading
proves that of each. A pattern that has several ways to match is tried only where the words of one
of them stand, which are found from the expression itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from dedere.dockets.entries.literals import begins
from dedere.dockets.entries.patterns import FLAGS, Pattern, patterns
from dedere.dockets.entries.requiring import can_match, folded


class Engine:
    """Patterns made ready for many texts. It keeps no state between texts."""

    def __init__(self, of: Sequence[Pattern]) -> None:
        self.patterns = tuple(of)
        self.literals: tuple[str, ...] = tuple(
            dict.fromkeys(
                literal for one in self.patterns for group in one.literals for literal in group
            )
        )
        number = {literal: place for place, literal in enumerate(self.literals)}
        self._bits = tuple(1 << place for place in range(len(self.literals)))
        self.groups: tuple[tuple[int, ...], ...] = tuple(
            tuple(sum(1 << number[literal] for literal in set(group)) for group in one.literals)
            for one in self.patterns
        )
        """For each pattern, its groups of literals as sets of bits."""
        self._by_first: list[list[int]] = [[] for _ in self.literals]
        for place, one in enumerate(self.patterns):
            rarest = max(one.literals, key=lambda group: min(map(len, group)))
            for literal in set(rarest):
                self._by_first[number[literal]].append(place)
        self._regexes = tuple(one.regex for one in self.patterns)
        self._bound = frozenset(i for i, one in enumerate(self.patterns) if begins(one.regex))
        self.tries = tuple(
            one.compiled.match if place in self._bound else one.compiled.search
            for place, one in enumerate(self.patterns)
        )
        """For each pattern, what tries it; one bound to the beginning is tried only there."""
        self._automaton = AhoCorasick(
            list(self.literals),
            matchkind=MatchKind.Standard,
            store_patterns=False,
            implementation=Implementation.DFA,
        )

    def candidates(self, text: str) -> list[int]:
        """The places of the patterns that can match in *text* by the words it holds, in order."""
        met = {
            literal
            for literal, _, _ in self._automaton.find_matches_as_indexes(
                text.lower(), overlapping=True
            )
        }
        if not met:
            return []
        bits = 0
        tried: set[int] = set()
        for literal in met:
            bits |= self._bits[literal]
            tried.update(self._by_first[literal])
        groups = self.groups
        places = sorted(place for place in tried if all(bits & group for group in groups[place]))
        if len(places) == 0:
            return places
        small = folded(text)
        return [place for place in places if can_match(self._regexes[place], FLAGS, small)]

    def found(self, text: str) -> list[int]:
        """The places of the patterns that match *text*, in order."""
        tries = self.tries
        return [place for place in self.candidates(text) if tries[place](text)]

    def matches(self, place: int, text: str) -> Iterable[re.Match[str]]:
        """The matches of the pattern at *place*, from left to right."""
        if place in self._bound:
            found = self.patterns[place].compiled.match(text)
            return (found,) if found else ()
        return self.patterns[place].compiled.finditer(text)

    def each(self, texts: Iterable[str]) -> Iterator[list[int]]:
        """The same for each of *texts*."""
        return map(self.found, texts)


@cache
def engine() -> Engine:
    """The engine with all patterns of the project."""
    return Engine(patterns())
