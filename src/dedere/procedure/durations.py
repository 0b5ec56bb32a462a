"""How long the stretches of the way took, each as the least and the most days that it can be.

The stretches are those that are compared between cases: from the request to the detention, from
the detention to the court, from the court to the Executive, from its decision to the remedies and
to surrender. Each is told for each request; a duration between two events that overlap begins at
nought.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from dedere.calendars import NEVER, UNBOUNDED
from dedere.procedure.history import Happening, said
from dedere.procedure.replayed import Duration, Judged


class Stage(NamedTuple):
    """A kind of main event: the types, and the results where they matter."""

    types: tuple[str, ...]
    results: tuple[str, ...] = ()
    not_results: tuple[str, ...] = ()

    def has(self, happening: Happening) -> bool:
        """Whether an event is of this stage."""
        return (
            happening.type in self.types
            and (not self.results or happening.result in self.results)
            and happening.result not in self.not_results
        )


_ASKED = Stage(("formal_request",))
_PROVISIONAL = Stage(("provisional_arrest_request",))
_ADMITTED = Stage(("request_admitted",))
_ORDERED = Stage(("request_to_judge", "provisional_arrest"), not_results=("order_executed",))
_ARRESTED = Stage(("provisional_arrest",), not_results=("order_issued",))
_HEARD = Stage(("hearing",))
_COURT = Stage(("judge_opinion", "certification"))
_DECIDED = Stage(("executive_decision", "secretary_of_state_decision"))
_NOTIFIED = Stage(("notification",))
_CLAIMED = Stage(("amparo_filed", "habeas_filed"))
_RULED = Stage(("amparo_denied", "amparo_granted", "habeas_denied", "habeas_granted"))
_REVIEWED = Stage(("review_decided",), not_results=("stay_upheld",))
_LAST_RULING = Stage((*_RULED.types, "review_decided"), not_results=("stay_upheld",))
_GONE = Stage(("surrender", "transfer_outside_treaty"))

STRETCHES: tuple[tuple[str, Stage, Stage, bool], ...] = (
    ("provisional-request-to-arrest", _PROVISIONAL, _ARRESTED, False),
    ("request-to-admission", _ASKED, _ADMITTED, False),
    ("request-to-order", _ASKED, _ORDERED, False),
    ("order-to-arrest", _ORDERED, _ARRESTED, False),
    ("request-to-arrest", _ASKED, _ARRESTED, False),
    ("arrest-to-request", _ARRESTED, _ASKED, False),
    ("arrest-to-court", _ARRESTED, _COURT, False),
    ("order-to-court", _ORDERED, _COURT, False),
    ("hearing-to-court", _HEARD, _COURT, True),
    ("court-to-decision", _COURT, _DECIDED, False),
    ("request-to-decision", _ASKED, _DECIDED, False),
    ("decision-to-notification", _DECIDED, _NOTIFIED, False),
    ("decision-to-claim", _DECIDED, _CLAIMED, False),
    ("court-to-claim", _COURT, _CLAIMED, False),
    ("court-to-ruling", _COURT, _RULED, False),
    ("claim-to-ruling", _CLAIMED, _RULED, False),
    ("ruling-to-review", _RULED, _REVIEWED, False),
    ("last-ruling-to-surrender", _LAST_RULING, _GONE, True),
    ("decision-to-surrender", _DECIDED, _GONE, True),
    ("arrest-to-surrender", _ARRESTED, _GONE, False),
    ("request-to-surrender", _ASKED, _GONE, False),
)
"""From the first event of one stage to the next of another after it; where the last says so, from
the last of the one before the other."""


def durations(judged: Sequence[Judged]) -> tuple[Duration, ...]:
    """The days between the main events of each request, and between those of the whole case."""
    happenings = sorted(
        (one.happening for one in judged if one.happening.date and not one.happening.domestic),
        key=said,
    )
    named = sorted({one.request for one in happenings if one.request is not None})
    requests: list[str | None] = [*named] or [None]
    found: dict[tuple[str, int, int], Duration] = {}
    for request in requests:
        own = [one for one in happenings if one.request in (request, None)]
        for name, first, last, from_the_last in STRETCHES:
            for start, end in _pairs(own, first, last, from_the_last):
                days = between(start, end)
                if days is not None:
                    key = name, start.index, end.index
                    found.setdefault(key, Duration(start, end, days, name, request))
    return tuple(found.values())


def _pairs(
    happenings: Sequence[Happening], first: Stage, last: Stage, from_the_last: bool
) -> Iterator[tuple[Happening, Happening]]:
    """Each event of a stage with the next of the other that can follow it, or the last before."""
    starts = [one for one in happenings if first.has(one)]
    ends = [one for one in happenings if last.has(one)]
    if from_the_last:
        for end in ends:
            before = [one for one in starts if one is not end and _follows(one, end)]
            yield from ((one, end) for one in before[-1:])
        return
    for start in starts:
        after = next((one for one in ends if one is not start and _follows(start, one)), None)
        if after is not None:
            yield start, after


def _follows(start: Happening, end: Happening) -> bool:
    """Whether one event can come after another, in the same suit where both are of one."""
    if None not in (start.suit, end.suit) and start.suit != end.suit:
        return False
    return _days(start) <= _days(end)


def _days(happening: Happening) -> tuple[int, int]:
    date = happening.date
    return (date.earliest, date.latest) if date else (UNBOUNDED, NEVER)


def between(start: Happening, end: Happening) -> tuple[int, int] | None:
    """The least and the most days from one event to another; None where nobody can know."""
    if start.date is None or end.date is None:
        return None
    ends: Iterable[int] = (
        start.date.earliest,
        start.date.latest,
        end.date.earliest,
        end.date.latest,
    )
    if any(not UNBOUNDED < one < NEVER for one in ends):
        return None
    return max(0, end.date.earliest - start.date.latest), end.date.latest - start.date.earliest
