"""How officials pleaded."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.intervals import Interval
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="officials_plea",
    question=Text(
        "How did public officials plead?",
        "¿Cómo se declararon las personas servidoras públicas?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "defendants who were Mexican public officials",
        "personas acusadas que eran servidoras públicas mexicanas",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Distribution(Group("plea", Text("plea", "declaración"), Col("plea"))),
    where=Col("official"),
    interval=Interval.CLOPPER_PEARSON,
)
