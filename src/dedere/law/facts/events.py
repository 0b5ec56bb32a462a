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
    TRANSFER = "transfer"

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
    Track.TRANSFER: Text("Transfer", "Traslado"),
}


@dataclass(frozen=True, slots=True)
class EventType:
    """One kind of event: its name in words, its track, and the results that it can have."""

    label: Text
    track: Track
    results: tuple[str, ...] = ()

    @property
    def of_transfer(self) -> bool:
        """Whether it belongs to the transfer of a sentenced person, not to an extradition."""
        return self.track is Track.TRANSFER


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
    # -- the transfer of a sentenced person --------------------------------------------------------
    "transfer_notice": EventType(
        Text("Told that transfer can be asked for", "Aviso de que puede pedirse el traslado"),
        Track.TRANSFER,
    ),
    "transfer_application": EventType(
        Text("Application for transfer", "Solicitud de traslado"), Track.TRANSFER
    ),
    "transfer_reviewed": EventType(
        Text("Application reviewed", "Solicitud revisada"),
        Track.TRANSFER,
        ("eligible", "ineligible"),
    ),
    "transfer_package": EventType(
        Text("Package of the application", "Expediente de la solicitud"), Track.TRANSFER
    ),
    "views_requested": EventType(
        Text("Views asked for", "Se piden opiniones sobre el traslado"), Track.TRANSFER
    ),
    "views_received": EventType(
        Text("Views on the transfer", "Opinión sobre el traslado"),
        Track.TRANSFER,
        ("no_objection", "objection"),
    ),
    "local_authority_decision": EventType(
        Text("Decision of the state or federal entity", "Resolución del estado o entidad"),
        Track.TRANSFER,
        ("approved", "denied"),
    ),
    "transferring_state_decision": EventType(
        Text("Decision of the transferring State", "Resolución del Estado trasladante"),
        Track.TRANSFER,
        ("approved", "denied"),
    ),
    "transfer_papers_sent": EventType(
        Text("Papers sent to the receiving State", "Documentos enviados al Estado receptor"),
        Track.TRANSFER,
    ),
    "receiving_state_decision": EventType(
        Text("Decision of the receiving State", "Resolución del Estado receptor"),
        Track.TRANSFER,
        ("approved", "denied"),
    ),
    "transfer_counsel": EventType(
        Text("Counsel for the consent", "Defensa para el consentimiento"), Track.TRANSFER
    ),
    "consent_hearing": EventType(
        Text("Hearing to verify the consent", "Audiencia de verificación del consentimiento"),
        Track.TRANSFER,
        ("verified", "refused", "adjourned"),
    ),
    "consent_withdrawn": EventType(
        Text("Consent withdrawn", "Consentimiento retirado"), Track.TRANSFER
    ),
    "sentence_challenged": EventType(
        Text("Conviction or sentence challenged", "Impugnación de la condena o la pena"),
        Track.TRANSFER,
    ),
    "sentence_challenge_decided": EventType(
        Text("Challenge of the sentence decided", "Impugnación de la sentencia resuelta"),
        Track.TRANSFER,
        ("dismissed", "set_aside", "modified"),
    ),
    "prisoner_gathered": EventType(
        Text("Moved to the place of departure", "Llevada al lugar de salida"), Track.TRANSFER
    ),
    "prisoner_delivered": EventType(
        Text("Delivered to the receiving State", "Entrega al Estado receptor"), Track.TRANSFER
    ),
    "prisoner_arrived": EventType(
        Text("Arrived at a prison of the receiving State", "Ingreso a un centro del receptor"),
        Track.TRANSFER,
    ),
    "sentence_received": EventType(
        Text("Sentence taken up by the receiving State", "Recepción de la sentencia"),
        Track.TRANSFER,
    ),
    "sentence_computed": EventType(
        Text("Sentence computed by the receiving State", "Cómputo de la pena en el receptor"),
        Track.TRANSFER,
    ),
    "release_determined": EventType(
        Text("Release determined by the Parole Commission", "Fecha de liberación determinada"),
        Track.TRANSFER,
    ),
    "determination_appealed": EventType(
        Text("Determination appealed", "Determinación apelada"), Track.TRANSFER
    ),
    "determination_appeal_decided": EventType(
        Text("Appeal of the determination decided", "Apelación de la determinación resuelta"),
        Track.TRANSFER,
        ("affirmed", "reversed"),
    ),
    "status_report": EventType(
        Text("Report on the person transferred", "Informe sobre la persona trasladada"),
        Track.TRANSFER,
        ("promised", "received"),
    ),
    "sentence_changed": EventType(
        Text("Sentence changed by the sentencing State", "Cambio de la sentencia en su origen"),
        Track.TRANSFER,
        ("pardoned", "amnestied", "reduced", "set_aside"),
    ),
    "sentence_change_carried_out": EventType(
        Text("Change of the sentence carried out", "Cambio de la sentencia ejecutado"),
        Track.TRANSFER,
    ),
    "transfer_found_unlawful": EventType(
        Text("Transfer found unlawful", "Traslado declarado ilícito"), Track.TRANSFER
    ),
    "sentencing_state_notified": EventType(
        Text("Sentencing State told of it", "Aviso al Estado que sentenció"), Track.TRANSFER
    ),
    "return_requested": EventType(
        Text("Return of the person asked for", "Devolución solicitada"), Track.TRANSFER
    ),
    "return_complaint": EventType(
        Text("Complaint for the return", "Demanda de devolución"), Track.TRANSFER
    ),
    "return_decided": EventType(
        Text("Return decided by the court", "Devolución resuelta por el tribunal"),
        Track.TRANSFER,
        ("ordered", "refused"),
    ),
    "person_returned": EventType(
        Text("Returned to the sentencing State", "Devuelta al Estado que sentenció"),
        Track.TRANSFER,
    ),
    "release_after_transfer": EventType(
        Text("Released after a transfer", "Liberación tras el traslado"),
        Track.TRANSFER,
        ("term_served", "conditional", "early", "pardon"),
    ),
    "supervised_release_begun": EventType(
        Text("Supervised release begun", "Inicio de libertad supervisada"), Track.TRANSFER
    ),
    "victims_notified": EventType(
        Text("Victims told of the transfer", "Aviso a las víctimas"), Track.TRANSFER
    ),
    "program": EventType(
        Text("Program of social reintegration", "Programa de reinserción social"),
        Track.TRANSFER,
        ("offered", "begun", "finished", "left"),
    ),
    "family_distance": EventType(
        Text("Distance to the family", "Distancia a la familia"), Track.TRANSFER
    ),
    "rearrest": EventType(Text("Arrested again", "Nueva detención"), Track.TRANSFER),
    "alert": EventType(Text("Alert", "Alerta"), Track.TRANSFER, ("open", "closed")),
    "concern_raised": EventType(Text("Concern raised", "Preocupación planteada"), Track.TRANSFER),
    "concern_reviewed": EventType(
        Text("Concern reviewed", "Preocupación revisada"), Track.TRANSFER, ("kept", "dropped")
    ),
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
    "eligible": Text("eligible", "cumple los requisitos"),
    "ineligible": Text("not eligible", "no cumple los requisitos"),
    "no_objection": Text("no objection", "sin objeción"),
    "objection": Text("objection", "con objeción"),
    "approved": Text("approved", "aprobado"),
    "verified": Text("consent verified", "consentimiento verificado"),
    "adjourned": Text("adjourned", "diferida"),
    "set_aside": Text("set aside", "anulada"),
    "modified": Text("modified", "modificada"),
    "pardoned": Text("pardoned", "indultada"),
    "amnestied": Text("amnestied", "amnistiada"),
    "reduced": Text("reduced", "reducida"),
    "ordered": Text("ordered", "ordenada"),
    "promised": Text("promised", "prometido"),
    "received": Text("received", "recibido"),
    "term_served": Text("term served", "pena compurgada"),
    "early": Text("early", "anticipada"),
    "pardon": Text("by pardon", "por indulto"),
    "offered": Text("offered", "ofrecido"),
    "begun": Text("begun", "iniciado"),
    "finished": Text("finished", "concluido"),
    "left": Text("left", "abandonado"),
    "open": Text("open", "abierta"),
    "closed": Text("closed", "cerrada"),
    "kept": Text("kept", "se mantiene"),
    "dropped": Text("dropped", "se descarta"),
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
