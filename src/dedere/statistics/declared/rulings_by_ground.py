"""How rulings go, by ground and stage."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="rulings_by_ground",
    question=Text(
        "How were the grounds decided, stage by stage?",
        "¿Cómo se resolvieron los motivos, etapa por etapa?",
    ),
    unit=Unit.RULING,
    population=Text(
        "all rulings of the collection",
        "todas las resoluciones de la colección",
    ),
    exclusive=True,
    table=TABLES["rulings"],
    way=Distribution(Group("result", Text("result", "sentido"), Col("result"))),
    by=(
        Group("ground", Text("ground", "motivo"), Col("ground")),
        Group("stage", Text("stage", "etapa"), Col("stage")),
    ),
)
