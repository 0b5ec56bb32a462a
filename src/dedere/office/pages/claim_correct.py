"""Write a recorded claim otherwise, or withdraw it. What stood before is kept."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError
from dedere.office import claim_form, claims_view
from dedere.office.errors import NotHere
from dedere.office.page import Permission, page, reader_of
from dedere.store import claims
from dedere.store.claims import Standing


@page(
    "claims/<id:claim>/correct/",
    permission=Permission.NAMED,
    template="office/claim_form.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, claim: str) -> dict[str, Any] | HttpResponse:
    """The form, filled with what stands; a second one withdraws the claim."""
    lang, reader = claims_view.lang_of(request), reader_of(request)
    try:
        at = claims.standing_for(reader, claim)
    except NotKnownError as wrong:
        raise NotHere(wrong, reverse("claims"), _("Claims")) from None
    if not at.own or at.withdrawn:
        raise NotHere(NotKnownError(_NOT_YOURS), reverse("claims"), _("Claims"))
    told = claim_form.of_values(at.values, lang, public=at.public)
    problems: list[str] = []
    if request.method == "POST":
        try:
            said = _write(request, at)
        except DedereError as wrong:
            problems = claims_view.problems(wrong, lang)
            if "withdraw" not in request.POST:
                told = claim_form.sent(request)
        else:
            messages.success(request, said)
            return HttpResponseRedirect(reverse("claim", kwargs={"claim": at.key}))
    return {
        "parts": claim_form.fields(told, lang),
        "public": told["public"],
        "problems": problems,
        "organizations": [],
        "organization": "",
        "back": reverse("claim", kwargs={"claim": at.key}),
        "at": at,
        "seen": len(at.acts),
        "reason": request.POST.get("reason", ""),
    }


def _write(request: HttpRequest, at: Standing) -> str:
    given = request.POST.get("seen", "")
    seen = int(given) if given.isascii() and given.isdigit() and len(given) < 9 else -1
    if "withdraw" in request.POST:
        claims.withdraw(at, request.POST.get("reason", "")[:2000], reader_of(request), seen=seen)
        return _("The claim was withdrawn. What was recorded is kept.")
    told = claim_form.sent(request)
    claims.correct(
        at, claim_form.values(told), reader_of(request), public=told["public"], seen=seen
    )
    return _("Corrected. What stood before is kept.")


_NOT_YOURS = Text(
    "This claim is not yours to correct, or it was withdrawn.",
    "Esta afirmación no es suya para corregirla, o fue retirada.",
)
