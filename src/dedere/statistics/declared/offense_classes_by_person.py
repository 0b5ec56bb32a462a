"""With which classes of offense the defendants are charged."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Holding, Spread, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="offense_classes_by_person",
    question=Text(
        "How many defendants are charged with each class of offense?",
        "¿A cuántas personas se imputa cada clase de delito?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "defendants whose counts are known",
        "personas acusadas cuyos cargos se conocen",
    ),
    exclusive=False,
    table=TABLES["persons"],
    way=Holding(
        Spread(
            "class",
            Text("class of offense", "clase de delito"),
            TABLES["counts"],
            "case",
            Col("class"),
        )
    ),
    note=Text(
        "By defendants: one who is charged with two classes stands in both.",
        "Por personas: quien está acusado de dos clases está en ambas.",
    ),
)
