"""Whether requests marked as priority are decided sooner."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Group, Statistic, Unit, Waiting
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="priority_time",
    question=Text(
        "Are requests marked as priority decided sooner than the rest?",
        "¿Las solicitudes prioritarias se resuelven antes que las demás?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "all requests, pending ones as pending",
        "todas las solicitudes; las pendientes, como pendientes",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Waiting(Col("requested_on"), Col("decided_on")),
    by=(
        Group("priority", Text("marked as priority", "marcada como prioritaria"), Col("priority")),
    ),
    picture="curves",
)
