"""How those who were prosecuted came before the court."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="surrender_route",
    question=Text(
        "By which route did the persons come before the court?",
        "¿Por qué vía llegaron las personas ante el tribunal?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "defendants who came before the court", "personas acusadas que llegaron ante el tribunal"
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Distribution(Group("route", Text("route", "vía"), Col("route"))),
    note=Text(
        "A hand-over outside the treaty is no extradition, whatever it is called.",
        "Una entrega fuera del tratado no es una extradición, se llame como se llame.",
    ),
)
