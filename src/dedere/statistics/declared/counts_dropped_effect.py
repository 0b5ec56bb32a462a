"""Whether dropping counts shortened prison."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, is_
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="counts_dropped_effect",
    question=Text(
        "Did dropping counts change the prison term?",
        "¿Retirar cargos cambió el tiempo de prisión?",
    ),
    unit=Unit.COUNT,
    population=Text(
        "counts that were dropped",
        "cargos retirados o desechados",
    ),
    exclusive=True,
    table=TABLES["counts"],
    way=Distribution(
        Group(
            "effect_on_prison",
            Text("effect on prison", "efecto en la prisión"),
            Col("effect_on_prison"),
        )
    ),
    where=is_("outcome", "dismissed"),
)
