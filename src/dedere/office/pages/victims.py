"""What victims and families may ask in either country, of whom, by when; and what came back."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from dedere.connections.victims import Victims
from dedere.connections.victims_said import to_data
from dedere.office import connections_view as view
from dedere.office.boards.victims import victims_view
from dedere.office.downloads import as_file
from dedere.office.page import Permission, page


@page("victims/", permission=Permission.ANYONE, template="office/victims.html")
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The law in both countries, and what was asked in all cases that the reader may know of."""
    found, lang = view.asked(request)
    of_all = Victims.of(found.casefiles)
    if request.GET.get("file") == "json":
        return as_file(to_data(of_all, lang), "victims.json")
    return victims_view(of_all, found.casefiles, lang)
