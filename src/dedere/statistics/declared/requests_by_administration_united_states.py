"""Under which administration of the United States requests were made."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.statistics.declared._terms import UNITED_STATES, UNITED_STATES_NOTE
from dedere.statistics.expressions import Col, Named
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="requests_by_administration_united_states",
    question=Text(
        "Under which administration of the United States did each State make its requests?",
        "¿Bajo qué gobierno de Estados Unidos hizo cada Estado sus solicitudes?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "all requests",
        "todas las solicitudes",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Distribution(
        Group(
            "administration",
            Text("administration", "gobierno"),
            Named(Col("requested_on"), UNITED_STATES),
        )
    ),
    by=(
        Group(
            "requesting_state",
            Text("requesting State", "Estado requirente"),
            Col("requesting_state"),
        ),
    ),
    note=UNITED_STATES_NOTE,
)
