"""How long persons are held."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Statistic, Unit, Waiting
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="time_in_custody",
    question=Text(
        "How long are the defendants held?",
        "¿Cuánto tiempo pasan en custodia las personas acusadas?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "defendants who were held, those still held as still held",
        "personas acusadas que estuvieron en custodia; las que siguen, como tales",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Waiting(Col("held_from"), Col("held_until")),
    picture="curves",
)
