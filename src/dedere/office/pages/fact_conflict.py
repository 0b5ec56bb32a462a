"""Two sources, one fact: the values side by side, and the decision of a person, with a reason."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.errors import DedereError, InputErrors, NotKnownError
from dedere.law.facts import facts_of
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.words import Names, shown
from dedere.store import items, values
from dedere.store.access import may_write_in
from dedere.store.cases import case_for, casefile_of


@page(
    "cases/<id:id>/disagree/<id:conflict>/",
    permission=Permission.ANYONE,
    template="office/fact_conflict.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str, conflict: str) -> dict[str, Any] | HttpResponse:
    """The values with their sources; forms decide, and take a decision back."""
    lang, reader = language_of(request), reader_of(request)
    try:
        case = case_for(reader, id)
        found = values.conflict_for(case, conflict, reader)
    except NotKnownError as wrong:
        raise NotHere(wrong) from None
    may_write, problem = may_write_in(reader, case), ""
    if request.method == "POST":
        if not may_write:
            return HttpResponseRedirect(f"{reverse('name')}?next={request.path}")
        given, seen = request.POST.get("take", ""), request.POST.get("seen", "")
        try:
            if "open" in request.POST:
                values.open_again(case, conflict, reader, seen=seen)
                said = _("The values stand side by side again.")
            else:
                number = int(given) if given.isascii() and given.isdigit() else -1
                reason = request.POST.get("reason", "")[:2_000]
                values.decide(case, conflict, number, reason, reader, seen=seen)
                said = _("Decided. The other value and your reason stay.")
        except InputErrors as problems:
            problem = " ".join(DedereError.in_(one, lang) for one in problems.problems)
        except DedereError as wrong:
            problem = wrong.in_(lang)
            found = values.conflict_for(case, conflict, reader)
        else:
            messages.success(request, said)
            return HttpResponseRedirect(request.path)
    casefile = casefile_of(case, reader)
    names, holder = Names(casefile, lang), casefile.subject(found.subject)
    if holder is None:
        raise NotHere(_GONE)
    fact = facts_of(holder.level)[found.fact]
    decided = found.decided
    parts = {"id": id, "subject": found.subject, "fact": fact.key}
    return {
        "person": names.person,
        "case_id": id,
        "case_address": reverse("case", kwargs={"id": id}),
        "subject": names.of(found.subject),
        "label": fact.label.in_(lang),
        "question": fact.question.in_(lang),
        "sides": [
            {
                "number": number,
                "shown": shown(fact, one.value, lang),
                "source": casefile.source(one.source) if one.source else None,
                "by": one.by,
                "note": one.note,
                "day": one.dated,
                "recorded_by": one.recorded_by,
                "recorded_on": one.recorded_on,
                "taken": decided is not None and decided.value == one.value,
            }
            for number, one in enumerate(found.values)
        ],
        "decided": decided,
        "may_write": may_write,
        "problem": problem,
        "given": request.POST.get("take", ""),
        "reason": request.POST.get("reason", ""),
        "seen": items.version(case, values.LIST, conflict, reader),
        "record": reverse("record", kwargs=parts),
        "states": [
            {"by": one.by, "at": one.at.date() if one.at else None, "what": _what(one.written)}
            for one in items.history(case, values.LIST, conflict, reader)
        ],
    }


def _what(written: Any) -> str:
    if written is None:
        return _("withdrawn")
    if "decided" in written:
        return _("decided")
    many = len(written.get("values", ()))
    return _("%(number)s values side by side") % {"number": many}


_GONE = Text("What it was about is no longer there.", "Aquello de que trataba ya no está.")
