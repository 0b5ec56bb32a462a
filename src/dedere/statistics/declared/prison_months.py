"""How long prison terms are."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Lengths, Measure, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="prison_months",
    question=Text(
        "How long are the prison terms, in months?",
        "¿De cuántos meses son las penas de prisión?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "defendants sentenced to prison for a time",
        "personas sentenciadas a prisión por un tiempo",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Lengths(Col("prison_months"), Measure.MONTHS),
)
