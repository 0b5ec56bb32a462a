"""On which grounds requests were refused in each year."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, is_, year
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="refusals_by_year",
    question=Text(
        "On which grounds were requests of each State refused, year by year?",
        "¿Por qué motivos se negaron las solicitudes de cada Estado, año por año?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests that were refused",
        "solicitudes negadas",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Distribution(Group("refusal_ground", Text("ground", "motivo"), Col("refusal_ground"))),
    by=(
        Group(
            "requesting_state",
            Text("requesting State", "Estado requirente"),
            Col("requesting_state"),
        ),
        Group("year", Text("year of the decision", "año de la resolución"), year("decided_on")),
    ),
    where=is_("outcome", "refused"),
)
