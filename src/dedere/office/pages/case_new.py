"""A new case in five questions; with an enquiry, what was asked then is carried over."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.errors import DedereError, NotKnownError
from dedere.office import belonging
from dedere.office.errors import NotHere
from dedere.office.new_case import NewCase, from_enquiry
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store import cases, enquiries
from dedere.store.enquiries import Standing


@page(
    "cases/new/",
    permission=Permission.NAMED,
    template="office/case_new.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The five questions; and when they are sent, the new case or what is wrong."""
    lang, reader = language_of(request), reader_of(request)
    enquiry = _enquiry(request)
    form = NewCase(lang, from_enquiry(enquiry.data) if enquiry is not None else {})
    among, problem = belonging.choices(request), ""
    if request.method == "POST":
        casefile = form.read(request.POST)
        owner = enquiry.enquiry.organization if enquiry else belonging.chosen(request, among)
        if owner is None:
            form.problems["organization"] = _("Please say whose case it is.")
        elif casefile is not None:
            try:
                if enquiry is not None:
                    seen = _number(request.POST.get("seen", ""))
                    case = enquiries.take(enquiry, casefile, reader, seen=seen)
                else:
                    case = cases.add(casefile, reader, owner=owner or None)
            except DedereError as wrong:
                problem = wrong.in_(lang)
            else:
                messages.success(
                    request,
                    _("The case is there. Everything else is unknown until it is recorded."),
                )
                return HttpResponseRedirect(reverse("case", kwargs={"id": case.pk}))
    return {
        "form": form,
        "problem": problem,
        "organizations": among if enquiry is None else [],
        "organization": request.POST.get("organization", ""),
        "enquiry": enquiry,
        "seen": len(enquiry.acts) if enquiry else 0,
    }


def _enquiry(request: HttpRequest) -> Standing | None:
    key = request.POST.get("enquiry") or request.GET.get("enquiry", "")
    if not key:
        return None
    try:
        return enquiries.standing_for(reader_of(request), key)
    except NotKnownError as problem:
        raise NotHere(problem, reverse("enquiries"), _("Enquiries")) from None


def _number(given: str) -> int:
    return int(given) if given.isascii() and given.isdigit() else -1
