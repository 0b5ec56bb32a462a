"""The states that a history can have been in on a day, and which periods had run out by then.

A replay gives the steps in an order, with the days on which each can have been taken. On a day that
leaves open which of them had been taken, every state that fits is a possible one:

- *Recorded* steps follow the order of the replay: none is taken before the one ahead of it. How
  many had been taken is then at least the number of those which can no longer be later, and at most
  that of those which can already have been; every number in between is possible.
- *Presumed* steps, which nobody recorded, come as a chain before the recorded step that they were
  presumed for. Each chain can have begun as soon as its steps could be taken, long before that
  step, and independently of the other chains: every beginning of every chain is possible. Only what
  opens an instance (a claim that is not recorded) comes after the recorded step ahead of it: a suit
  is not supposed to have been open before the record comes near it.
- *Waits* end by themselves, on the last day that any reading gives.
- *Deadlines* have run out on a day that comes after the last that any rule or reading gives, and
  after as many closed days as an authority can have had: the test by which a replay calls a step
  late. While the procedure keeps one from running out, it has not. Of a step that is recorded
  later, the replay itself says whether it came late, and by how many days.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice, product
from typing import NamedTuple, TypeAlias

from dedere.calendars import NEVER, UNBOUNDED
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.conformance.turns import Missed
from dedere.procedure.declared import Declared
from dedere.procedure.engine import Engine
from dedere.procedure.following import Follower, Walk
from dedere.procedure.graph import Kind, Step
from dedere.procedure.literal import Node
from dedere.procedure.replayed import Replayed, Taken

TRIED = 400
"""States of one day that are looked at; a record that leaves more open is told from these."""

Over: TypeAlias = frozenset[tuple[Node, Step]]
"""Deadlines that have run out, by the instance and the step that ends each."""
Window: TypeAlias = tuple[int, int]


class Standing(NamedTuple):
    """A state that is possible on a day."""

    recorded: int
    """How many recorded steps had been taken."""
    presumed: tuple[int, ...]
    """How many of each chain of presumed ones."""
    walk: Walk
    over: Over
    late: frozenset[Missed]
    """What the replay found late when it came at last, and what was late by then."""


class _Chain(NamedTuple):
    """Steps presumed for one recorded step."""

    before: int
    """The place of that step among the recorded ones."""
    steps: tuple[Taken, ...]
    windows: tuple[Window, ...]


class _Late(NamedTuple):
    """A recorded step that came late."""

    last: int
    """The last day that it had."""
    place: int
    """Its place among the recorded steps."""
    missed: Missed


@dataclass(frozen=True, eq=False)
class Course:
    """A replayed history, by day.

    Raises:
        ValueError: where no procedure is declared for it.
    """

    replayed: Replayed
    closed: ClosedDays = field(default_factory=ClosedDays)
    readings: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.replayed.declared is None:
            raise ValueError(f"{self.replayed.history.id}: no procedure is declared for it")

    @property
    def declared(self) -> Declared:
        """The procedure."""
        declared = self.replayed.declared
        assert declared is not None  # noqa: S101 - checked when it was made
        return declared

    @cached_property
    def follower(self) -> Follower:
        """Who follows the procedure."""
        settled = self.replayed.history.settled
        return Follower(self.declared, settled, self.closed, self.readings)

    @property
    def engine(self) -> Engine:
        """Who executes the procedure."""
        return self.follower.engine

    @cached_property
    def recorded(self) -> tuple[Taken, ...]:
        """The recorded steps, in the order of the replay."""
        return tuple(one for one in self.replayed.taken if one.happening is not None)

    @cached_property
    def windows(self) -> tuple[Window, ...]:
        """By recorded step, the earliest and the latest day that the order leaves it."""
        return windows([(one.date.earliest, one.date.latest) for one in self.recorded])

    @cached_property
    def _chains(self) -> tuple[_Chain, ...]:
        missed = {
            (one.happening.index, because.node, because.step)
            for one in self.replayed.judged
            for because in one.because
            if because.relation == "period" and because.departs
        }
        found: list[_Chain] = []
        steps: list[Taken] = []
        place = 0
        for one in self.replayed.taken:
            if one.happening is None:
                steps.append(one)
                continue
            # A period that ran out because this step came late is no presumption: it has its day.
            number = one.happening.index
            chain = tuple(it for it in steps if (number, it.node, it.step) not in missed)
            if chain:
                found.append(self._chain(place, chain))
            steps = []
            place += 1
        return tuple(found)

    def _chain(self, before: int, steps: tuple[Taken, ...]) -> _Chain:
        last = self.windows[before][1] if before < len(self.windows) else NEVER
        seen = self.windows[before - 1][0] if before else UNBOUNDED
        dates = [
            (
                max(one.date.earliest, seen) if one.step.opens is not None else one.date.earliest,
                min(one.date.latest, last),
            )
            for one in steps
        ]
        return _Chain(before, steps, windows(dates))

    @property
    def _deadlines(self) -> frozenset[Step]:
        return self.follower.graph.stopped_at_first

    # -- the states of a day ---------------------------------------------------------------------

    def taken_by(self, day: int) -> tuple[int, int]:
        """The least and the most recorded steps that can have been taken when a day was over."""
        return bisect_right(self._latest, day), bisect_right(self._earliest, day)

    @cached_property
    def _earliest(self) -> list[int]:
        return [first for first, _ in self.windows]

    @cached_property
    def _latest(self) -> list[int]:
        return [last for _, last in self.windows]

    def standings(self, day: int, least: int, most: int) -> Iterator[Standing]:
        """The possible states on a day, after so many recorded steps."""
        for number in range(least, most + 1):
            yield from islice(self._standings(day, number), TRIED)

    def _standings(self, day: int, number: int) -> Iterator[Standing]:
        ranges = []
        for chain in self._chains:
            every = len(chain.steps)
            if chain.before < number:
                ranges.append(range(every, every + 1))
            else:
                least = bisect_right([last for _, last in chain.windows], day)
                most = bisect_right([first for first, _ in chain.windows], day)
                ranges.append(range(least, max(least, most) + 1))
        found = False
        for presumed in product(*ranges):
            walk = self._walk(number, presumed)
            if walk is not None:
                found = True
                yield self._standing(number, presumed, walk, day)
        if not found:
            # What is certain does not fit the order: then nothing is presumed that was not needed.
            fewest = tuple(len(one.steps) if one.before < number else 0 for one in self._chains)
            walk = self._walk(number, fewest)
            if walk is not None:
                yield self._standing(number, fewest, walk, day)

    def _walk(self, number: int, presumed: tuple[int, ...]) -> Walk | None:
        """The walk so far; None where a presumed step could not be taken so early."""
        key = number, presumed
        if key in self._walks:
            return self._walks[key]
        follower = self.follower
        walk: Walk | None = follower.begin()
        for place in range(len(self.recorded) + 1):
            for chain, many in zip(self._chains, presumed, strict=True):
                if chain.before == place:
                    early = place >= number
                    for one in chain.steps[:many]:
                        if walk is not None and early and not self._can(walk, one):
                            walk = None
                        walk = self._take(walk, one)
            if place < number:
                walk = self._take(walk, self.recorded[place])
        self._walks[key] = walk
        return walk

    def _can(self, walk: Walk, one: Taken) -> bool:
        held = one.node not in walk.state or self.follower.holding(walk, one.node, one.step)
        return not held

    def _take(self, walk: Walk | None, one: Taken) -> Walk | None:
        if walk is None or one.node not in walk.state:
            return None
        window = one.date.earliest, one.date.latest
        return self.follower.take(walk, one.node, one.step, window, one.happening, one.name)

    @cached_property
    def _walks(self) -> dict[tuple[int, tuple[int, ...]], Walk | None]:
        return {}

    def _standing(self, number: int, presumed: tuple[int, ...], walk: Walk, day: int) -> Standing:
        waits: list[tuple[Node, Step]] = []
        over: list[tuple[Node, Step]] = []
        for key, last in self._last_days(number, presumed, walk).items():
            if last >= day:
                continue
            if key[1] not in self._deadlines:
                waits.append(key)
            elif not self._came_in_time(number, *key):
                over.append(key)
        for node, lapse in waits:
            walk = replace(walk, state=self.engine.execute(walk.state, node, lapse))
        late = frozenset(one.missed for one in self._late if one.last < day and number <= one.place)
        return Standing(number, presumed, walk, frozenset(over), late)

    @cached_property
    def _late(self) -> tuple[_Late, ...]:
        """The recorded steps that came late, and the last day that each had."""
        places = {
            one.happening.index: place
            for place, one in enumerate(self.recorded)
            if one.happening is not None
        }
        found = []
        for one in self.replayed.judged:
            place, date = places.get(one.happening.index), one.happening.date
            if one.step is None or place is None or date is None:
                continue
            for because in one.because:
                lapse, node = because.step, because.node or one.node
                if lapse is None or node is None or because.days is None:
                    continue
                if because.departs and lapse in self._deadlines:
                    law = because.provision or lapse.law[0]
                    missed = Missed(node, one.step, lapse, law)
                    found.append(_Late(date.earliest - because.days, place, missed))
        return tuple(found)

    def _came_in_time(self, number: int, node: Node, lapse: Step) -> bool:
        """Whether a step with this deadline is recorded later, and was not found late."""
        for one in self.recorded[number:]:
            if lapse in self._deadlines_of.get(one.step, ()) and one.node[1][:1] == node[1][:1]:
                return not any(
                    late.missed.lapse is lapse and late.missed.node == node for late in self._late
                )
        return False

    @cached_property
    def _deadlines_of(self) -> dict[Step, set[Step]]:
        found: dict[Step, set[Step]] = {}
        for arrow in self.follower.graph.arrows:
            lapse = arrow.relation.lapse
            if arrow.kind is Kind.RESPONSE and lapse is not None and arrow.target is not lapse:
                found.setdefault(arrow.target, set()).add(lapse)
        return found

    def going_on(self, number: int) -> frozenset[Node]:
        """The instances in which a step is recorded after so many recorded ones."""
        return frozenset(one.node for one in self.recorded[number:])

    # -- periods ---------------------------------------------------------------------------------

    def _last_days(
        self, number: int, presumed: tuple[int, ...], walk: Walk
    ) -> dict[tuple[Node, Step], int]:
        """The periods that run, and the day after which each is over."""
        key = number, presumed
        if key not in self._ends:
            found: dict[tuple[Node, Step], int] = {}
            for (node, lapse), clock in walk.running.items():
                if clock.held_since is None:
                    ends = self.follower.ends_of(clock, lapse)
                    day = ends.surely if lapse in self._deadlines else ends.last
                    if UNBOUNDED < day < NEVER:
                        found[node, lapse] = day
            self._ends[key] = found
        return self._ends[key]

    @cached_property
    def _ends(self) -> dict[tuple[int, tuple[int, ...]], dict[tuple[Node, Step], int]]:
        return {}

    def cuts(self, first: int, last: int) -> list[int]:
        """The days from *first* up to *last* on which what is possible can change.

        Between two of them the same states are possible, with the same periods run out.
        """
        found = {first}
        for window in (*self.windows, *(one for chain in self._chains for one in chain.windows)):
            found.update(window)
        found.update(one.last + 1 for one in self._late)
        plain = sorted(day for day in found if first <= day < last)
        for day in plain:
            for standing in self.standings(day, *self.taken_by(day)):
                ends = self._last_days(standing.recorded, standing.presumed, standing.walk)
                found.update(end + 1 for end in ends.values())
        return sorted(day for day in found if first <= day < last)


def windows(dates: Sequence[Window]) -> tuple[Window, ...]:
    """The dates of steps narrowed to what their order leaves: neither end ever falls.

    Where the dates do not allow the order, the earliest day wins.
    """
    firsts: list[int] = []
    for first, _ in dates:
        firsts.append(max(first, firsts[-1]) if firsts else first)
    lasts: list[int] = []
    for _, last in reversed(dates):
        lasts.append(min(last, lasts[-1]) if lasts else last)
    lasts.reverse()
    found: list[Window] = []
    for first, last in zip(firsts, lasts, strict=True):
        found.append((first, max(first, last, found[-1][1] if found else last)))
    return tuple(found)
