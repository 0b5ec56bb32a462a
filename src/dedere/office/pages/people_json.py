"""What people decided about persons, for programs: mentions, persons, decisions with evidence."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.office.downloads import as_file
from dedere.office.page import Permission, page, reader_of
from dedere.store import people


@page("people.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest) -> HttpResponse:
    """Only what the reader may know of."""
    return as_file(people.export(reader_of(request)), "people.json")
