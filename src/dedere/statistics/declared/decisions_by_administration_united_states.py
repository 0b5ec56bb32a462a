"""How many of the requests decided under each administration of the United States were granted."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.statistics.declared._terms import UNITED_STATES, UNITED_STATES_NOTE
from dedere.statistics.expressions import Col, Named, is_
from dedere.statistics.statistic import Group, Rate, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="decisions_by_administration_united_states",
    question=Text(
        "How many of the requests of each State that were decided under an administration of "
        "the United States were granted?",
        "¿Cuántas de las solicitudes de cada Estado resueltas bajo un gobierno de Estados Unidos "
        "se concedieron?",
    ),
    unit=Unit.REQUEST,
    population=Text(
        "requests that were decided",
        "solicitudes resueltas",
    ),
    exclusive=True,
    table=TABLES["requests"],
    way=Rate(is_("outcome", "granted")),
    by=(
        Group(
            "requesting_state",
            Text("requesting State", "Estado requirente"),
            Col("requesting_state"),
        ),
        Group(
            "administration",
            Text("administration", "gobierno"),
            Named(Col("decided_on"), UNITED_STATES),
        ),
    ),
    where=is_("outcome", "granted", "refused"),
    note=UNITED_STATES_NOTE,
)
