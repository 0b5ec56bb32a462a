"""One thing of the network: what is recorded of it, what ties it, and who says so."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Text
from dedere.connections.labels import KINDS
from dedere.office import connections_view as view
from dedere.office.downloads import as_file
from dedere.office.page import Permission, page


@page("network/<str:node>/", permission=Permission.ANYONE, template="office/network_node.html")
def show(request: HttpRequest, node: str) -> dict[str, Any] | HttpResponse:
    """Its entries with their sources, its ties one by one, and the part of the network about it."""
    found, lang = view.asked(request)
    one = view.node_of(found, node)
    around = found.network.around(one.id)
    if request.GET.get("file") == "json":
        return as_file(around.to_data(lang), "node.json")
    title = Text(f"About: {one.label.en}", f"En torno a: {one.label.es}")
    return {
        **view.node_shown(found, one, lang),
        "entries": [view.entry_shown(each, lang) for each in one.entries],
        "out": view.ties_shown(found.network, found.network.out_of(one.id), lang),
        "into": view.ties_shown(found.network, found.network.into(one.id), lang),
        "picture": view.picture(around, found.sealed, lang, title),
        "leads": view.lead_address(one),
        "group": view.group_address(one),
        "kinds": KINDS,
        "invented": any(each.casefile.invented for each in one.entries),
        "no_finding": view.NO_FINDING.in_(lang),
    }
