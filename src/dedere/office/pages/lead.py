"""Which files speak of one event or investigation, entry by entry, and the draft of a request."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from dedere.connections.labels import KINDS
from dedere.connections.leads import ASKED_ABOUT, leads
from dedere.connections.request_draft import draft
from dedere.errors import NotKnownError
from dedere.office import connections_view as view
from dedere.office.downloads import as_file, as_text
from dedere.office.errors import NotHere
from dedere.office.page import Permission, page


@page("leads/<str:about>/", permission=Permission.ANYONE, template="office/lead.html")
def show(request: HttpRequest, about: str) -> dict[str, Any] | HttpResponse:
    """Each lead with what bars and opens it; a draft where one is asked for."""
    found, lang = view.asked(request)
    node = view.node_of(found, about)
    if node.kind not in ASKED_ABOUT:
        raise NotHere(view.NO_NODE)
    told = leads(node.id, found.network)
    written, of = "", request.GET.get("draft", "")
    if of:
        try:
            written = draft(told.find(of), told, lang)
        except NotKnownError as missing:
            raise NotHere(missing) from None
    match request.GET.get("file"):
        case "json":
            return as_file(told.to_data(lang), "leads.json")
        case "md" if written:
            return as_text(written, "request-draft.md", "text/markdown")
    return {
        "node": view.node_shown(found, node, lang),
        "kind": KINDS[node.kind].in_(lang),
        "leads": [view.lead_shown(found, one, lang) for one in told.leads],
        "draft": written,
        "draft_of": of,
        "invented": any(one.casefile.invented for one in node.entries),
    }
