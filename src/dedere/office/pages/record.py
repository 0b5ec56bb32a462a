"""Write down one value: from a missing fact, or in place of an earlier value."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.casefile.conflicts import conflict_on
from dedere.errors import DedereError, InputErrors, NotKnownError
from dedere.law.facts import VOCABULARY
from dedere.office.case_view import back_to_case, case_body
from dedere.office.days import asked_days
from dedere.office.errors import NotHere
from dedere.office.fact_form import BESIDE, FactForm
from dedere.office.page import Permission, came_from, is_htmx, language_of, page, part, reader_of
from dedere.office.words import Names
from dedere.store.cases import case_for, casefile_of
from dedere.store.items import ChangedMeanwhileError
from dedere.store.values import present, set_beside, write


@page(
    "cases/<id:id>/record/<id:subject>/<str:fact>/",
    permission=Permission.NAMED,
    template="office/record.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str, subject: str, fact: str) -> dict[str, Any] | HttpResponse:
    """The form; and when it is sent, the new value or what is wrong with it."""
    lang, days, anchor = language_of(request), asked_days(request.GET), came_from(request)
    try:
        case = case_for(reader_of(request), id)
        casefile = casefile_of(case, reader_of(request))
        holder, asked = casefile.subject(subject), VOCABULARY.get(fact)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    if holder is None or asked is None or asked.level is not holder.level:
        raise NotHere(NotKnownError(_NO_SUCH_FACT), reverse("case", kwargs={"id": id}), id)
    form = FactForm(asked, casefile, lang, holder.data.get(asked.name))
    there = conflict_on(casefile, subject, asked.name)
    form.conflict = there.id if there is not None else ""
    if request.method == "POST":
        read = form.read(request.POST)
        if read is not None:
            written, source = read
            at = (case, subject, asked, written, reader_of(request), source)
            try:
                if form.choice is None and form.differs(written, source):
                    raise _AnotherSourceError
                if form.choice == BESIDE:
                    conflict = set_beside(*at, seen=form.seen or None)
                    messages.success(request, _("Both values stand side by side until decided."))
                    parts = {"id": id, "conflict": conflict}
                    return _go(request, reverse("fact_conflict", kwargs=parts))
                write(*at, seen=form.seen or None)
            except _AnotherSourceError:
                form.asks_choice = True
            except ChangedMeanwhileError:
                form.changed_meanwhile(present(case, subject, asked, reader_of(request)))
            except InputErrors as problems:
                for one in problems.problems:
                    form.problems.setdefault("value", DedereError.in_(one, lang))
            except NotKnownError as problem:
                form.problems["source"] = problem.in_(lang)
            except DedereError as problem:
                form.problems["value"] = problem.in_(lang)
            else:
                said = _("Recorded: %(what)s.") % {"what": asked.label.in_(lang)}
                if is_htmx(request):
                    return case_body(request, case, days, anchor, said)
                messages.success(request, said)
                return HttpResponseRedirect(back_to_case(id, days, anchor))
    else:
        form.fill()
    context = {
        "form": form,
        "subject": Names(casefile, lang).of(subject),
        "person": Names(casefile, lang).person,
        "address": request.get_full_path(),
        "back": back_to_case(id, days, anchor),
        "changes": asked.name in holder.data,
        "conflict": reverse("fact_conflict", kwargs={"id": id, "conflict": form.conflict})
        if form.conflict
        else "",
    }
    if is_htmx(request):
        return part(request, "office/_fact_form.html", context)
    return context


class _AnotherSourceError(Exception):
    """Another source says otherwise, and the person has not said what that means."""


def _go(request: HttpRequest, address: str) -> HttpResponse:
    if is_htmx(request):
        response = HttpResponse(status=204)
        response.headers["HX-Redirect"] = address
        return response
    return HttpResponseRedirect(address)


_NO_SUCH_FACT = Text("No such fact can be recorded here.", "Aquí no se puede registrar ese dato.")
