"""Cases: the list, one as its casefile, and a new one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Query, Router, Schema

from dedere.api.asked import (
    CaseKey,
    Cursor,
    KnownBy,
    Limit,
    Words,
    address,
    bound_of,
    or_missing,
    the_case,
    words,
)
from dedere.api.cursors import after, cursor
from dedere.api.doors import reader_of
from dedere.api.operations import Answer, operation
from dedere.api.problems import Problem
from dedere.api.shapes import JSON
from dedere.bilingual import Text
from dedere.casefile import Casefile, loads, to_data
from dedere.casefile.reading import MAX_BYTES, Problems, decoded
from dedere.store import cases
from dedere.store.access import Reader, cases_for
from dedere.store.tokens import Scope

if TYPE_CHECKING:
    from dedere.store.models import Case

router = Router(tags=["cases"])

YAML = "application/yaml"
LOOKED_AT = 500
"""So many cases are looked at for one part of the list, whatever is asked of them."""


class ACase(Schema):
    """A case in the list."""

    case: str
    """Its key, by which addresses name it."""
    id: str
    """The name that its casefile has."""
    title: Words | None
    person: str | None
    requesting_state: str | None
    requested_state: str | None
    invented: bool
    requests: int
    transfers: int
    offenses: int


class Cases(Schema):
    """A part of the cases that you may know of."""

    cases: list[ACase]
    next: str | None
    """The cursor of the next part; null where there is none."""


class Made(Schema):
    """What was added."""

    case: str


State = Annotated[Literal["US", "MX"] | None, Query()]
Matter = Annotated[Literal["extradition", "transfer"] | None, Query()]


@operation(
    router,
    "GET",
    "/cases",
    Text("The cases that you may know of", "Los asuntos que usted puede conocer"),
    answer=Cases,
    scope=Scope.READ_CASES,
)
def list_cases(
    request: HttpRequest,
    requesting_state: State = None,
    requested_state: State = None,
    matter: Matter = None,
    limit: Limit = 20,
    cursor: Cursor = None,
) -> Answer:
    """A part of the list, in an order that tells nothing. A part can be shorter than the limit."""
    reader, bound = reader_of(request), bound_of(request)
    wanted = {"requesting_state": requesting_state, "requested_state": requested_state}
    begin = after(cursor, bound) if cursor else ""
    shown: list[dict[str, Any]] = []
    looked = 0
    last: str | None = None
    while len(shown) < limit and looked < LOOKED_AT:
        found = _after(reader, begin, min(limit - len(shown), LOOKED_AT - looked))
        if not found:
            last = None
            break
        looked += len(found)
        begin = last = found[-1].pk
        for case, casefile in cases.casefiles_for(reader, found):
            if _answers(casefile, wanted, matter):
                shown.append(_in_the_list(case, casefile))
    more = last is not None and bool(_after(reader, last, 1))
    return Answer({"cases": shown, "next": _cursor(last or "", bound) if more else None})


def _cursor(key: str, bound: str) -> str:
    return cursor(key, bound)


def _after(reader: Reader, key: str, most: int) -> list[Case]:
    found = cases_for(reader).filter(pk__gt=key).order_by("pk").prefetch_related("entries")
    return list(found[:most])


def _answers(casefile: Casefile, wanted: Mapping[str, str | None], matter: str | None) -> bool:
    for name, value in wanted.items():
        if value is not None and getattr(casefile, name) != value:
            return False
    held = {"extradition": casefile.offenses, "transfer": casefile.transfers}
    return matter is None or bool(held[matter])


def _in_the_list(case: Case, casefile: Casefile) -> dict[str, Any]:
    return {
        "case": case.pk,
        "id": casefile.id,
        "title": words(casefile.title),
        "person": casefile.person.name,
        "requesting_state": casefile.requesting_state,
        "requested_state": casefile.requested_state,
        "invented": bool(casefile.invented),
        "requests": len(casefile.requests),
        "transfers": len(casefile.transfers),
        "offenses": len(casefile.offenses),
    }


@operation(
    router,
    "GET",
    "/cases/{case}",
    Text("A casefile, without loss", "Un expediente, sin pérdida"),
    answer=dict[str, Any],
    scope=Scope.READ_CASES,
    tagged=True,
    refuses=(404,),
)
def read_case(request: HttpRequest, case: CaseKey, known_by: KnownBy = None) -> Answer:
    """What `dedere casefile` reads: all that you may read of it, in the form dedere-casefile/1."""
    reader = reader_of(request)
    found = the_case(reader, case)
    casefile = or_missing(lambda: cases.casefile_of(found, reader, known_by))
    return Answer(to_data(casefile), tag=cases.etag_of(found, reader) if known_by is None else None)


def _sent(request: HttpRequest) -> Casefile:
    """The casefile that was sent, before anybody is made to wait for it."""
    name = "casefile.json" if request.content_type == JSON else "casefile.yaml"
    raw = request.body
    if b"\x00" in raw or b"\\u0000" in raw:
        raise Problem(422, "not-valid", _NO_NUL)
    return loads(decoded(raw, Problems(name)), name)


@operation(
    router,
    "POST",
    "/cases",
    Text("Add a casefile as a new case", "Añadir un expediente como asunto nuevo"),
    answer=Made,
    status=201,
    scope=Scope.WRITE_CASES,
    once=True,
    tagged=True,
    takes=(JSON, YAML),
    most_bytes=MAX_BYTES,
    prepare=_sent,
    body={"$ref": "#/components/schemas/Casefile"},
)
def add_case(
    request: HttpRequest,
    organization: Annotated[
        str, Query(description="The organization whose case it is.", max_length=40)
    ],
) -> Answer:
    """The values stand as they were sent. Only those with whom it is shared will know of it."""
    reader = reader_of(request)
    # What `prepare` kept with the request; Django's types know nothing of it.
    casefile: Casefile = request.prepared  # type: ignore[attr-defined]
    made = cases.add(casefile, reader, "API", owner=organization)
    return Answer(
        {"case": made.pk},
        status=201,
        tag=cases.etag_of(made, reader),
        location=address(request, "cases", made.pk),
        case=made.pk,
    )


_NO_NUL = Text("A casefile holds no NUL.", "Un expediente no contiene NUL.")
