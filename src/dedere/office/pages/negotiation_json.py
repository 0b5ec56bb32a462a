"""The register of diplomacy and negotiation as data."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.casefile import to_data
from dedere.office.boards.as_data import answer
from dedere.office.boards.opened import opened
from dedere.office.page import Permission, page

LISTS = ("exchanges", "offers")


@page("cases/<id:id>/negotiation.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str) -> HttpResponse:
    """The entries as a casefile writes them."""
    found = opened(request, id, "negotiation")
    written = to_data(found.casefile)
    return answer(found, lambda: {name: written.get(name, []) for name in LISTS})
