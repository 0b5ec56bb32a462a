"""Claims in words: conclusions, promises and press sentences, each with its verdict."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from dedere.office import claims_view
from dedere.office.downloads import as_file
from dedere.office.page import Permission, page, reader_of
from dedere.statistics import claims
from dedere.statistics.claims import Kind, Verdict, telling
from dedere.store import claims as recorded
from dedere.store.access import may_write


@page("claims/", permission=Permission.ANYONE, template="office/claims.html")
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The bundled ones and those that were recorded, narrowed by verdict and sort."""
    lang, reader = claims_view.lang_of(request), reader_of(request)
    mine = [one.claim for one in recorded.standings_for(reader)]
    collection = claims_view.record_of(request)
    judged = claims.judge_all(
        [*mine, *claims.load().values()], collection, claims_view.asked_of(request)
    )
    if request.GET.get("file") == "json":
        return as_file(telling.data(judged, lang), "claims.json")
    verdict, kind = request.GET.get("verdict", ""), request.GET.get("kind", "")
    ids = {one.id for one in mine}
    shown = [
        claims_view.line(one, lang, is_recorded=one.claim.id in ids)
        for one in judged
        if verdict in ("", one.verdict) and kind in ("", one.claim.kind)
    ]
    return {
        "claims": shown,
        "all": len(judged),
        "counts": [
            {
                "number": sum(one.verdict is each for one in judged),
                "verdict": each.label.in_(lang),
                "css": claims_view.MARKS[each][0],
                "sign": claims_view.MARKS[each][1],
            }
            for each in Verdict
        ],
        "verdicts": [
            {"id": str(one), "label": one.label.in_(lang), "here": one == verdict}
            for one in Verdict
        ],
        "kinds": [
            {"id": str(one), "label": one.label.in_(lang), "here": one == kind} for one in Kind
        ],
        "in_office": collection is not None,
        "may_write": may_write(reader),
    }
