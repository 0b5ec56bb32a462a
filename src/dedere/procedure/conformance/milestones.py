"""The main steps of a case as records name them, and the stretches between them.

A stretch goes from one main step to the next recorded one of another kind, in the same request or
suit. Where the first is recorded several times (a request handed back and made again), the nearest
before is the one that counts; where the second is, the first after.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dedere.bilingual import Text
from dedere.procedure.graph import Recorded
from dedere.procedure.history import Happening

Of = Literal["request", "suit", "case"]


@dataclass(frozen=True)
class Milestone:
    """A main step: the recorded events that are it."""

    id: str
    text: Text
    events: tuple[Recorded, ...]
    but: tuple[Recorded, ...] = ()
    """Events that are not it, although they fit."""

    def is_(self, one: Happening) -> bool:
        """Whether a recorded event is this main step."""
        if one.domestic:
            return False
        details = one.type, one.subtype, one.result, one.scope
        return any(event.fits(*details) for event in self.events) and not any(
            event.fits(*details) for event in self.but
        )


@dataclass(frozen=True)
class Stretch:
    """The way from one main step to another."""

    begins: Milestone
    ends: Milestone
    within: Of
    """What the two must share."""
    procedures: tuple[str, ...] = ("MX", "US")
    """The requested States whose procedures have it."""
    last: bool = False
    """Whether, of several ends, the last counts."""
    first: bool = False
    """Whether, of several beginnings before one end, the first counts."""
    since: Milestone | None = None
    """A main step after which it must begin."""

    @property
    def id(self) -> str:
        """Its name: ``arrest..opinion``."""
        return f"{self.begins.id}..{self.ends.id}"

    @property
    def text(self) -> Text:
        """From what to what, in words."""
        return Text(
            f"{self.begins.text.en} → {self.ends.text.en}",
            f"{self.begins.text.es} → {self.ends.text.es}",
        )


def _of(id: str, en: str, es: str, *events: Recorded, but: tuple[Recorded, ...] = ()) -> Milestone:
    return Milestone(id, Text(en, es), events, but)


URGENT_REQUEST = _of(
    "urgent-request",
    "request for provisional arrest",
    "solicitud de detención provisional",
    Recorded("provisional_arrest_request"),
)
ORDER = _of(
    "arrest-order",
    "order of provisional arrest",
    "orden de detención provisional",
    Recorded("provisional_arrest", results=("order_issued",)),
)
ARREST = _of(
    "arrest",
    "arrest",
    "detención",
    Recorded("provisional_arrest"),
    Recorded("other", ("detention_on_formal_request", "formal_detention")),
    but=(Recorded("provisional_arrest", results=("order_issued",)),),
)
FORMAL_REQUEST = _of(
    "formal-request", "formal request", "petición formal", Recorded("formal_request")
)
ADMISSION = _of("admission", "admission", "admisión", Recorded("request_admitted"))
TO_JUDGE = _of(
    "to-judge", "request before the judge", "petición ante el juez", Recorded("request_to_judge")
)
COMPLAINT_OR_ARREST = Milestone(
    "complaint-or-arrest",
    Text("complaint in court or arrest", "denuncia ante el juez o detención"),
    (Recorded("request_to_judge"), *ARREST.events),
    ARREST.but,
)
HEARING = _of("hearing", "hearing", "audiencia", Recorded("hearing"))
OPINION = _of("opinion", "judge's opinion", "opinión del juez", Recorded("judge_opinion"))
OPINION_RECEIVED = _of(
    "opinion-received", "opinion received", "opinión recibida", Recorded("notification")
)
DECISION = _of(
    "decision", "Executive's decision", "resolución del Ejecutivo", Recorded("executive_decision")
)
GRANT = _of(
    "grant",
    "grant",
    "concesión",
    Recorded("executive_decision"),
    but=(Recorded("executive_decision", results=("refused",)),),
)
CERTIFICATION = _of(
    "certification",
    "certification",
    "certificación",
    Recorded("certification"),
    but=(Recorded("certification", results=("not_certified",)),),
)
COURT_RULING = _of(
    "court-ruling", "ruling on certification", "resolución judicial", Recorded("certification")
)
SECRETARY = _of(
    "secretary",
    "Secretary's decision",
    "decisión del Secretario",
    Recorded("secretary_of_state_decision"),
)
AMPARO = _of("amparo", "amparo filed", "amparo promovido", Recorded("amparo_filed"))
HABEAS = _of("habeas", "habeas filed", "hábeas corpus promovido", Recorded("habeas_filed"))
_FIRST_AMPARO = (Recorded("amparo_denied"), Recorded("amparo_granted"))
_FIRST_HABEAS = (Recorded("habeas_denied"), Recorded("habeas_granted"))
_UPHELD = (Recorded("review_decided", results=("stay_upheld",)),)
AMPARO_RULING = _of("amparo-ruling", "amparo ruling", "sentencia de amparo", *_FIRST_AMPARO)
HABEAS_RULING = _of("habeas-ruling", "habeas ruling", "resolución de hábeas corpus", *_FIRST_HABEAS)
HABEAS_DENIED = _of(
    "habeas-denied", "habeas denied", "hábeas corpus negado", Recorded("habeas_denied")
)
REVIEW = _of(
    "review", "ruling on review", "resolución del recurso", Recorded("review_decided"), but=_UPHELD
)
ANY_RULING = Milestone(
    "last-ruling",
    Text("last ruling", "última resolución"),
    (*_FIRST_AMPARO, *_FIRST_HABEAS, Recorded("review_decided")),
    _UPHELD,
)
SURRENDER = _of("surrender", "surrender", "entrega", Recorded("surrender"))
END = Milestone(
    "end",
    Text("end (surrender, transfer or final refusal)", "fin (entrega, traslado o negativa)"),
    (
        Recorded("surrender"),
        Recorded("transfer_outside_treaty"),
        Recorded("certification", results=("not_certified",)),
        Recorded("executive_decision", results=("refused",)),
        Recorded("secretary_of_state_decision", results=("refused",)),
    ),
    (Recorded("surrender", ("temporary",)),),
)

HANDED_OVER = Milestone(
    "handed-over",
    Text("surrender or transfer", "entrega o traslado"),
    (Recorded("surrender"), Recorded("transfer_outside_treaty")),
    (Recorded("surrender", ("temporary",)),),
)
ON_THE_WAY: tuple[Milestone, ...] = (
    URGENT_REQUEST,
    ORDER,
    ARREST,
    FORMAL_REQUEST,
    ADMISSION,
    TO_JUDGE,
    OPINION,
    DECISION,
    COURT_RULING,
    SECRETARY,
)
"""The main steps of a request: after one of them no earlier end was the end of the case."""

_MX, _US = ("MX",), ("US",)
STRETCHES: tuple[Stretch, ...] = (
    Stretch(URGENT_REQUEST, ARREST, "request"),
    Stretch(ORDER, ARREST, "request"),
    Stretch(ARREST, FORMAL_REQUEST, "request"),
    Stretch(FORMAL_REQUEST, ADMISSION, "request", _MX),
    Stretch(FORMAL_REQUEST, TO_JUDGE, "request"),
    Stretch(TO_JUDGE, ARREST, "request", _MX),
    Stretch(FORMAL_REQUEST, ARREST, "request", _US, first=True),
    Stretch(ARREST, OPINION, "request", _MX),
    Stretch(OPINION, DECISION, "request", _MX),
    Stretch(OPINION_RECEIVED, DECISION, "request", _MX, since=OPINION, first=True),
    Stretch(FORMAL_REQUEST, DECISION, "request", _MX),
    Stretch(COMPLAINT_OR_ARREST, CERTIFICATION, "request", _US),
    Stretch(HEARING, CERTIFICATION, "request", _US),
    Stretch(CERTIFICATION, HABEAS, "case", _US),
    Stretch(CERTIFICATION, HABEAS_DENIED, "case", _US),
    Stretch(CERTIFICATION, SECRETARY, "request", _US),
    Stretch(GRANT, AMPARO, "case", _MX),
    Stretch(AMPARO, AMPARO_RULING, "suit", _MX),
    Stretch(AMPARO_RULING, REVIEW, "suit", _MX),
    Stretch(AMPARO, ANY_RULING, "suit", _MX, last=True),
    Stretch(HABEAS, HABEAS_RULING, "suit", _US),
    Stretch(HABEAS_RULING, REVIEW, "suit", _US),
    Stretch(HABEAS_DENIED, ANY_RULING, "suit", _US, last=True),
    Stretch(ANY_RULING, SURRENDER, "case"),
    Stretch(GRANT, SURRENDER, "request", _MX),
    Stretch(SECRETARY, SURRENDER, "request", _US),
    Stretch(CERTIFICATION, END, "case", _US),
    Stretch(FORMAL_REQUEST, END, "request"),
    Stretch(ARREST, END, "request"),
    Stretch(COMPLAINT_OR_ARREST, END, "request", _US),
)
"""In the order of the way."""
