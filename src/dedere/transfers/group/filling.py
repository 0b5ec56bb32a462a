"""A group made one person at a time, each who still fits.

It is what is left where time runs out before the solver has found anything, and it fills a group
that was not proven the best: nobody stays for whom there is a seat and a bed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from dedere.transfers.group.model import pairs_of
from dedere.transfers.group.placing import Places
from dedere.transfers.group.request import Candidate, Demand


def fill(
    people: Iterable[Candidate], demand: Demand, start: frozenset[str] = frozenset()
) -> set[str]:
    """Add whoever fits, in the order given.

    Args:
        people: all candidates; the first to be tried first.
        demand: the limits. What must go at the least is not looked after.
        start: the register numbers of those who go already; they keep every limit.
    """
    order = tuple(people)
    apart: dict[str, set[str]] = {one.id: set() for one in order}
    for first, second in pairs_of(order):
        apart[order[first].id].add(order[second].id)
        apart[order[second].id].add(order[first].id)
    places = None if demand.facilities is None else Places(demand.facilities)
    chosen: set[str] = set()
    states: Counter[str | None] = Counter()
    for one in sorted(order, key=lambda one: one.id not in start):
        if len(chosen) >= demand.flight.persons:
            break
        if chosen & apart[one.id]:
            continue
        most = demand.at_most.get(one.state) if one.state is not None else None
        if most is not None and states[one.state] >= most:
            continue
        if places is not None and not places.put(one):
            continue
        chosen.add(one.id)
        states[one.state] += 1
    return chosen
