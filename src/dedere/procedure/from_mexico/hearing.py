"""The hearing (A10 to A12): what is asked is made known; exceptions in three days, proof in twenty.

Who consents has nothing left to oppose or to prove, and can be surrendered without further
proceedings.
"""

from __future__ import annotations

from typing import NamedTuple

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import EXTRADITION_JUDGE, FGR, PERSON

AGAIN = Text(
    "amparo: the step before it is to be done again", "amparo: debe reponerse el paso anterior"
)
"""Why a step waits for one that was done before and is owed again."""


class Hearing(NamedTuple):
    """The steps of the hearing on which the opinion hangs."""

    hearing: Step
    three: Step
    consent: Step
    twenty: Step
    ended: Step


def declare(request: Process) -> Hearing:
    """The steps from the hearing to the end of the proof."""
    hearing = request.step(
        "hearing",
        Text(
            "hearing: the judge tells the person what the request says, and counsel is named",
            "audiencia: el juez da a conocer la petición a la persona y se nombra defensor",
        ),
        by=EXTRADITION_JUDGE,
        law="mx/lei/24",
        event=Recorded("hearing"),
    )
    put_off = request.step(
        "hearing-put-off",
        Text(
            "the hearing is put off until counsel accepts",
            "se difiere la audiencia hasta que el defensor acepte",
        ),
        by=PERSON,
        law="mx/lei/24",
        event=Recorded("other", ("hearing_postponed",)),
    )
    three = request.lapse(
        "three-days-for-exceptions",
        Text(
            "the three days for exceptions run out",
            "vencen los tres días para oponer excepciones",
        ),
        limit="MX-EXC",
        rule="mx/lei/25/1",
        law="mx/lei/25/1",
    )
    exceptions = request.step(
        "exceptions",
        Text(
            "the person opposes exceptions: the request does not conform, or it is another person",
            "la persona opone excepciones: la petición no se ajusta, o se trata de otra persona",
        ),
        by=PERSON,
        law=("mx/lei/25/1", "mx/lei/25/I", "mx/lei/25/II"),
        once=True,
        event=Recorded("objections_filed"),
    )
    consent = request.step(
        "consent",
        Text(
            "the person consents to extradition",
            "la persona consiente en su extradición",
        ),
        by=PERSON,
        law=("mx/lei/28", "treaty-1978/18"),
        once=True,
        event=Recorded("other", ("consent", "consent_to_extradition")),
    )
    evidence = request.step(
        "evidence",
        Text(
            "the person or the FGR gives evidence on the exceptions",
            "la persona o la FGR rinden pruebas sobre las excepciones",
        ),
        by=(PERSON, FGR),
        law="mx/lei/25/2",
        included=False,
        event=Recorded("evidence_period"),
    )
    extended = request.step(
        "proof-extended",
        Text(
            "the judge extends the period for proof",
            "el juez amplía el plazo de prueba",
        ),
        by=EXTRADITION_JUDGE,
        law="mx/lei/25/2",
        included=False,
        event=Recorded("evidence_period", ("extended",)),
    )
    twenty = request.lapse(
        "twenty-days-of-proof",
        Text(
            "the twenty days for proof, or their extension, run out",
            "vencen los veinte días de prueba, o su ampliación",
        ),
        limit="MX-PROOF",
        rule="mx/lei/25/2",
        law="mx/lei/25/2",
    )
    ended = request.step(
        "proof-ended",
        Text(
            "all is done before the period ends: the judge closes the evidence",
            "concluidas las actuaciones antes del plazo, el juez cierra la prueba",
        ),
        by=EXTRADITION_JUDGE,
        law="mx/lei/27/1",
        included=False,
        once=True,
        event=Recorded("evidence_period", ("closed",)),
    )

    hearing.needs(
        "request/formal-detention",
        law="mx/lei/24",
        why=Text(
            "who is heard has been detained on the formal request",
            "se oye a quien fue detenido por la petición formal",
        ),
    )
    unheard = Text("the person has not been heard", "la persona no ha sido oída")
    hearing.waits_for("request/detention-order", law="mx/amparo/77", why=AGAIN)
    put_off.needs("request/formal-detention", law="mx/lei/24", why=unheard)
    exceptions.needs(hearing, law="mx/lei/25/1", why=unheard)
    three.shuts_out(
        exceptions,
        three,
        law="mx/lei/25/1",
        why=Text("the three days are over", "los tres días vencieron"),
    )
    opposed = Text("exceptions were opposed", "se opusieron excepciones")
    exceptions.shuts_out(three, law="mx/lei/25/2", why=opposed)
    exceptions.brings_in(evidence, extended, ended, law="mx/lei/25/2", why=opposed)
    exceptions.makes_due(ended, within=twenty, law="mx/lei/25/2", why=opposed)
    extended.makes_due(
        ended,
        within=twenty,
        law="mx/lei/25/2",
        why=Text("the period for proof was extended", "se amplió el plazo de prueba"),
    )
    closed = Text("the period for proof is over", "concluyó el periodo de prueba")
    twenty.shuts_out(ended, evidence, extended, law="mx/lei/25/2", why=closed)
    ended.shuts_out(evidence, extended, law="mx/lei/27/1", why=closed)
    consent.brings_in(
        "request/summary-grant",
        law="treaty-1978/18",
        why=Text(
            "only who consents is surrendered without further proceedings",
            "sin más trámite solo se entrega a quien consiente",
        ),
    )
    consent.shuts_out(
        exceptions,
        evidence,
        extended,
        ended,
        three,
        twenty,
        law="mx/lei/28",
        why=Text(
            "the person consents: nothing is left to oppose or to prove",
            "la persona consiente: nada queda por oponer ni por probar",
        ),
    )
    return Hearing(hearing, three, consent, twenty, ended)
