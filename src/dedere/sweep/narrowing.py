"""Trees made simpler by what one batch of rows holds.

Most columns of a docket say less than they could: a column is absent, every day is a full day.
Folding that in leaves the meaning as it is and the work much smaller.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dedere.calendars import NEVER
from dedere.sweep.tree import (
    Above,
    And,
    AtLeast,
    Below,
    Compare,
    Constant,
    Flag,
    Forest,
    InSet,
    Interval,
    Known,
    Node,
    Not,
    Operand,
    Or,
    Sign,
    Unknown,
    Whole,
    walk,
)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is known of the prepared columns of one batch, by name.

    *whole*: intervals of which every row is one value or nothing known, and no day is "never";
    these have one nullable column. *inside*: those of them that never are 0, the least that a
    number can be. *constant*: intervals that are the same on every row, with their ends.
    *unknown*: flags and codes of which no row is known. *true*: flags that are true on every row.
    """

    whole: frozenset[str] = frozenset()
    inside: frozenset[str] = frozenset()
    constant: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    unknown: frozenset[str] = frozenset()
    true: frozenset[str] = frozenset()


def narrowed(roots: Iterable[Node], to: Narrowing, forest: Forest) -> list[Node]:
    """The same trees, in the same order, with what is known of a batch folded in."""
    made: dict[int, Node] = {}
    roots = list(roots)
    for node in walk(roots):
        made[id(node)] = _narrow(node, made, to, forest)
    return [made[id(root)] for root in roots]


def _narrow(node: Node, made: dict[int, Node], to: Narrowing, forest: Forest) -> Node:
    match node:
        case Flag(name) if name in to.true:
            return forest.true
        case Flag(name) | InSet(name) if name in to.unknown:
            return forest.unknown
        case Flag(name):
            return forest.flag(name)
        case InSet(name, codes):
            return forest.in_set(name, codes)
        case Compare(left, sign, right):
            return _comparison(left, sign, right, to, forest)
        case Not(part):
            return forest.negation(made[id(part)])
        case And(parts):
            return forest.all_of(made[id(part)] for part in parts)
        case Or(parts):
            return forest.any_of(made[id(part)] for part in parts)
        case AtLeast(number, parts):
            return forest.at_least(number, [made[id(part)] for part in parts])
        case Above(part):
            return forest.above(made[id(part)])
        case Below():
            condition = made[id(node.condition)]
            return forest.below(node.table, condition, node.number, node.every, node.complete)
        case Known(value):
            return forest.known(value)
        case Unknown():
            return forest.unknown


def _comparison(left: Operand, sign: Sign, right: Operand, to: Narrowing, forest: Forest) -> Node:
    """A comparison on single columns, where a null there is open both ways.

    Against a constant it is, if the constant lies inside what a number or a day can be. Against
    another column, "unknown is at least 0" would say more than a null does, so neither may be 0;
    a point of a case split may be.
    """
    left, right = (
        Constant(*to.constant[side.name])
        if not isinstance(side, Constant) and side.name in to.constant
        else side
        for side in (left, right)
    )
    if isinstance(left, Constant) or isinstance(right, Constant):
        constant = left if isinstance(left, Constant) else right
        inside = isinstance(constant, Constant) and constant.least > 0 and constant.most < NEVER
        names = to.whole if inside else frozenset()
    elif isinstance(left, Whole) or isinstance(right, Whole):
        names = frozenset()
    else:
        names = to.inside
    operands = [
        Whole(side.name) if isinstance(side, Interval) and side.name in names else side
        for side in (left, right)
    ]
    if any(isinstance(side, Interval) for side in operands):
        return forest.compare(left, sign, right)
    return forest.compare(operands[0], sign, operands[1])
