"""Whether a plea agreement brought anything at all."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, Some, is_
from dedere.statistics.statistic import Rate, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="plea_any_benefit",
    question=Text(
        "How many plea agreements brought any benefit?",
        "¿Cuántos acuerdos de culpabilidad trajeron algún beneficio?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "defendants with a plea agreement",
        "personas acusadas con acuerdo de culpabilidad",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Rate(
        Some(
            (
                Col("benefit_sentence"),
                Col("benefit_counts"),
                Col("benefit_probation"),
                Col("benefit_other"),
            )
        )
    ),
    where=is_("plea", "agreement"),
)
