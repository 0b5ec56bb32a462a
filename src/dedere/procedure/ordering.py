"""The order in which the events of a history are followed.

Events are intervals of days, and two that overlap are unordered. Of the orders that fit the days,
one is looked for with the fewest departures, then the fewest steps presumed. A word of the record
that can mean several steps is taken for the likeliest, and for another that fits as well where only
so nothing departs, for up to `OTHERWISE` events. The place of an event in its file plays no part:
what decides between orders that are as good is what the events say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from itertools import count
from typing import TypeAlias

from dedere.calendars import NEVER, UNBOUNDED
from dedere.procedure.following import Follower, Walk, Window
from dedere.procedure.graph import Kind, Step
from dedere.procedure.history import Absent, Happening, said
from dedere.procedure.literal import Node
from dedere.procedure.naming import Naming, belongs
from dedere.procedure.placing import SUITS
from dedere.procedure.presuming import Presuming
from dedere.procedure.replayed import Judged, Verdict
from dedere.procedure.trying import Trying

TRIED = 4000
"""How often an event is tried; after that the best way so far is followed to the end."""

Cost: TypeAlias = tuple[int, int, int, int, int]
"""Departures, events that could not be judged after all, events not taken for the likeliest of the
steps that they can be, steps presumed that the law does not ask for, steps presumed."""
OTHERWISE = 2
"""For how many events of a way another than the likeliest step is looked at."""


@dataclass(frozen=True)
class Way:
    """Some events followed in some order."""

    cost: Cost
    placed: int
    order: tuple[int, ...]
    walk: Walk
    judged: tuple[Judged, ...]
    first_day: int
    """No event after this one can have been before it."""


class Ordering:
    """The search for an order of the events of one history."""

    def __init__(
        self,
        follower: Follower,
        naming: Naming,
        trying: Trying,
        happenings: Sequence[Happening],
        absent: Sequence[Absent],
    ) -> None:
        self._follower = follower
        self._trying = trying
        self._placing = trying.placing
        self._left: tuple[int, list[int]] = (-1, [])
        self._out: dict[Step, frozenset[Step]] = {}
        self._absent = absent
        self._events = sorted(happenings, key=said)
        self._steps = [naming.steps(one) for one in self._events]
        self._days = [
            (one.date.earliest, one.date.latest) if one.date else (UNBOUNDED, NEVER)
            for one in self._events
        ]
        self._before = [
            sum(1 << j for j, other in enumerate(self._days) if other[1] < days[0])
            for days in self._days
        ]

    def best(self) -> Way:
        """The way with the fewest departures, then the likeliest steps, the fewest presumed."""
        every = (1 << len(self._events)) - 1
        number = count()
        start = Way((0, 0, 0, 0, 0), 0, (), self._follower.begin(), (), UNBOUNDED)
        queue: list[tuple[Cost, int, tuple[int, ...], int, Way]] = []
        heappush(queue, (start.cost, 0, (), next(number), start))
        seen: set[tuple[int, object]] = set()
        tried = 0
        while queue:
            way = heappop(queue)[-1]
            if way.placed == every:
                return way
            key = way.placed, frozenset(way.walk.state.items())
            if key in seen:
                continue
            seen.add(key)
            if tried > TRIED:
                return self._to_the_end(min([way, *(one[-1] for one in queue)], key=_furthest))
            following = self._next(way)
            tried += len(following)
            for after in following:
                heappush(queue, (after.cost, -len(after.order), after.order, next(number), after))
        raise AssertionError("every order ends")  # pragma: no cover - the queue begins with one

    def _to_the_end(self, way: Way) -> Way:
        while len(way.order) < len(self._events):
            way = min(self._next(way), key=lambda one: (one.cost, one.order))
        return way

    def _next(self, way: Way) -> list[Way]:
        return [
            after
            for index in range(len(self._events))
            if not way.placed >> index & 1 and self._before[index] & ~way.placed == 0
            for after in self._after(way, index)
        ]

    def _after(self, way: Way, index: int) -> Iterator[Way]:
        """A way with one event more: taken for the likeliest step, then for others that fit."""
        happening = self._events[index]
        placed = way.placed | 1 << index
        window = self._window(way, index, placed)

        def known_not(node: Node, step: Step) -> bool:
            return self._shows_not(placed, node, step)

        def against_the_record(node: Node, step: Step) -> bool:
            later = self._has_later(placed, node, step)
            return later or self._shuts_out_later(placed, node, step)

        presuming = Presuming(self._follower, window[1], known_not, against_the_record)
        taken = self._trying.event(way.walk, happening, window, presuming)
        unplaced = (way.walk, Judged(happening, Verdict.NOT_JUDGED), 0)
        departs, unjudged, otherwise, unlikely, presumed = way.cost
        for number, (walk, judged, odd) in enumerate(taken or [unplaced]):
            if number and otherwise == OTHERWISE:
                return
            cost = (
                departs + (judged.verdict is Verdict.DEPARTS),
                unjudged + (judged.verdict is Verdict.NOT_JUDGED),
                otherwise + (number > 0),
                unlikely + odd,
                presumed + len(judged.presumed),
            )
            order = (*way.order, index)
            yield Way(cost, placed, order, walk, (*way.judged, judged), window[0])

    def _window(self, way: Way, index: int, placed: int) -> Window:
        """The days on which an event can have been, after those placed and before the rest."""
        first = max(self._days[index][0], way.first_day)
        last = self._days[index][1]
        for other, days in enumerate(self._days):
            if not placed >> other & 1:
                last = min(last, days[1])
        return first, max(first, last)

    def _shows_not(self, placed: int, node: Node, step: Step) -> bool:
        """Whether the record shows that a step was not taken before.

        It says so; or it has the step later, and it is one that is taken once.
        """
        if any(
            one.step == step.id and (one.path is None or one.path == node[1][: len(one.path)])
            for one in self._absent
        ):
            return True
        if not (step.once or _opens_request(step)):
            return False
        return self._has_later(placed, node, step, only=True)

    def _has_later(self, placed: int, node: Node, step: Step, *, only: bool = False) -> bool:
        """Whether a step is recorded later; *only* by an event that can be nothing else there."""
        return any(
            step in self._steps[index]
            and not (
                only
                and any(s is not step and s.process is step.process for s in self._steps[index])
            )
            for index in self._later(placed, node)
        )

    def _shuts_out_later(self, placed: int, node: Node, step: Step) -> bool:
        """Whether a step shuts out, in its own instance, what is recorded later."""
        out = self._shut_out_by(step)
        return any(out.intersection(self._steps[index]) for index in self._later(placed, node))

    def _shut_out_by(self, step: Step) -> frozenset[Step]:
        if step not in self._out:
            self._out[step] = frozenset(
                arrow.target
                for arrow in self._follower.graph.out_of[step]
                if arrow.kind is Kind.EXCLUDE
                and arrow.target.process is step.process
                and arrow.target is not step
            )
        return self._out[step]

    def _later(self, placed: int, node: Node) -> Iterator[int]:
        """The events not followed yet that can be of an instance."""
        if self._left[0] != placed:
            every = range(len(self._events))
            self._left = placed, [index for index in every if not placed >> index & 1]
        for index in self._left[1]:
            happening = self._events[index]
            if node[0].name in SUITS and self._placing.of_several(happening.suit):
                # Of which of several suits it is, nobody can say.
                continue
            if _is_of(happening, node):
                yield index


def _opens_request(step: Step) -> bool:
    return step.opens is not None and step.opens.id == "request"


def _is_of(happening: Happening, node: Node) -> bool:
    """Whether an event can be one of an instance."""
    process, path = node
    if not path:
        return True
    in_request = process.id.startswith("request")
    if in_request and happening.request is not None and not belongs(path[0], happening.request):
        return False
    of_suit = process.name in SUITS and happening.suit is not None
    return not of_suit or belongs(path[-1], happening.suit or "")


def _furthest(way: Way) -> tuple[int, Cost, tuple[int, ...]]:
    return -len(way.order), way.cost, way.order
