"""Deciding by trial, where parts of a rule share a fact.

Only the values that can matter are tried: both truth values, the options that the rule names and
one other, and for numbers and dates the points at which a comparison turns.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from dedere.law.language.expressions import Includes, OneOf, Reason
from dedere.law.language.facts import Choice, Compared, Several, SeveralFact, YesNo
from dedere.law.language.sets import NOTHING, Deciders, Sets
from dedere.law.language.unknowns import (
    CHOSEN,
    OPEN,
    Open,
    Reach,
    atoms,
    end_of,
    extremes,
    is_open,
    key_of,
    opens,
    opens_of,
)


class Trial:
    """At least *number* of some parts, decided by trying the values that can matter."""

    def __init__(self, parts: list[Reason], number: int) -> None:
        self.parts = parts
        self.number = number
        self.atoms = [atom for part in parts for atom in atoms(part)]
        read = [unknown for part in parts for unknown in opens(part)]
        self.opens = list({unknown.key: unknown for unknown in read}.values())
        times: dict[tuple[str, str], int] = {}
        for unknown in read:
            times[unknown.key] = times.get(unknown.key, 0) + 1
        self.shared = [unknown for unknown in self.opens if times[unknown.key] > 1]
        self.turns: dict[tuple[Any, ...], frozenset[int]] = {}
        """Turning points found before: one comparison is asked again and again."""
        self.readers: dict[tuple[str, str], list[Reason]] = {}
        for atom in self.atoms:
            for unknown in opens_of(atom):
                self.readers.setdefault(unknown.key, []).append(atom)

    def deciders(self) -> Deciders:
        always = self._value({})
        if always is not None:
            return Deciders(NOTHING, []) if always else Deciders([], NOTHING)
        true: Sets = []
        false: Sets = []
        names = sorted({unknown.name for unknown in self.opens})
        for size in range(1, len(names) + 1):
            for chosen in combinations(names, size):
                candidate = frozenset(chosen)
                wanted = {
                    way
                    for way, sets in ((True, true), (False, false))
                    if not any(found <= candidate for found in sets)
                }
                if not wanted:
                    continue
                for way in self._ways([u for u in self.opens if u.name in candidate], {}, wanted):
                    (true if way else false).append(candidate)
        return Deciders(true, false)

    def _ways(
        self, chosen: list[Open], given: dict[tuple[str, str], Any], wanted: set[bool]
    ) -> set[bool]:
        """Which of the wanted answers some values of what is *chosen* can bring about."""
        if not chosen:
            value = self._value(given)
            return {value} & wanted if value is not None else set()
        first, *others = chosen
        found: set[bool] = set()
        for value in self._values(first, given, CHOSEN):
            found |= self._ways(others, {**given, first.key: value}, wanted - found)
            if found == wanted:
                break
        return found

    def _value(self, given: dict[tuple[str, str], Any]) -> bool | None:
        """The exact answer under suppositions: Kleene's, split on what is shared."""
        value = self._kleene(given)
        if value is not None:
            return value
        for unknown in self.shared:
            if unknown.key in given:
                continue
            answers = {
                self._value({**given, unknown.key: supposed})
                for supposed in self._values(unknown, given, OPEN)
            }
            return answers.pop() if len(answers) == 1 else None
        return None

    def _kleene(self, given: dict[tuple[str, str], Any]) -> bool | None:
        true = open_ = 0
        for part in self.parts:
            value = part.expr.weigh(part.at, given).value
            true += value is True
            open_ += value is None
        if true >= self.number:
            return True
        return None if true + open_ >= self.number else False

    def _values(self, unknown: Open, given: dict[tuple[str, str], Any], reach: Reach) -> list[Any]:
        """The values of one unknown that can make a difference, given the suppositions."""
        fact, at = unknown.fact, unknown.at
        if fact is None or isinstance(fact, YesNo):
            return [True, False]
        readers = self.readers[unknown.key]
        if isinstance(fact, Choice):
            named: set[str] = set()
            for atom in readers:
                if isinstance(atom.expr, OneOf):
                    named |= atom.expr.options
            other = [option for option in fact.options if option not in named][:1]
            return sorted(named) + other
        if isinstance(fact, SeveralFact):
            known = fact.look(at, None)
            base = known.values if known else frozenset()
            sought = {
                option
                for atom in readers
                if isinstance(atom.expr, Includes)
                and (option := atom.expr.sought(atom.at, given)) is not None
            }
            free = sorted(sought - base)
            return [
                Several(base | set(more), complete=True)
                for size in range(len(free) + 1)
                for more in combinations(free, size)
            ]
        assert isinstance(fact, Compared)  # noqa: S101 - no other kind of fact is left
        return self._turning_points(unknown, fact, given, reach)

    def _turning_points(
        self, unknown: Open, fact: Compared, given: dict[tuple[str, str], Any], reach: Reach
    ) -> list[Any]:
        """Both ends of what a number or date can be, and both sides of where a reader turns.

        Where another fact of the same comparison is still open, that fact is pushed to each of
        its ends too, so that the points hold whichever way it falls.
        """
        at = unknown.at
        low, high = end_of(at, fact, 0, reach), end_of(at, fact, 1, reach)
        points = {low, high}
        for atom in self.readers[unknown.key]:
            others = [key for f in atom.expr.facts if (key := key_of(atom.at, f)) != unknown.key]
            question = (id(atom), unknown.key, low, high, *[given.get(key) for key in others])
            if question not in self.turns:
                self.turns[question] = frozenset(
                    point
                    for supposed in self._others_at_ends(atom, unknown, given)
                    for point in _turns(atom, unknown.key, fact, supposed, low, high)
                )
            points |= self.turns[question]
        return [fact.supposed(point) for point in sorted(points)]

    def _others_at_ends(
        self, atom: Reason, unknown: Open, given: dict[tuple[str, str], Any]
    ) -> Iterator[dict[tuple[str, str], Any]]:
        others = [
            fact
            for fact in atom.expr.facts
            if isinstance(fact, Compared)
            and key_of(atom.at, fact) != unknown.key
            and key_of(atom.at, fact) not in given
            and is_open(atom.at, fact)
        ]
        for ends in extremes(atom.at, others, OPEN):
            yield {**given, **ends}


def _turns(
    atom: Reason,
    key: tuple[str, str],
    fact: Compared,
    given: dict[tuple[str, str], Any],
    low: int,
    high: int,
) -> set[int]:
    """The points between *low* and *high* on both sides of which a comparison answers otherwise."""
    supposed = dict(given)
    expr, at = atom.expr, atom.at

    def answer(point: int) -> bool | None:
        supposed[key] = fact.supposed(point)
        return expr.weigh(at, supposed).value

    points: set[int] = set()
    first, last = answer(low), answer(high)
    for wanted in {first, last}:
        inside, outside = (low, high) if wanted == first else (high, low)
        if answer(outside) == wanted:
            continue
        while abs(outside - inside) > 1:
            middle = (inside + outside) // 2
            if answer(middle) == wanted:
                inside = middle
            else:
                outside = middle
        points |= {inside, outside}
    return points
