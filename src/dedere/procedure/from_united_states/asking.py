"""B1, B2 and B6: Mexico asks, and what its own courts do meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import (
    AMPARO_COURT,
    COLLEGIATE_COURT,
    EMBASSY_OF_MEXICO,
    FGR,
    MEXICAN_PROSECUTOR,
    OIA,
    PERSON,
    SRE,
    STATE_DEPARTMENT,
    US_EMBASSY,
)


@dataclass(frozen=True, eq=False)
class Asking:
    """The steps by which Mexico asks."""

    mexican_warrant: Step
    provisional_request: Step
    note: Step
    certificate: Step
    received: Step
    returned: Step
    corrected: Step
    evidence_asked: Step
    evidence_sent: Step
    withdrawn: Step


def declare(request: Process) -> Asking:
    """The Mexican side of a request: one for each criminal cause."""
    mexican_warrant = request.step(
        "mexican-warrant",
        Text(
            "a Mexican judge charges the person: a warrant of arrest, or a conviction",
            "un juez mexicano libra orden de aprehensión, o dicta sentencia condenatoria",
        ),
        by=MEXICAN_PROSECUTOR,
        law=("treaty-1978/1/1", "treaty-1978/10/3/a", "treaty-1978/10/4"),
        event=Recorded(
            "other",
            ("charged_in_requesting_state", "requesting_state_warrant", "requesting_state_charge"),
        ),
    )
    warrant_annulled = request.step(
        "warrant-annulled",
        Text(
            "a Mexican court sets the warrant aside",
            "un tribunal mexicano deja sin efecto la orden",
        ),
        by=(AMPARO_COURT, COLLEGIATE_COURT, MEXICAN_PROSECUTOR),
        law=("treaty-1978/10/3/a", "us/case-law/in-re-extradition-of-mathison-2013"),
        event=(
            Recorded("other", ("requesting_state_warrant_annulled",)),
            Recorded("amparo_granted"),
        ),
    )
    amparo = request.step(
        "amparo-in-mexico",
        Text(
            "amparo is sought in Mexico against the warrant or against sending the request",
            "se promueve amparo en México contra la orden o contra el envío de la petición",
        ),
        by=PERSON,
        law=("mx/amparo/107", "us/case-law/in-re-extradition-of-mathison-2013"),
        event=Recorded("amparo_filed"),
    )
    amparo_denied = request.step(
        "amparo-in-mexico-denied",
        Text(
            "the amparo in Mexico is denied or dismissed", "se niega o sobresee el amparo en México"
        ),
        by=(AMPARO_COURT, COLLEGIATE_COURT),
        law="us/case-law/in-re-extradition-of-mathison-2013",
        event=Recorded("amparo_denied"),
    )
    provisional_request = request.step(
        "provisional-request",
        Text(
            "Mexico asks for provisional arrest, as a matter of urgency",
            "México solicita la detención provisional, por urgencia",
        ),
        by=(FGR, SRE, EMBASSY_OF_MEXICO),
        law=("treaty-1978/11/1", "us/case-law/in-re-extradition-of-vargas-2013"),
        event=Recorded("provisional_arrest_request"),
    )
    note = request.step(
        "note",
        Text(
            "the note of the Embassy of Mexico reaches the Department of State",
            "la nota de la Embajada de México llega al Departamento de Estado",
        ),
        by=(EMBASSY_OF_MEXICO, STATE_DEPARTMENT),
        law=("treaty-1978/10/1", "us/7-fam/1630"),
        event=Recorded("other", ("diplomatic_note", "note_received")),
    )
    certificate = request.step(
        "certificate",
        Text(
            "the Embassy of the United States in Mexico certifies the documents",
            "la Embajada de los Estados Unidos en México certifica los documentos",
        ),
        by=US_EMBASSY,
        law=("treaty-1978/10/6/b", "us/18-usc/3190", "us/7-fam/1633"),
        event=Recorded("other", ("documents_certified", "consular_certificate")),
    )
    received = request.step(
        "received",
        Text(
            "the Department of State receives the formal request with its documents",
            "el Departamento de Estado recibe la petición formal con sus documentos",
        ),
        by=(EMBASSY_OF_MEXICO, STATE_DEPARTMENT),
        law=("treaty-1978/10/2", "treaty-1978/10/3", "treaty-1978/11/3"),
        event=(
            Recorded("formal_request"),
            Recorded("formal_request", ("received", "received_by_executive", "received_by_state")),
        ),
    )
    returned = request.step(
        "returned",
        Text(
            "the request is handed back to be corrected", "se devuelve la petición para corregirla"
        ),
        by=(STATE_DEPARTMENT, OIA),
        law=("us/crm/613", "treaty-1978/12"),
        event=Recorded("other", ("request_returned", "request_returned_for_correction")),
    )
    corrected = request.step(
        "corrected",
        Text("the corrected request is accepted", "se acepta la petición corregida"),
        by=(SRE, EMBASSY_OF_MEXICO, STATE_DEPARTMENT),
        law=("us/crm/613", "treaty-1978/12"),
        included=False,
        once=True,
        event=Recorded("other", ("request_corrected", "request_accepted_after_correction")),
    )
    evidence_asked = request.step(
        "more-evidence-asked",
        Text(
            "the United States asks Mexico for more evidence or better papers",
            "los Estados Unidos piden a México más pruebas o mejores documentos",
        ),
        by=(STATE_DEPARTMENT, OIA),
        law="treaty-1978/12",
        event=Recorded("other", ("additional_evidence_requested", "papers_illegible")),
    )
    evidence_sent = request.step(
        "more-evidence-sent",
        Text("Mexico sends more evidence", "México envía más pruebas"),
        by=(SRE, EMBASSY_OF_MEXICO),
        law="treaty-1978/12",
        event=Recorded("other", ("additional_evidence_sent", "supplement_filed")),
    )
    inquiry = request.step(
        "inquiry",
        Text(
            "the two States speak about how the request stands",
            "los dos Estados tratan sobre el estado de la petición",
        ),
        by=(SRE, EMBASSY_OF_MEXICO, STATE_DEPARTMENT),
        law="treaty-1978/14/1",
        event=(Recorded("contact"), Recorded("other", ("status_inquiry",))),
    )
    withdrawn = request.step(
        "withdrawn",
        Text("Mexico withdraws the request", "México desiste de la petición"),
        by=(SRE, EMBASSY_OF_MEXICO),
        law=("treaty-1978/1/1", "treaty-1978/10/1"),
        once=True,
        closing=True,
        event=Recorded("withdrawal", ("request", "request_withdrawn", "of_the_request")),
    )
    request.phase(
        "asking",
        Text("Mexico asks", "México solicita"),
        mexican_warrant,
        provisional_request,
        note,
        certificate,
        received,
        returned,
        corrected,
        evidence_asked,
        evidence_sent,
        inquiry,
        amparo,
        amparo_denied,
        warrant_annulled,
        withdrawn,
    )

    ground = Text(
        "a request rests on a Mexican warrant or conviction",
        "toda petición se funda en una orden de aprehensión o condena mexicana",
    )
    provisional_request.needs(mexican_warrant, law="treaty-1978/11/1", why=ground)
    note.needs(mexican_warrant, law="treaty-1978/10/3/a", why=ground)
    certificate.needs(mexican_warrant, law="treaty-1978/10/3/a", why=ground)
    received.needs(
        certificate,
        law="treaty-1978/10/6/b",
        why=Text(
            "the documents of article 10 bear the certificate of the Embassy",
            "los documentos del artículo 10 llevan la certificación de la Embajada",
        ),
    )
    warrant_annulled.makes_due(
        mexican_warrant,
        law="treaty-1978/10/3/a",
        why=Text(
            "the warrant was set aside: Mexico needs another, or withdraws",
            "la orden quedó sin efecto: México necesita otra, o desiste",
        ),
    )
    returned.needs(
        note,
        law="us/crm/613",
        why=Text("what is handed back has come", "solo se devuelve lo que llegó"),
    )
    wanting = Text(
        "the request was handed back and is not corrected",
        "la petición fue devuelta y no se ha corregido",
    )
    returned.brings_in(corrected, law="treaty-1978/12", why=wanting)
    returned.makes_due(corrected, law="treaty-1978/12", why=wanting)
    evidence_asked.makes_due(
        evidence_sent,
        law="treaty-1978/12",
        why=Text("more evidence was asked for", "se pidieron más pruebas"),
    )
    return Asking(
        mexican_warrant,
        provisional_request,
        note,
        certificate,
        received,
        returned,
        corrected,
        evidence_asked,
        evidence_sent,
        withdrawn,
    )
