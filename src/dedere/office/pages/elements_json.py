"""The elements of a case as data."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.assessment.elements.data import data_of
from dedere.office.boards.as_data import answer
from dedere.office.boards.opened import opened
from dedere.office.page import Permission, page


@page("cases/<id:id>/elements.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str) -> HttpResponse:
    """In the form of `dedere elements --json`."""
    found = opened(request, id, "elements")

    def data() -> dict[str, object]:
        if found.elements is None:
            return {"offenses": [], "identity": []}
        return data_of(found.elements, found.lang)

    return answer(found, data)
