"""The decisions of a case as data."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.assessment.decisions import decisions_of, favorable_refused
from dedere.office.boards.as_data import answer
from dedere.office.boards.opened import opened
from dedere.office.page import Permission, page


@page("cases/<id:id>/decisions.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str) -> HttpResponse:
    """In the form of `dedere decisions --json`."""
    found = opened(request, id, "decisions")
    casefile, days = found.casefile, found.days

    def data() -> dict[str, object]:
        ruled = decisions_of(casefile, days.as_of, days.known_by) if casefile.requests else ()
        fate = favorable_refused([casefile], days.as_of, days.known_by)
        return {
            "decisions": [one.to_data(found.lang, casefile.requested_state) for one in ruled],
            "favorable_refused": fate.to_data(),
        }

    return answer(found, data)
