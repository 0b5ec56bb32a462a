"""Which rank the officials had, body by body."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.intervals import Interval
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="officials_rank",
    question=Text(
        "Which rank did the officials have, body by body?",
        "¿Qué rango tenían las personas servidoras públicas, órgano por órgano?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "defendants who were Mexican public officials",
        "personas acusadas que eran servidoras públicas mexicanas",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Distribution(Group("rank", Text("rank", "rango"), Col("rank"))),
    by=(Group("agency", Text("body", "órgano"), Col("agency")),),
    where=Col("official"),
    interval=Interval.CLOPPER_PEARSON,
)
