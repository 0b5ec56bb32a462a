"""What kind of step an event is."""

from __future__ import annotations

from enum import StrEnum

from dedere.bilingual import Text
from dedere.casefile import Event

GONE = {"surrender", "transfer_outside_treaty"}
"""The types of event by which the person leaves for the other State."""

HELD_ON_REQUEST = "detention_on_formal_request"
"""The subtype of an event that holds the person on the formal request itself."""


class Kind(StrEnum):
    """The kinds of step, each with its shape."""

    ASK = "ask"
    DECIDE = "decide"
    STOP = "stop"
    RESUME = "resume"
    HOLD = "hold"
    LEAVE = "leave"
    ASSURE = "assure"
    STEP = "step"

    @property
    def label(self) -> Text:
        """The kind in words."""
        return _LABELS[self]


_LABELS = {
    Kind.ASK: Text("asked or filed", "pedido o promovido"),
    Kind.DECIDE: Text("decided", "resuelto"),
    Kind.STOP: Text("stay granted", "suspensión concedida"),
    Kind.RESUME: Text("stay lifted", "suspensión levantada"),
    Kind.HOLD: Text("arrested", "detenido"),
    Kind.LEAVE: Text("surrendered, moved, freed", "entregado, trasladado, libre"),
    Kind.ASSURE: Text("assurance given", "seguridad otorgada"),
    Kind.STEP: Text("other step", "otro paso"),
}

_TYPES = {
    Kind.ASK: (
        "provisional_arrest_request",
        "formal_request",
        "objections_filed",
        "amparo_filed",
        "review_filed",
        "habeas_filed",
        "assurance_requested",
        "withdrawal",
        "transfer_application",
        "views_requested",
        "sentence_challenged",
        "determination_appealed",
        "return_requested",
        "return_complaint",
        "consent_withdrawn",
    ),
    Kind.DECIDE: (
        "judge_opinion",
        "certification",
        "executive_decision",
        "secretary_of_state_decision",
        "amparo_denied",
        "amparo_granted",
        "review_decided",
        "habeas_denied",
        "habeas_granted",
        "trial_verdict",
        "sentence",
        "transfer_reviewed",
        "local_authority_decision",
        "transferring_state_decision",
        "receiving_state_decision",
        "consent_hearing",
        "sentence_challenge_decided",
        "release_determined",
        "determination_appeal_decided",
        "sentence_changed",
        "transfer_found_unlawful",
        "return_decided",
    ),
    Kind.STOP: ("stay_granted",),
    Kind.RESUME: ("stay_lifted",),
    Kind.HOLD: ("provisional_arrest",),
    Kind.LEAVE: (
        "release",
        "prisoner_delivered",
        "person_returned",
        "release_after_transfer",
        *sorted(GONE),
    ),
    Kind.ASSURE: ("assurance_given",),
}
_KIND_OF_TYPE = {type: kind for kind, types in _TYPES.items() for type in types}


def kind_of(event: Event) -> Kind:
    """The kind of an event; an order that nobody carried out is a decision and holds nobody."""
    if event.type == "provisional_arrest" and event.result == "order_issued":
        return Kind.DECIDE
    if event.subtype == HELD_ON_REQUEST:
        return Kind.HOLD
    return _KIND_OF_TYPE.get(event.type, Kind.STEP)
