"""The attacker: what can somebody find out who has everything that is published?

A program of its own. It knows the published counts, every sum that holds, the percentages as they
are printed, that counts are whole and not below zero, and the rule: so also that where something is
hidden, something small is near. It knows nothing of how the cells to hide were chosen, and shares
nothing with the program that chose them but the form of a table. For each hidden count it solves
two whole programs: the lowest value that fits everything, and the highest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import highspy

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.statistics.suppression.table import Key, Published, Rule, Share, named


@dataclass(frozen=True, slots=True)
class Found:
    """What was found out about one hidden count: it lies between *low* and *high*.

    *high* is None where nothing bounds the count from above.
    """

    key: Key
    low: int
    high: int | None

    @property
    def is_exact(self) -> bool:
        """Whether the count is found out."""
        return self.low == self.high

    def covers(self, low: int, high: int) -> bool:
        """Whether an interval is left open."""
        return self.low <= low and (self.high is None or self.high >= high)


@dataclass(frozen=True, slots=True)
class _Sum:
    """``least <= sum of weight * count <= most`` over hidden counts."""

    weights: Mapping[Key, Fraction]
    least: Fraction | None
    most: Fraction | None


def attack(
    published: Published, rule: Rule | None, only: Iterable[Key] | None = None
) -> dict[Key, Found]:
    """Narrow down each hidden count as far as can be.

    Args:
        published: what everybody sees.
        rule: the rule by which counts were hidden; None for somebody who does not know it.
        only: the cells to attack; all hidden ones if not given.

    Raises:
        DedereError: where no counts at all fit what was published.
    """
    facts = [*_sums(published), *_printed(published)]
    for fact in facts:
        if not fact.weights and not _holds(fact):
            raise DedereError(_NOTHING_FITS)
    wanted = frozenset(published.hidden if only is None else only)
    found: dict[Key, Found] = {}
    for island, known in _islands(published, facts):
        if wanted & set(island):
            program = _Program(island, known, published, rule)
            for key in island:
                if key in wanted:
                    found[key] = program.narrowed(key)
    return {key: found[key] for key in published.hidden if key in found}


def _sums(published: Published) -> Iterable[_Sum]:
    """Each sum, with what is published taken to the other side."""
    for one in published.relations:
        weights: dict[Key, Fraction] = {}
        rest = Fraction(0)
        for key, sign in ((one.total, 1), *((part, -1) for part in one.parts)):
            count = published.counts[key]
            if count is None:
                weights[key] = weights.get(key, Fraction(0)) + sign
            else:
                rest -= sign * count
        yield _Sum(weights, rest, rest)


def _printed(published: Published) -> Iterable[_Sum]:
    """What a printed percentage says: it is at most half of its last place off."""
    for share, printed in published.shares.items():
        if printed is None:
            continue
        half = Fraction(1, 2 * 10**share.places)
        for bound, is_least in (
            (Fraction(printed) - half, True),
            (Fraction(printed) + half, False),
        ):
            yield _against(published, share, bound / 100, is_least=is_least)


def _against(published: Published, share: Share, bound: Fraction, *, is_least: bool) -> _Sum:
    """``part - bound * whole`` is not negative, or not positive."""
    weights: dict[Key, Fraction] = {}
    rest = Fraction(0)
    for key, weight in ((share.part, Fraction(1)), (share.whole, -bound)):
        count = published.counts[key]
        if count is None:
            weights[key] = weights.get(key, Fraction(0)) + weight
        else:
            rest -= weight * count
    return _Sum(weights, rest if is_least else None, None if is_least else rest)


def _holds(fact: _Sum) -> bool:
    least_holds = fact.least is None or fact.least <= 0
    return least_holds and (fact.most is None or fact.most >= 0)


def _islands(
    published: Published, facts: Iterable[_Sum]
) -> list[tuple[tuple[Key, ...], list[_Sum]]]:
    """The hidden counts in groups that no fact ties to each other, each with its facts."""
    parent = {key: key for key in published.hidden}

    def root(key: Key) -> Key:
        while parent[key] != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    told = [fact for fact in facts if fact.weights]
    for fact in told:
        first, *others = fact.weights
        for other in others:
            parent[root(other)] = root(first)
    members: dict[Key, list[Key]] = {}
    for key in published.hidden:
        members.setdefault(root(key), []).append(key)
    about: dict[Key, list[_Sum]] = {key: [] for key in members}
    for fact in told:
        about[root(next(iter(fact.weights)))].append(fact)
    return [(tuple(keys), about[top]) for top, keys in members.items()]


class _Program:
    """The whole program of one island: a column a hidden count, then a mark for each small one.

    The linear program without the rule is solved first. Where the counts that it gives are whole
    and one of them is small, they are the answer: with more to obey there is no better one.
    """

    def __init__(
        self,
        island: tuple[Key, ...],
        facts: list[_Sum],
        published: Published,
        rule: Rule | None,
    ) -> None:
        self.at = {key: i for i, key in enumerate(island)}
        self.rule = rule
        self.facts = facts
        # A count that something bounds is at most all that is published together with all that
        # may be small. What reaches above that has no bound.
        self.ceiling = sum(count for count in published.counts.values() if count)
        if rule is not None:
            self.ceiling += rule.threshold * len(island)
        self.least = rule.least_hidden if rule is not None else 0
        self.top = 2 * self.ceiling + 10
        self.relaxed = self._program(whole=False)
        self.whole = self._program(whole=True)

    def _program(self, *, whole: bool) -> Any:
        start: Any = highspy.Highs  # its constructor has no types
        highs = start()
        for name, value in _SETTINGS.items():
            highs.setOptionValue(name, value)
        for _ in self.at:
            highs.addVar(float(self.least), float(self.top))
        for fact in self.facts:
            self._add(highs, fact)
        if whole:
            if self.rule is not None:
                self._add_small(highs, self.rule)
            for column in range(highs.getNumCol()):
                highs.changeColIntegrality(column, highspy.HighsVarType.kInteger)
        return highs

    def _add(self, highs: Any, fact: _Sum) -> None:
        # Whole weights: what is written as a fraction in a file of floats is not that fraction.
        scale = 1
        for weight in (*fact.weights.values(), fact.least or 0, fact.most or 0):
            scale = scale * Fraction(weight * scale).denominator
        inf = highspy.kHighsInf
        highs.addRow(
            -inf if fact.least is None else float(fact.least * scale),
            inf if fact.most is None else float(fact.most * scale),
            len(fact.weights),
            [self.at[key] for key in fact.weights],
            [float(weight * scale) for weight in fact.weights.values()],
        )

    def _add_small(self, highs: Any, rule: Rule) -> None:
        """Nothing would be hidden here if nothing were small."""
        size, inf = len(self.at), highspy.kHighsInf
        for column in range(size):
            highs.addVar(0.0, 1.0)
            pair = [column, size + column]
            spare = float(self.top - (rule.threshold - 1))
            highs.addRow(-inf, float(self.top), 2, pair, [1.0, spare])
            if rule.low > self.least:
                highs.addRow(0.0, inf, 2, pair, [1.0, -float(rule.low)])
        highs.addRow(1.0, inf, size, list(range(size, 2 * size)), [1.0] * size)

    def narrowed(self, key: Key) -> Found:
        """The lowest and the highest value of one count."""
        low = self._end(self.at[key], highspy.ObjSense.kMinimize)
        high = self._end(self.at[key], highspy.ObjSense.kMaximize)
        return Found(key, low, None if high > self.ceiling else high)

    def _end(self, column: int, sense: Any) -> int:
        status, counts = self._run(self.relaxed, column, sense)
        if status == highspy.HighsModelStatus.kOptimal and self._fits(counts):
            return round(counts[column])
        self.whole.clearSolver()
        status, counts = self._run(self.whole, column, sense)
        if status == highspy.HighsModelStatus.kInfeasible:
            raise DedereError(_NOTHING_FITS)
        if status != highspy.HighsModelStatus.kOptimal:
            raise DedereError(_NOT_SOLVED)
        return round(counts[column])

    def _run(self, highs: Any, column: int, sense: Any) -> tuple[Any, list[float]]:
        highs.changeColCost(column, 1.0)
        highs.changeObjectiveSense(sense)
        highs.run()
        # Another cost makes HiGHS forget what it found: read it first.
        status = highs.getModelStatus()
        counts = list(highs.getSolution().col_value)[: len(self.at)]
        highs.changeColCost(column, 0.0)
        return status, counts

    def _fits(self, counts: list[float]) -> bool:
        """Whether counts are whole, fit every fact exactly, and one is small."""
        told = [round(count) for count in counts]
        if any(abs(a - b) > _NEAR for a, b in zip(counts, told, strict=True)):
            return False
        for fact in self.facts:
            found = sum(weight * told[self.at[key]] for key, weight in fact.weights.items())
            if fact.least is not None and found < fact.least:
                return False
            if fact.most is not None and found > fact.most:
                return False
        return self.rule is None or any(self.rule.is_small(count) for count in told)


_NEAR = 1e-6
_SETTINGS: dict[str, bool | int | float | str] = {
    "output_flag": False,
    "threads": 1,
    "parallel": "off",
    "random_seed": 0,
    "mip_rel_gap": 0.0,
    "mip_abs_gap": 0.0,
    # Marks and counts hang together by large weights, which a usual slack would bridge.
    "mip_feasibility_tolerance": 1e-9,
    "primal_feasibility_tolerance": 1e-9,
}


def narrowed(
    published: Published, rule: Rule, intervals: Mapping[Key, tuple[int, int]]
) -> list[Text]:
    """The counts of which an attacker finds out more than their protection interval allows."""
    found = attack(published, rule, intervals)
    told = []
    for key, (low, high) in intervals.items():
        one = found.get(key)
        if one is None:
            told.append(_PUBLISHED.format(cell=named(key)))
        elif not one.covers(low, high):
            said = {"cell": named(key), "low": low, "high": high}
            top = "…" if one.high is None else one.high
            told.append(_NARROWED.format(found=f"{one.low}–{top}", **said))
    return told


_NOTHING_FITS = Text(
    "No counts fit what was published: the table contradicts itself or its rule.",
    "Ninguna cifra concuerda con lo publicado: la tabla se contradice o contradice su regla.",
)
_NOT_SOLVED = Text(
    "The attack was not brought to an end: the table is too large for it.",
    "El ataque no llegó a su fin: la tabla es demasiado grande.",
)
_PUBLISHED = Text("{cell}: a small count is published.", "{cell}: se publica una cifra pequeña.")
_NARROWED = Text(
    "{cell}: must be able to be {low} to {high}, and is found to be {found}.",
    "{cell}: debe poder ir de {low} a {high} y se averigua que es {found}.",
)
