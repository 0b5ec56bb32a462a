"""Small wrongs done to a rule, to see whether some scenario notices.

A mutant differs from a rule in one place: "all of" for "any of", a part left out or turned round,
"at most" for "less than", a number or a period longer or shorter by one, an option more or less, a
reading taken for another. What says to which matters the whole instrument applies is left alone:
it is the same in every rule of the instrument, and a test tries it over all of them.

Some mutants mean the same as the rule and no scenario can notice them; see `differing`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from dedere.calendars import Period
from dedere.law.language.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Cited,
    Expr,
    Includes,
    NoneOf,
    Not,
    OneOf,
    Over,
    Where,
)
from dedere.law.language.facts import YesNo
from dedere.law.language.readings import Under, UnderValue
from dedere.law.language.rules import Rule
from dedere.law.language.values import (
    After,
    Compare,
    Constant,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    NotBefore,
    ValueExpr,
)

Mutant = tuple[str, Expr]
_Branch = TypeVar("_Branch")


def mutants_of(rule: Rule) -> Iterator[Mutant]:
    """Every expression that differs from the rule in one place other than its scope."""
    if rule.scope is None or rule.applies is None:
        yield from mutants(rule.answer)
        return
    assert isinstance(rule.answer, AnyOf | AllOf)  # noqa: S101 - a rule with a scope is one of them
    inner = rule.answer.exprs[1]
    required = isinstance(rule.answer, Where)
    if rule.applies is not rule.scope:
        assert isinstance(rule.applies, AllOf)  # noqa: S101 - the scope and what the rule adds
        rest = tuple(part for part in rule.applies.exprs if part is not rule.scope)
        applies = rest[0] if len(rest) == 1 else AllOf(rest)
        inner = Where(applies, inner) if required else AllOf((applies, inner))
    for done, mutant in mutants(inner):
        yield done, Where(rule.scope, mutant) if required else AllOf((rule.scope, mutant))


def mutants(expr: Expr) -> Iterator[Mutant]:
    """Every expression that differs from *expr* in one place, with what was done."""
    match expr:
        case AtLeast():
            yield from _joined(expr, lambda parts: AtLeast(min(expr.number, len(parts)), parts))
            if expr.number < len(expr.exprs):
                yield "one more asked", AtLeast(expr.number + 1, expr.exprs)
            if expr.number > 1:
                yield "one fewer asked", AtLeast(expr.number - 1, expr.exprs)
        case AllOf():
            yield from _joined(expr, AllOf)
            if len(expr.exprs) > 1:
                yield "any for all", AnyOf(expr.exprs)
        case AnyOf():
            yield from _joined(expr, AnyOf)
            if len(expr.exprs) > 1:
                yield "all for any", AllOf(expr.exprs)
        case NoneOf():
            yield from _joined(expr, NoneOf)
            yield "any for none", AnyOf(expr.exprs)
        case Not():
            yield "not taken away", expr.negated
            for done, part in mutants(expr.negated):
                yield done, Not(part)
        case Cited():
            for done, part in mutants(expr.cited):
                yield done, Cited(part, expr.provision, expr.text)
        case Under():
            yield from _readings(expr)
        case Over():
            yield from _over(expr)
        case Compare():
            yield from _compared(expr)
        case OneOf():
            yield from _options(expr)
        case YesNo() | Includes():
            yield f"turned round: {expr.words().en}", Not(expr)


def _joined(
    expr: AllOf | AnyOf | NoneOf | AtLeast, make: Callable[[tuple[Expr, ...]], Expr]
) -> Iterator[Mutant]:
    parts = expr.exprs
    for place, part in enumerate(parts):
        rest = (*parts[:place], *parts[place + 1 :])
        if rest:
            yield f"left out: {part.words().en}", make(rest)
        for done, other in mutants(part):
            yield done, make((*parts[:place], other, *parts[place + 1 :]))


def _readings(expr: Under) -> Iterator[Mutant]:
    for name, branch in expr.branches.items():
        for other_name, taken in _others(expr.branches, name):
            yield (
                f"{other_name} read for {name}",
                Under(expr.reading, {**expr.branches, name: taken}),
            )
        for done, other in mutants(branch):
            yield f"read as {name}: {done}", Under(expr.reading, {**expr.branches, name: other})


def _others(branches: Mapping[str, _Branch], name: str) -> Iterator[tuple[str, _Branch]]:
    """The other answers of a reading."""
    return ((other, branch) for other, branch in branches.items() if other != name)


def _over(expr: Over) -> Iterator[Mutant]:
    if expr.every:
        yield "some for every", Over(expr.level, expr.condition, 1, every=False)
    else:
        yield "every for some", Over(expr.level, expr.condition, 1, every=True)
        yield "one more in the list", Over(expr.level, expr.condition, expr.number + 1, every=False)
    for done, condition in mutants(expr.condition):
        yield done, Over(expr.level, condition, expr.number, every=expr.every)


_OTHER = {"<=": "<", "<": "<=", ">=": ">", ">": ">="}
_TURNED = {"<=": ">", "<": ">=", ">=": "<", ">": "<="}


def _compared(expr: Compare) -> Iterator[Mutant]:
    words = expr.words().en
    yield (
        f"{_OTHER[expr.sign]} for {expr.sign}: {words}",
        Compare(expr.left, _OTHER[expr.sign], expr.right),
    )
    yield f"turned round: {words}", Compare(expr.left, _TURNED[expr.sign], expr.right)
    for done, left in _values(expr.left):
        yield f"{done}: {words}", Compare(left, expr.sign, expr.right)
    for done, right in _values(expr.right):
        yield f"{done}: {words}", Compare(expr.left, expr.sign, right)


def _values(value: ValueExpr) -> Iterator[tuple[str, ValueExpr]]:
    match value:
        case Constant():
            least, most = value.value
            yield "one more", Constant((least + 1, most + 1), value.shown)
            yield "one less", Constant((least - 1, most - 1), value.shown)
        case After():
            for done, period in _periods(value.period):
                yield done, After(value.start, period)
            for done, start in _values(value.start):
                yield done, After(start, value.period)
        case MonthsAfter():
            yield "months left out", value.start
            for done, start in _values(value.start):
                yield done, MonthsAfter(start, value.months)
        case LaterOf():
            yield "earlier for later", EarlierOf(value.left, value.right)
            yield from _either(value, LaterOf)
        case EarlierOf():
            yield "later for earlier", LaterOf(value.left, value.right)
            yield from _either(value, EarlierOf)
        case UnderValue():
            for name, branch in value.branches.items():
                for other_name, taken in _others(value.branches, name):
                    yield (
                        f"{other_name} read for {name}",
                        UnderValue(value.reading, {**value.branches, name: taken}),
                    )
                for done, other in _values(branch):
                    yield (
                        f"read as {name}: {done}",
                        UnderValue(value.reading, {**value.branches, name: other}),
                    )
        case NotBefore():
            for done, other in _values(value.value):
                yield done, NotBefore(other, value.floors)


def _either(
    value: EarlierOf, make: Callable[[ValueExpr, ValueExpr], ValueExpr]
) -> Iterator[tuple[str, ValueExpr]]:
    """One of two days left out, or itself wrong."""
    yield f"left out: {value.left.words().en}", value.right
    yield f"left out: {value.right.words().en}", value.left
    for done, left in _values(value.left):
        yield done, make(left, value.right)
    for done, right in _values(value.right):
        yield done, make(value.left, right)


def _periods(period: Period) -> Iterator[tuple[str, Period]]:
    """A period longer or shorter by one, or counted in days of another kind."""
    # The hour of the day is not kept: a period of hours differs by whole days.
    step = 24 if period.unit == "hours" else 1
    yield "one more", replace(period, count=period.count + step)
    if period.count > int(period.first_day_counts):
        yield "one less", replace(period, count=max(period.count - step, 0))
    if period.calendar is not None:
        yield "days without work counted", replace(period, calendar=None)
    if period.unit == "months":
        yield "thirty days for a month", replace(period, unit="days", count=30 * period.count)
    if period.rolls_on is not None:
        yield "ends on a day without work", replace(period, rolls_on=None)


def _options(expr: OneOf) -> Iterator[Mutant]:
    for option in sorted(expr.options):
        if len(expr.options) > 1:
            yield f"without {option}", OneOf(expr.fact, expr.options - {option})
    for option in expr.fact.options:
        if option not in expr.options:
            yield f"also {option}", OneOf(expr.fact, expr.options | {option})
    if expr.options != frozenset(expr.fact.options):
        yield "any option", OneOf(expr.fact, frozenset(expr.fact.options))
    yield f"turned round: {expr.words().en}", Not(expr)
