"""Sets of missing facts, none inside another, and how they are put together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

Set = frozenset[str]
Sets = list[Set]
"""Sets of names of missing facts, none inside another."""

NOTHING: Sets = [frozenset()]


class Deciders(NamedTuple):
    """The smallest sets that decide true, and those that decide false."""

    true: Sets
    false: Sets

    def turned(self) -> Deciders:
        """The same for the negation."""
        return Deciders(self.false, self.true)


def product_of(left: Sets, right: Sets) -> Sets:
    """Each set of one side joined with each of the other."""
    if left == NOTHING:
        return right
    joined = [a | b for a in left for b in right]
    return joined if len(joined) == 1 else smallest(joined)


def products_of(factors: Iterable[Sets]) -> Sets:
    """The same over any number of sides."""
    result = NOTHING
    for factor in factors:
        result = product_of(result, factor)
    return result


def smallest(sets: Iterable[Set]) -> Sets:
    """Those of the sets that hold no other inside them."""
    kept: Sets = []
    for candidate in sorted(set(sets), key=len):
        if not any(small <= candidate for small in kept):
            kept.append(candidate)
    return kept
