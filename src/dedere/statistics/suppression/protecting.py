"""From a table and a rule to what is hidden, with the proof that it protects."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.statistics.suppression.choosing import Chosen, Effort, cheapest
from dedere.statistics.suppression.proof import Proof
from dedere.statistics.suppression.space import Demand, Ints, Space
from dedere.statistics.suppression.table import Aim, Key, Published, Rule, Table, named
from dedere.statistics.suppression.widening import widen
from dedere.statistics.suppression.witnesses import Witnesses


@dataclass(frozen=True, slots=True)
class Protected:
    """A table that can be published, with what only whoever protects may see.

    Attributes:
        table: the table with all its counts.
        rule: which counts are small.
        aim: what was hidden as little of as can be.
        published: what everybody sees.
        small: the small counts; which of the hidden cells they are is not for publication.
        proof: that each is protected.
        minimal: whether it is proven that no choice of cells hides less.
        cost: how much was hidden, by the aim.
        bound: no choice hides less than this; None where nothing was proven.
    """

    table: Table
    rule: Rule
    aim: Aim
    published: Published
    small: frozenset[Key]
    proof: Proof
    minimal: bool
    cost: int
    bound: int | None


def protect(
    table: Table, rule: Rule | None = None, aim: Aim = Aim.COUNTS, effort: Effort | None = None
) -> Protected:
    """Hide the small counts, and what would give them away.

    Args:
        table: counts with every sum that holds among them.
        rule: which counts are small; below 5 if not given.
        aim: what to hide as little of as can be.
        effort: how long to look for a proof that nothing less protects.

    Raises:
        DedereError: where a small count is found out whatever is hidden.
    """
    rule, effort = rule or Rule(), effort or Effort()
    space = Space(table, rule)
    intervals = _intervals(space)
    ends = (Demand(cell, to) for cell, pair in intervals.items() for to in pair)
    witnesses = Witnesses(space, ends)
    ones = space.may_hide.astype(np.int64)
    costs, then = (space.counts, ones) if aim is Aim.COUNTS else (ones, space.counts)
    chosen = _choose(space, witnesses, costs, then, effort)
    published = table.published(space.keys[i] for i in np.flatnonzero(chosen.hidden))
    proof = Proof(
        _fillings(space, witnesses, chosen),
        {space.keys[cell]: pair for cell, pair in intervals.items()},
    )
    if faults := proof.faults(published, rule):
        raise AssertionError(f"the table is not protected: {faults[0]}")
    return Protected(
        table,
        rule,
        aim,
        published,
        frozenset(space.keys[i] for i in space.small),
        proof,
        chosen.proven,
        int(costs[chosen.hidden].sum()),
        chosen.bound,
    )


def _choose(space: Space, witnesses: Witnesses, costs: Ints, then: Ints, effort: Effort) -> Chosen:
    if not space.small:
        return Chosen(np.zeros(len(space.keys), dtype=bool), True, 0)
    # Both costs as one, the first above all.
    both = costs * (int(then.sum()) + 1) + then
    start = widen(space, witnesses, both)
    if int(space.may_hide.sum()) > effort.cells:
        return Chosen(start, False, None)
    return cheapest(space, witnesses, costs, then, effort, start)


def _intervals(space: Space) -> Mapping[int, tuple[int, int]]:
    """The protection interval of each small count.

    The rule's, or what is left of it where all that may be hidden is hidden: some things follow
    from the zeros that are published, or from what is known anyway.

    Raises:
        DedereError: where nothing is left of it.
    """
    rule = space.rule
    ends = [Demand(cell, to) for cell in space.small for to in (rule.low, rule.high)]
    witnesses = Witnesses(space, ends)
    found: dict[int, tuple[int, int]] = {}
    lost = []
    for cell in space.small:
        low, high = (_end(space, witnesses, Demand(cell, to)) for to in (rule.low, rule.high))
        found[cell] = (low, high)
        if low == high and rule.low < rule.high:
            lost.append(named(space.keys[cell]))
    if lost:
        raise DedereError(_NOT_PROTECTED.format(cells="; ".join(lost[:10]), n=len(lost)), _COARSER)
    return found


def _end(space: Space, witnesses: Witnesses, demand: Demand) -> int:
    """How far towards an end a count can be, where everything that may be hidden is."""
    if not space.needed(demand) or witnesses.find(demand, space.may_hide) is None:
        return demand.to
    furthest = space.search(demand, space.may_hide, furthest=True)
    moved = 0 if furthest is None else int(furthest[demand.cell])
    return int(space.counts[demand.cell]) + moved


def _fillings(space: Space, witnesses: Witnesses, chosen: Chosen) -> tuple[Mapping[Key, int], ...]:
    hidden = np.flatnonzero(chosen.hidden).tolist()
    counts = [space.counts]
    counts += [space.counts + witnesses.moves[one] for one in witnesses.demands]
    told = dict.fromkeys(tuple(one[hidden].tolist()) for one in counts)
    keys = [space.keys[i] for i in hidden]
    return tuple(dict(zip(keys, values, strict=True)) for values in told)


_NOT_PROTECTED = Text(
    "{n} small counts can be found out whatever else is hidden: {cells}.",
    "{n} cifras pequeñas pueden averiguarse sin importar qué más se oculte: {cells}.",
)
_COARSER = Text(
    "Join rows or columns, let zeros be hidden, or do not publish the totals.",
    "Una filas o columnas, permita ocultar los ceros, o no publique los totales.",
)
