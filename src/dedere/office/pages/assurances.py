"""The register of assurances of a case."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from dedere.office.boards.assurances import assurances_view, register_in
from dedere.office.boards.opened import opened
from dedere.office.page import Permission, page


@page(
    "cases/<id:id>/assurances/",
    permission=Permission.ANYONE,
    template="office/case_assurances.html",
)
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """Asked, offered, accepted, refused, expired; and what is needed and open."""
    found = opened(request, id, "assurances")
    register = register_in(found)
    return {
        **found.head(),
        "title": _("Assurances"),
        "lead": _(
            "What was asked and given, in both texts, and what the law still needs before "
            "surrender. Whether an assurance suffices is for the requested State."
        ),
        "register": assurances_view(found, register) if register is not None else None,
    }
