"""Whether a mixed reading can do harm at all, by trying every pattern of known and unknown.

``in force from 1994 to 1999`` reads a day twice, both ways, and Kleene's tables are still exact
for it. That is found here, once for each rule when the law is compiled: the parts that read the
thing are given all the answers that they can have together, the others all answers there are, and
Kleene's answer is compared with that of a case split.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from dedere.law.language.facts import Choice
from dedere.sweep.quantities import Fixed, Quantity
from dedere.sweep.terms import (
    All,
    Any_,
    Has,
    Is,
    Less,
    Listed,
    No,
    Number,
    Sure,
    Term,
    Unsure,
)

Answers: TypeAlias = npt.NDArray[np.int8]
"""-1 false, 0 unknown, 1 true."""
Pattern: TypeAlias = dict[Term, int]

MOST_OTHERS = 7
"""More other parts than this are not tried: 3 to the power of it patterns."""


def is_harmless(whole: Term, readers: set[Term], cases: list[list[Pattern]]) -> bool:
    """Whether Kleene's answer is the exact one, whatever *readers* come to together.

    *cases* are lists of patterns; each list holds what the readers can come to for one state of
    knowledge. Where a reader comes to the same in all of a list it is known, else unknown.
    """
    others = [part for part in _atoms(whole) if part not in readers]
    if len(others) > MOST_OTHERS:
        return False
    grid = np.array(np.meshgrid(*[[-1, 0, 1]] * len(others)), dtype=np.int8)
    given = {part: grid[i].ravel() for i, part in enumerate(others)}
    shape = given[others[0]].shape if others else (1,)

    def weigh(pattern: Mapping[Term, int]) -> Answers:
        full = {part: np.full(shape, value, dtype=np.int8) for part, value in pattern.items()}
        return _weigh(whole, {**given, **full}, shape)

    for patterns in cases:
        seen = {part: {pattern[part] for pattern in patterns} for part in readers}
        as_known = {part: found.pop() if len(found) == 1 else 0 for part, found in seen.items()}
        answers = np.array([weigh(pattern) for pattern in patterns])
        least, most = answers.min(axis=0), answers.max(axis=0)
        if not np.array_equal(weigh(as_known), np.where(least == most, least, 0)):
            return False
    return True


def _atoms(whole: Term) -> list[Term]:
    found: dict[Term, None] = {}

    def visit(part: Term) -> None:
        match part:
            case All() | Any_() | Number():
                for inner in part.parts:
                    visit(inner)
            case No():
                visit(part.part)
            case Sure() | Unsure():
                pass
            case _:
                found[part] = None

    visit(whole)
    return list(found)


def _weigh(whole: Term, given: Mapping[Term, Answers], shape: tuple[int, ...]) -> Answers:
    match whole:
        case Sure(value):
            return np.full(shape, 1 if value else -1, dtype=np.int8)
        case Unsure():
            return np.zeros(shape, dtype=np.int8)
        case No(part):
            return np.negative(_weigh(part, given, shape))
        case All(parts):
            least_of: Answers = np.minimum.reduce(_stacked(parts, given, shape))
            return least_of
        case Any_(parts):
            most_of: Answers = np.maximum.reduce(_stacked(parts, given, shape))
            return most_of
        case Number(least, parts):
            ordered: Answers = np.sort(_stacked(parts, given, shape), axis=0)[len(parts) - least]
            return ordered
        case _:
            return given[whole]


def _stacked(
    parts: tuple[Term, ...], given: Mapping[Term, Answers], shape: tuple[int, ...]
) -> Answers:
    return np.array([_weigh(part, given, shape) for part in parts], dtype=np.int8)


def patterns_of_yes_no(readers: set[Term]) -> list[list[Pattern]]:
    """What is not known may be so or not."""
    return [[dict.fromkeys(readers, 1), dict.fromkeys(readers, -1)]]


def patterns_of_choice(fact: Choice, readers: set[Term]) -> list[list[Pattern]] | None:
    """Each option as its sets have it; None where an option is looked for among several."""
    if any(isinstance(reader, Has | Listed) for reader in readers):
        return None
    return [
        [
            {r: 1 if isinstance(r, Is) and option in r.options else -1 for r in readers}
            for option in fact.options
        ]
    ]


def patterns_of_number(of: Quantity, readers: set[Term]) -> list[list[Pattern]] | None:
    """For each range that it may lie in, what its comparisons come to in every part of it.

    None where it is compared with anything but constants of the law.
    """
    starts: set[int] = set()
    for reader in readers:
        if not isinstance(reader, Less):
            return None
        limit = reader.right if reader.left == of else reader.left
        if not isinstance(limit, Fixed) or limit.least != limit.most:
            return None
        on_left = reader.left == of
        if (reader.right if not on_left else reader.left) != of:
            return None
        starts.add(limit.least + int((reader.sign == "<=") is on_left))
    points = [min(starts) - 1, *sorted(starts)]
    cells = [{r: _compared(of, r, point) for r in readers} for point in points]
    return [cells[i:j] for i in range(len(cells)) for j in range(i + 1, len(cells) + 1)]


def _compared(of: Quantity, reader: Term, point: int) -> int:
    assert isinstance(reader, Less)  # noqa: S101 - only comparisons come here
    left, right = (_value(side, of, point) for side in (reader.left, reader.right))
    return 1 if (left < right if reader.sign == "<" else left <= right) else -1


def _value(side: Quantity, of: Quantity, point: int) -> int:
    if side == of:
        return point
    assert isinstance(side, Fixed)  # noqa: S101 - looked at before
    return side.least
