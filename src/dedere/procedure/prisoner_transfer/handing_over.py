"""P12: the way to the place of delivery, and the delivery, which the three keys open."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.prisoner_transfer.challenging import PENDING, Challenging
from dedere.procedure.prisoner_transfer.consenting import Consenting
from dedere.procedure.prisoner_transfer.deciding import Deciding
from dedere.procedure.prisoner_transfer.direction import Direction


@dataclass(frozen=True, eq=False)
class HandingOver:
    """The delivery, and the two ends that come instead of it."""

    gathered: Step
    delivered: Step
    called_off: Step
    over_before: Step


def declare(
    transfer: Process,
    way: Direction,
    deciding: Deciding,
    consenting: Consenting,
    challenging: Challenging,
) -> HandingOver:
    """Declare the delivery and all that it needs."""
    gathered = transfer.step(
        "gathered",
        Text(
            "the person is taken to the place of departure",
            "se lleva a la persona al lugar de salida",
        ),
        by=way.delivers[:1],
        law="transfer-treaty-1976/5/1",
        event=Recorded("prisoner_gathered"),
    )
    delivered = transfer.step(
        "delivered",
        Text(
            "the person is delivered to the receiving State",
            "se entrega a la persona al Estado receptor",
        ),
        by=way.delivers,
        law=("transfer-treaty-1976/5/1", "us/18-usc/4102"),
        once=True,
        event=Recorded("prisoner_delivered"),
    )
    called_off = transfer.step(
        "called-off",
        Text(
            "one of the two States no longer agrees, and the transfer is called off",
            "uno de los dos Estados deja de estar de acuerdo, y el traslado se cancela",
        ),
        by=(*way.decides, *way.receives),
        law=("transfer-treaty-1976/4/2", "transfer-treaty-1976/4/3"),
        once=True,
        closing=True,
        event=Recorded("other", ("transfer_called_off", "approval_withdrawn")),
    )
    over_before = transfer.step(
        "over-before",
        Text(
            "the sentence ends before the delivery: served, reduced or set aside",
            "la pena termina antes de la entrega: compurgada, reducida o anulada",
        ),
        by=way.decides,
        law="transfer-treaty-1976/2/5",
        once=True,
        closing=True,
        event=Recorded("other", ("sentence_over_before_transfer", "released_before_transfer")),
    )
    transfer.phase(
        "delivery",
        Text("The delivery", "La entrega"),
        gathered,
        delivered,
        called_off,
        over_before,
    )

    unverified = Text(
        "the person's consent was not verified", "no se ha verificado el consentimiento"
    )
    gathered.needs(consenting.verified, law=way.consent_law, why=unverified)
    delivered.needs(consenting.verified, law="us/18-usc/4100/b", why=unverified)
    delivered.needs(
        deciding.approved,
        law="transfer-treaty-1976/4/2",
        why=Text(
            "the transferring State has not approved the transfer",
            "el Estado trasladante no ha aprobado el traslado",
        ),
    )
    delivered.needs(
        deciding.accepted,
        law="transfer-treaty-1976/4/3",
        why=Text(
            "the receiving State has not accepted the transfer",
            "el Estado receptor no ha aceptado el traslado",
        ),
    )
    delivered.needs(
        deciding.local_approved,
        law="transfer-treaty-1976/4/5",
        why=Text(
            "the state or federal entity whose court gave the sentence has not agreed",
            "el estado o entidad cuyo tribunal impuso la sentencia no ha dado su acuerdo",
        ),
    )
    delivered.needs(
        deciding.court_agrees,
        law="us/18-usc/4104",
        why=Text(
            "the court that supervises, or would, has not agreed",
            "el tribunal que vigila, o vigilaría, a la persona no ha dado su acuerdo",
        ),
    )
    if deciding.military is not None:
        delivered.needs(
            deciding.military,
            law="us/10-usc/955",
            why=Text(
                "the Secretary has not ordered it with the concurrence of the Attorney General",
                "el Secretario no lo ha dispuesto con la anuencia del Fiscal General",
            ),
        )
    delivered.needs(
        challenging.final,
        law=PENDING,
        why=Text("the time allowed for appeal is not over", "no ha terminado el plazo para apelar"),
    )
    delivered.waits_for(
        challenging.decided,
        challenging.set_aside,
        law=PENDING,
        why=Text(
            "an appeal or another attack on the sentence is pending",
            "está pendiente una apelación u otra impugnación de la sentencia",
        ),
    )
    return HandingOver(gathered, delivered, called_off, over_before)
