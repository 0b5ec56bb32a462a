"""The identity board as data."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.office.boards.as_data import answer
from dedere.office.boards.identity import boards_of
from dedere.office.boards.opened import opened
from dedere.office.page import Permission, page


@page("cases/<id:id>/identity.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str) -> HttpResponse:
    """In the form of `dedere identity --json`."""
    found = opened(request, id, "identity")
    return answer(found, lambda: {"requests": [o.to_data(found.lang) for o in boards_of(found)]})
