"""The transfers kept here as data, in the form of ``dedere transfer statistics --json``."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Language
from dedere.calendars import present
from dedere.office.downloads import as_file
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store.agenda.asking import with_transfers
from dedere.store.cases import casefiles_for
from dedere.transfers.statistics import statistics_of, to_data


@page("transfers/statistics.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest) -> HttpResponse:
    """The same counts as on the page."""
    reader = reader_of(request)
    found = statistics_of(
        [casefile for _case, casefile in casefiles_for(reader, with_transfers(reader))],
        as_of=present.today(),
        invented=request.GET.get("invented") == "yes",
    )
    lang: Language = "es" if language_of(request) == "es" else "en"
    return as_file(to_data(found, lang), f"transfers-{found.as_of}.json")
