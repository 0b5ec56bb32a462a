"""Every state that a system can reach, compiled by Numba.

The same actions in the same order as `explore`: a state is three numbers, each some words of 64
bits, kept in one array and found again through a table of their hashes. Only this module needs
NumPy and Numba; `available` says whether they are there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib import import_module
from importlib.util import find_spec
from typing import Any, cast

from dedere.procedure.explore import Explored, Marks, TooManyError, Until, first_state
from dedere.procedure.layout import Goal, System, union

WORD = 64
FULL, DONE, STOPPED = 0, 1, 2
_MASKS = (
    "bit", "conditions", "milestones", "begun", "fresh", "done", "due", "out", "back", "first_due",
    "first_in",
)  # fmt: skip


def available() -> bool:
    """Whether Numba is installed."""
    return find_spec("numba") is not None and find_spec("numpy") is not None


class _Kernel:
    """The compiled functions; loaded or compiled when first asked for, once in a process."""

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


def _reaches(system: System) -> list[bool]:
    """By action, whether what it does depends on which instances have begun."""
    found = []
    for action in system.actions:
        begun = {0, *(slot.begun for slot in action.slot.line)}
        if action.opens is not None:
            begun.add(action.opens.begun)
        there = union(slot.own for slot in system.slots if slot.begun in begun)
        found.append(bool((action.due | action.back) & ~there))
    return found


def explore_compiled(system: System, most: int, until: Until | None = None) -> Explored:
    """Every reachable state, as `explore` finds them.

    Raises:
        TooManyError: where there are more than *most*.
    """
    import numpy as np

    kernel = _Kernel.ready()
    until = until or Until()
    width = (system.size + WORD - 1) // WORD
    actions = system.actions
    goal = system.goal or Goal()

    def words(*numbers: int) -> Any:
        return _words(numbers, width)

    every = [_words((getattr(action, name) for action in actions), width) for name in _MASKS]
    rules = np.stack(every, axis=1) if actions else np.zeros((0, len(_MASKS), width), np.uint64)
    places = [(action.bit.bit_length() - 1) // WORD for action in actions]
    flags = np.array(
        [
            [action.lapse, action.leads, reaches, place]
            for action, reaches, place in zip(actions, _reaches(system), places, strict=True)
        ],
        dtype=np.int64,
    ).reshape(len(actions), 4)
    there = union(slot.own for slot in system.slots if not slot.begun)
    slots = np.stack(
        [words(slot.begun, slot.own) for slot in system.slots if slot.begun] or [words(0, 0)]
    )
    masks = words(
        system.keep_executed,
        system.keep_pending,
        system.returns | system.always,
        there,
        goal.possible,
        goal.so,
        goal.not_owed,
        goal.not_missing,
        until.possible,
        goal.not_in,
    )
    pairs = np.array(system.pairs, dtype=np.int64).reshape(len(system.pairs), 3)
    patterns = np.stack(
        [words(*pattern.ones, *pattern.zeros) for pattern in system.patterns]
        or [np.zeros((8, width), np.uint64)]
    )
    about = np.array([pattern.property for pattern in system.patterns], dtype=np.int64)
    start = words(*first_state(system)).reshape(3 * width)
    asked = np.array(
        [
            system.goal is not None,
            goal.still,
            until.possible != 0,
            until.violated,
            until.states,
        ],
        np.int64,
    )

    room = 1 << 14
    states = np.zeros((room, 3 * width), np.uint64)
    parents = np.zeros(room, np.int32)
    good = np.zeros(room, np.bool_)
    firsts = np.zeros(room + 1, np.int64)
    edges = np.zeros(4 * room, np.int32)
    table = np.full(4 * room, -1, np.int32)
    states[0] = start
    kernel.rehash(states, 1, table)
    violated = np.full(max(1, len(system.properties)), -1, np.int64)
    ever = np.zeros(width, np.uint64)
    counts = np.array([0, 1, 0, 0], np.int64)
    while (
        ended := kernel.run(
            states, parents, good, firsts, edges, table, counts, rules, flags, slots, masks,
            pairs, patterns, about, violated, ever, asked,
        )
    ) == FULL:  # fmt: skip
        if counts[1] > most:
            raise TooManyError(most)
        if counts[1] + len(actions) > len(states):
            states, parents, good = _more(states), _more(parents), _more(good)
            firsts = np.concatenate([firsts, np.zeros(len(good) - len(firsts) + 1, np.int64)])
            table = np.full(4 * len(states), -1, np.int32)
            kernel.rehash(states, counts[1], table)
        if counts[3] + len(actions) > len(edges):
            edges = _more(edges)
    found = int(counts[1])
    if found > most:
        raise TooManyError(most)

    def marks(number: int) -> Marks:
        parts = states[number].reshape(3, width)
        executed, pending, included = (_number(part) for part in parts)
        return executed, pending, included

    complete = ended == DONE
    dead_end = -1
    if complete and system.goal is not None:
        dead_end = int(kernel.settle(good, firsts, edges, found))
    return Explored(
        found,
        int(counts[2]),
        tuple(int(one) for one in violated[: len(system.properties)]),
        dead_end,
        _number(ever),
        cast("Sequence[int]", parents[:found]),
        marks,
        complete,
    )
