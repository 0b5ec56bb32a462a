"""Which pleas were made."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="plea",
    question=Text(
        "How did the defendants plead?",
        "¿Cómo se declararon las personas acusadas?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "all defendants of the collection",
        "todas las personas acusadas de la colección",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Distribution(Group("plea", Text("plea", "declaración"), Col("plea"))),
    note=Text(
        "Sealed cases are not in the denominator; the last columns show what they could change.",
        "Los casos reservados no están en el denominador; las últimas columnas muestran qué "
        "podrían cambiar.",
    ),
)
