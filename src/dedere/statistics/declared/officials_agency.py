"""To which bodies the officials belonged."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.intervals import Interval
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="officials_agency",
    question=Text(
        "To which bodies did the officials belong?",
        "¿A qué órganos pertenecían las personas servidoras públicas?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "defendants who were Mexican public officials",
        "personas acusadas que eran servidoras públicas mexicanas",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Distribution(Group("agency", Text("body", "órgano"), Col("agency"))),
    where=Col("official"),
    interval=Interval.CLOPPER_PEARSON,
)
