"""The amparos of a case that its events tell apart, beside the one of which its facts speak.

The facts of a request know one amparo. Where events name their suit, each suit is read from its own
events, as a request with the days of that amparo and no other: the same rules then run on it. What
a suit has in common with the facts' amparo (the day of filing or of judgment) shows that it is that
one, and it is not counted twice. An event without a suit belongs to none of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dedere.calendars import PartialDate
from dedere.casefile import Situated
from dedere.casefile.model import Event
from dedere.casefile.situations import datum_of
from dedere.law.language.situation import Datum, Situation

WHATEVER = "*"
"""Stands for any subtype, and for none."""
COMPLAINT = ("complaint", "queja", "stay")
REVISION = (None, "revision", "revisión")
OUTRIGHT = "outright"
"""The subtype of a dismissal that is the first ruling on a claim, and no judgment."""

_DAYS: Mapping[str, tuple[tuple[str, tuple[str | None, ...]], ...]] = {
    "amparo_filed_on": (("amparo_filed", (WHATEVER,)),),
    "amparo_ruled_on": (
        ("other", ("amparo_admitted", "amparo_cure_asked")),
        ("amparo_denied", (OUTRIGHT,)),
    ),
    "amparo_admitted_on": (("other", ("amparo_admitted",)),),
    "amparo_hearing_on": (("hearing", (None, "constitutional_hearing")),),
    "amparo_judged_on": (("amparo_denied", (WHATEVER,)), ("amparo_granted", (WHATEVER,))),
    "amparo_judgment_notified_on": (("notification", ("amparo_judgment", "judgment")),),
    "amparo_revision_filed_on": (("review_filed", REVISION),),
    "amparo_revision_assigned_on": (("other", ("revision_assigned",)),),
    "amparo_revision_decided_on": (("review_decided", REVISION),),
    "amparo_complained_decision_notified_on": (("notification", ("stay_decision",)),),
    "amparo_complaint_filed_on": (("review_filed", COMPLAINT),),
    "amparo_complaint_decided_on": (("review_decided", COMPLAINT),),
}
"""Which events are the days of an amparo: by type and subtype."""
_OF_THE_FACTS = "amparo_"
_SAME_AMPARO = ("amparo_filed_on", "amparo_judged_on")
_OF_HABEAS = "habeas_"
LIFTED = ("stay_revoked", "stay_lifted")
ON_THE_STAY = ("stay_upheld", *LIFTED)
"""Results of a review that is about the stay, and leaves the suit where it was."""


@dataclass(frozen=True)
class Suit:
    """An amparo as its events show it."""

    name: str
    request: str | None
    """The request to which it belongs; None where its events name none, or several."""
    events: tuple[Event, ...]

    def day(self, fact: str) -> PartialDate | None:
        """The day that a fact of an amparo asks for; None where no event, or several, give it."""
        event = self._event(fact)
        return event.date if event is not None else None

    def data(self) -> dict[str, Datum]:
        """The facts of an amparo that its events give."""
        found = {fact: self._event(fact) for fact in _DAYS}
        return {fact: datum_of(event) for fact, event in found.items() if event is not None}

    def _event(self, fact: str) -> Event | None:
        matching = [one for one in self.events if one.date is not None and _is(fact, one)]
        return matching[0] if len({one.date for one in matching}) == 1 else None


def _is(fact: str, event: Event) -> bool:
    if event.result in ON_THE_STAY:
        return fact == "amparo_complaint_decided_on" and event.type == "review_decided"
    any_but_outright = event.subtype != OUTRIGHT
    return any(
        event.type == kind
        and (event.subtype in subtypes or (WHATEVER in subtypes and any_but_outright))
        for kind, subtypes in _DAYS[fact]
    )


def suits_of(situated: Situated) -> list[Suit]:
    """The amparos that the events name, in the order of the record."""
    by_name: dict[str, list[Event]] = {}
    for event in situated.events:
        if event.suit is not None:
            by_name.setdefault(event.suit, []).append(event)
    return [
        Suit(name, _request(situated, events), tuple(events))
        for name, events in by_name.items()
        if not any(event.type.startswith(_OF_HABEAS) for event in events)
    ]


def _request(situated: Situated, events: list[Event]) -> str | None:
    named = {situated.casefile.request_of(event) for event in events} - {None}
    return named.pop() if len(named) == 1 else None


def is_of_the_facts(suit: Suit, request: Situation) -> bool:
    """Whether a suit is the amparo of which the facts of a request speak."""
    for fact in _SAME_AMPARO:
        day, recorded = suit.day(fact), request.data.get(fact)
        if day is not None and recorded is not None and recorded.value == day:
            return True
    return False


def views_of_suits(now: Situated, later: Situated) -> Iterator[tuple[str, Situation, Situation]]:
    """The suits that the facts do not speak of: what each is called, and it as a request.

    Args:
        now: what is known as of the day.
        later: what all of the record shows, by which it is told whose suit it is.
    """
    known = {suit.name: suit for suit in suits_of(now)}
    for suit in suits_of(later):
        own = [one for one in later.requests if suit.request in (None, one.id)]
        known_now = [now.request(one.id) for one in own]
        if suit.name not in known or not own or known_now[0] is None:
            continue
        if any(is_of_the_facts(suit, one) for one in own):
            continue
        name = suit.name if suit.request is None and len(own) > 1 else f"{own[0].id} {suit.name}"
        yield name, _as_a_request(known[suit.name], known_now[0]), _as_a_request(suit, own[0])


def _as_a_request(suit: Suit, request: Situation) -> Situation:
    """A request with the days of one amparo, read from its events and nothing else."""
    data = {
        name: datum for name, datum in request.data.items() if not name.startswith(_OF_THE_FACTS)
    }
    return Situation(
        request.level,
        request.id,
        data | suit.data(),
        {level: one for level, one in request.above.items() if level is not request.level},
        request.lists,
        request.complete,
        request.as_of,
        request.readings,
    )
