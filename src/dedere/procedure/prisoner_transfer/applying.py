"""P2 to P4: the application, and the package that the prison puts together."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.prisoner_transfer.direction import Direction
from dedere.procedure.roles import BUREAU_OF_PRISONS, PRISON_STAFF, SENTENCED_PERSON


@dataclass(frozen=True, eq=False)
class Applying:
    """The steps up to a complete application."""

    applied: Step
    opened: Step
    eligible: Step
    ineligible: Step
    ready: Step
    """After it the application can be decided."""


def declare(transfer: Process, way: Direction) -> Applying:
    """From the wish to the complete application."""
    applied = transfer.step(
        "applied",
        Text("the person asks to be transferred", "la persona pide su traslado"),
        by=SENTENCED_PERSON,
        law=("transfer-treaty-1976/4/1", *(("us/28-cfr/527.44",) if way.out else ())),
        once=True,
        event=Recorded("transfer_application"),
    )
    opened = transfer.step(
        "opened",
        Text(
            "the transferring State takes the transfer up",
            "el Estado trasladante inicia el traslado",
        ),
        by=way.reviews,
        law="transfer-treaty-1976/4/1",
        once=True,
        event=(
            Recorded("transfer_application", ("opened_by_state", "by_the_state")),
            Recorded("other", ("transfer_opened",)),
        ),
    )
    eligible = transfer.step(
        "found-eligible",
        Text(
            "the application is looked at, and the requirements are met",
            "se revisa la solicitud y se cumplen los requisitos",
        ),
        by=way.reviews,
        law=way.review_law,
        event=Recorded("transfer_reviewed", results=("eligible",)),
    )
    ineligible = transfer.step(
        "found-ineligible",
        Text(
            "the application is looked at, and a requirement is not met",
            "se revisa la solicitud y no se cumple un requisito",
        ),
        by=way.reviews,
        law=way.review_law,
        once=True,
        event=Recorded("transfer_reviewed", results=("ineligible",)),
    )
    package = transfer.step(
        "package",
        Text(
            "the prison sends the complete package to its central office",
            "el centro envía el expediente completo a su oficina central",
        )
        if way.out
        else Text(
            "the file of the application is put together",
            "se integra el expediente de la solicitud",
        ),
        by=PRISON_STAFF if way.out else way.reviews,
        law=way.review_law,
        event=(
            Recorded("transfer_package"),
            Recorded("transfer_package", ("to_central_office", "complete")),
        ),
    )
    steps = [applied, opened, eligible, ineligible, package]
    ready = package
    if way.out:
        ready = transfer.step(
            "package-to-doj",
            Text(
                "the central office sends the package to the Department of Justice",
                "la oficina central envía el expediente al Departamento de Justicia",
            ),
            by=BUREAU_OF_PRISONS,
            law="us/28-cfr/527.45",
            event=Recorded("transfer_package", ("to_doj", "to_the_department_of_justice")),
        )
        steps.append(ready)
    transfer.phase("applying", Text("The application", "La solicitud"), *steps)

    wanted = Text("nobody has asked for the transfer", "nadie ha pedido el traslado")
    if way.out:
        # Whether the person asked or the State took it up, one of the two is enough.
        asked = Text("the transfer was taken up already", "el traslado ya se inició")
        applied.shuts_out(opened, law="transfer-treaty-1976/4/1", why=asked)
        opened.shuts_out(applied, law="transfer-treaty-1976/4/1", why=asked)
        for one in (eligible, ineligible, package):
            one.needs(applied, opened, law="transfer-treaty-1976/4/1", why=wanted)
    else:
        begun = Text(
            "every transfer is begun by the transferring State",
            "todo traslado lo inicia el Estado trasladante",
        )
        for one in (eligible, ineligible, package):
            one.needs(opened, law="transfer-treaty-1976/4/1", why=begun)
    package.needs(
        eligible,
        law=way.review_law,
        why=Text(
            "the application was not found to meet the requirements",
            "no se ha verificado que la solicitud cumpla los requisitos",
        ),
    )
    if ready is not package:
        ready.needs(
            package,
            law="us/28-cfr/527.45",
            why=Text(
                "the prison has not sent the package", "el centro no ha enviado el expediente"
            ),
        )
        package.makes_due(
            ready,
            law="us/28-cfr/527.45",
            why=Text(
                "the central office reviews it and sends it on",
                "la oficina central lo revisa y lo envía",
            ),
        )
    taken_up = Text("the application is to be looked at", "la solicitud debe revisarse")
    for one in (applied, opened):
        one.makes_due(eligible, law=way.review_law, why=taken_up)
    # What is answered is no longer owed.
    answered = Text("the answer was the other one", "la respuesta fue la otra")
    eligible.shuts_out(ineligible, law=way.review_law, why=answered)
    return Applying(applied, opened, eligible, ineligible, ready)
