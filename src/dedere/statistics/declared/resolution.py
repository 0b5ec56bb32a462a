"""How the charges ended."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="resolution",
    question=Text(
        "How did the charges end?",
        "¿Cómo terminaron los cargos?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "all defendants of the collection",
        "todas las personas acusadas de la colección",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Distribution(
        Group(
            "resolution",
            Text("how the charges ended", "cómo terminaron los cargos"),
            Col("resolution"),
        )
    ),
)
