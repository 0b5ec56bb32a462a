"""Declared statistics: which there are, and the answer of one with its source."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Query, Router, Schema
from pydantic import Field

from dedere.api.asked import Key, language, or_missing
from dedere.api.doors import reader_of
from dedere.api.operations import Answer, operation
from dedere.bilingual import Text
from dedere.statistics import synthetic
from dedere.statistics.declared import statistic, statistics
from dedere.statistics.public import publish
from dedere.statistics.running import answer
from dedere.statistics.tables import Collection
from dedere.store.tables import tables_for
from dedere.store.tokens import Scope

router = Router(tags=["statistics"])

Conditions = list[Annotated[str, Field(max_length=200)]] | None
Where = Annotated[Conditions, Query(description="Only where COLUMN=VALUE.", max_length=20)]
By = Annotated[Conditions, Query(description="Split by this column.", max_length=4)]


class AStatistic(Schema):
    """A statistic that is declared."""

    name: str
    question: str
    unit: str
    unit_label: str
    population: str
    exclusive: bool
    tables: list[str]


class Statistics(Schema):
    """Every statistic that there is."""

    statistics: list[AStatistic]


@operation(
    router,
    "GET",
    "/statistics",
    Text("Every statistic that there is", "Todas las estadísticas que hay"),
    answer=Statistics,
    scope=Scope.READ_STATISTICS,
    tagged=True,
)
def list_statistics(request: HttpRequest) -> Answer:
    """As `dedere stats list --json`."""
    lang = language()
    listed = [
        {
            "name": one.name,
            "question": one.question.in_(lang),
            "unit": str(one.unit),
            "unit_label": one.unit.label.in_(lang),
            "population": one.population.in_(lang),
            "exclusive": one.exclusive,
            "tables": [table.name for table in one.tables],
        }
        for one in statistics().values()
    ]
    return Answer({"statistics": listed})


@operation(
    router,
    "GET",
    "/statistics/{name}",
    Text("The answer of one statistic", "La respuesta de una estadística"),
    answer=dict[str, Any],
    scope=Scope.READ_STATISTICS,
    tagged=True,
    refuses=(404,),
)
def read_statistic(
    request: HttpRequest,
    name: Key,
    source: Annotated[
        Literal["office", "synthetic"],
        Query(description="The cases that you may know of, or an invented collection."),
    ] = "office",
    where: Where = None,
    by: By = None,
    as_of: Annotated[
        date | None, Query(description="The last day that the tables know of if not given.")
    ] = None,
    public: Annotated[
        bool,
        Query(description="As it may be published: small counts hidden, and what betrays them."),
    ] = True,
) -> Answer:
    """Whoever says nothing gets what may go out; `public=false` has all numbers."""
    found = or_missing(lambda: statistic(name))
    collection = tables_for(reader_of(request)) if source == "office" else _synthetic()
    asked = answer(found, collection, where=where or (), by=by or (), as_of=as_of)
    told: dict[str, Any]
    if public:
        plain = answer(found, collection, where=where or (), as_of=as_of) if by else None
        told = publish(asked, plain).data(language())
    else:
        told = asked.data(language())
    return Answer({"source": source, **told})


@cache
def _synthetic() -> Collection:
    return synthetic.make().collection
