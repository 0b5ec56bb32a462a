"""Search across cases, people and documents, inside what the account may see."""

from __future__ import annotations

from typing import Annotated

from django.http import HttpRequest
from ninja import Query, Router, Schema

from dedere.api.asked import Cursor, Limit, Words, bound_of, words
from dedere.api.cursors import after, cursor
from dedere.api.doors import reader_of
from dedere.api.operations import Answer, operation
from dedere.bilingual import Text
from dedere.store.search import search
from dedere.store.tokens import Scope

router = Router(tags=["cases"])

LONGEST = 200


class AHit(Schema):
    """Something that was found, and the words around it."""

    case: str
    part: str
    """The list of the casefile it stands in, `person`, `case`, or a document's list for a page."""
    item: str | None
    page: int | None
    title: Words
    day: str | None
    around: str


class Hits(Schema):
    """A part of what was found."""

    hits: list[AHit]
    next: str | None


@operation(
    router,
    "GET",
    "/search",
    Text("Search cases, people and documents", "Buscar asuntos, personas y documentos"),
    answer=Hits,
    scope=Scope.READ_CASES,
)
def search_all(
    request: HttpRequest,
    q: Annotated[str, Query(description="The words; each must be there.", max_length=LONGEST)],
    limit: Limit = 50,
    cursor: Cursor = None,
) -> Answer:
    """In either language, accents and endings aside; in the order in which it was written down."""
    bound = bound_of(request)
    start = int(after(cursor, bound)) if cursor else 0
    found = search(reader_of(request), q, start, limit)
    told = [
        {
            "case": hit.case.pk,
            "part": hit.part,
            "item": hit.item or None,
            "page": hit.page or None,
            "title": words(hit.title),
            "day": hit.day or None,
            "around": "".join(piece for piece, _ in hit.around),
        }
        for hit in found.hits
    ]
    return Answer({"hits": told, "next": _cursor(found.next, bound)})


def _cursor(start: int | None, bound: str) -> str | None:
    return None if start is None else cursor(str(start), bound)
