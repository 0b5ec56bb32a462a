"""The delivery: not without the three keys, not against a withdrawal, not while a court decides."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.procedure.prisoner_transfer.declaring import Parts
from dedere.procedure.prisoner_transfer.observing import ends, turned_down
from dedere.procedure.properties import Property, applies, enabled, included, never, since


def delivery(parts: Parts) -> Iterator[Property]:
    """What a delivery needs, and what bars it."""
    deciding, attacked = parts.deciding, parts.challenging
    delivered = enabled(parts.handing.delivered)
    yield never(
        "no-delivery-without-verified-consent",
        Text(
            "Nobody is delivered whose consent was not verified.",
            "No se entrega a nadie cuyo consentimiento no se haya verificado.",
        ),
        delivered,
        ~since(parts.consenting.verified),
    )
    yield never(
        "no-delivery-without-the-transferring-state",
        Text(
            "Nobody is delivered without the approval of the transferring State.",
            "No se entrega a nadie sin la aprobación del Estado trasladante.",
        ),
        delivered,
        ~since(deciding.approved),
    )
    yield never(
        "no-delivery-without-the-receiving-state",
        Text(
            "Nobody is delivered whom the receiving State has not accepted.",
            "No se entrega a nadie a quien el Estado receptor no haya aceptado.",
        ),
        delivered,
        ~since(deciding.accepted),
    )
    for name, step, text in (
        (
            "no-delivery-without-the-local-authority",
            deciding.local_approved,
            Text(
                "Who was sentenced by a state of the Union or a federal entity is not delivered "
                "without its consent.",
                "A quien sentenció un estado o entidad federativa no se le entrega sin su acuerdo.",
            ),
        ),
        (
            "no-delivery-without-the-supervising-court",
            deciding.court_agrees,
            Text(
                "Who is under supervision is not delivered unless the court agrees.",
                "A quien está bajo vigilancia no se le entrega sin el acuerdo del tribunal.",
            ),
        ),
        (
            "no-delivery-without-the-military-order",
            deciding.military,
            Text(
                "Who was sentenced by a military court is not delivered without the order of the "
                "Secretary.",
                "A quien sentenció un tribunal militar no se le entrega sin la orden del "
                "Secretario.",
            ),
        ),
    ):
        if step is not None:
            yield never(name, text, delivered, applies(step), ~since(step))
    yield never(
        "no-approval-without-the-local-authority",
        Text(
            "The federal authority does not approve before the state or federal entity has agreed.",
            "La autoridad federal no aprueba antes de que el estado o entidad dé su acuerdo.",
        ),
        enabled(deciding.approved),
        applies(deciding.local_approved),
        ~since(deciding.local_approved),
    )
    yield never(
        "no-delivery-before-finality",
        Text(
            "Nobody is delivered before the time allowed for appeal is over.",
            "No se entrega a nadie antes de que termine el plazo para apelar.",
        ),
        delivered,
        ~since(attacked.final),
    )
    yield never(
        "no-delivery-while-a-challenge-is-pending",
        Text(
            "Nobody is delivered while an appeal or another attack on the sentence is pending.",
            "No se entrega a nadie mientras esté pendiente una apelación u otra impugnación.",
        ),
        delivered,
        since(
            attacked.challenged,
            until=[attacked.decided, attacked.set_aside],
            of=attacked.decided.process,
        ),
    )
    yield never(
        "no-delivery-on-a-sentence-set-aside",
        Text(
            "Nobody is delivered to serve a sentence that was set aside.",
            "No se entrega a nadie para cumplir una sentencia anulada.",
        ),
        delivered,
        since(attacked.set_aside),
    )


def withdrawal(parts: Parts) -> Iterator[Property]:
    """The consent: it can be withdrawn until it is verified, and not after."""
    consented, handed = parts.consenting, parts.handing
    for step in (handed.delivered, handed.gathered, consented.verified):
        yield never(
            f"no-{step.name}-after-a-withdrawal",
            Text(
                "Who withdrew the consent before it was verified is not transferred.",
                "A quien retiró su consentimiento antes de verificarse no se le traslada.",
            ),
            enabled(step),
            since(consented.withdrawn),
        )
    yield never(
        "no-withdrawal-after-verification",
        Text(
            "A consent that was verified cannot be withdrawn.",
            "El consentimiento verificado no puede retirarse.",
        ),
        enabled(consented.withdrawn),
        since(consented.verified),
    )
    yield never(
        "withdrawal-until-verification",
        Text(
            "Until it is verified, the consent can be withdrawn.",
            "Hasta que se verifique, el consentimiento puede retirarse.",
        ),
        since(parts.deciding.approved, until=[consented.verified, *ends(parts)]),
        ~since([parts.challenging.set_aside], of=parts.deciding.approved.process),
        ~enabled(consented.withdrawn),
        ~since([handed.delivered, parts.deciding.declined, parts.deciding.local_denied]),
    )
    yield never(
        "no-gathering-without-verified-consent",
        Text(
            "Nobody is taken to the place of departure whose consent was not verified.",
            "No se lleva al lugar de salida a quien no se le verificó el consentimiento.",
        ),
        enabled(handed.gathered),
        ~since(consented.verified),
    )
    yield never(
        "no-delivery-after-a-refusal-to-consent",
        Text("Who does not consent is not delivered.", "A quien no consiente no se le entrega."),
        enabled(handed.delivered),
        since(consented.refused),
    )
    for name, step, text in (
        (
            "no-verification-without-counsel",
            consented.counsel,
            Text(
                "No consent is verified before the person was told of the right to counsel.",
                "No se verifica el consentimiento antes de informar del derecho a defensa.",
            ),
        ),
        (
            "no-verification-without-warnings",
            consented.warned,
            Text(
                "No consent is verified before the person knows what follows from it.",
                "No se verifica el consentimiento antes de advertir sus consecuencias.",
            ),
        ),
    ):
        yield never(name, text, enabled(consented.verified), ~since(step))
    yield never(
        "no-verification-without-a-guardian",
        Text(
            "For who cannot consent alone somebody consents.",
            "Por quien no puede consentir por sí consiente alguien más.",
        ),
        enabled(consented.verified),
        applies(consented.guardian),
        ~since(consented.guardian),
    )
    yield never(
        "no-refusal-after-verification",
        Text(
            "A consent that was verified is not refused afterwards.",
            "El consentimiento verificado no se rechaza después.",
        ),
        enabled(consented.refused),
        since(consented.verified),
    )


def silence(parts: Parts) -> Iterator[Property]:
    """Views after their fourteen days: silence has counted by then."""
    deciding = parts.deciding
    given, asked, over = deciding.views_given, deciding.views_asked, deciding.fourteen_days
    if given is not None and asked is not None and over is not None:
        yield never(
            "no-views-after-fourteen-days-of-silence",
            Text(
                "Views that come after fourteen days of silence do not count.",
                "No cuentan las opiniones que llegan tras catorce días de silencio.",
            ),
            enabled(given),
            since(over, until=[asked]),
        )


def denial(parts: Parts) -> Iterator[Property]:
    """An application that was turned down: nothing comes of it, and another can be made."""
    deciding, handed, consented = parts.deciding, parts.handing, parts.consenting
    for step in turned_down(parts):
        yield never(
            f"no-delivery-after-{step.name}",
            Text(
                "Nobody is delivered on an application that was turned down: {step}.",
                "No se entrega a nadie con base en una solicitud negada: {step}.",
            ).format(step=step.title),
            enabled(handed.delivered),
            since(step),
        )
        # When, is said below: the two years of any denial come first.
        yield never(
            f"another-application-after-{step.name}",
            Text(
                "Who was turned down can apply again: {step}.",
                "Quien fue rechazado puede volver a solicitarlo: {step}.",
            ).format(step=step.title),
            since(step, until=ends(parts)),
            ~included(deciding.again),
        )
    yield never(
        "no-new-application-that-was-not-turned-down",
        Text(
            "A new application follows one that was turned down.",
            "Una nueva solicitud sigue a otra que fue negada.",
        ),
        enabled(deciding.again),
        ~since(turned_down(parts)),
    )
    if deciding.two_years is not None and deciding.obstacle_gone is not None:
        yield never(
            "two-years-before-another-application",
            Text(
                "After a denial two years pass, unless the obstacle was for a time only and is "
                "gone.",
                "Tras una negativa pasan dos años, salvo que el obstáculo fuera temporal y haya "
                "desaparecido.",
            ),
            enabled(deciding.again),
            since(deciding.denied),
            ~since([deciding.two_years, deciding.obstacle_gone]),
        )
        yield never(
            "no-lifting-of-a-denial-that-was-not-for-a-time",
            Text(
                "The two years are shortened only where the obstacle was for a time.",
                "Los dos años se acortan solo si el obstáculo era temporal.",
            ),
            enabled(deciding.obstacle_gone),
            ~since(deciding.denied),
        )
    for name, step, after in (
        ("no-denial-after-approval", deciding.denied, deciding.approved),
        ("no-approval-after-denial", deciding.approved, deciding.denied),
        ("no-refusal-after-acceptance", deciding.declined, deciding.accepted),
        ("no-acceptance-after-refusal", deciding.accepted, deciding.declined),
        ("no-hearing-after-refusal", consented.verified, deciding.declined),
        ("no-local-denial-after-approval", deciding.local_denied, deciding.local_approved),
        ("no-ineligibility-once-eligible", parts.applying.ineligible, parts.applying.eligible),
    ):
        yield never(
            name,
            Text("What was decided stays decided.", "Lo resuelto queda resuelto."),
            enabled(step),
            since(after),
        )
