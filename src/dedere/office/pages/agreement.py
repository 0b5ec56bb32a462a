"""How far coders agree on each variable, in the codings that are open."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Language
from dedere.office import docket_view as sheet
from dedere.office.agreement_view import report_of, row
from dedere.office.downloads import as_file, as_picture, as_table
from dedere.office.drawn import both
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.pictures.styles import alone
from dedere.statistics.agreement import Verdict, picture, telling
from dedere.statistics.agreement.reporting import as_csv
from dedere.store import access
from dedere.store.ratings import ratings_for


@page("statistics/agreement/", permission=Permission.ANYONE, template="office/agreement.html")
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """Picture, table and where they differ; the same as a file, where one is asked for."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    reader = reader_of(request)
    found = report_of(ratings_for(reader))
    match request.GET.get("file"):
        case "json":
            return as_file(found.data(lang), "agreement.json")
        case "csv":
            return as_table(as_csv(found, lang), "agreement.csv")
        case "svg":
            drawn = picture.draw(found, lang, narrow=request.GET.get("narrow") == "yes")
            return as_picture(alone(drawn, picture.STYLE), "agreement.svg")
    here = {one.rpartition("/")[0] for each in found.codings.ratings.values() for one in each.units}
    rows = [row(one, lang) for one in found.found]
    wanting = [one for one in rows if one["warnings"]]
    return {
        "found": found,
        "head": telling.head(found, lang),
        "titles": [title.in_(lang) for title in telling.COLUMNS],
        "rows": rows,
        "wanting": wanting,
        "below": len(found.of(Verdict.BELOW)),
        "picture": both(lambda narrow: picture.draw(found, lang, narrow=narrow)) if rows else "",
        "around": list(telling.around(found, lang)),
        "synthetic": any(
            sheet.is_synthetic(one) for one in access.dockets_for(reader).filter(pk__in=here)
        ),
    }
