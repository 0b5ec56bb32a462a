"""No surrender but of a person who may be surrendered, and never after the end."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.bilingual import Text
from dedere.procedure.from_united_states.declaring import Parts
from dedere.procedure.from_united_states.observing import ends, in_force, still_open, was
from dedere.procedure.properties import Property, enabled, never, since


def stays(parts: Parts) -> Iterator[Property]:
    """No stay is passed over by whatever takes the person out of the country."""
    text = Text(
        "Nobody is taken out of the country while a court's stay is in force: {step}.",
        "Nadie sale del país mientras esté vigente la suspensión de un tribunal: {step}.",
    )
    leaves = parts.surrendering
    for suit, where in ((parts.habeas, ""), (parts.habeas_outside, "-of-the-matter")):
        for step in (leaves.surrender, leaves.temporary, parts.matter.transfer):
            what = "transfer" if step is parts.matter.transfer else step.name
            yield never(
                f"no-{what}-under-a-stay{where}",
                text.format(step=step.title),
                enabled(step),
                in_force(parts, suit),
                *still_open(parts, suit),
            )


def decision(parts: Parts) -> Iterator[Property]:
    """What surrender rests on: the decision, the certificate, and what undoes them."""
    leaves, judge = parts.surrendering, parts.certifying
    order, suit = parts.deciding.order, parts.habeas
    for step in (leaves.surrender, leaves.temporary):
        yield never(
            f"no-{step.name}-without-the-decision",
            Text(
                "No surrender without the decision of the Secretary of State.",
                "No hay entrega sin la decisión del Secretario de Estado.",
            ),
            enabled(step),
            ~was(parts, order),
        )
    certified = (~was(parts, judge.certify), ~was(parts, parts.hearing.consent))
    yield never(
        "no-surrender-without-certification",
        Text(
            "No surrender of a person whom no judge has certified and who has not agreed to go.",
            "No hay entrega de quien ningún juez ha certificado ni ha consentido.",
        ),
        enabled(leaves.surrender),
        *certified,
    )
    yield never(
        "no-decision-without-certification",
        Text(
            "The Secretary of State decides on persons who were certified, or who agreed to go.",
            "El Secretario de Estado resuelve sobre personas certificadas o que consintieron.",
        ),
        enabled(order),
        *certified,
    )
    undone = was(
        parts,
        suit.conditional,
        suit.conditional_on_review,
        until=[judge.certify, suit.denied_on_review, suit.granted_on_review],
    )
    protected = was(
        parts,
        suit.granted,
        suit.granted_on_review,
        until=[suit.denied_on_review, suit.conditional_on_review],
    )
    for step in (leaves.surrender, leaves.temporary, order):
        yield never(
            f"no-{step.name}-while-the-certification-is-undone",
            Text(
                "What rests on the certification does not happen while a writ has undone it.",
                "Lo que se funda en la certificación no ocurre mientras un auto la tenga sin "
                "efecto.",
            ),
            enabled(step),
            undone,
        )
        yield never(
            f"no-{step.name}-of-the-protected",
            Text(
                "No surrender of a person to whom a court granted the writ.",
                "No hay entrega de quien obtuvo el hábeas corpus.",
            ),
            enabled(step),
            protected,
        )
    claimed = was(parts, parts.deciding.torture_claim, until=[parts.deciding.torture_weighed])
    for step in (order, leaves.surrender, leaves.temporary):
        yield never(
            f"no-{step.name}-with-a-claim-unweighed",
            Text(
                "No surrender before a claim of torture was weighed.",
                "No hay entrega sin ponderar antes el alegato de tortura.",
            ),
            enabled(step),
            claimed,
        )


def put_off(parts: Parts) -> Iterator[Property]:
    """What puts surrender off."""
    leaves, deciding = parts.surrendering, parts.deciding
    yield never(
        "no-surrender-while-deferred",
        Text(
            "No surrender while it is put off for a case or penalty at home.",
            "No hay entrega mientras esté diferida por un proceso o pena en los Estados Unidos.",
        ),
        enabled(leaves.surrender),
        was(parts, deciding.deferred, until=[deciding.deferral_ends]),
    )
    for step in (leaves.surrender, leaves.temporary):
        yield never(
            f"no-{step.name}-of-who-is-away",
            Text(
                "Nobody is handed over who is in Mexico for a time and has not come back.",
                "No se entrega a quien está temporalmente en México y no ha vuelto.",
            ),
            enabled(step),
            was(parts, leaves.temporary, until=[leaves.came_back]),
        )


def denied(parts: Parts) -> Iterator[Property]:
    """What a denial or refusal stops, and what it opens."""
    arrested, heard, judge = parts.arresting, parts.hearing, parts.certifying
    denied = was(parts, judge.deny, until=[arrested.complaint_again])
    for step in (
        arrested.provisional_arrest,
        arrested.arrest,
        arrested.arrest_again,
        arrested.warrant,
        heard.hearing,
        heard.waiver,
        heard.consent,
        judge.certify,
        judge.deny,
        parts.deciding.order,
        parts.surrendering.surrender,
        parts.surrendering.temporary,
    ):
        yield never(
            f"no-{step.name}-after-a-denial",
            Text(
                "After a denial nothing is done against the person until a new complaint: {step}.",
                "Tras la negativa nada se hace contra la persona sin nueva denuncia: {step}.",
            ).format(step=step.title),
            enabled(step),
            denied,
        )
    yield never(
        "no-certification-before-it-is-heard-again",
        Text(
            "A complaint that was filed again is heard again.",
            "La denuncia presentada de nuevo se oye de nuevo.",
        ),
        enabled(judge.certify),
        was(parts, arrested.complaint_again, until=[arrested.heard_again]),
    )
    yield never(
        "the-denied-are-set-free",
        Text(
            "Who was not certified can be set free.", "Quien no fue certificado puede quedar libre."
        ),
        denied,
        ~enabled(judge.set_free),
    )
    yield never(
        "the-denied-can-be-asked-for-again",
        Text(
            "After a denial the complaint can be filed again.",
            "Tras la negativa la denuncia puede presentarse de nuevo.",
        ),
        denied,
        ~enabled(arrested.complaint_again),
    )
    matter = parts.matter
    for end in (
        parts.asking.withdrawn,
        judge.deny_on_remand,
        parts.deciding.refuse,
        parts.deciding.refuse_national,
    ):
        yield never(
            f"set-free-after-{end.name}",
            Text(
                "Who is not surrendered can be set free: {step}.",
                "Quien no es entregado puede quedar libre: {step}.",
            ).format(step=end.title),
            since(end, until=[matter.transfer, matter.death]),
            ~enabled(judge.set_free),
        )
    yield never(
        "the-citizen-who-stays-can-be-prosecuted",
        Text(
            "The case of a citizen who is not surrendered can be submitted for prosecution.",
            "El caso del nacional que no se entrega puede someterse a enjuiciamiento.",
        ),
        since(parts.deciding.refuse_national, until=[matter.transfer, matter.death]),
        ~enabled(parts.deciding.prosecute),
    )


def ended(parts: Parts) -> Iterator[Property]:
    """Nothing after the end."""
    leaves = parts.surrendering
    process = leaves.surrender.process
    for end in ends(parts):
        yield never(
            f"nothing-after-{end.id.replace('/', '-')}",
            Text(
                "After the end of a request nobody is surrendered on it: {step}.",
                "Terminada una petición, a nadie se entrega por ella: {step}.",
            ).format(step=end.title),
            enabled(leaves.surrender),
            since(end, of=process if end.process is not process else None),
        )
    matter = parts.matter
    for step in (matter.request, matter.transfer, matter.death, parts.petition):
        yield never(
            f"no-{step.id.replace('/', '-')}-after-the-matter",
            Text(
                "When the matter of the person is over nothing more is begun.",
                "Terminado el asunto de la persona, nada más se inicia.",
            ),
            enabled(step),
            since([parts.matter.transfer, parts.matter.death]),
        )
    for exit_ in (matter.transfer, matter.death):
        yield never(
            f"no-ruling-after-{exit_.name}",
            Text(
                "When the matter of the person is over no petition outside a request is decided.",
                "Terminado el asunto de la persona, no se resuelve petición alguna fuera de ella.",
            ),
            enabled(parts.habeas_outside.denied),
            since(exit_, of=parts.habeas_outside.denied.process),
        )
