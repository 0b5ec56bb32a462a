"""Crowding as data, in the form of ``dedere transfer crowding --json``."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse

from dedere.office.downloads import as_file
from dedere.office.page import Permission, language_of, page
from dedere.office.pages.transfer_crowding import asked_of
from dedere.transfers.crowding.plain import as_dict


@page("transfers/crowding.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest) -> HttpResponse:
    """The answer to the same question as on the page."""
    problems: list[str] = []
    found = asked_of(request.GET, problems)
    if problems:
        return JsonResponse({"format": 1, "errors": problems}, status=400)
    return as_file(as_dict(found, language_of(request)), "crowding.json")
