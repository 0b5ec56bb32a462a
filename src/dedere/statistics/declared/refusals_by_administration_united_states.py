"""On which grounds requests were refused under each administration of the United States."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.statistics.declared._terms import UNITED_STATES, UNITED_STATES_NOTE
from dedere.statistics.expressions import Col, Named, is_
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="refusals_by_administration_united_states",
    question=Text(
        "On which grounds were requests of each State refused, by administration of the United "
        "States?",
        "¿Por qué motivos se negaron las solicitudes de cada Estado, por gobierno de Estados "
        "Unidos?",
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
        Group(
            "administration",
            Text("administration", "gobierno"),
            Named(Col("decided_on"), UNITED_STATES),
        ),
    ),
    where=is_("outcome", "refused"),
    note=UNITED_STATES_NOTE,
)
