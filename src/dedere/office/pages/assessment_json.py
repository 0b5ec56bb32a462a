"""An assessment as data, in the form of ``dedere assess --json``."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse

from dedere.bilingual import LANGUAGES
from dedere.errors import NotKnownError
from dedere.office.assessing import assessment_of
from dedere.office.days import asked_days
from dedere.office.downloads import as_file
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store.cases import case_for


@page("cases/<id:id>/assessment.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str) -> HttpResponse:
    """The findings as of the day asked for."""
    try:
        case = case_for(reader_of(request), id)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    days = asked_days(request.GET)
    if days.unknown_readings:
        words = {lang: days.unknown_readings[0].in_(lang) for lang in LANGUAGES}
        return JsonResponse({"format": 1, "error": words}, status=400)
    assessment = assessment_of(case, reader_of(request), days.as_of, days.known_by, days.readings)
    return as_file(assessment.to_data(language_of(request)), f"{id}-{days.as_of}.json")
