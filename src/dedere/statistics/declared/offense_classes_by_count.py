"""Which classes of offense the counts charge."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="offense_classes_by_count",
    question=Text(
        "Which classes of offense do the counts charge?",
        "¿Qué clases de delito se imputan en los cargos?",
    ),
    unit=Unit.COUNT,
    population=Text(
        "all counts of the collection",
        "todos los cargos de la colección",
    ),
    exclusive=True,
    table=TABLES["counts"],
    way=Distribution(Group("class", Text("class of offense", "clase de delito"), Col("class"))),
    note=Text(
        "By counts: a defendant with ten counts weighs ten times.",
        "Por cargos: quien tiene diez cargos pesa diez veces.",
    ),
)
