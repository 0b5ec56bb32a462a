"""How alike two texts are, and where they differ."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher

from dedere.dockets.coding import quoting
from dedere.dockets.entries.tail import GAP, cut
from dedere.dockets.model import Entry
from dedere.dockets.watch.changes import Words

_KEPT = 6
"""So many words are kept beside what differs."""
_MOST = 4000
"""Longer texts, in words, are shown as taken out and put in whole."""
_WORD = re.compile(r"\w+")


def squeezed(text: str) -> str:
    """*text* with single blanks."""
    return " ".join(text.split())


def body(entry: Entry) -> str:
    """The entry's words without its tail: attachments, initials, day of entry, edits."""
    masked, _ = cut(entry.text or "")
    # Initials that stood before an edit are at the end only after it was taken away.
    masked, _ = cut(squeezed(masked.replace(GAP, " ")))
    return squeezed(masked.replace(GAP, " "))


def key(text: str) -> str:
    """What two printings of the same words share, whatever the form and the punctuation."""
    return " ".join(_WORD.findall(text.casefold()))


def bag(text: str) -> Counter[str]:
    """The words of *text* with how often each stands in it."""
    return Counter(_WORD.findall(text.casefold()))


def likeness(one: Counter[str], other: Counter[str]) -> float:
    """From 0 to 1: the words that both have, of all that they have. Two empty texts are alike."""
    both = one.total() + other.total()
    return 2 * (one & other).total() / both if both else 1.0


def shown(text: str, sign: str, hidden: Iterable[str]) -> tuple[Words, ...]:
    """The words of one entry, masked and not too long."""
    words = quoting.mask(squeezed(text), hidden)
    if len(words) > 2 * quoting.LONGEST:
        words = words[: 2 * quoting.LONGEST].rsplit(" ", 1)[0] + " …"
    return (Words(sign, words),) if words else ()


def differing(old: str, new: str, hidden: Iterable[str]) -> tuple[Words, ...]:
    """What was taken out of *old* and put into *new*, with a few words on each side.

    Both are masked before they are compared, so that no piece is spared because it was cut.
    """
    names = tuple(hidden)
    before, after = (quoting.mask(squeezed(text), names).split() for text in (old, new))
    if max(len(before), len(after)) > _MOST:
        return (*shown(old, "-", names), *shown(new, "+", names))
    found: list[Words] = []
    steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for place, (what, a, b, c, d) in enumerate(steps):
        if what == "equal":
            found += _kept(before[a:b], first=place == 0, last=place == len(steps) - 1)
            continue
        if b > a:
            found.append(Words("-", " ".join(before[a:b])))
        if d > c:
            found.append(Words("+", " ".join(after[c:d])))
    return tuple(found)


def _kept(words: list[str], *, first: bool, last: bool) -> list[Words]:
    """Words on both sides, of which the middle is left out."""
    left = 0 if first else _KEPT
    right = 0 if last else _KEPT
    if len(words) <= left + right + 2:
        return [Words("=", " ".join(words))]
    found = []
    if left:
        found.append(Words("=", " ".join(words[:left])))
    found.append(Words("…", ""))
    if right:
        found.append(Words("=", " ".join(words[-right:])))
    return found
