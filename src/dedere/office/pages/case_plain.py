"""A case in plain words, for the person sought, a relative or a victim."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from dedere.assessment.next_steps import all_next_steps
from dedere.assessment.plain import plain_page
from dedere.assessment.plain.page import Explained, Paragraph, Points
from dedere.casefile import is_of_connections_alone
from dedere.office.boards.opened import opened
from dedere.office.closed import closed_days
from dedere.office.page import Permission, page


@page("cases/<id:id>/plain/", permission=Permission.ANYONE, template="office/case_plain.html")
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """Where the case stands and what can happen next: what this reader may read, told plainly."""
    found = opened(request, id, "plain")
    days = found.days
    shared = {**found.head(), "title": _("In plain words")}
    if is_of_connections_alone(found.casefile):
        return {**shared, "pages": []}
    told = all_next_steps(
        found.casefile,
        as_of=days.as_of,
        known_by=days.known_by,
        readings=days.readings,
        closed=closed_days(),
    )
    pages = [plain_page(one, found.lang) for one in told]
    return {
        **shared,
        "pages": [
            {
                "title": one.title,
                "under": one.under,
                "sections": [
                    {"heading": each.heading, "blocks": [_block(block) for block in each.blocks]}
                    for each in one.sections
                ],
            }
            for one in pages
        ],
    }


def _block(block: Paragraph | Points | Explained) -> dict[str, Any]:
    if isinstance(block, Paragraph):
        return {"kind": "paragraph", "text": block.text, "strong": block.strong}
    if isinstance(block, Points):
        return {"kind": "points", "items": block.items}
    return {"kind": "explained", "items": block.items}
