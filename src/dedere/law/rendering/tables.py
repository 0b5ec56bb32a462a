"""A rule as a decision table: rows for true, rows for false, and no row where it is not known.

In the disjunctive form of a rule each row needs certain answers and no others. A row that meets an
unknown does not match, so that a table without a matching row says "not known", exactly as
Kleene's tables do: a rule is true where one of its ways to be true is fully known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations, product

from dedere.law.language.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Cited,
    Expr,
    NoneOf,
    Not,
    OneOf,
    Over,
)
from dedere.law.language.facts import Fact, YesNo
from dedere.law.language.readings import Reading, Under
from dedere.law.language.values import Compare, Constant
from dedere.law.rendering.feel import Writer, bounds_of, quoted, reading_name

MOST_ROWS = 40
MOST_COLUMNS = 12
_MOST_TERMS = 400


@dataclass(frozen=True, slots=True)
class Column:
    """What a row asks: its expression and its type."""

    expression: str
    type: str
    label: str


Need = tuple[Column, str]
"""A column and the test that its value must pass."""


@dataclass(frozen=True, slots=True)
class Table:
    """The columns and the rows, each with the answer that it gives."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[tuple[str, ...], bool], ...]


class TooLargeError(Exception):
    """The rule has no small table."""


def table_of(expr: Expr, writer: Writer) -> Table | None:
    """The table of an expression; None where it would be large or asks of a list."""
    try:
        ways = {want: _least(_terms(expr, want, writer)) for want in (True, False)}
    except TooLargeError:
        return None
    columns = tuple(dict.fromkeys(one for terms in ways.values() for t in terms for one, _ in t))
    if sum(len(terms) for terms in ways.values()) > MOST_ROWS or len(columns) > MOST_COLUMNS:
        return None
    rows = []
    for answer, terms in ways.items():
        for term in terms:
            needs = dict(term)
            rows.append((tuple(needs.get(column, "-") for column in columns), answer))
    return Table(columns, tuple(rows))


Term = frozenset[Need]


def _terms(expr: Expr, want: bool, writer: Writer) -> list[Term]:
    """The ways in which an expression comes out as wanted."""
    if isinstance(expr, Over):
        raise TooLargeError
    if isinstance(expr, Cited):
        return _terms(expr.cited, want, writer)
    if isinstance(expr, Not):
        return _terms(expr.negated, not want, writer)
    if isinstance(expr, Under):
        return [
            way | {_reads(expr.reading, name)}
            for name, branch in expr.branches.items()
            for way in _terms(branch, want, _reading(writer, expr.reading))
        ]
    if isinstance(expr, AtLeast):
        number = expr.number if want else len(expr.exprs) - expr.number + 1
        return _limited(
            way
            for some in combinations(expr.exprs, number)
            for way in _all([_terms(part, want, writer) for part in some])
        )
    if isinstance(expr, AllOf | AnyOf | NoneOf):
        inside = want if not isinstance(expr, NoneOf) else not want
        parts = [_terms(part, inside, writer) for part in expr.exprs]
        if isinstance(expr, AllOf | NoneOf) == want:
            return _all(parts)
        return _limited(way for part in parts for way in part)
    return [frozenset({need}) for need in _needs(expr, want, writer)]


def _all(parts: list[list[Term]]) -> list[Term]:
    """One way of each part, together, where they do not contradict each other."""
    size = 1
    for part in parts:
        size *= max(1, len(part))
    if size > _MOST_TERMS:
        raise TooLargeError
    joined = (_merged(frozenset().union(*some)) for some in product(*parts))
    return [term for term in joined if term is not None]


def _merged(term: Term) -> Term | None:
    """One test a column; None where its tests contradict each other."""
    tests: dict[Column, list[str]] = {}
    for column, test in sorted(term, key=lambda need: (need[0].expression, need[1])):
        tests.setdefault(column, []).append(test)
    merged = set()
    for column, several in tests.items():
        if len(several) == 1:
            merged.add((column, several[0]))
        elif column.type == "boolean":
            return None
        elif column.type == "string":
            both = set.intersection(*(set(one.split(", ")) for one in several))
            if not both:
                return None
            merged.add((column, ", ".join(sorted(both))))
        else:
            # Two bounds on one number cannot stand in one cell.
            raise TooLargeError
    return frozenset(merged)


def _limited(terms: Iterable[Term]) -> list[Term]:
    found = list(terms)
    if len(found) > _MOST_TERMS:
        raise TooLargeError
    return found


def _least(terms: list[Term]) -> list[Term]:
    """Without ways that need more than another does."""
    once = list(dict.fromkeys(terms))
    return [one for one in once if not any(other < one for other in once)]


def _reading(writer: Writer, reading: Reading) -> Writer:
    writer.inputs.readings[reading.name] = reading
    return writer


def _reads(reading: Reading, answer: str) -> Need:
    name = reading_name(reading)
    given = f"if {name} = null then {quoted(reading.default)} else {name}"
    return Column(given, "string", reading.question.en), quoted(answer)


def _needs(expr: Expr, want: bool, writer: Writer) -> list[Need]:
    """What one leaf needs; nothing where it can never come out so."""
    label = expr.words().en
    if isinstance(expr, YesNo):
        return [(Column(writer.fact(expr), "boolean", label), "true" if want else "false")]
    if isinstance(expr, OneOf):
        # Those that are left, by name: FEEL's not() would take an unknown value for any other.
        options = expr.options if want else frozenset(expr.fact.options) - expr.options
        test = ", ".join(quoted(one) for one in sorted(options))
        column = Column(writer.fact(expr.fact), "string", expr.fact.label.en)
        return [(column, test)] if options else []
    left, right = (expr.left, expr.right) if isinstance(expr, Compare) else (None, None)
    if isinstance(expr, Compare) and isinstance(left, Fact) and isinstance(right, Constant):
        sign, bound = bounds_of(expr.sign, right, expr.left)[0 if want else 1]
        kind = "date" if left.type == "date" else "number"
        return [(Column(writer.fact(left), kind, left.label.en), f"{sign} {bound}")]
    return [(Column(writer.leaf(expr), "boolean", label), "true" if want else "false")]
