"""Notice of the grant and the claims of amparo (A17, A18).

The act on extradition gives fifteen days before surrender is ordered, the act on amparo thirty
working days to claim. Amparo against the decision is one; against other acts (arrest, detention, a
removal without procedure) there can be any number, at any time, also before there is a request.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import PERSON, SRE


def declare(request: Process, amparo: Process) -> Step:
    """Notice, waiting, and the claims; returns the end of the fifteen days."""
    notice = request.step(
        "notice",
        Text(
            "the person is notified of the grant",
            "se notifica a la persona la concesión",
        ),
        by=SRE,
        law="mx/lei/33/1",
        included=False,
        once=True,
        event=Recorded("notification"),
    )
    fifteen = request.lapse(
        "fifteen-days-before-order",
        Text(
            "the fifteen days before the order of surrender run out",
            "vencen los quince días previos a la orden de entrega",
        ),
        limit="MX-LEI33",
        rule="mx/lei/33/3",
        law="mx/lei/33/3",
    )
    thirty = request.lapse(
        "thirty-days-for-amparo",
        Text(
            "the thirty days to claim amparo against the decision run out",
            "vencen los treinta días para pedir amparo contra la resolución",
        ),
        limit="MX-AMP30",
        rule="mx/amparo/17/I",
        law="mx/amparo/17/I",
    )
    claim = request.step(
        "claim-against-decision",
        Text(
            "amparo is claimed against the decision that grants extradition",
            "se pide amparo contra la resolución que concede la extradición",
        ),
        by=PERSON,
        law=("mx/lei/33/2", "mx/amparo/107/II", "mx/amparo/20"),
        included=False,
        once=True,
        opens=amparo,
        event=Recorded("amparo_filed"),
    )
    other = request.step(
        "claim-against-other-act",
        Text(
            "amparo is claimed against another act: arrest, detention, removal without procedure",
            "se pide amparo contra otro acto: detención, auto formal, entrega sin procedimiento",
        ),
        by=PERSON,
        law=("mx/amparo/17/I", "mx/amparo/17/IV", "mx/amparo/15", "mx/amparo/20"),
        opens=amparo,
        event=Recorded("amparo_filed"),
    )
    request.phase(
        "challenge",
        Text("Notice and amparo", "Notificación y amparo"),
        notice,
        fifteen,
        thirty,
        claim,
        other,
    )

    ungranted = Text("extradition has not been granted", "no se ha concedido la extradición")
    grants = request.procedure.party("request/grants", "challenge")
    grants.brings_in(notice, law="mx/lei/33/1", why=ungranted)
    grants.brings_in(claim, law="mx/lei/33/2", why=ungranted)
    grants.makes_due(
        notice,
        law="mx/lei/33/1",
        why=Text("the grant is notified", "la concesión se notifica"),
    )
    notice.makes_due(
        claim,
        within=thirty,
        law="mx/amparo/17/I",
        why=Text(
            "against the extradition procedure amparo is claimed within thirty working days",
            "contra el procedimiento de extradición el amparo se pide en treinta días hábiles",
        ),
    )
    thirty.shuts_out(
        claim,
        law="mx/amparo/61/XIV",
        why=Text(
            "a decision not challenged in time is taken as consented to",
            "la resolución no impugnada en tiempo se tiene por consentida",
        ),
    )
    claim.makes_due(
        "request/amparo/final",
        law="mx/lei/33/3",
        why=Text(
            "amparo was claimed against the decision",
            "se pidió amparo contra la resolución",
        ),
    )
    return fifteen
