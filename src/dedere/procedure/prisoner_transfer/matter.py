"""The matter of one sentenced person: what stands outside every application."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.graph import Process, Recorded, Step
from dedere.procedure.prisoner_transfer.direction import Direction
from dedere.procedure.roles import PRISON_STAFF, SENTENCED_PERSON


@dataclass(frozen=True, eq=False)
class Matter:
    """The steps of the whole."""

    wish: Step
    death: Step


def declare(matter: Process, transfer: Process, way: Direction) -> Matter:
    """What opens an application, and what ends all of them."""
    told: list[Step] = []
    if way.out:
        told = [
            matter.step(
                "told",
                Text(
                    "the prison tells the person that transfer can be asked for",
                    "el centro informa a la persona que puede pedir su traslado",
                ),
                by=PRISON_STAFF,
                law="us/28-cfr/527.43",
                event=Recorded("transfer_notice"),
            )
        ]
    wish = matter.step(
        "raised",
        Text(
            "the person, the family or the consulate raises a transfer",
            "la persona, la familia o el consulado plantea un traslado",
        ),
        by=(SENTENCED_PERSON, way.consulate),
        law="transfer-treaty-1976/4/1",
        opens=transfer,
        event=Recorded("other", ("transfer_inquiry", "transfer_raised")),
    )
    death = matter.step(
        "death",
        Text("the person dies", "muere la persona"),
        by=SENTENCED_PERSON,
        law="transfer-treaty-1976/1",
        once=True,
        closing=True,
        event=Recorded("other", ("death",)),
    )
    matter.phase(
        "matter",
        Text("The person", "La persona"),
        *told,
        wish,
        death,
    )
    return Matter(wish, death)
