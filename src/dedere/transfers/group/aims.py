"""Each aim as levels: sums of columns that are made as large as can be, one after another.

A level of a later place decides only among groups that are equal on all before it. So

- *most person-years* is one level: the days of sentence that are left;
- *most vulnerable* is one level: the persons whom an officer marked;
- *longest waiting* has a level for each day since which somebody waits, the earliest first: nobody
  who waits longer is passed over for any number of people who wait less;
- *equal by state* has a level for the first seats of all states, one for their second seats, and so
  on. That order is max-min fairness: the smallest number of seats of a state is as large as can be,
  then the second smallest, and so on (leximin).

The last levels are the register numbers, each by itself, so that one group is the answer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dedere.transfers.group.model import Model, Terms
from dedere.transfers.group.request import Aim, Candidate, Demand

LAST = (Aim.MOST_PERSON_YEARS, Aim.LONGEST_WAITING)
"""What decides after the aims that were asked for, before the register numbers."""


@dataclass(frozen=True, slots=True)
class Level:
    """A sum that is made as large as can be.

    *aim* is None for those whose time runs out, and for the register numbers.
    """

    aim: Aim | None
    terms: Terms
    counts: bool
    """All coefficients are 1."""

    @property
    def most(self) -> int:
        """No group has more; the columns are of 0 and 1."""
        return sum(weight for _, weight in self.terms)


@dataclass(frozen=True, slots=True)
class Order:
    """All levels, in their order.

    Attributes:
        first: the levels whose order is the first aim, those before it included.
        then: those that settle ties.
    """

    first: tuple[Level, ...]
    then: tuple[Level, ...]


def order_of(model: Model, demand: Demand) -> Order:
    """The levels of the aims that were asked for."""
    people = model.candidates
    before = []
    if demand.runs_out_first:
        terms = tuple((column, 1) for column, one in enumerate(people) if one.runs_out)
        before.append(Level(None, terms, counts=True))
    aims = tuple(dict.fromkeys((*demand.aims, *LAST)))
    then = [level for aim in aims[1:] for level in levels_of(aim, model)]
    numbers = [Level(None, ((column, 1),), counts=True) for column in range(len(people))]
    return Order((*before, *levels_of(aims[0], model)), (*then, *numbers))


def levels_of(aim: Aim, model: Model) -> Iterator[Level]:
    """The levels of one aim."""
    match aim:
        case Aim.MOST_PERSON_YEARS:
            terms = ((column, one.days_left) for column, one in enumerate(model.candidates))
            yield Level(aim, tuple(term for term in terms if term[1]), counts=False)
        case Aim.MOST_VULNERABLE:
            marked = (c for c, one in enumerate(model.candidates) if one.vulnerable)
            yield Level(aim, tuple((column, 1) for column in marked), counts=True)
        case Aim.LONGEST_WAITING:
            for columns in _queue(model.candidates):
                yield Level(aim, tuple((column, 1) for column in columns), counts=True)
        case Aim.EQUAL_BY_STATE:
            for number in range(max(map(len, model.seats_of.values()), default=0)):
                there = (seats for seats in model.seats_of.values() if number < len(seats))
                yield Level(aim, tuple((seats[number], 1) for seats in there), counts=True)


def _queue(people: Sequence[Candidate]) -> list[list[int]]:
    """Columns by the day since which they wait, the earliest first, those of no known day last."""
    days: dict[date, list[int]] = defaultdict(list)
    for column, one in enumerate(people):
        days[one.waiting_since or date.max].append(column)
    return [days[day] for day in sorted(days)]


def value_of(aim: Aim, chosen: Sequence[Candidate], states: Sequence[str], demand: Demand) -> int:
    """What a group is worth by an aim, in whole numbers.

    Args:
        aim: the aim.
        chosen: who goes.
        states: all states that have a candidate.
        demand: for the day of the flight.

    Returns:
        Days of sentence; persons; days waited up to the flight, all who go together; seats of the
        state that has fewest.
    """
    match aim:
        case Aim.MOST_PERSON_YEARS:
            return sum(one.days_left for one in chosen)
        case Aim.MOST_VULNERABLE:
            return sum(bool(one.vulnerable) for one in chosen)
        case Aim.LONGEST_WAITING:
            on = demand.flight.on or date.today()
            days = ((on - one.waiting_since).days for one in chosen if one.waiting_since)
            return sum(max(0, number) for number in days)
        case Aim.EQUAL_BY_STATE:
            return min((sum(one.state == state for one in chosen) for state in states), default=0)
