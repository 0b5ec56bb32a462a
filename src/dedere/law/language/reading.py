"""A rule as an outline that can be read aloud and signed off, in either language.

The outline is a tree of clauses: a heading ("all of these hold") with what stands under it, or one
clause that asks a single thing. A rule is taken apart as the law writes it: when it applies, the
general rule, each exception under its own provision. The command line prints it indented, the law
pages as lists, the renderer as a sentence and as a diagram.

Where the law can be read in more than one way, every answer stands in the outline, and the one
that is taken says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass, replace
from typing import Literal

from dedere.bilingual import Text
from dedere.law.language.expressions import (
    NOT_SO,
    AllOf,
    AnyOf,
    AtLeast,
    Cited,
    Expr,
    NoneOf,
    Not,
    Over,
    Where,
)
from dedere.law.language.facts import Fact
from dedere.law.language.provisions import Provision
from dedere.law.language.readings import Reading, Under, UnderPeriod, UnderValue
from dedere.law.language.rules import Limit, Rule
from dedere.law.language.values import Compare, ValueExpr

Kind = Literal[
    "part",
    "all",
    "any",
    "none",
    "some",
    "not",
    "where",
    "list",
    "named",
    "asks",
    "reading",
    "answer",
]
"""What a clause does with those under it; *asks* stands at the end and asks one thing."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One line of a rule and the lines under it.

    *provision* is where it stands, if that is not the rule's own place; *fact* is what it asks for,
    where it asks for one fact; *reading* is the question that it leaves open, *answer* the name of
    one answer to it, and *taken* says whether that is the one taken here.
    """

    text: Text
    under: tuple[Clause, ...] = ()
    provision: Provision | None = None
    fact: Fact | None = None
    kind: Kind = "asks"
    negated: bool = False
    reading: Reading | None = None
    answer: str = ""
    taken: bool = False


Choices = Mapping[str, str]
"""The answers chosen where the law can be read in more than one way, by the name of the reading."""

NO_CHOICES: Choices = {}


def reading_of(rule: Rule, choices: Choices = NO_CHOICES) -> list[Clause]:
    """A rule as the law writes it: when it applies, what it asks, what it excepts."""
    clauses = []
    if rule.applies is not None:
        under = (outline(rule.applies, choices),)
        clauses.append(Clause(APPLIES, under, kind="part"))
    clauses.append(Clause(HOLDS, (outline(rule.general, choices),), kind="part"))
    for one in rule.exceptions:
        heading = ALSO if one.then else UNLESS
        text = Text("{heading}: {text}", "{heading}: {text}").format(heading=heading, text=one.text)
        under = (outline(one.when, choices),)
        clauses.append(Clause(text, under, one.provision, kind="part", negated=not one.then))
    return clauses


APPLIES = Text("It applies only if", "Se aplica solo si")
HOLDS = Text("It holds if", "Se cumple si")
ALSO = Text("It also holds if", "También se cumple si")
UNLESS = Text("It does not hold if", "No se cumple si")
_WHERE = Text("it applies where", "se aplica donde")
_READ_SO = Text("if read so: {text}", "si se lee así: {text}")
_TAKEN = Text("as it is read here: {text}", "como se lee aquí: {text}")


def outline(expr: Expr, choices: Choices = NO_CHOICES) -> Clause:
    """An expression as clauses, without joints that join only one thing."""
    if isinstance(expr, Cited):
        bare = expr.provision is None and not expr.cited.inner and not _readings_of(expr.cited)
        under = () if bare else (outline(expr.cited, choices),)
        fact = _only_fact(expr.cited) if bare else None
        return Clause(expr.text, under, expr.provision, fact, "named" if under else "asks")
    if isinstance(expr, Under):
        answers = tuple(
            _answer(expr.reading, name, outline(branch, choices), choices)
            for name, branch in expr.branches.items()
        )
        return Clause(expr.reading.question, answers, kind="reading", reading=expr.reading)
    if isinstance(expr, Compare) and (readings := _readings_of(expr)):
        return _compared(expr, readings[0], choices)
    if isinstance(expr, Not) and (expr.negated.inner or _readings_of(expr.negated)):
        return _negated(outline(expr.negated, choices))
    if isinstance(expr, AllOf | AnyOf | NoneOf) and len(expr.exprs) == 1:
        only = outline(expr.exprs[0], choices)
        return _negated(only) if isinstance(expr, NoneOf) else only
    if isinstance(expr, Over):
        return Clause(expr.heading, (outline(expr.condition, choices),), kind="list")
    if isinstance(expr, Where):
        condition, then = expr.exprs
        applies = ~condition if not isinstance(condition, Not) else condition.negated
        where = Clause(_WHERE, (outline(applies, choices),), kind="part")
        return Clause(expr.words(), (where, outline(then, choices)), kind="where")
    if expr.inner and not isinstance(expr, Not):
        parts = tuple(outline(part, choices) for part in _flat(expr))
        return Clause(expr.words(), parts, kind=_kind(expr))
    return Clause(expr.words(), fact=_only_fact(expr), negated=isinstance(expr, Not))


def _only_fact(expr: Expr) -> Fact | None:
    return expr.facts[0] if len(set(expr.facts)) == 1 else None


def _kind(expr: Expr) -> Kind:
    if isinstance(expr, AllOf):
        return "all"
    if isinstance(expr, NoneOf):
        return "none"
    return "some" if isinstance(expr, AtLeast) else "any"


def _negated(clause: Clause) -> Clause:
    if clause.kind in ("named", "list", "reading", "where", "not"):
        # What stands under such words explains them; the negation stands above both.
        return Clause(NOT_SO, (clause,), kind="not", negated=True)
    text = Text("{no} {x}", "{no} {x}").format(no=NOT_SO, x=clause.text)
    return replace(clause, text=text, negated=not clause.negated)


def _flat(expr: Expr) -> list[Expr]:
    """The parts, those of a joint of the same kind taken in: "all of" inside "all of"."""
    parts: list[Expr] = []
    for part in expr.inner:
        alike = type(part) is type(expr) and isinstance(expr, AllOf | AnyOf)
        parts += _flat(part) if alike else [part]
    return parts


# -- readings --------------------------------------------------------------------------------------


def _answer(reading: Reading, name: str, under: Clause, choices: Choices) -> Clause:
    held = reading.answers[name]
    taken = reading.chosen(choices) == name
    text = (_TAKEN if taken else _READ_SO).format(text=held.text)
    return Clause(text, (under,), kind="answer", reading=reading, answer=name, taken=taken)


def _compared(expr: Compare, reading: Reading, choices: Choices) -> Clause:
    """A comparison whose day or number hangs on a reading: once for each answer."""
    under = tuple(
        _answer(
            reading,
            name,
            outline(
                Compare(
                    _under(expr.left, reading, name), expr.sign, _under(expr.right, reading, name)
                ),
                choices,
            ),
            choices,
        )
        for name in reading.answers
    )
    return Clause(reading.question, under, kind="reading", reading=reading)


def _readings_of(expr: Expr) -> list[Reading]:
    """The readings on which the values of a comparison hang."""
    if not isinstance(expr, Compare):
        return []
    return [*value_readings(expr.left), *value_readings(expr.right)]


def value_readings(value: ValueExpr) -> list[Reading]:
    """The readings on which a day or a number hangs."""
    own = [value.reading] if isinstance(value, UnderValue) else []
    return [*own, *(found for part in value.parts for found in value_readings(part))]


def _under(value: ValueExpr, reading: Reading, answer: str) -> ValueExpr:
    """The value that follows from one answer."""
    if isinstance(value, UnderValue):
        if value.reading is reading:
            return _under(value.branches[answer], reading, answer)
        branches = {name: _under(one, reading, answer) for name, one in value.branches.items()}
        return UnderValue(value.reading, branches)
    if not value_readings(value):
        return value
    made = copy(value)
    for name in (slot for kind in type(value).__mro__ for slot in getattr(kind, "__slots__", ())):
        held = getattr(value, name)
        if isinstance(held, ValueExpr):
            setattr(made, name, _under(held, reading, answer))
        elif isinstance(held, tuple):
            setattr(made, name, tuple(_under(one, reading, answer) for one in held))
    return made


def value_words(value: ValueExpr, choices: Choices = NO_CHOICES) -> Text:
    """A day or a number in words, as the chosen readings have it."""
    for reading in value_readings(value):
        value = _under(value, reading, reading.chosen(choices))
    return value.words()


def periods_of(limit: Limit, choices: Choices = NO_CHOICES) -> list[tuple[Text, Text | None, bool]]:
    """How long a limit runs: each period, the answer that leads to it, whether that is taken."""
    runs = limit.runs
    if not isinstance(runs, UnderPeriod):
        return [(runs.label, None, True)]
    taken = runs.reading.chosen(choices)
    return [
        (period.label, runs.reading.answers[name].text, name == taken)
        for name, period in runs.branches.items()
    ]


# -- lines -----------------------------------------------------------------------------------------


def lines(clause: Clause, lang: str, depth: int = 0) -> list[tuple[int, str]]:
    """The outline as lines with their depth."""
    text = clause.text.in_(lang)
    if clause.provision is not None:
        text = f"{text} ({clause.provision.citation.in_(lang)})"
    found = [(depth, text)]
    for under in clause.under:
        found += lines(under, lang, depth + 1)
    return found
