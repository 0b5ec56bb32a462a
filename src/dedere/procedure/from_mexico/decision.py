"""The decision of the Executive (A15, A16) and, offense by offense, what it covers.

SRE grants, wholly or in part, at once or deferred, or refuses. On consent it can grant without
further proceedings, and then speciality does not protect. An amparo can have it decide anew.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.from_mexico.guards import DEATH, MEXICAN, OTHER_PENALTY
from dedere.procedure.graph import Process, Recorded
from dedere.procedure.roles import FGR, SRE


def declare(request: Process) -> None:
    """The findings on assurances, and the five ways of deciding."""
    death = request.step(
        "death-penalty-excluded",
        Text(
            "SRE finds sufficient the assurances that death will not be imposed or carried out",
            "la SRE estima suficientes las seguridades de que no se impondrá ni ejecutará la "
            "pena de muerte",
        ),
        by=SRE,
        law=("treaty-1978/8", "mx/lei/10/V", "mx/constitution/22/1"),
        once=True,
        where=DEATH,
    )
    penalty = request.step(
        "forbidden-penalty-excluded",
        Text(
            "SRE finds sufficient the assurances against another forbidden penalty",
            "la SRE estima suficientes las seguridades contra otra pena prohibida",
        ),
        by=SRE,
        law=("mx/constitution/22/1", "mx/scjn/life-imprisonment-2001", "mx/lei/10/V"),
        once=True,
        where=OTHER_PENALTY,
    )
    twenty = request.lapse(
        "twenty-days-for-decision",
        Text(
            "the twenty days for the decision run out",
            "vencen los veinte días para resolver",
        ),
        limit="MX-SRE",
        rule="mx/lei/30",
        law="mx/lei/30",
    )
    grant = request.step(
        "grant",
        Text(
            "SRE grants extradition, for all or some of the offenses",
            "la SRE concede la extradición, por todos o algunos de los delitos",
        ),
        by=SRE,
        law="mx/lei/30",
        once=True,
        event=(
            Recorded("executive_decision", results=("granted", "granted_in_part")),
            Recorded("executive_decision"),
        ),
    )
    deferred = request.step(
        "grant-deferred",
        Text(
            "SRE grants extradition and defers surrender",
            "la SRE concede la extradición y difiere la entrega",
        ),
        by=SRE,
        law=("mx/lei/30", "treaty-1978/15/1", "mx/lei/11"),
        once=True,
        event=Recorded("executive_decision", results=("granted_deferred",)),
    )
    summary = request.step(
        "summary-grant",
        Text(
            "SRE grants extradition on consent, without further proceedings",
            "la SRE concede la extradición por consentimiento, sin más trámite",
        ),
        by=SRE,
        law="treaty-1978/18",
        included=False,
        once=True,
        event=Recorded("executive_decision", ("summary",), ("granted",)),
    )
    refusal = request.step(
        "refusal",
        Text(
            "SRE refuses extradition and gives its reasons",
            "la SRE niega la extradición y expone sus razones",
        ),
        by=SRE,
        law=("mx/lei/30", "treaty-1978/14/2"),
        once=True,
        closing=True,
        event=Recorded("executive_decision", results=("refused",)),
    )
    as_mexican = request.step(
        "refusal-as-mexican",
        Text(
            "SRE refuses extradition only because the person is Mexican",
            "la SRE niega la extradición solo por ser mexicana la persona",
        ),
        by=SRE,
        law=("treaty-1978/9/1", "mx/lei/32", "mx/lei/14"),
        once=True,
        closing=True,
        where=MEXICAN,
        event=Recorded("executive_decision", ("nationality",), ("refused",)),
    )
    prosecutor = request.step(
        "to-the-prosecutor",
        Text(
            "the person and the file are put at the disposal of the FGR, for prosecution in Mexico",
            "se pone a la persona y el expediente a disposición de la FGR, para proceder en México",
        ),
        by=(SRE, FGR),
        law=("mx/lei/32", "treaty-1978/9/2"),
        included=False,
        once=True,
        event=Recorded("other", ("submitted_for_prosecution",)),
    )
    grants = request.group("grants", Text("the grant", "la concesión"), grant, deferred, summary)
    decisions = request.group(
        "decisions",
        Text("the decision", "la resolución"),
        grants,
        refusal,
        as_mexican,
    )
    request.phase(
        "decision",
        Text("Decision of the Executive", "Resolución del Ejecutivo"),
        death,
        penalty,
        twenty,
        grant,
        deferred,
        summary,
        refusal,
        as_mexican,
        prosecutor,
    )

    # -- what comes before ---------------------------------------------------------------------
    no_file = Text(
        "SRE does not have the judge's opinion and the file",
        "la SRE no tiene la opinión del juez ni el expediente",
    )
    for step in (grant, deferred, refusal, as_mexican):
        step.needs("request/file-to-sre", law="mx/lei/29", why=no_file)
        step.waits_for("request/file-to-sre", law="mx/lei/29", why=no_file)
    grants.needs(
        death,
        law="treaty-1978/8",
        why=Text(
            "no extradition without sufficient assurances against the death penalty",
            "no hay extradición sin seguridades suficientes contra la pena de muerte",
        ),
    )
    grants.needs(
        penalty,
        law="mx/constitution/22/1",
        why=Text(
            "nobody is surrendered to a penalty that the Constitution forbids",
            "a nadie se entrega a una pena que la Constitución prohíbe",
        ),
    )
    summary.needs(
        "request/hearing",
        law="mx/lei/24",
        why=Text(
            "consent is given before the judge, with counsel",
            "se consiente ante el juez, con defensor",
        ),
    )
    summary.waits_for(
        "request/hearing",
        law="mx/amparo/77",
        why=Text("amparo: the hearing is held anew", "amparo: la audiencia se repone"),
    )
    finding = Text("there is a formal request to look at", "hay una petición formal que examinar")
    for found in (death, penalty):
        found.needs("request/formal-request", law="treaty-1978/8", why=finding)

    # -- deciding ------------------------------------------------------------------------------
    arrived = Text("SRE has the file", "la SRE tiene el expediente")
    request.procedure.party("request/file-to-sre", "decision").makes_due(
        decisions, within=twenty, law="mx/lei/30", why=arrived
    )
    decided = Text("SRE has decided", "la SRE ya resolvió")
    for decision in (grant, deferred, summary, refusal, as_mexican):
        decision.shuts_out(
            *(
                one
                for one in (grant, deferred, summary, refusal, as_mexican)
                if one is not decision
            ),
            law="mx/lei/30",
            why=decided,
        )
    early = Text("extradition was granted", "la extradición fue concedida")
    grants.shuts_out(
        "request/hearing-stage",
        death,
        penalty,
        twenty,
        law="mx/lei/30",
        why=early,
    )
    each = Text(
        "each offense of the request is granted or refused",
        "cada delito de la petición se concede o se niega",
    )
    grants.brings_in(
        "request/offense/granted", "request/offense/refused", law="treaty-1978/14/2", why=each
    )
    mexican = Text(
        "only nationality was in the way: Mexico prosecutes if it can",
        "solo la nacionalidad lo impidió: México procesa si puede",
    )
    as_mexican.brings_in(prosecutor, law="mx/lei/32", why=mexican)
    as_mexican.makes_due(prosecutor, law="treaty-1978/9/2", why=mexican)
