"""The grounds board of a case: cards, departures as due-process cards, routes with last days."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from dedere.office.boards.grounds import GroundCards
from dedere.office.boards.opened import opened
from dedere.office.boards.routes import departures_view, routes_view
from dedere.office.page import Permission, page


@page("cases/<id:id>/grounds/", permission=Permission.ANYONE, template="office/case_grounds.html")
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """What can be opposed, with everything recorded for and against it."""
    found = opened(request, id, "grounds")
    cards = GroundCards(found).all() if found.casefile.requests else []
    return {
        **found.head(),
        "title": _("Grounds"),
        "lead": _(
            "What can be opposed to surrender: the law in both languages, what is recorded, what "
            "is missing, what the other side will answer. Nothing here decides."
        ),
        "cards": cards,
        "departures": departures_view(found),
        "routes": routes_view(found),
    }
