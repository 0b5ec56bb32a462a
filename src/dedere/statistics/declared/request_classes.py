"""In how many requests each class of offense occurs."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Holding, Spread, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="request_classes",
    question=Text(
        "In how many requests is there an offense of each class?",
        "¿En cuántas solicitudes hay un delito de cada clase?",
    ),
    unit=Unit.REQUEST,
    population=Text("requests whose offenses are known", "solicitudes cuyos delitos se conocen"),
    exclusive=False,
    table=TABLES["requests"],
    way=Holding(
        Spread(
            "class",
            Text("class of offense", "clase de delito"),
            TABLES["request_offenses"],
            "request",
            Col("class"),
        )
    ),
)
