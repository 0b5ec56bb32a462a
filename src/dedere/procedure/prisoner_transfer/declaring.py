"""A whole direction put together from its parts, and what is left after each end."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Procedure, Process, Step
from dedere.procedure.prisoner_transfer import (
    afterwards,
    applying,
    challenging,
    consenting,
    deciding,
    handing_over,
    matter,
    parole_commission,
    returning,
)
from dedere.procedure.prisoner_transfer.direction import Direction


@dataclass(frozen=True, eq=False)
class Parts:
    """The parts of the way, with their steps."""

    way: Direction
    procedure: Procedure
    matter: matter.Matter
    applying: applying.Applying
    challenging: challenging.Challenging
    deciding: deciding.Deciding
    consenting: consenting.Consenting
    handing: handing_over.HandingOver
    afterwards: afterwards.Afterwards
    commission: parole_commission.Commission | None
    returning: returning.Returning


def declare(way: Direction) -> Parts:
    """Declare every part, in the order of the way, and then what ends them."""
    procedure = Procedure(way.id, way.title)
    transfer = procedure.many("transfer", Text("transfer", "traslado"))
    challenge = transfer.many("challenge", Text("challenge of the sentence", "impugnación"))
    whole = matter.declare(procedure, transfer, way)
    applied = applying.declare(transfer, way)
    attacked = challenging.declare(transfer, challenge, way)
    decided = deciding.declare(transfer, way, applied)
    consented = consenting.declare(transfer, way, decided)
    handed = handing_over.declare(transfer, way, decided, consented, attacked)
    after = afterwards.declare(transfer, way, handed)
    commission = None if way.out else parole_commission.declare(transfer, handed)
    back = returning.declare(transfer, way, handed)
    parts = Parts(
        way,
        procedure,
        whole,
        applied,
        attacked,
        decided,
        consented,
        handed,
        after,
        commission,
        back,
    )
    _after_a_denial(parts)
    _set_aside(parts)
    _ends(parts, transfer, challenge)
    return parts


def before_delivery(parts: Parts) -> tuple[Step, ...]:
    """The steps that an application has up to the delivery, and it."""
    one, two, three, four = parts.applying, parts.deciding, parts.consenting, parts.handing
    found = (
        one.applied,
        one.opened,
        one.eligible,
        one.ineligible,
        *(step for step in parts.procedure.processes[1].own if step.name in _PACKAGE),
        two.local_approved,
        two.local_denied,
        two.court_agrees,
        two.military,
        two.views_asked,
        two.views_given,
        two.fourteen_days,
        two.approved,
        two.denied,
        two.papers,
        two.more_asked,
        two.more_sent,
        two.accepted,
        two.declined,
        three.counsel,
        three.warned,
        three.guardian,
        three.held,
        three.adjourned,
        three.verified,
        three.refused,
        three.withdrawn,
        four.gathered,
        four.delivered,
        four.called_off,
    )
    return tuple(dict.fromkeys(step for step in found if step is not None))


_PACKAGE = frozenset({"package", "package-to-doj"})


def _after_a_denial(parts: Parts) -> None:
    """A denial ends this application; another can be made, after two years where those run."""
    deciding, way = parts.deciding, parts.way
    left = parts.procedure.processes[1].group(
        "leading-to-delivery",
        Text("what leads to the delivery", "lo que conduce a la entrega"),
        *before_delivery(parts),
    )
    for step, law in (
        (parts.applying.ineligible, way.review_law),
        (deciding.local_denied, "transfer-treaty-1976/4/5"),
        (deciding.denied, "transfer-treaty-1976/4/2"),
        (deciding.declined, "transfer-treaty-1976/4/3"),
    ):
        step.shuts_out(left, law=law, why=_TURNED_DOWN)
        step.brings_in(
            deciding.again,
            law="transfer-treaty-1976/4/1",
            why=Text("this application was not turned down", "esta solicitud no fue negada"),
        )
    if deciding.two_years is not None:
        # Whoever was denied waits with the next application too, not only with this one.
        for one in (parts.applying.applied, deciding.again):
            one.waits_for(
                deciding.two_years,
                others=True,
                law="us/crm/734",
                why=Text(
                    "two years since the denial of another application are not over",
                    "no han pasado dos años desde la negativa de otra solicitud",
                ),
            )


def _set_aside(parts: Parts) -> None:
    """Where a sentence is set aside nobody is delivered; of who was, the other State is told."""
    attacked = parts.challenging
    attacked.set_aside.shuts_out(
        parts.handing.delivered,
        law=challenging.ONLY_THERE,
        why=Text("the sentence was set aside", "la sentencia fue anulada"),
    )
    attacked.set_aside.makes_due(
        parts.afterwards.changed,
        law=challenging.ONLY_THERE,
        why=Text(
            "the receiving State is told, and acts accordingly",
            "se avisa al Estado receptor, que actúa en consecuencia",
        ),
    )


def _ends(parts: Parts, transfer: Process, challenge: Process) -> None:
    """What is left after each closing step."""
    handed, after, back = parts.handing, parts.afterwards, parts.returning
    deciding, consented, attacked = parts.deciding, parts.consenting, parts.challenging
    beside = transfer.group(
        "beside",
        Text("what goes on in the courts", "lo que sigue en los tribunales"),
        attacked.challenged,
        attacked.final,
        after.prosecuted,
    )
    in_custody = transfer.group(
        "in-custody",
        Text("what follows the delivery", "lo que sigue a la entrega"),
        *after.in_custody,
        *(parts.commission.steps if parts.commission else ()),
    )
    unlawful = transfer.group(
        "after-unlawful",
        Text("what follows an unlawful transfer", "lo que sigue a un traslado ilícito"),
        *back.steps,
    )
    apart = {*beside.steps(), *in_custody.steps(), *unlawful.steps(), after.supervised_release}
    before = transfer.group(
        "before",
        Text("what comes before the delivery", "lo anterior a la entrega"),
        *(step for step in transfer.own if step not in apart),
    )
    everything = transfer.group(
        "everything",
        Text("all of the transfer", "todo el traslado"),
        before,
        in_custody,
        unlawful,
        beside,
        *challenge.own,
    )
    handed.delivered.shuts_out(
        before,
        law="transfer-treaty-1976/5/1",
        why=Text("the person was delivered", "la persona ya fue entregada"),
    )
    back.unlawful.shuts_out(
        in_custody,
        law=back.unlawful.law[0],
        why=Text("the transfer was found unlawful", "el traslado fue declarado ilícito"),
    )
    for closer in (
        consented.refused,
        consented.withdrawn,
        deciding.again,
        handed.called_off,
        handed.over_before,
        after.ended,
        after.ended_by_change,
        back.returned,
        back.free,
    ):
        closer.shuts_out(everything, law=closer.law[0], why=OVER)
    parts.matter.death.shuts_out(
        everything,
        *((after.supervised_release,) if after.supervised_release else ()),
        *(step for step in parts.procedure.own if step is not parts.matter.death),
        law=parts.matter.death.law[0],
        why=Text("the matter of this person is over", "terminó el asunto de esta persona"),
    )


_TURNED_DOWN = Text("this application was turned down", "esta solicitud fue negada")
OVER = Text("this transfer is over", "este traslado terminó")
