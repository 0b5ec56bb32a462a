"""Record a claim: who said what, where, and what would decide it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.errors import DedereError
from dedere.office import belonging, claim_form, claims_view
from dedere.office.page import Permission, page, reader_of
from dedere.store import claims


@page(
    "claims/new/",
    permission=Permission.NAMED,
    template="office/claim_form.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The form; and when it is sent, the claim or what is wrong."""
    lang, told = claims_view.lang_of(request), claim_form.sent(request)
    among, problems = belonging.choices(request), list[str]()
    if request.method == "POST":
        owner = belonging.chosen(request, among)
        if owner is None:
            problems = [_("Please say whose claim it is.")]
        else:
            try:
                made = claims.record(
                    claim_form.values(told), reader_of(request), owner, public=told["public"]
                )
            except DedereError as wrong:
                problems = claims_view.problems(wrong, lang)
            else:
                messages.success(request, _("The claim was recorded."))
                return HttpResponseRedirect(reverse("claim", kwargs={"claim": made.pk}))
    return {
        "parts": claim_form.fields(told, lang),
        "public": told["public"],
        "problems": problems,
        "organizations": among,
        "organization": request.POST.get("organization", ""),
        "back": reverse("claims"),
        "at": None,
    }
