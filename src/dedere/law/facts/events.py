"""What can happen in a case: one vocabulary for casefiles, timelines and procedure.

An event is dated, belongs to a track, and may carry a result. ``provisional_arrest`` with the
result ``order_issued`` means that nobody was held yet; only ``order_executed`` sets off a period.
Whatever has no type of its own is ``other`` with a subtype in plain words.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dedere.bilingual import Text


class Track(StrEnum):
    """The strands that run side by side in a case."""

    REQUEST = "request"
    CUSTODY = "custody"
    COURT = "court"
    EXECUTIVE = "executive"
    REVIEW = "review"
    ASSURANCES = "assurances"
    AFTERWARDS = "afterwards"

    @property
    def label(self) -> Text:
        """The track in words."""
        return _TRACKS[self]


_TRACKS = {
    Track.REQUEST: Text("Request", "Solicitud"),
    Track.CUSTODY: Text("Custody", "Custodia"),
    Track.COURT: Text("Extradition court", "Juez de la extradición"),
    Track.EXECUTIVE: Text("Executive", "Ejecutivo"),
    Track.REVIEW: Text("Amparo and habeas", "Amparo y hábeas corpus"),
    Track.ASSURANCES: Text("Assurances", "Seguridades"),
    Track.AFTERWARDS: Text("After surrender", "Después de la entrega"),
}


@dataclass(frozen=True, slots=True)
class EventType:
    """One kind of event: its name in words, its track, and the results that it can have."""

    label: Text
    track: Track
    results: tuple[str, ...] = ()


EVENT_TYPES: dict[str, EventType] = {
    "provisional_arrest_request": EventType(
        Text("Request for provisional arrest", "Solicitud de detención provisional"), Track.REQUEST
    ),
    "provisional_arrest": EventType(
        Text("Arrest for extradition", "Detención con fines de extradición"),
        Track.CUSTODY,
        ("order_issued", "order_executed"),
    ),
    "formal_request": EventType(
        Text("Formal request", "Petición formal de extradición"), Track.REQUEST
    ),
    "request_admitted": EventType(Text("Request admitted", "Petición admitida"), Track.REQUEST),
    "request_to_judge": EventType(
        Text("Request before the judge", "Petición ante el juez"), Track.COURT
    ),
    "hearing": EventType(Text("Hearing", "Audiencia"), Track.COURT),
    "objections_filed": EventType(Text("Objections filed", "Excepciones opuestas"), Track.COURT),
    "evidence_period": EventType(Text("Period for proof", "Periodo de prueba"), Track.COURT),
    "judge_opinion": EventType(
        Text("Judge's opinion", "Opinión jurídica del juez"),
        Track.COURT,
        ("favorable", "unfavorable"),
    ),
    "certification": EventType(
        Text("Certification of extraditability", "Certificación de extraditabilidad"),
        Track.COURT,
        ("certified", "not_certified"),
    ),
    "executive_decision": EventType(
        Text("Decision of the Executive", "Resolución del Ejecutivo"),
        Track.EXECUTIVE,
        ("granted", "granted_in_part", "granted_deferred", "refused"),
    ),
    "secretary_of_state_decision": EventType(
        Text("Decision of the Secretary of State", "Decisión del Secretario de Estado"),
        Track.EXECUTIVE,
        ("surrender_ordered", "refused"),
    ),
    "notification": EventType(Text("Notification", "Notificación"), Track.EXECUTIVE),
    "amparo_filed": EventType(Text("Amparo filed", "Demanda de amparo"), Track.REVIEW),
    "stay_granted": EventType(Text("Stay granted", "Suspensión concedida"), Track.REVIEW),
    "stay_lifted": EventType(Text("Stay lifted", "Suspensión levantada"), Track.REVIEW),
    "amparo_denied": EventType(
        Text("Amparo denied or dismissed", "Amparo negado o sobreseído"),
        Track.REVIEW,
        ("denied", "dismissed", "denied_and_dismissed"),
    ),
    "amparo_granted": EventType(Text("Amparo granted", "Amparo concedido"), Track.REVIEW),
    "review_filed": EventType(Text("Review filed", "Recurso interpuesto"), Track.REVIEW),
    "review_decided": EventType(Text("Review decided", "Recurso resuelto"), Track.REVIEW),
    "habeas_filed": EventType(
        Text("Habeas corpus petition", "Petición de hábeas corpus"), Track.REVIEW
    ),
    "habeas_denied": EventType(Text("Habeas corpus denied", "Hábeas corpus negado"), Track.REVIEW),
    "habeas_granted": EventType(
        Text("Habeas corpus granted", "Hábeas corpus concedido"), Track.REVIEW, ("conditional",)
    ),
    "assurance_requested": EventType(
        Text("Assurance requested", "Seguridad solicitada"), Track.ASSURANCES
    ),
    "assurance_given": EventType(Text("Assurance given", "Seguridad otorgada"), Track.ASSURANCES),
    "contact": EventType(
        Text("Contact between the two sides", "Contacto entre las dos partes"), Track.EXECUTIVE
    ),
    "surrender": EventType(Text("Surrender", "Entrega"), Track.CUSTODY, ("surrendered",)),
    "transfer_outside_treaty": EventType(
        Text("Transfer outside the treaty", "Traslado fuera del tratado"), Track.CUSTODY
    ),
    "release": EventType(Text("Release", "Puesta en libertad"), Track.CUSTODY),
    "withdrawal": EventType(Text("Withdrawal", "Desistimiento"), Track.REVIEW),
    "us_arraignment": EventType(
        Text("Arraignment in the United States", "Lectura de cargos en Estados Unidos"),
        Track.AFTERWARDS,
    ),
    "plea": EventType(Text("Plea", "Declaración de culpabilidad o inocencia"), Track.AFTERWARDS),
    "trial_verdict": EventType(Text("Verdict", "Veredicto"), Track.AFTERWARDS),
    "sentence": EventType(Text("Sentence", "Sentencia"), Track.AFTERWARDS),
    "other": EventType(Text("Other event", "Otro hecho"), Track.REQUEST),
}

RESULTS: dict[str, Text] = {
    "order_issued": Text("order issued, nobody held", "orden librada, sin detenido"),
    "order_executed": Text("order executed", "orden cumplida"),
    "favorable": Text("favorable", "favorable"),
    "unfavorable": Text("unfavorable", "desfavorable"),
    "certified": Text("certified", "certificada"),
    "not_certified": Text("not certified", "no certificada"),
    "granted": Text("granted", "concedida"),
    "granted_in_part": Text("granted in part", "concedida en parte"),
    "granted_deferred": Text("granted, surrender deferred", "concedida, entrega diferida"),
    "refused": Text("refused", "negada"),
    "surrender_ordered": Text("surrender ordered", "entrega ordenada"),
    "surrendered": Text("surrendered", "entregado"),
    "denied": Text("denied", "negado"),
    "dismissed": Text("dismissed", "sobreseído"),
    "denied_and_dismissed": Text("some denied, some dismissed", "unos negados, otros sobreseídos"),
    "affirmed": Text("affirmed", "confirmado"),
    "reversed": Text("reversed", "revocado"),
    "conditional": Text("on a condition", "con condición"),
    "amparo_denied": Text("amparo denied", "amparo negado"),
    "amparo_granted": Text("amparo granted", "amparo concedido"),
    "stay_upheld": Text("stay upheld", "suspensión confirmada"),
}
"""What can come of an event, in words; a type that lists no results may have any of them."""

SCOPES: dict[str, Text] = {
    "surrender": Text("of surrender", "de la entrega"),
    "detention_and_surrender": Text("of detention and surrender", "de la detención y la entrega"),
    "transfer_and_surrender": Text("of transfer and surrender", "del traslado y la entrega"),
    "temporary_surrender": Text("of temporary surrender", "de la entrega temporal"),
    "surrender_without_procedure": Text(
        "of surrender without procedure", "de la entrega sin procedimiento"
    ),
}
"""What a stay reaches, in words that follow the name of the event."""
