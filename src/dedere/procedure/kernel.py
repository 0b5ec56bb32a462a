"""The inner loop of the compiled exploration, in the part of Python that Numba compiles."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeVar

import numpy as np

_numba: Any = import_module("numba")
Function = TypeVar("Function", bound=Callable[..., Any])

BIT, CONDITIONS, MILESTONES, BEGUN, FRESH, DONE = 0, 1, 2, 3, 4, 5
CHUNK = 60
"""How many bits of a slot are looked at together; fewer than there are in a word."""
DUE, OUT, BACK, FIRST_DUE, FIRST_IN = 6, 7, 8, 9, 10
KEEP_EXECUTED, KEEP_PENDING, COUNTS, ROOT = 0, 1, 2, 3
POSSIBLE, SO, NOT_OWED, NOT_MISSING, WANTED, NOT_IN = 4, 5, 6, 7, 8, 9
LAPSE, LEADS, REACHES, PLACE = 0, 1, 2, 3
FULL, DONE_ALL, STOPPED = 0, 1, 2


def _compiled(function: Function) -> Function:
    # Kept beside the byte code of this module, or in the user's cache where that is not writable.
    made: Function = _numba.njit(function, cache=True)
    return made


@_compiled
def hashed(state: Any) -> Any:
    """A number that differs for most states."""
    found = np.uint64(0x9E3779B97F4A7C15)
    for word in range(len(state)):
        found = (found ^ state[word]) * np.uint64(0xBF58476D1CE4E5B9)
        found ^= found >> np.uint64(29)
    found *= np.uint64(0x94D049BB133111EB)
    return found ^ (found >> np.uint64(32))


@_compiled
def place_of(state: Any, states: Any, table: Any) -> Any:
    """Where a state stands in the table, or where it belongs."""
    mask = np.uint64(len(table) - 1)
    place = hashed(state) & mask
    while True:
        number = table[place]
        if number < 0:
            return place
        same = True
        for word in range(len(state)):
            if states[number, word] != state[word]:
                same = False
                break
        if same:
            return place
        place = (place + np.uint64(1)) & mask


@_compiled
def rehash(states: Any, found: Any, table: Any) -> None:
    """Fill a new table."""
    for number in range(found):
        table[place_of(states[number], states, table)] = number


@_compiled
def part(state: Any, offset: Any, first: Any, length: Any) -> Any:
    """At most 60 bits of one of the three numbers of a state."""
    word = first >> 6
    shift = np.uint64(first & 63)
    bits = state[offset + word] >> shift
    if (first & 63) + length > 64:
        bits |= state[offset + word + 1] << (np.uint64(64) - shift)
    return bits & ((np.uint64(1) << np.uint64(length)) - np.uint64(1))


@_compiled
def turn(state: Any, offset: Any, first: Any, length: Any, change: Any) -> None:
    """Flip some of at most 60 bits."""
    word = first >> 6
    shift = np.uint64(first & 63)
    state[offset + word] ^= change << shift
    if (first & 63) + length > 64:
        state[offset + word + 1] ^= change >> (np.uint64(64) - shift)


@_compiled
def in_order(state: Any, width: Any, pairs: Any) -> None:
    """Put like slots in order."""
    for pair in range(len(pairs)):
        one, other, length = pairs[pair, 0], pairs[pair, 1], pairs[pair, 2]
        less = False
        differs = False
        for number in range(3):
            offset = number * width
            left_over = length
            while left_over > 0:
                taken = min(CHUNK, left_over)
                left_over -= taken
                left = part(state, offset, one + left_over, taken)
                right = part(state, offset, other + left_over, taken)
                if left != right:
                    differs = True
                    less = left < right
                    break
            if differs:
                break
        if not less:
            continue
        for number in range(3):
            offset = number * width
            for at in range(0, length, CHUNK):
                taken = min(CHUNK, length - at)
                change = part(state, offset, one + at, taken) ^ part(
                    state, offset, other + at, taken
                )
                if change != np.uint64(0):
                    turn(state, offset, one + at, taken, change)
                    turn(state, offset, other + at, taken, change)


@_compiled
def run(
    states: Any,
    parents: Any,
    good: Any,
    firsts: Any,
    edges: Any,
    table: Any,
    counts: Any,
    rules: Any,
    flags: Any,
    slots: Any,
    masks: Any,
    pairs: Any,
    patterns: Any,
    about: Any,
    violated: Any,
    ever: Any,
    asked: Any,
) -> int:
    """Explore until all is done, there is no more room, or what was asked for is found.

    *counts* holds the state to explore next, how many there are, how many transitions, and how many
    edges; *asked* whether there is a goal, whether it is reached where all is still, whether
    to stop when all that is wanted was possible, whether to stop at the first violation, and
    after how many states.
    """
    width = masks.shape[1]
    actions = len(rules)
    enabled = np.zeros(width, np.uint64)
    reached = np.zeros(width, np.uint64)
    possible = np.zeros(actions, np.int64)
    after = np.zeros(3 * width, np.uint64)
    none = np.uint64(0)
    everywhere = False
    while counts[0] < counts[1]:
        if counts[1] + actions > len(states) or counts[3] + actions > len(edges):
            return FULL
        if asked[2]:
            lacking = none
            for w in range(width):
                lacking |= masks[WANTED, w] & ~ever[w]
            if lacking == none:
                return STOPPED
        if asked[3]:
            for number in range(len(violated)):
                if violated[number] >= 0:
                    return STOPPED
        at = counts[0]
        if asked[4] and counts[1] >= asked[4]:
            return STOPPED
        now = states[at]
        enabled[:] = none
        found_possible = 0
        for action in range(actions):
            place = flags[action, PLACE]
            bit = rules[action, BIT, place]
            if now[2 * width + place] & bit == none:
                continue
            if flags[action, LAPSE] and now[width + place] & bit == none:
                continue
            bad = none
            for w in range(width):
                executed, pending, included = now[w], now[width + w], now[2 * width + w]
                bad |= included & ~executed & rules[action, CONDITIONS, w]
                bad |= included & pending & rules[action, MILESTONES, w]
                bad |= executed & rules[action, FRESH, w] | ~executed & rules[action, BEGUN, w]
            if bad == none:
                possible[found_possible] = action
                found_possible += 1
                enabled[place] |= bit
        for w in range(width):
            ever[w] |= enabled[w]
        if asked[0]:
            closes = none
            moving = none
            for w in range(width):
                executed, pending, included = now[w], now[width + w], now[2 * width + w]
                closes |= enabled[w] & masks[POSSIBLE, w] | included & masks[SO, w]
                moving |= included & pending & masks[NOT_OWED, w]
                moving |= included & ~executed & masks[NOT_MISSING, w]
                moving |= included & masks[NOT_IN, w]
            good[at] = closes != none or (asked[1] != 0 and moving == none)
        for pattern in range(len(about)):
            if violated[about[pattern]] >= 0:
                continue
            off = none
            for w in range(width):
                for number in range(3):
                    found = now[number * width + w]
                    off |= patterns[pattern, number, w] & ~found
                    off |= patterns[pattern, 4 + number, w] & found
                off |= patterns[pattern, 3, w] & ~enabled[w]
                off |= patterns[pattern, 7, w] & enabled[w]
                if off != none:
                    break
            if off == none:
                violated[about[pattern]] = at
        if asked[0]:
            firsts[at] = counts[3]
        for index in range(found_possible):
            action = possible[index]
            for w in range(width):
                after[w] = now[w] | rules[action, DONE, w]
            if flags[action, REACHES]:
                for w in range(width):
                    reached[w] = masks[ROOT, w]
                for slot in range(len(slots)):
                    begun = none
                    for w in range(width):
                        begun |= after[w] & slots[slot, 0, w]
                    if begun != none:
                        for w in range(width):
                            reached[w] |= slots[slot, 1, w]
                everywhere = False
            elif not everywhere:
                for w in range(width):
                    reached[w] = ~none
                everywhere = True
            for w in range(width):
                pending = now[width + w] & ~rules[action, BIT, w] | rules[action, FIRST_DUE, w]
                pending |= rules[action, DUE, w] & reached[w]
                included = (now[2 * width + w] | rules[action, FIRST_IN, w]) & ~rules[
                    action, OUT, w
                ]
                included |= rules[action, BACK, w] & reached[w]
                keep = included | masks[COUNTS, w]
                after[w] &= masks[KEEP_EXECUTED, w] & keep
                after[width + w] = pending & masks[KEEP_PENDING, w] & keep
                after[2 * width + w] = included
            if len(pairs):
                in_order(after, width, pairs)
            place = place_of(after, states, table)
            number = table[place]
            if number < 0:
                number = counts[1]
                table[place] = number
                states[number] = after
                parents[number] = at
                counts[1] += 1
            counts[2] += 1
            if asked[0] and flags[action, LEADS]:
                edges[counts[3]] = number
                counts[3] += 1
        counts[0] += 1
        if asked[0]:
            firsts[counts[0]] = counts[3]
    return DONE_ALL


@_compiled
def settle(good: Any, firsts: Any, edges: Any, found: Any) -> int:
    """The first state from which no good one can be reached, or -1."""
    changed = True
    while changed:
        changed = False
        for back in range(found):
            state = found - 1 - back
            if good[state]:
                continue
            for edge in range(firsts[state], firsts[state + 1]):
                if good[edges[edge]]:
                    good[state] = True
                    changed = True
                    break
    for state in range(found):
        if not good[state]:
            return state
    return -1
