"""The identity board of a case: what agrees, what differs, what is missing."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from dedere.assessment.identity.board import NEVER_SAYS
from dedere.office.boards.identity import carrying, identity_view
from dedere.office.boards.opened import opened
from dedere.office.page import Permission, page


@page("cases/<id:id>/identity/", permission=Permission.ANYONE, template="office/case_identity.html")
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """The features of each request beside those of the person held."""
    found = opened(request, id, "identity")
    return {
        **found.head(),
        "title": _("Identity"),
        "lead": NEVER_SAYS.in_(found.lang),
        "boards": identity_view(found),
        "evidence": carrying(found),
        "evidence_complete": "evidence" in found.casefile.complete,
        "add_evidence": found.item("evidence", **{"for": "identity"}),
        "ground": found.address("grounds") + "#ground-identity",
    }
