"""How long until a request is decided."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Statistic, Unit, Waiting
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="time_to_decision",
    question=Text(
        "How many days pass from request to decision?",
        "¿Cuántos días pasan de la solicitud a la resolución?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "all requests, pending ones as pending",
        "todas las solicitudes; las pendientes, como pendientes",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Waiting(Col("requested_on"), Col("decided_on")),
    picture="curves",
)
