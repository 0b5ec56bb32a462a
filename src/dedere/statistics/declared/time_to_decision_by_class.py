"""How long until a request is decided, by class of offense."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Spread, Statistic, Unit, Waiting
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="time_to_decision_by_class",
    question=Text(
        "How many days pass from request to decision, by class of offense?",
        "¿Cuántos días pasan de la solicitud a la resolución, por clase de delito?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "all requests, in each class of which they have an offense",
        "todas las solicitudes, en cada clase de la que tienen un delito",
    ),
    exclusive=False,
    table=TABLES["requests"],
    way=Waiting(Col("requested_on"), Col("decided_on")),
    by=(
        Spread(
            "class",
            Text("class of offense", "clase de delito"),
            TABLES["request_offenses"],
            "request",
            Col("class"),
        ),
    ),
    picture="curves",
)
