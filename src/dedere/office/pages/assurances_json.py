"""The register of assurances as data."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.office.boards.as_data import answer
from dedere.office.boards.assurances import register_in
from dedere.office.boards.opened import opened
from dedere.office.page import Permission, page


@page("cases/<id:id>/assurances.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str) -> HttpResponse:
    """In the form of `dedere assurances --json`."""
    found = opened(request, id, "assurances")
    register = register_in(found)
    empty = {"assurances": [], "needs": [], "readiness": [], "events": [], "complete": False}
    return answer(found, lambda: register.to_data(found.lang) if register else empty)
