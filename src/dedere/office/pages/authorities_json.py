"""The directory of authorities for programs: what the page shows, as the command prints it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.law.authorities import load_authorities
from dedere.office.authorities_view import asked_by, found
from dedere.office.downloads import as_file
from dedere.office.page import Permission, language_of, page
from dedere.procedure.offices_data import directory_data


@page("authorities.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest) -> HttpResponse:
    """What answers to the same question as on the page."""
    directory, asked = load_authorities(), asked_by(request)
    lang = language_of(request)
    listed = found(asked, directory)
    return as_file(
        directory_data(directory, listed, asked.on, lang, whole=False), "authorities.json"
    )
