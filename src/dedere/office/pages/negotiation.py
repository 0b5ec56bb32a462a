"""The register of diplomacy and negotiation of a case, and the offers."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from dedere.office.boards.negotiation import exchanges_view, offers_view
from dedere.office.boards.opened import opened
from dedere.office.page import Permission, page


@page(
    "cases/<id:id>/negotiation/",
    permission=Permission.ANYONE,
    template="office/case_negotiation.html",
)
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """What passed between whom, and what was offered."""
    found = opened(request, id, "negotiation")
    return {
        **found.head(),
        "title": _("Negotiation"),
        "lead": _(
            "What passes between the governments, and between counsel and prosecutors; and what is "
            "offered, under which law, and what it gives up."
        ),
        "groups": exchanges_view(found),
        "offers": offers_view(found),
        "add_exchange": found.item("exchanges"),
        "add_offer": found.item("offers"),
    }
