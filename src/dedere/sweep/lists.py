"""What would decide a rule that asks of a list: its open rest, or a fact of one entry.

The rest of an open list is one missing thing; supposing it complete, or supposing that something
unlisted counts, is done on the requests. A fact of one entry is supposed on every entry at once,
and the rule is then computed for each pair of an entry and a row that the entry bears on: only the
nodes between the list and the rule, the others are read from what was computed before.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import TYPE_CHECKING

import numpy as np

from dedere.casefile.words import ACTS_IN_TIME
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level
from dedere.sweep.compiling import SweptRule
from dedere.sweep.planes import Evaluator, Planes, of_arrow, packed, rows_of, unpacked
from dedere.sweep.reading import Ints, Mask
from dedere.sweep.supposing import Reading, names_of, suppositions
from dedere.sweep.terms import Counts
from dedere.sweep.tree import Above, Below, Flag, Node, parts_of, walk
from dedere.sweep.uses import table_of

if TYPE_CHECKING:
    from dedere.sweep.deciding import Decided


def of_lists(one: SweptRule, base: Evaluator, reading: Reading) -> Iterator[Decided]:
    """Where saying what an open list holds would decide."""
    from dedere.sweep.deciding import decided

    below = [node for node in walk([one.tree]) if isinstance(node, Below)]
    for level in dict.fromkeys(node.table for node in below):
        asked = [node for node in below if node.table is level]
        anew = reading.above(asked)
        so = otherwise = None
        before = base.planes(one.tree, one.table)
        unknown = ~(before.true | before.false)
        for rests in product((True, False), repeat=len(asked)):
            replaced = {
                id(node): _with_rest(node, rest, base)
                for node, rest in zip(asked, rests, strict=True)
            }
            after = Evaluator(base.prepared, base, anew, replaced).planes(one.tree, one.table)
            true, false = after.true & unknown, after.false & unknown
            so = true if so is None else so | true
            otherwise = false if otherwise is None else otherwise | false
        if so is not None and otherwise is not None:
            name = f"request.{level.plural}"
            yield from decided(one, name, base, Planes(so, otherwise), Level.REQUEST)


def _with_rest(node: Below, counts: bool, base: Evaluator) -> Planes:
    """A list with something unlisted that counts (for "every": that fails), or with nothing."""
    complete = of_arrow(base.prepared.flags(Level.REQUEST, node.complete)).true
    before = base.planes(node, Level.REQUEST)
    is_open = ~(complete | before.true | before.false)
    if counts:
        return (
            Planes(before.true, before.false | is_open)
            if node.every
            else Planes(before.true | is_open, before.false)
        )
    closed = base.below(node, np.full_like(complete, np.uint64(0xFFFFFFFFFFFFFFFF)))
    return Planes(before.true | (closed.true & is_open), before.false | (closed.false & is_open))


# -- entries -------------------------------------------------------------------------------------


def of_entries(one: SweptRule, base: Evaluator, reading: Reading) -> Iterator[Decided]:
    """Where a fact of one entry of a list would decide."""
    below = [node for node in walk([one.tree]) if isinstance(node, Below)]
    for level in dict.fromkeys(node.table for node in below):
        asked = [node for node in below if node.table is level]
        pairs = _Pairs(one, level, base)
        if len(pairs.entries) == 0:
            continue
        facts = {
            fact: None
            for node in asked
            for fact in sorted(reading.facts[id(node)], key=lambda fact: fact.key)
            if table_of(fact.level) is level
        }
        for fact in facts:
            ways = [evaluator for evaluator, _ in suppositions(fact, base, reading, [one])]
            yield from pairs.decided(fact.key, asked, ways)
        counts = [
            node
            for node in reading.nodes
            if isinstance(node, Flag) and reading.specs[node.name] == Counts(level)
        ]
        if counts and names_of(counts[0]):
            yield from pairs.decided(
                f"{level}.{ACTS_IN_TIME[level]}", asked, _belonging(counts[0], level, base, reading)
            )


def _belonging(counts: Flag, level: Level, base: Evaluator, reading: Reading) -> list[Evaluator]:
    """An entry whose day may lie after the day asked for, supposed to be there and not."""
    before = base.planes(counts, level)
    anew = reading.above([counts])
    there = {id(counts): Planes(~before.false, before.false)}
    away = {id(counts): Planes(before.true, ~before.true)}
    return [Evaluator(base.prepared, base, anew, replaced) for replaced in (there, away)]


class _Pairs:
    """Pairs of an entry of a list and a row whose rule is open and reads that list."""

    def __init__(self, one: SweptRule, level: Level, base: Evaluator) -> None:
        self.one = one
        self.level = level
        self.base = base
        prepared = base.prepared
        before = base.planes(one.tree, one.table)
        rows = rows_of(~(before.true | before.false), prepared.rows(one.table).count)
        requests = rows if one.table is Level.REQUEST else prepared.index(one.table)[rows]
        entries = prepared.index(level)
        order = np.argsort(entries, kind="stable")
        first = np.searchsorted(entries[order], requests, side="left")
        last = np.searchsorted(entries[order], requests, side="right")
        counts = last - first
        self.rows: Ints = np.repeat(rows, counts)
        self.requests: Ints = np.repeat(requests, counts)
        within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        self.before: dict[int, list[Ints]] = {}
        """For each list, how many of the other entries are true, and how many false."""
        self.entries: Ints = order[np.repeat(first, counts) + within]

    def decided(self, fact: str, asked: list[Below], ways: list[Evaluator]) -> Iterator[Decided]:
        """Where a supposition about the entry decides the rule of the row."""
        from dedere.sweep.deciding import Decided

        so = np.zeros(len(self.entries), dtype=np.bool_)
        otherwise = so.copy()
        for evaluator in ways:
            replaced = {id(node): self._list_with(node, evaluator) for node in asked}
            found = self._weigh(self.one.tree, self.one.table, replaced)
            so |= found[0]
            otherwise |= found[1]
        hit = np.flatnonzero(so | otherwise)
        if len(hit):
            yield Decided(
                self.one,
                fact,
                self.rows[hit],
                so[hit].astype(np.uint8),
                otherwise[hit].astype(np.uint8),
                self.level,
                self.entries[hit],
            )

    def _list_with(self, node: Below, evaluator: Evaluator) -> tuple[Mask, Mask]:
        """What a list comes to for each pair, with only that one entry as supposed."""
        prepared = self.base.prepared
        count = prepared.rows(self.level).count
        requests = prepared.rows(Level.REQUEST).count
        index = prepared.index(self.level)
        if id(node) not in self.before:
            old = self._masks(self.base.planes(node.condition, self.level), count)
            self.before[id(node)] = [
                np.bincount(index[mask], minlength=requests)[self.requests] - mask[self.entries]
                for mask in old
            ]
        new = self._masks(evaluator.planes(node.condition, self.level), count)
        true, false = (
            without + now[self.entries]
            for without, now in zip(self.before[id(node)], new, strict=True)
        )
        complete = of_arrow(prepared.flags(Level.REQUEST, node.complete)).true
        closed = unpacked(complete, requests)[self.requests]
        entries = np.bincount(index, minlength=requests)[self.requests]
        if node.every:
            return closed & (true == entries), false > 0
        return true >= node.number, closed & (entries - false < node.number)

    @staticmethod
    def _masks(planes: Planes, count: int) -> tuple[Mask, Mask]:
        return unpacked(planes.true, count), unpacked(planes.false, count)

    def _weigh(
        self, node: Node, table: Level, replaced: dict[int, tuple[Mask, Mask]]
    ) -> tuple[Mask, Mask]:
        """A node for each pair; what does not hang on the list is read from before."""
        if id(node) in replaced:
            return replaced[id(node)]
        if not any(id(inner) in replaced for inner in walk([node])):
            count = self.base.prepared.rows(table).count
            at = self.requests if table is Level.REQUEST else self.rows
            true, false = self._masks(self.base.planes(node, table), count)
            return true[at], false[at]
        lower = Level.REQUEST if isinstance(node, Above) else table
        parts = [self._weigh(part, lower, replaced) for part in parts_of(node)]
        planes = [Planes(packed(true), packed(false)) for true, false in parts]
        found = Evaluator.joined(node, planes)
        return self._masks(found, len(self.entries))


__all__ = ["Fact", "of_entries", "of_lists"]
