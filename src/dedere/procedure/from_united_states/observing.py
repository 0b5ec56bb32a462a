"""What the properties remember of a history: observers that no relation reads.

An observer forgets at the end of the request: after that no step of it is possible.
"""

from __future__ import annotations

from collections.abc import Iterable

from dedere.procedure.from_united_states.declaring import Parts
from dedere.procedure.from_united_states.habeas import Habeas
from dedere.procedure.graph import Process, Step
from dedere.procedure.properties import Part, included, since


def ends(parts: Parts) -> tuple[Step, ...]:
    """Every step after which a request is over."""
    suit, matter = parts.habeas, parts.matter
    return (
        parts.asking.withdrawn,
        parts.certifying.deny_on_remand,
        parts.deciding.refuse,
        parts.deciding.refuse_national,
        parts.surrendering.discharged,
        parts.surrendering.surrender,
        suit.released,
        suit.writ_issues,
        matter.transfer,
        matter.death,
    )


def was(parts: Parts, *began: Step, until: Iterable[Step] = (), of: Process | None = None) -> Part:
    """One of *began* was taken, and none of *until* since; forgotten when the request is over."""
    return since(began, until=[*until, *ends(parts)], of=of)


def in_force(parts: Parts, suit: Habeas) -> Part:
    """A stay of surrender was granted, and nothing has ended it."""
    over = ends(parts) if suit is parts.habeas else (suit.released, suit.writ_issues)
    return since(
        [suit.stay, suit.stay_on_appeal],
        until=[
            suit.stay_ends,
            suit.stay_on_appeal_ends,
            suit.denied,
            suit.granted,
            suit.conditional,
            suit.affirmed,
            suit.declined,
            suit.denied_on_review,
            suit.granted_on_review,
            suit.conditional_on_review,
            suit.withdrawn,
            suit.final,
            *over,
        ],
    )


def still_open(parts: Parts, suit: Habeas) -> tuple[Part, ...]:
    """That the request of a petition is not over, which another petition can have ended."""
    return (included(parts.asking.withdrawn),) if suit is parts.habeas else ()
