"""Under which name you write, in the demonstration. With accounts one signs in."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _

from dedere.office.page import NAME_IN_SESSION, Permission, page, reader_of

LONGEST = 100


@page(
    "name/",
    permission=Permission.ANYONE,
    template="office/name.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """Ask for the name, keep it in the signed session, and go back to where it was needed."""
    if settings.DEDERE_ACCOUNTS:
        door = "account" if reader_of(request).account else "account_login"
        return HttpResponseRedirect(reverse(door))
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    onwards = wanted if url_has_allowed_host_and_scheme(wanted, {request.get_host()}) else ""
    given = request.session.get(NAME_IN_SESSION, "")
    problem = ""
    if request.method == "POST":
        given = " ".join(request.POST.get("name", "").split())
        if given and len(given) <= LONGEST and given.isprintable():
            request.session[NAME_IN_SESSION] = given
            return HttpResponseRedirect(onwards or reverse("cases"))
        problem = (
            _("Please give a name of at most 100 characters.")
            if given
            else _("Please give a name: each value shows who wrote it down.")
        )
    return {"given": given, "next": onwards, "problem": problem, "longest": LONGEST}
