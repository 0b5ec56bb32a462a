"""How many requests each State made in each year."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, year
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="requests_by_year",
    question=Text(
        "How many requests did each State make, year by year?",
        "¿Cuántas solicitudes hizo cada Estado, año por año?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "all requests",
        "todas las solicitudes",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Distribution(Group("year", Text("year", "año"), year("requested_on"))),
    by=(
        Group(
            "requesting_state",
            Text("requesting State", "Estado requirente"),
            Col("requesting_state"),
        ),
    ),
)
