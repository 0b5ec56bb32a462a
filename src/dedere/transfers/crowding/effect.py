"""What transfers do to crowding, month by month until the last sentence ends.

Nothing is forecast: a system stays as it was last published, and only the transferred persons are
moved. Their number is exact where their ends are; percent points need a capacity, and say of when
it is.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dedere.transfers.crowding.stays import A_YEAR, Stays, months
from dedere.transfers.crowding.systems import System, Value

SAME_TIME = 400
"""A capacity goes with a population that is not more than so many days away."""


@dataclass(frozen=True, slots=True)
class Month:
    """One month: how many persons are not where they would have been.

    *surely* counts those whose end is later for certain, *perhaps* also those for whom it may be.
    """

    day: date
    surely: int
    perhaps: int


@dataclass(frozen=True, slots=True)
class Ground:
    """What a system is measured by: its last published population, and its last capacity."""

    system: System
    population: Value
    capacity: Value | None

    @property
    def same_time(self) -> bool:
        """Whether population and capacity are of the same time, so that occupancy means it."""
        if self.capacity is None:
            return False
        away = self.population.when.span.latest - self.capacity.when.span.latest
        return abs(away) <= SAME_TIME

    @property
    def occupancy(self) -> Decimal | None:
        """Percent of capacity; None where the two are not of the same time."""
        if self.capacity is None or not self.same_time:
            return None
        return self.population.value / self.capacity.value * 100

    def points(self, persons: int) -> Decimal | None:
        """Percent points of occupancy that so many persons are; by the capacity as it is dated."""
        return None if self.capacity is None else persons / self.capacity.value * 100

    def share(self, persons: int) -> Decimal:
        """So many persons in percent of the population."""
        return persons / self.population.value * 100


def effect(stays: Stays) -> tuple[Month, ...]:
    """How many are away, on the day of the transfer and on the first day of each month after."""
    return tuple(_months(stays))


def _months(stays: Stays) -> Iterator[Month]:
    sure = sorted(one.until.earliest for one in stays.people)
    last = sorted(one.until.latest for one in stays.people)
    for day in months(stays.start, stays.last):
        at = day.toordinal()
        yield Month(day, len(sure) - bisect_left(sure, at), len(last) - bisect_left(last, at))


def ground(system: System) -> Ground | None:
    """What a system is measured by; None where no population of it was found."""
    people = system.latest("population")
    return None if people is None else Ground(system, people, system.latest("capacity"))


def bed_years(stays: Stays) -> Decimal:
    """Beds times years: how much room the transfers give, for certain."""
    start = stays.start.toordinal()
    days = sum(max(one.until.earliest - start, 0) for one in stays.people)
    return days / A_YEAR
