"""Quantities over whole columns: the interval of each row, by the calendars of the law.

Periods are counted by the calendars of the law and looked up (`ends`). This is the only place of
the sweep where days are counted; engines compare what is found here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from dedere.bilingual import same
from dedere.calendars import NEVER, UNBOUNDED, Period
from dedere.law.language.facts import Compared, Dated, MoneyFact
from dedere.law.language.situation import Level
from dedere.law.language.unknowns import OPEN, Reach
from dedere.sweep.ends import ends_of, months_after_each
from dedere.sweep.quantities import (
    SCALE_OF_MONEY,
    Counted,
    CountedMonths,
    Extreme,
    Fixed,
    Point,
    Quantity,
    Read,
    Since,
    Turn,
    contains,
    facts_of,
    replaced,
)
from dedere.sweep.reading import Bounds, Ints, Mask

BoundsOf: TypeAlias = Callable[[Compared], Bounds]
"""The interval of a fact, for each row of the table that is computed."""


def bounds(value: Quantity, of_fact: BoundsOf, reach: Reach = OPEN) -> Bounds:
    """The least and the greatest that a quantity can be, on each row.

    A constant gives arrays of one element. *reach* says how far a point of a case split goes
    where nothing limits it.
    """
    match value:
        case Read(fact):
            return of_fact(fact)
        case Fixed():
            small = max(abs(value.least), abs(value.most)) < 2**31
            kind = np.int32 if small else np.int64
            return Bounds(np.array([value.least], dtype=kind), np.array([value.most], dtype=kind))
        case Counted(start, period):
            return _period(bounds(start, of_fact, reach), period)
        case CountedMonths(start, months):
            return _months(bounds(start, of_fact, reach), bounds(months, of_fact, reach))
        case Extreme(left, right, greatest):
            a, b = bounds(left, of_fact, reach), bounds(right, of_fact, reach)
            choose = np.maximum if greatest else np.minimum
            least = choose(a.least, b.least)
            exact = a.least is a.most and b.least is b.most
            return Bounds(least, least if exact else choose(a.most, b.most))
        case Since(of, floors):
            found = bounds(of, of_fact, reach)
            narrow = found.least
            for floor in floors:
                narrow = np.maximum(narrow, bounds(floor, of_fact, reach).least)
            # A day without a column is one element, and its floors may not be.
            least = np.minimum(narrow, found.most)
            return Bounds(least, np.broadcast_to(found.most, least.shape))
        case Point():
            at = _point(value, of_fact, reach)
            return Bounds(at, at)


def on_open_rows(value: Quantity, points: list[Point], of_fact: BoundsOf, reach: Reach) -> Bounds:
    """The bounds of a quantity with points in it.

    Where what is supposed is known, it is that value whatever the point; only the other rows,
    mostly few, are searched for where the answer turns.
    """
    plain = value
    for point in points:
        plain = replaced(plain, point, point.of)
    known = bounds(plain, of_fact, reach)
    supposed = [bounds(point.of, of_fact, reach) for point in points]
    is_open = np.logical_or.reduce(np.broadcast_arrays(*[s.least != s.most for s in supposed]))
    if is_open.shape == (1,) or known.least.shape != is_open.shape:
        return bounds(value, of_fact, reach)
    rows = np.flatnonzero(is_open)
    if len(rows) == 0:
        return known
    found = bounds(value, lambda fact: of_fact(fact).at(rows), reach)
    least = known.least.copy()
    least[rows] = found.least
    if found.least is found.most and (known.least is known.most or known.is_whole):
        return Bounds(least, least)
    most = known.most.copy()
    most[rows] = found.most
    return Bounds(least, most)


def _period(start: Bounds, period: Period) -> Bounds:
    least = ends_of(period).after(start.least)
    if start.most is start.least:
        return Bounds(least, least, start.is_whole)
    if not start.is_whole or start.known is None:
        return Bounds(least, ends_of(period).after(start.most))
    most = least.copy()
    most[~start.known] = NEVER
    return Bounds(least, most, True, start.known)


def _months(start: Bounds, months: Bounds) -> Bounds:
    """As `MonthsAfter` counts: from a bound that is none, nothing is counted."""
    rows = np.broadcast_shapes(start.least.shape, months.least.shape)
    first, last = (np.broadcast_to(ends, rows) for ends in (start.least, start.most))
    fewest, most = (np.broadcast_to(ends, rows) for ends in (months.least, months.most))
    none = (first == UNBOUNDED) | (first == NEVER)
    least = np.where(none, first, _count_months(first, fewest, ~none))
    endless = (last == NEVER) | (most == NEVER)
    return Bounds(least, np.where(endless, np.int32(NEVER), _count_months(last, most, ~endless)))


def _count_months(days: Ints, months: Ints, where: Mask) -> Ints:
    if where.all():
        return months_after_each(days, months)
    found = np.zeros(days.shape, dtype=np.int32)
    found[where] = months_after_each(days[where], months[where])
    return found


# -- points of a case split ----------------------------------------------------------------------


def ends(value: Quantity, found: Bounds, reach: Reach) -> tuple[Ints, Ints]:
    """The ends of what a value can still be, no further than *reach* where nothing limits it.

    Where the value is known both are that value.
    """
    facts = facts_of(value)
    money = any(isinstance(fact, MoneyFact) for fact in facts)
    days = any(isinstance(fact, Dated) for fact in facts)
    scale = SCALE_OF_MONEY if money else 1
    late = reach.late if days else reach.many * scale
    known = found.least == found.most
    low = np.where((found.least == UNBOUNDED) & ~known, reach.early, found.least)
    high = np.where((found.most == NEVER * scale) & ~known, late, found.most)
    return low, high


def _point(point: Point, of_fact: BoundsOf, reach: Reach) -> Ints:
    low, high = ends(point.of, bounds(point.of, of_fact, reach), reach)
    if point.turn is None:
        return low
    turn = _turn(point.turn, of_fact, reach, low, high)
    return np.clip(turn, low, high)


def _turn(turn: Turn, of_fact: BoundsOf, reach: Reach, low: Ints, high: Ints) -> Ints:
    """The first value at which the comparison answers otherwise than before.

    Found from the value that the counted side must reach; anything from below the least to above
    the greatest, to be clipped.
    """
    on_left = contains(turn.left, turn.of)
    mine, other = (turn.left, turn.right) if on_left else (turn.right, turn.left)
    # As hard to meet as can be: all else on the left late, all on the right early.
    late = on_left is (turn.end == 1)
    limit = bounds(other, of_fact, reach)
    reached = (limit.least if late else limit.most) + int(on_left is not (turn.sign == "<"))
    if mine == turn.of:
        return reached
    if isinstance(mine, Counted) and mine.start == turn.of:
        return ends_of(mine.period).firsts(reached, reach)
    return _searched(replaced(mine, turn.of, SUPPOSED), reached, late, of_fact, low, high)


SUPPOSED = Read(Dated(Level.REQUEST, "supposed", same("supposed"), same("supposed")))
"""Stands for the value that is sought."""


def _searched(
    mine: Quantity, reached: Ints, late: bool, of_fact: BoundsOf, low: Ints, high: Ints
) -> Ints:
    """The first value with which *mine* reaches an end, by halving; known rows are left alone."""
    first = bounds(mine, lambda fact: Bounds(low, low) if fact is SUPPOSED.fact else of_fact(fact))
    shape = np.broadcast_shapes(low.shape, high.shape, reached.shape, first.least.shape)
    low, high, reached = (np.broadcast_to(each, shape) for each in (low, high, reached))
    open_rows = np.flatnonzero(low < high)
    turn = low.astype(np.int64)
    before, found = turn[open_rows] - 1, high[open_rows].astype(np.int64) + 1

    def supposing(fact: Compared) -> Bounds:
        if fact is SUPPOSED.fact:
            return Bounds(middle, middle)
        return of_fact(fact).at(open_rows)

    while (found - before > 1).any():
        middle = (before + found) // 2
        there = bounds(mine, supposing)
        beyond = (there.most if late else there.least) >= reached[open_rows]
        still = found - before > 1
        found = np.where(beyond & still, middle, found)
        before = np.where(~beyond & still, middle, before)
    turn[open_rows] = found
    return turn
