"""The transfers of a case as data: keys, dossier, and what came afterwards, as the commands say."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse

from dedere.bilingual import LANGUAGES, Language
from dedere.casefile import situate
from dedere.errors import NotKnownError
from dedere.law import load as load_law
from dedere.office.days import asked_days
from dedere.office.downloads import as_file
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store.cases import case_for, casefile_of
from dedere.transfers import keys_data
from dedere.transfers.afterwards import afterwards_of
from dedere.transfers.afterwards import data as afterwards_data
from dedere.transfers.dossier import data as dossier_data
from dedere.transfers.dossier import dossier_of
from dedere.transfers.keys import keys_of


@page("cases/<id:id>/transfers.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str) -> HttpResponse:
    """What ``dedere transfer keys``, ``dossier`` and ``afterwards`` say of this case."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    try:
        case = case_for(reader_of(request), id)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    days = asked_days(request.GET)
    if days.unknown_readings:
        words = {one: days.unknown_readings[0].in_(one) for one in LANGUAGES}
        return JsonResponse({"format": 1, "error": words}, status=400)
    casefile, law = casefile_of(case, reader_of(request)), load_law()
    day, known_by, readings = days.as_of, days.known_by, days.readings
    situated = situate(casefile, day, known_by, readings)
    keys = keys_of(casefile, as_of=day, known_by=known_by, readings=readings)
    later = afterwards_of(casefile, as_of=day, known_by=known_by, readings=readings)
    data = {
        "format": 1,
        "case": casefile.id,
        "as_of": day.isoformat(),
        "keys": [keys_data.to_data(one, lang) for one in keys],
        "dossiers": [dossier_data.to_data(one, law, lang) for one in dossier_of(situated)],
        "afterwards": [afterwards_data.to_data(one, lang) for one in later],
    }
    return as_file(data, f"{id}-transfers-{day}.json")
