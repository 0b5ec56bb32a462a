"""B10 and B11: habeas corpus, its appeal, and what follows from it.

One declaration for both places where a petition can stand: in a request, against the commitment or
the surrender, and outside any request, against detention as such. A request has as many as were
filed, before and after the Secretary's decision.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Group, Process, Recorded, Step
from dedere.procedure.roles import (
    COURT_OF_APPEALS,
    HABEAS_COURT,
    PERSON,
    SECRETARY_OF_STATE,
    US_ATTORNEY,
    US_MARSHALS,
    US_SUPREME_COURT,
)

REVERSED = ("reversed", "vacated", "reversed_in_part")
LEFT = ("affirmed", "denied", "dismissed", "declined")


@dataclass(frozen=True, eq=False)
class Habeas:
    """The steps of one petition."""

    show_cause: Step
    returned: Step
    return_period: Step
    stay: Step
    stay_ends: Step
    stay_on_appeal: Step
    stay_on_appeal_ends: Step
    denied: Step
    granted: Step
    conditional: Step
    appeal_period: Step
    appeal: Step
    affirmed: Step
    denied_on_review: Step
    granted_on_review: Step
    conditional_on_review: Step
    sent_back: Step
    further_review: Step
    declined: Step
    released: Step
    writ_issues: Step
    withdrawn: Step
    final: Step
    writ_stayed: Step
    before: Group
    rulings: Group
    on_review: Group
    left: Group
    whole: Group
    """All but what can still be said when the person is gone."""


def declare(suit: Process, *, ends_the_request: bool) -> Habeas:
    """One petition, from the order to show cause to the last court.

    *ends_the_request* says whether release under the writ is the end of a request; a petition that
    stands outside any request ends none.
    """
    show_cause = suit.step(
        "show-cause",
        Text(
            "the court issues the writ or orders the custodian to show cause",
            "el tribunal libra el auto u ordena al custodio que informe",
        ),
        by=HABEAS_COURT,
        law="us/28-usc/2243",
        event=Recorded("other", ("order_to_show_cause", "habeas_order")),
    )
    returned = suit.step(
        "return",
        Text("the custodian makes the return", "el custodio rinde su informe"),
        by=US_ATTORNEY,
        law="us/28-usc/2243",
        included=False,
        once=True,
        event=Recorded("other", ("habeas_return", "habeas_response")),
    )
    return_period = suit.lapse(
        "return-period",
        Text("the period for the return runs out", "vence el plazo para rendir el informe"),
        limit="US-HRET",
        rule="us/28-usc/2243#three-days",
        law="us/28-usc/2243",
    )
    session = suit.step(
        "session",
        Text("the court hears argument", "el tribunal oye alegatos"),
        by=(HABEAS_COURT, COURT_OF_APPEALS),
        law="us/28-usc/2243",
        event=Recorded("hearing"),
    )
    recommendation = suit.step(
        "recommendation",
        Text(
            "a magistrate judge recommends a decision",
            "un juez magistrado recomienda una decisión",
        ),
        by=HABEAS_COURT,
        law="us/28-usc/2243",
        event=Recorded("other", ("habeas_recommendation", "recommendation")),
    )
    declaration = suit.step(
        "secretary-declares",
        Text(
            "the Secretary of State declares to the court that the duties on torture were met",
            "el Secretario de Estado declara ante el tribunal que se cumplió con lo debido en "
            "materia de tortura",
        ),
        by=SECRETARY_OF_STATE,
        law=("us/case-law/trinidad-y-garcia-v-thomas-2012", "us/case-law/munaf-v-geren-2008"),
        event=Recorded("other", ("secretary_declaration",)),
    )
    moot = suit.step(
        "moot",
        Text(
            "the petition is found to be without object",
            "se declara que la petición quedó sin materia",
        ),
        by=(HABEAS_COURT, COURT_OF_APPEALS),
        law="us/28-usc/2243",
        event=(
            Recorded("other", ("habeas_moot", "habeas_recommendation_moot")),
            Recorded("habeas_denied", results=("moot",)),
        ),
    )

    # -- stays -----------------------------------------------------------------------------------
    asked = suit.step(
        "stay-motion",
        Text("a stay of surrender is asked for", "se pide suspender la entrega"),
        by=PERSON,
        law="us/28-usc/2241",
        event=Recorded("other", ("stay_motion", "motion_for_stay")),
    )
    refused = suit.step(
        "stay-refused",
        Text("a court refuses to stay surrender", "un tribunal niega suspender la entrega"),
        by=(HABEAS_COURT, COURT_OF_APPEALS, US_SUPREME_COURT),
        law="us/28-usc/2241",
        event=Recorded("other", ("stay_denied", "stay_refused", "supreme_court_declines")),
    )
    stay = suit.step(
        "stay",
        Text(
            "the court stays surrender until it has decided",
            "el tribunal suspende la entrega hasta que resuelva",
        ),
        by=HABEAS_COURT,
        law=("us/28-usc/2241", "us/28-usc/2243"),
        event=Recorded("stay_granted"),
    )
    stay_ends = suit.step(
        "stay-lifted",
        Text("the stay is lifted", "se levanta la suspensión"),
        by=HABEAS_COURT,
        law="us/28-usc/2241",
        included=False,
        once=True,
        event=Recorded("stay_lifted"),
    )
    stay_on_appeal = suit.step(
        "stay-on-appeal",
        Text(
            "surrender is stayed until the appeal is decided",
            "se suspende la entrega hasta que se resuelva la apelación",
        ),
        by=(HABEAS_COURT, COURT_OF_APPEALS, US_SUPREME_COURT),
        law=("us/28-usc/2241", "us/28-usc/2253/a"),
        included=False,
        event=Recorded("stay_granted"),
    )
    stay_on_appeal_ends = suit.step(
        "stay-on-appeal-lifted",
        Text("the stay on appeal is lifted", "se levanta la suspensión en apelación"),
        by=(HABEAS_COURT, COURT_OF_APPEALS, US_SUPREME_COURT),
        law="us/28-usc/2253/a",
        included=False,
        once=True,
        event=Recorded("stay_lifted"),
    )
    writ_stayed = suit.step(
        "writ-stayed",
        Text(
            "release under the writ is put off until it is reviewed",
            "se suspende la libertad concedida hasta que se revise la resolución",
        ),
        by=(HABEAS_COURT, COURT_OF_APPEALS, US_SUPREME_COURT),
        law=("us/28-usc/2241", "us/28-usc/2253/a"),
        included=False,
        event=Recorded("stay_granted"),
    )

    # -- the district court ----------------------------------------------------------------------
    denied = suit.step(
        "denied",
        Text("the writ is denied", "se niega el hábeas corpus"),
        by=HABEAS_COURT,
        law=("us/28-usc/2243", "us/case-law/fernandez-v-phillips-1925"),
        due=True,
        once=True,
        event=(
            Recorded("habeas_denied"),
            Recorded("habeas_denied", results=("denied", "dismissed")),
        ),
    )
    granted = suit.step(
        "granted",
        Text("the writ is granted", "se concede el hábeas corpus"),
        by=HABEAS_COURT,
        law=("us/28-usc/2243", "us/case-law/fernandez-v-phillips-1925"),
        due=True,
        once=True,
        event=(Recorded("habeas_granted"), Recorded("habeas_granted", results=("granted",))),
    )
    conditional = suit.step(
        "granted-conditionally",
        Text(
            "the writ is to issue unless the person is certified again",
            "el auto se librará salvo que la persona sea certificada de nuevo",
        ),
        by=HABEAS_COURT,
        law=("us/28-usc/2243", "us/case-law/santos-v-thomas-2016"),
        due=True,
        once=True,
        event=Recorded("habeas_granted", results=("conditional",)),
    )

    # -- appeal and further review ---------------------------------------------------------------
    appeal_period = suit.lapse(
        "appeal-period",
        Text("the sixty days to appeal run out", "vencen los sesenta días para apelar"),
        limit="US-APP",
        rule="us/frap/4/a/1/B",
        law="us/frap/4/a/1/B",
    )
    appeal = suit.step(
        "appeal",
        Text("an appeal is taken", "se interpone apelación"),
        by=(PERSON, US_ATTORNEY),
        law=("us/28-usc/2253/a", "us/frap/4/a/1/B"),
        included=False,
        once=True,
        event=(Recorded("review_filed"), Recorded("review_filed", ("appeal",))),
    )
    affirmed = suit.step(
        "affirmed",
        Text("the court of appeals affirms", "el tribunal de apelaciones confirma"),
        by=COURT_OF_APPEALS,
        law="us/28-usc/2253/a",
        included=False,
        once=True,
        event=Recorded("review_decided", results=LEFT),
    )
    denied_on_review = suit.step(
        "denied-on-review",
        Text("on review the writ is denied after all", "en revisión se niega el hábeas corpus"),
        by=(HABEAS_COURT, COURT_OF_APPEALS, US_SUPREME_COURT),
        law="us/28-usc/2253/a",
        included=False,
        event=(
            Recorded("habeas_denied"),
            Recorded("habeas_denied", results=("denied", "dismissed")),
            Recorded("review_decided", results=REVERSED),
        ),
    )
    granted_on_review = suit.step(
        "granted-on-review",
        Text("on review the writ is granted after all", "en revisión se concede el hábeas corpus"),
        by=(HABEAS_COURT, COURT_OF_APPEALS, US_SUPREME_COURT),
        law="us/28-usc/2253/a",
        included=False,
        event=(
            Recorded("habeas_granted"),
            Recorded("habeas_granted", results=("granted",)),
            Recorded("review_decided", results=REVERSED),
        ),
    )
    conditional_on_review = suit.step(
        "granted-conditionally-on-review",
        Text(
            "on review the writ is to issue unless the person is certified again",
            "en revisión se resuelve librar el auto salvo nueva certificación",
        ),
        by=(HABEAS_COURT, COURT_OF_APPEALS, US_SUPREME_COURT),
        law=("us/28-usc/2253/a", "us/case-law/santos-v-thomas-2016"),
        included=False,
        event=(
            Recorded("habeas_granted", results=("conditional",)),
            Recorded("review_decided", results=("conditional",)),
        ),
    )
    sent_back = suit.step(
        "sent-back",
        Text(
            "the petition is sent back to be decided again",
            "se devuelve la petición para que se resuelva de nuevo",
        ),
        by=(COURT_OF_APPEALS, US_SUPREME_COURT),
        law="us/28-usc/2253/a",
        included=False,
        event=Recorded("review_decided", results=("remanded", "vacated_and_remanded")),
    )
    further_review = suit.step(
        "further-review",
        Text(
            "rehearing or certiorari is sought, or ordered by the court itself",
            "se pide o se ordena de oficio nueva vista en pleno, o se solicita certiorari",
        ),
        by=(PERSON, US_ATTORNEY, COURT_OF_APPEALS),
        law="us/28-usc/2253/a",
        included=False,
        event=(
            Recorded("review_filed"),
            Recorded("review_filed", ("rehearing", "en_banc", "certiorari")),
        ),
    )
    declined = suit.step(
        "declined",
        Text(
            "the higher court leaves the ruling as it is",
            "el tribunal superior deja intacta la resolución",
        ),
        by=(COURT_OF_APPEALS, US_SUPREME_COURT),
        law="us/28-usc/2253/a",
        included=False,
        once=True,
        event=(
            Recorded("review_decided", results=LEFT),
            Recorded("other", ("supreme_court_declines", "certiorari_denied")),
        ),
    )

    # -- the end ---------------------------------------------------------------------------------
    released = suit.step(
        "released",
        Text("the person is released under the writ", "se libera a la persona conforme al auto"),
        by=US_MARSHALS,
        law="us/28-usc/2243",
        included=False,
        once=True,
        closing=ends_the_request,
        event=(Recorded("release"), Recorded("release", ("habeas",))),
    )
    writ_issues = suit.step(
        "writ-issues",
        Text(
            "the person was not certified again: the writ issues and he or she is released",
            "la persona no fue certificada de nuevo: se libra el auto y queda en libertad",
        ),
        by=(HABEAS_COURT, US_MARSHALS),
        law="us/28-usc/2243",
        included=False,
        once=True,
        closing=ends_the_request,
        event=(Recorded("release"), Recorded("release", ("habeas",))),
    )
    withdrawn = suit.step(
        "withdrawn",
        Text(
            "the petition or the appeal is withdrawn",
            "se desiste de la petición o de la apelación",
        ),
        by=(PERSON, US_ATTORNEY),
        law=("us/28-usc/2243", "us/28-usc/2253/a"),
        once=True,
        event=Recorded("withdrawal"),
    )
    final = suit.step(
        "final",
        Text("the decision on the writ is final", "la resolución sobre el auto queda firme"),
        by=HABEAS_COURT,
        law=("us/28-usc/2253/a", "us/frap/4/a/1/B"),
        once=True,
    )

    # -- groups ----------------------------------------------------------------------------------
    before = suit.group(
        "petition-phase",
        Text("before the ruling", "antes de la resolución"),
        show_cause,
        returned,
        return_period,
        stay,
        stay_ends,
    )
    rulings = suit.group(
        "rulings", Text("the ruling", "la resolución"), denied, granted, conditional
    )
    on_review = suit.group(
        "on-review",
        Text("the ruling on review", "la resolución en revisión"),
        denied_on_review,
        granted_on_review,
        conditional_on_review,
    )
    left = suit.group(
        "left",
        Text("what was left of the petition", "lo que quedaba de la petición"),
        before,
        rulings,
        on_review,
        appeal_period,
        appeal,
        affirmed,
        sent_back,
        further_review,
        declined,
        stay_on_appeal,
        stay_on_appeal_ends,
        withdrawn,
        final,
    )
    whole = suit.group(
        "whole", Text("the petition", "la petición"), left, released, writ_issues, writ_stayed
    )
    suit.phase(
        "petition",
        Text("The petition", "La petición"),
        show_cause,
        returned,
        return_period,
        asked,
        refused,
        stay,
        stay_ends,
        session,
        recommendation,
        declaration,
        denied,
        granted,
        conditional,
    )
    suit.phase(
        "review",
        Text("Appeal and further review", "Apelación y revisión ulterior"),
        appeal_period,
        appeal,
        stay_on_appeal,
        stay_on_appeal_ends,
        writ_stayed,
        affirmed,
        denied_on_review,
        granted_on_review,
        conditional_on_review,
        sent_back,
        further_review,
        declined,
    )
    suit.phase(
        "end-of-the-petition",
        Text("The end of the petition", "Fin de la petición"),
        final,
        released,
        writ_issues,
        withdrawn,
        moot,
    )

    return Habeas(
        show_cause,
        returned,
        return_period,
        stay,
        stay_ends,
        stay_on_appeal,
        stay_on_appeal_ends,
        denied,
        granted,
        conditional,
        appeal_period,
        appeal,
        affirmed,
        denied_on_review,
        granted_on_review,
        conditional_on_review,
        sent_back,
        further_review,
        declined,
        released,
        writ_issues,
        withdrawn,
        final,
        writ_stayed,
        before,
        rulings,
        on_review,
        left,
        whole,
    )
