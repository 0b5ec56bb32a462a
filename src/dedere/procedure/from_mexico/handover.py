"""Surrender (A22, A23): the order, sixty days to take the person, the handover or release.

A stay of surrender holds back the handover, not the procedure. While it lasts the sixty days stand
still: that is a reading (`stay-and-the-sixty-days`), for no decision that so holds was read.
Whether a final surrender has to obey a stay of temporary surrender is disputed; here it does, so
that a surrender under one is seen.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import EXTRADITION_JUDGE, FGR, INTERIOR, SRE, US_MARSHALS


def declare(request: Process, fifteen: Step) -> None:
    """The order, the handover and the release. *fifteen*: the days before the order."""
    order = request.step(
        "surrender-order",
        Text(
            "SRE tells the United States, orders the surrender and puts the person at its disposal",
            "la SRE lo comunica a los Estados Unidos, ordena la entrega y pone a la persona a su "
            "disposición",
        ),
        by=SRE,
        law="mx/lei/33/3",
        included=False,
        once=True,
        event=Recorded("other", ("surrender_order", "surrender_ordered")),
    )
    sixty = request.lapse(
        "sixty-days-to-take",
        Text(
            "the sixty days to take charge of the person run out",
            "vencen los sesenta días para hacerse cargo de la persona",
        ),
        limit="MX-TAKE",
        rule="mx/lei/35",
        law=("mx/lei/35", "treaty-1978/14/3"),
    )
    interior = request.step(
        "interior-told-of-handover",
        Text(
            "the Ministry of the Interior is told of the handover",
            "se avisa de la entrega a la Secretaría de Gobernación",
        ),
        by=(SRE, INTERIOR),
        law="mx/lei/34",
        included=False,
        once=True,
        event=Recorded("other", ("interior_told_of_handover",)),
    )
    surrender = request.step(
        "surrender",
        Text(
            "the FGR hands the person over to agents of the United States",
            "la FGR entrega a la persona a agentes de los Estados Unidos",
        ),
        by=(FGR, US_MARSHALS),
        law=("mx/lei/34", "treaty-1978/14/3"),
        included=False,
        once=True,
        closing=True,
        event=Recorded("surrender"),
    )
    not_taken = request.step(
        "released-not-taken",
        Text(
            "the person goes free and cannot be surrendered again for the same offense",
            "la persona queda en libertad y no puede ser entregada de nuevo por el mismo delito",
        ),
        by=(SRE, EXTRADITION_JUDGE),
        law=("mx/lei/35", "treaty-1978/14/4"),
        included=False,
        once=True,
        closing=True,
        event=Recorded("release"),
    )
    objects = request.step(
        "objects-handed-over",
        Text(
            "objects connected with the offense are handed over",
            "se entregan los objetos relacionados con el delito",
        ),
        by=FGR,
        law=("treaty-1978/19", "mx/lei/30"),
        included=False,
        event=Recorded("other", ("property_handed_over",)),
    )
    request.phase(
        "handover",
        Text("Surrender", "Entrega"),
        order,
        sixty,
        interior,
        surrender,
        not_taken,
        objects,
    )

    # -- the order -----------------------------------------------------------------------------
    ungranted = Text(
        "the Executive has not granted extradition", "el Ejecutivo no ha concedido la extradición"
    )
    grants = request.procedure.party("request/grants", "handover")
    grants.brings_in(objects, law="treaty-1978/19", why=ungranted)
    unnotified = Text("the grant is not notified", "la concesión no está notificada")
    request.procedure.party("request/notice", "handover").brings_in(
        order, law="mx/lei/33/1", why=unnotified
    )
    order.needs(
        "request/notice",
        after=fifteen,
        law="mx/lei/33/3",
        why=Text(
            "the person is notified, and fifteen days without amparo come first",
            "antes se notifica a la persona y transcurren quince días sin amparo",
        ),
    )
    order.waits_for(
        "request/amparo/final",
        law="mx/lei/33/3",
        why=Text(
            "amparo against the decision is not finally denied",
            "el amparo contra la resolución no se ha negado en definitiva",
        ),
    )
    order.waits_for(
        "request/offense/granted",
        law="treaty-1978/14/2",
        why=Text(
            "an offense of the request is neither granted nor refused",
            "un delito de la petición no se ha concedido ni negado",
        ),
    )
    for step in (order, surrender):
        step.waits_for(
            "request/assurance/given",
            law="treaty-1978/8",
            why=Text("an assurance that was asked for is owed", "falta una seguridad que se pidió"),
        )
    deferred = Text("surrender is deferred", "la entrega está diferida")
    away = Text(
        "the person was surrendered for a time and is not back",
        "la persona fue entregada temporalmente y no ha vuelto",
    )
    for step in (order, surrender):
        step.waits_for("request/deferral-ends", law="treaty-1978/15/1", why=deferred)
        step.waits_for("request/returned", law="treaty-1978/15/2", why=away)
    ordered = Text("surrender has been ordered", "la entrega fue ordenada")
    order.shuts_out(
        "request/deferral", "request/temporary-surrender", law="mx/lei/33/3", why=ordered
    )

    # -- the handover --------------------------------------------------------------------------
    unordered = Text("SRE has not ordered the surrender", "la SRE no ha ordenado la entrega")
    order.brings_in(interior, law="mx/lei/34", why=unordered)
    order.brings_in(surrender, law="mx/lei/33/3", why=unordered)
    untold = Text(
        "the Ministry of the Interior is told before the handover",
        "la Secretaría de Gobernación recibe aviso antes de la entrega",
    )
    order.makes_due(interior, law="mx/lei/34", why=untold)
    surrender.needs(interior, law="mx/lei/34", why=untold)
    surrender.waits_for(interior, law="mx/lei/34", why=untold)
    order.makes_due(
        surrender,
        within=sixty,
        law="mx/lei/35",
        why=Text(
            "the United States has sixty days to take charge of the person",
            "los Estados Unidos tienen sesenta días para hacerse cargo de la persona",
        ),
    )
    stayed = Text("surrender is stayed", "la entrega está suspendida")
    for step in (surrender, sixty):
        step.waits_for(
            "request/amparo/stay-over", "amparo/stay-over", law="mx/amparo/160", why=stayed
        )
        step.waits_for(
            "request/amparo/temporary-stay-over",
            "amparo/temporary-stay-over",
            law="mx/amparo/126",
            why=Text(
                "a stay of temporary surrender is in force",
                "está vigente una suspensión de la entrega temporal",
            ),
        )
    protected = Text(
        "a judgment that grants amparo has not been obeyed",
        "no se ha cumplido la sentencia que concede el amparo",
    )
    for step in (order, surrender, sixty):
        step.waits_for(
            "request/amparo/compliance", "amparo/compliance", law="mx/amparo/192", why=protected
        )

    # -- not taken -----------------------------------------------------------------------------
    late = Text(
        "the United States did not take charge of the person in sixty days",
        "los Estados Unidos no se hicieron cargo de la persona en sesenta días",
    )
    sixty.brings_in(not_taken, law="mx/lei/35", why=late)
    sixty.makes_due(not_taken, law="mx/lei/35", why=late)
