"""B13: the handover, the two calendar months, and discharge."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.from_united_states.assurances import Assurance
from dedere.procedure.from_united_states.certification import Certifying, Offense
from dedere.procedure.from_united_states.habeas import Habeas
from dedere.procedure.from_united_states.hearing import Hearing
from dedere.procedure.from_united_states.secretary import Deciding
from dedere.procedure.graph import Group, Process, Recorded, Step
from dedere.procedure.roles import (
    EXTRADITION_MAGISTRATE,
    HABEAS_COURT,
    MEXICAN_AGENTS,
    PERSON,
    SECRETARY_OF_STATE,
    US_MARSHALS,
)


@dataclass(frozen=True, eq=False)
class Surrendering:
    """The steps by which the person leaves, or is discharged."""

    two_months: Step
    discharge_asked: Step
    discharged: Step
    surrender: Step
    temporary: Step
    came_back: Step


def declare(
    request: Process,
    hearing: Hearing,
    certifying: Certifying,
    deciding: Deciding,
    assurance: Assurance,
    offense: Offense,
) -> Surrendering:
    """From the warrant of surrender to the handover."""
    two_months = request.lapse(
        "two-months",
        Text(
            "the two calendar months to take the person out run out",
            "vencen los dos meses de calendario para sacar a la persona",
        ),
        limit="US-TAKE",
        rule="us/18-usc/3188#commitment",
        law=(
            "us/18-usc/3188",
            "treaty-1978/14/3",
            "us/case-law/jimenez-v-united-states-district-court-1963",
        ),
    )
    discharge_asked = request.step(
        "discharge-asked",
        Text(
            "the person asks for discharge, with notice to the Secretary of State",
            "la persona pide su libertad, con aviso al Secretario de Estado",
        ),
        by=PERSON,
        law="us/18-usc/3188",
        included=False,
        event=Recorded("other", ("discharge_motion", "motion_for_discharge")),
    )
    cause_shown = request.step(
        "cause-shown",
        Text(
            "the judge finds sufficient cause and orders no discharge",
            "el juez halla causa suficiente y no ordena la libertad",
        ),
        by=(EXTRADITION_MAGISTRATE, HABEAS_COURT, SECRETARY_OF_STATE),
        law="us/18-usc/3188",
        event=Recorded("other", ("discharge_denied", "cause_shown")),
    )
    discharged = request.step(
        "discharged",
        Text("a judge orders the discharge", "un juez ordena la libertad"),
        by=(EXTRADITION_MAGISTRATE, HABEAS_COURT),
        law=("us/18-usc/3188", "treaty-1978/14/4"),
        included=False,
        once=True,
        closing=True,
        event=(Recorded("release"), Recorded("release", ("discharge", "3188"))),
    )
    surrender = request.step(
        "surrender",
        Text(
            "the person is handed over to the Mexican agents",
            "se entrega a la persona a los agentes mexicanos",
        ),
        by=(US_MARSHALS, MEXICAN_AGENTS),
        law=("us/18-usc/3186", "treaty-1978/14/3"),
        once=True,
        closing=True,
        event=Recorded("surrender"),
    )
    temporary = request.step(
        "temporary-surrender",
        Text(
            "the person is handed over for a time, to be tried in Mexico",
            "se entrega temporalmente a la persona para ser juzgada en México",
        ),
        by=(US_MARSHALS, MEXICAN_AGENTS),
        law=("treaty-1978/15/2", "protocol-1997/I/2"),
        event=Recorded("surrender", ("temporary",)),
    )
    came_back = request.step(
        "returned-from-temporary-surrender",
        Text(
            "Mexico returns the person after the trial",
            "México devuelve a la persona tras el juicio",
        ),
        by=MEXICAN_AGENTS,
        law="treaty-1978/15/2",
        included=False,
        once=True,
        event=Recorded("other", ("returned_from_temporary_surrender", "temporary_return")),
    )
    request.phase(
        "handover",
        Text("Handover", "Entrega"),
        two_months,
        discharge_asked,
        cause_shown,
        discharged,
        temporary,
        came_back,
        surrender,
    )

    take = Text(
        "the person is to be taken out of the country within two calendar months",
        "la persona debe salir del país en dos meses de calendario",
    )
    for committed in (certifying.certify, hearing.consent):
        committed.makes_due(surrender, within=two_months, law="us/18-usc/3188", why=take)
    two_months.waits_for(
        deciding.deferral_ends,
        law="treaty-1978/15/1",
        why=Text("the surrender is put off", "la entrega está diferida"),
    )
    two_months.waits_for(
        came_back,
        law="treaty-1978/15/2",
        why=Text("the person is in Mexico for a time", "la persona está temporalmente en México"),
    )
    two_months.brings_in(
        discharge_asked,
        law="us/18-usc/3188",
        why=Text(
            "the two months have not run out, or do not run while a petition is open",
            "los dos meses no han vencido, o no corren mientras haya una petición abierta",
        ),
    )
    asked = Text(
        "the person must ask, with notice to the Secretary",
        "la persona debe pedirlo, con aviso al Secretario",
    )
    discharge_asked.brings_in(discharged, law="us/18-usc/3188", why=asked)
    cause_shown.needs(discharge_asked, law="us/18-usc/3188", why=asked)

    decision = Text(
        "the Secretary of State has not ordered the surrender",
        "el Secretario de Estado no ha ordenado la entrega",
    )
    away = Text(
        "the person is in Mexico for a time and has not come back",
        "la persona está temporalmente en México y no ha vuelto",
    )
    put_off = Text("the surrender is put off", "la entrega está diferida")
    missing = Text(
        "an assurance that was asked for is not there or not sufficient",
        "falta una seguridad que se pidió, o no es suficiente",
    )
    claimed = Text(
        "the person claimed a danger of torture, and the claim is not weighed",
        "la persona alegó peligro de tortura y el alegato no se ha ponderado",
    )
    for leaves in (surrender, temporary):
        leaves.needs(deciding.order, law="us/18-usc/3186", why=decision)
        leaves.needs(assurance.sufficient, law="treaty-1978/8", why=missing)
        leaves.waits_for(deciding.torture_weighed, law="us/22-cfr/95", why=claimed)
    surrender.waits_for(deciding.deferral_ends, law="treaty-1978/15/1", why=put_off)
    surrender.waits_for(came_back, law="treaty-1978/15/2", why=away)
    temporary.waits_for(came_back, law="treaty-1978/15/2", why=away)
    temporary.needs(
        deciding.temporary_agreed,
        law="treaty-1978/15/2",
        why=Text(
            "the States have not agreed on temporary surrender of a sentenced person",
            "los Estados no han acordado la entrega temporal de una persona sentenciada",
        ),
    )
    temporary.brings_in(came_back, law="treaty-1978/15/2", why=away)
    temporary.makes_due(came_back, law="treaty-1978/15/2", why=away)
    surrender.makes_due(
        offense.covered,
        law="treaty-1978/17/1",
        why=Text("the person is surrendered for it", "se entrega a la persona por ese delito"),
    )
    return Surrendering(two_months, discharge_asked, discharged, surrender, temporary, came_back)


def hold_the_surrender(certifying: Certifying, surrendering: Surrendering, habeas: Habeas) -> None:
    """What a petition in the request holds back."""
    stayed = Text("a court has stayed the surrender", "un tribunal suspendió la entrega")
    protected = Text("a habeas court granted the writ", "un tribunal concedió el hábeas corpus")
    undone = Text(
        "the certification was undone and not given again",
        "la certificación quedó sin efecto y no se ha dado de nuevo",
    )
    for leaves in (surrendering.surrender, surrendering.temporary):
        leaves.waits_for(
            habeas.stay_ends, habeas.stay_on_appeal_ends, law="us/28-usc/2241", why=stayed
        )
        leaves.waits_for(habeas.released, law="us/28-usc/2243", why=protected)
        leaves.waits_for(habeas.writ_issues, law="us/28-usc/2243", why=undone)
    open_case = Text(
        "the two months do not run while the person's petition is open",
        "los dos meses no corren mientras esté abierta la petición de la persona",
    )
    surrendering.two_months.waits_for(
        habeas.rulings,
        habeas.appeal_period,
        habeas.affirmed,
        habeas.declined,
        habeas.released,
        habeas.writ_issues,
        law="us/case-law/jimenez-v-united-states-district-court-1963",
        why=open_case,
    )
    certifying.certify.shuts_out(
        habeas.writ_issues,
        law="us/28-usc/2243",
        why=Text("the person was certified again", "la persona fue certificada de nuevo"),
    )
    certifying.certify.shuts_out(
        certifying.deny_on_remand,
        law="us/18-usc/3184",
        why=Text("the person was certified again", "la persona fue certificada de nuevo"),
    )
    for one in (habeas.conditional, habeas.conditional_on_review):
        one.brings_in(
            certifying.certify,
            certifying.deny_on_remand,
            law="us/case-law/santos-v-thomas-2016",
            why=Text(
                "the extradition court decides again", "el juez de la extradición resuelve de nuevo"
            ),
        )


def end(closers: tuple[Step, ...], everything: Group, why: Text) -> None:
    """After a closing step nothing of *everything* is left."""
    for one in closers:
        one.shuts_out(everything, law=one.law[0], why=why)
