"""Which courts the requests come from."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="requests_by_court",
    question=Text(
        "From which courts do the requests come?",
        "¿De qué tribunales provienen las solicitudes?",
    ),
    unit=Unit.REQUEST,
    population=Text("all requests", "todas las solicitudes"),
    exclusive=True,
    table=TABLES["requests"],
    way=Distribution(
        Group("court", Text("court that asks", "tribunal que solicita"), Col("court"))
    ),
)
