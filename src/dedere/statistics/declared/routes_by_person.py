"""By which routes persons came, each person once in each route."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="routes_by_person",
    question=Text(
        "By which routes did the persons come, each counted once?",
        "¿Por qué vías llegaron las personas, cada una contada una vez?",
    ),
    unit=Unit.PERSON,
    population=Text(
        "persons who came before a court",
        "personas que llegaron ante un tribunal",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Distribution(Group("route", Text("route", "vía"), Col("route"))),
    distinct="person",
    note=Text(
        "Whoever came by several routes in several cases is told.",
        "Se avisa de quien llegó por varias vías en varias causas.",
    ),
)
