"""The stays that keep the surrender back now, by the procedure."""

from __future__ import annotations

from typing import NamedTuple

from dedere.assessment.next_model import NextSteps
from dedere.calendars import PartialDate
from dedere.procedure.literal import Node

SURRENDER = ("surrender", "temporary-surrender")
"""The names of the steps that a stay of surrender holds back."""


class Stay(NamedTuple):
    """A stay in force: the suit in which it was given, and when."""

    node: Node
    since: PartialDate


def stays_of(found: NextSteps) -> tuple[Stay, ...]:
    """The stays in force, the oldest first.

    A stay holds where a step that records it was taken and its suit still holds the surrender back.
    """
    holding = {
        hold.node
        for held in found.disabled
        if held.step.name in SURRENDER
        for hold in held.because
        if hold.relation == "milestone" and hold.node is not None
    }
    given: dict[Node, PartialDate] = {}
    for taken in found.replayed.taken:
        if taken.node in holding and any(one.type == "stay_granted" for one in taken.step.event):
            given.setdefault(taken.node, taken.date)
    found_stays = (Stay(node, day) for node, day in given.items())
    return tuple(sorted(found_stays, key=lambda one: one.since.earliest))
