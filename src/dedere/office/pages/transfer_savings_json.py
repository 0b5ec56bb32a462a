"""The savings of a transfer as data, in the form of ``dedere transfer savings --json``."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse

from dedere.bilingual import LANGUAGES
from dedere.errors import InputErrors
from dedere.office.downloads import as_file
from dedere.office.page import Permission, language_of, page
from dedere.office.pages.transfer_savings import asked_of, like_another
from dedere.transfers.savings import ask, reckon
from dedere.transfers.savings.plain import as_dict


@page("transfers/savings.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest) -> HttpResponse:
    """The answer; where nothing was asked, the names of what can be asked."""
    written = asked_of(request)
    if not written:
        from dedere.transfers.savings.asking import FIELDS

        return as_file({"format": 1, "fields": FIELDS}, "savings.json")
    try:
        found = reckon(ask(written))
    except InputErrors as wrong:
        words = {lang: [one.in_(lang) for one in wrong.problems] for lang in LANGUAGES}
        return JsonResponse({"format": 1, "errors": words}, status=400)
    lang = language_of(request)
    others = [
        {"operation": one.operation.id, "why": one.say.in_(lang)}
        for one in like_another(found.question)
    ]
    return as_file({**as_dict(found, lang), "like_another": others}, "savings.json")
