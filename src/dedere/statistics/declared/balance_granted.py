"""Which share of the other's requests each State grants."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, is_
from dedere.statistics.statistic import Group, Rate, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="balance_granted",
    question=Text(
        "Which share of the requests of the other does each State grant?",
        "¿Qué proporción de las solicitudes del otro concede cada Estado?",
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
            "requested_state", Text("requested State", "Estado requerido"), Col("requested_state")
        ),
    ),
    where=is_("outcome", "granted", "refused"),
)
