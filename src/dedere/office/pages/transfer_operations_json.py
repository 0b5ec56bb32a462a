"""The operations as data, in the form of ``dedere transfer operations --json``."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.office.downloads import as_file
from dedere.office.page import Permission, language_of, page
from dedere.transfers.operations import history
from dedere.transfers.operations.plain import as_dict


@page("transfers/operations.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest) -> HttpResponse:
    """All of it."""
    return as_file(as_dict(history(), language_of(request)), "operations.json")
