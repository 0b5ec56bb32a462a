"""Expressions and values as plain data: a tree that any language can walk.

Every node says what it is (``is``) and holds nothing but its parts, so that a program of a few
lines can weigh it. The schema (`rule-set.schema.json`) has one definition for each.
"""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, Period
from dedere.calendars.working import WorkingCalendar
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
from dedere.law.language.facts import Fact, YesNo
from dedere.law.language.readings import Under, UnderPeriod, UnderValue
from dedere.law.language.values import (
    After,
    Compare,
    Constant,
    DayAsked,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    NotBefore,
    ValueExpr,
)

Data = dict[str, Any]


def text_data(text: Text) -> dict[str, str]:
    """Both halves of a text."""
    return {"en": text.en, "es": text.es}


def expr_data(expr: Expr) -> Data:
    """An expression as a node."""
    if isinstance(expr, Where):
        applies, then = expr.exprs
        return {"is": "any", "of": [expr_data(applies), expr_data(then)]}
    if isinstance(expr, AtLeast):
        return {"is": "at_least", "number": expr.number, "of": [expr_data(x) for x in expr.exprs]}
    for kind, name in ((AllOf, "all"), (AnyOf, "any"), (NoneOf, "none")):
        if isinstance(expr, kind):
            return {"is": name, "of": [expr_data(part) for part in expr.exprs]}
    if isinstance(expr, Not):
        return {"is": "not", "of": expr_data(expr.negated)}
    if isinstance(expr, Cited):
        provision = expr.provision.id if expr.provision else None
        return {
            "is": "named",
            "text": text_data(expr.text),
            "provision": provision,
            "of": expr_data(expr.cited),
        }
    if isinstance(expr, Over):
        list_of = {"list": expr.level.value, "where": expr_data(expr.condition)}
        if expr.every:
            return {"is": "every", **list_of}
        return {"is": "count", "at_least": expr.number, **list_of}
    if isinstance(expr, Under):
        branches = {name: expr_data(part) for name, part in expr.branches.items()}
        return {"is": "reading", "reading": expr.reading.name, "answers": branches}
    return _leaf(expr)


def _leaf(expr: Expr) -> Data:
    if isinstance(expr, YesNo):
        return {"is": "fact", "fact": expr.key}
    if isinstance(expr, OneOf):
        return {"is": "one_of", "fact": expr.fact.key, "options": sorted(expr.options)}
    if isinstance(expr, Includes):
        option = expr.option
        sought = {"option": option} if isinstance(option, str) else {"option_of": option.key}
        return {"is": "includes", "fact": expr.fact.key, **sought}
    if isinstance(expr, Compare):
        return {
            "is": "compare",
            "left": value_data(expr.left),
            "sign": expr.sign,
            "right": value_data(expr.right),
        }
    raise TypeError(f"{type(expr).__name__} is not known to the export")


def value_data(value: ValueExpr) -> Data:
    """A day, a number or an amount as a node."""
    if isinstance(value, Fact):
        return {"is": "fact", "fact": value.key}
    if isinstance(value, Constant):
        least, most = value.value
        return {"is": "constant", "shown": value.shown, "least": _end(least), "most": _end(most)}
    if isinstance(value, DayAsked):
        return {"is": "day_asked"}
    if isinstance(value, After):
        start = value_data(value.start)
        return {"is": "after", "start": start, "period": period_data(value.period)}
    if isinstance(value, MonthsAfter):
        months = value_data(value.months)
        return {"is": "months_after", "start": value_data(value.start), "months": months}
    if isinstance(value, EarlierOf):
        name = "later_of" if isinstance(value, LaterOf) else "earlier_of"
        return {"is": name, "of": [value_data(value.left), value_data(value.right)]}
    if isinstance(value, NotBefore):
        floors = [value_data(one) for one in value.floors]
        return {"is": "not_before", "of": value_data(value.value), "floors": floors}
    if isinstance(value, UnderValue):
        branches = {name: value_data(part) for name, part in value.branches.items()}
        return {"is": "reading", "reading": value.reading.name, "answers": branches}
    raise TypeError(f"{type(value).__name__} is not known to the export")


def period_data(period: Period) -> Data:
    """A period: how many of what, and by which calendar where only working days count."""
    data: Data = {
        "count": period.count,
        "unit": period.unit.replace(" ", "_"),
        "label": text_data(period.label),
    }
    if period.calendar is not None:
        data["calendar"] = _calendar(period.calendar)
    if period.rolls_on is not None:
        data["rolls_on"] = _calendar(period.rolls_on)
    if period.first_day_counts:
        data["first_day_counts"] = True
    return data


def _calendar(one: WorkingCalendar) -> Data:
    return {"id": one.id, "label": text_data(one.label), "citation": one.citation}


def runs_data(runs: Period | UnderPeriod) -> Data:
    """How long a limit runs, under each reading where it hangs on one."""
    if isinstance(runs, UnderPeriod):
        branches = {name: period_data(one) for name, one in runs.branches.items()}
        return {"reading": runs.reading.name, "answers": branches}
    return period_data(runs)


def _end(value: Any) -> Any:
    """A bound as JSON can hold it: days by their ordinal, the two ends by name."""
    if value == UNBOUNDED:
        return "unbounded"
    return "never" if value == NEVER else value
