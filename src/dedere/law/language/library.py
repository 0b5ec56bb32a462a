"""All the law together: loaded, checked, and looked up by its names.

Loading refuses a law that contradicts itself: the same name twice, a rule that reads a fact of a
level that it cannot see, exceptions that collide, a rule that is its own conclusion.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from itertools import combinations
from typing import Any

from dedere.bilingual import Text
from dedere.errors import LawError, NotKnownError, did_you_mean
from dedere.law.language.deciding import satisfiable
from dedere.law.language.expressions import AllOf, Expr, Over
from dedere.law.language.facts import Fact, YesNo
from dedere.law.language.provisions import Instrument, Provision
from dedere.law.language.readings import Reading
from dedere.law.language.rules import Exception_, Rule
from dedere.law.language.situation import Level, Situation

_SEES: dict[Level, frozenset[Level]] = {
    Level.CASE: frozenset({Level.CASE}),
    Level.PERSON: frozenset({Level.CASE, Level.PERSON}),
    Level.REQUEST: frozenset({Level.CASE, Level.PERSON, Level.REQUEST}),
    Level.OFFENSE: frozenset({Level.CASE, Level.PERSON, Level.REQUEST, Level.OFFENSE}),
    Level.DOCUMENT: frozenset({Level.CASE, Level.PERSON, Level.REQUEST, Level.DOCUMENT}),
    Level.ASSURANCE: frozenset({Level.CASE, Level.PERSON, Level.REQUEST, Level.ASSURANCE}),
    Level.TRANSFER: frozenset({Level.CASE, Level.PERSON, Level.TRANSFER}),
}
_LISTED = {Level.REQUEST, Level.OFFENSE, Level.DOCUMENT, Level.ASSURANCE}


class Library:
    """Some instruments, checked against each other.

    Raises:
        LawError: naming both places, where the law files contradict themselves.
    """

    def __init__(self, instruments: Iterable[Instrument], facts: Iterable[Fact] = ()) -> None:
        self.instruments = tuple(instruments)
        self.provisions: dict[str, Provision] = {}
        self.rules: dict[str, Rule] = {}
        self.facts: dict[str, Fact] = {}
        for fact in facts:
            self._add(self.facts, fact.key, fact, "fact")
        for instrument in self.instruments:
            for provision in instrument.provisions():
                self._add(self.provisions, provision.id, provision, "provision")
                for rule in provision.rules:
                    self._add(self.rules, rule.id, rule, "rule")
        for rule in self.rules.values():
            self._check(rule)

    @staticmethod
    def _add(known: dict[str, Any], name: str, thing: Any, kind: str) -> None:
        if name in known:
            raise LawError(f"two {kind}s are named {name}", name)
        known[name] = thing

    def _check(self, rule: Rule) -> None:
        check_levels(rule)
        check_exceptions(rule)
        check_is_no_toy(rule)
        unknown = [fact.key for fact in rule.facts if self.facts and fact.key not in self.facts]
        if unknown:
            raise LawError(f"{unknown[0]} is not in the vocabulary", rule.id)

    def provision(self, id: str) -> Provision:
        """The provision of that name.

        Raises:
            NotKnownError: with the nearest right name.
        """
        found = self.provisions.get(id.partition("#")[0].strip("/"))
        if found is None:
            hint = did_you_mean(id, self.provisions)
            raise NotKnownError(
                Text(f"No provision is called '{id}'.", f"Ninguna disposición se llama «{id}»."),
                hint
                or Text(
                    "`dedere law list` names them all.", "`dedere law list` las enumera todas."
                ),
            )
        return found

    def rules_in_force(self, ordinal: int) -> list[Rule]:
        """The rules that can speak on a day, in the order of the law.

        A rule that is judged by the law of another day (of the decision, of the conduct) can speak
        long after its wording was changed; whether it does is part of its answer.
        """
        return [rule for rule in self.rules.values() if _can_speak(rule, ordinal)]

    @cached_property
    def readings(self) -> dict[str, Reading]:
        """Where the law can be read in more than one way, by name."""
        found: dict[str, Reading] = {}
        for rule in self.rules.values():
            for reading in rule.readings:
                if found.setdefault(reading.name, reading) is not reading:
                    raise LawError(f"two readings are named {reading.name}", rule.id)
        return found

    @cached_property
    def readers(self) -> dict[str, list[Rule]]:
        """By fact, the rules that read it."""
        found: dict[str, list[Rule]] = {}
        for rule in self.rules.values():
            for fact in rule.facts:
                found.setdefault(fact.key, []).append(rule)
        return found


def _can_speak(rule: Rule, ordinal: int) -> bool:
    if rule.law_of is not None:
        return rule.provision.in_force_from.latest <= ordinal
    return rule.provision.in_force(ordinal)


def check_levels(rule: Rule) -> None:
    """A rule reads its own level and those above; what is below, only over a list."""
    for level, expr in _with_levels(rule.answer, rule.level):
        if isinstance(expr, Over):
            if expr.level not in _LISTED or expr.level is level:
                raise LawError(f"there is no list of {expr.level.plural} below a {level}", rule.id)
            continue
        if expr.inner:
            continue
        for fact in expr.facts:
            if fact.level not in _SEES[level]:
                raise LawError(
                    f"{fact.key} cannot be read from a {level}: ask it of some, every or a count",
                    rule.id,
                    fact.key,
                )


def _with_levels(expr: Expr, level: Level) -> Iterator[tuple[Level, Expr]]:
    yield level, expr
    below = expr.level if isinstance(expr, Over) else level
    for part in expr.inner:
        yield from _with_levels(part, below)


def check_exceptions(rule: Rule) -> None:
    """Exceptions with different results must not both hold, unless one prevails by name."""
    for one, other in combinations(rule.exceptions, 2):
        if one.then == other.then or _prevails(one, other) or _prevails(other, one):
            continue
        if satisfiable(AllOf((one.when, other.when)), _blank(rule.level)):
            raise LawError(
                "two exceptions can both hold, with different results and no order between them",
                f"{one.provision.id}: {one.text.en}",
                f"{other.provision.id}: {other.text.en}",
            )


def _prevails(one: Exception_, other: Exception_) -> bool:
    return other in one.over or any(_prevails(weaker, other) for weaker in one.over)


def check_is_no_toy(rule: Rule) -> None:
    """A rule whose only fact is a bare conclusion is allowed only where somebody judges."""
    if not rule.facts:
        raise LawError("a rule that reads no fact says nothing", rule.id)
    asked = [*rule.general.facts, *(fact for one in rule.exceptions for fact in one.when.facts)]
    facts = tuple(dict.fromkeys(asked)) or rule.facts
    only = facts[0]
    bare = len(facts) == 1 and isinstance(only, YesNo)
    if bare and only.judged_by is None and not only.proven_by:
        raise LawError(
            f"the only fact, {only.key}, is its own conclusion: "
            "name the documents that prove it, or who judges",
            rule.id,
        )


def _blank(level: Level) -> Situation:
    """A subject of a level, and those above it, of which nothing is known."""
    above: list[Situation] = []
    some_day = date(2024, 1, 1).toordinal()
    for each in (Level.CASE, Level.PERSON, Level.REQUEST):
        if each in _SEES[level]:
            blank = Situation(each, each.value, as_of=some_day)
            above.append(blank.under(*above) if above else blank)
            if each is level:
                return above[-1]
    return Situation(level, level.value).under(*above)
