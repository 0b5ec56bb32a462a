"""How long until a request is decided, by the year of the request."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, year
from dedere.statistics.statistic import Group, Statistic, Unit, Waiting
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="time_to_decision_by_year",
    question=Text(
        "How many days pass from request to decision, by year of the request?",
        "¿Cuántos días pasan de la solicitud a la resolución, por año de la solicitud?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "all requests, pending ones as pending",
        "todas las solicitudes; las pendientes, como pendientes",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Waiting(Col("requested_on"), Col("decided_on")),
    by=(Group("year", Text("year of the request", "año de la solicitud"), year("requested_on")),),
    picture="curves",
)
