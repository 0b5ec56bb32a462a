"""Values that are compared, by their meaning: what two rules write alike is one column.

These mirror `dedere.law.language.values` with the day asked for and the readings already put in.
They are plain data, so that equal ones are the same key; `bounds` computes them over whole columns.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from dedere.bilingual import Text
from dedere.calendars import Period
from dedere.law.language.facts import Compared, Fact
from dedere.law.language.readings import UnderValue
from dedere.law.language.values import (
    After,
    Constant,
    DayAsked,
    EarlierOf,
    LaterOf,
    MonthsAfter,
    NotBefore,
    ValueExpr,
)

SCALE_OF_MONEY = 10_000
"""Amounts are held in ten-thousandths, so that engines compare integers."""


class CannotSweepError(Exception):
    """Something of a rule that columns cannot say, with the reason."""

    def __init__(self, reason: Text) -> None:
        self.reason = reason
        super().__init__(reason.en)


@dataclass(frozen=True, slots=True)
class Read:
    """The value of a fact."""

    fact: Compared


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value that the law names, or the day asked for."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Counted:
    """The last day of a period of the law."""

    start: Quantity
    period: Period


@dataclass(frozen=True, slots=True)
class CountedMonths:
    """The last day of a period whose months are a fact."""

    start: Quantity
    months: Quantity


@dataclass(frozen=True, slots=True)
class Extreme:
    """The earlier (*greatest* false) or the later of two days."""

    left: Quantity
    right: Quantity
    greatest: bool


@dataclass(frozen=True, slots=True)
class Since:
    """A day that cannot lie before others; they narrow it only where it is open."""

    of: Quantity
    floors: tuple[Quantity, ...]


@dataclass(frozen=True, slots=True)
class Turn:
    """The first value of *of* at which a comparison answers otherwise than at its least.

    The comparison is ``left sign right`` and reads *of* on one side. *end* says how all else that
    it reads is pushed: 1 so that the comparison is as hard to meet as can be, 0 as easy.
    """

    of: Quantity
    left: Quantity
    sign: str
    right: Quantity
    end: int


@dataclass(frozen=True, slots=True)
class Point:
    """One value that *of* is supposed to have in a case split.

    Its least where *turn* is None, else the turn, within what *of* can still be. Where *of* is
    known it is that value, whatever the turn.
    """

    of: Quantity
    turn: Turn | None


Quantity: TypeAlias = Read | Fixed | Counted | CountedMonths | Extreme | Since | Point


def quantity(value: ValueExpr, as_of: int, readings: Mapping[str, str]) -> Quantity:
    """The meaning of a value expression on a day, under some readings.

    Raises:
        CannotSweepError: for a kind of value that this module does not know.
    """

    def of(inner: ValueExpr) -> Quantity:
        return quantity(inner, as_of, readings)

    match value:
        case Compared():
            return Read(value)
        case UnderValue():
            return of(value.branches[value.reading.chosen(readings)])
        case Constant():
            return Fixed(*value.value)
        case DayAsked():
            return Fixed(as_of, as_of)
        case After():
            return Counted(of(value.start), value.period)
        case MonthsAfter():
            return CountedMonths(of(value.start), of(value.months))
        case EarlierOf():  # LaterOf is one of these
            later = isinstance(value, LaterOf)
            return Extreme(of(value.left), of(value.right), later)
        case NotBefore():
            return Since(of(value.value), tuple(of(floor) for floor in value.floors))
        case _:
            raise CannotSweepError(
                Text(
                    f"the sweep does not know values of the kind {type(value).__name__}",
                    f"el barrido no conoce valores del tipo {type(value).__name__}",
                )
            )


def scaled(value: Quantity) -> Quantity:
    """A constant in the unit in which amounts of money are held."""
    if isinstance(value, Fixed):
        return Fixed(value.least * SCALE_OF_MONEY, value.most * SCALE_OF_MONEY)
    return value


def inner(value: Quantity) -> tuple[Quantity, ...]:
    """The quantities that one is made of; a point counts for itself."""
    match value:
        case Counted():
            return (value.start,)
        case CountedMonths():
            return value.start, value.months
        case Extreme():
            return value.left, value.right
        case Since():
            return value.of, *value.floors
        case _:
            return ()


def contains(value: Quantity, part: Quantity) -> bool:
    """Whether a quantity is another or is made of it."""
    return value == part or any(contains(each, part) for each in inner(value))


def points_in(value: Quantity) -> list[Point]:
    """The points that a quantity is counted from, or is."""
    if isinstance(value, Point):
        return [value]
    return [point for part in inner(value) for point in points_in(part)]


def facts_of(value: Quantity) -> tuple[Compared, ...]:
    """The facts that are still open in a quantity, as often as it reads them."""
    if isinstance(value, Read):
        return (value.fact,)
    return tuple(fact for part in inner(value) for fact in facts_of(part))


def all_facts_of(value: Quantity) -> frozenset[Fact]:
    """Every fact from which a quantity is computed, those behind a point included."""
    match value:
        case Read():
            return frozenset((value.fact,))
        case Point(of, turn):
            found = all_facts_of(of)
            if turn is not None:
                found |= all_facts_of(turn.left) | all_facts_of(turn.right)
            return found
        case _:
            return frozenset().union(*(all_facts_of(part) for part in inner(value)))


def replaced(value: Quantity, old: Quantity, new: Quantity) -> Quantity:
    """A quantity with another put in the place of one of its parts."""
    if value == old:
        return new
    match value:
        case Counted():
            return Counted(replaced(value.start, old, new), value.period)
        case CountedMonths():
            return CountedMonths(replaced(value.start, old, new), replaced(value.months, old, new))
        case Extreme():
            return Extreme(
                replaced(value.left, old, new), replaced(value.right, old, new), value.greatest
            )
        case Since():
            of = replaced(value.of, old, new)
            if not facts_of(of):
                return of
            return Since(of, tuple(replaced(floor, old, new) for floor in value.floors))
        case _:
            return value


def has_no_gaps(value: Quantity) -> bool:
    """Whether it can be every whole number between its least and its greatest."""
    match value:
        case Read() | Fixed():
            return True
        case Extreme():
            return has_no_gaps(value.left) and has_no_gaps(value.right)
        case Since():
            return has_no_gaps(value.of)
        case _:
            return False


def name_of(value: Quantity, number: Callable[[Any], int]) -> str:
    """A name for the column of a quantity; *number* numbers what has no short name."""
    match value:
        case Read(fact):
            return fact.key
        case Fixed(least, most):
            return str(least) if least == most else f"{least}..{most}"
        case Counted(start, period):
            calendar = f" {period.calendar.id}" if period.calendar else ""
            return f"{name_of(start, number)}+{period.count} {period.unit}{calendar}"
        case CountedMonths(start, months):
            return f"{name_of(start, number)}+{name_of(months, number)}"
        case Extreme(left, right, greatest):
            word = "later" if greatest else "earlier"
            return f"{word}({name_of(left, number)},{name_of(right, number)})"
        case Since(of, _):
            return f"{name_of(of, number)} since {number(value)}"
        case Point(of, _):
            return f"{name_of(of, number)}#{number(value)}"
