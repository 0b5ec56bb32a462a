"""Which words an expression cannot do without, found from the expression itself.

An expression has several ways to match, one for each branch of its choices. Each way needs groups
of words: of each group, one at least must stand in what is matched. An expression of which no way
has all its groups cannot match. What a look ahead or behind asks for is left out: it may stand
outside of what is matched.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from dedere.dockets.entries.literals import codes, parser, writings

Group = frozenset[str]
Way = tuple[Group, ...]

LEAST = 3
"""Words of fewer letters stand nearly everywhere, and tell nothing."""
MOST_WAYS = 64
MOST_WORDS = 24
"""So many words a group holds; a part with more is taken as unbounded."""
MOST_GROUPS = 3
"""So many groups of a way are kept: those with the longest words."""

WORTH_FINDING = 20
"""So many tries later the words are found; it takes as long as some tens of searches."""
_tried: dict[str, int] = {}
_found: dict[str, tuple[Way, ...]] = {}
_NOTHING: Way = ()
_REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)
_WITHOUT_WIDTH = (codes.AT, codes.ASSERT, codes.ASSERT_NOT)


def folded(text: str) -> str:
    """*text* in small letters, with a to z for the letters that `re` takes for them.

    Each letter stays in its place.
    """
    if not text.isascii():
        text = text.replace("ſ", "s").replace("ı", "i").replace("İ", "i")
    return text.lower()


def can_match(regex: str, flags: int, small: str) -> bool:
    """Whether *regex* may match in a text, or in a part of it, that is *small* when folded.

    It looks for a few words, which takes a small part of the time that a search takes. To find out
    which words takes longer than a search, and is left until the expression was tried often.
    """
    needed = _found.get(regex)
    if needed is None:
        tried = _tried[regex] = _tried.get(regex, 0) + 1
        if tried > WORTH_FINDING:
            _found[regex] = ways(regex, flags)
        return True
    return not needed or meets(needed, small)


def meets(needed: tuple[Way, ...], small: str) -> bool:
    """Whether the words of one of the ways stand in *small*."""
    for way in needed:
        for group in way:
            for word in group:
                if word in small:
                    break
            else:
                break
        else:
            return True
    return False


def ways(regex: str, flags: int) -> tuple[Way, ...]:
    """The ways in which *regex* matches; empty where one of them needs nothing that is known."""
    found = [_best(way) for way in _ways(list(parser.parse(regex, flags)))]
    return () if _NOTHING in found else tuple(dict.fromkeys(found))


def _ways(parts: Sequence[Any]) -> list[Way]:
    found: list[Way] = [_NOTHING]
    run: set[str] = {""}
    for part in parts:
        if part[0] in _WITHOUT_WIDTH:
            continue
        some = writings([part], MOST_WORDS)
        if some is not None:
            longer = {a + b for a in run for b in some}
            if len(longer) <= MOST_WORDS:
                run = longer
            else:
                found = _and(found, [_group(run)])
                run = some
            continue
        found = _and(found, [_group(run)])
        run = {""}
        found = _and(found, _inner(part))
    return _and(found, [_group(run)])


def _inner(part: Any) -> list[Way]:
    """The ways of a part that cannot be written out."""
    code, argument = part
    if code is codes.SUBPATTERN:
        return _ways(list(argument[3]))
    if code is codes.BRANCH:
        return [way for branch in argument[1] for way in _ways(list(branch))]
    if code in _REPEATS and argument[0]:
        return _ways(list(argument[2]))
    if code is codes.ATOMIC_GROUP:
        return _ways(list(argument))
    return [_NOTHING]


def _group(run: Iterable[str]) -> Way:
    words = frozenset(run)
    if min(map(len, words)) < LEAST:
        return _NOTHING
    if len(words) > 1:
        # "detained" is met wherever "is detained" is.
        words = frozenset(one for one in words if not any(o in one for o in words if o != one))
    return (words,)


def _and(ones: list[Way], others: list[Way]) -> list[Way]:
    """What needs one of *ones* and one of *others*."""
    if _NOTHING in others:
        return ones
    if len(ones) * len(others) <= MOST_WAYS:
        return list(dict.fromkeys((*one, *other) for one in ones for other in others))
    either = frozenset(word for way in others for word in max(way, key=_length))
    if len(either) > MOST_WAYS:
        return ones
    return [(*one, either) for one in ones]


def _best(way: Way) -> Way:
    """The groups that are met most seldom, as far as their length tells."""
    kept = sorted(dict.fromkeys(way), key=lambda group: (-_length(group), sorted(group)))
    return tuple(kept[:MOST_GROUPS])


def _length(group: Group) -> int:
    return min(map(len, group))
