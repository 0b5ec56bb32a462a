"""A copy of a docket as it was saved: the original bytes, checked against their hash."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Text
from dedere.errors import NotKnownError
from dedere.office.downloads import as_original
from dedere.office.errors import NotHere
from dedere.office.page import Permission, page, reader_of
from dedere.store import dockets


@page("dockets/<id:id>/copies/<int:number>/", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str, number: int) -> HttpResponse:
    """The file. It is never opened in the browser as a page of ours."""
    reader = reader_of(request)
    try:
        docket = dockets.docket_for(reader, id)
        copy = dockets.copy_for(reader, number)
        if copy.docket_id != docket.pk:
            raise NotKnownError(_OTHER)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    return as_original(dockets.content_of(copy), copy.name)


_OTHER = Text("This docket has no such copy.", "Este expediente no tiene tal copia.")
