"""The opinion (A13, A14): for or against, it binds nobody, and goes to SRE with the file.

It waits for the three days for exceptions and, if any are opposed, for their proof.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.from_mexico.hearing import AGAIN, Hearing
from dedere.procedure.graph import Process, Recorded
from dedere.procedure.roles import EXTRADITION_JUDGE


def declare(request: Process, before: Hearing) -> None:
    """The opinion and the way of the file to SRE."""
    opinion = request.step(
        "opinion",
        Text(
            "the judge gives an opinion, for or against, that binds nobody",
            "el juez emite su opinión jurídica, a favor o en contra, que no obliga",
        ),
        by=EXTRADITION_JUDGE,
        law=("mx/lei/27/1", "mx/lei/28"),
        once=True,
        event=Recorded("judge_opinion"),
    )
    five = request.lapse(
        "five-days-for-opinion",
        Text(
            "the five days for the opinion run out",
            "vencen los cinco días para la opinión",
        ),
        limit="MX-OP5",
        rule="mx/lei/27/1",
        law="mx/lei/27/1",
    )
    without = request.lapse(
        "three-days-for-opinion",
        Text(
            "the three days for the opinion run out (no exceptions)",
            "vencen los tres días para la opinión (sin excepciones)",
        ),
        limit="MX-OP3",
        rule="mx/lei/28#no-exceptions",
        law="mx/lei/28",
    )
    agreed = request.lapse(
        "three-days-after-consent",
        Text(
            "the three days for the opinion run out (consent)",
            "vencen los tres días para la opinión (consentimiento)",
        ),
        limit="MX-OP3",
        rule="mx/lei/28#consent",
        law="mx/lei/28",
    )
    file = request.step(
        "file-to-sre",
        Text(
            "SRE receives the opinion and the file, and has the person at its disposal",
            "la SRE recibe la opinión y el expediente, y la persona queda a su disposición",
        ),
        by=EXTRADITION_JUDGE,
        law="mx/lei/29",
        once=True,
        event=Recorded("notification"),
    )

    hearing, three, consent, twenty, ended = before
    opinion.needs(
        hearing,
        after=three,
        law="mx/lei/25/1",
        why=Text(
            "first the person is heard and has three days for exceptions",
            "antes se oye a la persona, que tiene tres días para oponer excepciones",
        ),
    )
    opinion.waits_for(hearing, law="mx/amparo/77", why=AGAIN)
    opinion.waits_for(
        ended,
        law="mx/lei/27/1",
        why=Text(
            "exceptions were opposed and their proof is not over",
            "se opusieron excepciones y no concluye su prueba",
        ),
    )
    opinion.needs(
        "request/interior-view",
        law="mx/lrpcap/53",
        why=Text(
            "against a refugee the judge first has the view of the Ministry of the Interior",
            "contra una persona refugiada, el juez tiene antes la opinión de Gobernación",
        ),
    )
    due = Text("the judge now gives the opinion", "el juez emite ahora su opinión")
    for trigger, lapse, law in (
        (ended, five, "mx/lei/27/1"),
        (twenty, five, "mx/lei/27/1"),
        (three, without, "mx/lei/28"),
        (consent, agreed, "mx/lei/28"),
    ):
        trigger.makes_due(opinion, within=lapse, law=law, why=due)
    given = Text("the opinion was given", "la opinión fue emitida")
    opinion.shuts_out(
        hearing,
        three,
        "request/exceptions",
        "request/evidence",
        "request/proof-extended",
        ended,
        twenty,
        "request/hearing-put-off",
        law="mx/lei/27/1",
        why=given,
    )
    no_opinion = Text("the judge has not given the opinion", "el juez no ha emitido su opinión")
    file.needs(opinion, law="mx/lei/29", why=no_opinion)
    file.waits_for(opinion, law="mx/amparo/77", why=AGAIN)
    opinion.makes_due(
        file,
        law="mx/lei/29",
        why=Text("opinion and file go to SRE", "opinión y expediente se remiten a la SRE"),
    )
