"""Words after which the person stands whom an entry is about, where it does not say *as to*."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

WORD = r"[A-ZÀ-Ý][\w'’.\-]*"
JOINING = r"(?:de|del|de la|de los|la|las|los|y|e|van|von|der|da|dos|do|el|al|bin|ibn|le|du|&)"
"""Words that join the parts of a name."""
_PERSON = rf"(?:{WORD}(?:,? (?:{JOINING} )*{WORD}){{1,6}})"
_OF_WHOM = re.compile(
    r"(?i:^\W*arrest (?:\([^)]{3,24}\) )?of|\bpleas? (?:of (?:not )?guilty )?entered by|"
    r"\bguilty pleas? (?:is |was )?entered by|\bheld (?:on [\d/]+ )?for|"
    r"\b(?:first|initial) appearance of|\bverdict (?:as to|against)|\bfinding|"
    r"^\W*arrest warrants? issued (?:for|as to))\s+"
    rf"(?i:(?:the )?(?:defendants?|dfts?|defts?)\.? )?(?={WORD})"
)
"""Words that tell whom an entry is about, where it does not say *as to*."""
_WHOM = ("arrest", "entered by", "held ", "appearance of", "verdict ", "finding")
"""Of these it needs one."""
_TOLD = (
    r",? (?i:(?:who )?(?:was|were|is|has|had)? ?(?:been )?"
    r"(?:extradited|arrested|expelled|deported|apprehended|pled|pleads|pleaded"
    r"|(?:self-|voluntarily )?surrendered(?= (?:to|on|at|today|this|himself|herself)\b)))\b"
)
_BEFELL = re.compile(rf"\b(?={_PERSON}(?: \(\d{{1,3}}\))?{_TOLD})")
_FATE = re.compile(_TOLD)
"""Somebody of whom an arrest or an extradition is told."""
_NUMBERED = re.compile(
    r"\b(?i:of|for|by|against|defendants?|dfts?|defts?)\s+"
    rf"(?i:(?:defendants?|dfts?|defts?)\.? )?(?={_PERSON} ?\(\d{{1,3}}\))"
)
_FATES = (
    "extradited",
    "arrested",
    "expelled",
    "deported",
    "apprehended",
    "pled",
    "plead",
    "surrendered",
)
_FILED_BY = re.compile(
    r"(?i:\b(?:filed )?by\s+(?:(?:the )?(?:defendants?|dfts?|defts?)\.? )?)"
    rf"(?={_PERSON})"
)
_FILED = re.compile(
    r"^\W*(?:\S+ ){0,4}?(?:motions?|petition|application|notice of appeal|request|waiver|consent|"
    r"letter|response|reply|objections?|sentencing memorandum)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Opening:
    """A place where a name should begin."""

    start: int
    end: int
    weak: bool = False
    """Whether it counts only where the entry tells nobody else: who filed, a name with a number."""
    told: bool = False
    """Whether words after the name tell what befell him."""

    def is_right(self, text: str, end: int) -> bool:
        """Whether the words that it needs follow a name that ends at *end*."""
        return not self.told or _FATE.match(text, end) is not None


def openings(text: str, small: str) -> Iterator[Opening]:
    """The places in *text* where such a name should begin; *small* is it in small letters."""
    if any(word in small for word in _WHOM):
        for found in _OF_WHOM.finditer(text):
            yield Opening(*found.span())
    if any(word in small for word in _FATES):
        for found in _BEFELL.finditer(text):
            yield Opening(*found.span(), told=True)
    if ")" in text:
        for found in _NUMBERED.finditer(text):
            yield Opening(*found.span(), weak=True)
    if " by " in small and _FILED.match(text):
        first = _FILED_BY.search(text)
        if first is not None:
            yield Opening(*first.span(), weak=True)
