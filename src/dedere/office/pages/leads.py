"""Events and investigations at home, of which one can ask which files of US courts speak."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from dedere.connections.labels import KINDS
from dedere.connections.leads import ASKED_ABOUT
from dedere.office import connections_view as view
from dedere.office.page import Permission, page


@page("leads/", permission=Permission.ANYONE, template="office/leads.html")
def show(request: HttpRequest) -> dict[str, Any]:
    """What can be asked about, by kind."""
    found, lang = view.asked(request)
    return {
        "kinds": [
            {
                "label": KINDS[kind].in_(lang),
                "key": kind,
                "nodes": [
                    view.node_shown(found, one, lang) | {"leads": view.lead_address(one)}
                    for one in found.network
                    if one.kind == kind
                ],
            }
            for kind in ASKED_ABOUT
        ],
        "there": any(one.kind in ASKED_ABOUT for one in found.network),
    }
