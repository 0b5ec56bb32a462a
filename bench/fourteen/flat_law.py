"""The fourteen rules as dedere has them, with all facts in one row.

Peers hold one case in one row. So that all do the same work, facts of the request, of the person
and of the case are put beside those of the offense, and nothing else of the rules is touched.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from bench.fourteen import RULES
from dedere.bilingual import same
from dedere.calendars import day
from dedere.law import load
from dedere.law.language.expressions import AllOf, AnyOf, Cited, Expr, NoneOf, Not, Where
from dedere.law.language.facts import Fact
from dedere.law.language.library import Library
from dedere.law.language.provisions import VERIFIED, Instrument
from dedere.law.language.readings import UnderValue
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Level
from dedere.law.language.values import After, Compare, ValueExpr


@cache
def flat_law() -> Library:
    """A law of fourteen rules about offenses."""
    law = load()
    act = Instrument(
        id="fourteen",
        name=same("Fourteen rules"),
        short=same("Fourteen"),
        official=same("-"),
        in_force_from=day("1980"),
        read_up_to=day("2026"),
        read_in=same("-"),
        authentic=("en",),
    )
    facts: dict[str, Fact] = {}
    for number, name in enumerate(RULES, start=1):
        rule = law.rules[name]
        article = act.article(
            str(number), rule.provision.title, rule.provision.paraphrase, confidence=VERIFIED
        )
        article.rules.append(_moved(rule, article, facts))
    return Library([act], facts.values())


def _moved(rule: Rule, article: Any, facts: dict[str, Fact]) -> Rule:
    return replace(
        rule,
        id=article.id,
        provision=article,
        level=Level.OFFENSE,
        general=_expr(rule.general, facts),
        answer=_expr(rule.answer, facts),
        exceptions=(),
    )


def _expr(expr: Expr, facts: dict[str, Fact]) -> Expr:
    match expr:
        case Fact():
            moved: Expr = _fact(expr, facts)
            return moved
        case Not():
            return Not(_expr(expr.negated, facts))
        case Cited():
            return Cited(_expr(expr.cited, facts), expr.provision, expr.text)
        case AllOf() | NoneOf():
            return type(expr)([_expr(part, facts) for part in expr.exprs])
        case AnyOf() | Where():
            return AnyOf([_expr(part, facts) for part in expr.exprs])
        case Compare():
            return Compare(_value(expr.left, facts), expr.sign, _value(expr.right, facts))
    raise TypeError(expr)


def _value(value: ValueExpr, facts: dict[str, Fact]) -> ValueExpr:
    if isinstance(value, Fact):
        moved: ValueExpr = _fact(value, facts)
        return moved
    if isinstance(value, After):
        return After(_value(value.start, facts), value.period)
    if isinstance(value, UnderValue):
        return _value(value.branches[value.reading.default], facts)
    return value


def _fact(fact: Any, facts: dict[str, Fact]) -> Any:
    made = facts.get(fact.name)
    if made is None:
        made = facts[fact.name] = replace(fact, level=Level.OFFENSE)
    return made
