"""A casefile as data, to be kept and carried."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.casefile import to_data
from dedere.errors import NotKnownError
from dedere.office.downloads import as_file
from dedere.office.errors import NotHere
from dedere.office.page import Permission, page, reader_of
from dedere.store.cases import case_for, casefile_of


@page("cases/<id:id>/casefile.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str) -> HttpResponse:
    """The casefile as it stands, with its history."""
    try:
        casefile = casefile_of(case_for(reader_of(request), id), reader_of(request))
    except NotKnownError as problem:
        raise NotHere(problem) from None
    return as_file(to_data(casefile), f"{id}.json")
