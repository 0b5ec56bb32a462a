"""The columns of a roster that are no facts of the law: what a group is planned by.

They are read and checked like the others, and no rule reads them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from dedere.bilingual import Text

Kind = Literal["text", "yes_no", "day"]


@dataclass(frozen=True, slots=True)
class Planning:
    """A planning column: its name, what it holds, and an example of how it is written."""

    key: str
    kind: Kind
    label: Text
    example: str


PLANNING: dict[str, Planning] = {
    one.key: one
    for one in (
        Planning(
            "plan.facility",
            "text",
            Text("the facility where the person is now", "el centro en que está ahora la persona"),
            "FCI La Tuna",
        ),
        Planning(
            "plan.security",
            "text",
            Text("the level of security that is needed", "el nivel de seguridad que se requiere"),
            "medium",
        ),
        Planning(
            "plan.destination",
            "text",
            Text("the facility on the other side", "el centro de destino"),
            "CPS 4",
        ),
        Planning(
            "plan.home_state",
            "text",
            Text("the state in which the person's home is", "el estado en que la persona reside"),
            "Zacatecas",
        ),
        Planning(
            "plan.apart_from",
            "text",
            Text(
                "the register numbers of those who must not travel with the person",
                "los números de registro de quienes no deben viajar con la persona",
            ),
            "10482-051;20931-280",
        ),
        Planning(
            "plan.vulnerable",
            "yes_no",
            Text(
                "an officer marked the person as especially vulnerable",
                "un funcionario señaló a la persona como especialmente vulnerable",
            ),
            "no",
        ),
        Planning(
            "plan.vulnerable_because",
            "text",
            Text("why, in words", "por qué, en palabras"),
            "dialysis",
        ),
        Planning(
            "plan.waiting_since",
            "day",
            Text("the day since which the person waits", "el día desde el que la persona espera"),
            "2025-03-14",
        ),
    )
}
"""The planning columns, by name, in the order of the template."""
