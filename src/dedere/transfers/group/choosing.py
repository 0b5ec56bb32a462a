"""From a demand and its candidates to a group."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.transfers.group.aims import Order, order_of, value_of
from dedere.transfers.group.conflicts import conflict_of
from dedere.transfers.group.filling import fill
from dedere.transfers.group.levels import Walk
from dedere.transfers.group.model import Model, build
from dedere.transfers.group.placing import places_of
from dedere.transfers.group.request import Aim, Candidate, Demand, Group
from dedere.transfers.group.solving import NoGroupError, Solver

ONE_LEVEL = frozenset({Aim.MOST_PERSON_YEARS, Aim.MOST_VULNERABLE})
"""Aims whose value is the one sum that the solver was asked for."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A group with what it was chosen from; explaining asks of it again."""

    group: Group
    model: Model
    demand: Demand
    order: Order


def choose(candidates: Iterable[Candidate], demand: Demand) -> Choice:
    """Choose the group that serves the aims best.

    Args:
        candidates: all who may go; each register number once. Their order does not matter.
        demand: seats, limits and aims.

    Raises:
        DedereError: where no group keeps all limits, with those that contradict each other; or
            where none was found in time.
    """
    model = build(candidates, demand, equal=Aim.EQUAL_BY_STATE in demand.aims)
    order = order_of(model, demand)
    walk = Walk(model, Solver(model, demand.seconds))
    try:
        if any(demand.at_least.values()):
            walk.start()
        proven = walk.settle(order.first)
        settled = proven and walk.settle(order.then)
    except NoGroupError:
        raise DedereError(*conflict_of(model, demand)) from None
    chosen = _chosen(model, walk, demand, settled=settled)
    group = _group(model, walk, demand, chosen, proven=proven, settled=settled)
    return Choice(group, model, demand, order)


def _chosen(model: Model, walk: Walk, demand: Demand, *, settled: bool) -> list[Candidate]:
    people = model.candidates
    if settled and not walk.determined:
        raise AssertionError("all levels are settled and somebody is still open")
    if settled:
        return [one for column, one in enumerate(people) if walk.solver.lower[column]]
    if walk.best is None and any(demand.at_least.values()):
        raise DedereError(_NONE_IN_TIME, _MORE_TIME)
    start = () if walk.best is None else (o for c, o in enumerate(people) if walk.best[c])
    ids = fill(_by_first_aim(people, demand), demand, frozenset(one.id for one in start))
    return [one for one in people if one.id in ids]


def _by_first_aim(people: Sequence[Candidate], demand: Demand) -> list[Candidate]:
    """Those first who alone serve the first aim best."""

    def waits(one: Candidate) -> int:
        return one.waiting_since.toordinal() if one.waiting_since else 10**9

    match demand.aim:
        case Aim.LONGEST_WAITING:
            return sorted(people, key=lambda one: (waits(one), one.id))
        case Aim.MOST_VULNERABLE:
            return sorted(people, key=lambda one: (not one.vulnerable, -one.days_left, one.id))
        case _:
            return sorted(people, key=lambda one: (-one.days_left, one.id))


def _group(
    model: Model,
    walk: Walk,
    demand: Demand,
    chosen: Sequence[Candidate],
    *,
    proven: bool,
    settled: bool,
) -> Group:
    states = sorted({one.state for one in model.candidates if one.state is not None})
    assigned: dict[str, str | None] = {one.id: one.destination for one in chosen}
    if demand.facilities is not None:
        places = places_of(chosen, demand.facilities)
        if places is None:
            raise AssertionError("the group does not fit into the beds")
        assigned.update(places.assigned(chosen))
    value = value_of(demand.aim, chosen, states, demand)
    counts = Counter(one.state for one in chosen)
    return Group(
        chosen=tuple(one.id for one in chosen),
        assigned=assigned,
        proven_best=proven,
        ties_settled=settled,
        value=value,
        bound=value if proven else _bound(walk, demand),
        days_left=sum(one.days_left for one in chosen),
        by_state={state: counts[state] for state in states},
    )


def _bound(walk: Walk, demand: Demand) -> int | None:
    """What the solver proved of the first aim before time ran out."""
    if walk.stopped is None:
        return None
    level, found = walk.stopped
    if level.aim is not demand.aim or level.aim not in ONE_LEVEL:
        return None
    if found is None or found.bound is None:
        return None
    fixed = sum(w for c, w in level.terms if walk.solver.lower[c] == walk.solver.upper[c] == 1)
    return found.bound + fixed


_NONE_IN_TIME = Text(
    "No group that carries all who must go was found in the time given.",
    "En el tiempo dado no se halló un grupo que lleve a todos los que deben ir.",
)
_MORE_TIME = Text("Give more time with --time-limit.", "Dé más tiempo con --time-limit.")
