"""How many were surrendered in each year, in both directions."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, year
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="surrenders_by_year",
    question=Text(
        "How many persons were surrendered, year by year and by State?",
        "¿Cuántas personas se entregaron, año por año y por Estado?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests on which the person was surrendered",
        "solicitudes por las que se entregó a la persona",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Distribution(
        Group("year", Text("year of the surrender", "año de la entrega"), year("surrendered_on"))
    ),
    by=(
        Group(
            "requesting_state",
            Text("requesting State", "Estado requirente"),
            Col("requesting_state"),
        ),
    ),
    note=Text(
        "A surrender under a request; what was done outside the treaty is not in it.",
        "Entrega por una solicitud; lo hecho fuera del tratado no está aquí.",
    ),
)
