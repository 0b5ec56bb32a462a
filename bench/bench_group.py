"""The group of a flight: how long the best one takes, and how much better it is than a quick one.

5,000 candidates of six states, a third of whom must not travel with one or two others, four
facilities, 90 seats for persons. The quick group takes whoever fits, the longest sentence first;
the relaxed problem bounds every group from above.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from random import Random

from dedere.transfers.facilities import Facility
from dedere.transfers.group.choosing import choose
from dedere.transfers.group.explaining import stays
from dedere.transfers.group.filling import fill
from dedere.transfers.group.request import Aim, Candidate, Demand, Flight

NUMBER = 5_000
ON = date(2026, 12, 9)
STATES = ("Guerrero", "Jalisco", "Michoacán", "Oaxaca", "Sinaloa", "Sonora")
BEDS = (
    Facility("A", 30, frozenset({"low", "medium"})),
    Facility("B", 25, frozenset({"medium", "high"})),
    Facility("C", 40, frozenset({"high"})),
    Facility("D", 8, frozenset({"any"})),
)


@cache
def people(number: int = NUMBER, seed: int = 1, apart: float = 0.33) -> tuple[Candidate, ...]:
    """Invented candidates."""
    random = Random(seed)
    ids = [f"P{place:05}" for place in range(number)]
    return tuple(
        Candidate(
            id=one,
            days_left=random.randrange(30, 9000),
            waiting_since=ON - timedelta(days=random.randrange(2500)),
            vulnerable=random.random() < 0.1,
            state=random.choice(STATES),
            destination=random.choice([None, None, "A", "B"]),
            security=random.choice(["low", "medium", "high"]),
            apart_from=tuple(random.sample(ids, random.choice([1, 2])))
            if random.random() < apart
            else (),
        )
        for one in ids
    )


def demand(aim: Aim) -> Demand:
    """A flight of 100 seats, one escort for ten persons."""
    return Demand(Flight(100, 6, 10, on=ON), (aim,), BEDS, {"Oaxaca": 2}, {"Jalisco": 15})


def _choosing(aim: Aim) -> Callable[[], object]:
    def run() -> object:
        return choose(people(), demand(aim))

    run.__doc__ = f"The best of {NUMBER:,} candidates by {aim.value}, ties settled."
    return run


bench_most_person_years = _choosing(Aim.MOST_PERSON_YEARS)
bench_longest_waiting = _choosing(Aim.LONGEST_WAITING)
bench_most_vulnerable = _choosing(Aim.MOST_VULNERABLE)
bench_equal_by_state = _choosing(Aim.EQUAL_BY_STATE)


def bench_quick() -> object:
    """A quick group: whoever fits, the longest sentence first; it proves nothing."""
    longest = sorted(people(), key=lambda one: (-one.days_left, one.id))
    return fill(longest, demand(Aim.MOST_PERSON_YEARS))


def report_value() -> None:
    """Person-days of the best group, of the quick one, and of flights where beds are scarce."""
    asked = demand(Aim.MOST_PERSON_YEARS)
    start = time.perf_counter()
    choice = choose(people(), asked)
    took = time.perf_counter() - start
    chosen = set(fill(sorted(people(), key=lambda one: (-one.days_left, one.id)), asked))
    quick = sum(one.days_left for one in people() if one.id in chosen)
    best = choice.group
    print(
        f"    best {best.value:,} (bound {best.bound:,}, proven {best.proven_best}) in {took:.2f} s"
    )
    print(f"    quick {quick:,}: {100 * (best.value - quick) / best.value:.2f} % less")
    start = time.perf_counter()
    told = stays(choice)
    took = time.perf_counter() - start
    print(f"    reasons of the {len(told):,} who stay: {took:.2f} s")
    worst = 0.0
    for seed in range(200):
        few = people(60, seed, 0.9)
        small = Demand(Flight(12, on=ON), facilities=BEDS)
        exact = choose(few, small).group.value
        longest = sorted(few, key=lambda one: (-one.days_left, one.id))
        chosen = set(fill(longest, small))
        own = sum(one.days_left for one in few if one.id in chosen)
        worst = max(worst, (exact - own) / exact)
    print(
        f"    60 candidates, 12 seats, 200 rosters: the quick group loses up to {100 * worst:.1f} %"
    )
