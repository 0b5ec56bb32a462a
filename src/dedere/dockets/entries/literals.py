"""Proof that a regular expression cannot match a text that lacks its literals.

A pattern declares groups of literals: of each group, one at least must stand in the text. The proof
goes over the parsed expression. A part of fixed words is written out in full, and each writing must
hold a literal; in a choice every branch must; what may be left out proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import Any

# The parser of `re` has no public name and no types. The tests try on every pattern what is proven
# from it, so that a Python in which it differs is noticed.
codes: Any = import_module("re._constants")
parser: Any = import_module("re._parser")

__all__ = ["begins", "codes", "needs", "parser", "writings"]

MOST_WRITINGS = 6000
"""So many ways of writing a part are tried; a part with more counts as unbounded."""


def needs(regex: str, literals: Sequence[str]) -> bool:
    """Whether every text that *regex* matches holds one of *literals*, whatever the case."""
    tree = parser.parse(regex, re.IGNORECASE | re.ASCII)
    return _holds(list(tree), tuple(literal.lower() for literal in literals))


def begins(regex: str) -> bool:
    """Whether every match of *regex* begins at the beginning of the text."""
    return _begins(list(parser.parse(regex, re.IGNORECASE | re.ASCII)))


def _begins(parts: Sequence[Any]) -> bool:
    if not parts:
        return False
    code, argument = parts[0]
    if code is codes.AT:
        return bool(argument in (codes.AT_BEGINNING, codes.AT_BEGINNING_STRING))
    if code is codes.BRANCH:
        return all(_begins(list(branch)) for branch in argument[1])
    return code is codes.SUBPATTERN and _begins(list(argument[3]))


def _holds(parts: Sequence[Any], literals: tuple[str, ...]) -> bool:
    run: set[str] = {""}
    for place, part in enumerate(parts):
        if _part_holds(part, literals):
            return True
        some = writings([part])
        if some is None and (branches := _branches(part)):
            around = (list(parts[:place]), list(parts[place + 1 :]))
            return all(_holds([*around[0], *each, *around[1]], literals) for each in branches)
        longer = None if some is None else {a + b for a in run for b in some}
        if longer is None or len(longer) > MOST_WRITINGS:
            if _all_hold(run, literals):
                return True
            run = {""} if some is None else some
        else:
            run = longer
    return _all_hold(run, literals)


def _branches(part: Any) -> list[list[Any]]:
    """The branches of a choice, or of what may be left out; nothing for any other part."""
    code, argument = part
    if code is codes.BRANCH:
        return [list(branch) for branch in argument[1]]
    if code is codes.SUBPATTERN and len(argument[3]) == 1:
        return _branches(argument[3][0])
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT) and tuple(argument[:2]) == (0, 1):
        return [list(argument[2]), []]
    return []


def _all_hold(run: Iterable[str], literals: tuple[str, ...]) -> bool:
    return all(any(literal in writing for literal in literals) for writing in run)


def _part_holds(part: Any, literals: tuple[str, ...]) -> bool:
    code, argument = part
    if code is codes.BRANCH:
        return all(_holds(list(branch), literals) for branch in argument[1])
    if code is codes.SUBPATTERN:
        return _holds(list(argument[3]), literals)
    if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
        return bool(argument[0]) and _holds(list(argument[2]), literals)
    if code is codes.ASSERT:
        return _holds(list(argument[1]), literals)
    if code is codes.ATOMIC_GROUP:
        return _holds(list(argument), literals)
    return False


def writings(parts: Sequence[Any], most: int = MOST_WRITINGS) -> set[str] | None:
    """All texts that *parts* match, in lower case; None where there are more than *most*."""
    run: set[str] = {""}
    for code, argument in parts:
        some: set[str] | None
        if code is codes.LITERAL:
            some = {chr(argument).lower()}
        elif code is codes.IN:
            some = _class(argument)
        elif code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT):
            some = {""}
        elif code is codes.BRANCH:
            some = _union(argument[1], most)
        elif code is codes.SUBPATTERN:
            some = writings(list(argument[3]), most)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            some = _repeated(argument[0], argument[1], argument[2], most)
        else:
            some = None
        if some is None:
            return None
        run = {a + b for a in run for b in some}
        if len(run) > most:
            return None
    return run


def _class(members: Sequence[Any]) -> set[str] | None:
    letters: set[str] = set()
    for code, argument in members:
        if code is codes.LITERAL:
            letters.add(chr(argument).lower())
        elif code is codes.RANGE and argument[1] - argument[0] < 12:
            letters |= {chr(each).lower() for each in range(argument[0], argument[1] + 1)}
        else:
            return None
    return letters


def _union(branches: Sequence[Any], most: int) -> set[str] | None:
    together: set[str] = set()
    for branch in branches:
        some = writings(list(branch), most)
        if some is None:
            return None
        together |= some
    return together


def _repeated(least: int, times: Any, parts: Any, most: int) -> set[str] | None:
    if times is codes.MAXREPEAT or times > 3:
        return None
    once = writings(list(parts), most)
    if once is None:
        return None
    run: set[str] = {""}
    together: set[str] = {""} if not least else set()
    for time in range(1, times + 1):
        run = {a + b for a in run for b in once}
        if time >= least:
            together |= run
        if len(together) > most:
            return None
    return together
