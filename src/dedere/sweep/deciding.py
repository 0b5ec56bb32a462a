"""For every row and every rule that is open: each single missing fact that would decide it.

A missing fact *decides true* where some value of it makes the rule true whatever else turns out,
and the same for false; these are the sets of one that `dedere.law.language.deciding.settle` finds
for one case. Each fact is supposed to be otherwise on all rows at once, and only the parts of
rules that read it are computed anew.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import reduce
from operator import or_
from typing import NamedTuple

import numpy as np

from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array, Table, pa
from dedere.sweep.compiling import SweptRule
from dedere.sweep.lists import Lists
from dedere.sweep.opened import scattered
from dedere.sweep.planes import Evaluator, Plane, Planes, at_rows, rows_of, words
from dedere.sweep.preparing import Prepared
from dedere.sweep.reading import Ints
from dedere.sweep.supposing import Reading, suppositions
from dedere.sweep.uses import reads


class Decided(NamedTuple):
    """On which rows of a rule a missing fact decides, and the rows that lack it."""

    one: SweptRule
    fact: str
    rows: Ints
    ways: Ints
    """For each of *rows*, the place in `DECIDES` of the ways in which it can decide."""
    lacking: Level
    """The table of the rows that lack the fact."""
    subjects: Ints
    """For each of *rows*, the place of the row that lacks it."""


class Deciding(NamedTuple):
    """The same as planes: the rows of a rule on which a fact of its row or request decides."""

    one: SweptRule
    fact: Fact
    true: Plane
    false: Plane


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
    return _table(prepared, _all(base, reading, rules))


def deciding_planes(prepared: Prepared, of: Collection[str] | None = None) -> Iterator[Deciding]:
    """Two planes for each rule and each fact of its row or its base row, unless it never decides.

    Args:
        prepared: the columns.
        of: the rules that are asked, by name; all if not given.
    """
    rules = [one for one in prepared.deciding_rules() if of is None or one.id in of]
    reading = Reading(prepared, [one.tree for one in rules])
    yield from _of_facts(Evaluator(prepared), reading, rules)


def _all(base: Evaluator, reading: Reading, rules: list[SweptRule]) -> Iterator[Decided]:
    plan = base.prepared.plan
    for one, fact, true, false in _of_facts(base, reading, rules):
        yield from _decided(one, fact.key, base, Planes(true, false), plan.table_of(fact.level))
    lists = Lists(base, reading)
    for one in rules:
        for name, ways in lists.rests(one):
            yield from _decided(one, name, base, ways, base.prepared.base)
        for found in lists.entries(one):
            yield Decided(one, *found)


def _of_facts(base: Evaluator, reading: Reading, rules: list[SweptRule]) -> Iterator[Deciding]:
    plan = base.prepared.plan
    by_fact: dict[Fact, list[SweptRule]] = {}
    for one in rules:
        for fact in dict.fromkeys(reads(one.asked)):
            if plan.table_of(fact.level) in (plan.base, one.table):
                by_fact.setdefault(fact, []).append(one)
    for fact, asking in by_fact.items():
        yield from _of_fact(fact, base, reading, asking)


def _of_fact(
    fact: Fact, base: Evaluator, reading: Reading, rules: list[SweptRule]
) -> Iterator[Deciding]:
    before = {one.id: base.planes(one.tree, one.table) for one in rules}
    unknown = {name: ~(planes.true | planes.false) for name, planes in before.items()}
    found: dict[str, Planes] = {}

    def where() -> Plane:
        return _open_rows(base.prepared.plan.table_of(fact.level), base.prepared, rules, unknown)

    for evaluator, touched in suppositions(fact, base, reading, rules, where):
        for one in touched:
            after = evaluator.planes(one.tree, one.table)
            if after is before[one.id]:
                continue
            so, otherwise = after.true & unknown[one.id], after.false & unknown[one.id]
            if one.id in found:
                so |= found[one.id].true
                otherwise |= found[one.id].false
            found[one.id] = Planes(so, otherwise)
    for one in rules:
        if one.id in found:
            yield Deciding(one, fact, *found[one.id])


def _open_rows(
    home: Level, prepared: Prepared, rules: list[SweptRule], unknown: dict[str, Plane]
) -> Plane:
    """The rows of a fact's table on which some rule that asks for it is open."""
    count = prepared.rows(home).count
    where = np.zeros(words(count), dtype=np.uint64)
    for table in dict.fromkeys(one.table for one in rules):
        some = reduce(or_, [unknown[one.id] for one in rules if one.table is table])
        if table is home:
            where |= some
        else:
            rows = rows_of(some, prepared.rows(table).count)
            where |= scattered(prepared.index(table)[rows], None, count)
    return where


def _decided(
    one: SweptRule, fact: str, base: Evaluator, ways: Planes, home: Level
) -> Iterator[Decided]:
    """What a fact of the row itself, or of its request, decides."""
    prepared = base.prepared
    rows = rows_of(ways.true | ways.false, prepared.rows(one.table).count)
    if len(rows):
        both = at_rows(ways.true, rows) + 2 * at_rows(ways.false, rows)
        subjects = rows if home is one.table else prepared.index(one.table)[rows]
        yield Decided(one, fact, rows, both, home, subjects)


def _table(prepared: Prepared, found: Iterator[Decided]) -> Table:
    """The entries as columns; what is the same for many of them is said by its number."""
    keys = {level: rows.keys.cast(pa.string()) for level, rows in prepared.inputs.tables.items()}
    key: list[Array] = []
    subject: list[Array] = []
    ways: list[Ints] = []
    counts: list[int] = []
    said: dict[str, list[str]] = {"level": [], "rule": [], "fact": []}
    for one in found:
        rows = pa.array(one.rows)
        key.append(keys[one.one.table].take(rows))
        same = one.subjects is one.rows and one.lacking is one.one.table
        subject.append(key[-1] if same else keys[one.lacking].take(pa.array(one.subjects)))
        ways.append(one.ways)
        counts.append(len(one.rows))
        said["level"].append(one.one.table.value)
        said["rule"].append(one.one.id)
        said["fact"].append(one.fact)
    text = pa.string()
    decides = np.concatenate([np.zeros(0, dtype=np.uint8), *ways])
    return pa.table(
        {
            "level": _coded(said["level"], counts),
            "key": pa.chunked_array(key, text),
            "rule": _coded(said["rule"], counts),
            "subject": pa.chunked_array(subject, text),
            "fact": _coded(said["fact"], counts),
            "decides": pa.DictionaryArray.from_arrays(decides, pa.array(DECIDES)),
        }
    )


def _coded(words: list[str], counts: list[int]) -> Array:
    """Each word as often as it is said."""
    numbers = {word: number for number, word in enumerate(dict.fromkeys(words))}
    codes = np.array([numbers[word] for word in words], dtype=np.int32)
    repeated = np.repeat(codes, np.array(counts, dtype=np.intp))
    return pa.DictionaryArray.from_arrays(repeated, pa.array(list(numbers), pa.string()))
