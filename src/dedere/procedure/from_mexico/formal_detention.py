"""Detention on the formal request (A9): the FGR asks, the judge orders, the person is held.

From here on detention has no period of its own: it lasts through the judge's opinion, the decision,
amparo and handover. The order is carried out again on whoever escapes.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded
from dedere.procedure.roles import EXTRADITION_JUDGE, FGR, POLICE


def declare(request: Process) -> None:
    """The steps from the petition of the FGR to bail."""
    to_judge = request.step(
        "to-judge",
        Text(
            "the FGR brings the request before the judge",
            "la FGR presenta la petición ante el juez",
        ),
        by=FGR,
        law=("mx/lei/21", "mx/lei/22"),
        once=True,
        event=Recorded("request_to_judge"),
    )
    order = request.step(
        "detention-order",
        Text(
            "the judge orders compliance with the request: detention and, if asked, seizure",
            "el juez dicta auto que manda cumplir la petición: detención y, si se pidió, secuestro",
        ),
        by=EXTRADITION_JUDGE,
        law="mx/lei/21",
        once=True,
        event=(
            Recorded("other", ("detention_order",)),
            Recorded("provisional_arrest", ("formal",), ("order_issued",)),
        ),
    )
    detention = request.step(
        "formal-detention",
        Text(
            "the person is detained, or kept in detention, on the formal request",
            "se detiene a la persona, o queda detenida, por la petición formal",
        ),
        by=POLICE,
        law=("mx/lei/21", "mx/lei/24"),
        event=(
            Recorded("provisional_arrest", ("formal",)),
            Recorded("provisional_arrest", results=("order_executed",)),
        ),
    )
    seizure = request.step(
        "seizure",
        Text("papers, money or objects are seized", "se secuestran papeles, dinero u objetos"),
        by=EXTRADITION_JUDGE,
        law=("mx/lei/21", "treaty-1978/19"),
        event=Recorded("other", ("seizure",)),
    )
    bail = request.step(
        "bail",
        Text("the judge grants release on bail", "el juez concede la libertad bajo fianza"),
        by=EXTRADITION_JUDGE,
        law="mx/lei/26",
        event=Recorded("release", ("bail", "released_on_bail")),
    )

    to_judge.needs(
        "request/admitted",
        law="mx/lei/21",
        why=Text("SRE has not admitted the request", "la SRE no ha admitido la petición"),
    )
    order.needs(
        to_judge,
        law="mx/lei/21",
        why=Text("the FGR has not asked the judge", "la FGR no lo ha pedido al juez"),
    )
    order.shuts_out(
        "request/provisional",
        law="mx/lei/21",
        why=Text(
            "detention now rests on the formal request",
            "la detención descansa ahora en la petición formal",
        ),
    )
    no_order = Text(
        "the judge has not ordered compliance with the request",
        "el juez no ha dictado el auto que manda cumplir la petición",
    )
    detention.needs(order, law="mx/lei/21", why=no_order)
    seizure.needs(order, law="mx/lei/21", why=no_order)
    order.makes_due(detention, law="mx/lei/21", why=Text("it was ordered", "fue ordenada"))
    bail.needs(
        detention,
        law="mx/lei/26",
        why=Text("the person is not in detention", "la persona no está detenida"),
    )
