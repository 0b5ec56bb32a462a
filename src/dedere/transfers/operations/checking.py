"""Each published release run through the savings check; a new one compared with the old ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dedere.bilingual import Text
from dedere.transfers.figures import Operation, Release, load
from dedere.transfers.savings import Question, Savings, reckon


@dataclass(frozen=True, slots=True)
class Checked:
    """A release with what its numbers come to."""

    release: Release
    savings: Savings


def check_releases() -> tuple[Checked, ...]:
    """All releases that state persons, years and a sum."""
    return tuple(Checked(one, reckon(question_of(one))) for one in load().releases)


def question_of(release: Release) -> Question:
    """A release as a question to the savings check."""
    known = release.said_on.is_day
    return Question(
        persons=release.persons,
        years=release.years,
        claimed=release.saved,
        cost_low=release.cost_low,
        cost_high=release.cost_high,
        said_on=date.fromordinal(release.said_on.earliest) if known else None,
        source=release.sources[0].title.en if release.sources else None,
    )


@dataclass(frozen=True, slots=True)
class LikeAnother:
    """A statement that carries what belongs to another operation."""

    operation: Operation
    say: Text


def look_alikes(
    *,
    on: date,
    persons: int | None = None,
    years: Decimal | None = None,
    claimed: Decimal | None = None,
    number: int | None = None,
    months_left: tuple[int, int] | None = None,
) -> tuple[LikeAnother, ...]:
    """What a statement about one day has in common with an operation of another day.

    Years, sums, numbers and terms that were published for another operation are the sign of figures
    that were mixed up; so is a number of operations that is given as one of persons.
    """
    return tuple(_likes(on, persons, years, claimed, number, months_left))


def _likes(
    on: date,
    persons: int | None,
    years: Decimal | None,
    claimed: Decimal | None,
    number: int | None,
    months_left: tuple[int, int] | None,
) -> Iterator[LikeAnother]:
    for one in load().operations:
        if persons is not None and persons >= _MANY and persons == one.number:
            yield LikeAnother(one, _NUMBER_FOR_PERSONS.format(n=persons, of=one.to_mexico or "?"))
        if _same_time(one, on):
            continue
        for what, stated, published in (
            (_YEARS, years, one.years_left),
            (_SUM, claimed, one.claimed),
            (_NUMBER, number, one.number),
            (_TERMS, months_left, one.months_left_each),
        ):
            if stated is not None and stated == published:
                yield LikeAnother(one, _OF_ANOTHER.format(what=what, day=one.on.written))


def _same_time(operation: Operation, on: date) -> bool:
    """Whether an operation may be the one that is meant: on the day or in the week before it."""
    span = operation.on.span
    return span.earliest <= on.toordinal() <= span.latest + _A_WEEK


_A_WEEK = 7
_MANY = 100
"""No operation that was found moved so many persons; a number of operations can be as high."""
_YEARS = Text("The years left", "Los años restantes")
_SUM = Text("The sum saved", "La suma ahorrada")
_NUMBER = Text("The number of the operation", "El número de la operación")
_TERMS = Text("The remaining terms", "Las penas restantes")
_OF_ANOTHER = Text(
    "{what}: published for the operation of {day}.", "{what}: se publicó de la operación del {day}."
)
_NUMBER_FOR_PERSONS = Text(
    "{n} is the number of an operation since 1977, not of persons; in it were {of}.",
    "{n} es el número de una operación desde 1977, no de personas; en ella fueron {of}.",
)
