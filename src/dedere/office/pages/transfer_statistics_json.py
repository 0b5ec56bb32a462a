"""The transfers kept here as data, in the form of ``dedere transfer statistics --json``."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Language
from dedere.office.downloads import as_file
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store.access import cases_for
from dedere.store.cases import casefile_of
from dedere.transfers.statistics import statistics_of, to_data


@page("transfers/statistics.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest) -> HttpResponse:
    """The same counts as on the page."""
    found = statistics_of(
        [casefile_of(case) for case in cases_for(reader_of(request)).prefetch_related("entries")],
        as_of=date.today(),
        invented=request.GET.get("invented") == "yes",
    )
    lang: Language = "es" if language_of(request) == "es" else "en"
    return as_file(to_data(found, lang), f"transfers-{found.as_of}.json")
