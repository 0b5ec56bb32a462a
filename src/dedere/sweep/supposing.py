"""What can be supposed of a missing fact, as planes and columns.

For each fact only the values that can matter: both truth values, each group of options that the
law treats alike, and for numbers and days both ends of what they can be and, where a rule reads
them both ways, both sides of each point at which a comparison turns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import product

import numpy as np

from dedere.law.language.facts import Choice, Compared, Fact, SeveralFact, YesNo
from dedere.law.language.situation import Level
from dedere.law.language.unknowns import CHOSEN
from dedere.sweep.compiling import SweptRule
from dedere.sweep.counting import ends, on_open_rows
from dedere.sweep.opened import Opened, WithNumber
from dedere.sweep.planes import Evaluator, Plane, Planes, packed
from dedere.sweep.preparing import Prepared
from dedere.sweep.quantities import Point, Read, Since, Turn, contains
from dedere.sweep.terms import Has, Less, walk
from dedere.sweep.tree import Compare, Flag, InSet, Interval, Node, Whole, parts_of
from dedere.sweep.tree import walk as walk_tree
from dedere.sweep.uses import mixed

MOST_TOGETHER = 4
"""Of more options of one list than this, read by one rule, not every combination is tried."""


class Reading:
    """Which nodes of some trees read which facts and columns."""

    def __init__(self, prepared: Prepared, trees: Iterable[Node]) -> None:
        self.specs = prepared.plan.specs
        self.behind = prepared.plan.behind
        self.nodes = list(walk_tree(trees))
        self.facts: dict[int, frozenset[Fact]] = {}
        for node in self.nodes:
            found = self._own(node)
            for part in parts_of(node):
                found |= self.facts[id(part)]
            self.facts[id(node)] = found
        readers: dict[Fact, set[int]] = {}
        for node in self.nodes:
            for fact in self.facts[id(node)]:
                readers.setdefault(fact, set()).add(id(node))
        self._readers = {fact: frozenset(found) for fact, found in readers.items()}
        self._leaves: dict[Fact, list[Node]] = {}
        for node in self.nodes:
            for fact in self._own(node):
                self._leaves.setdefault(fact, []).append(node)

    def _own(self, node: Node) -> frozenset[Fact]:
        return frozenset().union(*(self.behind[name] for name in names_of(node)))

    def readers(self, fact: Fact) -> frozenset[int]:
        """The nodes whose answer can depend on a fact."""
        return self._readers.get(fact, frozenset())

    def leaves(self, fact: Fact) -> list[Node]:
        """The leaves that read a fact themselves."""
        return self._leaves.get(fact, [])

    def is_narrowed(self, node: Node) -> bool:
        """Whether a comparison reads a day that others narrow while it is open.

        What they say of it goes once the day is supposed; an answer that they gave stays.
        """
        specs = [self.specs[name] for name in names_of(node)]
        return any(isinstance(spec, Since) for spec in specs)


def above(wanted: Iterable[Node], nodes: Iterable[Node]) -> frozenset[int]:
    """Some nodes and all that are made of them; *nodes* stand in the order of `walk`."""
    found = {id(node) for node in wanted}
    for node in nodes:
        if any(id(part) in found for part in parts_of(node)):
            found.add(id(node))
    return frozenset(found)


def names_of(node: Node) -> list[str]:
    """The columns that a leaf reads."""
    match node:
        case Flag(name) | InSet(name):
            return [name]
        case Compare(left, _, right):
            return [side.name for side in (left, right) if isinstance(side, Interval | Whole)]
        case _:
            return []


def suppositions(
    fact: Fact,
    base: Evaluator,
    reading: Reading,
    rules: list[SweptRule],
    where: Callable[[], Plane],
) -> Iterator[tuple[Evaluator, list[SweptRule]]]:
    """Ways to suppose a fact where it is open, each with the rules for which it can matter.

    *where* says for which rows of the fact's own table it is asked; on others it need not be
    supposed.
    """
    anew = reading.readers(fact)
    leaves = reading.leaves(fact)
    home = base.prepared.plan.table_of(fact.level)
    match fact:
        case YesNo():
            for value in (True, False):
                replaced = {id(n): _opened(base.planes(n, home), value) for n in leaves}
                yield Evaluator(base.prepared, base, anew, replaced), rules
        case Choice():
            yield from _of_choice(fact, base, leaves, anew, rules)
        case SeveralFact():
            yield from _of_several(fact, base, reading, leaves, anew, rules)
        case Compared():
            steady = frozenset(id(node) for node in leaves if reading.is_narrowed(node))
            yield from _of_number(Opened(fact, base, where()), base, anew, rules, steady)


def _opened(planes: Planes, value: bool) -> Planes:
    """The same, with *value* where it was not known."""
    true, false = planes
    return Planes(~false, false) if value else Planes(true, ~true)


def _of_choice(
    fact: Choice,
    base: Evaluator,
    leaves: list[Node],
    anew: frozenset[int],
    rules: list[SweptRule],
) -> Iterator[tuple[Evaluator, list[SweptRule]]]:
    sets = [node for node in leaves if isinstance(node, InSet)]
    options = list(fact.options)
    patterns = {tuple(code in node.codes for node in sets): code for code in range(len(options))}
    home = base.prepared.plan.table_of(fact.level)
    for code in patterns.values():
        replaced = {id(n): _opened(base.planes(n, home), code in n.codes) for n in sets}
        for node in leaves:  # an option that is looked for among several stays as it is
            if isinstance(node, Flag):
                table = base.prepared.plan.table_of(_has(base, node).fact.level)
                replaced[id(node)] = base.planes(node, table)
        yield Evaluator(base.prepared, base, anew, replaced), rules


def _has(base: Evaluator, node: Flag) -> Has:
    for columns in base.prepared.plan.columns.values():
        spec = columns.get(node.name)
        if isinstance(spec, Has):
            return spec
    raise KeyError(node.name)


def _of_several(
    fact: SeveralFact,
    base: Evaluator,
    reading: Reading,
    leaves: list[Node],
    anew: frozenset[int],
    rules: list[SweptRule],
) -> Iterator[tuple[Evaluator, list[SweptRule]]]:
    home = base.prepared.plan.table_of(fact.level)
    flags = {node.name: node for node in leaves if isinstance(node, Flag)}
    by_set: dict[frozenset[str], list[SweptRule]] = {}
    for one in rules:
        read = {name for node in walk_tree([one.tree]) for name in names_of(node)}
        by_set.setdefault(frozenset(read & flags.keys()), []).append(one)
    for names, asking in by_set.items():
        ordered = sorted(names)
        count = len(ordered)
        ways = product((True, False), repeat=count) if count <= MOST_TOGETHER else _few(count)
        for way in ways:
            replaced = {}
            for name, value in zip(ordered, way, strict=True):
                node = flags[name]
                opened = _opened(base.planes(node, home), value)
                replaced[id(node)] = _where_sought(base, reading, node, home, opened)
            yield Evaluator(base.prepared, base, anew, replaced), asking


def _few(count: int) -> Iterator[tuple[bool, ...]]:
    yield (True,) * count
    yield (False,) * count
    for one in range(count):
        yield tuple(place == one for place in range(count))
        yield tuple(place != one for place in range(count))


def _where_sought(
    base: Evaluator, reading: Reading, node: Flag, table: Level, opened: Planes
) -> Planes:
    """Supposed only where it is known which option is looked for."""
    spec = reading.specs[node.name]
    if not (isinstance(spec, Has) and isinstance(spec.option, Choice)):
        return opened
    option = base.prepared.choice(table, spec.option)
    known = np.asarray(option.is_valid())
    plane = packed(known)
    before = base.planes(node, table)
    return Planes(before.true | (opened.true & plane), before.false | (opened.false & plane))


# -- numbers and days ----------------------------------------------------------------------------


def _of_number(
    opened: Opened,
    base: Evaluator,
    anew: frozenset[int],
    rules: list[SweptRule],
    steady: frozenset[int],
) -> Iterator[tuple[Evaluator, list[SweptRule]]]:
    if opened.is_nowhere:
        return
    fact = opened.fact
    low, high = ends(Read(fact), opened.own, CHOSEN)
    for value in (low, high):
        yield WithNumber(opened, value, base, anew, steady), rules
    for one in rules:
        if fact not in mixed(one.asked):
            continue
        tried = [low, high]
        for turn in _turns_of(fact, one):
            try:
                at = Point(Read(fact), turn)
                first = on_open_rows(at, [at], opened.at_home, CHOSEN).least
            except KeyError:
                continue  # it is compared with what is only known further down
            for value in (first, np.maximum(first - 1, low)):
                if not any(np.array_equal(value, other) for other in tried):
                    tried.append(value)
                    yield WithNumber(opened, value, base, anew, steady), [one]


def _turns_of(fact: Compared, one: SweptRule) -> Iterator[Turn]:
    of = Read(fact)
    for part in walk(one.asked):
        if isinstance(part, Less) and (contains(part.left, of) or contains(part.right, of)):
            for end in (0, 1):
                yield Turn(of, part.left, part.sign, part.right, end)
