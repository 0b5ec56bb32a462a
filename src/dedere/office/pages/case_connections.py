"""The ten lists of connections of a case, to be read, added to and corrected."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.casefile import connection_words as words
from dedere.casefile.words import CONFIDENCE
from dedere.connections.network import Network
from dedere.office import connections_view as view
from dedere.office.boards.opened import opened
from dedere.office.page import Permission, page


@page(
    "cases/<id:id>/connections/",
    permission=Permission.ANYONE,
    template="office/case_connections.html",
)
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """Each list with its entries, their sources, and where one more is added."""
    found = opened(request, id, "connections")
    casefile, lang = found.under_its_key, found.lang
    network = Network.of([casefile])
    told = view.told_in(casefile, lang)
    lists = []
    for name, title in words.LISTS.items():
        entries = []
        for one in getattr(casefile, name):
            node = network.at(casefile, one.id)
            entries.append(
                {
                    "id": one.id,
                    "label": view.label_in(casefile, name, one, lang),
                    "facts": told.get((name, one.id), []),
                    "note": found.said(one.note),
                    "sure": found.said(CONFIDENCE[one.confidence]) if one.confidence else "",
                    "sources": [
                        view.source_shown(each, lang) for each in found.sources(one.sources)
                    ],
                    "address": found.item(name, one.id),
                    "node": view.node_address(node) if node is not None else "",
                }
            )
        lists.append(
            {
                "name": name,
                "title": title.in_(lang),
                "entries": entries,
                "add": found.item(name),
            }
        )
    return {
        **found.head(),
        "timeless": True,
        "title": _("Connections"),
        "lead": _(
            "People, groups, events, investigations, files and what ties them, each with its "
            "source. A tie is what a source alleges, and no finding of guilt."
        ),
        "lists": lists,
        "anything": any(one["entries"] for one in lists),
        "network": f"{reverse('network')}?case={found.id}",
    }
