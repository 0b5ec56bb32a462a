"""How much is sealed, by court and year."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, year
from dedere.statistics.statistic import Group, Rate, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="sealed_share",
    question=Text(
        "In how many cases is all or part of the docket sealed, by court and year?",
        "¿En cuántas causas está reservado todo o parte del expediente, por tribunal y año?",
    ),
    unit=Unit.DEFENDANT_CASE,
    population=Text(
        "all defendants of the collection",
        "todas las personas acusadas de la colección",
    ),
    exclusive=True,
    table=TABLES["persons"],
    way=Rate(Col("sealed")),
    by=(
        Group("court", Text("court", "tribunal"), Col("court")),
        Group("year", Text("year of the indictment", "año de la acusación"), year("indicted_on")),
    ),
)
