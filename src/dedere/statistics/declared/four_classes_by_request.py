"""How many requests have drugs, homicide, association or laundering among their offenses."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, is_
from dedere.statistics.statistic import Lifted, Rate, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="four_classes_by_request",
    question=Text(
        "How many requests have drugs, homicide, criminal association or laundering among their "
        "offenses?",
        "¿Cuántas solicitudes tienen drogas, homicidio, asociación delictuosa o lavado entre "
        "sus delitos?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests whose offenses are known",
        "solicitudes cuyos delitos se conocen",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Rate(Col("four")),
    lifted=(
        Lifted(
            "four",
            TABLES["request_offenses"],
            "request",
            is_("class", "drugs", "homicide", "criminal_association", "money_laundering"),
        ),
    ),
)
