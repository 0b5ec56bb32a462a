"""The claim of amparo (A19): the court admits it, asks to cure it, or dismisses it outright.

Against extradition it rules at once. A claim that was dismissed outright is still admitted if a
complaint against that, within five days, is well founded.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import AMPARO_COURT, COLLEGIATE_COURT, PERSON


class Admission(NamedTuple):
    """The first rulings on a claim."""

    admitted: Step
    complaint: Step
    upheld: Step
    five: Step


def declare(amparo: Process, claims: Iterable[str]) -> Admission:
    """The first steps of a suit; *claims* are the steps that open it."""
    at_once = amparo.lapse(
        "time-to-rule-on-claim",
        Text(
            "the time to rule on the claim runs out",
            "vence el plazo para proveer sobre la demanda",
        ),
        limit="MX-ADMIT",
        rule="mx/amparo/112#hours",
        law="mx/amparo/112",
    )
    jurisdiction = amparo.step(
        "jurisdiction",
        Text(
            "the court accepts or declines jurisdiction",
            "el juzgado acepta o declina la competencia",
        ),
        by=AMPARO_COURT,
        law="mx/amparo/48",
        event=Recorded("other", ("competence_accepted", "competence_declined")),
    )
    ratified = amparo.step(
        "ratified",
        Text(
            "the person ratifies a claim that another filed",
            "la persona ratifica la demanda que otro presentó",
        ),
        by=PERSON,
        law="mx/amparo/15",
        event=Recorded("other", ("claim_ratified",)),
    )
    cure_asked = amparo.step(
        "cure-asked",
        Text("the court asks to cure the claim", "el juzgado previene para aclarar la demanda"),
        by=AMPARO_COURT,
        law="mx/amparo/114",
        event=Recorded("other", ("amparo_cure_asked",)),
    )
    cured = amparo.step(
        "cured",
        Text("the claim is cured", "se desahoga la prevención"),
        by=PERSON,
        law="mx/amparo/114",
        event=Recorded("other", ("amparo_cured",)),
    )
    admitted = amparo.step(
        "admitted",
        Text("the claim is admitted", "se admite la demanda"),
        by=AMPARO_COURT,
        law="mx/amparo/112",
        once=True,
        event=Recorded("other", ("amparo_admitted",)),
    )
    rejected = amparo.step(
        "rejected",
        Text("the claim is dismissed outright", "se desecha de plano la demanda"),
        by=AMPARO_COURT,
        law=("mx/amparo/112", "mx/amparo/61"),
        once=True,
        event=Recorded("amparo_denied", ("outright",), ("dismissed",)),
    )
    five = amparo.lapse(
        "five-days-for-complaint",
        Text(
            "the five days for a complaint run out",
            "vencen los cinco días para la queja",
        ),
        limit="MX-QUEJA5",
        rule="mx/amparo/98#other",
        law="mx/amparo/98",
    )
    complaint = amparo.step(
        "complaint-against-rejection",
        Text(
            "a complaint is made against the dismissal outright",
            "se interpone queja contra el desechamiento",
        ),
        by=PERSON,
        law="mx/amparo/97",
        once=True,
        included=False,
        event=Recorded("review_filed", ("complaint", "queja")),
    )
    upheld = amparo.step(
        "rejection-upheld",
        Text(
            "the complaint is unfounded: the dismissal stands",
            "la queja es infundada: subsiste el desechamiento",
        ),
        by=COLLEGIATE_COURT,
        law="mx/amparo/101",
        once=True,
        included=False,
        event=Recorded("review_decided", ("complaint", "queja"), ("rejection_upheld",)),
    )
    amparo.phase(
        "claim",
        Text("Claim", "Demanda"),
        at_once,
        jurisdiction,
        ratified,
        cure_asked,
        cured,
        admitted,
        rejected,
        five,
        complaint,
        upheld,
    )

    filed = Text("the claim was filed", "se presentó la demanda")
    for claim in claims:
        amparo.procedure.party(claim, "amparo").makes_due(
            admitted, cure_asked, rejected, within=at_once, law="mx/amparo/112", why=filed
        )
    cure_asked.makes_due(
        cured,
        law="mx/amparo/114",
        why=Text("the claim has to be cured", "la demanda debe aclararse"),
    )
    admitted.waits_for(
        cured,
        law="mx/amparo/114",
        why=Text("the claim has not been cured", "la demanda no se ha aclarado"),
    )
    admitted.shuts_out(
        jurisdiction,
        ratified,
        cure_asked,
        cured,
        rejected,
        complaint,
        upheld,
        five,
        law="mx/amparo/112",
        why=Text("the claim was admitted", "la demanda fue admitida"),
    )
    out = Text("the claim was dismissed outright", "la demanda fue desechada")
    rejected.shuts_out(cure_asked, cured, law="mx/amparo/112", why=out)
    rejected.brings_in(complaint, law="mx/amparo/97", why=out)
    rejected.makes_due(complaint, within=five, law="mx/amparo/98", why=out)
    pending = Text("a complaint is pending", "hay una queja pendiente")
    complaint.brings_in(upheld, law="mx/amparo/101", why=pending)
    return Admission(admitted, complaint, upheld, five)
