"""P5 and P7a, only from the United States: what the Department of Justice does by its manual.

It asks the prosecutor and the agencies for their views, and lets who was denied apply again in two
years. That binds the Department's practice, not the treaty.
"""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.prisoner_transfer.applying import Applying
from dedere.procedure.prisoner_transfer.guards import TEMPORARY_OBSTACLE
from dedere.procedure.roles import SENTENCED_PERSON, TRANSFER_UNIT, US_ATTORNEY


def views(transfer: Process, applying: Applying) -> tuple[Step, Step, Step]:
    """The views of the prosecutor and the agencies, for fourteen days, and the period."""
    asked = transfer.step(
        "views-asked",
        Text(
            "the prosecutor and the agencies are asked for their views",
            "se pide la opinión de la fiscalía y de las dependencias que investigaron",
        ),
        by=TRANSFER_UNIT,
        law=("us/crm/734", "us/crm/737"),
        event=Recorded("views_requested"),
    )
    given = transfer.step(
        "views-given",
        Text(
            "the prosecutor or an agency gives its views",
            "la fiscalía o una dependencia da su opinión",
        ),
        by=US_ATTORNEY,
        law="us/crm/737",
        included=False,
        event=Recorded("views_received"),
    )
    period = transfer.lapse(
        "fourteen-days",
        Text(
            "the fourteen days for views run out: silence is no objection",
            "vencen los catorce días para opinar: el silencio no es objeción",
        ),
        limit="TR-VIEWS",
        rule="us/crm/737",
        law="us/crm/737",
    )
    asked.needs(
        applying.ready,
        law="us/crm/734",
        why=Text(
            "the Department of Justice has no complete package",
            "el Departamento de Justicia no tiene el expediente completo",
        ),
    )
    why = Text("views were asked for", "se pidió la opinión")
    asked.brings_in(given, law="us/crm/737", why=why)
    asked.makes_due(given, within=period, law="us/crm/737", why=why)
    period.shuts_out(
        given,
        law="us/crm/737",
        why=Text(
            "the fourteen days are over, and silence counts as no objection",
            "vencieron los catorce días, y el silencio cuenta como que no hay objeción",
        ),
    )
    return asked, given, period


def denial(transfer: Process, denied: Step, again: Step) -> tuple[Step, Step]:
    """After a denial two years pass, unless what stood in the way was for a time only."""
    two_years = transfer.lapse(
        "two-years",
        Text("the two years since the denial are over", "pasan dos años desde la negativa"),
        limit="TR-AGAIN",
        rule="us/crm/734",
        law="us/crm/734",
    )
    gone = transfer.step(
        "obstacle-gone",
        Text(
            "the one obstacle, which was for a time only, is gone",
            "desaparece el único obstáculo, que era temporal",
        ),
        by=(TRANSFER_UNIT, SENTENCED_PERSON),
        law="us/crm/734",
        included=False,
        once=True,
        where=TEMPORARY_OBSTACLE,
        event=Recorded("other", ("obstacle_gone", "denial_reconsidered")),
    )
    again.needs(
        denied,
        after=two_years,
        law="us/crm/734",
        why=Text(
            "two years since the denial are not over",
            "no han pasado dos años desde la negativa",
        ),
    )
    earlier = Text(
        "a denial for an obstacle that passes does not make the person wait",
        "una negativa por un obstáculo pasajero no obliga a esperar",
    )
    denied.brings_in(gone, law="us/crm/734", why=earlier)
    gone.shuts_out(two_years, law="us/crm/734", why=earlier)
    return two_years, gone
