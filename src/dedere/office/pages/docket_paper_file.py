"""A paper as it was sent: the original bytes, checked against their hash."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.errors import NotKnownError
from dedere.office.downloads import as_original
from dedere.office.errors import NotHere
from dedere.office.page import Permission, page, reader_of
from dedere.store import dockets, papers


@page("dockets/<id:id>/papers/<int:number>/original/", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str, number: int) -> HttpResponse:
    """The file."""
    reader = reader_of(request)
    try:
        kept = papers.paper_for(reader, dockets.docket_for(reader, id), number)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    return as_original(papers.content_of(kept), kept.name)
