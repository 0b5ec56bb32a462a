"""Before which courts the cases are."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="courts",
    question=Text(
        "Before which courts were the defendants charged?",
        "¿Ante qué tribunales se acusó a las personas?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "all defendants of the collection",
        "todas las personas acusadas de la colección",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Distribution(Group("court", Text("court", "tribunal"), Col("court"))),
)
