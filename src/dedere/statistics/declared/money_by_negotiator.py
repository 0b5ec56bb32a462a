"""Who negotiated the sums."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Group, Statistic, Total, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="money_by_negotiator",
    question=Text(
        "Who negotiated the sums?",
        "¿Quién negoció las sumas?",
    ),
    unit=Unit.PAYMENT,
    population=Text(
        "all payments of the collection",
        "todos los pagos de la colección",
    ),
    exclusive=True,
    table=TABLES["money"],
    way=Total(Col("amount")),
    by=(
        Group("negotiated_by", Text("negotiated by", "negociado por"), Col("negotiated_by")),
        Group("kind", Text("kind", "clase"), Col("kind")),
        Group("currency", Text("currency", "moneda"), Col("currency")),
    ),
)
