"""The choice as linear rows over whole numbers.

The columns are the candidates in the order of their register numbers (1: goes), then how many of
each kind of person without a destination are sent to each facility, then the places that the aim
"equal by state" counts. All coefficients are whole, so that a tie is a tie.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import combinations, pairwise

from dedere.transfers.facilities import Facility, folded
from dedere.transfers.group.request import Candidate, Demand

Terms = tuple[tuple[int, int], ...]
"""Columns with their coefficients."""


class Limits(StrEnum):
    """What a row of the model stands for."""

    SEATS = "seats"
    BEDS = "beds"
    APART = "apart"
    AT_LEAST = "at-least"
    AT_MOST = "at-most"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Row:
    """``least <= sum of terms <= most``; an end that is None does not bind.

    *what* names whom it binds: a facility, a state, register numbers.
    """

    kind: Limits
    what: tuple[str, ...]
    terms: Terms
    least: int | None = None
    most: int | None = None

    def holds(self, values: Sequence[int]) -> bool:
        """Whether whole values keep it."""
        total = sum(weight * values[column] for column, weight in self.terms)
        return (self.least is None or total >= self.least) and (
            self.most is None or total <= self.most
        )


@dataclass(slots=True)
class Model:
    """Columns with their upper ends (the lower ones are 0), and rows.

    Attributes:
        candidates: those of the first columns, by register number.
        upper: the largest value of each column.
        places: for each facility and kind of person without a destination, the column that counts
            how many are sent there.
        seats_of: for each state, the columns of its first, second, … seat; only where an aim asks.
    """

    candidates: tuple[Candidate, ...]
    upper: list[int]
    rows: list[Row] = field(default_factory=list)
    places: dict[tuple[str, str], int] = field(default_factory=dict)
    seats_of: dict[str, list[int]] = field(default_factory=dict)

    def column(self, upper: int) -> int:
        """A further column."""
        self.upper.append(upper)
        return len(self.upper) - 1

    def keeps(self, values: Sequence[int]) -> bool:
        """Whether whole values keep every row and every end of a column."""
        ends = zip(values, self.upper, strict=True)
        return all(0 <= value <= most for value, most in ends) and all(
            row.holds(values) for row in self.rows
        )


def security_of(candidate: Candidate) -> str:
    """The kind of a person without a destination: the security needed, "" where not known."""
    return folded(candidate.security or "")


def build(candidates: Iterable[Candidate], demand: Demand, *, equal: bool = False) -> Model:
    """Write a choice as a model.

    Args:
        candidates: who may be chosen; their order does not matter.
        demand: seats, beds, shares by state.
        equal: whether an aim counts the seats of each state.
    """
    people = tuple(sorted(candidates, key=lambda one: one.id))
    model = Model(people, [1] * len(people))
    everybody = tuple((column, 1) for column in range(len(people)))
    model.rows.append(Row(Limits.SEATS, (), everybody, most=demand.flight.persons))
    model.rows += _apart(people)
    model.rows += _shares(people, demand)
    if demand.facilities is not None:
        _beds(model, demand.facilities)
    if equal:
        _seats_of_states(model, demand.flight.persons)
    return model


def pairs_of(people: Sequence[Candidate]) -> list[tuple[int, int]]:
    """Who must not travel with whom, once a pair; it is enough that one of the two says it."""
    places = {one.id: column for column, one in enumerate(people)}
    found = set()
    for column, one in enumerate(people):
        for other in one.apart_from:
            place = places.get(other)
            if place is not None and place != column:
                found.add((min(column, place), max(column, place)))
    return sorted(found)


def _apart(people: Sequence[Candidate]) -> Iterator[Row]:
    """Of people who all must not travel with one another, one at the most.

    One row for such a clique says more to the solver than one for each pair of it. Each pair is in
    one row at least; which larger cliques are found makes the search shorter and changes nothing.
    """
    pairs = pairs_of(people)
    apart: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        apart[one].add(other)
        apart[other].add(one)
    covered: set[tuple[int, int]] = set()
    for one, other in pairs:
        if (one, other) in covered:
            continue
        clique = [one, other]
        common = apart[one] & apart[other]
        while common:
            # Who has most of the others in common keeps the clique growing.
            next_ = max(common, key=lambda c: (len(apart[c] & common), -c))
            clique.append(next_)
            common &= apart[next_]
        clique.sort()
        covered.update(combinations(clique, 2))
        what = tuple(people[column].id for column in clique)
        yield Row(Limits.APART, what, tuple((column, 1) for column in clique), most=1)


def _by_state(people: Sequence[Candidate]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for column, one in enumerate(people):
        if one.state is not None:
            found[one.state].append(column)
    return dict(sorted(found.items()))


def _shares(people: Sequence[Candidate], demand: Demand) -> Iterator[Row]:
    states = _by_state(people)
    for state, least in sorted(demand.at_least.items()):
        terms = tuple((column, 1) for column in states.get(state, ()))
        yield Row(Limits.AT_LEAST, (state,), terms, least=least)
    for state, most in sorted(demand.at_most.items()):
        terms = tuple((column, 1) for column in states.get(state, ()))
        yield Row(Limits.AT_MOST, (state,), terms, most=most)


def _beds(model: Model, facilities: Sequence[Facility]) -> None:
    """One row a facility; persons without a destination are spread over those that take them."""
    bound: dict[str, list[int]] = defaultdict(list)
    free: dict[str, list[int]] = defaultdict(list)
    for column, one in enumerate(model.candidates):
        if one.destination is not None:
            bound[folded(one.destination)].append(column)
        else:
            free[security_of(one)].append(column)
    sent: dict[str, list[int]] = defaultdict(list)
    for security, columns in sorted(free.items()):
        here = []
        for facility in sorted(facilities, key=lambda one: folded(one.id)):
            if facility.beds and facility.takes(security or None):
                column = model.column(min(facility.beds, len(columns)))
                model.places[facility.id, security] = column
                sent[folded(facility.id)].append(column)
                here.append(column)
        terms = tuple((column, 1) for column in columns) + tuple((column, -1) for column in here)
        model.rows.append(Row(Limits.LINK, (security,), terms, least=0, most=0))
    beds = {folded(one.id): (one.id, one.beds or 0) for one in facilities}
    for name in sorted({*bound, *sent}):
        whose, most = beds.get(name, (name, 0))
        terms = tuple((column, 1) for column in (*bound[name], *sent[name]))
        model.rows.append(Row(Limits.BEDS, (whose,), terms, most=most))


def _seats_of_states(model: Model, seats: int) -> None:
    """For each state its first seat, its second, …: as many are 1 as persons of it go."""
    for state, columns in _by_state(model.candidates).items():
        made = [model.column(1) for _ in range(min(seats, len(columns)))]
        model.seats_of[state] = made
        terms = tuple((column, 1) for column in columns) + tuple((column, -1) for column in made)
        model.rows.append(Row(Limits.LINK, (state,), terms, least=0, most=0))
        for first, next_ in pairwise(made):
            model.rows.append(Row(Limits.LINK, (state,), ((first, 1), (next_, -1)), least=0))
