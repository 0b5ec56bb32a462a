"""What became of requests."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="requests_outcome",
    question=Text("What became of the requests?", "¿Qué fue de las solicitudes?"),
    unit=Unit.REQUEST,
    population=Text("all requests", "todas las solicitudes"),
    exclusive=True,
    table=TABLES["requests"],
    way=Distribution(Group("outcome", Text("outcome", "resultado"), Col("outcome"))),
    note=Text(
        "A request without an outcome waits; it is no refusal.",
        "Una solicitud sin resultado está pendiente; no es una negativa.",
    ),
)
