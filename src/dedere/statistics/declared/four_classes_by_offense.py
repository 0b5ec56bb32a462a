"""How many offenses of requests are drugs, homicide, association or laundering."""

from dedere.bilingual import Text
from dedere.statistics.expressions import is_
from dedere.statistics.statistic import Rate, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="four_classes_by_offense",
    question=Text(
        "How many of the offenses of requests are drugs, homicide, criminal association or "
        "laundering?",
        "¿Cuántos de los delitos de las solicitudes son drogas, homicidio, asociación "
        "delictuosa o lavado?",
    ),
    unit=Unit.OFFENSE,
    population=Text(
        "all offenses of requests",
        "todos los delitos de las solicitudes",
    ),
    exclusive=True,
    table=TABLES["request_offenses"],
    way=Rate(is_("class", "drugs", "homicide", "criminal_association", "money_laundering")),
    note=Text(
        "By offenses; by requests the share is another: see four_classes_by_request.",
        "Por delitos; por solicitudes el porcentaje es otro: vea four_classes_by_request.",
    ),
)
