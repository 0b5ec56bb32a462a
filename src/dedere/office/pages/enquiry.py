"""One enquiry: what was asked, the check for conflicts of interest, and what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.casefile.words import ROLES
from dedere.errors import DedereError, NotKnownError
from dedere.office import enquiry_form
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.words import Names
from dedere.store import enquiries, interests
from dedere.store.access import Reader, cases_for
from dedere.store.enquiries import Did, Standing
from dedere.store.interests import Match

if TYPE_CHECKING:
    from dedere.store.models import Enquiry


@page(
    "enquiries/<id:key>/",
    permission=Permission.NAMED,
    template="office/enquiry.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, key: str) -> dict[str, Any] | HttpResponse:
    """The enquiry; forms correct it, note a check, decline it and undo."""
    lang, reader = language_of(request), reader_of(request)
    try:
        at = enquiries.standing_for(reader, key)
    except NotKnownError as wrong:
        raise NotHere(wrong, reverse("enquiries"), _("Enquiries")) from None
    problem = ""
    data = at.data
    if request.method == "POST":
        try:
            said = _act(request, at)
        except DedereError as wrong:
            problem = wrong.in_(lang)
            at = enquiries.standing_for(reader, key)
            if "correct" in request.POST:
                data = enquiry_form.sent(request)
        else:
            messages.success(request, said)
            return HttpResponseRedirect(request.path)
    named = enquiry_form.labels()
    return {
        "at": at,
        "seen": len(at.acts),
        "problem": problem,
        "reason": request.POST.get("reason", ""),
        "told": [(named[name], _shown(name, held)) for name, held in at.data.items()],
        "fields": enquiry_form.fields(data),
        "correcting": "correct" in request.POST,
        "matches": [_match(one, lang) for one in interests.matches(at, reader)],
        "acts": [_told(act, at) for act in reversed(at.acts)],
        "take": f"{reverse('case_new')}?enquiry={key}",
        "case": _case_address(at, reader),
    }


def _act(request: HttpRequest, at: Standing) -> str:
    reader, given = reader_of(request), request.POST.get("seen", "")
    seen = int(given) if given.isascii() and given.isdigit() else -1
    if "correct" in request.POST:
        enquiries.correct(at, enquiry_form.sent(request), reader, seen=seen)
        return _("Corrected. What stood before is kept.")
    if "checked" in request.POST:
        enquiries.checked(at, reader, request.POST.get("note", "").strip()[:2000])
        return _("Noted.")
    if "undo" in request.POST:
        enquiries.undo(at, reader, seen=seen)
        return _("Undone. The enquiry stands as it did before.")
    enquiries.decline(at, request.POST.get("reason", "")[:2000], reader, seen=seen)
    return _("The enquiry was declined.")


def _case_address(at: Standing, reader: Reader) -> str:
    """The case that it became, where whoever asks may know of it."""
    if at.case is None or not cases_for(reader).filter(pk=at.case.pk).exists():
        return ""
    return reverse("case", kwargs={"id": at.case.pk})


def _shown(name: str, held: str) -> str:
    if name == "requesting_state":
        return {"MX": _("Mexico"), "US": _("the United States")}.get(held, held)
    return held


def _match(one: Match, lang: str) -> dict[str, str]:
    role = {
        "person": _("the person sought or transferred"),
        "alias": _("another name of the person"),
    }.get(one.role) or (ROLES[one.role].in_(lang) if one.role in ROLES else _("takes part"))
    return {
        "name": one.name,
        "found": one.found,
        "role": role,
        "case": Names(one.casefile, lang).person,
        "address": reverse("case", kwargs={"id": one.case.pk}),
    }


def _told(act: Enquiry, at: Standing) -> dict[str, Any]:
    words = {
        Did.CAME: _("It came."),
        Did.CORRECTED: _("It was written otherwise."),
        Did.CHECKED: _("Somebody looked for conflicts of interest."),
        Did.TAKEN: _("It became a case."),
        Did.DECLINED: _("It was declined."),
        Did.UNDONE: _("The act before was undone."),
    }
    return {
        "words": words[Did(act.did)],
        "reason": act.reason,
        "by": act.by,
        "at": act.at.date(),
        "undone": act.pk in at.undone,
    }
