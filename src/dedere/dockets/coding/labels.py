"""Labels of counts: ``1-4, 5-6``, ``3s``, ``II and III`` as single labels."""

from __future__ import annotations

import re

MOST = 500
"""No instrument has so many counts; a longer range is a misprint."""

_ROMAN = {"I": 1, "V": 5, "X": 10}
_WORDS = {
    word: str(n)
    for n, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), start=1
    )
}


def spread(labels: str | None) -> set[str]:
    """The single labels in *labels*; Roman numbers as Arabic ones."""
    found: set[str] = set()
    for part in re.split(r",|\band\b|&|\s+(?=\d)", labels or "", flags=re.IGNORECASE):
        part = part.strip(" .;()")
        span = re.fullmatch(r"(\d+)([a-z]*)\s*(?:-|through)\s*(\d+)([a-z]*)", part, re.IGNORECASE)
        if span and 0 <= int(span[3]) - int(span[1]) < MOST:
            found.update(f"{n}{span[4]}" for n in range(int(span[1]), int(span[3]) + 1))
        elif re.fullmatch(r"\d+[a-z]*", part, re.IGNORECASE):
            found.add(part)
        elif part.lower() in _WORDS:
            found.add(_WORDS[part.lower()])
        elif re.fullmatch(r"[IVX]+", part):
            found.add(str(_roman(part)))
    return found


def in_order(labels: set[str]) -> list[str]:
    """By number, then by suffix."""
    return sorted(labels, key=lambda one: (int(re.sub(r"\D", "", one) or 0), one))


def _roman(digits: str) -> int:
    values = [_ROMAN[digit] for digit in digits]
    return sum(
        -value if value < max(values[at:], default=0) else value for at, value in enumerate(values)
    )
