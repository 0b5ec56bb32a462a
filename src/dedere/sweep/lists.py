"""What would decide a rule that asks of a list: its open rest, or a fact of one entry.

The rest of an open list is one missing thing; supposing it complete, or supposing that something
unlisted counts, is done on the requests. A fact of one entry is supposed on every entry at once,
and the rule is then computed for each pair of an entry that this changes and a row that the entry
bears on: only the nodes between the list and the rule, the others are read from what was computed
before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import reduce
from itertools import product
from operator import or_

import numpy as np

from dedere.casefile.words import ACTS_IN_TIME
from dedere.law.language.situation import Level
from dedere.sweep.compiling import SweptRule
from dedere.sweep.planes import (
    EVERY,
    Evaluator,
    Plane,
    Planes,
    at_rows,
    of_arrow,
    packed,
    rows_of,
    unpacked,
)
from dedere.sweep.reading import Ints
from dedere.sweep.supposing import Reading, above, suppositions
from dedere.sweep.terms import Counts
from dedere.sweep.tree import Above, Below, Flag, Node, parts_of, walk

Entries = tuple[str, Ints, Ints, Level, Ints]
"""A fact; rows of a rule; which ways it decides there; the table and the rows that lack it."""


class Lists:
    """The lists of a batch, and what of them would decide."""

    def __init__(self, base: Evaluator, reading: Reading) -> None:
        self.base = base
        self.reading = reading
        self._order: dict[Level, tuple[Ints, Ints, Ints]] = {}

    def rests(self, one: SweptRule) -> Iterator[tuple[str, Planes]]:
        """Where saying what an open list holds would decide."""
        base = self.base
        before = base.planes(one.tree, one.table)
        unknown = ~(before.true | before.false)
        for level, asked in _lists_of(one).items():
            rests = [(self._rest(node, True), self._rest(node, False)) for node in asked]
            anew = above(asked, walk([one.tree]))
            so, otherwise = np.zeros_like(unknown), np.zeros_like(unknown)
            for ways in product((0, 1), repeat=len(asked)):
                replaced = {
                    id(node): rest[way] for node, rest, way in zip(asked, rests, ways, strict=True)
                }
                after = Evaluator(base.prepared, base, anew, replaced).planes(one.tree, one.table)
                so |= after.true
                otherwise |= after.false
            yield f"{base.prepared.base}.{level.plural}", Planes(so & unknown, otherwise & unknown)

    def _rest(self, node: Below, counts: bool) -> Planes:
        """A list with something unlisted that counts (for "every": that fails), or nothing."""
        complete = self.complete(node)
        before = self.base.planes(node, self.base.prepared.base)
        is_open = ~(complete | before.true | before.false)
        if counts:
            return (
                Planes(before.true, before.false | is_open)
                if node.every
                else Planes(before.true | is_open, before.false)
            )
        closed = self.base.below(node, np.full_like(complete, EVERY))
        return Planes(
            before.true | (closed.true & is_open), before.false | (closed.false & is_open)
        )

    def complete(self, node: Below) -> Plane:
        """The requests of which a list is known to hold all there is."""
        return of_arrow(self.base.prepared.flags(self.base.prepared.base, node.complete)).true

    def order(self, level: Level) -> tuple[Ints, Ints, Ints]:
        """The entries of a list by their request; for each request the first, and how many."""
        found = self._order.get(level)
        if found is None:
            prepared = self.base.prepared
            index = prepared.index(level)
            counts = np.bincount(index, minlength=prepared.rows(prepared.base).count)
            first = np.cumsum(counts) - counts
            found = self._order[level] = (np.argsort(index, kind="stable"), first, counts)
        return found

    def entries(self, one: SweptRule) -> Iterator[Entries]:
        """Where a fact of one entry of a list would decide."""
        base, reading = self.base, self.reading
        for level, asked in _lists_of(one).items():
            pairs = _Pairs(one, level, asked, self)
            if len(pairs.entries) == 0:
                continue
            facts = {
                fact: None
                for node in asked
                for fact in sorted(reading.facts[id(node)], key=lambda fact: fact.key)
                if base.prepared.plan.table_of(fact.level) is level
            }
            for fact in facts:
                supposed = suppositions(fact, base, reading, [one], pairs.where)
                yield from pairs.decided(fact.key, [evaluator for evaluator, _ in supposed])
            for node in reading.nodes:
                if isinstance(node, Flag) and reading.specs[node.name] == Counts(level):
                    name = f"{level}.{ACTS_IN_TIME[level]}"
                    yield from pairs.decided(name, self._belonging(node, level))
                    break

    def _belonging(self, counts: Flag, level: Level) -> list[Evaluator]:
        """An entry whose day may lie after the day asked for, supposed to be there and not."""
        base = self.base
        before = base.planes(counts, level)
        anew = above([counts], self.reading.nodes)
        there = {id(counts): Planes(~before.false, before.false)}
        away = {id(counts): Planes(before.true, ~before.true)}
        return [Evaluator(base.prepared, base, anew, replaced) for replaced in (there, away)]


def _lists_of(one: SweptRule) -> dict[Level, list[Below]]:
    """What a rule asks of lists, by list."""
    found: dict[Level, list[Below]] = {}
    for node in walk([one.tree]):
        if isinstance(node, Below):
            found.setdefault(node.table, []).append(node)
    return found


class _Pairs:
    """Pairs of an entry of a list and a row whose rule is open and reads that list."""

    def __init__(self, one: SweptRule, level: Level, asked: list[Below], lists: Lists) -> None:
        self.one = one
        self.level = level
        self.asked = asked
        self.lists = lists
        self.base = lists.base
        self.hanging = above(asked, walk([one.tree]))
        prepared = self.base.prepared
        before = self.base.planes(one.tree, one.table)
        rows = rows_of(~(before.true | before.false), prepared.rows(one.table).count)
        requests = rows if one.table is prepared.base else prepared.index(one.table)[rows]
        order, first, counts = lists.order(level)
        counts = counts[requests]
        ends = np.cumsum(counts)
        within = np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - counts, counts)
        self.rows: Ints = np.repeat(rows, counts)
        self.requests: Ints = np.repeat(requests, counts)
        self.entries: Ints = order[np.repeat(first[requests], counts) + within]
        self._listed: dict[int, tuple[Ints, Ints]] = {}

    def where(self) -> Plane:
        """The entries that are in some pair."""
        found = np.zeros(self.base.prepared.rows(self.level).count, dtype=np.bool_)
        found[self.entries] = True
        return packed(found)

    def decided(self, fact: str, ways: list[Evaluator]) -> Iterator[Entries]:
        """Where a supposition about the entry decides the rule of the row."""
        chosen = self._changed(ways)
        if len(chosen) == 0:
            return
        at = _At(self, chosen)
        so = otherwise = None
        for evaluator in ways:
            replaced = {id(node): self._list_with(node, evaluator, chosen) for node in self.asked}
            found = at.weigh(self.one.tree, self.one.table, replaced)
            so = found.true if so is None else so | found.true
            otherwise = found.false if otherwise is None else otherwise | found.false
        assert so is not None  # noqa: S101 - without a way nothing changes
        assert otherwise is not None  # noqa: S101
        hit = rows_of(so | otherwise, len(chosen))
        if len(hit):
            both = at_rows(so, hit) + 2 * at_rows(otherwise, hit)
            pairs = chosen[hit]
            yield fact, self.rows[pairs], both, self.level, self.entries[pairs]

    def _changed(self, ways: Iterable[Evaluator]) -> Ints:
        """The pairs of the entries for which some supposition changes what is asked of them."""
        changed = []
        for evaluator in ways:
            for node in self.asked:
                before = self.base.planes(node.condition, self.level)
                after = evaluator.planes(node.condition, self.level)
                if after is not before:
                    changed += [before.true ^ after.true, before.false ^ after.false]
        if not changed:
            return np.zeros(0, dtype=np.intp)
        count = self.base.prepared.rows(self.level).count
        return np.flatnonzero(unpacked(reduce(or_, changed), count).take(self.entries))

    def _list_with(self, node: Below, evaluator: Evaluator, chosen: Ints) -> Planes:
        """What a list comes to for each pair, with only that one entry as supposed."""
        entries, requests = self.entries[chosen], self.requests[chosen]
        before = self.base.planes(node.condition, self.level)
        after = evaluator.planes(node.condition, self.level)
        true, false = (
            counted.take(requests) - at_rows(old, entries) + at_rows(new, entries)
            for counted, old, new in zip(self._counts(node), before, after, strict=True)
        )
        complete = at_rows(self.lists.complete(node), requests).view(np.bool_)
        listed = self.lists.order(self.level)[2].take(requests)
        if node.every:
            return Planes(packed(complete & (true == listed)), packed(false > 0))
        return Planes(
            packed(true >= node.number), packed(complete & (listed - false < node.number))
        )

    def _counts(self, node: Below) -> tuple[Ints, Ints]:
        """For each request, how many entries of a list are true, and how many false."""
        found = self._listed.get(id(node))
        if found is None:
            prepared = self.base.prepared
            index = prepared.index(self.level)
            requests = prepared.rows(prepared.base).count
            true, false = (
                np.bincount(index[rows_of(plane, len(index))], minlength=requests).astype(np.int32)
                for plane in self.base.planes(node.condition, self.level)
            )
            found = self._listed[id(node)] = (true, false)
        return found


class _At:
    """Some pairs: the nodes above the list for each of them, all else as it was before."""

    def __init__(self, pairs: _Pairs, chosen: Ints) -> None:
        self.pairs = pairs
        self.above = pairs.base.prepared.base
        self.rows = {
            self.above: pairs.requests[chosen],
            pairs.one.table: pairs.rows[chosen],
        }
        self._before: dict[tuple[Level, int], Planes] = {}

    def weigh(self, node: Node, table: Level, replaced: dict[int, Planes]) -> Planes:
        """A node for each pair; what does not hang on the list is read from before."""
        if id(node) in replaced:
            return replaced[id(node)]
        if id(node) not in self.pairs.hanging:
            return self._as_before(node, table)
        lower = self.above if isinstance(node, Above) else table
        parts = [self.weigh(part, lower, replaced) for part in parts_of(node)]
        return Evaluator.joined(node, parts)

    def _as_before(self, node: Node, table: Level) -> Planes:
        found = self._before.get((table, id(node)))
        if found is None:
            rows = self.rows[table]
            true, false = (
                packed(at_rows(plane, rows).view(np.bool_))
                for plane in self.pairs.base.planes(node, table)
            )
            found = self._before[table, id(node)] = Planes(true, false)
        return found
