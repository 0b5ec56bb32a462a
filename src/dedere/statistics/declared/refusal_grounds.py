"""Why requests were refused."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, is_
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="refusal_grounds",
    question=Text(
        "On which grounds were requests refused?",
        "¿Por qué motivos se negaron las solicitudes?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests that were refused",
        "solicitudes negadas",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Distribution(Group("refusal_ground", Text("ground", "motivo"), Col("refusal_ground"))),
    where=is_("outcome", "refused"),
)
