"""Entries of the lists of a case: events, documents, assurances, decisions and the rest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

from django.http import HttpRequest
from ninja import Body, Query, Router, Schema

from dedere.api.asked import CaseKey, Cursor, Key, Limit, address, or_missing, part, the_case
from dedere.api.doors import reader_of
from dedere.api.operations import Answer, operation
from dedere.api.problems import Problem
from dedere.api.shapes import Match
from dedere.api.tags import may_match, must_match
from dedere.bilingual import Text
from dedere.casefile import sections, to_data
from dedere.store import cases, items
from dedere.store.access import Reader
from dedere.store.chain.canonical import digest
from dedere.store.tokens import Scope

if TYPE_CHECKING:
    from dedere.store.models import Case

router = Router(tags=["items"])

Item = Annotated[
    dict[str, Any], Body(description="An entry as a casefile writes it; see the casefile schema.")
]


Entries = list[dict[str, Any]]


class Items(Schema):
    """A part of a list."""

    list: str
    complete: bool
    """Whether the list holds all there is, as far as you may know."""
    items: Entries
    next: str | None


class MadeItem(Schema):
    """What was added."""

    case: str
    list: str
    id: str


class AnItemState(Schema):
    """One state that an entry had; null where it was withdrawn."""

    written: dict[str, Any] | None
    by: str
    at: str | None
    reason: str
    present: bool


class ItemHistory(Schema):
    """Every state that an entry ever had, the latest first."""

    history: list[AnItemState]


@operation(
    router,
    "GET",
    "/cases/{case}/items/{list}",
    Text("The entries of a list", "Las entradas de una lista"),
    answer=Items,
    scope=Scope.READ_CASES,
    tagged=True,
    refuses=(404,),
)
def list_items(
    request: HttpRequest, case: CaseKey, list: Key, limit: Limit = 100, cursor: Cursor = None
) -> Answer:
    """By id. Its ETag may be sent with a new entry, to add it to nothing but what you read."""
    reader = reader_of(request)
    data = _data(_case(reader, list, case), reader)
    shown, following = part(request, data.get(list, []), _id, limit, cursor)
    told = {"list": list, "complete": list in data.get("complete", [])}
    whole = not cursor and following is None
    return Answer(
        {**told, "items": shown, "next": following}, tag=_tag(data, list) if whole else None
    )


@operation(
    router,
    "POST",
    "/cases/{case}/items/{list}",
    Text("Add an entry to a list", "Añadir una entrada a una lista"),
    answer=MadeItem,
    status=201,
    scope=Scope.WRITE_CASES,
    once=True,
    match=Match.MAY,
    tagged=True,
    refuses=(404,),
)
def add_item(request: HttpRequest, case: CaseKey, list: Key, sent: Item) -> Answer:
    """Without an `id` it gets one that tells nothing."""
    reader = reader_of(request)
    found = _case(reader, list, case)
    may_match(request, _tag(_data(found, reader), list))
    id = items.add(found, list, _checked(sent), reader)
    found = the_case(reader, case)
    return Answer(
        {"case": found.pk, "list": list, "id": id},
        status=201,
        tag=items.version(found, list, id, reader),
        location=address(request, "cases", found.pk, "items", list, id),
        case=found.pk,
    )


@operation(
    router,
    "GET",
    "/cases/{case}/items/{list}/{item}",
    Text("One entry of a list", "Una entrada de una lista"),
    answer=dict[str, Any],
    scope=Scope.READ_CASES,
    tagged=True,
    refuses=(404,),
)
def read_item(request: HttpRequest, case: CaseKey, list: Key, item: Key) -> Answer:
    """As a casefile writes it."""
    reader = reader_of(request)
    return _told(_case(reader, list, case), list, item, reader)


@operation(
    router,
    "PUT",
    "/cases/{case}/items/{list}/{item}",
    Text("Correct an entry", "Corregir una entrada"),
    answer=dict[str, Any],
    scope=Scope.WRITE_CASES,
    match=Match.MUST,
    tagged=True,
    refuses=(404,),
)
def correct_item(request: HttpRequest, case: CaseKey, list: Key, item: Key, sent: Item) -> Answer:
    """Send the whole entry. The earlier state stays in its history."""
    reader = reader_of(request)
    found = _case(reader, list, case)
    must_match(request, _version(found, list, item, reader))
    if sent.get("id", item) != item:
        raise Problem(422, "not-valid", _OTHER_ID)
    items.correct(found, list, item, _checked({**sent, "id": item}), reader)
    return _told(the_case(reader, case), list, item, reader)


@operation(
    router,
    "DELETE",
    "/cases/{case}/items/{list}/{item}",
    Text("Withdraw an entry", "Retirar una entrada"),
    status=204,
    scope=Scope.WRITE_CASES,
    match=Match.MUST,
    refuses=(404,),
)
def withdraw_item(
    request: HttpRequest,
    case: CaseKey,
    list: Key,
    item: Key,
    reason: Annotated[str, Query(description="Why.", min_length=1, max_length=500)],
) -> Answer:
    """It stays in its history."""
    reader = reader_of(request)
    found = _case(reader, list, case)
    must_match(request, _version(found, list, item, reader))
    items.withdraw(found, list, item, reader, reason)
    return Answer(status=204)


@operation(
    router,
    "GET",
    "/cases/{case}/items/{list}/{item}/history",
    Text("Every state that an entry had", "Todos los estados que tuvo una entrada"),
    answer=ItemHistory,
    scope=Scope.READ_CASES,
    tagged=True,
    refuses=(404,),
)
def read_item_history(request: HttpRequest, case: CaseKey, list: Key, item: Key) -> Answer:
    """The latest first."""
    reader = reader_of(request)
    found = _case(reader, list, case)
    states = or_missing(lambda: items.history(found, list, item, reader))
    told = [
        {
            "written": one.written,
            "by": one.by,
            "at": one.at.isoformat() if one.at else None,
            "reason": one.reason,
            "present": one.present,
        }
        for one in states
    ]
    return Answer({"history": told})


# -- how -----------------------------------------------------------------------------------------


def _case(reader: Reader, name: str, key: str) -> Case:
    """A case, of which a list is asked.

    Raises:
        Problem: 404 where there is no such case or no such list.
    """
    if name not in (*sections.ALL_LISTS, "sources"):
        raise Problem(404, "not-found")
    return the_case(reader, key)


def _checked(sent: Mapping[str, Any]) -> Mapping[str, Any]:
    id = sent.get("id")
    if id is not None and not isinstance(id, str):
        raise Problem(422, "not-valid", _NO_ID)
    return sent


def _id(one: Mapping[str, Any]) -> str:
    return str(one["id"])


def _data(case: Case, reader: Reader) -> dict[str, Any]:
    return or_missing(lambda: to_data(cases.casefile_of(case, reader)))


def _tag(data: Mapping[str, Any], name: str) -> str:
    return digest([name, data.get(name, []), name in data.get("complete", [])])[:32]


def _version(case: Case, name: str, id: str, reader: Reader) -> str:
    return or_missing(lambda: items.version(case, name, id, reader))


def _told(case: Case, name: str, id: str, reader: Reader) -> Answer:
    found = or_missing(lambda: items.present(case, name, id, reader))
    return Answer(dict(found), tag=items.version(case, name, id, reader), case=case.pk)


_OTHER_ID = Text("An entry keeps its id.", "Una entrada conserva su clave.")
_NO_ID = Text("An id is text.", "Una clave es texto.")
