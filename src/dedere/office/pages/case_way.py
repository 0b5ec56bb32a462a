"""The whole way of the person of a case: one page, one line of time, across all cases."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from dedere.connections.network import PERSON
from dedere.office.boards.opened import opened
from dedere.office.boards.way import people_of, way_of, way_view
from dedere.office.downloads import as_file, as_picture
from dedere.office.page import Permission, page


@page("cases/<id:id>/way/", permission=Permission.ANYONE, template="office/case_way.html")
def show(request: HttpRequest, id: str) -> dict[str, Any] | HttpResponse:
    """Requests each way, proceedings, plea, statements and benefits, release, transfer home."""
    from dedere.connections.way_drawn import chart_of
    from dedere.connections.way_said import to_data
    from dedere.pictures.styles import alone
    from dedere.pictures.way import draw

    found = opened(request, id, "way")
    who = request.GET.get("person", "") or PERSON
    way, casefiles = way_of(found, who)
    match request.GET.get("file"):
        case "json" if way is not None:
            return as_file(to_data(way, found.lang), f"{found.id}-way.json")
        case "svg" if way is not None and way.stations:
            drawn = draw(chart_of(way), found.lang, narrow=request.GET.get("narrow") == "yes")
            return as_picture(alone(drawn, "way"), f"{found.id}-way.svg")
    return {
        **found.head(),
        "timeless": True,
        "title": _("The whole way"),
        "lead": _(
            "Everything that sources say of this person's way in both countries, on one line of "
            "time. What no source says is absent."
        ),
        "people": people_of(found, who),
        "who": who if who != PERSON else "",
        **(way_view(way, casefiles, found.lang) if way is not None else {}),
    }
