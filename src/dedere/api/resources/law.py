"""The law: instruments, provisions, rules, facts, readings, and the authorities. No token needed.

Each thing has the form that it has in `dedere law export --format json`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Path, Query, Router, Schema

from dedere.api.asked import Cursor, Key, Limit, language, part
from dedere.api.operations import Answer, operation
from dedere.api.problems import Problem
from dedere.bilingual import Text
from dedere.law import load as load_law
from dedere.law.authorities import load_authorities
from dedere.law.concepts import load_concepts
from dedere.law.rendering.rule_set import rule_set
from dedere.procedure.offices_data import directory_data

router = Router(tags=["law"])

Id = Annotated[str, Path(max_length=200)]
In = Annotated[str | None, Query(description="Only of this instrument.", max_length=80)]


class Things(Schema):
    """A part of a list."""

    items: list[dict[str, Any]]
    next: str | None


@cache
def _law() -> dict[str, dict[str, dict[str, Any]]]:
    """The rule set, by the kind and the id of each thing."""
    data = rule_set(load_law(), load_concepts())
    keys = {"instruments": "id", "provisions": "id", "rules": "id", "facts": "key"}
    keys |= {"readings": "name"}
    return {kind: {one[key]: one for one in data[kind]} for kind, key in keys.items()}


def _one(kind: str, id: str) -> Answer:
    found = _law()[kind].get(id)
    if found is None:
        raise Problem(404, "not-found")
    return Answer(found)


def _listed(
    request: HttpRequest, found: Mapping[str, dict[str, Any]], limit: int, cursor: str | None
) -> Answer:
    shown, following = part(request, found.items(), lambda one: one[0], limit, cursor)
    return Answer({"items": [one for _, one in shown], "next": following})


@operation(
    router,
    "GET",
    "/law/instruments",
    Text("The instruments of the law", "Los instrumentos jurídicos"),
    answer=Things,
    open=True,
    tagged=True,
)
def list_instruments(request: HttpRequest, limit: Limit = 100, cursor: Cursor = None) -> Answer:
    """Treaties, statutes and rules, with the day up to which each was read."""
    return _listed(request, _law()["instruments"], limit, cursor)


@operation(
    router,
    "GET",
    "/law/instruments/{instrument}",
    Text("One instrument", "Un instrumento"),
    answer=dict[str, Any],
    open=True,
    tagged=True,
    refuses=(404,),
)
def read_instrument(request: HttpRequest, instrument: Key) -> Answer:
    """As in the rule set."""
    return _one("instruments", instrument)


@operation(
    router,
    "GET",
    "/law/provisions",
    Text("The provisions", "Las disposiciones"),
    answer=Things,
    open=True,
    tagged=True,
)
def list_provisions(
    request: HttpRequest, instrument: In = None, limit: Limit = 100, cursor: Cursor = None
) -> Answer:
    """Paraphrased, each with its sources and how sure we are."""
    found = _law()["provisions"]
    if instrument is not None:
        found = {id: one for id, one in found.items() if one["instrument"] == instrument}
    return _listed(request, found, limit, cursor)


@operation(
    router,
    "GET",
    "/law/provisions/{path:provision}",
    Text("One provision", "Una disposición"),
    answer=dict[str, Any],
    open=True,
    tagged=True,
    refuses=(404,),
)
def read_provision(request: HttpRequest, provision: Id) -> Answer:
    """By its id, such as `treaty-1978/8`."""
    return _one("provisions", provision)


@operation(
    router,
    "GET",
    "/law/rules",
    Text("The rules", "Las reglas"),
    answer=Things,
    open=True,
    tagged=True,
)
def list_rules(
    request: HttpRequest, instrument: In = None, limit: Limit = 100, cursor: Cursor = None
) -> Answer:
    """Each under its provision, with the facts that it reads."""
    found, provisions = _law()["rules"], _law()["provisions"]
    if instrument is not None:
        found = {
            id: one
            for id, one in found.items()
            if provisions[one["provision"]]["instrument"] == instrument
        }
    return _listed(request, found, limit, cursor)


@operation(
    router,
    "GET",
    "/law/rules/{path:rule}",
    Text("One rule", "Una regla"),
    answer=dict[str, Any],
    open=True,
    tagged=True,
    refuses=(404,),
)
def read_rule(request: HttpRequest, rule: Id) -> Answer:
    """By its id, as an assessment names it."""
    return _one("rules", rule)


@operation(
    router,
    "GET",
    "/law/facts",
    Text("The facts that the law turns on", "Los datos de los que depende el derecho"),
    answer=Things,
    open=True,
    tagged=True,
)
def list_facts(request: HttpRequest, limit: Limit = 100, cursor: Cursor = None) -> Answer:
    """With the question that asks for each, and the papers that prove it."""
    return _listed(request, _law()["facts"], limit, cursor)


@operation(
    router,
    "GET",
    "/law/facts/{fact}",
    Text("One fact", "Un dato"),
    answer=dict[str, Any],
    open=True,
    tagged=True,
    refuses=(404,),
)
def read_fact(request: HttpRequest, fact: Key) -> Answer:
    """By its key, such as `offense.is_wilful`."""
    return _one("facts", fact)


@operation(
    router,
    "GET",
    "/law/readings",
    Text("Where the law can be read in more than one way", "Donde el derecho admite lecturas"),
    answer=Things,
    open=True,
    tagged=True,
)
def list_readings(request: HttpRequest, limit: Limit = 100, cursor: Cursor = None) -> Answer:
    """The answers, who holds them, and which one is taken."""
    return _listed(request, _law()["readings"], limit, cursor)


On = Annotated[date | None, Query(description="As it was on that day.")]


def _authorities(on: date | None) -> dict[str, dict[str, Any]]:
    directory = load_authorities()
    shown = [one for one in directory.authorities.values() if on is None or one.existed(on)]
    data = directory_data(directory, shown, on, language(), whole=True)
    return {one["id"]: one for one in data["authorities"]}


@operation(
    router,
    "GET",
    "/law/authorities",
    Text("The authorities that take part", "Las autoridades que intervienen"),
    answer=Things,
    open=True,
    tagged=True,
)
def list_authorities(
    request: HttpRequest, on: On = None, limit: Limit = 100, cursor: Cursor = None
) -> Answer:
    """Names, tasks and delegations through time. No person stands here."""
    return _listed(request, _authorities(on), limit, cursor)


@operation(
    router,
    "GET",
    "/law/authorities/{authority}",
    Text("One authority", "Una autoridad"),
    answer=dict[str, Any],
    open=True,
    tagged=True,
    refuses=(404,),
)
def read_authority(request: HttpRequest, authority: Key, on: On = None) -> Answer:
    """By its id. Not found where it did not exist on the day that is asked for."""
    found = _authorities(on).get(authority)
    if found is None:
        raise Problem(404, "not-found")
    return Answer(found)
