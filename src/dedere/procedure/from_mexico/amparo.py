"""A suit of amparo (A20, A21): hearing, judgment, revision, and when it is final.

The same process serves a suit in a request and one that was filed outside any request. How it
begins is in `amparo_claim`, its stays are in `amparo_stays`; what a judgment that grants amparo
does to the request, in `amparo_effects`.

A first judgment is final when ten days pass without revision, a ruling on revision at once. `final`
is that moment: no record names it, it comes by law alone. Denied and dismissed have one effect.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from dedere.bilingual import Text
from dedere.procedure.from_mexico import amparo_claim
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import (
    AMPARO_COURT,
    COLLEGIATE_COURT,
    FGR,
    PERSON,
    SRE,
    SUPREME_COURT,
)


class Suit(NamedTuple):
    """The steps of a suit on which its stays and its effects hang."""

    judgments: tuple[Step, Step, Step]
    """Denied, dismissed, granted."""
    rulings: tuple[Step, Step]
    """On revision: denied, granted."""
    final: Step
    ten: Step


def declare(amparo: Process, claims: Iterable[str]) -> Suit:
    """The course of a suit; *claims* are the steps that open it."""
    return _judgment(amparo, amparo_claim.declare(amparo, claims))


def named(amparo: Process, name: str) -> str:
    """A step of this suit, by the name that it has in the whole procedure."""
    return f"{amparo.id}/{name}"


def _judgment(amparo: Process, admission: amparo_claim.Admission) -> Suit:
    admitted, complaint, upheld, five = admission
    to_hear = amparo.lapse(
        "thirty-days-to-hear",
        Text(
            "the thirty days for the hearing in amparo run out",
            "vencen los treinta días para la audiencia constitucional",
        ),
        limit="MX-HEAR",
        rule="mx/amparo/115",
        law="mx/amparo/115",
    )
    report = amparo.step(
        "report",
        Text("the authorities report", "las autoridades rinden su informe justificado"),
        by=(SRE, FGR),
        law="mx/amparo/117",
        event=Recorded("other", ("amparo_report",)),
    )
    extended = amparo.step(
        "extended-to-decision",
        Text(
            "the claim is extended to the decision that grants extradition",
            "se amplía la demanda a la resolución que concede la extradición",
        ),
        by=PERSON,
        law="mx/amparo/111",
        event=Recorded("other", ("amparo_extended",)),
    )
    hearing = amparo.step(
        "amparo-hearing",
        Text("the hearing in amparo is held", "se celebra la audiencia constitucional"),
        by=AMPARO_COURT,
        law=("mx/amparo/115", "mx/amparo/124"),
        event=Recorded("hearing"),
    )
    to_judge = amparo.lapse(
        "ninety-days-to-judge",
        Text(
            "the ninety days for the judgment in amparo run out",
            "vencen los noventa días para la sentencia de amparo",
        ),
        limit="MX-JUDG",
        rule="mx/amparo/124",
        law="mx/amparo/124",
    )
    denied = amparo.step(
        "denied",
        Text("the court denies amparo", "el juzgado niega el amparo"),
        by=AMPARO_COURT,
        law="mx/amparo/124",
        once=True,
        event=(
            Recorded("amparo_denied", results=("denied", "denied_and_dismissed")),
            Recorded("amparo_denied"),
        ),
    )
    dismissed = amparo.step(
        "dismissed",
        Text("the court dismisses the suit", "el juzgado sobresee en el juicio"),
        by=AMPARO_COURT,
        law=("mx/amparo/63", "mx/amparo/61"),
        once=True,
        event=Recorded("amparo_denied", results=("dismissed",)),
    )
    granted = amparo.step(
        "granted",
        Text("the court grants amparo", "el juzgado concede el amparo"),
        by=AMPARO_COURT,
        law=("mx/amparo/124", "mx/amparo/77"),
        once=True,
        event=Recorded("amparo_granted"),
    )
    ten = amparo.lapse(
        "ten-days-for-revision",
        Text("the ten days for revision run out", "vencen los diez días para la revisión"),
        limit="MX-REV",
        rule="mx/amparo/86#person",
        law="mx/amparo/86",
    )
    revision = amparo.step(
        "revision",
        Text("revision is sought", "se interpone revisión"),
        by=(PERSON, SRE, FGR),
        law=("mx/amparo/81/I", "mx/amparo/86"),
        once=True,
        event=Recorded("review_filed"),
    )
    taken_up = amparo.step(
        "taken-up",
        Text(
            "the Supreme Court takes the case up or declines to",
            "la Suprema Corte ejerce la atracción o se niega a ejercerla",
        ),
        by=SUPREME_COURT,
        law=("mx/amparo/40", "mx/amparo/83"),
        event=Recorded(
            "other",
            ("supreme_court_declines", "supreme_court_request_refused", "supreme_court_takes_up"),
        ),
    )
    to_review = amparo.lapse(
        "ninety-days-for-revision",
        Text(
            "the ninety days to decide the revision run out",
            "vencen los noventa días para resolver la revisión",
        ),
        limit="MX-REVDEC",
        rule="mx/amparo/92",
        law="mx/amparo/92",
    )
    denied_again = amparo.step(
        "denied-on-revision",
        Text(
            "on revision amparo is denied or the suit dismissed",
            "en revisión se niega el amparo o se sobresee",
        ),
        by=(COLLEGIATE_COURT, SUPREME_COURT),
        law=("mx/amparo/84", "mx/amparo/83"),
        once=True,
        event=(
            Recorded(
                "review_decided", results=("amparo_denied", "denied", "dismissed", "affirmed")
            ),
            Recorded("review_decided"),
        ),
    )
    granted_again = amparo.step(
        "granted-on-revision",
        Text("on revision amparo is granted", "en revisión se concede el amparo"),
        by=(COLLEGIATE_COURT, SUPREME_COURT),
        law=("mx/amparo/84", "mx/amparo/83", "mx/amparo/77"),
        once=True,
        event=Recorded("review_decided", results=("amparo_granted", "granted")),
    )
    declared = amparo.step(
        "declared-final",
        Text(
            "the court declares the judgment final",
            "el juzgado declara que la sentencia causó ejecutoria",
        ),
        by=AMPARO_COURT,
        law=("mx/amparo/77", "mx/amparo/192"),
        event=Recorded("other", ("decision_final", "judgment_final")),
    )
    final = amparo.step(
        "final",
        Text(
            "the suit is finally decided",
            "el juicio queda resuelto en definitiva",
        ),
        by=AMPARO_COURT,
        law=("mx/amparo/86", "mx/amparo/84"),
        once=True,
    )
    withdrawn = amparo.step(
        "suit-withdrawn",
        Text(
            "the suit is withdrawn, or nobody appears in it for a year",
            "se desiste del juicio, o nadie se apersona en él durante un año",
        ),
        by=PERSON,
        law=("mx/amparo/63", "mx/amparo/15"),
        once=True,
        event=Recorded("withdrawal"),
    )
    amparo.phase(
        "judgment",
        Text("Hearing and judgment", "Audiencia y sentencia"),
        to_hear,
        report,
        extended,
        hearing,
        to_judge,
        denied,
        dismissed,
        granted,
    )
    amparo.phase(
        "revision-and-end",
        Text("Revision and end", "Revisión y fin"),
        ten,
        revision,
        taken_up,
        to_review,
        denied_again,
        granted_again,
        declared,
        final,
        withdrawn,
    )

    # -- judgment ------------------------------------------------------------------------------
    judgments = (denied, dismissed, granted)
    unadmitted = Text("the claim was not admitted", "la demanda no se ha admitido")
    for step, law in (
        (hearing, "mx/amparo/115"),
        (denied, "mx/amparo/124"),
        (dismissed, "mx/amparo/63"),
        (granted, "mx/amparo/124"),
    ):
        step.needs(admitted, law=law, why=unadmitted)
    extended.makes_due(
        final,
        law="mx/lei/33/3",
        why=Text("amparo was claimed against the decision", "se pidió amparo contra la resolución"),
    )
    heard = Text("the suit goes to its hearing", "el juicio va a su audiencia")
    admitted.makes_due(hearing, within=to_hear, law="mx/amparo/115", why=heard)
    for judgment in judgments:
        hearing.makes_due(judgment, within=to_judge, law="mx/amparo/124", why=heard)
        judgment.shuts_out(
            *(
                one
                for one in (*judgments, hearing, to_hear, report, extended)
                if one is not judgment
            ),
            law="mx/amparo/124",
            why=Text("judgment was given", "se dictó sentencia"),
        )

    # -- revision ------------------------------------------------------------------------------
    unjudged = Text("no judgment was given", "no se ha dictado sentencia")
    for judgment in judgments:
        revision.needs(judgment, law="mx/amparo/81/I", why=unjudged)
        declared.needs(judgment, law="mx/amparo/77", why=unjudged)
    sought = Text("revision was sought", "se interpuso revisión")
    rulings = (denied_again, granted_again)
    for ruling in rulings:
        revision.makes_due(ruling, within=to_review, law="mx/amparo/92", why=sought)
        ruling.needs(
            revision,
            law="mx/amparo/81/I",
            why=Text("revision was not sought", "no se interpuso revisión"),
        )
        declared.waits_for(ruling, law="mx/amparo/84", why=_UNDECIDED)
    revision.shuts_out(ten, law="mx/amparo/86", why=sought)
    remedies = amparo.group(
        "remedies",
        Text("the remedies", "los recursos"),
        complaint,
        upheld,
        five,
        ten,
        revision,
        taken_up,
        to_review,
        *rulings,
    )
    late = Text("the time to challenge it is over", "venció el plazo para impugnar")
    decided = Text("the remedy was decided", "el recurso fue resuelto")
    ten.shuts_out(remedies, ten, law="mx/amparo/86", why=late)
    for end, law, why in (
        (five, "mx/amparo/98", late),
        (upheld, "mx/amparo/101", decided),
        (denied_again, "mx/amparo/84", decided),
        (granted_again, "mx/amparo/84", decided),
    ):
        end.shuts_out(remedies, law=law, why=why)
    for end, law, why in ((five, "mx/amparo/98", late), (upheld, "mx/amparo/101", decided)):
        end.shuts_out(admitted, hearing, *judgments, law=law, why=why)

    # -- the end -------------------------------------------------------------------------------
    over = Text("the suit is over", "el juicio terminó")
    course = amparo.group(
        "course",
        Text("the course of the suit", "el curso del juicio"),
        named(amparo, "claim"),
        named(amparo, "judgment"),
        ten,
        revision,
        taken_up,
        to_review,
        denied_again,
        granted_again,
        final,
        withdrawn,
        named(amparo, "stays"),
    )
    for end, law in (
        (final, "mx/amparo/77"),
        (declared, "mx/amparo/77"),
        (withdrawn, "mx/amparo/63"),
    ):
        end.shuts_out(course, law=law, why=over)
    withdrawn.shuts_out(declared, named(amparo, "compliance"), law="mx/amparo/63", why=over)
    suit = Suit(judgments, rulings, final, ten)
    only_when_final(final, suit)
    return suit


def only_when_final(step: Step, suit: Suit) -> None:
    """Let a step wait until nothing is open to challenge in a suit any more."""
    step.needs(
        *suit.judgments,
        after=suit.ten,
        law="mx/amparo/86",
        why=Text(
            "no judgment was given, or the ten days for revision are not over",
            "no se ha dictado sentencia, o no vencen los diez días para la revisión",
        ),
    )
    for ruling in suit.rulings:
        step.waits_for(ruling, law="mx/amparo/84", why=_UNDECIDED)


_UNDECIDED = Text("revision is undecided", "la revisión está sin resolver")
