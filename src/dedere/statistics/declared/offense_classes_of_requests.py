"""Which classes the offenses of requests belong to."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="offense_classes_of_requests",
    question=Text(
        "To which classes do the offenses of requests belong?",
        "¿A qué clases pertenecen los delitos de las solicitudes?",
    ),
    unit=Unit.OFFENSE,
    population=Text(
        "all offenses of requests",
        "todos los delitos de las solicitudes",
    ),
    exclusive=True,
    table=TABLES["request_offenses"],
    way=Distribution(Group("class", Text("class of offense", "clase de delito"), Col("class"))),
)
