"""How long until the person is surrendered, by the year of the request."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, Only, is_, year
from dedere.statistics.statistic import Group, Statistic, Unit, Waiting
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="time_to_surrender_by_year",
    question=Text(
        "How many days pass from request to surrender, by year of the request?",
        "¿Cuántos días pasan de la solicitud a la entrega, por año de la solicitud?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "all requests, pending ones as pending, refused and withdrawn ones until that day",
        "todas las solicitudes; las pendientes, como pendientes; las negadas o retiradas, hasta "
        "ese día",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Waiting(
        Col("requested_on"),
        Col("surrendered_on"),
        Only(is_("outcome", "refused", "withdrawn"), Col("decided_on")),
    ),
    by=(Group("year", Text("year of the request", "año de la solicitud"), year("requested_on")),),
    picture="curves",
)
