"""A request against a refugee, or against one who has applied to be one (part of A8).

The Ministry of the Interior says whether surrender would be a forbidden return, and the judge has
its view before giving the opinion. No consequence of a delay is written; both periods only measure.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.from_mexico.guards import PROTECTED
from dedere.procedure.graph import Process, Recorded
from dedere.procedure.roles import INTERIOR, SRE

LAW = "mx/lrpcap/53"


def declare(request: Process) -> None:
    """The steps that the act on refugees adds."""
    noted = request.step(
        "protection-noted",
        Text(
            "SRE notes that the request is against a refugee or an applicant",
            "la SRE advierte que la petición se dirige contra una persona refugiada o solicitante",
        ),
        by=SRE,
        law=LAW,
        once=True,
        where=PROTECTED,
        event=Recorded("other", ("refugee_status_noted",)),
    )
    told = request.step(
        "interior-told",
        Text(
            "SRE tells the Ministry of the Interior of the request",
            "la SRE avisa de la petición a la Secretaría de Gobernación",
        ),
        by=SRE,
        law=LAW,
        once=True,
        where=PROTECTED,
        event=Recorded("other", ("interior_told_of_request",)),
    )
    five = request.lapse(
        "five-days-to-tell-interior",
        Text(
            "the five days to tell the Ministry of the Interior run out",
            "vencen los cinco días para avisar a la Secretaría de Gobernación",
        ),
        limit="MX-REF5",
        rule="mx/lrpcap/53#five-days",
        law=LAW,
    )
    decided = request.step(
        "refugee-claim-decided",
        Text(
            "the pending claim to refugee status is decided",
            "se resuelve la solicitud pendiente de la condición de refugiado",
        ),
        by=INTERIOR,
        law=LAW,
        where=PROTECTED,
        event=Recorded("other", ("refugee_claim_decided",)),
    )
    ten = request.lapse(
        "ten-days-for-refugee-claim",
        Text(
            "the ten days to decide the pending claim run out",
            "vencen los diez días para resolver la solicitud pendiente",
        ),
        limit="MX-REF10",
        rule="mx/lrpcap/53#ten-days",
        law=LAW,
    )
    view = request.step(
        "interior-view",
        Text(
            "the judge is sent the view of the Ministry of the Interior on forbidden return",
            "se remite al juez la opinión de la Secretaría de Gobernación sobre la no devolución",
        ),
        by=(INTERIOR, SRE),
        law=LAW,
        once=True,
        where=PROTECTED,
        event=Recorded("other", ("interior_view",)),
    )
    request.phase(
        "protection",
        Text("A refugee or applicant", "Persona refugiada o solicitante"),
        noted,
        told,
        five,
        decided,
        ten,
        view,
    )

    noted.needs(
        "request/formal-request",
        law=LAW,
        why=Text(
            "it is the formal request of which the Ministry is told",
            "el aviso es de la petición formal",
        ),
    )
    told.needs(
        noted,
        law=LAW,
        why=Text(
            "the person's protection has not been noted",
            "no se ha advertido la protección de la persona",
        ),
    )
    noted.makes_due(
        told,
        within=five,
        law=LAW,
        why=Text(
            "the Ministry of the Interior is told within five working days",
            "se avisa a la Secretaría de Gobernación dentro de cinco días hábiles",
        ),
    )
    told.makes_due(
        decided,
        within=ten,
        law=LAW,
        why=Text(
            "a pending claim is decided within ten working days",
            "la solicitud pendiente se resuelve dentro de diez días hábiles",
        ),
    )
    told.makes_due(
        view,
        law=LAW,
        why=Text("the judge needs the Ministry's view", "el juez necesita esa opinión"),
    )
    view.needs(
        told,
        law=LAW,
        why=Text(
            "the Ministry of the Interior was not told",
            "no se avisó a la Secretaría de Gobernación",
        ),
    )
