"""Whether requests marked as priority are granted more often."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, is_
from dedere.statistics.statistic import Group, Rate, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="priority_granted",
    question=Text(
        "Are requests marked as priority granted more often than the rest?",
        "¿Las solicitudes prioritarias se conceden más que las demás?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests that were decided",
        "solicitudes resueltas",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Rate(is_("outcome", "granted")),
    by=(
        Group("priority", Text("marked as priority", "marcada como prioritaria"), Col("priority")),
    ),
    where=is_("outcome", "granted", "refused"),
)
