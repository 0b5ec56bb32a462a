"""Every value that one fact ever had. Nothing is lost; undoing writes the earlier value again."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.errors import NotKnownError
from dedere.law.facts import VOCABULARY
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.words import Names, shown
from dedere.store.access import may_write
from dedere.store.cases import case_for, casefile_of, history_of, write


@page(
    "cases/<id:id>/history/<id:subject>/<str:fact>/",
    permission=Permission.ANYONE,
    template="office/history.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str, subject: str, fact: str) -> dict[str, Any] | HttpResponse:
    """The present value and those before it; a button writes the one before again."""
    lang, reader = language_of(request), reader_of(request)
    try:
        case = case_for(reader, id)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    casefile, asked = casefile_of(case, reader_of(request)), VOCABULARY.get(fact)
    holder = casefile.subject(subject)
    if asked is None or holder is None or asked.level is not holder.level:
        raise NotHere(NotKnownError(_NOTHING), reverse("case", kwargs={"id": id}), id)
    past = history_of(case, subject, asked, reader_of(request))
    if request.method == "POST":
        if not may_write(reader):
            return HttpResponseRedirect(f"{reverse('name')}?next={request.path}")
        if past and past[0].present:
            write(case, subject, asked, past[1].written if len(past) > 1 else None, reader)
            messages.success(request, _("The value before was written again as a new entry."))
        return HttpResponseRedirect(request.path)
    names = Names(casefile, lang)
    return {
        "person": names.person,
        "subject": names.of(subject),
        "label": asked.label.in_(lang),
        "question": asked.question.in_(lang),
        "case_address": reverse("case", kwargs={"id": id}),
        "record": reverse("record", kwargs={"id": id, "subject": subject, "fact": fact}),
        "values": [
            {
                "shown": shown(asked, one.shown, lang),
                "source": casefile.source(one.source) if one.source else None,
                "by": one.by,
                "note": one.note,
                "recorded_on": one.recorded_on,
                "recorded_by": one.recorded_by,
                "present": one.present,
            }
            for one in past
        ],
        "can_undo": bool(past) and past[0].present and bool(past[0].recorded_by),
        "undo_withdraws": len(past) == 1,
    }


_NOTHING = Text("There is no such fact here.", "Aquí no hay tal dato.")
