"""What is asked of a flight: its seats, its aim, its limits, and the people it could carry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from dedere.bilingual import Text
from dedere.transfers.facilities import Facility


class Aim(StrEnum):
    """What makes one group better than another; `docs/transfers/plan.md` defines each exactly."""

    MOST_PERSON_YEARS = "most-person-years"
    LONGEST_WAITING = "longest-waiting"
    MOST_VULNERABLE = "most-vulnerable"
    EQUAL_BY_STATE = "equal-by-state"

    @property
    def label(self) -> Text:
        """The aim in words."""
        return _AIMS[self][0]

    @property
    def unit(self) -> Text:
        """What its value counts."""
        return _AIMS[self][1]


_AIMS = {
    Aim.MOST_PERSON_YEARS: (
        Text("most person-years served at home", "más años-persona cumplidos en casa"),
        Text("person-years left", "años-persona por compurgar"),
    ),
    Aim.LONGEST_WAITING: (
        Text("those who wait longest go first", "primero quienes llevan más tiempo en espera"),
        Text("years waited, all who go together", "años de espera, sumados todos los que van"),
    ),
    Aim.MOST_VULNERABLE: (
        Text("most persons marked vulnerable", "más personas señaladas como vulnerables"),
        Text("persons marked vulnerable", "personas señaladas como vulnerables"),
    ),
    Aim.EQUAL_BY_STATE: (
        Text("seats as equal by state as can be", "lugares lo más iguales posible por estado"),
        Text("seats of the state that has fewest", "lugares del estado que menos tiene"),
    ),
}
DAYS_A_YEAR = 365.25
"""Days of a year where days are told as years: the mean of four years, one of them a leap year."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person who may be chosen, as far as the choice looks at one.

    Attributes:
        id: the register number.
        days_left: days from the flight to the end of the sentence, 0 where no end is known.
        waiting_since: None where it is not known.
        vulnerable: an officer's mark; None where nobody set one.
        state: the state of the person's home.
        destination: the facility that was chosen for the person; None where any may do.
        security: what a facility must take, where there is no destination.
        apart_from: who must not be on the same flight; said by this person's row.
        runs_out: the sentence ends before the next flight.
    """

    id: str
    days_left: int = 0
    waiting_since: date | None = None
    vulnerable: bool | None = None
    state: str | None = None
    destination: str | None = None
    security: str | None = None
    apart_from: tuple[str, ...] = ()
    runs_out: bool = False


@dataclass(frozen=True, slots=True)
class Flight:
    """An aircraft or a bus, once.

    Attributes:
        seats: all of them, those of the escorts among them.
        escorts: how many escorts fly at the least.
        persons_per_escort: an escort looks after so many persons at most; None where no such
            rule is given.
        on: the day of the hand-over.
        next_on: the day of the flight after this one, where it is known.
        place: where the persons are handed over.
        to: the receiving State, MX or US; None where all persons go to the same one.
    """

    seats: int
    escorts: int = 0
    persons_per_escort: int | None = None
    on: date | None = None
    next_on: date | None = None
    place: str | None = None
    to: str | None = None

    def escorts_for(self, persons: int) -> int:
        """How many escorts fly with so many persons."""
        if self.persons_per_escort is None:
            return self.escorts
        return max(self.escorts, -(-persons // self.persons_per_escort))

    @property
    def persons(self) -> int:
        """How many persons fit beside their escorts."""
        # A person and then an escort: the sum never falls, so the first from above is the most.
        for persons in range(max(self.seats, 0), 0, -1):
            if persons + self.escorts_for(persons) <= self.seats:
                return persons
        return 0


@dataclass(frozen=True, slots=True)
class Demand:
    """What is asked for.

    Attributes:
        flight: the seats.
        aims: in their order: a later one decides only among groups that are equal by the earlier.
        facilities: the beds on the other side; None where no table was loaded, and then beds bind
            nobody.
        at_least: persons of a state that must go.
        at_most: persons of a state that may go.
        runs_out_first: before any aim, as many as possible of those whose time runs out before the
            next flight.
        seconds: how long the solver may look.
    """

    flight: Flight
    aims: tuple[Aim, ...] = (Aim.MOST_PERSON_YEARS,)
    facilities: tuple[Facility, ...] | None = None
    at_least: Mapping[str, int] = field(default_factory=dict)
    at_most: Mapping[str, int] = field(default_factory=dict)
    runs_out_first: bool = False
    seconds: float = 60.0

    @property
    def aim(self) -> Aim:
        """The first aim."""
        return self.aims[0]


@dataclass(frozen=True, slots=True)
class Group:
    """The answer.

    Attributes:
        chosen: register numbers, in their order.
        assigned: the facility of each who goes, where a table of beds was loaded; None elsewhere.
        proven_best: no group is better by the first aim, and that is proven.
        ties_settled: the later aims and the register numbers were settled too, so that this group
            is the only answer.
        value: of the first aim, whole: days of sentence, days waited, persons.
        bound: the first aim cannot have a value above this; None where nothing was proven.
        days_left: person-days of those who go.
        by_state: how many go to each state that has a candidate; persons of no known state apart.
    """

    chosen: tuple[str, ...]
    assigned: Mapping[str, str | None]
    proven_best: bool
    ties_settled: bool
    value: int
    bound: int | None
    days_left: int
    by_state: Mapping[str, int]
