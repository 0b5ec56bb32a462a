"""After surrender (A24): speciality.

The person is tried for what was granted. For another earlier offense only if Mexico consents, if
the person stays although free to leave, or comes back; or if surrender was on consent without
further proceedings, which article 17 does not protect.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded
from dedere.procedure.roles import PERSON, REQUESTING_STATE, SRE, US_TRIAL_COURT


def declare(request: Process) -> None:
    """Trial in the United States, and what takes the protection of speciality away."""
    asked = request.step(
        "speciality-consent-asked",
        Text(
            "the United States asks Mexico to consent to trial for another offense",
            "los Estados Unidos piden a México consentir el juicio por otro delito",
        ),
        by=REQUESTING_STATE,
        law="treaty-1978/17/1/c",
        included=False,
        event=Recorded("other", ("speciality_consent_requested",)),
    )
    consent = request.step(
        "speciality-consent",
        Text(
            "Mexico consents to trial for another offense",
            "México consiente el juicio por otro delito",
        ),
        by=SRE,
        law="treaty-1978/17/1/c",
        included=False,
        event=Recorded("other", ("speciality_consent",)),
    )
    protest = request.step(
        "protest",
        Text(
            "Mexico protests that speciality was not kept",
            "México protesta porque no se respetó la especialidad",
        ),
        by=SRE,
        law="treaty-1978/17/1",
        included=False,
        event=Recorded("other", ("protest", "speciality_protest")),
    )
    raised = request.step(
        "speciality-raised",
        Text(
            "the person asks the court to dismiss for breach of speciality",
            "la persona pide al tribunal sobreseer por violación de la especialidad",
        ),
        by=PERSON,
        law="treaty-1978/17/1",
        included=False,
        event=Recorded("other", ("motion_speciality",)),
    )
    ruled = request.step(
        "speciality-ruled",
        Text(
            "the court rules on speciality",
            "el tribunal resuelve sobre la especialidad",
        ),
        by=US_TRIAL_COURT,
        law="treaty-1978/17/1",
        included=False,
        event=Recorded("other", ("speciality_ruling",)),
    )
    free = request.step(
        "free-to-leave",
        Text(
            "the person is free to leave the United States",
            "la persona queda en libertad de salir de los Estados Unidos",
        ),
        by=US_TRIAL_COURT,
        law=("treaty-1978/17/1/b", "mx/lei/10/II"),
        included=False,
        event=Recorded("other", ("free_to_leave",)),
    )
    left = request.step(
        "left",
        Text("the person leaves the United States", "la persona sale de los Estados Unidos"),
        by=PERSON,
        law=("treaty-1978/17/1/b", "mx/lei/10/II"),
        included=False,
        event=Recorded("other", ("left_requesting_state",)),
    )
    sixty = request.lapse(
        "sixty-days-of-speciality",
        Text(
            "the sixty days to leave run out",
            "vencen los sesenta días para salir",
        ),
        limit="T-SPEC60",
        rule="treaty-1978/17/1",
        law="treaty-1978/17/1/b",
    )
    months = request.lapse(
        "two-months-of-speciality",
        Text(
            "the two months of the undertaking on speciality run out",
            "vencen los dos meses del compromiso de especialidad",
        ),
        limit="LEI-SPEC2M",
        rule="mx/lei/10/II#after-surrender",
        law="mx/lei/10/II",
    )
    came_back = request.step(
        "came-back",
        Text(
            "the person comes back to the United States of his or her own will",
            "la persona vuelve voluntariamente a los Estados Unidos",
        ),
        by=PERSON,
        law="treaty-1978/17/1/a",
        included=False,
        event=Recorded("other", ("returned_voluntarily",)),
    )
    waived = request.step(
        "speciality-waived",
        Text(
            "the court finds that the person, who consented to extradition, has no such protection",
            "el tribunal estima que la persona, que consintió en la extradición, carece de esa "
            "protección",
        ),
        by=US_TRIAL_COURT,
        law="treaty-1978/18",
        included=False,
        event=Recorded("other", ("speciality_waived",)),
    )
    trial = request.step(
        "trial",
        Text(
            "the person is tried for offenses for which surrender was granted",
            "se juzga a la persona por los delitos por los que se concedió la entrega",
        ),
        by=US_TRIAL_COURT,
        law="treaty-1978/17/1",
        included=False,
    )
    other = request.step(
        "trial-for-another-offense",
        Text(
            "the person is tried for another earlier offense",
            "se juzga a la persona por otro delito anterior",
        ),
        by=US_TRIAL_COURT,
        law=("treaty-1978/17/1", "mx/lei/10/II"),
        included=False,
        event=Recorded("other", ("trial_for_other_offense",)),
    )
    request.phase(
        "afterwards",
        Text("After surrender", "Después de la entrega"),
        asked,
        consent,
        protest,
        raised,
        ruled,
        free,
        left,
        sixty,
        months,
        came_back,
        waived,
        trial,
        other,
    )

    surrendered = request.procedure.party("request/surrender", "afterwards")
    surrendered.brings_in(
        protest,
        raised,
        ruled,
        free,
        left,
        came_back,
        waived,
        trial,
        law="treaty-1978/17/1",
        why=Text("the person has not been surrendered", "la persona no ha sido entregada"),
    )
    other.needs(
        surrendered,
        law="treaty-1978/17/1",
        why=Text("the person has not been surrendered", "la persona no ha sido entregada"),
    )
    unordered = Text("surrender has not been ordered", "no se ha ordenado la entrega")
    ordered = request.procedure.party("request/surrender-order", "afterwards")
    ordered.brings_in(asked, consent, law="treaty-1978/17/1/c", why=unordered)
    agreed = Text("Mexico consented", "México consintió")
    consent.brings_in(other, law="treaty-1978/17/1/c", why=agreed)
    stays = Text(
        "who is free to leave has sixty days, or two months under the undertaking, to do so",
        "quien puede salir tiene sesenta días, o dos meses según el compromiso, para hacerlo",
    )
    free.makes_due(left, within=sixty, law="treaty-1978/17/1/b", why=stays)
    free.makes_due(left, within=months, law="mx/lei/10/II", why=stays)
    lost = Text(
        "the protection of speciality is lost", "se perdió la protección de la especialidad"
    )
    sixty.brings_in(other, law="treaty-1978/17/1/b", why=lost)
    months.brings_in(other, law="mx/lei/10/II", why=lost)
    came_back.brings_in(other, law="treaty-1978/17/1/a", why=lost)
    waived.brings_in(
        other,
        law="treaty-1978/18",
        why=Text(
            "who consented to extradition is not protected by article 17",
            "a quien consintió en la extradición no lo protege el artículo 17",
        ),
    )
