"""How long the law gives where the steps between two recorded ones are not recorded.

A step that nobody dated sets off a period that nobody can count. But several such periods one after
the other add up: from the detention on the formal request the person is heard without delay, has
three days for exceptions, twenty to prove them, and the judge five for the opinion (Ley de
Extradición Internacional, arts. 24, 25 and 27). An opinion that comes after all of them is late,
whichever of the steps between was. An extension of the proof (art. 25) is a decision of the judge:
it is not presumed, and where one is recorded nothing is said.
"""

from __future__ import annotations

from typing import NamedTuple

from dedere.bilingual import Text
from dedere.procedure.following import Clock, Follower, Walk
from dedere.procedure.graph import Step
from dedere.procedure.literal import Node
from dedere.procedure.replayed import Taken
from dedere.procedure.running_out import Ends

WITHOUT_DELAY = 3
"""Days in which something is done "without delay", where the law gives no number: more than the
next day, to leave room for a weekend."""


class Stretch(NamedTuple):
    """A recorded step, the periods that follow one another from it, and the step at their end."""

    start: str
    periods: tuple[str, ...]
    end: str
    between: tuple[str, ...]
    """Steps of which none may be recorded: with one, the periods are counted from it."""
    words: Text


STRETCHES = (
    Stretch(
        "request/formal-detention",
        (
            "request/three-days-for-exceptions",
            "request/twenty-days-of-proof",
            "request/five-days-for-opinion",
        ),
        "request/opinion",
        (
            "request/hearing",
            "request/hearing-put-off",
            "request/exceptions",
            "request/evidence",
            "request/proof-extended",
            "request/proof-ended",
            "request/consent",
        ),
        Text(
            "{days} days late: it came {span} days after “{start}”. With a hearing without delay, "
            "three days for exceptions, twenty to prove them and five for the opinion, the last "
            "day was {day}; no extension is recorded.",
            "{days} días tarde: ocurrió {span} días después de “{start}”. Con audiencia sin "
            "demora, tres días para oponer excepciones, veinte para probarlas y cinco para la "
            "opinión, el último día fue el {day}; no consta ampliación.",
        ),
    ),
)


class Added(NamedTuple):
    """The end of periods that follow one another."""

    node: Node
    lapse: Step
    """The end of the last."""
    start: Taken
    ends: Ends
    words: Text


def added_up(follower: Follower, walk: Walk, node: Node, step: Step) -> Added | None:
    """The last day for a step, from the last recorded one, where what is between is unrecorded."""
    known = follower.graph.by_id
    for stretch in STRETCHES:
        if step.id != stretch.end or any(name not in known for name in stretch.periods):
            continue
        recorded = [one for one in walk.taken if one.node == node and one.happening is not None]
        if any(one.step.id in stretch.between for one in recorded):
            return None
        start = next((one for one in recorded[::-1] if one.step.id == stretch.start), None)
        if start is None:
            return None
        first, last = start.date.earliest, start.date.latest + WITHOUT_DELAY
        for name in stretch.periods:
            lapse = known[name]
            ends = follower.ends_of(Clock((first, last), 0), lapse)
            first, last = ends.first, ends.last
        return Added(node, lapse, start, ends, stretch.words)
    return None
