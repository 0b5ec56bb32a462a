"""One step before another: what may not happen before something else did."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dedere.bilingual import Text
from dedere.procedure.graph import Step
from dedere.procedure.prisoner_transfer.declaring import Parts
from dedere.procedure.properties import Property, enabled, never, since

_Row = tuple[str, str, str, Step, Sequence[Step]]


def before(parts: Parts) -> Iterator[Property]:
    """What may not happen before something else did; any of several is enough."""
    for name, english, spanish, step, first in (*_deciding(parts), *_after_delivery(parts)):
        yield never(name, Text(english, spanish), enabled(step), ~since(first))


def _deciding(parts: Parts) -> Iterator[_Row]:
    applying, deciding, consented = parts.applying, parts.deciding, parts.consenting
    begun = (applying.applied, applying.opened) if parts.way.out else (applying.opened,)
    asked = "Nobody's transfer is looked at that was not taken up."
    pedido = "No se revisa un traslado que no se ha iniciado."
    yield "no-review-before-it-begins", asked, pedido, applying.eligible, begun
    yield "no-rejection-before-it-begins", asked, pedido, applying.ineligible, begun
    for step in (deciding.approved, deciding.denied):
        yield (
            f"no-{step.name}-decision-without-the-package",
            "The transferring State decides on a complete application.",
            "El Estado trasladante resuelve sobre una solicitud completa.",
            step,
            [applying.ready],
        )
        if deciding.views_asked is not None and deciding.views_given and deciding.fourteen_days:
            yield (
                f"no-{step.name}-decision-without-asking-for-views",
                "The prosecutor and the agencies are asked before the decision.",
                "Antes de resolver se pide la opinión de la fiscalía y de las dependencias.",
                step,
                [deciding.views_asked],
            )
            yield (
                f"no-{step.name}-decision-before-views-or-silence",
                "The decision waits for the views, or for fourteen days of silence.",
                "La resolución espera las opiniones, o catorce días de silencio.",
                step,
                [deciding.views_given, deciding.fourteen_days],
            )
    if deciding.views_asked is not None and deciding.views_given is not None:
        yield (
            "no-asking-for-views-without-the-package",
            "Views are asked for on a complete package.",
            "Las opiniones se piden con el expediente completo.",
            deciding.views_asked,
            [applying.ready],
        )
        yield (
            "no-views-unasked",
            "Views are given that were asked for.",
            "Se dan las opiniones que se pidieron.",
            deciding.views_given,
            [deciding.views_asked],
        )
    yield (
        "no-package-before-review",
        "No package goes on that was not reviewed.",
        "No se envía un expediente que no se revisó.",
        applying.ready,
        [applying.eligible],
    )
    yield (
        "no-papers-before-approval",
        "No request goes to the other State that was not approved here.",
        "No va al otro Estado ninguna petición que aquí no se aprobó.",
        deciding.papers,
        [deciding.approved],
    )
    for step in (deciding.accepted, deciding.declined, deciding.more_asked):
        yield (
            f"no-{step.name}-before-the-papers",
            "The receiving State acts on the papers that it was sent.",
            "El Estado receptor actúa con los documentos que se le enviaron.",
            step,
            [deciding.papers],
        )
    yield (
        "no-more-papers-unasked",
        "More is sent where more was asked for.",
        "Se envía más cuando se pidió más.",
        deciding.more_sent,
        [deciding.more_asked],
    )
    for step in (consented.verified, consented.refused, consented.held, consented.adjourned):
        yield (
            f"no-{step.name}-before-both-states-agree",
            "The hearing comes when both States have agreed.",
            "La audiencia se celebra cuando ambos Estados están de acuerdo.",
            step,
            [deciding.accepted],
        )


def _after_delivery(parts: Parts) -> Iterator[_Row]:
    handed, after = parts.handing, parts.afterwards
    for step in (*after.in_custody, *(parts.commission.steps[:1] if parts.commission else ())):
        if step.is_lapse:
            continue
        yield (
            f"no-{step.name}-before-the-delivery",
            f"What follows the delivery comes after it: {step.title.en}.",
            f"Lo que sigue a la entrega ocurre después de ella: {step.title.es}.",
            step,
            [handed.delivered],
        )
    yield (
        "no-computation-before-the-sentence-came",
        "Who computes the sentence has received it.",
        "Quien hace el cómputo ha recibido la sentencia.",
        after.computed,
        [after.received],
    )
    yield (
        "no-finding-before-the-delivery",
        "No transfer is found unlawful that has not taken place.",
        "No se declara ilícito un traslado que no ha ocurrido.",
        parts.returning.unlawful,
        [handed.delivered],
    )
