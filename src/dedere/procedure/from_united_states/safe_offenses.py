"""Offenses, assurances, and speciality in Mexico."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.procedure.from_united_states.declaring import Parts
from dedere.procedure.from_united_states.observing import ends, was
from dedere.procedure.properties import Property, applies, enabled, never, since


def offenses_and_assurances(parts: Parts) -> Iterator[Property]:
    """Offense by offense, and each assurance."""
    leaves, order = parts.surrendering, parts.deciding.order
    offense, assurance = parts.offense, parts.assurance
    over = ends(parts)
    yield never(
        "no-surrender-of-a-refused-offense",
        Text(
            "Nobody is surrendered for an offense that was refused or not certified.",
            "A nadie se le entrega por un delito negado o no certificado.",
        ),
        enabled(offense.covered),
        since([offense.refused, offense.not_certified], until=[offense.certified]),
    )
    for then, before, name in (
        (offense.covered, offense.granted, "no-surrender-for-an-offense-not-granted"),
        (offense.granted, offense.certified, "no-grant-of-an-offense-not-certified"),
    ):
        yield never(
            name,
            Text(
                "Offense by offense: first certified, then granted, then covered.",
                "Delito por delito: primero certificado, luego concedido, luego cubierto.",
            ),
            enabled(then),
            ~since(before),
            ~since(parts.hearing.consent, until=over),
        )
    missing = since(
        assurance.asked,
        until=[assurance.sufficient, assurance.dropped],
        of=assurance.given.process,
    )
    for step in (leaves.surrender, leaves.temporary, order):
        what = (
            "no-surrender-without-each-assurance"
            if step is leaves.surrender
            else f"no-{step.name}-without-each-assurance"
        )
        yield never(
            what,
            Text(
                "No surrender while an assurance that was asked for is missing.",
                "No hay entrega mientras falte una seguridad que se pidió.",
            ),
            enabled(step),
            missing,
        )
        yield never(
            f"no-{step.name}-without-the-death-penalty-assurance",
            Text(
                "No surrender to a possible death penalty without the assurance of article 8.",
                "No hay entrega ante una posible pena de muerte sin la seguridad del artículo 8.",
            ),
            enabled(step),
            applies(parts.death_penalty),
            ~was(parts, parts.death_penalty),
        )
    yield never(
        "no-sufficient-assurance-that-was-not-given",
        Text(
            "No assurance is found sufficient that was not given.",
            "No se estima suficiente una seguridad que no se otorgó.",
        ),
        enabled(assurance.sufficient),
        ~since(assurance.given),
    )
    yield never(
        "no-insufficient-assurance-that-was-not-given",
        Text(
            "No assurance is found insufficient that was not given.",
            "No se estima insuficiente una seguridad que no se otorgó.",
        ),
        enabled(assurance.insufficient),
        ~since(assurance.given),
    )
    yield never(
        "a-better-assurance-is-given-first",
        Text(
            "An assurance that was found insufficient is given anew before it is accepted.",
            "La seguridad estimada insuficiente se otorga de nuevo antes de aceptarse.",
        ),
        enabled(assurance.sufficient),
        since(assurance.insufficient, until=[assurance.better]),
    )
    decided = since([assurance.sufficient, assurance.dropped])
    for name, step, after in (
        ("no-second-thoughts-on-an-assurance", assurance.insufficient, decided),
        ("no-dropping-of-an-accepted-assurance", assurance.dropped, since(assurance.sufficient)),
        ("no-giving-of-a-dropped-assurance", assurance.given, since(assurance.dropped)),
        ("no-bettering-of-a-dropped-assurance", assurance.better, since(assurance.dropped)),
    ):
        yield never(
            name,
            Text(
                "An assurance that was accepted or is not needed is settled.",
                "La seguridad aceptada o innecesaria queda resuelta.",
            ),
            enabled(step),
            after,
        )
    for step in (offense.certified, offense.not_certified):
        yield never(
            f"no-{step.name}-of-a-refused-offense",
            Text(
                "What the Secretary refused for an offense stays refused.",
                "Lo que el Secretario negó por un delito sigue negado.",
            ),
            enabled(step),
            since(offense.refused),
        )
    yield never(
        "no-grant-of-a-refused-offense",
        Text(
            "Surrender is not ordered for an offense that was refused or not certified.",
            "No se ordena la entrega por un delito negado o no certificado.",
        ),
        enabled(offense.granted),
        since([offense.refused, offense.not_certified], until=[offense.certified]),
    )
    yield never(
        "an-offense-certified-again-can-be-covered",
        Text(
            "An offense that is certified and granted can be covered by the surrender.",
            "El delito certificado y concedido puede quedar cubierto por la entrega.",
        ),
        since(offense.certified, until=[offense.not_certified, offense.refused, *over]),
        since(offense.granted),
        ~since(offense.covered),
        ~enabled(offense.covered),
    )


def in_mexico(parts: Parts) -> Iterator[Property]:
    """What Mexico may do with the person."""
    after, leaves = parts.afterwards, parts.surrendering
    gone = (parts.matter.transfer, parts.matter.death)
    yield never(
        "no-trial-for-another-offense",
        Text(
            "Nobody is tried for another offense unless the United States consents, the person "
            "came back or stayed, or agreed to go.",
            "A nadie se juzga por otro delito salvo que los Estados Unidos consientan, la persona "
            "haya regresado o permanecido, o haya consentido.",
        ),
        enabled(after.tried_for_another),
        ~since(
            [
                after.consent_given,
                after.sixty_days_free,
                after.came_again,
                parts.hearing.consent,
            ],
            until=gone,
        ),
    )
    for step in (after.tried, after.tried_for_another, after.free, after.consent_given):
        yield never(
            f"no-{step.name}-before-surrender",
            Text(
                "What comes after surrender does not come before it: {step}.",
                "Lo que sigue a la entrega no ocurre antes de ella: {step}.",
            ).format(step=step.title),
            enabled(step),
            ~since(leaves.surrender, until=gone),
        )
    for step in (
        after.consent_given,
        after.sixty_days_free,
        after.came_again,
        parts.hearing.consent,
    ):
        yield never(
            f"the-protection-ends-with-{step.name}",
            Text(
                "Where the treaty ends the protection, trial for another offense is possible: "
                "{step}.",
                "Donde el tratado pone fin a la protección, cabe juzgar por otro delito: {step}.",
            ).format(step=step.title),
            since(step, until=gone),
            since(leaves.surrender, until=gone),
            ~enabled(after.tried_for_another),
        )
    yield never(
        "the-protection-lasts-while-the-person-leaves-in-time",
        Text(
            "The sixty days do not run out for who has left.",
            "Los sesenta días no vencen para quien ya salió.",
        ),
        enabled(after.sixty_days_free),
        since(after.left, until=[after.free]),
    )
