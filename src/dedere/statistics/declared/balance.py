"""How many requests each State makes of the other."""

from dedere.bilingual import Text
from dedere.statistics.expressions import Col, year
from dedere.statistics.statistic import Distribution, Group, SetAt, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="balance",
    question=Text(
        "How even is the traffic of requests between the two States?",
        "¿Qué tan pareja es la relación de solicitudes entre los dos Estados?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "all requests",
        "todas las solicitudes",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Distribution(
        Group(
            "requesting_state",
            Text("requesting State", "Estado requirente"),
            Col("requesting_state"),
        )
    ),
    by=(Group("year", Text("year", "año"), year("requested_on")),),
    picture="mirror",
    set_at=SetAt(
        "US",
        60,
        Text(
            "60 a year: quota of grants to the United States, as a study reported it since 2021 "
            "(grants, not requests)",
            "60 al año: cuota de concesiones a Estados Unidos, según un estudio, desde 2021 "
            "(concesiones, no solicitudes)",
        ),
    ),
)
