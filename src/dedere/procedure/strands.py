"""The strands of a timeline: which are requests, which are suits, which belong to another case.

A timeline gives each event a *track* in words of its own. What a track is, its events tell: one
with a request, a detention for extradition or papers before the judge is a request; one with a
claim, a stay or a ruling on one is a suit; one with an arrest at home, an indictment, a plea or a
sentence is another case. The rest is about every request that is open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from dedere.law.facts.events import EVENT_TYPES, Track
from dedere.procedure.declared import Matter
from dedere.procedure.history import Happening

Kind: TypeAlias = Literal["request", "suit", "other case", "none"]

BEGIN_A_REQUEST = frozenset(
    {
        "provisional_arrest_request",
        "provisional_arrest",
        "formal_request",
        "request_admitted",
        "request_to_judge",
    }
)
PROVISIONAL = frozenset({"provisional_arrest_request", "provisional_arrest"})
DECIDE_A_REQUEST = frozenset(
    {
        "local_authority_decision",
        "transferring_state_decision",
        "receiving_state_decision",
        "prisoner_delivered",
        "judge_opinion",
        "certification",
        "executive_decision",
        "secretary_of_state_decision",
        "surrender",
    }
)
OF_A_CHALLENGE = frozenset({"sentence_challenged", "sentence_challenge_decided"})
OF_A_TRANSFER = frozenset(name for name, type in EVENT_TYPES.items() if type.of_transfer)
BEGIN_A_SUIT = frozenset({"amparo_filed", "habeas_filed", "sentence_challenged"})
OF_A_SUIT = frozenset(
    name
    for name, type in EVENT_TYPES.items()
    if type.track is Track.REVIEW and name != "withdrawal"
)
OF_ANOTHER_CASE = frozenset(
    name for name, type in EVENT_TYPES.items() if type.track is Track.AFTERWARDS
)
OF_ANOTHER_CASE_IN_WORDS = frozenset({"arrest_domestic", "indictment", "domestic_charge", "escape"})


@dataclass(frozen=True)
class Strands:
    """The events with their requests and suits, and the names of these."""

    happenings: tuple[Happening, ...]
    requests: tuple[str, ...]
    suits: tuple[str, ...]


def strands(happenings: Sequence[Happening], matter: Matter = "extradition") -> Strands:
    """Find the requests and suits of events that have tracks; what is said already is kept.

    Of a transfer: the transfers, and the challenges of the sentence.
    """
    by_track: dict[str, list[Happening]] = {}
    for one in happenings:
        if one.track is not None:
            by_track.setdefault(one.track, []).append(one)
    if matter == "transfer":
        kinds = {track: _kind_in_transfer(events) for track, events in by_track.items()}
    else:
        kinds = _kinds(by_track)
    made_formal = _made_formal(by_track, kinds)
    placed = tuple(_placed(one, kinds, made_formal) for one in happenings)
    requests = dict.fromkeys(one.request for one in placed if one.request is not None)
    suits = dict.fromkeys(one.suit for one in placed if one.suit is not None)
    return Strands(placed, tuple(requests), tuple(suits))


def _placed(one: Happening, kinds: Mapping[str, Kind], made_formal: Mapping[str, str]) -> Happening:
    kind = kinds.get(one.track, "none") if one.track is not None else "none"
    track = one.track
    if kind == "request" and one.request is None and track is not None:
        return replace(one, request=made_formal.get(track, track))
    if kind == "suit" and one.suit is None:
        return replace(one, suit=track)
    return replace(one, domestic=True) if kind == "other case" else one


def _kinds(by_track: Mapping[str, Sequence[Happening]]) -> dict[str, Kind]:
    kinds: dict[str, Kind] = {track: _kind(events) for track, events in by_track.items()}
    if "request" not in kinds.values():
        for track, events in by_track.items():
            if kinds[track] == "none" and any(one.type in DECIDE_A_REQUEST for one in events):
                kinds[track] = "request"
    return kinds


def _kind(events: Sequence[Happening]) -> Kind:
    types = {one.type for one in events}
    if types & BEGIN_A_REQUEST:
        return "request"
    if types & BEGIN_A_SUIT:
        return "suit"
    if types & OF_ANOTHER_CASE or any(
        one.type == "other" and one.subtype in OF_ANOTHER_CASE_IN_WORDS for one in events
    ):
        return "other case"
    return "suit" if types & OF_A_SUIT else "none"


def _kind_in_transfer(events: Sequence[Happening]) -> Kind:
    types = {one.type for one in events}
    if types & OF_A_CHALLENGE:
        return "suit"
    if types & OF_A_TRANSFER:
        return "request"
    return "other case" if types & OF_ANOTHER_CASE else "none"


def _made_formal(
    by_track: Mapping[str, Sequence[Happening]], kinds: Mapping[str, Kind]
) -> dict[str, str]:
    """A track that begins with a formal request continues the one that was only provisional.

    The treaty knows one request that begins with provisional arrest and is completed by the formal
    request (art. 11); a timeline may keep the two on two tracks.
    """
    requests = [track for track, kind in kinds.items() if kind == "request"]
    provisional = [one for one in requests if {e.type for e in by_track[one]} <= PROVISIONAL]
    formal = [
        one
        for one in requests
        if not {event.type for event in by_track[one]} & PROVISIONAL
        and any(event.type == "formal_request" for event in by_track[one])
    ]
    if len(provisional) != 1 or len(formal) != 1:
        return {}
    first = min((e.date.earliest for e in by_track[provisional[0]] if e.date), default=None)
    last = max((e.date.latest for e in by_track[formal[0]] if e.date), default=None)
    if first is None or last is None or last < first:
        return {}
    return {formal[0]: provisional[0]}
