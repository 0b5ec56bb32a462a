"""How many of the decided requests were granted, by year of the decision and State."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, is_, year
from dedere.statistics.statistic import Group, Rate, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="decisions_by_year",
    question=Text(
        "How many of the requests of each State decided in a year were granted?",
        "¿Cuántas de las solicitudes de cada Estado resueltas en un año se concedieron?",
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
        Group(
            "requesting_state",
            Text("requesting State", "Estado requirente"),
            Col("requesting_state"),
        ),
        Group("year", Text("year of the decision", "año de la resolución"), year("decided_on")),
    ),
    where=is_("outcome", "granted", "refused"),
)
