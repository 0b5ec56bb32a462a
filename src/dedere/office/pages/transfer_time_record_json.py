"""A kept computation as data, in the form of ``dedere-time-record/1``."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.errors import NotKnownError
from dedere.office.downloads import as_file
from dedere.office.errors import NotHere
from dedere.office.page import Permission, page, reader_of
from dedere.store import time_records


@page("transfers/time/<slug:record>/record.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, record: str) -> HttpResponse:
    """The record whole: ``dedere transfer time --confirm`` reads it."""
    try:
        kept = time_records.record_for(reader_of(request), record)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    return as_file(kept.record, f"{kept.case.pk}-{kept.transfer}-{kept.number}.json")
