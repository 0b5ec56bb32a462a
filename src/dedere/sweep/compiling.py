"""The law of a day compiled to columns: for each rule a tree, and the columns that it reads.

A rule about the case, the person or the request is answered on each row of the requests, a rule
about an offense on each row of the offenses. What only reads the request is computed once on the
requests and read at the offenses. A rule that cannot be swept is named with the reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal, TypeAlias

from dedere.bilingual import Text
from dedere.law.language.facts import Choice, Fact
from dedere.law.language.library import Library
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Level
from dedere.sweep.quantities import CannotSweepError, Fixed, Point, Quantity, all_facts_of, name_of
from dedere.sweep.splitting import exact
from dedere.sweep.terms import (
    All,
    Any_,
    Counts,
    Has,
    Holds,
    Is,
    Less,
    Listed,
    No,
    Number,
    Sure,
    Term,
    Unsure,
    parts_of,
    term,
)
from dedere.sweep.tree import Constant, Forest, Interval, Node, Operand, Sign, Whole
from dedere.sweep.uses import table_of

TABLES = (Level.REQUEST, Level.OFFENSE, Level.DOCUMENT, Level.ASSURANCE)


@dataclass(frozen=True, slots=True)
class Complete:
    """Whether the list of a level is known to hold all there is."""

    level: Level


Spec: TypeAlias = Holds | Has | Counts | Choice | Complete | Quantity
"""What a prepared column holds."""


def facts_behind(spec: Spec) -> frozenset[Fact]:
    """The facts from which a column is made."""
    match spec:
        case Holds(fact):
            return frozenset((fact,))
        case Has(fact, option):
            return frozenset((fact, option)) if isinstance(option, Choice) else frozenset((fact,))
        case Choice():
            return frozenset((spec,))
        case Counts() | Complete():
            return frozenset()
        case _:
            return all_facts_of(spec)


@dataclass(frozen=True, slots=True, eq=False)
class SweptRule:
    """A rule as columns: its *tree* stands on *table*, the requests or the offenses.

    *term* is what the tree was made of; *asked* is the rule before anything was split.
    """

    rule: Rule
    table: Level
    tree: Node
    term: Term
    asked: Term

    @property
    def id(self) -> str:
        """The name of the rule, and of the column of its answers."""
        return self.rule.id


@dataclass(eq=False)
class Plan:
    """The law of a day, under some readings, as columns.

    *columns* says for each table what each prepared column holds; *not_swept* names each rule
    that cannot be swept, with the reason.
    """

    library: Library
    as_of: date
    readings: Mapping[str, str]
    forest: Forest
    rules: tuple[SweptRule, ...] = ()
    not_swept: dict[str, Text] = field(default_factory=dict)
    unanswered: tuple[Rule, ...] = ()
    """The rules in force behind *not_swept*."""
    columns: dict[Level, dict[str, Spec]] = field(default_factory=dict)

    @property
    def facts(self) -> dict[str, Fact]:
        """Every fact of the vocabulary, by key: the columns that an input may have."""
        return self.library.facts or {
            fact.key: fact for rule in self.library.rules.values() for fact in rule.facts
        }

    @cached_property
    def specs(self) -> dict[str, Spec]:
        """What each prepared column holds, by its name, which means the same on every table."""
        return {name: spec for columns in self.columns.values() for name, spec in columns.items()}

    @cached_property
    def behind(self) -> dict[str, frozenset[Fact]]:
        """The facts from which each prepared column is made."""
        return {name: facts_behind(spec) for name, spec in self.specs.items()}

    def on(self, table: Level) -> list[SweptRule]:
        """The rules that are answered on a table."""
        return [one for one in self.rules if one.table is table]


def compile_law(
    library: Library, as_of: date | None = None, readings: Mapping[str, str] | None = None
) -> Plan:
    """Compile the law of a day.

    Args:
        library: the law.
        as_of: the day asked for, today if not given.
        readings: the readings chosen, by name; the default of each other.
    """
    day = as_of or date.today()
    plan = Plan(library, day, dict(readings or {}), Forest())
    placing = _Placing(plan)
    swept = []
    unanswered = []
    for rule in library.rules_in_force(day.toordinal()):
        try:
            swept.append(placing.rule(rule))
        except CannotSweepError as reason:
            plan.not_swept[rule.id] = reason.reason
            unanswered.append(rule)
    plan.rules = tuple(swept)
    plan.unanswered = tuple(unanswered)
    return plan


class _Placing:
    """Puts terms on tables."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.forest = plan.forest
        plan.columns = {table: {} for table in TABLES}
        self.numbers: dict[object, int] = {}
        self.names: dict[str, Spec] = {}

    def rule(self, rule: Rule) -> SweptRule:
        if rule.level not in (Level.CASE, Level.PERSON, Level.REQUEST, Level.OFFENSE):
            raise CannotSweepError(
                Text(
                    f"it is asked of each {rule.level.label.en}; a sweep answers for requests and "
                    "offenses",
                    f"se pregunta de cada {rule.level.label.es}; un barrido responde por "
                    "solicitudes y delitos",
                )
            )
        asked = term(rule.answer, self.plan.as_of.toordinal(), self.plan.readings)
        split = exact(asked)
        table = table_of(rule.level)
        return SweptRule(rule, table, self.place(split, table), split, asked)

    def place(self, whole: Term, at: Level) -> Node:
        """The tree of a term on a table."""
        forest = self.forest
        if at is not Level.REQUEST and _home(whole) is Level.REQUEST:
            return forest.above(self.place(whole, Level.REQUEST))
        match whole:
            case Sure(value):
                return forest.known(value)
            case Unsure():
                return forest.unknown
            case No(part):
                return forest.negation(self.place(part, at))
            case All(parts):
                return forest.all_of(self._joined(parts, at, "all"))
            case Any_(parts):
                return forest.any_of(self._joined(parts, at, "any"))
            case Number(least, parts):
                return forest.at_least(least, [self.place(part, at) for part in parts])
            case Listed(level, condition, least, every):
                complete = self._column(at, Complete(level))
                return forest.below(level, self.place(condition, level), least, every, complete)
            case Is(fact, options):
                codes = [code for code, option in enumerate(fact.options) if option in options]
                return forest.in_set(self._column(at, fact), codes)
            case Less(left, sign, right):
                same: Sign = "<" if sign == "<" else "<="
                return forest.compare(self._operand(at, left), same, self._operand(at, right))
            case Holds() | Has() | Counts():
                return forest.flag(self._column(at, whole))

    def _joined(self, parts: tuple[Term, ...], at: Level, how: Literal["all", "any"]) -> list[Node]:
        """The parts on their table; those that only read the request joined there first."""
        above = [part for part in parts if at is not Level.REQUEST and _is_above(part)]
        placed = [self.place(part, at) for part in parts if part not in above]
        if above:
            join = self.forest.all_of if how == "all" else self.forest.any_of
            there = join(self.place(part, Level.REQUEST) for part in above)
            placed.append(self.forest.above(there))
        return placed

    def _operand(self, at: Level, value: Quantity) -> Operand:
        if isinstance(value, Fixed):
            return Constant(value.least, value.most)
        name = self._column(at, value)
        return Whole(name) if isinstance(value, Point) else Interval(name)

    def _column(self, at: Level, spec: Spec) -> str:
        wanted = self._name(spec)
        name, again = wanted, 1
        while self.names.setdefault(name, spec) != spec:
            again += 1
            name = f"{wanted} ({again})"
        self.plan.columns[at][name] = spec
        return name

    def _name(self, spec: Spec) -> str:
        match spec:
            case Complete(level):
                return f"request.{level.plural}_complete"
            case Counts(level):
                return f"{level}.counts"
            case Holds(fact):
                return fact.key
            case Has(fact, option):
                return f"{fact.key}={option.key if isinstance(option, Choice) else option}"
            case Choice():
                return spec.key
            case _:
                return name_of(spec, lambda one: self.numbers.setdefault(one, len(self.numbers)))


def _is_above(whole: Term) -> bool:
    return _home(whole) is Level.REQUEST


def _home(whole: Term) -> Level | None:
    """The table on which a term can be computed: the lowest that it reads; None of nothing."""
    match whole:
        case Sure() | Unsure():
            return None
        case Listed():
            return Level.REQUEST
        case Counts(level):
            return level
        case Holds(fact) | Is(fact):
            return table_of(fact.level)
        case Has(fact, option):
            return _lowest([fact, option] if isinstance(option, Choice) else [fact])
        case Less(left, _, right):
            return _lowest([*all_facts_of(left), *all_facts_of(right)])
        case _:
            homes = [home for part in parts_of(whole) if (home := _home(part)) is not None]
            return max(homes, key=TABLES.index, default=None)


def _lowest(facts: list[Fact]) -> Level:
    return max((table_of(fact.level) for fact in facts), key=TABLES.index)
