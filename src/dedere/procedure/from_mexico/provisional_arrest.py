"""Provisional arrest (A1 to A7): urgent, before the formal request, and for sixty days.

An order is not an arrest: it may wait for years, and the sixty days run from the day on which it is
carried out. Whoever is freed because the formal request did not come can be asked for again.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded
from dedere.procedure.roles import EXTRADITION_JUDGE, FGR, POLICE, SRE, US_EMBASSY


def declare(request: Process) -> None:
    """The steps up to sixty days after the arrest."""
    asked = request.step(
        "provisional-request",
        Text(
            "the United States asks for provisional arrest",
            "los Estados Unidos piden la detención provisional",
        ),
        by=US_EMBASSY,
        law=("treaty-1978/11/1", "mx/lei/17/1"),
        once=True,
        event=Recorded("provisional_arrest_request"),
    )
    declined = request.step(
        "provisional-request-declined",
        Text(
            "SRE finds no grounds for the arrest, or the judge refuses the order",
            "la SRE no halla fundamento para la detención, o el juez niega la orden",
        ),
        by=(SRE, EXTRADITION_JUDGE),
        law="mx/lei/17/2",
        event=Recorded("other", ("provisional_arrest_declined", "provisional_arrest_refused")),
    )
    passed_on = request.step(
        "provisional-request-passed-on",
        Text(
            "SRE passes the request on to the FGR, which asks the judge for the order",
            "la SRE transmite la petición a la FGR, que pide la orden al juez",
        ),
        by=(SRE, FGR),
        law="mx/lei/17/2",
        once=True,
        event=Recorded("other", ("provisional_arrest_request_passed_on",)),
    )
    order = request.step(
        "provisional-order",
        Text(
            "the judge orders provisional arrest for extradition",
            "el juez ordena la detención provisional con fines de extradición",
        ),
        by=EXTRADITION_JUDGE,
        law=("mx/lei/17/2", "treaty-1978/11/2"),
        once=True,
        event=Recorded("provisional_arrest", results=("order_issued",)),
    )
    arrest = request.step(
        "provisional-arrest",
        Text(
            "the person is arrested on the provisional order",
            "se detiene a la persona en cumplimiento de la orden provisional",
        ),
        by=POLICE,
        law=("treaty-1978/11/2", "mx/constitution/119/3"),
        once=True,
        event=(
            Recorded("provisional_arrest", results=("order_executed",)),
            Recorded("provisional_arrest"),
        ),
    )
    presented = request.step(
        "presentation",
        Text(
            "the judge tells the arrested person what is asked, and counsel is named",
            "el juez informa a la persona en detención provisional de lo que se pide, y se nombra "
            "defensor",
        ),
        by=EXTRADITION_JUDGE,
        law="mx/lei/24",
        event=Recorded("hearing", ("presentation", "provisional_arrest")),
    )
    start_told = request.step(
        "start-of-period-told",
        Text(
            "the judge tells SRE when the period began, and SRE tells the United States",
            "el juez comunica a la SRE el inicio del plazo, y la SRE a los Estados Unidos",
        ),
        by=(EXTRADITION_JUDGE, SRE),
        law="mx/lei/18/2",
        event=Recorded("notification", ("start_of_period",)),
    )
    sixty = request.lapse(
        "sixty-days-of-arrest",
        Text(
            "the sixty days of provisional arrest run out",
            "vencen los sesenta días de la detención provisional",
        ),
        limit="MX-PROV",
        rule="mx/lei/18/1",
        law=("treaty-1978/11/3", "mx/constitution/119/3", "mx/lei/18/1"),
    )
    two_months = request.lapse(
        "two-months-of-arrest",
        Text(
            "the two months of provisional arrest run out (before 4 September 1993)",
            "vencen los dos meses de la detención provisional (antes del 4 de septiembre de 1993)",
        ),
        limit="MX-PROV-OLD",
        rule="mx/lei/18/1#before-1993",
        law="mx/lei/18/1",
    )
    bail = request.step(
        "bail-while-provisional",
        Text(
            "the judge grants release on bail before the formal request has come",
            "el juez concede la libertad bajo fianza antes de que llegue la petición formal",
        ),
        by=EXTRADITION_JUDGE,
        law="mx/lei/26",
        event=Recorded("release", ("bail", "released_on_bail")),
    )
    lifted = request.step(
        "measures-lifted",
        Text(
            "provisional arrest is lifted and the person goes free",
            "se levanta la detención provisional y la persona queda en libertad",
        ),
        by=EXTRADITION_JUDGE,
        law=("mx/lei/18/1", "treaty-1978/11/3"),
        included=False,
        once=True,
        event=Recorded("release"),
    )
    provisional = request.phase(
        "provisional",
        Text("Provisional arrest", "Detención provisional"),
        asked,
        declined,
        passed_on,
        order,
        arrest,
        presented,
        start_told,
        sixty,
        two_months,
        bail,
        lifted,
    )

    first = Text(
        "provisional arrest has to be asked for first",
        "primero debe pedirse la detención provisional",
    )
    declined.needs(asked, law="mx/lei/17/1", why=first)
    passed_on.needs(asked, law="mx/lei/17/1", why=first)
    order.needs(
        passed_on,
        law="mx/lei/17/2",
        why=Text(
            "the judge orders it at the request of the FGR, which acts on SRE's notice",
            "el juez la ordena a petición de la FGR, que actúa por aviso de la SRE",
        ),
    )
    no_arrest = Text(
        "nobody is arrested for extradition without the judge's order",
        "nadie es detenido con fines de extradición sin orden del juez",
    )
    arrest.needs(order, law="mx/constitution/119/3", why=no_arrest)
    held = Text(
        "the person must be under provisional arrest",
        "la persona debe estar en detención provisional",
    )
    presented.needs(arrest, law="mx/lei/24", why=held)
    start_told.needs(arrest, law="mx/lei/18/2", why=held)
    bail.needs(arrest, law="mx/lei/26", why=held)
    arrest.makes_due(
        presented,
        law="mx/lei/24",
        why=Text(
            "who is arrested comes before the judge without delay",
            "quien es detenido comparece sin demora ante el juez",
        ),
    )
    arrest.makes_due(
        start_told,
        law="mx/lei/18/2",
        why=Text(
            "the requesting State must know when its period began",
            "el Estado solicitante debe saber cuándo empezó su plazo",
        ),
    )
    to_come = Text(
        "after the arrest the formal request must reach SRE in time",
        "tras la detención, la petición formal debe llegar en plazo a la SRE",
    )
    arrest.makes_due("request/formal-request", within=sixty, law="treaty-1978/11/3", why=to_come)
    arrest.makes_due("request/formal-request", within=two_months, law="mx/lei/18/1", why=to_come)
    over = Text(
        "the period of provisional arrest has run out",
        "venció el plazo de la detención provisional",
    )
    for lapse, other in ((sixty, two_months), (two_months, sixty)):
        lapse.brings_in(lifted, law="mx/lei/18/1", why=over)
        lapse.makes_due(lifted, law="mx/lei/18/1", why=over)
        lapse.shuts_out(other, law="mx/lei/18/1", why=over)
    lifted.shuts_out(
        provisional,
        "request/period-to-cure",
        law="mx/lei/18/1",
        why=Text(
            "provisional arrest was lifted; the formal request can still come",
            "la detención provisional se levantó; aún puede llegar la petición formal",
        ),
    )
