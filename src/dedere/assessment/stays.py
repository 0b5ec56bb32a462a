"""The stays that hold surrender: that of the facts' amparo, and those that events tell of.

A period stands still while any of them holds: the pauses are those of all suits together, each from
its grant to its own end. A stay ends when it is lifted, or when its suit ends: by the decision on
review, by withdrawal, or where the record says that the suit is final. A judgment of the first
instance ends none by itself, because review can follow; that its suit is final must be recorded.
Until then the stay is taken to hold, and that its end is open is said.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from dedere.assessment.stops import SILENT, Stop
from dedere.assessment.suits import LIFTED, ON_THE_STAY, REVISION, Suit, is_of_the_facts, suits_of
from dedere.bilingual import Text
from dedere.calendars import NEVER
from dedere.casefile import Situated
from dedere.casefile.model import Event
from dedere.law.facts import amparo
from dedere.law.language.situation import Situation
from dedere.law.language.values import Bounds
from dedere.law.mexico.amparo_act.article_159_to_168 import stay_ends
from dedere.procedure.clock import Pause

OF_SURRENDER = (None, "surrender", "detention_and_surrender", "transfer_and_surrender")
"""The scopes of an event by which a stay reaches surrender; one without scope is taken to."""
_DAYS = {"amparo_stay_granted_on", "amparo_stay_ended_on"}
_NONE = ""
"""Stands for the suit of an event that names none."""
_FINAL = ("decision_final", "judgment_final")
"""Subtypes of other events that say that a suit has ended for good."""


def stay_of_surrender(situated: Situated, now: Situation, later: Situation) -> Stop:
    """The stays of surrender of a request, by its facts and by its events."""
    events = [
        event
        for event in situated.events
        if event.date is not None and situated.casefile.request_of(event) in (now.id, None)
    ]
    granted = amparo.stay_granted_on.bounds(now)
    suits = {suit.name: suit for suit in suits_of(situated)}
    by_suit: dict[str, list[Event]] = {}
    for event in events:
        by_suit.setdefault(event.suit if event.suit in suits else _NONE, []).append(event)
    unnamed = by_suit.pop(_NONE, [])
    by_suit = {name: group for name, group in by_suit.items() if any(map(_grants, group))}
    told = _of_the_facts(now, later, written=_is_written(situated, now.id))
    if told is None:
        told = _of_events(unnamed, now, amparo.ended_on.bounds(now))
    elif by_suit:
        # The facts speak of one stay; what else holds is read beside it.
        own = _own(suits, by_suit, now, granted)
        by_suit = {name: group for name, group in by_suit.items() if name != own}
        unnamed = [one for one in unnamed if not (_grants(one) and _bounds(one) == granted)]
        told = _together([told, _of_events(unnamed, now, SILENT)])
    # What was lifted without a suit is that of the only one there is, or of no one surely.
    loose = [one for one in unnamed if _lifts(one)]
    sure = len(by_suit) == 1 and not any(map(_grants, unnamed))
    return _together(
        [
            told,
            *(
                _of_events([*group, *loose], now, _end_of(suits[name]), suits[name], sure=sure)
                for name, group in by_suit.items()
            ),
        ]
    )


def _own(
    suits: Mapping[str, Suit], by_suit: Mapping[str, list[Event]], now: Situation, granted: Bounds
) -> str | None:
    """The suit of which the facts speak."""
    for name, group in by_suit.items():
        if is_of_the_facts(suits[name], now) or granted in map(_bounds, filter(_grants, group)):
            return name
    return None


def _grants(event: Event) -> bool:
    return event.type == "stay_granted" and event.scope in OF_SURRENDER


def _lifts(event: Event) -> bool:
    on_review = event.type == "review_decided" and event.result in LIFTED
    return (event.type == "stay_lifted" or on_review) and event.scope in OF_SURRENDER


# -- the stay of which the facts speak -------------------------------------------------------------


def _is_written(situated: Situated, request: str) -> bool:
    """Whether a casefile itself gives the days of the stay, so that none is read from an event."""
    found = next((one for one in situated.casefile.requests if one.id == request), None)
    return found is not None and not _DAYS.isdisjoint(found.data)


def _of_the_facts(now: Situation, later: Situation, *, written: bool) -> Stop | None:
    """The stay that the facts tell of; None where they tell of none, neither way."""
    reaches = amparo.stay_reaches.includes("surrender").weigh(now).value
    granted = amparo.stay_granted_on.bounds(now)
    if reaches is False or granted == (NEVER, NEVER):
        return Stop()
    if granted == SILENT or not written:
        return None
    as_of = now.as_of
    ended = stay_ends.bounds(now)
    recorded = ended[1] <= as_of
    if recorded:
        most = (Pause(granted[0], ended[1]),)
        shortest = Pause(granted[1], max(ended[0], granted[1]))
    else:
        most = (Pause(granted[0], NEVER),)
        shortest = Pause(granted[1], max(as_of, granted[1]))
    notes = [] if recorded else [*_end_is_open(now, later)]
    if reaches is None:
        notes.append(_REACH)
    # A stay that does not say what it reaches is taken to reach surrender: against an extradition
    # that is what it is granted for (Ley de Amparo, art. 160).
    surely = granted[1] <= as_of
    least = (shortest,) if surely else ()
    return Stop(least, most, surely and not recorded, tuple(notes))


def _end_is_open(now: Situation, later: Situation) -> list[Text]:
    """That no end of the stay is recorded, neither a later day nor that it still holds."""
    ended = stay_ends.bounds(later)
    return [_STAY_END_OPEN] if ended[0] <= now.as_of else []


# -- the stays that events tell of -----------------------------------------------------------------


class _Open(NamedTuple):
    """A stay that has not ended yet, by the bounds of its first day."""

    first: Bounds
    least: int = NEVER
    """The earliest day on which it can have ended, where something shows that it may have."""

    def ending(self, day: int) -> _Open:
        """The same stay, which may have ended on a day."""
        return _Open(self.first, min(self.least, day))


def _of_events(
    events: Iterable[Event],
    now: Situation,
    suit_ended: Bounds,
    suit: Suit | None = None,
    *,
    sure: bool = True,
) -> Stop:
    """The stays of a group of events; what lifts a stay ends those of the group that hold.

    Args:
        events: grants and liftings, and whatever else.
        now: the request.
        suit_ended: when the suit ended for good, which ends its stays.
        suit: the suit to which they belong; None where they name none.
        sure: whether a lifting that names no suit is one of this suit.
    """
    least: list[Pause] = []
    most: list[Pause] = []
    holding: list[_Open] = []
    for event in sorted(
        (one for one in events if _grants(one) or _lifts(one)),
        key=lambda one: (_bounds(one)[1], _lifts(one)),
    ):
        first, last = _bounds(event)
        if event.type == "stay_granted":
            holding.append(_Open((first, last)))
        elif suit is not None and event.suit != suit.name and not sure:
            # It may have lifted the stay of this suit, or that of another.
            holding = [one.ending(first) for one in holding]
        else:
            least += [_pause(one.first[1], min(one.least, first)) for one in holding]
            most += [_pause(one.first[0], last) for one in holding]
            holding = []
    if suit_ended[1] <= now.as_of:
        least += [_pause(one.first[1], min(one.least, suit_ended[0])) for one in holding]
        most += [_pause(one.first[0], suit_ended[1]) for one in holding]
        holding = []
    least += [_pause(one.first[1], min(one.least, _may_end(suit, now))) for one in holding]
    most += [Pause(one.first[0], NEVER) for one in holding]
    notes: list[Text] = []
    if holding:
        notes.append(_STAY_END_OPEN if suit is None else _open(suit, now))
        if suit is not None and any(one.least < NEVER for one in holding):
            notes.append(_LOOSE.format(suit=suit.name))
    return Stop(tuple(least), tuple(most), bool(holding), tuple(notes))


def _pause(first: int, last: int) -> Pause:
    return Pause(first, max(first, last))


def _bounds(event: Event) -> Bounds:
    """The days that a dated event can have been."""
    assert event.date is not None  # noqa: S101 - only dated events come here
    return event.date.earliest, event.date.latest


def _may_end(suit: Suit | None, now: Situation) -> int:
    """The earliest day on which a stay that seems to hold can have ended."""
    judged = suit.day("amparo_judged_on") if suit is not None else None
    if (
        suit is None
        or judged is None
        or any(_is_review(one, "review_filed") for one in suit.events)
    ):
        return now.as_of
    return min(judged.earliest, now.as_of)


def _end_of(suit: Suit) -> Bounds:
    """When a suit ended for good; `SILENT` where the record does not show it."""
    filed = [_bounds(one)[1] for one in suit.events if _is_review(one, "review_filed")]
    ends = [
        _bounds(one)
        for one in suit.events
        if one.date is not None
        and (
            one.type == "withdrawal"
            or (one.type == "other" and one.subtype in _FINAL)
            # What is decided before the last review was filed is not the end.
            or (_is_review(one, "review_decided") and max(filed, default=0) <= _bounds(one)[1])
        )
    ]
    return min(ends, key=lambda one: one[1]) if ends else SILENT


def _is_review(event: Event, kind: str) -> bool:
    return (
        event.type == kind
        and event.date is not None
        and event.subtype in REVISION
        and event.result not in ON_THE_STAY
    )


def _open(suit: Suit, now: Situation) -> Text:
    judged = suit.day("amparo_judged_on")
    form = _JUDGED_OPEN if judged is not None and judged.latest <= now.as_of else _SUIT_OPEN
    return form.format(suit=suit.name)


def _together(found: Sequence[Stop]) -> Stop:
    """All stays at once: the period runs only when none of them holds."""
    return Stop(
        tuple(pause for one in found for pause in one.least),
        tuple(pause for one in found for pause in one.most),
        any(one.holds for one in found),
        tuple(dict.fromkeys(note for one in found for note in one.notes)),
    )


_STAY_END_OPEN = Text(
    "No end of the stay is recorded: it is taken to hold until one is (Ley de Amparo, art. 160).",
    "No consta el fin de la suspensión: se tiene por vigente hasta que conste (Ley de Amparo, art. "
    "160).",
)
_SUIT_OPEN = Text(
    "No end of the stay in amparo {suit} is recorded: it is taken to hold until one is (Ley de "
    "Amparo, art. 160).",
    "No consta el fin de la suspensión en el amparo {suit}: se tiene por vigente hasta que conste "
    "(Ley de Amparo, art. 160).",
)
_JUDGED_OPEN = Text(
    "Amparo {suit} was judged; that the judgment is final is not recorded, and the stay is taken "
    "to hold until it is (Ley de Amparo, art. 160).",
    "El amparo {suit} se resolvió; no consta que la sentencia sea firme, y la suspensión se tiene "
    "por vigente hasta entonces (Ley de Amparo, art. 160).",
)
_LOOSE = Text(
    "A stay was lifted, and it is not recorded in which suit: it may be the one in amparo {suit}.",
    "Se levantó una suspensión y no consta en qué juicio: puede ser la del amparo {suit}.",
)
_REACH = Text(
    "Whether the stay reaches surrender is not recorded; it is taken to.",
    "No consta si la suspensión alcanza la entrega; se tiene por alcanzada.",
)
