"""The agenda as a table for a spreadsheet."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

from django.http import HttpRequest, HttpResponse

from dedere.office.agenda_view import asked_of, line
from dedere.office.downloads import as_table
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store.agenda.asking import When, dues
from dedere.store.agenda.noting import noted

MOST_ROWS = 10_000
COLUMNS = (
    "due",
    "last",
    "state",
    "limit",
    "text",
    "citation",
    "who",
    "authority",
    "starts_on",
    "person",
    "title",
    "case",
    "subject",
    "states",
    "priority",
)


@page("agenda/agenda.csv", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest) -> HttpResponse:
    """The limits of one part of the agenda, or of all; at most ten thousand."""
    lang, reader, today = language_of(request), reader_of(request), date.today()
    asked, part = asked_of(request.GET), request.GET.get("when", "")
    parts = [When(part)] if part in list(When) else list(When)
    out = StringIO()
    table = csv.DictWriter(out, COLUMNS, extrasaction="ignore")
    table.writeheader()
    left = MOST_ROWS
    for when in parts:
        if when is When.IDLE:
            continue
        found, order = dues(reader, when, asked)
        for due in noted(reader, found.order_by(*([order] if order else []), "pk")[:left]):
            row = line(due, lang, today)
            table.writerow({name: _plain(row[name]) for name in COLUMNS})
            left -= 1
    return as_table(out.getvalue(), "agenda.csv")


def _plain(value: object) -> str:
    """A value as a cell: no spreadsheet takes it for a formula."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else ""
    said = value.isoformat() if isinstance(value, date) else str(value)
    return f"'{said}" if said[:1] in ("=", "+", "-", "@", "\t", "\r") else said
