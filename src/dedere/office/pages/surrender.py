"""Surrender and after: readiness, the hand-over record, missteps, speciality, the return."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from dedere.office.boards.opened import opened
from dedere.office.boards.surrender import surrender_view
from dedere.office.page import Permission, page


@page(
    "cases/<id:id>/surrender/", permission=Permission.ANYONE, template="office/case_surrender.html"
)
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """Each surrender that is prepared or took place."""
    found = opened(request, id, "surrender")
    return {
        **found.head(),
        "title": _("Surrender"),
        "lead": _(
            "What must be there before the person is handed over, what was done, what went wrong, "
            "and what may be charged afterwards. What is not known is not ready."
        ),
        "surrenders": surrender_view(found),
    }
