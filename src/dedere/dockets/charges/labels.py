"""The label of a count: ``(1)``, ``(2s-3s)``, ``(4sss)``, ``(S1 2)``, ``Count 1``, ``Cts. 1-3``.

A range is expanded into its numbers and may stay a range as printed. The mark after a number is a
sign of a later instrument and no proof: it can appear without any superseding paper.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from dedere.dockets.charges.durations import NUMBER_WORDS

LARGEST_RANGE = 1000
"""Longer ranges are kept as printed and not expanded."""

_STATUTE = r"\d{1,2}\s?(?::|-?U\.?\s?S|C\.?F|§|[Ss]ec)"
_ITEM = (
    r"(?:[Ss]\d{0,2}[\s-]?(?=\d))?\d{1,4}(?:[sSrR]{1,20}\d{0,2})?"
    rf"(?![\dA-Za-z§%]|\s?:\s?(?!{_STATUTE})\d|\.\d)"
)
_BETWEEN = r"\s*(?:-|–|—|,|;|&|\band\b|\bto\b|\bthru\b|\bthrough\b)\s*"
_PLAIN = r"(?:[Ss]\d{0,2}[\s-]?(?=\d))?\d{1,4}(?:[sSrR]{1,20}\d{0,2})?(?![\dA-Za-z§%])"
_PLAIN += r"(?!\s*(?:months?|mos?|years?|yrs?|days?|hours?)\b|\.\d|,\d{3})"
PLAIN_LIST = rf"{_PLAIN}(?:{_BETWEEN}(?:and\s+)?{_PLAIN})*"
"""The same where no statute can follow, as in a disposition: "Count 1: 24 months"."""
LIST = rf"{_ITEM}(?:{_BETWEEN}(?:and\s+)?{_ITEM})*"
"""Numbers and ranges of counts."""
_COUNT = r"(?:[Cc]ounts?|COUNTS?|[Cc]n?ts?|CN?TS?|[Cc]ount\(s\)|COUNT\(S\))\b\.?"
_COUNT_WORD = rf"(?:{_COUNT}|[Cc]ount\(s\)|COUNT\(S\)|[Cc]t\(s\)\.?)"

_TAIL = re.compile(rf"\s*\(\s*(?:{_COUNT_WORD}[\s:]*)?({LIST})\s*\)\s*$")
_TAIL_WORD = re.compile(rf"[\s\-–—,;(]*{_COUNT_WORD}\s*[:#]?\s*({LIST})\)?\s*\.?\s*$")
ROMAN = re.findall(
    r"\w+", "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX"
)
"""The Roman numerals from I, in order."""
_WORD = "|".join(sorted(NUMBER_WORDS[1:], key=len, reverse=True))
_HEAD = re.compile(
    rf"\s*\(?{_COUNT_WORD}\s*[:#]?\s*"
    rf"(?:(?P<list>{LIST})|(?P<word>(?i:{_WORD})\b)|(?P<roman>[IVX]{{1,5}})\b)\)?"
    rf"(?!\s*(?:U\.?\s?S\.?\s?C|C\.?F\.?R|§|:\d{{1,4}}(?!\d|\s?[:§U])))\s*[:.,\-–—]*\s*"
)
_ONE = re.compile(r"(?:([Ss])(\d{0,2})[\s-]?(?=\d))?(\d{1,4})([sSrR]{0,20})(\d{0,2})")
_RANGE_SIGN = re.compile(r"\s*(?:-|–|—|to|thru|through)\s*$")


@dataclass(frozen=True, slots=True)
class Number:
    """One count: its number in the instrument and the mark of the instrument."""

    number: int
    mark: str = ""
    """``s``, ``ss``, ``r``, ``S2``; as printed, in small letters unless it is an ``S`` before."""

    @property
    def label(self) -> str:
        """``3s``; an instrument that is printed before the number stays there: ``S2 3``."""
        if self.mark.startswith("S"):
            return f"{self.mark} {self.number}"
        return f"{self.number}{self.mark}"

    @property
    def superseding(self) -> int:
        """Which superseding instrument the mark is a sign of; 0 where there is none."""
        if self.mark.startswith("S"):
            return int(self.mark[1:] or "1")
        return int(self.mark[-1]) if self.mark[-1:].isdigit() else self.mark.count("s")

    @property
    def reindicted(self) -> bool:
        """Whether the mark says that the person was indicted again: ``r``."""
        return "r" in self.mark


@dataclass(frozen=True, slots=True)
class Label:
    """The label as printed and the counts that it stands for."""

    printed: str
    """Without brackets: ``2s-3s``."""
    numbers: tuple[Number, ...]
    start: int
    end: int
    """The span with brackets and the word before it."""


def at_end(text: str) -> Label | None:
    """The label at the end of a charge string, or None."""
    found = _TAIL.search(text, max(0, len(text) - 200)) or _TAIL_WORD.search(
        text, max(0, len(text) - 200)
    )
    if found is None:
        return None
    return Label(_tidy(found[1]), numbers(found[1]), found.start(), found.end())


def at_start(text: str) -> Label | None:
    """The label at the beginning, as in ``Count 1 18:371``, or None."""
    found = _HEAD.match(text)
    if found is None:
        return None
    if found["list"]:
        printed, counts = _tidy(found["list"]), numbers(found["list"])
    elif found["word"]:
        place = NUMBER_WORDS.index(found["word"].lower())
        printed, counts = str(place), (Number(place),)
    elif found["roman"] in ROMAN:
        place = ROMAN.index(found["roman"]) + 1
        printed, counts = str(place), (Number(place),)
    else:
        return None
    return Label(printed, counts, found.start(), found.end())


def numbers(printed: str) -> tuple[Number, ...]:
    """The counts of a list such as ``1, 3s-5s``; a range too long to be one keeps its ends."""
    found: list[Number] = []
    end = 0
    for match in _ONE.finditer(printed):
        number = _number(match)
        if found and _RANGE_SIGN.search(printed, end, match.start()):
            first = found[-1]
            mark = number.mark or first.mark
            if first.number < number.number <= first.number + LARGEST_RANGE:
                between = range(first.number + 1, number.number + 1)
                found[-1] = Number(first.number, first.mark or mark)
                found.extend(Number(n, mark) for n in between)
                end = match.end()
                continue
        found.append(number)
        end = match.end()
    return tuple(dict.fromkeys(found))


def _number(match: re.Match[str]) -> Number:
    before, which, digits, after, later = match.groups()
    if before:
        return Number(int(digits), f"S{which or 1}")
    return Number(int(digits), after.lower() + later)


def _tidy(printed: str) -> str:
    """Without blanks around the signs: ``2s - 3s`` is ``2s-3s``."""
    return re.sub(r"\s*([-,;&])\s*", r"\1", " ".join(printed.split()))
