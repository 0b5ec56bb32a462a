"""Lengths of time in a disposition: ``FOURTEEN (14) MONTHS``, ``12 months + 1 day``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

DAYS_IN_A_MONTH = 365.25 / 12

NUMBER_WORDS: list[str] = re.findall(
    r"\w+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen",
)
"""The words of the numbers, each at its own place."""
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "ninty": 90,
}  # fmt: skip
_VALUES = {
    **{word: n for n, word in enumerate(NUMBER_WORDS)},
    **_TENS,
    "hundred": 100,
    "thousand": 1000,
}
_WORD = "|".join(sorted(_VALUES, key=len, reverse=True))
_WORDS = rf"(?:{_WORD})(?:[\s-]{{1,3}}(?:and[\s-]{{1,3}})?(?:{_WORD})){{0,6}}"

_UNIT = r"(?P<{name}>months?|mnths?|mths?|mos?|years?|yrs?|yr|days?|dys?|weeks?|wks?)\b(?:\(s\))?"
_ONE = re.compile(
    rf"""
    (?<![\w$.,/\#])
    (?:
        (?P<words>{_WORDS}) (?:[\s-]*\(\s*(?P<inside>\d{{1,4}}(?:\.\d{{1,2}})?)\s*\))?
      | (?P<digits>\d{{1,4}}(?:\.\d{{1,2}})?) (?P<half>\s?1/2|\s?½|\s+and\s+a\s+half)?
            (?:\s*\(\s*(?:{_WORDS}|\d{{1,4}})\s*\))?
      | [(\[]\s*(?P<bracket>\d{{1,4}})\s*[)\]]
      | (?P<article>an?) (?=\s+(?:year|month|day)\b)
    )
    [\s-]* {_UNIT.format(name="unit")}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_GLUED = re.compile(r"(?<![\w$.,/#])(?P<digits>\d{1,3})M\b(?!\.)")
_PLUS = re.compile(r"\.?\s*(?:,?\s*and\b|,|\+|&|plus\b)?\s*$", re.IGNORECASE)
_ALIAS = re.compile(r"\s*[(=/]\s*(?:or\s+)?$")


@dataclass(frozen=True, slots=True)
class Length:
    """A length as imposed: months and days apart, since a day more than a year is meant."""

    months: float
    days: int
    start: int
    end: int

    @property
    def in_months(self) -> float:
        """All in months; a day is 12/365.25 of a month. Whole months stay whole numbers."""
        whole = self.months + self.days / DAYS_IN_A_MONTH
        return int(whole) if whole == int(whole) else round(whole, 2)


def lengths_in(text: str) -> Iterator[Length]:
    """The lengths of time in a text, in order. "1 year and 1 day" is one length."""
    raw = sorted(_raw(text), key=lambda found: (found[0].start, -found[0].end))
    waiting: tuple[Length, int] | None = None
    for length, size in raw:
        if waiting is None:
            waiting = length, size
            continue
        before, larger = waiting
        if length.start < before.end:
            continue
        between = text[before.end : length.start]
        if size < larger and _PLUS.fullmatch(between) and (size < 2 or between.strip(" .") != ","):
            months, days = before.months + length.months, before.days + length.days
            waiting = Length(months, days, before.start, length.end), size
        elif _ALIAS.search(between) and abs(before.in_months - length.in_months) < 0.1:
            # "36 months (3 years)" says one thing twice.
            waiting = Length(before.months, before.days, before.start, length.end), larger
        else:
            yield before
            waiting = length, size
    if waiting is not None:
        yield waiting[0]


def number_of(words: str) -> int:
    """``one hundred and twenty`` is 120."""
    total = current = 0
    for word in re.split(r"[\s-]+", words.lower()):
        value = _VALUES.get(word)
        if value is None:
            continue
        if value >= 100:
            current = max(current, 1) * value
            if value == 1000:
                total, current = total + current, 0
        else:
            current += value
    return total + current


def _raw(text: str) -> Iterator[tuple[Length, int]]:
    for match in _ONE.finditer(text):
        said = match["inside"] or match["digits"] or match["bracket"]
        amount = float(said) if said else 1.0 if match["article"] else number_of(match["words"])
        if match["half"]:
            amount += 0.5
        unit = match["unit"].lower()
        if unit.startswith("y"):
            yield Length(_tidy(amount * 12), 0, match.start(), match.end()), 3
        elif unit.startswith("m"):
            yield Length(_tidy(amount), 0, match.start(), match.end()), 2
        else:
            days = amount * 7 if unit.startswith("w") else amount
            yield Length(0, round(days), match.start(), match.end()), 1
    for match in _GLUED.finditer(text):
        yield Length(int(match["digits"]), 0, match.start(), match.end()), 2


def _tidy(number: float) -> float:
    return int(number) if number == int(number) else number
