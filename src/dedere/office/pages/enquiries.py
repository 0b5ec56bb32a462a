"""The enquiries of an organization: who asked for whom, and what became of it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from dedere.office.page import Permission, page, reader_of
from dedere.store import enquiries


@page("enquiries/", permission=Permission.NAMED, template="office/enquiries.html")
def show(request: HttpRequest) -> dict[str, Any]:
    """Open ones first, the latest first."""
    found = enquiries.standings_for(reader_of(request))
    return {
        "open": [one for one in found if one.state == "open"],
        "decided": [one for one in found if one.state != "open"],
    }
