"""What victims and families may ask in one case, what was asked, and what came back."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from dedere.connections.victims import Victims
from dedere.office.boards.opened import opened
from dedere.office.boards.victims import victims_view
from dedere.office.page import Permission, page


@page("cases/<id:id>/victims/", permission=Permission.ANYONE, template="office/case_victims.html")
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """The law in both countries, and what is recorded in this case."""
    found = opened(request, id, "victims")
    casefile = found.under_its_key
    return {
        **found.head(),
        "timeless": True,
        "title": _("Victims and families"),
        "lead": _(
            "What each may ask, of whom and by when, in either country; what was asked; what came "
            "back. Nobody is named whom no court or official statement has named."
        ),
        **victims_view(Victims.of([casefile]), [casefile], found.lang),
        "add_ask": found.item("asks"),
        "add_person": found.item("people"),
    }
