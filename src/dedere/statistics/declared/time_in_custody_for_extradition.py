"""How long persons are held for their extradition."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Group, Statistic, Unit, Waiting
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="time_in_custody_for_extradition",
    question=Text(
        "How long are persons held on a request?",
        "¿Cuánto tiempo pasan en custodia las personas por una solicitud?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests on which somebody was held, those still held as still held",
        "solicitudes por las que alguien estuvo en custodia; quienes siguen, como tales",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Waiting(Col("held_from"), Col("held_until")),
    by=(
        Group(
            "requested_state", Text("requested State", "Estado requerido"), Col("requested_state")
        ),
    ),
    picture="curves",
)
