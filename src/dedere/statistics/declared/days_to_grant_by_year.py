"""How long granted requests took, by the year of the request."""

from dedere.bilingual import Text
from dedere.statistics.expressions import days, is_, year
from dedere.statistics.statistic import Group, Lengths, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="days_to_grant_by_year",
    question=Text(
        "How many days did granted requests take, by year of the request?",
        "¿Cuántos días tardaron las solicitudes concedidas, por año de la solicitud?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests that were granted",
        "solicitudes concedidas",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Lengths(days("requested_on", "decided_on")),
    by=(Group("year", Text("year of the request", "año de la solicitud"), year("requested_on")),),
    where=is_("outcome", "granted"),
)
