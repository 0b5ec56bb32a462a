"""Replay holds for histories that nobody chose.

None is refused, the order on a day is no matter, and what was done as the law has it is lawful.
"""

from __future__ import annotations

import random
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dedere.calendars import PartialDate
from dedere.law.facts.events import EVENT_TYPES, RESULTS, SCOPES
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.declared import Declared, procedure_of
from dedere.procedure.following import Follower, Walk
from dedere.procedure.graph import Step
from dedere.procedure.history import Happening, History
from dedere.procedure.literal import Node
from dedere.procedure.placing import SUITS
from tests.procedure.replaying import LAWFUL, history, replay, the_slice, told

FEW = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    # To shrink what fails would take minutes: each try is a whole replay.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)

days = st.dates(date(2014, 1, 1), date(2018, 12, 31)).map(str)
dates = st.one_of(
    days,
    days.map(lambda day: day[:7]),
    days.map(lambda day: day[:4]),
    st.tuples(days, days).map(lambda pair: "/".join(sorted(pair))),
    st.none(),
    st.text(max_size=12),
)
words = st.one_of(st.none(), st.text(max_size=8))
events = st.fixed_dictionaries(
    {
        "type": st.one_of(st.sampled_from(sorted(EVENT_TYPES)), st.text(max_size=8)),
        "date": dates,
    },
    optional={
        "id": words,
        "result": st.one_of(st.sampled_from(sorted(RESULTS)), words),
        "scope": st.one_of(st.sampled_from(sorted(SCOPES)), words),
        "subtype": words,
        "track": st.sampled_from(["r1", "r2", "a", "b", "home"]),
        "request": st.sampled_from(["r1", "r2"]),
        "suit": st.sampled_from(["a", "b"]),
    },
)
OF_THE_SLICE = st.fixed_dictionaries(
    {
        "type": st.sampled_from(
            [
                "executive_decision",
                "notification",
                "amparo_filed",
                "stay_granted",
                "amparo_denied",
                "amparo_granted",
                "review_filed",
                "review_decided",
                "surrender",
                "release",
            ]
        ),
        "date": st.sampled_from(["2016-05-20", "2016-06-20", "2017-01-19", "2016", "2016-06"]),
        "result": st.sampled_from(["granted", "refused"]),
        "track": st.sampled_from([None, "a", "b"]),
    }
)


@cache
def declared(name: str) -> Declared:
    if name == "slice":
        return the_slice()
    found = procedure_of(name)
    assert found is not None
    return found


def named(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The events with an id each, so that they can be told apart in any order."""
    return [{**one, "id": f"e{number}"} for number, one in enumerate(found)]


@FEW
@given(
    st.lists(st.one_of(events, st.text(max_size=3)), max_size=10),
    st.sampled_from(["MX", "US", "??"]),
)
def test_no_history_is_refused_and_no_event_is_lost(found: list[Any], state: str) -> None:
    replayed = replay(history(*found, state=state))
    assert [one.happening.index for one in replayed.judged] == list(range(len(found)))
    for one in replayed.judged:
        assert one.verdict is LAWFUL or one.because


@FEW
@given(st.lists(OF_THE_SLICE, max_size=7), st.randoms(use_true_random=False))
def test_the_order_of_the_file_changes_no_verdict(
    found: list[dict[str, Any]], chance: random.Random
) -> None:
    straight = named(found)
    mixed = straight.copy()
    chance.shuffle(mixed)
    one, other = (replay(history(*events), declared("slice")) for events in (straight, mixed))
    assert told(one) == told(other)
    assert sorted((d.start.id, d.end.id, d.days) for d in one.durations) == sorted(
        (d.start.id, d.end.id, d.days) for d in other.durations
    )


@pytest.mark.parametrize("name", ["slice", "MX", "US"])
@FEW
@given(st.integers(0, 10_000))
def test_what_is_done_as_the_law_has_it_is_lawful(name: str, seed: int) -> None:
    made = lawful(declared(name), random.Random(seed))
    replayed = replay(made, declared(name))
    bad = [
        (one.happening.type, one.because) for one in replayed.judged if one.verdict is not LAWFUL
    ]
    assert not bad


def lawful(declared: Declared, chance: random.Random, steps: int = 14) -> History:
    """A history made by taking steps that the law allows, each in its time.

    Steps that no event records are taken and left out; waits run out before who waited goes on;
    nothing is done when a deadline is over. No suit begins outside the requests while one is open:
    a record that names no request tells it from none that begins within.
    """
    follower = Follower(declared, {}, ClosedDays(), {})
    walk = follower.begin()
    today = date(2016, 1, 4).toordinal()
    happenings: list[Happening] = []
    for _ in range(steps):
        moves = [
            (node, step)
            for node, step in follower.engine.enabled(walk.state)
            if (step.is_lapse or step.event or step.opens is None)
            and not (_is_outside(follower, node, step) and _has_open_request(follower, walk))
        ]
        if not moves:
            break
        node, step = chance.choice(moves)
        if step.is_lapse:
            ends = follower.ends_of(walk.running[node, step], step)
            if not _waits(follower, step) or _overdue(follower, walk, ends.surely + 1, node, step):
                continue
            walk = follower.take(walk, node, step, (ends.first, ends.surely))
            today = max(today, ends.surely + 1)
            continue
        tomorrow = today + chance.choice([0, 1, 2])
        if _overdue(follower, walk, tomorrow):
            continue
        today = tomorrow
        name = ""
        if step.opens is not None:
            name = f"{step.opens.name}{len(walk.taken)}"
        happening = _recorded(step, node, name, today, len(happenings))
        if step.event:
            happenings.append(happening)
        walk = follower.take(walk, node, step, (today, today), happening, name)
    return History("made", "MX", "US", tuple(happenings))


def _is_outside(follower: Follower, node: Node, step: Step) -> bool:
    return node[0] is follower.root and step.opens is not None and step.opens.name in SUITS


def _has_open_request(follower: Follower, walk: Walk) -> bool:
    return any(node[0].id == "request" and follower.alive(walk, node) for node in walk.state)


def _recorded(step: Step, node: Node, name: str, today: int, index: int) -> Happening:
    recorded = step.event[0] if step.event else None
    path = (*node[1], name) if name else node[1]
    in_request = (step.opens or step.process).id.startswith("request")
    return Happening(
        index,
        f"e{index}",
        recorded.type if recorded else "",
        PartialDate(today, today),
        recorded.subtypes[0] if recorded and recorded.subtypes else None,
        recorded.results[0] if recorded and recorded.results else None,
        recorded.scopes[0] if recorded and recorded.scopes else None,
        request=path[0] if in_request and path else None,
        suit=path[-1] if path and (step.opens or step.process).name in SUITS else None,
    )


def _waits(follower: Follower, lapse: Step) -> bool:
    """Whether a period is waited out, and not one in which something must be done."""
    return all(
        relation.kind.value == "condition"
        for relation in follower.graph.relations
        if relation.lapse is lapse
    )


def _overdue(
    follower: Follower, walk: Walk, day: int, node: Node | None = None, but: Step | None = None
) -> bool:
    return any(
        follower.ends_of(clock, lapse).first < day
        for (there, lapse), clock in walk.running.items()
        if (there, lapse) != (node, but) and not (but is None and _waits(follower, lapse))
    )
