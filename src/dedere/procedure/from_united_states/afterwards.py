"""B14: the trial in Mexico, and speciality."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.from_united_states.hearing import Hearing
from dedere.procedure.from_united_states.surrender import Surrendering
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.roles import (
    MEXICAN_TRIAL_COURT,
    PERSON,
    SECRETARY_OF_STATE,
    SRE,
)


@dataclass(frozen=True, eq=False)
class Afterwards:
    """The steps after the surrender."""

    tried: Step
    consent_given: Step
    free: Step
    left: Step
    sixty_days_free: Step
    came_again: Step
    tried_for_another: Step


def declare(request: Process, hearing: Hearing, surrendering: Surrendering) -> Afterwards:
    """What Mexico may do with the person, and what ends the protection."""
    tried = request.step(
        "tried",
        Text(
            "the person is tried in Mexico for what the surrender covers",
            "se juzga a la persona en México por lo que la entrega cubre",
        ),
        by=MEXICAN_TRIAL_COURT,
        law=("treaty-1978/17/1", "treaty-1978/17/2"),
        event=(Recorded("trial_verdict"), Recorded("plea"), Recorded("sentence")),
    )
    consent_asked = request.step(
        "consent-asked",
        Text(
            "Mexico asks the United States to consent to trial for another offense",
            "México pide a los Estados Unidos su consentimiento para juzgar por otro delito",
        ),
        by=SRE,
        law="treaty-1978/17/1/c",
        event=Recorded("other", ("speciality_consent_requested",)),
    )
    consent_given = request.step(
        "consent-given",
        Text("the United States consents", "los Estados Unidos consienten"),
        by=SECRETARY_OF_STATE,
        law="treaty-1978/17/1/c",
        event=Recorded("other", ("speciality_consent_given", "speciality_consent")),
    )
    consent_refused = request.step(
        "consent-refused",
        Text("the United States does not consent", "los Estados Unidos no consienten"),
        by=SECRETARY_OF_STATE,
        law="treaty-1978/17/1/c",
        event=Recorded("other", ("speciality_consent_refused",)),
    )
    free = request.step(
        "free-to-leave",
        Text(
            "the person is free to leave Mexico", "la persona queda en libertad de salir de México"
        ),
        by=MEXICAN_TRIAL_COURT,
        law="treaty-1978/17/1/b",
        event=(Recorded("release", ("free_to_leave", "in_mexico")), Recorded("release")),
    )
    left = request.step(
        "left-mexico",
        Text("the person leaves Mexico", "la persona sale de México"),
        by=PERSON,
        law="treaty-1978/17/1/b",
        included=False,
        event=Recorded("other", ("left_requesting_state",)),
    )
    sixty_days_free = request.lapse(
        "sixty-days-free",
        Text(
            "sixty days pass in which the person could have left",
            "pasan sesenta días en que la persona pudo salir",
        ),
        limit="T-SPEC60",
        rule="treaty-1978/17/1",
        law="treaty-1978/17/1/b",
    )
    came_again = request.step(
        "came-again",
        Text("the person comes back of his or her own will", "la persona regresa voluntariamente"),
        by=PERSON,
        law="treaty-1978/17/1/a",
        included=False,
        event=Recorded("other", ("returned_voluntarily",)),
    )
    tried_for_another = request.step(
        "tried-for-another",
        Text(
            "the person is tried for another offense, or handed on to a third State",
            "se juzga a la persona por otro delito, o se le entrega a un tercer Estado",
        ),
        by=MEXICAN_TRIAL_COURT,
        law="treaty-1978/17/1",
        included=False,
        event=(
            Recorded("trial_verdict", ("other_offense",)),
            Recorded("other", ("tried_for_another_offense", "re_extradited")),
        ),
    )
    request.phase(
        "in-mexico",
        Text("In Mexico", "En México"),
        tried,
        consent_asked,
        consent_given,
        consent_refused,
        free,
        left,
        sixty_days_free,
        came_again,
        tried_for_another,
    )

    first = Text("the person was not surrendered", "la persona no ha sido entregada")
    for one in (tried, consent_asked, consent_given, consent_refused, free, tried_for_another):
        one.needs(surrendering.surrender, law="treaty-1978/17/1", why=first)
    free.brings_in(
        left,
        law="treaty-1978/17/1/b",
        why=Text("the person is not free to leave", "la persona no es libre de salir"),
    )
    left.brings_in(
        came_again,
        law="treaty-1978/17/1/a",
        why=Text("the person has not left", "la persona no ha salido"),
    )
    free.makes_due(
        left,
        within=sixty_days_free,
        law="treaty-1978/17/1/b",
        why=Text(
            "who does not leave in sixty days loses the protection",
            "quien no sale en sesenta días pierde la protección",
        ),
    )
    protected = Text(
        "speciality protects the person: no consent was given, he or she has not come back "
        "and has not stayed for more than sixty days when free to leave",
        "la especialidad protege a la persona: no se dio consentimiento, no ha regresado ni ha "
        "permanecido más de sesenta días siendo libre de salir",
    )
    for ends, law in (
        (consent_given, "treaty-1978/17/1/c"),
        (sixty_days_free, "treaty-1978/17/1/b"),
        (came_again, "treaty-1978/17/1/a"),
        (hearing.consent, "treaty-1978/18"),
    ):
        ends.brings_in(tried_for_another, law=law, why=protected)
    return Afterwards(
        tried, consent_given, free, left, sixty_days_free, came_again, tried_for_another
    )
