"""For every row and every rule that is open: each single missing fact that would decide it.

A missing fact *decides true* where some value of it makes the rule true whatever else turns out,
and the same for false; these are the sets of one that `dedere.law.language.deciding.settle` finds
for one case. Each fact is supposed to be otherwise on all rows at once, and only the parts of
rules that read it are computed anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array, Table, pa
from dedere.sweep.compiling import SweptRule
from dedere.sweep.lists import of_entries, of_lists
from dedere.sweep.planes import Evaluator, Plane, Planes, rows_of
from dedere.sweep.preparing import Prepared
from dedere.sweep.reading import Ints
from dedere.sweep.supposing import Reading, suppositions
from dedere.sweep.uses import reads, table_of


class Decided(NamedTuple):
    """On which rows of a rule a missing fact decides, and the rows that lack it."""

    one: SweptRule
    fact: str
    rows: Ints
    true: Ints
    """Of *rows*, whether it can decide true."""
    false: Ints
    lacking: Level
    """The table of the rows that lack the fact."""
    subjects: Ints
    """For each of *rows*, the place of the row that lacks it."""


DECIDES = ("", "true", "false", "either")


def deciding_facts(prepared: Prepared) -> Table:
    """A table of what would decide.

    Columns: ``level`` and ``key`` of the row whose rule is open, ``rule``, ``subject`` (the key
    of the row that lacks the fact), ``fact`` (by its key, or ``request.documents`` for the rest
    of an open list), and ``decides``: ``true``, ``false`` or ``either``.
    """
    rules = prepared.deciding_rules()
    base = Evaluator(prepared)
    reading = Reading(prepared, [one.tree for one in rules])
    return _table(prepared, list(_all(base, reading, rules)))


def _all(base: Evaluator, reading: Reading, rules: list[SweptRule]) -> Iterator[Decided]:
    by_fact: dict[Fact, list[SweptRule]] = {}
    for one in rules:
        for fact in dict.fromkeys(reads(one.asked)):
            by_fact.setdefault(fact, []).append(one)
    for fact, asking in by_fact.items():
        yield from _of_fact(fact, base, reading, asking)
    for one in rules:
        yield from of_lists(one, base, reading)
        yield from of_entries(one, base, reading)


def _of_fact(
    fact: Fact, base: Evaluator, reading: Reading, rules: list[SweptRule]
) -> Iterator[Decided]:
    home = table_of(fact.level)
    asking = [one for one in rules if home in (Level.REQUEST, one.table)]
    if not asking:
        return
    found: dict[str, Planes] = {}
    for evaluator, touched in suppositions(fact, base, reading, asking):
        for one in touched:
            before = base.planes(one.tree, one.table)
            after = evaluator.planes(one.tree, one.table)
            unknown = ~(before.true | before.false)
            so, otherwise = after.true & unknown, after.false & unknown
            if one.id in found:
                so, otherwise = so | found[one.id].true, otherwise | found[one.id].false
            found[one.id] = Planes(so, otherwise)
    for one in asking:
        if one.id in found:
            yield from decided(one, fact.key, base, found[one.id], home)


def decided(
    one: SweptRule, fact: str, base: Evaluator, ways: Planes, home: Level
) -> Iterator[Decided]:
    """What a fact of the row itself, or of its request, decides."""
    prepared = base.prepared
    count = prepared.rows(one.table).count
    rows = rows_of(ways.true | ways.false, count)
    if len(rows) == 0:
        return
    same = home is one.table
    subjects = rows if same else prepared.index(one.table)[rows]
    yield Decided(one, fact, rows, _at(ways.true, rows), _at(ways.false, rows), home, subjects)


def _at(plane: Plane, rows: Ints) -> Ints:
    bits = np.right_shift(plane[rows // 64], (rows % 64).astype(np.uint64))
    at: Ints = np.bitwise_and(bits, np.uint64(1)).astype(np.uint8)
    return at


def _table(prepared: Prepared, found: list[Decided]) -> Table:
    columns: dict[str, list[Array]] = {
        name: [] for name in ("level", "key", "rule", "subject", "fact", "decides")
    }
    names = pa.array(DECIDES)
    keys = {level: rows.keys.cast(pa.string()) for level, rows in prepared.inputs.tables.items()}
    for one in found:
        count = len(one.rows)
        columns["level"].append(_same(one.one.table.value, count))
        columns["key"].append(keys[one.one.table].take(pa.array(one.rows)))
        columns["rule"].append(_same(one.one.id, count))
        columns["subject"].append(keys[one.lacking].take(pa.array(one.subjects)))
        columns["fact"].append(_same(one.fact, count))
        ways = pa.array(one.true + 2 * one.false)
        columns["decides"].append(pa.DictionaryArray.from_arrays(ways, names))
    return pa.table(
        {
            name: pa.chunked_array(parts, _KINDS.get(name, pa.string())).unify_dictionaries()
            for name, parts in columns.items()
        }
    )


_CODED = pa.dictionary(pa.int32(), pa.string())
_KINDS = {
    "level": _CODED,
    "rule": _CODED,
    "fact": _CODED,
    "decides": pa.dictionary(pa.uint8(), pa.string()),
}


def _same(word: str, count: int) -> Array:
    zeros = pa.array(np.zeros(count, dtype=np.int32))
    return pa.DictionaryArray.from_arrays(zeros, pa.array([word]))
