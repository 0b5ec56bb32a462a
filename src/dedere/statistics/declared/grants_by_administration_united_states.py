"""How many requests ended so under each administration of the United States."""

from dedere.bilingual import Text
from dedere.statistics.declared._terms import UNITED_STATES, UNITED_STATES_NOTE
from dedere.statistics.expressions import Col, Named, is_
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="grants_by_administration_united_states",
    question=Text(
        "Under which administration of the United States were requests granted?",
        "¿Bajo qué gobierno de Estados Unidos se concedieron las solicitudes?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests that were granted",
        "solicitudes concedidas",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Distribution(
        Group(
            "administration",
            Text("administration", "gobierno"),
            Named(Col("decided_on"), UNITED_STATES),
        )
    ),
    by=(
        Group(
            "requesting_state",
            Text("requesting State", "Estado requirente"),
            Col("requesting_state"),
        ),
    ),
    where=is_("outcome", "granted"),
    note=UNITED_STATES_NOTE,
)
