"""How many of those who were prosecuted were public officials."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Rate, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="officials",
    question=Text(
        "How many of the defendants were Mexican public officials?",
        "¿Cuántas de las personas acusadas eran servidoras públicas mexicanas?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "all defendants of the collection",
        "todas las personas acusadas de la colección",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Rate(Col("official")),
)
