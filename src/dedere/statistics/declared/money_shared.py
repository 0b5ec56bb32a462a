"""Which State paid which."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, is_
from dedere.statistics.statistic import Group, Statistic, Total, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="money_shared",
    question=Text(
        "How much did the States share with each other?",
        "¿Cuánto compartieron los Estados entre sí?",
    ),
    unit=Unit.PAYMENT,
    population=Text(
        "payments from State to State",
        "pagos de un Estado a otro",
    ),
    exclusive=True,
    table=TABLES["money"],
    way=Total(Col("amount")),
    by=(
        Group("from_state", Text("from", "de"), Col("from_state")),
        Group("to_state", Text("to", "a"), Col("to_state")),
        Group("currency", Text("currency", "moneda"), Col("currency")),
    ),
    where=is_("kind", "shared"),
)
