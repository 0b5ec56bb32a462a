"""How long until the person is surrendered."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, Only, is_
from dedere.statistics.statistic import Statistic, Unit, Waiting
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="time_to_surrender",
    question=Text(
        "How many days pass from request to surrender?",
        "¿Cuántos días pasan de la solicitud a la entrega?",
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
    picture="curves",
    note=Text(
        "The curve says how long it takes where nothing else ends the wait; it is not the share "
        "that is ever surrendered.",
        "La curva dice cuánto tarda si nada más pone fin a la espera; no es la proporción que "
        "llega a entregarse.",
    ),
)
