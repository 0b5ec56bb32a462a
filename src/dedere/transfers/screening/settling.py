"""What would decide for the persons whose answer is open: the smallest sets of missing facts.

Exactly what `settle` says of the conditions of one person taken together, for as many as there are.
The conditions that share nothing open on any of some persons are settled apart and put together
again; and each pattern of what is known is settled once, however many persons show it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np
import polars as pl

from dedere.law.language.deciding import Missing, settle, shares
from dedere.law.language.facts import Fact
from dedere.law.language.rules import Rule
from dedere.law.language.sets import NOTHING, Deciders, Sets, product_of, smallest
from dedere.sweep.reading import Ints
from dedere.transfers.roster.columns import complete_of
from dedere.transfers.screening.conditions import Conditions, all_good
from dedere.transfers.screening.persons import is_open_day, person_of

_ANYBODY = "x"
"""Stands for the register number while patterns are settled."""


class Settled(NamedTuple):
    """What some conditions come to together: whether they can all be met, and what would decide.

    *sets* name the facts without the person whose they are.
    """

    answer: bool | None
    sets: Deciders
    rules: tuple[Rule, ...]


class Settling:
    """Settles the open persons of a roster.

    Args:
        conditions: the law.
        frame: the rows, with their facts by key, in the form that the roster gives them.
        unknown: for each row, a bit for each condition that is not known, the first the lowest.
    """

    def __init__(self, conditions: Conditions, frame: pl.DataFrame, unknown: Ints) -> None:
        self.conditions = conditions
        self.frame = frame
        self.unknown = unknown
        plan = conditions.plan
        self.as_of, self.readings = plan.as_of, plan.readings
        self.facts = {rule.id: conditions.facts(rule) for rule in conditions.deciding}
        self.known: dict[Any, Settled] = {}
        self.joined: dict[tuple[int, ...], tuple[Missing, ...]] = {}

    def missing(self, rows: Ints) -> Iterator[tuple[Missing, ...]]:
        """For each of some open rows, the smallest sets, without the person whose they are."""
        parts = self.parts(rows)
        for row in rows.tolist():
            key = tuple(sorted({id(part) for part in parts[row]}))
            found = self.joined.get(key)
            if found is None:
                found = self.joined[key] = _both_ways(_all_of(part.sets for part in parts[row]))
            yield found

    def parts(self, rows: Ints) -> dict[int, list[Settled]]:
        """For each of some rows, the open conditions that hang together, settled."""
        found: dict[int, list[Settled]] = {int(row): [] for row in rows}
        for mask in np.unique(self.unknown[rows]).tolist():
            here = rows[self.unknown[rows] == mask]
            frame = self.frame[here]
            bits = range(len(self.conditions.deciding))
            rules = [self.conditions.deciding[bit] for bit in bits if mask >> bit & 1]
            for group in self._groups(rules, frame):
                for part, places in self._settled(group, frame):
                    for place in places:
                        found[int(here[place])].append(part)
        return found

    def _groups(self, rules: list[Rule], frame: pl.DataFrame) -> list[list[Rule]]:
        """Rules put together where they share a fact that is open on any of some rows."""
        open_facts = {
            fact
            for fact in self._read(rules)
            if fact.key not in frame or self._is_open(fact, frame)
        }
        groups: list[tuple[set[Fact], list[Rule]]] = []
        for rule in rules:
            facts = open_facts & set(self.facts[rule.id])
            members = [rule]
            apart = []
            for other_facts, others in groups:
                if facts & other_facts:
                    facts |= other_facts
                    members = others + members
                else:
                    apart.append((other_facts, others))
            groups = [*apart, (facts, members)]
        return [sorted(members, key=rules.index) for _, members in groups]

    def _is_open(self, fact: Fact, frame: pl.DataFrame) -> bool:
        column, complete = frame[fact.key], frame.get_column(complete_of(fact), default=None)
        if column.null_count() or (fact.type == "several" and complete is None):
            return True
        if complete is not None:
            return not complete.fill_null(False).all()
        if fact.type != "date":
            return False
        return any(is_open_day(fact, day, self.as_of) for day in column.unique())

    def _settled(
        self, rules: list[Rule], frame: pl.DataFrame
    ) -> Iterator[tuple[Settled, list[int]]]:
        """Some rules settled for each pattern of what they read, with the rows that show it."""
        facts = self._read(rules)
        names = [fact.key for fact in facts] + [complete_of(fact) for fact in facts]
        read = [name for name in names if name in frame.columns]
        name = tuple(rule.id for rule in rules)
        if not read:
            yield self._settle(name, rules, facts, {}), list(range(frame.height))
            return
        by_pattern = (
            frame.select(read).with_row_index("#").group_by(read, maintain_order=True).agg("#")
        )
        for values in by_pattern.iter_rows(named=True):
            places = values.pop("#")
            yield self._settle(name, rules, facts, values), places

    def _settle(
        self, name: tuple[str, ...], rules: list[Rule], facts: list[Fact], values: Mapping[str, Any]
    ) -> Settled:
        key = (name, tuple(values.items()))
        found = self.known.get(key)
        if found is None:
            by_key = {fact.key: fact for fact in facts}
            person = person_of(_ANYBODY, values, by_key, self.as_of, self.readings)
            expr = all_good(tuple(rules))
            answer, missing = settle(expr.weigh(person), shared=shares(expr))
            found = Settled(answer, _sets_of(missing), tuple(rules))
            # What says the same is one object, so that persons who lack the same are alike.
            found = self.known.setdefault((name, answer, missing), found)
            self.known[key] = found
        return found

    def _read(self, rules: list[Rule]) -> list[Fact]:
        return list(dict.fromkeys(fact for rule in rules for fact in self.facts[rule.id]))


def _sets_of(missing: Iterable[Missing]) -> Deciders:
    true: Sets = []
    false: Sets = []
    for one in missing:
        facts = frozenset(name.removeprefix(f"{_ANYBODY}:") for name in one.facts)
        if one.decides != "false":
            true.append(facts)
        if one.decides != "true":
            false.append(facts)
    return Deciders(true, false)


def _all_of(parts: Iterable[Deciders]) -> Deciders:
    """All of some that share nothing: true by the sets of all together, false by any one's."""
    true: Sets = NOTHING
    false: Sets = []
    for part in parts:
        true = product_of(true, part.true)
        false = smallest(false + part.false)
    return Deciders(true, false)


def _both_ways(sets: Deciders) -> tuple[Missing, ...]:
    ways = dict.fromkeys(sets.true, "true")
    for facts in sets.false:
        ways[facts] = "either" if facts in ways else "false"
    ordered = sorted(ways, key=lambda facts: (len(facts), sorted(facts)))
    return tuple(Missing(tuple(sorted(facts)), ways[facts]) for facts in ordered)


def of_person(id: str, missing: Iterable[Missing]) -> tuple[Missing, ...]:
    """The sets of a person, named as an assessment names them: ``00123:transfer.applied_on``."""
    return tuple(
        Missing(tuple(f"{id}:{fact}" for fact in one.facts), one.decides) for one in missing
    )
