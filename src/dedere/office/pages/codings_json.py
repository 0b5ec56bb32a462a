"""The coded values that one may have: one's own, and pairs of codings that were opened."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.office.downloads import as_file
from dedere.office.page import Permission, page, reader_of
from dedere.store import codings


@page("dockets/codings.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest) -> HttpResponse:
    """Every value with place, coder, day and codebook; with ``history`` also what was undone."""
    history = request.GET.get("history") == "yes"
    values = list(codings.export(reader_of(request), history=history))
    return as_file({"format": 1, "values": values}, "codings.json")
