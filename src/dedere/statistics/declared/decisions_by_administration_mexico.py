"""How many of the requests decided under each administration of Mexico were granted."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.statistics.declared._terms import MEXICO, MEXICO_NOTE
from dedere.statistics.expressions import Col, Named, is_
from dedere.statistics.statistic import Group, Rate, Statistic, Unit
from dedere.statistics.tables import TABLES

STATISTIC = Statistic(
    name="decisions_by_administration_mexico",
    question=Text(
        "How many of the requests of each State that were decided under an administration of "
        "Mexico were granted?",
        "¿Cuántas de las solicitudes de cada Estado resueltas bajo un gobierno de México se "
        "concedieron?",
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
            Named(Col("decided_on"), MEXICO),
        ),
    ),
    where=is_("outcome", "granted", "refused"),
    note=MEXICO_NOTE,
)
