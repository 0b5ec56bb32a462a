"""Groups by trying every one: slow, short, and independent of how the desk finds them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import combinations, product
from typing import Any

from hypothesis import strategies as st

from dedere.transfers.facilities import Facility
from dedere.transfers.group.request import Aim, Candidate, Demand, Flight

ON = date(2026, 12, 9)
STATES = ("Jalisco", "Oaxaca", "Sonora")
SECURITIES = ("low", "high")


def fits(group: Sequence[Candidate], demand: Demand) -> bool:
    """Whether a group keeps every limit."""
    flight = demand.flight
    if group and len(group) + flight.escorts_for(len(group)) > flight.seats:
        return False
    ids = {one.id for one in group}
    if any(other in ids and other != one.id for one in group for other in one.apart_from):
        return False
    states = Counter(one.state for one in group)
    if any(states[state] < least for state, least in demand.at_least.items()):
        return False
    if any(states[state] > most for state, most in demand.at_most.items()):
        return False
    return demand.facilities is None or can_be_housed(group, demand.facilities)


def can_be_housed(group: Sequence[Candidate], facilities: Sequence[Facility]) -> bool:
    """Whether some way of sending each to a facility that takes the person fills no bed twice."""
    choices = []
    for one in group:
        if one.destination is not None:
            choices.append([place.id for place in facilities if place.id == one.destination])
        else:
            choices.append([place.id for place in facilities if place.takes(one.security)])
    beds = {place.id: place.beds or 0 for place in facilities}
    for sent in product(*choices):
        if all(count <= beds[place] for place, count in Counter(sent).items()):
            return True
    return False


def worth(group: Sequence[Candidate], people: Sequence[Candidate], demand: Demand) -> list[Any]:
    """What is compared: of two groups the one with the larger worth is better."""
    parts: list[Any] = []
    if demand.runs_out_first:
        parts.append(sum(one.runs_out for one in group))
    for aim in (*demand.aims, Aim.MOST_PERSON_YEARS, Aim.LONGEST_WAITING):
        parts.append(worth_by(aim, group, people))
    ids = {one.id for one in group}
    parts.append([one.id in ids for one in sorted(people, key=lambda one: one.id)])
    return parts


def worth_by(aim: Aim, group: Sequence[Candidate], people: Sequence[Candidate]) -> object:
    """The part of one aim."""
    match aim:
        case Aim.MOST_PERSON_YEARS:
            return sum(one.days_left for one in group)
        case Aim.MOST_VULNERABLE:
            return sum(one.vulnerable is True for one in group)
        case Aim.LONGEST_WAITING:
            # The days since which they wait, the earliest first; who waits longer weighs more than
            # any number of others, and one more is better than none.
            return sorted(-(one.waiting_since or date.max).toordinal() for one in group)[::-1]
        case Aim.EQUAL_BY_STATE:
            states = {one.state for one in people} - {None}
            return sorted(sum(one.state == state for one in group) for state in states)


def all_groups(people: Sequence[Candidate]) -> Iterator[tuple[Candidate, ...]]:
    """Every group, the empty one too."""
    for size in range(len(people) + 1):
        yield from combinations(people, size)


def best_group(people: Sequence[Candidate], demand: Demand) -> tuple[Candidate, ...] | None:
    """The best group that keeps every limit; None where no group does."""
    kept = [group for group in all_groups(people) if fits(group, demand)]
    return max(kept, key=lambda group: worth(group, people, demand), default=None)


# -- small cases -----------------------------------------------------------------------------------

PLACES = ("A", "B", "C")


@st.composite
def candidates(draw: st.DrawFn, most: int = 7) -> tuple[Candidate, ...]:
    """A few people; days and waits from short lists, so that ties are usual."""
    ids = [f"P{number}" for number in range(draw(st.integers(0, most)))]
    some = st.sampled_from([*ids, "nobody"])
    days = st.none() | st.integers(0, 3).map(lambda n: ON - timedelta(days=100 * n))
    return tuple(
        Candidate(
            id=one,
            days_left=draw(st.integers(0, 4)) * 100 + draw(st.integers(0, 1)),
            waiting_since=draw(days),
            vulnerable=draw(st.sampled_from([None, True, False])),
            state=draw(st.sampled_from([None, *STATES])),
            destination=draw(st.sampled_from([None, None, *PLACES])),
            security=draw(st.sampled_from([None, *SECURITIES])),
            apart_from=tuple(draw(st.lists(some, max_size=2))),
            runs_out=draw(st.booleans()),
        )
        for one in ids
    )


@st.composite
def facilities(draw: st.DrawFn) -> tuple[Facility, ...]:
    """Up to three facilities with few beds or with none that are known."""
    names = draw(st.lists(st.sampled_from(PLACES), unique=True))
    takes = st.sets(st.sampled_from([*SECURITIES, "any"])).map(frozenset)
    beds = st.none() | st.integers(0, 3)
    return tuple(Facility(name, draw(beds), draw(takes)) for name in names)


@st.composite
def demands(draw: st.DrawFn, *, at_least: bool = True) -> Demand:
    """Every aim, every limit."""
    few = st.dictionaries(st.sampled_from(STATES), st.integers(0, 2), max_size=2)
    return Demand(
        flight=Flight(
            seats=draw(st.integers(0, 8)),
            escorts=draw(st.integers(0, 2)),
            persons_per_escort=draw(st.none() | st.integers(1, 3)),
            on=ON,
        ),
        aims=tuple(draw(st.lists(st.sampled_from(Aim), min_size=1, max_size=2, unique=True))),
        facilities=draw(st.none() | facilities()),
        at_least=draw(few) if at_least else {},
        at_most=draw(few),
        runs_out_first=draw(st.booleans()),
    )
