"""After the delivery: reports, changes of the sentence, its end; and a transfer found unlawful."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.procedure.prisoner_transfer.declaring import Parts
from dedere.procedure.prisoner_transfer.observing import ends
from dedere.procedure.properties import Property, enabled, never, pending, since


def afterwards(parts: Parts) -> Iterator[Property]:
    """What may not follow a delivery, and what must."""
    yield from _protected(parts)
    yield from _reported(parts)
    yield from _changed(parts)
    yield from _over(parts)
    yield from _determined(parts)
    yield from _returned(parts)


def _protected(parts: Parts) -> Iterator[Property]:
    after, delivered = parts.afterwards, parts.handing.delivered
    yield never(
        "no-second-trial-after-the-delivery",
        Text(
            "Who was delivered is not held, tried or sentenced again for the same offense.",
            "A quien fue entregado no se le detiene, procesa ni sentencia otra vez por el mismo "
            "delito.",
        ),
        enabled(after.prosecuted),
        since(delivered),
    )
    if after.supervised_release is not None:
        yield never(
            "no-supervised-release-after-the-delivery",
            Text(
                "After the transfer the United States enforces no supervised release.",
                "Tras el traslado Estados Unidos no ejecuta libertad supervisada.",
            ),
            enabled(after.supervised_release),
            since(delivered),
        )
    for step in (delivered, parts.handing.gathered, parts.consenting.withdrawn):
        yield never(
            f"no-{step.name}-after-the-delivery",
            Text(
                "What led to the delivery is over with it: {step}.",
                "Lo que condujo a la entrega termina con ella: {step}.",
            ).format(step=step.title),
            enabled(step),
            since(delivered),
        )


def _reported(parts: Parts) -> Iterator[Property]:
    after, delivered = parts.afterwards, parts.handing.delivered
    over = (*ends(parts), parts.returning.unlawful)
    yield never(
        "a-report-is-always-owed",
        Text(
            "While the person serves the sentence the next report is owed.",
            "Mientras la persona cumple la pena se debe el siguiente informe.",
        ),
        since([delivered, after.report], until=over),
        ~pending(after.report),
    )


def _changed(parts: Parts) -> Iterator[Property]:
    after, attacked = parts.afterwards, parts.challenging
    yield never(
        "no-obedience-without-a-change",
        Text(
            "The receiving State changes the sentence only as the sentencing State did.",
            "El Estado receptor solo modifica la pena como lo hizo el Estado que sentenció.",
        ),
        enabled(after.obeyed),
        ~since(after.changed),
    )
    yield never(
        "no-release-on-a-change-that-was-not-made",
        Text(
            "Nobody is released on a pardon that was not given.",
            "Nadie queda libre por un indulto que no se otorgó.",
        ),
        enabled(after.ended_by_change),
        ~since(after.changed),
    )
    yield never(
        "a-change-is-to-be-obeyed",
        Text(
            "A pardon, a reduction or a sentence set aside is to be carried out.",
            "El indulto, la reducción o la anulación de la sentencia deben ejecutarse.",
        ),
        since(after.changed, until=[after.obeyed]),
        ~pending(after.obeyed),
    )
    yield never(
        "a-sentence-set-aside-is-told",
        Text(
            "The receiving State is told that the sentence was set aside.",
            "Se avisa al Estado receptor que la sentencia fue anulada.",
        ),
        since(attacked.set_aside, until=[after.changed], of=after.changed.process),
        ~pending(after.changed),
    )


def _over(parts: Parts) -> Iterator[Property]:
    after, deciding = parts.afterwards, parts.deciding
    later = (after.report, after.changed, after.conditional, after.prosecuted, after.computed)
    for step in later:
        yield never(
            f"no-{step.name}-after-the-end",
            Text(
                "When the sentence has ended nothing of it is left: {step}.",
                "Terminada la pena nada queda de ella: {step}.",
            ).format(step=step.title),
            enabled(step),
            since([after.ended, after.ended_by_change]),
        )
    for step in (parts.applying.eligible, deciding.approved, deciding.accepted):
        yield never(
            f"no-{step.name}-after-an-end",
            Text(
                "An application that is over is not decided: {step}.",
                "Una solicitud terminada no se resuelve: {step}.",
            ).format(step=step.title),
            enabled(step),
            since(ends(parts)[:5]),
        )
        yield never(
            f"no-{step.name}-after-death",
            Text(
                "The matter of who died is over: {step}.",
                "El asunto de quien murió terminó: {step}.",
            ).format(step=step.title),
            enabled(step),
            since(parts.matter.death),
        )


def _determined(parts: Parts) -> Iterator[Property]:
    one = parts.commission
    if one is None:
        return
    yield never(
        "no-appeal-after-forty-five-days",
        Text(
            "The determination is appealed within forty-five days.",
            "La determinación se apela dentro de cuarenta y cinco días.",
        ),
        enabled(one.appealed),
        since(one.forty_five, until=[one.determined]),
    )
    yield never(
        "no-appeal-before-the-determination",
        Text(
            "What was determined is appealed.",
            "Se apela lo que se determinó.",
        ),
        enabled(one.appealed),
        ~since(one.determined),
    )
    yield never(
        "no-decision-on-an-appeal-not-taken",
        Text(
            "The court of appeals decides an appeal that was taken.",
            "El tribunal resuelve la apelación que se interpuso.",
        ),
        enabled(one.appeal_decided),
        ~since(one.appealed),
    )
    yield never(
        "no-final-determination-before-the-appeal",
        Text(
            "A determination is final after forty-five days or after the appeal.",
            "La determinación queda firme tras cuarenta y cinco días o tras la apelación.",
        ),
        enabled(one.final),
        ~since([one.forty_five, one.appeal_decided]),
    )


def _returned(parts: Parts) -> Iterator[Property]:
    back = parts.returning
    yield never(
        "no-return-unasked",
        Text(
            "Nobody is returned for whom the sentencing State did not ask.",
            "No se devuelve a nadie a quien no pidió el Estado que sentenció.",
        ),
        enabled(back.returned),
        ~since(back.asked),
    )
    for step in (back.asked, back.free):
        yield never(
            f"no-{step.name}-without-the-finding",
            Text(
                "What follows an unlawful transfer comes after a court found it so: {step}.",
                "Lo que sigue a un traslado ilícito ocurre tras declararlo un tribunal: {step}.",
            ).format(step=step.title),
            enabled(step),
            ~since(back.unlawful),
        )
    yield never(
        "no-custody-after-the-finding",
        Text(
            "The sentence is not carried on under a transfer found unlawful.",
            "No sigue cumpliéndose la pena con base en un traslado declarado ilícito.",
        ),
        enabled(parts.afterwards.ended),
        since(back.unlawful),
    )
    if back.notified is None or back.thirty_days is None or back.complaint is None:
        return
    if back.sixty_days is None or back.ordered is None or back.refused is None:
        return
    for name, english, spanish, step, first in (
        (
            "no-return-request-untold",
            "The sentencing State asks when it was told.",
            "El Estado que sentenció pide la devolución una vez avisado.",
            back.asked,
            back.notified,
        ),
        (
            "no-notice-without-the-finding",
            "The sentencing State is told of a decision that was made.",
            "Se avisa de una resolución que se dictó.",
            back.notified,
            back.unlawful,
        ),
        (
            "no-complaint-unasked",
            "No complaint is filed for a return that was not asked for.",
            "No se demanda una devolución que no se pidió.",
            back.complaint,
            back.asked,
        ),
        (
            "no-order-without-a-complaint",
            "A court orders the return on a complaint.",
            "El tribunal ordena la devolución si se demandó.",
            back.ordered,
            back.complaint,
        ),
        (
            "no-refusal-without-a-complaint",
            "A court refuses the return that a complaint asks for.",
            "El tribunal niega la devolución que se demandó.",
            back.refused,
            back.complaint,
        ),
        (
            "no-return-without-an-order",
            "Nobody is returned to Mexico without a judge's order.",
            "No se devuelve a nadie a México sin orden judicial.",
            back.returned,
            back.ordered,
        ),
    ):
        yield never(name, Text(english, spanish), enabled(step), ~since(first))
    for name, english, spanish, step, after in (
        (
            "no-return-request-after-thirty-days",
            "The return is asked for in thirty days at most.",
            "La devolución se pide a lo sumo en treinta días.",
            back.asked,
            back.thirty_days,
        ),
        (
            "no-complaint-after-sixty-days",
            "The complaint is filed within sixty days.",
            "La demanda se presenta dentro de sesenta días.",
            back.complaint,
            back.sixty_days,
        ),
        (
            "no-return-that-was-refused",
            "Nobody is returned whose return was refused.",
            "No se devuelve a quien se le negó la devolución.",
            back.returned,
            back.refused,
        ),
        (
            "no-order-after-a-refusal",
            "What the court refused it does not order.",
            "Lo que el tribunal negó no lo ordena.",
            back.ordered,
            back.refused,
        ),
        (
            "no-freedom-after-an-order",
            "Who is to be returned by order does not stay free.",
            "Quien debe ser devuelto por orden judicial no queda libre.",
            back.free,
            back.ordered,
        ),
        (
            "no-refusal-after-an-order",
            "What the court ordered it does not refuse.",
            "Lo que el tribunal ordenó no lo niega.",
            back.refused,
            back.ordered,
        ),
    ):
        yield never(name, Text(english, spanish), enabled(step), since(after))
