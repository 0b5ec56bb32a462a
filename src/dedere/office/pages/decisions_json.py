"""Opinions and decisions over all cases, as data."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.calendars import present
from dedere.office.boards.opinions import counts, opinions
from dedere.office.downloads import as_file
from dedere.office.page import Permission, page, reader_of
from dedere.office.pages.decisions import STATES


@page("decisions.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest) -> HttpResponse:
    """How many favorable opinions were refused, for each requested State, as of today."""
    reader, today = reader_of(request), present.today()
    data = {
        "format": 1,
        "as_of": today.isoformat(),
        "favorable_refused": {
            state: {
                f"by_{by}": counts(opinions(reader, state, by)).to_data()
                for by in ("request", "offense")
            }
            for state in STATES
        },
    }
    return as_file(data, f"decisions-{today}.json")
