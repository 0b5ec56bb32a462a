"""The law of a day compiled to columns: for each rule a tree, and the columns that it reads.

A plan stands on a *base* table. Of extraditions it is the requests: a rule about the case, the
person or the request is answered on each of their rows, a rule about an offense on each row of the
offenses, and what only reads the request is computed once on the requests and read at the offenses.
Of transfers of sentenced persons it is the transfers, with the facts of the person on the same row.
No plan holds rules of both. A rule that cannot be swept is named with the reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal, TypeAlias

from dedere.bilingual import Text
from dedere.law.language.facts import Choice, Fact, Written
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
"""The tables of extraditions, the base first."""
TABLES_ON: Mapping[Level, tuple[Level, ...]] = {
    Level.REQUEST: TABLES,
    Level.TRANSFER: (Level.TRANSFER, Level.DOCUMENT),
}
"""The tables that stand on a base, the base itself first."""
ANSWERED_ON: Mapping[Level, tuple[Level, ...]] = {
    Level.REQUEST: (Level.REQUEST, Level.OFFENSE),
    Level.TRANSFER: (Level.TRANSFER,),
}
"""The tables on whose rows rules are answered."""


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
    """The law of a day, under some readings, as columns on a base table and those below it.

    *columns* says for each table what each prepared column holds; *not_swept* names each rule
    that cannot be swept, with the reason.
    """

    library: Library
    as_of: date
    readings: Mapping[str, str]
    forest: Forest
    base: Level = Level.REQUEST
    rules: tuple[SweptRule, ...] = ()
    not_swept: dict[str, Text] = field(default_factory=dict)
    unanswered: tuple[Rule, ...] = ()
    """The rules in force behind *not_swept*."""
    columns: dict[Level, dict[str, Spec]] = field(default_factory=dict)

    @property
    def tables(self) -> tuple[Level, ...]:
        """The tables that are read, the base first."""
        return TABLES_ON[self.base]

    @property
    def answered_on(self) -> tuple[Level, ...]:
        """The tables on whose rows rules are answered."""
        return ANSWERED_ON[self.base]

    def table_of(self, level: Level) -> Level:
        """The table on which the facts of a level stand."""
        return table_of(level, self.base)

    @cached_property
    def facts(self) -> dict[str, Fact]:
        """Every fact that a rule can read, by key: the columns that an input may have.

        Texts such as names are none: no rule reads them, and a sweep needs no names of people.
        """
        known = self.library.facts or {
            fact.key: fact for rule in self.library.rules.values() for fact in rule.facts
        }
        return {key: fact for key, fact in known.items() if not isinstance(fact, Written)}

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
    library: Library,
    as_of: date | None = None,
    readings: Mapping[str, str] | None = None,
    base: Level = Level.REQUEST,
    only: Callable[[Rule], bool] | None = None,
    more: Iterable[Rule] = (),
) -> Plan:
    """Compile the law of a day.

    Args:
        library: the law.
        as_of: the day asked for, today if not given.
        readings: the readings chosen, by name; the default of each other.
        base: the requests (of extradition) or the transfers (of sentenced persons).
        only: which of the rules in force are answered; all if not given.
        more: rules of nobody's law that are answered besides, such as several of the law's joined.
    """
    day = as_of or date.today()
    plan = Plan(library, day, dict(readings or {}), Forest(), base)
    placing = _Placing(plan)
    swept = []
    unanswered = []
    in_force = [
        rule
        for rule in library.rules_in_force(day.toordinal())
        if (rule.level is Level.TRANSFER) is (base is Level.TRANSFER) and (not only or only(rule))
    ]
    for rule in (*in_force, *more):
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
        self.base = plan.base
        plan.columns = {table: {} for table in plan.tables}
        self.numbers: dict[object, int] = {}
        self.names: dict[str, Spec] = {}

    def rule(self, rule: Rule) -> SweptRule:
        table = self.plan.table_of(rule.level)
        if table not in self.plan.answered_on:
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
        return SweptRule(rule, table, self.place(split, table), split, asked)

    def place(self, whole: Term, at: Level) -> Node:
        """The tree of a term on a table."""
        forest = self.forest
        if at is not self.base and self._is_above(whole):
            return forest.above(self.place(whole, self.base))
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
                if level not in self.plan.tables:
                    raise CannotSweepError(
                        Text(
                            f"it asks of {level.label_of_list.en}, which have no table here",
                            f"pregunta por {level.label_of_list.es}, que aquí no tienen tabla",
                        )
                    )
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
        """The parts on their table; those that only read the base joined there first."""
        above = [part for part in parts if at is not self.base and self._is_above(part)]
        placed = [self.place(part, at) for part in parts if part not in above]
        if above:
            join = self.forest.all_of if how == "all" else self.forest.any_of
            there = join(self.place(part, self.base) for part in above)
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
                return complete_of(self.base, level)
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

    def _is_above(self, whole: Term) -> bool:
        return self._home(whole) is self.base

    def _home(self, whole: Term) -> Level | None:
        """The table on which a term can be computed: the lowest that it reads; None of nothing."""
        match whole:
            case Sure() | Unsure():
                return None
            case Listed():
                return self.base
            case Counts(level):
                return level
            case Holds(fact) | Is(fact):
                return self._lowest([fact])
            case Has(fact, option):
                return self._lowest([fact, option] if isinstance(option, Choice) else [fact])
            case Less(left, _, right):
                return self._lowest([*all_facts_of(left), *all_facts_of(right)])
            case _:
                homes = [h for part in parts_of(whole) if (h := self._home(part)) is not None]
                return max(homes, key=self.plan.tables.index, default=None)

    def _lowest(self, facts: list[Fact]) -> Level:
        tables = (self.plan.table_of(fact.level) for fact in facts)
        return max(tables, key=self.plan.tables.index)


def complete_of(base: Level, level: Level) -> str:
    """The column of a base table that says whether the list of a level holds all there is."""
    return f"{base}.{level.plural}_complete"
