"""How many requests ended so under each administration of the United States."""

from dedere.bilingual import Text
from dedere.statistics.declared._terms import UNITED_STATES, UNITED_STATES_NOTE
from dedere.statistics.expressions import Col, Named
from dedere.statistics.statistic import Distribution, Group, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="surrenders_by_administration_united_states",
    question=Text(
        "Under which administration of the United States were persons surrendered?",
        "¿Bajo qué gobierno de Estados Unidos se entregó a las personas?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests on which the person was surrendered",
        "solicitudes por las que se entregó a la persona",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Distribution(
        Group(
            "administration",
            Text("administration", "gobierno"),
            Named(Col("surrendered_on"), UNITED_STATES),
        )
    ),
    by=(
        Group(
            "requesting_state",
            Text("requesting State", "Estado requirente"),
            Col("requesting_state"),
        ),
    ),
    note=UNITED_STATES_NOTE,
)
