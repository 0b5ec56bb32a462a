"""P5 to P9: views, the state of the Union, the decision of each State, and the papers between."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.prisoner_transfer import practice
from dedere.procedure.prisoner_transfer.applying import Applying
from dedere.procedure.prisoner_transfer.direction import Direction
from dedere.procedure.prisoner_transfer.guards import (
    LOCAL_SENTENCE,
    MILITARY_SENTENCE,
    SUPERVISED,
)
from dedere.procedure.roles import (
    SENTENCED_PERSON,
    SUPERVISING_COURT,
    US_MILITARY,
)


@dataclass(frozen=True, eq=False)
class Deciding:
    """The steps by which the two States agree, or do not."""

    local_approved: Step
    local_denied: Step
    court_agrees: Step
    military: Step | None
    views_asked: Step | None
    views_given: Step | None
    fourteen_days: Step | None
    approved: Step
    denied: Step
    two_years: Step | None
    obstacle_gone: Step | None
    papers: Step
    more_asked: Step
    more_sent: Step
    accepted: Step
    declined: Step
    again: Step


def declare(transfer: Process, way: Direction, applying: Applying) -> Deciding:
    """Declare the two decisions and what comes between."""
    views_asked, views_given, fourteen_days = (
        practice.views(transfer, applying) if way.out else (None,) * 3
    )
    local_approved, local_denied = _local(transfer, way)
    court_agrees = transfer.step(
        "court-agrees",
        Text(
            "the court that supervises, or would supervise, the person agrees",
            "está de acuerdo el tribunal que vigila, o vigilaría, a la persona",
        ),
        by=SUPERVISING_COURT,
        law="us/18-usc/4104",
        where=SUPERVISED,
        event=Recorded("other", ("supervising_court_agrees", "court_agrees")),
    )
    military = _military(transfer) if way.out else None
    approved = transfer.step(
        "approved",
        Text("the transferring State approves the transfer", "el Estado trasladante lo aprueba"),
        by=way.decides,
        law=way.decision_law,
        once=True,
        event=Recorded("transferring_state_decision", results=("approved",)),
    )
    denied = transfer.step(
        "denied",
        Text("the transferring State denies the transfer", "el Estado trasladante lo niega"),
        by=way.decides,
        law=way.decision_law,
        once=True,
        event=Recorded("transferring_state_decision", results=("denied",)),
    )
    papers = transfer.step(
        "papers-sent",
        Text(
            "the request and its papers go to the receiving State through the diplomatic channel",
            "la petición y sus documentos van al Estado receptor por la vía diplomática",
        ),
        by=way.sends,
        law=("transfer-treaty-1976/4/2", "transfer-treaty-1976/4/7"),
        event=Recorded("transfer_papers_sent"),
    )
    more_asked = transfer.step(
        "more-papers-asked",
        Text("the receiving State asks for more", "el Estado receptor pide más información"),
        by=way.receives,
        law="transfer-treaty-1976/4/8",
        event=Recorded("other", ("transfer_papers_wanting", "more_transfer_papers_asked")),
    )
    more_sent = transfer.step(
        "more-papers-sent",
        Text("more is sent", "se envía más información"),
        by=way.sends,
        law="transfer-treaty-1976/4/8",
        included=False,
        event=Recorded("transfer_papers_sent", ("supplement", "more")),
    )
    accepted = transfer.step(
        "accepted",
        Text("the receiving State accepts the transfer", "el Estado receptor acepta el traslado"),
        by=way.receives,
        law=way.acceptance_law,
        once=True,
        event=Recorded("receiving_state_decision", results=("approved",)),
    )
    declined = transfer.step(
        "declined",
        Text("the receiving State declines the transfer", "el Estado receptor no lo acepta"),
        by=way.receives,
        law="transfer-treaty-1976/4/3",
        once=True,
        event=Recorded("receiving_state_decision", results=("denied",)),
    )
    again = transfer.step(
        "apply-again",
        Text(
            "the person asks again: a new application begins",
            "la persona vuelve a pedirlo: comienza una nueva solicitud",
        ),
        by=SENTENCED_PERSON,
        law=("transfer-treaty-1976/4/1", *(("us/crm/734",) if way.out else ())),
        included=False,
        once=True,
        closing=True,
    )
    two_years, obstacle_gone = practice.denial(transfer, denied, again) if way.out else (None, None)
    transfer.phase(
        "transferring-state",
        Text("The transferring State decides", "Resuelve el Estado trasladante"),
        *(one for one in (views_asked, views_given, fourteen_days) if one),
        local_approved,
        local_denied,
        court_agrees,
        *((military,) if military else ()),
        approved,
        denied,
        *(one for one in (two_years, obstacle_gone) if one),
        again,
    )
    transfer.phase(
        "receiving-state",
        Text("The receiving State decides", "Resuelve el Estado receptor"),
        papers,
        more_asked,
        more_sent,
        accepted,
        declined,
    )
    deciding = Deciding(
        local_approved,
        local_denied,
        court_agrees,
        military,
        views_asked,
        views_given,
        fourteen_days,
        approved,
        denied,
        two_years,
        obstacle_gone,
        papers,
        more_asked,
        more_sent,
        accepted,
        declined,
        again,
    )
    _relate(deciding, way, applying)
    return deciding


def _local(transfer: Process, way: Direction) -> tuple[Step, Step]:
    """The consent of the state or federal entity whose court gave the sentence."""
    approved = transfer.step(
        "local-authority-approves",
        Text(
            "the state or federal entity whose court gave the sentence agrees",
            "está de acuerdo el estado o entidad cuyo tribunal impuso la sentencia",
        ),
        by=way.local,
        law="transfer-treaty-1976/4/5",
        where=LOCAL_SENTENCE,
        once=True,
        event=Recorded("local_authority_decision", results=("approved",)),
    )
    denied = transfer.step(
        "local-authority-denies",
        Text(
            "the state or federal entity whose court gave the sentence does not agree",
            "no está de acuerdo el estado o entidad cuyo tribunal impuso la sentencia",
        ),
        by=way.local,
        law="transfer-treaty-1976/4/5",
        where=LOCAL_SENTENCE,
        once=True,
        event=Recorded("local_authority_decision", results=("denied",)),
    )
    approved.shuts_out(
        denied,
        law="transfer-treaty-1976/4/5",
        why=Text("it has agreed", "ya dio su acuerdo"),
    )
    return approved, denied


def _military(transfer: Process) -> Step:
    return transfer.step(
        "military-order",
        Text(
            "the Secretary orders the transfer, with the concurrence of the Attorney General",
            "el Secretario dispone el traslado, con la anuencia del Fiscal General",
        ),
        by=US_MILITARY,
        law="us/10-usc/955",
        where=MILITARY_SENTENCE,
        event=Recorded("other", ("military_order_of_transfer", "secretary_orders_transfer")),
    )


def _relate(this: Deciding, way: Direction, applying: Applying) -> None:
    complete = Text("the application is not complete", "la solicitud no está completa")
    for one in (this.approved, this.denied):
        one.needs(applying.ready, law=way.review_law, why=complete)
    if this.views_asked is not None and this.fourteen_days is not None:
        for one in (this.approved, this.denied):
            one.needs(
                this.views_asked,
                law="us/crm/737",
                why=Text(
                    "the prosecutor and the agencies were not asked for their views",
                    "no se pidió la opinión de la fiscalía y de las dependencias",
                ),
            )
            one.waits_for(
                this.fourteen_days,
                law="us/crm/737",
                why=Text(
                    "the views are neither in, nor are the fourteen days for them over",
                    "no han llegado las opiniones ni han vencido los catorce días para darlas",
                ),
            )
    this.approved.needs(
        this.local_approved,
        law="transfer-treaty-1976/4/5",
        why=Text(
            "without the consent of the state or federal entity the federal authority cannot "
            "approve",
            "sin el acuerdo del estado o entidad la autoridad federal no puede aprobarlo",
        ),
    )
    decided = Text("the transferring State has decided", "el Estado trasladante ya resolvió")
    this.approved.shuts_out(this.denied, law="transfer-treaty-1976/4/2", why=decided)
    this.papers.needs(
        this.approved,
        law="transfer-treaty-1976/4/2",
        why=Text(
            "the transferring State has not approved the transfer",
            "el Estado trasladante no ha aprobado el traslado",
        ),
    )
    this.approved.makes_due(
        this.papers,
        law="transfer-treaty-1976/4/2",
        why=Text("the transferring State approved", "el Estado trasladante lo aprobó"),
    )
    came = Text(
        "the papers have not come to the receiving State",
        "los documentos no han llegado al Estado receptor",
    )
    for one in (this.accepted, this.declined, this.more_asked):
        one.needs(this.papers, law="transfer-treaty-1976/4/7", why=came)
    wanting = Text("the receiving State asked for more", "el Estado receptor pidió más")
    this.more_asked.brings_in(this.more_sent, law="transfer-treaty-1976/4/8", why=wanting)
    this.more_asked.makes_due(this.more_sent, law="transfer-treaty-1976/4/8", why=wanting)
    taken = Text("the receiving State has accepted", "el Estado receptor ya aceptó")
    this.accepted.shuts_out(this.declined, law="transfer-treaty-1976/4/3", why=taken)
