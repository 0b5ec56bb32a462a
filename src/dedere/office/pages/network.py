"""The network of all cases: people, groups, events, investigations, files and their ties."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dedere.bilingual import Text
from dedere.connections.ftm import write
from dedere.connections.graphml import graphml
from dedere.connections.labels import KINDS
from dedere.connections.network import Network
from dedere.connections.network_drawn import chart_of
from dedere.office import connections_view as view
from dedere.office.downloads import as_archive, as_file, as_picture, as_text
from dedere.office.page import Permission, page
from dedere.pictures.network import draw
from dedere.pictures.styles import alone

SHOWN = 250
"""So many things, and so many ties, stand in the tables of the page; a file has all."""


@page(
    "network/",
    permission=Permission.ANYONE,
    template="office/network.html",
    menu=gettext_lazy("Network"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """Picture and table, of one kind of thing or one case where so asked; the same as a file."""
    found, lang = view.asked(request)
    kind, case = request.GET.get("kind", ""), request.GET.get("case", "")
    network = narrowed(found.network, kind, case)
    match request.GET.get("file"):
        case "json":
            return as_file(network.to_data(lang), "network.json")
        case "graphml":
            return as_text(graphml(network), "network.graphml", "application/graphml+xml")
        case "ftm":
            return as_archive(_ftm(network), "network-ftm.zip")
        case "svg":
            chart = chart_of(network, found.sealed, _TITLE)
            drawn = draw(chart, lang, narrow=request.GET.get("narrow") == "yes")
            return as_picture(alone(drawn, "network"), "network.svg")
    nodes = [view.node_shown(found, one, lang) for one in network][:SHOWN]
    asked = {key: one for key, one in (("kind", kind), ("case", case)) if one}
    return {
        "nodes": nodes,
        "ties": view.ties_shown(network, network.ties[:SHOWN], lang),
        "number_of_nodes": len(network.nodes),
        "number_of_ties": len(network.ties),
        "cut": len(network.nodes) > SHOWN or len(network.ties) > SHOWN,
        "picture": view.picture(network, found.sealed, lang, _TITLE) if nodes else "",
        "kinds": [
            {"key": key, "label": one.in_(lang), "chosen": key == kind}
            for key, one in KINDS.items()
            if any(node.kind == key for node in found.network)
        ],
        "cases": [
            view.case_shown(one, lang) | {"chosen": one.id == case} for one in found.casefiles
        ],
        "narrowed": bool(asked),
        "more": found.more,
        "invented": any(where.casefile.invented for one in network for where in one.entries),
        "no_finding": view.NO_FINDING.in_(lang),
        "file": f"?{urlencode({**asked, 'file': ''})}",
        "title": _("The recorded network"),
    }


def narrowed(network: Network, kind: str, case: str) -> Network:
    """The things of one kind with what is tied to them, of one case; all where nothing is asked."""
    if case:
        network = network.only(
            one.id for one in network if any(where.casefile.id == case for where in one.entries)
        )
    if kind:
        kept = {one.id for one in network if one.kind == kind}
        kept |= {one.to for one in network.ties if one.from_ in kept}
        kept |= {
            one.from_ for one in network.ties if network.nodes[one.to].kind == kind
        }  # fmt: skip
        network = network.only(kept)
    return network


def _ftm(network: Network) -> bytes:
    """The entities and the record beside them, in one archive with always the same bytes."""
    import io
    import zipfile

    entities, record = write(network)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as packed:
        for name, text in (("network.jsonl", entities), ("network.dedere.jsonl", record)):
            packed.writestr(zipfile.ZipInfo(name), text)
    return made.getvalue()


_TITLE = Text("The recorded network", "La red registrada")
