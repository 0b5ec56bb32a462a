"""Expressions in FEEL, the language of DMN, so that an unknown value stays unknown.

FEEL's ``and``, ``or`` and ``not`` keep null as Kleene keeps "not known". Elsewhere null is not
Kleene: ``null = x`` is false and not null, ``if null`` takes the else branch, a test of a table
that meets null fails, and a filter drops what it does not know. Everything written here goes
around that: what is compared is first asked for null, lists are counted twice, once for what is
true and once for what is not false, and a list says in a variable of its own whether it is
complete.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from dedere.calendars import NEVER, UNBOUNDED
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
)
from dedere.law.language.facts import Fact, YesNo
from dedere.law.language.readings import Reading, Under, UnderValue
from dedere.law.language.situation import Level
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

DAY_ASKED = "day_asked"
TYPES = {
    "yes_no": "boolean",
    "date": "date",
    "months": "number",
    "count": "number",
    "money": "number",
    "choice": "string",
    "several": "tStrings",
}


@dataclass
class Inputs:
    """What the expressions of one decision read."""

    facts: dict[str, Fact] = field(default_factory=dict)
    lists: dict[Level, dict[str, Fact]] = field(default_factory=dict)
    readings: dict[str, Reading] = field(default_factory=dict)
    periods: dict[str, After] = field(default_factory=dict)
    """The last days of periods that FEEL cannot count, by the name of the variable."""
    asks_day: bool = False


def fact_name(fact: Fact) -> str:
    """The variable of a fact."""
    return fact.key.replace(".", "_")


def reading_name(reading: Reading) -> str:
    """The variable of a reading."""
    return "reading_" + reading.name.replace("-", "_")


def quoted(text: str) -> str:
    """A string of FEEL."""
    return json.dumps(text, ensure_ascii=False)


class Writer:
    """Writes the expressions of one decision and keeps what they read."""

    def __init__(self) -> None:
        self.inputs = Inputs()
        self._list: Level | None = None

    # -- expressions -------------------------------------------------------------------------------

    def expr(self, expr: Expr) -> str:
        """An expression that is true, false or null."""
        if isinstance(expr, Cited):
            return self.expr(expr.cited)
        if isinstance(expr, Not):
            return f"not({self.expr(expr.negated)})"
        if isinstance(expr, NoneOf):
            return f"not({self._joined(expr.exprs, ' or ')})"
        if isinstance(expr, AllOf):
            return self._joined(expr.exprs, " and ")
        if isinstance(expr, AnyOf):
            return self._joined(expr.exprs, " or ")
        if isinstance(expr, AtLeast):
            parts = ", ".join(self.expr(part) for part in expr.exprs)
            return _counted(f"[{parts}]", "item", expr.number, "true")
        if isinstance(expr, Over):
            return self._over(expr)
        if isinstance(expr, Under):
            branches = {name: self.expr(part) for name, part in expr.branches.items()}
            return self._chosen(expr.reading, branches)
        return self.leaf(expr)

    def _joined(self, exprs: tuple[Expr, ...], joint: str) -> str:
        return joint.join(f"({self.expr(part)})" for part in exprs)

    def _over(self, expr: Over) -> str:
        outer, self._list = self._list, expr.level
        facts = self.inputs.lists.setdefault(expr.level, {})
        facts.update({fact.name: fact for fact in expr.facts if fact.level is expr.level})
        condition = self.expr(expr.condition)
        self._list = outer
        name = expr.level.plural
        complete = f"{name}_complete = true"
        if expr.every:
            held = (
                f"if count({name}[({condition}) = false]) > 0 then false "
                f"else if {complete} and count({name}[({condition}) = true]) = count({name}) "
                "then true else null"
            )
        else:
            held = _counted(name, condition, expr.number, complete)
        return f"if {name} = null then null else ({held})"

    def leaf(self, expr: Expr) -> str:
        """What asks one thing, as true, false or null."""
        if isinstance(expr, YesNo):
            return self.fact(expr)
        if isinstance(expr, OneOf):
            name = self.fact(expr.fact)
            options = ", ".join(quoted(one) for one in sorted(expr.options))
            return f"if {name} = null then null else list contains([{options}], {name})"
        if isinstance(expr, Includes):
            return self._includes(expr)
        if isinstance(expr, Compare):
            return self._compare(expr)
        raise TypeError(f"{type(expr).__name__} is not known to the export")

    def _includes(self, expr: Includes) -> str:
        name = self.fact(expr.fact)
        option = expr.option
        sought = quoted(option) if isinstance(option, str) else self.fact(option)
        return (
            f"if {name} = null or {sought} = null then null else "
            f"if list contains({name}, {sought}) then true else "
            f"if {name}_complete = true then false else null"
        )

    def _compare(self, expr: Compare) -> str:
        left, sign = self.value(expr.left), expr.sign
        if isinstance(expr.right, Constant):
            true, false = bounds_of(sign, expr.right, expr.left)
            if true[1] == false[1]:
                return f"{left} {sign} {true[1]}"
            return (
                f"if {left} {true[0]} {true[1]} then true else "
                f"if {left} {false[0]} {false[1]} then false else null"
            )
        return f"{left} {sign} {self.value(expr.right)}"

    # -- values ------------------------------------------------------------------------------------

    def fact(self, fact: Fact) -> str:
        """The variable of a fact, or the part of an entry where it is asked of a list."""
        if fact.level is self._list:
            return f"item.{fact.name}"
        self.inputs.facts[fact.key] = fact
        return fact_name(fact)

    def value(self, value: ValueExpr) -> str:
        """A day or a number; null where a part of it is."""
        if isinstance(value, Fact):
            return self.fact(value)
        if isinstance(value, Constant):
            least = value.value[0]
            # A number is shown as it is; a day is held by its ordinal.
            return _literal(least, dated=str(least) != value.shown)
        if isinstance(value, DayAsked):
            self.inputs.asks_day = True
            return DAY_ASKED
        if isinstance(value, NotBefore):
            return self.value(value.value)
        if isinstance(value, EarlierOf):
            name = "max" if isinstance(value, LaterOf) else "min"
            return f"{name}([{self.value(value.left)}, {self.value(value.right)}])"
        if isinstance(value, MonthsAfter):
            months = self.value(value.months)
            return f'{self.value(value.start)} + duration("P" + string({months}) + "M")'
        if isinstance(value, UnderValue):
            branches = {name: self.value(part) for name, part in value.branches.items()}
            return f"({self._chosen(value.reading, branches)})"
        if isinstance(value, After):
            return self._after(value)
        raise TypeError(f"{type(value).__name__} is not known to the export")

    def _after(self, value: After) -> str:
        period = value.period
        if period.calendar is not None or period.rolls_on is not None or period.unit == "hours":
            # FEEL has no calendar of working days: who asks counts it, once.
            words = period.label.en.split(" (")[0].replace(" ", "_").replace("-", "_")
            start = value.start.facts[0].name if value.start.facts else DAY_ASKED
            name = (
                f"last_day_of_{''.join(c for c in words if c.isalnum() or c == '_')}_after_{start}"
            )
            self.inputs.periods[name] = value
            return name
        count = period.count - (1 if period.first_day_counts else 0)
        unit = "M" if period.unit == "months" else "D"
        return f'({self.value(value.start)} + duration("P{count}{unit}"))'

    def _chosen(self, reading: Reading, branches: dict[str, str]) -> str:
        """By the reading that is given; the default where none is."""
        self.inputs.readings[reading.name] = reading
        others = [name for name in branches if name != reading.default]
        tests = "".join(
            f"if {reading_name(reading)} = {quoted(name)} then ({branches[name]}) else "
            for name in others
        )
        return f"{tests}({branches[reading.default]})"


def _counted(name: str, condition: str, number: int, complete: str) -> str:
    return (
        f"if count({name}[({condition}) = true]) >= {number} then true else "
        f"if {complete} and count({name}[not(({condition}) = false)]) < {number} "
        "then false else null"
    )


def bounds_of(
    sign: str, right: Constant, left: ValueExpr
) -> tuple[tuple[str, str], tuple[str, str]]:
    """With what the left side is compared to be surely true, and to be surely false."""
    least, most = right.value
    dated = any(fact.type == "date" for fact in left.facts) or left.asks_day
    low, high = _literal(least, dated=dated), _literal(most, dated=dated)
    return {
        ">=": ((">=", high), ("<", low)),
        ">": ((">", high), ("<=", low)),
        "<=": (("<=", low), (">", high)),
        "<": (("<", low), (">=", high)),
    }[sign]


def _literal(value: Any, *, dated: bool) -> str:
    if not dated:
        return str(value)
    first, last = date.min.toordinal(), date.max.toordinal()
    ordinal = first if value == UNBOUNDED else last if value == NEVER else value
    return f'date("{date.fromordinal(ordinal).isoformat()}")'


def type_of(fact: Fact) -> str:
    """The FEEL type of a fact; amounts are in the currency in which rules compare them."""
    return TYPES[fact.type]
