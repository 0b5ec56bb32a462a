"""How long granted requests took, without those that still wait."""

from dedere.bilingual import Text
from dedere.statistics.expressions import days, is_
from dedere.statistics.statistic import Lengths, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="days_to_grant",
    question=Text(
        "How many days did granted requests take?",
        "¿Cuántos días tardaron las solicitudes concedidas?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests that were granted",
        "solicitudes concedidas",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Lengths(days("requested_on", "decided_on")),
    where=is_("outcome", "granted"),
    note=Text(
        "Whoever still waits is not in it, so late years look quicker than they are: see "
        "time_to_decision.",
        "Quien sigue en espera no está, así que los años recientes parecen más rápidos: vea "
        "time_to_decision.",
    ),
)
