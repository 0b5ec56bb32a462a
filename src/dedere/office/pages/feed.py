"""A calendar under its private address. The secret is the key: nobody signs in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Text
from dedere.errors import NotKnownError
from dedere.office.downloads import as_calendar
from dedere.office.errors import NotHere
from dedere.office.feed import calendar_of
from dedere.office.page import Permission, language_of, page
from dedere.store import feeds
from dedere.store.agenda.asking import watched
from dedere.store.agenda.noting import noted

MOST_EVENTS = 3000


@page("feeds/<str:secret>.ics", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, secret: str) -> HttpResponse:
    """What the owner of the feed may read at this moment."""
    found = feeds.asked(secret[:200])
    if found is None:
        raise NotHere(NotKnownError(_NONE))
    feed, reader = found
    dues = noted(reader, watched(reader)[:MOST_EVENTS])
    response = as_calendar(calendar_of(dues, language_of(request), names=feed.names), "dedere.ics")
    response.headers["Cache-Control"] = "private, no-store"
    return response


_NONE = Text("There is no such calendar.", "No existe tal calendario.")
