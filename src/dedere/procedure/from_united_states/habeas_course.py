"""The course of a petition: what comes after what, and what each decision does to it.

What stops the two months of § 3188 is a decision that is still to come, or a period for appeal that
still runs: under the reading that counts them from the end of the litigation.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.from_united_states.habeas import Habeas


def relate(suit: Habeas) -> None:
    """Relate the steps of one petition to each other; none from outside holds them back."""
    ordered = Text(
        "three days from service, or up to twenty for good cause",
        "tres días desde la notificación, o hasta veinte por causa justificada",
    )
    suit.show_cause.brings_in(suit.returned, law="us/28-usc/2243", why=ordered)
    suit.show_cause.makes_due(
        suit.returned, within=suit.return_period, law="us/28-usc/2243", why=ordered
    )

    # -- stays -----------------------------------------------------------------------------------
    stayed = Text("the surrender is stayed", "la entrega está suspendida")
    for one, ends in ((suit.stay, suit.stay_ends), (suit.stay_on_appeal, suit.stay_on_appeal_ends)):
        one.brings_in(ends, law="us/28-usc/2241", why=stayed)
        one.makes_due(ends, law="us/28-usc/2241", why=stayed)

    # -- the ruling ------------------------------------------------------------------------------
    decided = Text("the court has ruled on the petition", "el tribunal ya resolvió la petición")
    unruled = Text("there is no ruling to be reviewed", "no hay resolución que pueda revisarse")
    for ruling in (suit.denied, suit.granted, suit.conditional):
        ruling.shuts_out(suit.before, suit.rulings, law="us/28-usc/2243", why=decided)
        ruling.brings_in(suit.appeal, law="us/28-usc/2253/a", why=unruled)
    for one in (suit.denied, suit.conditional, suit.denied_on_review):
        one.brings_in(suit.stay_on_appeal, law="us/28-usc/2241", why=unruled)
    protects = Text(
        "the writ was granted: the person is to be released",
        "se concedió el hábeas corpus: la persona debe quedar en libertad",
    )
    unless = Text(
        "the certification is undone unless the extradition court certifies again",
        "la certificación queda sin efecto salvo que el juez de la extradición certifique de nuevo",
    )
    for one in (suit.granted, suit.granted_on_review):
        one.brings_in(suit.released, suit.writ_stayed, law="us/28-usc/2243", why=protects)
        one.makes_due(suit.released, law="us/28-usc/2243", why=protects)
    for one in (suit.conditional, suit.conditional_on_review):
        one.brings_in(suit.writ_issues, suit.writ_stayed, law="us/28-usc/2243", why=unless)
        one.makes_due(suit.writ_issues, law="us/28-usc/2243", why=unless)

    # -- appeal and further review ---------------------------------------------------------------
    suit.final.needs(
        suit.rulings,
        after=suit.appeal_period,
        law="us/frap/4/a/1/B",
        why=Text("sixty days to appeal come first", "antes corren sesenta días para apelar"),
    )
    suit.appeal_period.shuts_out(
        suit.appeal,
        law="us/frap/4/a/1/B",
        why=Text("the sixty days to appeal are over", "vencieron los sesenta días para apelar"),
    )
    taken = Text("an appeal was taken", "se interpuso apelación")
    unasked = Text("no review was sought", "no se pidió revisión")
    open_review = Text("a review is not decided", "hay una revisión sin resolver")
    suit.appeal.shuts_out(suit.appeal_period, law="us/28-usc/2253/a", why=taken)
    suit.appeal.brings_in(
        suit.affirmed,
        suit.on_review,
        suit.sent_back,
        suit.further_review,
        law="us/28-usc/2253/a",
        why=unasked,
    )
    suit.appeal.makes_due(suit.affirmed, law="us/28-usc/2253/a", why=open_review)
    suit.further_review.brings_in(suit.declined, law="us/28-usc/2253/a", why=unasked)
    suit.further_review.makes_due(suit.declined, law="us/28-usc/2253/a", why=open_review)
    suit.final.waits_for(suit.affirmed, suit.declined, law="us/28-usc/2253/a", why=open_review)

    # -- what a review does ----------------------------------------------------------------------
    over = Text(
        "a stay on appeal lasts until the appeal is decided",
        "la suspensión en apelación dura hasta que se resuelva la apelación",
    )
    changed = Text("the ruling was changed on review", "la resolución se modificó en revisión")
    for one in (suit.affirmed, suit.declined):
        one.shuts_out(suit.stay_on_appeal_ends, law="us/28-usc/2253/a", why=over)
    for review in (suit.denied_on_review, suit.granted_on_review, suit.conditional_on_review):
        review.shuts_out(
            suit.affirmed,
            suit.declined,
            suit.stay_on_appeal_ends,
            law="us/28-usc/2253/a",
            why=changed,
        )
    suit.denied_on_review.shuts_out(
        suit.released, suit.writ_issues, suit.writ_stayed, law="us/28-usc/2253/a", why=changed
    )
    suit.granted_on_review.shuts_out(
        suit.writ_issues, suit.stay_on_appeal, law="us/28-usc/2253/a", why=changed
    )
    suit.conditional_on_review.shuts_out(suit.released, law="us/28-usc/2253/a", why=changed)

    # -- the end ---------------------------------------------------------------------------------
    settled = Text("the decision on the writ is final", "la resolución sobre el auto es firme")
    given_up = Text("it was withdrawn", "hubo desistimiento")
    for end, why in ((suit.final, settled), (suit.withdrawn, given_up)):
        end.shuts_out(suit.left, law="us/28-usc/2253/a", why=why)
