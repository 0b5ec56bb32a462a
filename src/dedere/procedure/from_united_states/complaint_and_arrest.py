"""B3 to B5: complaint, warrant, arrest, first appearance; and the sixty days of the treaty."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.from_united_states.asking import Asking
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import (
    EXTRADITION_MAGISTRATE,
    OIA,
    PERSON,
    US_ATTORNEY,
    US_MARSHALS,
)

FILED = (
    Recorded("provisional_arrest_request", ("complaint", "complaint_filed")),
    Recorded("request_to_judge"),
    Recorded("other", ("complaint_filed",)),
)
ARREST = (
    Recorded("provisional_arrest"),
    Recorded("provisional_arrest", results=("order_executed",)),
)


@dataclass(frozen=True, eq=False)
class Arresting:
    """The steps up to the first appearance."""

    cleared: Step
    complaint: Step
    complaint_again: Step
    warrant: Step
    provisional_arrest: Step
    arrest: Step
    appearance: Step
    sixty_days: Step
    released: Step
    arrest_again: Step
    heard_again: Step


def declare(request: Process, asking: Asking) -> Arresting:
    """From the Department of Justice to the courtroom."""
    cleared = request.step(
        "cleared",
        Text(
            "the Office of International Affairs reviews the request and sends it on to the "
            "prosecutor",
            "la Oficina de Asuntos Internacionales revisa la petición y la envía al fiscal",
        ),
        by=OIA,
        law="us/crm/613",
        event=Recorded("other", ("cleared_by_oia", "sent_to_prosecutor")),
    )
    complaint = request.step(
        "complaint",
        Text(
            "a complaint under oath is filed in court",
            "se presenta ante el tribunal la denuncia bajo juramento",
        ),
        by=US_ATTORNEY,
        law=("us/18-usc/3184", "us/crm/617"),
        event=FILED,
    )
    complaint_again = request.step(
        "complaint-again",
        Text(
            "after a denial the complaint is filed again",
            "tras la negativa se presenta de nuevo la denuncia",
        ),
        by=US_ATTORNEY,
        law=("us/case-law/collins-v-loisel-1923", "us/18-usc/3184"),
        included=False,
        once=True,
        event=FILED,
    )
    warrant = request.step(
        "warrant",
        Text(
            "the judge issues a warrant on probable cause",
            "el juez libra la orden de detención con base en causa probable",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("us/18-usc/3184", "us/case-law/probable-cause-for-provisional-arrest"),
        event=Recorded("provisional_arrest", results=("order_issued",)),
    )
    provisional_arrest = request.step(
        "provisional-arrest",
        Text(
            "the person is arrested before the formal request has come",
            "se detiene a la persona antes de que llegue la petición formal",
        ),
        by=US_MARSHALS,
        law=("treaty-1978/11/2", "us/18-usc/3184"),
        once=True,
        event=ARREST,
    )
    arrest = request.step(
        "arrest",
        Text(
            "the person is arrested on the formal request",
            "se detiene a la persona con base en la petición formal",
        ),
        by=US_MARSHALS,
        law=("us/18-usc/3184", "us/crm/617"),
        once=True,
        event=ARREST,
    )
    appearance = request.step(
        "first-appearance",
        Text(
            "the person comes before the judge for the first time",
            "la persona comparece por primera vez ante el juez",
        ),
        by=EXTRADITION_MAGISTRATE,
        law="us/18-usc/3184",
        event=Recorded("hearing", ("first_appearance", "initial_appearance")),
    )
    counsel = request.step(
        "counsel",
        Text(
            "counsel is appointed or retained", "se nombra defensor, o la persona designa al suyo"
        ),
        by=(EXTRADITION_MAGISTRATE, PERSON),
        law="us/18-usc/3006A",
        event=Recorded("other", ("counsel_appointed", "counsel_retained")),
    )
    consular_notice = request.step(
        "consular-notice",
        Text(
            "the person is told that the consulate can be notified",
            "se informa a la persona que puede darse aviso a su consulado",
        ),
        by=US_MARSHALS,
        law="vccr/36/1/b",
        event=Recorded("other", ("consular_notification",)),
    )
    sixty_days = request.lapse(
        "sixty-days",
        Text(
            "the sixty days of provisional arrest run out",
            "vencen los sesenta días de la detención provisional",
        ),
        limit="US-PROV",
        rule="treaty-1978/11/3",
        law="treaty-1978/11/3",
    )
    released = request.step(
        "released-without-request",
        Text(
            "the person is released because no formal request came in time",
            "se libera a la persona porque la petición formal no llegó a tiempo",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("treaty-1978/11/3", "treaty-1978/11/4"),
        included=False,
        once=True,
        event=(Recorded("release"), Recorded("release", ("no_formal_request", "art_11_3"))),
    )
    arrest_again = request.step(
        "arrested-again",
        Text("the person is arrested again", "se detiene de nuevo a la persona"),
        by=US_MARSHALS,
        law=("treaty-1978/11/4", "us/18-usc/3184"),
        included=False,
        event=ARREST,
    )
    heard_again = request.step(
        "heard-again",
        Text(
            "the complaint that was filed again is heard, or its hearing is waived",
            "se oye la denuncia presentada de nuevo, o se renuncia a su audiencia",
        ),
        by=EXTRADITION_MAGISTRATE,
        law=("us/18-usc/3184", "us/18-usc/3189"),
        included=False,
        once=True,
    )
    request.phase(
        "arrest-for-extradition",
        Text("Complaint and arrest", "Denuncia y detención"),
        cleared,
        complaint,
        complaint_again,
        warrant,
        provisional_arrest,
        arrest,
        appearance,
        counsel,
        consular_notice,
        sixty_days,
        released,
        arrest_again,
        heard_again,
    )

    cleared.needs(
        asking.note,
        law="us/crm/613",
        why=Text(
            "requests come to it through the Department of State",
            "las peticiones le llegan por conducto del Departamento de Estado",
        ),
    )
    complaint.needs(
        cleared,
        law="us/crm/613",
        why=Text(
            "prosecutors act only on what that Office sends",
            "los fiscales solo actúan sobre lo que esa Oficina les envía",
        ),
    )
    warrant.needs(
        complaint,
        law="us/18-usc/3184",
        why=Text(
            "a warrant rests on a complaint under oath",
            "la orden se funda en una denuncia bajo juramento",
        ),
    )
    ordered = Text(
        "nobody is arrested without a judge's warrant",
        "nadie es detenido sin orden judicial",
    )
    provisional_arrest.needs(warrant, law="us/18-usc/3184", why=ordered)
    arrest.needs(warrant, law="us/18-usc/3184", why=ordered)
    arrest.needs(
        asking.received,
        law="treaty-1978/11/1",
        why=Text(
            "without the formal request there is only provisional arrest",
            "sin la petición formal solo cabe la detención provisional",
        ),
    )
    came = Text("the formal request has come", "la petición formal ya llegó")
    asking.received.shuts_out(provisional_arrest, law="treaty-1978/11/1", why=came)
    held = Text("the person was arrested", "la persona ya fue detenida")
    provisional_arrest.shuts_out(arrest, law="us/18-usc/3184", why=held)
    arrest.shuts_out(provisional_arrest, law="us/18-usc/3184", why=held)
    brought = Text(
        "only who was arrested is brought before the judge",
        "solo comparece detenido quien fue aprehendido",
    )
    appearance.needs(provisional_arrest, arrest, law="us/18-usc/3184", why=brought)
    appearance.makes_due(
        counsel,
        law="us/18-usc/3006A",
        why=Text("who cannot pay is given counsel", "a quien no puede pagar se le nombra defensor"),
    )
    for arrested in (provisional_arrest, arrest):
        arrested.makes_due(
            consular_notice,
            law="vccr/36/1/b",
            why=Text("a foreigner was arrested", "se detuvo a una persona extranjera"),
        )

    provisional_arrest.makes_due(
        asking.received,
        within=sixty_days,
        law="treaty-1978/11/3",
        why=Text(
            "sixty days from the arrest, to receipt by the Department of State, not by the court",
            "sesenta días desde la detención, hasta que reciba el Departamento de Estado, no el "
            "tribunal",
        ),
    )
    late = Text(
        "the formal request did not come in sixty days",
        "la petición formal no llegó en sesenta días",
    )
    sixty_days.brings_in(released, law="treaty-1978/11/3", why=late)
    sixty_days.makes_due(released, law="treaty-1978/11/3", why=late)
    released.brings_in(
        arrest_again,
        law="treaty-1978/11/4",
        why=Text(
            "the release does not stand in the way if the request comes later",
            "la libertad no impide la extradición si la petición llega después",
        ),
    )
    again = Text(
        "a complaint that was filed again is heard again",
        "la denuncia presentada de nuevo se oye de nuevo",
    )
    complaint_again.brings_in(heard_again, law="us/18-usc/3184", why=again)
    complaint_again.makes_due(heard_again, law="us/18-usc/3184", why=again)
    complaint_again.brings_in(arrest_again, law="us/18-usc/3184", why=again)
    return Arresting(
        cleared,
        complaint,
        complaint_again,
        warrant,
        provisional_arrest,
        arrest,
        appearance,
        sixty_days,
        released,
        arrest_again,
        heard_again,
    )
