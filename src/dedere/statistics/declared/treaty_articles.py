"""Which articles are used, and with which result."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="treaty_articles",
    question=Text(
        "Which articles are invoked, and with which result?",
        "¿Qué artículos se invocan y con qué resultado?",
    ),
    unit=Unit.PROVISION,
    population=Text(
        "uses of provisions in rulings",
        "usos de disposiciones en resoluciones",
    ),
    exclusive=True,
    table=TABLES["provisions"],
    way=Distribution(Group("result", Text("result", "resultado"), Col("result"))),
    by=(
        Group("instrument", Text("instrument", "instrumento"), Col("instrument")),
        Group("article", Text("article", "artículo"), Col("article")),
    ),
)
