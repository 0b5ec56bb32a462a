"""When the transfer itself is found unlawful: the person may be returned, or is free.

Into the United States § 4114 sets three periods: ten days to tell the sentencing State, at most
thirty for it to ask, sixty for the complaint. Out of it § 4107 only warns of the return.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.prisoner_transfer.direction import Direction
from dedere.procedure.prisoner_transfer.handing_over import HandingOver
from dedere.procedure.roles import TRANSFER_UNIT

NOTICE, COMPLAINT = "us/18-usc/4114/a", "us/18-usc/4114/b"


@dataclass(frozen=True, eq=False)
class Returning:
    """The steps after a court found the transfer unlawful."""

    unlawful: Step
    asked: Step
    returned: Step
    free: Step
    notified: Step | None = None
    ten_days: Step | None = None
    thirty_days: Step | None = None
    complaint: Step | None = None
    sixty_days: Step | None = None
    ordered: Step | None = None
    refused: Step | None = None

    @property
    def steps(self) -> tuple[Step, ...]:
        """All of them, in their order."""
        found = (
            self.unlawful,
            self.notified,
            self.ten_days,
            self.asked,
            self.thirty_days,
            self.complaint,
            self.sixty_days,
            self.ordered,
            self.refused,
            self.returned,
            self.free,
        )
        return tuple(one for one in found if one is not None)


def declare(transfer: Process, way: Direction, handing: HandingOver) -> Returning:
    """Declare the finding, the request, and the two ends."""
    found_by = "us/18-usc/4107/b/3" if way.out else "us/18-usc/4114"
    unlawful = transfer.step(
        "found-unlawful",
        Text(
            "on the person's own application a court of the receiving State finally holds the "
            "transfer unlawful",
            "a petición de la persona, un tribunal del Estado receptor declara en definitiva "
            "ilícito el traslado",
        ),
        by=way.receiving_courts,
        law=found_by,
        included=False,
        once=True,
        event=Recorded("transfer_found_unlawful"),
    )
    asked = transfer.step(
        "return-asked",
        Text(
            "the sentencing State asks for the return of the person",
            "el Estado que sentenció pide la devolución de la persona",
        ),
        by=way.decides,
        law=found_by if way.out else NOTICE,
        included=False,
        once=True,
        event=Recorded("return_requested"),
    )
    returned = transfer.step(
        "returned",
        Text(
            "the person is returned to the sentencing State",
            "se devuelve a la persona al Estado que sentenció",
        ),
        by=way.holds,
        law=found_by if way.out else COMPLAINT,
        included=False,
        once=True,
        closing=True,
        event=Recorded("person_returned"),
    )
    free = transfer.step(
        "free",
        Text(
            "the person stays free: no return was asked for in time, or it was refused",
            "la persona queda libre: la devolución no se pidió a tiempo o se negó",
        ),
        by=way.receiving_courts,
        law=found_by,
        included=False,
        once=True,
        closing=True,
        event=Recorded("other", ("free_after_unlawful_transfer", "released_unlawful_transfer")),
    )
    handing.delivered.brings_in(
        unlawful,
        law=found_by,
        why=Text("the person was not delivered", "la persona no ha sido entregada"),
    )
    only = Text(
        "no court has found the transfer unlawful", "ningún tribunal declaró ilícito el traslado"
    )
    unlawful.brings_in(free, law=found_by, why=only)
    if way.out:
        unlawful.brings_in(asked, law=found_by, why=only)
        asked.brings_in(
            returned,
            law=found_by,
            why=Text(
                "the sentencing State has not asked for it", "el Estado que sentenció no la pidió"
            ),
        )
        made = Returning(unlawful, asked, returned, free)
    else:
        made = _under_4114(transfer, unlawful, asked, returned, free, only)
    transfer.phase(
        "unlawful-transfer",
        Text("A transfer found unlawful", "Traslado declarado ilícito"),
        *made.steps,
    )
    return made


def _under_4114(
    transfer: Process, unlawful: Step, asked: Step, returned: Step, free: Step, only: Text
) -> Returning:
    """The notice, the request and the complaint, each with its period."""
    notified = transfer.step(
        "sentencing-state-told",
        Text(
            "the Attorney General tells the sentencing State of the decision",
            "el Fiscal General avisa de la resolución al Estado que sentenció",
        ),
        by=TRANSFER_UNIT,
        law=NOTICE,
        included=False,
        once=True,
        event=Recorded("sentencing_state_notified"),
    )
    ten_days = transfer.lapse(
        "ten-days",
        Text("the ten days for the notice run out", "vencen los diez días para el aviso"),
        limit="TR-RET10",
        rule="us/18-usc/4114/a#notice",
        law=NOTICE,
    )
    thirty_days = transfer.lapse(
        "thirty-days",
        Text(
            "the thirty days to ask for the return run out",
            "vencen los treinta días para pedir la devolución",
        ),
        limit="TR-RET30",
        rule="us/18-usc/4114/a#request",
        law=NOTICE,
    )
    complaint = transfer.step(
        "return-complaint",
        Text(
            "the Attorney General files a complaint for the return",
            "el Fiscal General presenta la demanda de devolución",
        ),
        by=TRANSFER_UNIT,
        law=COMPLAINT,
        included=False,
        once=True,
        event=Recorded("return_complaint"),
    )
    sixty_days = transfer.lapse(
        "sixty-days",
        Text(
            "the sixty days for the complaint run out",
            "vencen los sesenta días para la demanda",
        ),
        limit="TR-RET60",
        rule="us/18-usc/4114/b",
        law=COMPLAINT,
    )
    ordered = transfer.step(
        "return-ordered",
        Text("a court orders the return", "un tribunal ordena la devolución"),
        by=unlawful.by,
        law=COMPLAINT,
        included=False,
        once=True,
        event=Recorded("return_decided", results=("ordered",)),
    )
    refused = transfer.step(
        "return-refused",
        Text("the court refuses the return", "el tribunal niega la devolución"),
        by=unlawful.by,
        law=COMPLAINT,
        included=False,
        once=True,
        event=Recorded("return_decided", results=("refused",)),
    )
    unlawful.brings_in(notified, asked, law=NOTICE, why=only)
    unlawful.brings_in(complaint, law=COMPLAINT, why=only)
    unlawful.makes_due(notified, within=ten_days, law=NOTICE, why=_DECIDED)
    unlawful.makes_due(complaint, within=sixty_days, law=COMPLAINT, why=_DECIDED)
    told = Text("the sentencing State was not told", "no se ha avisado al Estado que sentenció")
    asked.needs(notified, law=NOTICE, why=told)
    notified.makes_due(
        asked,
        within=thirty_days,
        law=NOTICE,
        why=Text(
            "the sentencing State has at most thirty days to ask",
            "el Estado que sentenció tiene a lo sumo treinta días para pedirla",
        ),
    )
    late = Text(
        "the sentencing State did not ask in thirty days",
        "el Estado que sentenció no la pidió en treinta días",
    )
    thirty_days.shuts_out(asked, complaint, law=NOTICE, why=late)
    complaint.needs(
        asked,
        law=COMPLAINT,
        why=Text(
            "the sentencing State has not asked for the return",
            "el Estado que sentenció no ha pedido la devolución",
        ),
    )
    sixty_days.shuts_out(
        complaint,
        law=COMPLAINT,
        why=Text("the sixty days are over", "vencieron los sesenta días"),
    )
    filed = Text("no complaint was filed", "no se ha presentado la demanda")
    complaint.brings_in(ordered, refused, law=COMPLAINT, why=filed)
    over = Text("the court has decided", "el tribunal ya resolvió")
    ordered.shuts_out(refused, free, law=COMPLAINT, why=over)
    refused.shuts_out(ordered, law=COMPLAINT, why=over)
    ordered.brings_in(
        returned,
        law=COMPLAINT,
        why=Text("no court has ordered the return", "ningún tribunal la ha ordenado"),
    )
    return Returning(
        unlawful,
        asked,
        returned,
        free,
        notified,
        ten_days,
        thirty_days,
        complaint,
        sixty_days,
        ordered,
        refused,
    )


_DECIDED = Text(
    "a court has finally found the transfer unlawful",
    "un tribunal declaró en definitiva ilícito el traslado",
)
