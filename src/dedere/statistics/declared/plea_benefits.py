"""What those who made a plea agreement got for it."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, is_
from dedere.statistics.statistic import Statistic, Tick, Ticks, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="plea_benefits",
    question=Text(
        "Which benefits did plea agreements bring?",
        "¿Qué beneficios trajeron los acuerdos de culpabilidad?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "defendants with a plea agreement",
        "personas acusadas con acuerdo de culpabilidad",
    ),
    exclusive=False,
    table=TABLES["persons"],
    way=Ticks(
        (
            Tick("sentence", Text("sentence reduced", "pena reducida"), Col("benefit_sentence")),
            Tick(
                "counts",
                Text("fewer counts without less prison", "menos cargos sin menos prisión"),
                Col("benefit_counts"),
            ),
            Tick("probation", Text("probation", "libertad a prueba"), Col("benefit_probation")),
            Tick("other", Text("another benefit", "otro beneficio"), Col("benefit_other")),
        )
    ),
    where=is_("plea", "agreement"),
    note=Text(
        "One agreement can bring several benefits, so the shares are not to be added up.",
        "Un acuerdo puede traer varios beneficios, así que los porcentajes no se suman.",
    ),
)
