"""Rules as terms: expressions with the day asked for and the readings put in.

A term is what stands between an expression of the law and a tree of columns. It says nothing yet
of tables or columns; equal terms are equal keys; and what is read twice can be found in it and
put in the place of (see `splitting`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from dedere.bilingual import Text
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
from dedere.law.language.facts import Choice, MoneyFact, SeveralFact, YesNo
from dedere.law.language.readings import Under
from dedere.law.language.situation import Level
from dedere.law.language.values import Compare
from dedere.sweep.quantities import CannotSweepError, Fixed, Quantity, facts_of, quantity, scaled


@dataclass(frozen=True, slots=True)
class Sure:
    """Known on every row."""

    value: bool


@dataclass(frozen=True, slots=True)
class Unsure:
    """Known on no row; what completions that differ leave (see `splitting`)."""


@dataclass(frozen=True, slots=True)
class Holds:
    """A yes/no fact."""

    fact: YesNo


@dataclass(frozen=True, slots=True)
class Has:
    """Whether an option, or the State that a choice names, is among several."""

    fact: SeveralFact
    option: str | Choice


@dataclass(frozen=True, slots=True)
class Is:
    """Whether a choice fell on one of some options."""

    fact: Choice
    options: frozenset[str]


@dataclass(frozen=True, slots=True)
class Less:
    """Whether one value is less than (``<``), or at most (``<=``), another."""

    left: Quantity
    sign: str
    right: Quantity


@dataclass(frozen=True, slots=True)
class Counts:
    """Whether a listed entry is there on the day asked for."""

    level: Level


@dataclass(frozen=True, slots=True)
class No:
    """The contrary."""

    part: Term


@dataclass(frozen=True, slots=True)
class All:
    """All of some."""

    parts: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Any_:
    """Any of some."""

    parts: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Number:
    """At least *number* of some."""

    number: int
    parts: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Listed:
    """A question asked of a list; *question* tells apart two that are written alike.

    What an unlisted entry would bring is free for each question.
    """

    level: Level
    condition: Term
    number: int
    every: bool
    question: int


Atom: TypeAlias = Holds | Has | Is | Less | Counts
Term: TypeAlias = Sure | Unsure | Atom | No | All | Any_ | Number | Listed

COUNTED_LISTS = (Level.DOCUMENT, Level.ASSURANCE)
"""Lists whose entries begin on a day, and may not be there yet."""


def term(expr: Expr, as_of: int, readings: Mapping[str, str]) -> Term:
    """The term of an expression on a day, under some readings.

    Raises:
        CannotSweepError: naming what columns cannot say.
    """

    def of(inner: Expr) -> Term:
        return term(inner, as_of, readings)

    match expr:
        case YesNo():
            return Holds(expr)
        case OneOf():
            return Is(expr.fact, expr.options)
        case Includes():
            return Has(expr.fact, expr.option)
        case Compare():
            return _less(expr, as_of, readings)
        case Under():
            return of(expr.branches[expr.reading.chosen(readings)])
        case Cited():
            return of(expr.cited)
        case Not():
            return no(of(expr.negated))
        case AllOf():
            return all_(of(part) for part in expr.exprs)
        case AnyOf():
            return any_(of(part) for part in expr.exprs)
        case NoneOf():
            return no(any_(of(part) for part in expr.exprs))
        case AtLeast():
            return number(expr.number, [of(part) for part in expr.exprs])
        case Over():
            return _listed(expr, of(expr.condition))
        case _:
            raise CannotSweepError(
                Text(
                    f"the sweep does not know expressions of the kind {type(expr).__name__}",
                    f"el barrido no conoce expresiones del tipo {type(expr).__name__}",
                )
            )


def _less(expr: Compare, as_of: int, readings: Mapping[str, str]) -> Term:
    left, right = quantity(expr.left, as_of, readings), quantity(expr.right, as_of, readings)
    if any(isinstance(fact, MoneyFact) for fact in facts_of(left) + facts_of(right)):
        left, right = scaled(left), scaled(right)
    if expr.sign in (">", ">="):
        left, right = right, left
    return less(left, "<" if expr.sign in ("<", ">") else "<=", right)


def less(left: Quantity, sign: str, right: Quantity) -> Term:
    """A comparison, answered at once where both sides are the same or named by the law itself."""
    if left == right and not isinstance(left, Fixed):
        return Sure(sign == "<=")
    if isinstance(left, Fixed) and isinstance(right, Fixed):
        if left.most < right.least or (sign == "<=" and left.most == right.least):
            return Sure(True)
        if left.least > right.most or (sign == "<" and left.least == right.most):
            return Sure(False)
    return Less(left, sign, right)


def _listed(expr: Over, condition: Term) -> Term:
    if expr.level in (Level.CASE, Level.PERSON, Level.REQUEST, Level.TRANSFER):
        raise CannotSweepError(
            Text(
                f"it asks of {expr.level.label_of_list.en}; a sweep has one a row",
                f"pregunta por {expr.level.label_of_list.es}; en un barrido hay una por fila",
            )
        )
    if expr.level in COUNTED_LISTS:
        counts = Counts(expr.level)
        condition = any_((no(counts), condition)) if expr.every else all_((counts, condition))
    return Listed(expr.level, condition, expr.number, expr.every, id(expr))


# -- joining, with what is sure folded in --------------------------------------------------------


def no(part: Term) -> Term:
    """The contrary."""
    if isinstance(part, Sure):
        return Sure(not part.value)
    if isinstance(part, Unsure):
        return part
    return part.part if isinstance(part, No) else No(part)


def all_(parts: Iterable[Term]) -> Term:
    """All of some; "none of" some is all of their contraries."""
    flat: dict[Term, None] = {}
    for part in parts:
        if isinstance(part, Sure):
            if not part.value:
                return part
        elif isinstance(part, All):
            flat.update(dict.fromkeys(part.parts))
        elif isinstance(part, No) and isinstance(part.part, Any_):
            flat.update(dict.fromkeys(no(inner) for inner in part.part.parts))
        else:
            flat[part] = None
    if not flat:
        return Sure(True)
    return All(tuple(flat)) if len(flat) > 1 else next(iter(flat))


def any_(parts: Iterable[Term]) -> Term:
    """Any of some."""
    return no_all([no(part) for part in parts])


def no_all(parts: Iterable[Term]) -> Term:
    """Not all of some, written as any of their contraries."""
    found = all_(parts)
    if isinstance(found, All):
        return Any_(tuple(no(part) for part in found.parts))
    return no(found)


def number(least: int, parts: list[Term]) -> Term:
    """At least *least* of some, each counted as often as it stands there."""
    least -= sum(part == Sure(True) for part in parts)
    rest = tuple(part for part in parts if not isinstance(part, Sure))
    if least <= 0:
        return Sure(True)
    if least > len(rest):
        return Sure(False)
    if least == len(rest):
        return all_(rest)
    return any_(rest) if least == 1 else Number(least, rest)


def parts_of(whole: Term) -> tuple[Term, ...]:
    """The terms that one is made of."""
    match whole:
        case All() | Any_() | Number():
            return whole.parts
        case No():
            return (whole.part,)
        case Listed():
            return (whole.condition,)
        case _:
            return ()


def walk(whole: Term) -> Iterator[Term]:
    """A term and all inside it, from the outside in."""
    yield whole
    for part in parts_of(whole):
        yield from walk(part)


def mapped(whole: Term, change: Callable[[Term], Term]) -> Term:
    """The term with its atoms and lists changed, and what has become sure folded in.

    A list that *change* leaves as it is has its condition changed.
    """
    if isinstance(whole, Listed) and (changed := change(whole)) is not whole:
        return changed
    match whole:
        case No():
            return no(mapped(whole.part, change))
        case All():
            return all_(mapped(part, change) for part in whole.parts)
        case Any_():
            return any_(mapped(part, change) for part in whole.parts)
        case Number():
            return number(whole.number, [mapped(part, change) for part in whole.parts])
        case Listed():
            condition = mapped(whole.condition, change)
            return Listed(whole.level, condition, whole.number, whole.every, whole.question)
        case Sure() | Unsure():
            return whole
        case _:
            return change(whole)
