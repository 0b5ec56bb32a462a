"""P10 and P11: counsel, the warnings, and the consent, which can be withdrawn until it is verified.

The same in both directions: § 4107 for who leaves the United States, § 4108 for who comes there.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.prisoner_transfer.deciding import Deciding
from dedere.procedure.prisoner_transfer.direction import Direction
from dedere.procedure.prisoner_transfer.guards import CANNOT_CONSENT
from dedere.procedure.roles import CONSENT_OFFICER, SENTENCED_PERSON

_IRREVOCABLE = "us/18-usc/4100/b"


@dataclass(frozen=True, eq=False)
class Consenting:
    """The steps of the consent."""

    counsel: Step
    warned: Step
    guardian: Step
    held: Step
    adjourned: Step
    verified: Step
    refused: Step
    withdrawn: Step


def declare(transfer: Process, way: Direction, deciding: Deciding) -> Consenting:
    """From counsel to the consent that binds."""
    law = way.consent_law
    counsel = transfer.step(
        "counsel-offered",
        Text(
            "the person is told of the right to counsel, and has it if wanted",
            "se informa a la persona de su derecho a defensa, y la tiene si la quiere",
        ),
        by=CONSENT_OFFICER,
        law=(f"{law}/c", "us/18-usc/4109"),
        event=Recorded("transfer_counsel"),
    )
    warned = transfer.step(
        "warned",
        Text(
            "the person is told the four consequences, in a language that he or she understands, "
            "and accepts them",
            "se advierten a la persona las cuatro consecuencias, en un idioma que entiende, y las "
            "acepta",
        ),
        by=CONSENT_OFFICER,
        law=f"{law}/b",
        event=Recorded("other", ("warnings_given", "consent_warnings")),
    )
    guardian = transfer.step(
        "guardian-consents",
        Text(
            "a parent, guardian, guardian ad litem or court consents for the person",
            "consiente por la persona su padre o madre, tutor, tutor especial o un tribunal",
        ),
        by=CONSENT_OFFICER,
        law=(_IRREVOCABLE, "transfer-treaty-1976/8/1"),
        where=CANNOT_CONSENT,
        event=Recorded("other", ("guardian_consents", "guardian_consent")),
    )
    held = transfer.step(
        "hearing-held",
        Text(
            "the hearing on the consent is held", "se celebra la audiencia sobre el consentimiento"
        ),
        by=CONSENT_OFFICER,
        law=law,
        event=Recorded("consent_hearing"),
    )
    adjourned = transfer.step(
        "hearing-adjourned",
        Text(
            "the hearing is adjourned, so that the person can speak with counsel",
            "se difiere la audiencia, para que la persona hable con su defensa",
        ),
        by=CONSENT_OFFICER,
        law=f"{law}/c",
        event=Recorded("consent_hearing", results=("adjourned",)),
    )
    verified = transfer.step(
        "consent-verified",
        Text(
            "the consent is verified: voluntary, and with knowledge of what follows",
            "se verifica el consentimiento: voluntario y con conocimiento de sus consecuencias",
        ),
        by=CONSENT_OFFICER,
        law=(law, "transfer-treaty-1976/5/1", _IRREVOCABLE),
        once=True,
        event=Recorded("consent_hearing", results=("verified",)),
    )
    refused = transfer.step(
        "consent-not-verified",
        Text(
            "the person does not consent, or the consent is not found voluntary",
            "la persona no consiente, o su consentimiento no resulta voluntario",
        ),
        by=CONSENT_OFFICER,
        law=(law, "transfer-treaty-1976/4/2"),
        once=True,
        closing=True,
        event=Recorded("consent_hearing", results=("refused",)),
    )
    withdrawn = transfer.step(
        "withdrawn",
        Text(
            "the person withdraws the application or the consent",
            "la persona retira su solicitud o su consentimiento",
        ),
        by=SENTENCED_PERSON,
        law=(_IRREVOCABLE, "transfer-treaty-1976/4/2"),
        once=True,
        closing=True,
        event=(Recorded("consent_withdrawn"), Recorded("withdrawal")),
        void=True,
    )
    transfer.phase(
        "consent",
        Text("The person's consent", "El consentimiento de la persona"),
        counsel,
        warned,
        guardian,
        held,
        adjourned,
        verified,
        refused,
        withdrawn,
    )

    for one in (held, adjourned, verified, refused):
        one.needs(
            deciding.accepted,
            law="us/crm/734",
            why=Text(
                "the hearing comes when both States have agreed",
                "la audiencia se celebra cuando ambos Estados están de acuerdo",
            ),
        )
    verified.needs(
        counsel,
        law=f"{law}/c",
        why=Text(
            "the person was not told of the right to counsel",
            "no se informó a la persona de su derecho a defensa",
        ),
    )
    verified.needs(
        warned,
        law=f"{law}/b",
        why=Text(
            "the person was not asked whether he or she understands what follows",
            "no se preguntó a la persona si entiende las consecuencias",
        ),
    )
    verified.needs(
        guardian,
        law=_IRREVOCABLE,
        why=Text(
            "who cannot consent alone needs somebody who consents for him or her",
            "por quien no puede consentir por sí debe consentir alguien más",
        ),
    )
    irrevocable = Text(
        "a consent that was verified cannot be withdrawn",
        "el consentimiento verificado es irrevocable",
    )
    verified.shuts_out(withdrawn, refused, law=_IRREVOCABLE, why=irrevocable)
    return Consenting(counsel, warned, guardian, held, adjourned, verified, refused, withdrawn)
