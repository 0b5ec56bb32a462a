"""How rulings go, by stage."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="rulings_by_stage",
    question=Text(
        "How often is each stage for surrender, and how often against it?",
        "¿Con qué frecuencia cada etapa favorece la entrega o se opone?",
    ),
    unit=Unit.RULING,
    population=Text(
        "all rulings of the collection",
        "todas las resoluciones de la colección",
    ),
    exclusive=True,
    table=TABLES["rulings"],
    way=Distribution(Group("result", Text("result", "sentido"), Col("result"))),
    by=(Group("stage", Text("stage", "etapa"), Col("stage")),),
)
