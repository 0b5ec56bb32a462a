"""Which sums were fined, forfeited, restituted, paid as a reward, shared."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Group, Statistic, Total, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="money",
    question=Text(
        "How much money was fined, forfeited, restituted, paid as a reward, shared between States?",
        "¿Cuánto dinero fue multa, decomiso, restitución, recompensa o reparto entre Estados?",
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
        Group("kind", Text("kind", "clase"), Col("kind")),
        Group("currency", Text("currency", "moneda"), Col("currency")),
    ),
)
