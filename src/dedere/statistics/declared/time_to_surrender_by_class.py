"""How long until the person is surrendered, by class of offense."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, Only, is_
from dedere.statistics.statistic import Spread, Statistic, Unit, Waiting
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="time_to_surrender_by_class",
    question=Text(
        "How many days pass from request to surrender, by class of offense?",
        "¿Cuántos días pasan de la solicitud a la entrega, por clase de delito?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "all requests, in each class of which they have an offense",
        "todas las solicitudes, en cada clase de la que tienen un delito",
    ),
    exclusive=False,
    table=TABLES["requests"],
    way=Waiting(
        Col("requested_on"),
        Col("surrendered_on"),
        Only(is_("outcome", "refused", "withdrawn"), Col("decided_on")),
    ),
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
