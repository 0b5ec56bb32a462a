"""Every state that a flat procedure can reach, compiled by Numba.

The same actions in the same order as `explore`: a state is three numbers, each some words of 64
bits, kept in one array and found again through a table of their hashes. Only this module needs
NumPy and Numba; `available` says whether they are there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any, cast

from dedere.procedure.explore import Explored, Marks, TooManyError, first_state
from dedere.procedure.flat import Flat

WORD = 64
FULL, DONE = 0, 1


def available() -> bool:
    """Whether Numba is installed."""
    return find_spec("numba") is not None and find_spec("numpy") is not None


class _Kernel:
    """The compiled functions; compiled when first asked for, once in a process."""

    run: Any = None
    settle: Any = None
    rehash: Any = None

    @classmethod
    def ready(cls) -> type[_Kernel]:
        if cls.run is None:
            kernel = import_module("dedere.procedure.kernel")
            cls.run, cls.settle, cls.rehash = kernel.run, kernel.settle, kernel.rehash
        return cls


def _words(numbers: Iterable[int], width: int) -> Any:
    import numpy as np

    rows = [[number >> WORD * word & 2**WORD - 1 for word in range(width)] for number in numbers]
    return np.array(rows, dtype=np.uint64).reshape(len(rows), width)


def _number(words: Any) -> int:
    return sum(int(word) << WORD * place for place, word in enumerate(words))


def _more(array: Any) -> Any:
    """The same with room for four times as many."""
    import numpy as np

    made = np.zeros((4 * len(array), *array.shape[1:]), array.dtype)
    made[: len(array)] = array
    return made


def explore_compiled(flat: Flat, most: int) -> Explored:
    """Every reachable state, as `explore` finds them.

    Raises:
        TooManyError: where there are more than *most*.
    """
    import numpy as np

    kernel = _Kernel.ready()
    width = (flat.size + WORD - 1) // WORD
    actions = flat.actions

    def words(*numbers: int) -> Any:
        return _words(numbers, width)

    every = [
        _words((getattr(action, name) for action in actions), width)
        for name in (
            [
                "bit",
                "conditions",
                "milestones",
                "begun",
                "fresh",
                "done",
                "due",
                "out",
                "back",
                "first_due",
                "first_in",
            ]
        )
    ]
    rules = np.stack(every, axis=1) if actions else np.zeros((0, 11, width), np.uint64)
    lapses = np.array([action.lapse for action in actions], dtype=np.bool_)
    slots = np.stack(
        [words(slot.begun, slot.own) for slot in flat.slots if slot.above is not None]
        or [words(0, 0)]
    )
    masks = words(
        flat.keep_executed,
        flat.keep_pending,
        flat.returns | flat.always,
        flat.root.own,
        flat.closing,
        flat.closed_bit,
    )
    pairs = np.array(flat.pairs, dtype=np.int64).reshape(len(flat.pairs), 3)
    patterns = np.stack(
        [words(*pattern.ones, *pattern.zeros) for pattern in flat.patterns]
        or [np.zeros((8, width), np.uint64)]
    )
    about = np.array([pattern.property for pattern in flat.patterns], dtype=np.int64)
    start = words(*first_state(flat)).reshape(3 * width)

    room = 1 << 14
    states = np.zeros((room, 3 * width), np.uint64)
    parents = np.zeros(room, np.int32)
    good = np.zeros(room, np.bool_)
    firsts = np.zeros(room + 1, np.int64)
    edges = np.zeros(4 * room, np.int32)
    table = np.full(4 * room, -1, np.int32)
    states[0] = start
    kernel.rehash(states, 1, table)
    violated = np.full(max(1, len(flat.properties)), -1, np.int64)
    ever = np.zeros(width, np.uint64)
    counts = np.array([0, 1, 0], np.int64)
    while (
        kernel.run(
            states, parents, good, firsts, edges, table, counts, rules, lapses, slots, masks,
            pairs, patterns, about, violated, ever,
        )
        == FULL
    ):  # fmt: skip
        if counts[1] > most:
            raise TooManyError(most)
        if counts[1] + len(actions) > len(states):
            states, parents, good = _more(states), _more(parents), _more(good)
            firsts = np.concatenate([firsts, np.zeros(len(good) - len(firsts) + 1, np.int64)])
            table = np.full(4 * len(states), -1, np.int32)
            kernel.rehash(states, counts[1], table)
        if counts[2] + len(actions) > len(edges):
            edges = _more(edges)
    found = int(counts[1])
    if found > most:
        raise TooManyError(most)

    def marks(number: int) -> Marks:
        parts = states[number].reshape(3, width)
        executed, pending, included = (_number(part) for part in parts)
        return executed, pending, included

    dead_end = int(kernel.settle(good, firsts, edges, found)) if flat.closed.began else -1
    return Explored(
        found,
        int(counts[2]),
        tuple(int(one) for one in violated[: len(flat.properties)]),
        dead_end,
        _number(ever),
        cast("Sequence[int]", parents[:found]),
        marks,
    )
