"""What a statistic asks of a row: columns, years, days between two, yes and no.

The expressions are data, so that one of them can be told in words, says which columns it needs, and
runs alike in Polars, DuckDB and Spark (`running`). Yes and no follow Kleene: what is not known
stays not known, and never becomes no.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from dedere.bilingual import Text

Plain: TypeAlias = str | bool | int | float | date


@dataclass(frozen=True, slots=True)
class Col:
    """The value of a column."""

    name: str


@dataclass(frozen=True, slots=True)
class Cell:
    """The value of a column as it stood on a day: what came later is *before*, or not there yet.

    *day* is the column with the day on which the value came. No statistic is written with it; it
    takes the place of a column where one asks as of a day.
    """

    name: str
    day: str
    as_of: date
    before: str | None


@dataclass(frozen=True, slots=True)
class Is:
    """Whether a value is one of these."""

    of: Node
    values: tuple[Plain, ...]


@dataclass(frozen=True, slots=True)
class Within:
    """Whether a day lies from the one to the other, both among them; an open end is None."""

    of: Node
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Known:
    """Yes where a value is known; where it is not, neither is this, for the same reason."""

    of: Node


@dataclass(frozen=True, slots=True)
class Not:
    """The other answer."""

    of: Node


@dataclass(frozen=True, slots=True)
class Every:
    """Yes if all are, no if any is not."""

    of: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """Yes if any is, no if none is."""

    of: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Only:
    """A value where a condition holds; nowhere else is there one."""

    when: Node
    of: Node


@dataclass(frozen=True, slots=True)
class Year:
    """The year of a day."""

    of: Node


@dataclass(frozen=True, slots=True)
class Days:
    """Whole days from one day to another; not known where the second comes first."""

    start: Node
    end: Node


@dataclass(frozen=True, slots=True)
class Span:
    """A named stretch of days: a term of office. The last day is not in it."""

    name: str
    title: Text
    first: date
    end: date | None


@dataclass(frozen=True, slots=True)
class Named:
    """The name of the span in which a day lies; ``before`` where it is before them all."""

    of: Node
    spans: tuple[Span, ...]


Node: TypeAlias = Col | Cell | Is | Within | Known | Not | Every | Some | Only | Year | Days | Named
BEFORE = "before"
"""The name of what lies before the first span."""


def parts(node: Node) -> tuple[Node, ...]:
    """The expressions of which one is made; none for a column."""
    match node:
        case Col() | Cell():
            return ()
        case Every(of) | Some(of):
            return of
        case Days(start, end):
            return (start, end)
        case Only(when, of):
            return (of, when)
        case _:
            return (node.of,)


def leaves(node: Node) -> Iterator[Col | Cell]:
    """The columns that an expression reads, in their order, each as often."""
    if isinstance(node, Col | Cell):
        yield node
    for one in parts(node):
        yield from leaves(one)


def asked_words(node: Node) -> Iterator[tuple[str, tuple[Plain, ...]]]:
    """The columns that an expression compares with words, and the words."""
    if isinstance(node, Is) and isinstance(node.of, Col | Cell):
        yield node.of.name, node.values
    for one in parts(node):
        yield from asked_words(one)


def can_be_impossible(node: Node) -> bool:
    """Whether it may be not known although all of its columns are: one day before another."""
    return isinstance(node, Days) or any(can_be_impossible(one) for one in parts(node))


def on_day(node: Node, day_of: Callable[[str], tuple[str, str | None] | None], as_of: date) -> Node:
    """An expression as of a day; *day_of* gives the column that dates a column, and what it was."""
    if isinstance(node, Col):
        dated = day_of(node.name)
        return node if dated is None else Cell(node.name, dated[0], as_of, dated[1])

    def again(one: Node) -> Node:
        return on_day(one, day_of, as_of)

    match node:
        case Cell():
            return node
        case Every(of):
            return Every(tuple(again(one) for one in of))
        case Some(of):
            return Some(tuple(again(one) for one in of))
        case Days(start, end):
            return Days(again(start), again(end))
        case Only(when, of):
            return Only(again(when), again(of))
        case _:
            return replace(node, of=again(node.of))


def is_(column: str, *values: Plain) -> Is:
    """Whether a column has one of these values."""
    return Is(Col(column), values)


def yes(column: str) -> Col:
    """A column of yes and no, as a condition."""
    return Col(column)


def year(column: str) -> Year:
    """The year of a column of days."""
    return Year(Col(column))


def days(start: str, end: str) -> Days:
    """Days from one column to another."""
    return Days(Col(start), Col(end))
