"""The three kinds of decisions of a case, kept apart, and what became of each opinion."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.office.boards.decisions import decisions_view, fate_view
from dedere.office.boards.opened import opened
from dedere.office.page import Permission, page


@page(
    "cases/<id:id>/decisions/", permission=Permission.ANYONE, template="office/case_decisions.html"
)
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """The judge's, the Executive's, and the rulings of courts of review."""
    found = opened(request, id, "decisions")
    there = bool(found.casefile.requests)
    return {
        **found.head(),
        "title": _("Decisions"),
        "lead": _(
            "The judge's opinion or certification, the Executive's decision, and rulings in amparo "
            "or habeas corpus are three different things, and stand apart."
        ),
        "kinds": decisions_view(found) if there else [],
        "fate": fate_view(found) if there else [],
        "over_all": reverse("decisions"),
    }
