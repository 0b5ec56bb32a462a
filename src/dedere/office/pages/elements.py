"""Dual criminality side by side, with the evidence under each element."""

from __future__ import annotations

import re
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from dedere.office.boards.elements import Sides
from dedere.office.boards.opened import opened
from dedere.office.page import Permission, page

_MOST = 40


@page("cases/<id:id>/elements/", permission=Permission.ANYONE, template="office/case_elements.html")
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """Each offense in the law of both States; ``?as=o1:fraud`` reads one by another comparison."""
    found = opened(request, id, "elements")
    asked = {}
    for written in request.GET.getlist("as")[:_MOST]:
        offense, _colon, name = written.partition(":")
        if re.fullmatch(r"[A-Za-z0-9._-]{1,80}", name):
            asked[offense] = name
    sides = Sides(found, asked)
    offenses = sides.all()
    return {
        **found.head(),
        "title": _("Elements"),
        "lead": _(
            "What each law asks, side by side: where the two meet, what is missing, and the "
            "evidence under each element. It shows and does not decide."
        ),
        "offenses": offenses,
        "refused": sides.refused,
        "add_evidence": found.item("evidence"),
    }
