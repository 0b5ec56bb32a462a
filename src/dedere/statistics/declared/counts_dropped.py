"""How many counts were dropped."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Not, is_
from dedere.statistics.statistic import Rate, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="counts_dropped",
    question=Text(
        "How many counts were dropped?",
        "¿Cuántos cargos se retiraron o desecharon?",
    ),
    unit=Unit.COUNT,
    population=Text(
        "counts that ended",
        "cargos que concluyeron",
    ),
    exclusive=True,
    table=TABLES["counts"],
    way=Rate(is_("outcome", "dismissed")),
    where=Not(is_("outcome", "open")),
)
