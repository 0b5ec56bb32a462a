"""Subsections of a section: ``(a)(1)(b)(1)(A)``, ``(a) and (b)(1)``, ``G1`` made into paths.

The levels of the United States Code follow one another as (a), (1), (A), (i), (I). With that order
a run of brackets is cut where it begins again, and "(b)(1)(A) and (B)" is read as two siblings.
"""

from __future__ import annotations

import re

_ROMAN = re.compile(r"(?:x{0,3})(?:ix|iv|v?i{0,3})", re.IGNORECASE)

_LETTER, _DIGIT, _CAPITAL, _ROMAN_SMALL, _ROMAN_CAPITAL = range(5)

BETWEEN = r"(?:\d{1,2}|[ivxIVX]{1,6}|[a-z]{1,2}|[A-Z]{1,2})"
"""What may stand between the brackets."""

BRACKETS = re.compile(rf"\s?[(\[{{]\s?({BETWEEN})\s?[)\]}}]")
"""One pair of brackets with what stands in it; clerks leave a space before it, or inside."""

COMPACT = re.compile(r"([A-Za-z])(\d{1,2})?([A-Z](?![a-z]))?(?![A-Za-z0-9])")
"""Subsections without brackets: ``G``, ``G1``, ``C1A``."""


def is_roman(token: str) -> bool:
    """Whether a token can be a Roman numeral up to 39."""
    return bool(token) and _ROMAN.fullmatch(token) is not None


def doubled(token: str) -> bool:
    """Whether two letters are one level, as (aa): the same letter twice, or a Roman numeral."""
    return len(token) != 2 or token.isdigit() or token[0] == token[1] or is_roman(token)


class Paths:
    """Collects the brackets after one section and makes paths of them."""

    def __init__(self, *, digits_first: bool = False) -> None:
        self.paths: list[tuple[str, ...]] = []
        self._digits_first = digits_first
        self._capitals = False

    def add(self, tokens: list[str]) -> None:
        """Add one run of brackets, ``["b", "1", "A"]``."""
        before = self.paths[-1] if self.paths else ()
        current: list[str] = []
        for place, token in enumerate(tokens):
            if place == 0:
                current = self._first(before, token)
                continue
            after = tokens[place + 1] if place + 1 < len(tokens) else None
            rank, token = self._rank(current, token, after)
            last = _ranks(tuple(current))[-1] if current else -1
            if rank <= last:
                self.paths.append(tuple(current))
                current = _above(tuple(current), rank)
            current.append(token)
        if current:
            self.paths.append(tuple(current))

    def _first(self, before: tuple[str, ...], token: str) -> list[str]:
        if token.isdigit():
            below = [] if self._digits_first else _above(before, _DIGIT)
            return [*below, token]
        if is_roman(token) and before and max(_ranks(before)) >= _ROMAN_SMALL:
            rank = _ROMAN_SMALL if token.islower() else _ROMAN_CAPITAL
            return [*_above(before, rank), token]
        if token.isupper():
            # A clerk who prints in capitals means (a); only below a number is (A) a level.
            if not before:
                self._capitals = True
                return [token.lower()]
            if self._capitals or _DIGIT not in _ranks(before):
                return [token.lower()]
            return [*_above(before, _CAPITAL), token]
        return [token]

    def _rank(self, current: list[str], token: str, after: str | None) -> tuple[int, str]:
        ranks = _ranks(tuple(current))
        last = ranks[-1]
        if token.isdigit():
            return _DIGIT, token
        if last == _LETTER and token in {"l", "I"}:
            # The letter where the number was meant: (a)(l).
            return _DIGIT, "1"
        if token.islower():
            roman = is_roman(token)
            if roman and last >= _DIGIT:
                return _ROMAN_SMALL, token
            if last == _DIGIT and len(token) == 1 and not (after or "").isdigit():
                # (b)(1)(c): below a number a single letter is the next level down.
                return _CAPITAL, token.upper()
            return _LETTER, token
        if last == _ROMAN_SMALL and is_roman(token):
            return _ROMAN_CAPITAL, token
        if self._capitals and last == _DIGIT and (after or "").isdigit():
            return _LETTER, token.lower()
        return _CAPITAL, token


def _ranks(path: tuple[str, ...]) -> list[int]:
    """The level of each token of a path."""
    ranks: list[int] = []
    for token in path:
        if token.isdigit():
            ranks.append(_DIGIT)
        elif token.islower():
            small = bool(ranks) and is_roman(token)
            ranks.append(_ROMAN_SMALL if small else _LETTER)
        else:
            deep = bool(ranks) and ranks[-1] == _ROMAN_SMALL and is_roman(token)
            ranks.append(_ROMAN_CAPITAL if deep else _CAPITAL)
    return ranks


def _above(path: tuple[str, ...], rank: int) -> list[str]:
    """The part of a path that stands above a level."""
    kept: list[str] = []
    for token, level in zip(path, _ranks(path), strict=True):
        if level >= rank:
            break
        kept.append(token)
    return kept


def from_compact(letter: str, digits: str | None, capital: str | None) -> tuple[str, ...]:
    """``C``, ``1``, ``A`` as a path."""
    return tuple(part for part in (letter.lower(), digits, capital) if part)


def printed(path: tuple[str, ...]) -> str:
    """``(b)(1)(A)``."""
    return "".join(f"({token})" for token in path)
