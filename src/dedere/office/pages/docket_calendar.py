"""The coming hearings of a docket as a calendar; no name of a person stands in a title."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Language
from dedere.dockets import watch
from dedere.errors import NotKnownError
from dedere.office.downloads import as_calendar
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store import dockets


@page("dockets/<id:id>/hearings.ics", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str) -> HttpResponse:
    """The calendar of the latest copy; hearings of sealed matters are left out."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    try:
        docket = dockets.docket_for(reader_of(request), id)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    read = dockets.read_again(dockets.latest(docket))
    found = watch.hearings(read, date.today())
    return as_calendar(watch.calendar(found, lang), f"{docket.pk}.ics")
