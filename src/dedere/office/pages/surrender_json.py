"""The surrenders of a case as data."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.office.boards.as_data import answer
from dedere.office.boards.opened import opened
from dedere.office.boards.surrender import boards_in
from dedere.office.page import Permission, page


@page("cases/<id:id>/surrender.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str) -> HttpResponse:
    """Readiness, record, challenges and the watch over speciality."""
    found = opened(request, id, "surrender")
    return answer(found, lambda: {"surrenders": [o.to_data(found.lang) for o in boards_in(found)]})
