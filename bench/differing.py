"""Whether a wrong rule means anything else than the rule: a search for a situation that tells.

Facts are supposed one after the other, each with the values at which some comparison of the two
can turn: both truth values, the options that either names and one other, and for dates and numbers
both sides of the point at which a comparison turns, a point before it, the days that the law names,
and no end. Lists have up to one entry more than the rule counts. No State asks itself for a person.
A branch is left as soon as both give the same definite answer. "Same" therefore means: nothing that
was tried tells them apart. It is not a proof, and a search that grows too long says that it does
not know.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations, product
from typing import Any, NamedTuple

from dedere.calendars import NEVER, PartialDate
from dedere.law.language.expressions import Expr, Includes, OneOf, Over, Reason
from dedere.law.language.facts import (
    MOST_MONTHS,
    Choice,
    Compared,
    Dated,
    Fact,
    Several,
    SeveralFact,
    YesNo,
)
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Level, Member, Situation
from dedere.law.language.unknowns import atoms
from dedere.law.language.values import After, Compare, Constant, ValueExpr

Key = tuple[str, str]
TOO_MANY = 40_000
"""After so many trials the search gives up."""
DAY = date(2024, 5, 15).toordinal()
_LISTS = (Level.REQUEST, Level.OFFENSE, Level.DOCUMENT, Level.ASSURANCE)


class Witness(NamedTuple):
    """A situation in which the rule and the mutant answer otherwise."""

    as_of: date
    readings: dict[str, str]
    facts: dict[Key, Any]
    rule: bool
    mutant: bool


class _TooLongError(Exception):
    """The search has taken too many trials."""


def differ(rule: Rule, mutant: Expr, *, most: int = TOO_MANY) -> Witness | bool | None:
    """A situation that tells them apart; False if nothing tried does; None if not known."""
    try:
        return next(_Search(rule, mutant, most).found(), False)
    except _TooLongError:
        return None


class _Search:
    def __init__(self, rule: Rule, mutant: Expr, most: int) -> None:
        self.rule = rule
        self.pair = (rule.answer, mutant)
        self.left = most
        parts = [part for expr in self.pair for part in expr.walk()]
        self.compared = [part for part in parts if isinstance(part, Compare)]
        self.named: dict[Fact, set[str]] = {}
        for part in parts:
            if isinstance(part, OneOf):
                self.named.setdefault(part.fact, set()).update(part.options)
        self.includes = [part for part in parts if isinstance(part, Includes)]
        lists = [part for part in parts if isinstance(part, Over)]
        self.levels = list(dict.fromkeys(part.level for part in lists))
        self.entries = max([1, *[part.number for part in lists]]) + 1
        values = [v for c in self.compared for side in (c.left, c.right) for v in _within(side)]
        constants = [v.value[0] for v in values if isinstance(v, Constant)]
        days = {value for value in constants if MOST_MONTHS < value <= date.max.toordinal()}
        asked = any(c.asks_day for c in self.compared)
        self.spans = [
            compared
            for compared in self.compared
            if len(set(compared.facts)) > 1
            and any(
                isinstance(v, After) for v in (*_within(compared.left), *_within(compared.right))
            )
        ]
        """Comparisons of days that lie a period apart."""
        periods = {v.period for v in values if isinstance(v, After)}
        self.marks = {day + off for day in days for off in (-1, 0, 1)} | {
            period.after(day) + 1 for day in days for period in periods
        }
        """Days that the law names, and the days after the periods that would run from them."""
        self.days = [DAY, *[day + off for day in sorted(days) for off in (-1, 0, 1) if asked]]

    def found(self) -> Iterator[Witness]:
        readings = self.rule.readings
        for chosen in product(*[reading.answers for reading in readings]):
            choices = {r.name: name for r, name in zip(readings, chosen, strict=True)}
            for day in self.days:
                for sizes in product(range(self.entries + 1), repeat=len(self.levels)):
                    at = self._blank(choices, day, sizes)
                    for given, (one, other) in self._tried(at, {}):
                        yield Witness(date.fromordinal(day), choices, given, one, other)

    def _blank(self, readings: dict[str, str], day: int, sizes: tuple[int, ...]) -> Situation:
        case = Situation(Level.CASE, "case", as_of=day, readings=readings)
        person = Situation(Level.PERSON, "person").under(case)
        request = Situation(Level.REQUEST, "request").under(case, person)
        level = self.rule.level
        holder = case if level is Level.CASE else request
        for listed, size in zip(self.levels, sizes, strict=True):
            holder.lists[listed] = [
                Member(Situation(listed, f"{listed}{number}").under(holder))
                for number in range(1, size + 1)
            ]
            holder.complete.add(listed)
        own = {Level.CASE: case, Level.PERSON: person, Level.REQUEST: request}
        return own.get(level) or Situation(level, str(level)).under(case, person, request)

    def _tried(
        self, at: Situation, given: dict[Key, Any]
    ) -> Iterator[tuple[dict[Key, Any], tuple[bool, bool]]]:
        self.left -= 1
        if _asks_itself(given):
            return
        if self.left < 0:
            raise _TooLongError
        one, other = (expr.weigh(at, given) for expr in self.pair)
        if one.value is not None and other.value is not None:
            if one.value is not other.value:
                yield given, (one.value, other.value)
            return
        for key, fact, subject in _asked((one, other), given):
            for value in self._values(fact, subject, given):
                yield from self._tried(at, {**given, key: value})
            return

    def _values(self, fact: Fact, at: Situation, given: dict[Key, Any]) -> list[Any]:
        if isinstance(fact, YesNo):
            return [True, False]
        if isinstance(fact, Choice):
            named = self.named.get(fact, set())
            role = any(part.option is fact for part in self.includes)
            return [o for o in fact.options if role or o in named] + [
                o for o in fact.options if o not in named and not role
            ][:1]
        if isinstance(fact, SeveralFact):
            sought: set[str] = set()
            for part in self.includes:
                if part.fact is fact:
                    option = part.sought(at, given)
                    roles = part.option.options if isinstance(part.option, Choice) else ()
                    sought |= set(roles) if option is None else {option}
            return [
                Several(frozenset(some), complete=True)
                for size in range(len(sought) + 1)
                for some in combinations(sorted(sought), size)
            ]
        assert isinstance(fact, Compared)  # noqa: S101 - no other kind of fact is left
        return self._points(fact, at, given)

    def _points(self, fact: Compared, at: Situation, given: dict[Key, Any]) -> list[Any]:
        """The ends, some points between, and both sides of where a comparison turns."""
        if isinstance(fact, Dated):
            low, high = at.as_of - 40_000, at.as_of + 40_000
            points = {at.as_of - 200, at.as_of, NEVER}
            if any(fact in compared.facts for compared in self.spans):
                points |= self.marks
        else:
            low, high = 0, MOST_MONTHS
            points = {low, 36, high}
        for compared in self.compared:
            if fact in compared.facts:
                points |= _turns(compared, fact, at, given, (low, high))
        return [_supposed(fact, point) for point in sorted(points)]


def _asked(
    reasons: tuple[Reason, ...], given: dict[Key, Any]
) -> Iterator[tuple[Key, Fact, Situation]]:
    """The facts that the reasons still leave open, in the order of the rule."""
    for reason in reasons:
        for leaf in atoms(reason):
            for fact in leaf.expr.facts:
                holder = leaf.at.above.get(fact.level)
                if holder is not None and (holder.id, fact.key) not in given:
                    yield (holder.id, fact.key), fact, leaf.at


def _asks_itself(given: dict[Key, Any]) -> bool:
    """No State asks itself for a person: nothing that supposes it tells anything."""
    asking = given.get(("case", "case.requesting_state"))
    return asking is not None and asking == given.get(("case", "case.requested_state"))


def _supposed(fact: Compared, point: int) -> Any:
    if isinstance(fact, Dated):
        return PartialDate(point, point)
    return fact.supposed(max(point, 0))


def _turns(
    compared: Compare, fact: Compared, at: Situation, given: dict[Key, Any], ends: tuple[int, int]
) -> set[int]:
    """Both sides of the point at which a comparison turns, if all else in it is supposed."""
    holder = at.above.get(fact.level)
    if holder is None:
        return set()

    def answer(point: int) -> bool | None:
        return compared.weigh(at, {**given, (holder.id, fact.key): _supposed(fact, point)}).value

    low, high = ends
    first, last = answer(low), answer(high)
    if None in (first, last) or first is last:
        return set()
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if answer(middle) is first else (low, middle)
    return {low, high}


def _within(value: ValueExpr) -> Iterator[ValueExpr]:
    yield value
    for part in value.parts:
        yield from _within(part)
