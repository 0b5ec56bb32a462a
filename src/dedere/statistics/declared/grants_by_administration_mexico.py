"""How many requests ended so under each administration of Mexico."""

from dedere.bilingual import Text
from dedere.statistics.declared._terms import MEXICO, MEXICO_NOTE
from dedere.statistics.expressions import Col, Named, is_
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="grants_by_administration_mexico",
    question=Text(
        "Under which administration of Mexico were requests granted?",
        "¿Bajo qué gobierno de México se concedieron las solicitudes?",
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
            "administration", Text("administration", "gobierno"), Named(Col("decided_on"), MEXICO)
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
    note=MEXICO_NOTE,
)
