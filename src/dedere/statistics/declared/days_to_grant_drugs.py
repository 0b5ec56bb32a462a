"""How long granted requests took, with and without drugs, laundering, organized crime."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, days, is_
from dedere.statistics.statistic import Group, Lengths, Lifted, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="days_to_grant_drugs",
    question=Text(
        "Do granted requests take longer with drugs, laundering or organized crime?",
        "¿Tardan más las solicitudes concedidas por drogas, lavado o delincuencia organizada?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests that were granted and whose offenses are known",
        "solicitudes concedidas cuyos delitos se conocen",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Lengths(days("requested_on", "decided_on")),
    by=(
        Group(
            "drugs",
            Text(
                "drugs, laundering or organized crime", "drogas, lavado o delincuencia organizada"
            ),
            Col("drugs"),
        ),
    ),
    where=is_("outcome", "granted"),
    lifted=(
        Lifted(
            "drugs",
            TABLES["request_offenses"],
            "request",
            is_("class", "drugs", "money_laundering", "organized_crime"),
        ),
    ),
)
