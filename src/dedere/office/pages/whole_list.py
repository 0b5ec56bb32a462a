"""Say that a list holds all there is: only then does what is not listed count as absent."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.casefile.words import LEVEL_OF_LIST
from dedere.errors import NotKnownError
from dedere.office.case_view import back_to_case, case_body
from dedere.office.days import asked_days
from dedere.office.errors import NotHere
from dedere.office.page import Permission, came_from, is_htmx, language_of, page, part, reader_of
from dedere.office.words import Names
from dedere.store.cases import case_for, casefile_of, mark_list


@page(
    "cases/<id:id>/lists/<id:name>/",
    permission=Permission.NAMED,
    template="office/whole_list.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str, name: str) -> dict[str, Any] | HttpResponse:
    """What is listed, and the question whether that is all."""
    lang, days, anchor = language_of(request), asked_days(request.GET), came_from(request)
    try:
        case = case_for(reader_of(request), id)
        if name not in LEVEL_OF_LIST:
            raise NotKnownError(_no_such_list(name))
        if request.method == "POST":
            complete = request.POST.get("complete") == "yes"
            mark_list(case, name, complete=complete, writer=reader_of(request))
            said = (
                _("Recorded: the list holds all there is.")
                if complete
                else _("Recorded: the list is open again.")
            )
            if is_htmx(request):
                return case_body(request, case, days, anchor, said)
            messages.success(request, said)
            return HttpResponseRedirect(back_to_case(id, days, anchor))
    except NotKnownError as problem:
        raise NotHere(problem) from None
    casefile = casefile_of(case, reader_of(request))
    names, level = Names(casefile, lang), LEVEL_OF_LIST[name]
    context = {
        "person": names.person,
        "list": level.label_of_list.in_(lang),
        "entries": [names.of(one.id) for one in casefile.listed(level)],
        "complete": name in casefile.complete,
        "address": request.get_full_path(),
        "back": back_to_case(id, days, anchor),
    }
    if is_htmx(request):
        return part(request, "office/_whole_list_form.html", context)
    return context


def _no_such_list(name: str) -> Text:
    return Text(f"There is no list '{name}'.", f"No existe la lista «{name}».")
