"""B12: the Secretary of State decides, after weighing what is put before the Department."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.from_united_states.assurances import Assurance
from dedere.procedure.from_united_states.certification import Certifying
from dedere.procedure.from_united_states.habeas import Habeas
from dedere.procedure.from_united_states.hearing import Hearing
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import (
    PERSON,
    REQUESTING_STATE,
    SECRETARY_OF_STATE,
    STATE_DEPARTMENT,
    US_ATTORNEY,
)


@dataclass(frozen=True, eq=False)
class Deciding:
    """The Secretary's decision and what goes before it."""

    torture_claim: Step
    torture_weighed: Step
    order: Step
    refuse: Step
    refuse_national: Step
    prosecute: Step
    deferred: Step
    deferral_ends: Step
    temporary_agreed: Step


def declare(
    request: Process,
    hearing: Hearing,
    certifying: Certifying,
    assurance: Assurance,
    death_penalty: Step,
) -> Deciding:
    """From the certification to the warrant of surrender, or the refusal."""
    torture_claim = request.step(
        "torture-claim",
        Text(
            "the person claims a danger of torture before the Secretary of State",
            "la persona alega ante el Secretario de Estado peligro de tortura",
        ),
        by=PERSON,
        law=("us/22-cfr/95", "us/farra/2242", "cat-1984/3/1"),
        event=Recorded("other", ("torture_claim", "torture_submissions")),
    )
    other_submissions = request.step(
        "submissions",
        Text(
            "nationality, health, asylum or other grounds are put to the Secretary of State",
            "se hacen valer ante el Secretario de Estado nacionalidad, salud, asilo u otras "
            "razones",
        ),
        by=PERSON,
        law=(
            "us/18-usc/3196",
            "treaty-1978/9/1",
            "us/state/humanitarian-grounds",
            "us/state/asylum",
            "us/state/political-motivation",
        ),
        event=Recorded("other", ("submissions", "humanitarian_submissions")),
    )
    torture_weighed = request.step(
        "torture-weighed",
        Text(
            "the offices of the Department weigh the claim and recommend",
            "las oficinas del Departamento ponderan el alegato y recomiendan",
        ),
        by=STATE_DEPARTMENT,
        law=("us/22-cfr/95", "cat-1984/3/2"),
        included=False,
        once=True,
    )
    order = request.step(
        "surrender-ordered",
        Text(
            "the Secretary of State signs the surrender warrant",
            "el Secretario de Estado firma la orden de entrega",
        ),
        by=SECRETARY_OF_STATE,
        law=("us/18-usc/3186", "treaty-1978/14/1", "us/18-usc/3196"),
        once=True,
        event=(
            Recorded("secretary_of_state_decision", results=("surrender_ordered",)),
            Recorded("secretary_of_state_decision", results=("granted", "granted_in_part")),
        ),
    )
    refuse = request.step(
        "refused",
        Text(
            "the Secretary of State refuses surrender and gives reasons",
            "el Secretario de Estado niega la entrega y expresa sus razones",
        ),
        by=SECRETARY_OF_STATE,
        law=("us/18-usc/3186", "treaty-1978/14/2", "us/farra/2242", "treaty-1978/5/1"),
        once=True,
        closing=True,
        event=Recorded("secretary_of_state_decision", results=("refused",)),
    )
    refuse_national = request.step(
        "refused-for-nationality",
        Text(
            "the Secretary of State refuses to surrender a citizen",
            "el Secretario de Estado niega la entrega de un nacional",
        ),
        by=SECRETARY_OF_STATE,
        law=("treaty-1978/9/1", "us/18-usc/3196"),
        once=True,
        closing=True,
        event=Recorded("secretary_of_state_decision", ("nationality",), ("refused",)),
    )
    prosecute = request.step(
        "submitted-for-prosecution",
        Text(
            "the case is submitted for prosecution in the United States",
            "el caso se somete a las autoridades de los Estados Unidos para su enjuiciamiento",
        ),
        by=US_ATTORNEY,
        law="treaty-1978/9/2",
        included=False,
        event=Recorded("other", ("submitted_for_prosecution",)),
    )
    told = request.step(
        "decision-told",
        Text(
            "the Department of State tells Mexico what was decided",
            "el Departamento de Estado comunica a México la decisión",
        ),
        by=STATE_DEPARTMENT,
        law=("treaty-1978/14/1", "treaty-1978/14/2"),
        event=Recorded("notification"),
    )
    deferred = request.step(
        "deferred",
        Text(
            "surrender is put off until a case or penalty at home has ended",
            "se difiere la entrega hasta que concluya el proceso o la pena en los Estados Unidos",
        ),
        by=SECRETARY_OF_STATE,
        law="treaty-1978/15/1",
        event=Recorded("secretary_of_state_decision", results=("granted_deferred", "deferred")),
    )
    deferral_ends = request.step(
        "deferral-ended",
        Text(
            "the deferral ends: the case or penalty is over, or it is given up",
            "termina el diferimiento: concluyó el proceso o la pena, o se renuncia a él",
        ),
        by=SECRETARY_OF_STATE,
        law="treaty-1978/15/1",
        included=False,
        once=True,
        event=Recorded("other", ("deferral_ended", "deferral_given_up", "deferral_lifted")),
    )
    temporary_agreed = request.step(
        "temporary-surrender-agreed",
        Text(
            "the two States agree on temporary surrender of a person sentenced in the United "
            "States",
            "los dos Estados acuerdan la entrega temporal de una persona sentenciada en los "
            "Estados Unidos",
        ),
        by=(SECRETARY_OF_STATE, REQUESTING_STATE),
        law=("treaty-1978/15/2", "protocol-1997/I/2"),
        event=Recorded("other", ("temporary_surrender_agreed",)),
    )
    request.phase(
        "secretary",
        Text("The Secretary of State", "El Secretario de Estado"),
        torture_claim,
        other_submissions,
        torture_weighed,
        assurance.asked,
        death_penalty,
        order,
        refuse,
        refuse_national,
        prosecute,
        told,
        deferred,
        deferral_ends,
        temporary_agreed,
    )

    found = Text(
        "no judge has certified the person, and he or she has not agreed to go",
        "ningún juez ha certificado a la persona, ni esta ha consentido",
    )
    for one in (torture_claim, order, refuse, refuse_national):
        one.needs(certifying.certify, law="us/18-usc/3186", why=found)
    claimed = Text(
        "the person claimed a danger of torture, and the claim is not weighed",
        "la persona alegó peligro de tortura y el alegato no se ha ponderado",
    )
    torture_claim.brings_in(torture_weighed, law="us/22-cfr/95", why=claimed)
    torture_claim.makes_due(torture_weighed, law="us/22-cfr/95", why=claimed)
    order.waits_for(torture_weighed, law="us/22-cfr/95", why=claimed)
    order.needs(
        death_penalty,
        law="treaty-1978/8",
        why=Text(
            "there is no assurance against the death penalty",
            "no hay seguridad contra la pena de muerte",
        ),
    )
    order.needs(
        assurance.sufficient,
        law="treaty-1978/8",
        why=Text(
            "an assurance that was asked for is not there or not sufficient",
            "falta una seguridad que se pidió, o no es suficiente",
        ),
    )
    order.makes_due(
        told,
        law="treaty-1978/14/1",
        why=Text("the decision is told without delay", "la decisión se comunica sin demora"),
    )
    granted = Text("surrender was ordered", "se ordenó la entrega")
    order.shuts_out(refuse, refuse_national, law="us/18-usc/3186", why=granted)
    not_granted = Text(
        "only a surrender that was granted is put off", "solo se difiere la entrega concedida"
    )
    deferred.needs(order, law="treaty-1978/15/1", why=not_granted)
    put_off = Text("the surrender is put off", "la entrega está diferida")
    deferred.brings_in(deferral_ends, law="treaty-1978/15/1", why=put_off)
    deferred.makes_due(deferral_ends, law="treaty-1978/15/1", why=put_off)
    temporary_agreed.needs(order, law="treaty-1978/15/2", why=not_granted)
    national = Text(
        "a citizen was not surrendered for being one", "no se entregó a un nacional por serlo"
    )
    refuse_national.brings_in(prosecute, law="treaty-1978/9/2", why=national)
    refuse_national.makes_due(prosecute, law="treaty-1978/9/2", why=national)
    no_ground = Text("nothing holds the person any more", "ya nada sostiene la detención")
    for one in (refuse, refuse_national):
        one.brings_in(certifying.set_free, law="us/18-usc/3184", why=no_ground)
        one.makes_due(certifying.set_free, law="us/18-usc/3184", why=no_ground)
        one.makes_due(
            told,
            law="treaty-1978/14/2",
            why=Text("a refusal is told with its reasons", "la negativa se comunica motivada"),
        )
    return Deciding(
        torture_claim,
        torture_weighed,
        order,
        refuse,
        refuse_national,
        prosecute,
        deferred,
        deferral_ends,
        temporary_agreed,
    )


def hold_the_order(deciding: Deciding, habeas: Habeas) -> None:
    """What a petition in the request holds back of the Secretary's decision."""
    deciding.order.waits_for(
        habeas.released,
        habeas.writ_issues,
        law="us/18-usc/3186",
        why=Text(
            "the commitment on which surrender rests was undone by a habeas court",
            "el juez de hábeas corpus dejó sin efecto la certificación en que se funda la entrega",
        ),
    )


__all__ = ["Deciding", "declare", "hold_the_order"]
