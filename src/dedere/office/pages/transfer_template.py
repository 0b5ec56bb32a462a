"""An empty roster as a spreadsheet, with a sheet that explains each column."""

from __future__ import annotations

from datetime import date

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Language
from dedere.law import load as load_law
from dedere.office.page import Permission, language_of, page
from dedere.transfers.roster.explaining import PARTS, explained
from dedere.transfers.roster.template import workbook


@page("transfers/roster.xlsx", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest) -> HttpResponse:
    """The same file as ``dedere transfer template`` writes."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    columns = explained(load_law(), date.today().toordinal(), PARTS, lang)
    response = HttpResponse(workbook(columns, lang), content_type=_XLSX)
    response.headers["Content-Disposition"] = 'attachment; filename="roster.xlsx"'
    return response


_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
