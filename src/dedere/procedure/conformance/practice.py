"""Where practice departs from law: how often, of how many that could be judged.

A departure is counted by what it departs from: a relation that leads to the step that was taken, or
a period. Out of how many it is counted depends on which of the two it is.

- Of a *relation*: all recorded steps of that kind that were judged, lawful or departing. So "a
  surrender under a stay: 2 of 7" says that of seven surrenders two were made under one.
- Of a *period*: the times that it was set off by a step, and the recorded step that it is for shows
  whether it was kept. Where the dates leave that open, or the step is not recorded, it counts
  neither way: what is not recorded may have been done.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from dedere.bilingual import Text
from dedere.procedure.conformance.course import Course
from dedere.procedure.conformance.shares import Share
from dedere.procedure.conformance.spans import Span
from dedere.procedure.graph import Step
from dedere.procedure.history import Happening
from dedere.procedure.presuming import stopped_by
from dedere.procedure.replayed import Because, Judged, Verdict

Tends = Literal["late", "early", "out of order"]


@dataclass(frozen=True)
class Departure:
    """One departure of one history."""

    history: str
    happening: Happening
    step: Step
    because: Because


@dataclass(frozen=True)
class Practice:
    """One relation or period, and how practice treats it."""

    requested_state: str
    relation: str
    """``condition``, ``milestone``, ``exclude``, ``include`` or ``period``."""
    provision: str | None
    step: Step
    """The step that was taken."""
    other: Step | None
    """What had to come first, was owed, or shut it out; of a period, its end."""
    why: Text
    """What the relation says; of a period, what ends."""
    share: Share
    departures: tuple[Departure, ...]

    @property
    def limit(self) -> str | None:
        """The id of the period in the catalogue."""
        return self.other.limit.id if self.other is not None and self.other.limit else None

    @property
    def histories(self) -> tuple[str, ...]:
        """The histories in which it was departed from."""
        return tuple(dict.fromkeys(one.history for one in self.departures))

    @property
    def days(self) -> Span | None:
        """By how many days, from the least to the most of these departures."""
        days = [one.because.days for one in self.departures if one.because.days is not None]
        return Span(min(days), max(days)) if days else None

    @property
    def tends(self) -> Tends:
        """In which direction the departures go."""
        if self.relation != "period":
            return "out of order"
        deadlines = self.step.process.procedure.relations
        is_deadline = any(
            one.lapse is self.other and one.kind.value == "response" for one in deadlines
        )
        return "late" if is_deadline else "early"


_Key = tuple[str, str, str | None, Step, Step | None]


def practice(courses: Iterable[Course]) -> list[Practice]:
    """Every relation and period from which a history departs, and every period that was judged.

    Those with the most departures come first.
    """
    departed: dict[_Key, list[Departure]] = {}
    judged: dict[tuple[str, Step], int] = {}
    kept: dict[_Key, int] = {}
    for course in courses:
        state = course.declared.requested_state
        for one in course.replayed.judged:
            if one.step is None or one.verdict is Verdict.NOT_JUDGED:
                continue
            judged[state, one.step] = judged.get((state, one.step), 0) + 1
            for because in _departing(one):
                key = (state, because.relation, because.provision, one.step, because.step)
                found = Departure(course.replayed.history.id, one.happening, one.step, because)
                departed.setdefault(key, []).append(found)
        for step, lapse in _kept(course):
            key = (state, "period", lapse.law[0], step, lapse)
            kept[key] = kept.get(key, 0) + 1
    every = [_practice(key, found, judged, kept) for key, found in departed.items()]
    every += [
        Practice(*key, _ends(key), Share(0, times), ())
        for key, times in kept.items()
        if key not in departed
    ]
    return sorted(every, key=lambda one: (one.requested_state, -one.share.count, one.step.id))


def _practice(
    key: _Key,
    found: list[Departure],
    judged: dict[tuple[str, Step], int],
    kept: dict[_Key, int],
) -> Practice:
    state, relation, provision, step, other = key
    why = _why(relation, provision, step, other) or found[0].because.text
    events = len({(one.history, one.happening.index) for one in found})
    if relation == "period":
        share = Share(len(found), len(found) + kept.get(key, 0))
    else:
        share = Share(events, max(judged[state, step], events))
    return Practice(*key, why, share, tuple(found))


def _ends(key: _Key) -> Text:
    other = key[-1]
    return other.title if other is not None else key[-2].title


def _why(relation: str, provision: str | None, step: Step, other: Step | None) -> Text | None:
    """What a relation says for each case alike: the words with which it is declared."""
    if relation == "period":
        return other.title if other is not None else None
    procedure = step.process.procedure
    for one in procedure.relations:
        ends = (one.source, one.target)
        source, target = (set(procedure.party(end, repr(one)).steps()) for end in ends)
        is_it = one.kind.value == relation and one.law == provision and step in target
        if is_it and (other is None or other in source):
            return one.why
    return None


def _departing(one: Judged) -> Iterator[Because]:
    seen = set()
    for because in one.because:
        key = because.relation, because.provision, because.step, because.node
        if because.departs and key not in seen:
            seen.add(key)
            yield because


def _kept(course: Course) -> Iterator[tuple[Step, Step]]:
    """The deadlines that a recorded step surely kept, as the step and the period's end."""
    follower = course.follower
    walk = follower.begin()
    for one in course.replayed.taken:
        if one.happening is not None:
            for there, lapse in stopped_by(follower, walk, one.node, one.step):
                clock = walk.running[there, lapse]
                ends = follower.ends_of(clock, lapse)
                if clock.held_since is None and one.date.latest <= ends.first:
                    yield one.step, lapse
        window = one.date.earliest, one.date.latest
        walk = follower.take(walk, one.node, one.step, window, one.happening, one.name)


def said(tends: Tends) -> Text:
    """The direction in words."""
    return _TENDS[tends]


_TENDS: dict[Tends, Text] = {
    "late": Text("late", "tarde"),
    "early": Text("too early", "antes de tiempo"),
    "out of order": Text("out of order", "fuera de orden"),
}
