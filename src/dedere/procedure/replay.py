"""A recorded history, followed on the procedure: lawful, departing, or not to be judged.

Every event is admitted. One is *lawful* where the law allows it there, for some order that fits
the days; what must have come before it and is not recorded is presumed, unless the record shows
that it did not. It *departs* where a step was owed that holds it back, where it was shut out, where
a step that had to come first did not, or where a period was over. It is *not judged* where it is no
step of this procedure, or where nobody can know; and it says which.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dedere.calendars import PartialDate
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.declared import Declared
from dedere.procedure.durations import durations
from dedere.procedure.following import Follower, Walk
from dedere.procedure.history import Happening, History, said
from dedere.procedure.naming import Naming
from dedere.procedure.ordering import Ordering
from dedere.procedure.placing import Placing
from dedere.procedure.replayed import (
    Because,
    Brings,
    CanBring,
    Duration,
    Judged,
    Replayed,
    Running,
    Taken,
    Verdict,
)
from dedere.procedure.trying import Trying
from dedere.procedure.unjudged import why_not

__all__ = [
    "Because",
    "Brings",
    "CanBring",
    "Duration",
    "Judged",
    "Replayed",
    "Running",
    "Taken",
    "Verdict",
    "replay",
]


def replay(
    history: History,
    declared: Declared | None = None,
    *,
    closed: ClosedDays | None = None,
    readings: Mapping[str, str] | None = None,
    as_of: int | None = None,
) -> Replayed:
    """Follow a history on the procedure of its State and matter.

    Args:
        history: what was recorded.
        declared: the procedure; that of the history, where it is not given.
        closed: further days on which authorities did not work.
        readings: readings of the law to keep to; where one is open, a step is late only if it is
            late under each.
        as_of: the day, as an ordinal, as of which the state at the end is told: periods that are
            surely over by then have run out. The day of the last event, where it is not given.
    """
    if declared is None:
        declared = history.declared
    if declared is None:
        judged = tuple(_not_judged(one, history, None) for one in history.happenings)
        return Replayed(history, None, judged, (), {}, None, (), durations(judged))
    follower = Follower(declared, history.settled, closed or ClosedDays(), readings or {})
    naming = Naming(declared.graph)
    ordered = replace(history, requests=_canonical(history))
    placing = Placing(follower, naming, ordered)
    events = [one for one in history.happenings if naming.steps(one)]
    ordering = Ordering(follower, naming, Trying(follower, placing), events, history.absent)
    way = ordering.best()
    found = {one.happening.index: one for one in way.judged}
    judged = tuple(
        _with_reason(found[one.index], history)
        if one.index in found
        else _not_judged(one, history, declared)
        for one in history.happenings
    )
    walk = _run_out(follower, way.walk, as_of if as_of is not None else way.first_day)
    return Replayed(
        history,
        declared,
        judged,
        walk.taken,
        walk.state,
        follower.engine,
        _running(follower, walk),
        durations(judged),
    )


def _canonical(history: History) -> tuple[str, ...]:
    """The requests in an order that does not hang on the file: by what their events say."""
    first: dict[str, tuple[object, ...]] = {}
    for one in sorted(history.happenings, key=said):
        if one.request is not None:
            first.setdefault(one.request, said(one))
    unseen = [name for name in history.requests if name not in first]
    return (*first, *sorted(unseen))


def _not_judged(happening: Happening, history: History, declared: Declared | None) -> Judged:
    return Judged(happening, Verdict.NOT_JUDGED, because=(why_not(happening, history, declared),))


def _with_reason(judged: Judged, history: History) -> Judged:
    if judged.verdict is Verdict.NOT_JUDGED and not judged.because:
        return replace(judged, because=(why_not(judged.happening, history, None),))
    return judged


def _run_out(follower: Follower, walk: Walk, as_of: int) -> Walk:
    """Let the periods run out that are surely over, in the order of their ends."""
    while True:
        over = [
            (follower.ends_of(clock, lapse).surely, number, there, lapse)
            for number, ((there, lapse), clock) in enumerate(walk.running.items())
            if follower.engine.can(walk.state, there, lapse)
            and follower.ends_of(clock, lapse).surely < as_of
        ]
        if not over:
            return walk
        _, _, node, lapse = min(over, key=lambda one: one[:2])
        ends = follower.ends_of(walk.running[node, lapse], lapse)
        walk = follower.take(walk, node, lapse, (ends.first, ends.surely))


def _running(follower: Follower, walk: Walk) -> tuple[Running, ...]:
    found = []
    for (node, lapse), clock in walk.running.items():
        ends = follower.ends_of(clock, lapse)
        found.append(
            Running(
                node,
                lapse,
                walk.taken[clock.trigger],
                PartialDate(ends.first, max(ends.first, ends.last)),
                clock.held_since is not None,
            )
        )
    return tuple(found)
