"""Under which name one codes: the key that belongs to it, made once and asked for elsewhere.

With accounts the account is the proof. A key is asked for once, where the name coded before there
were accounts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters

from dedere.errors import DedereError
from dedere.office.doors import account_of
from dedere.office.page import (
    NAME_IN_SESSION,
    PROOF_IN_SESSION,
    Permission,
    language_of,
    page,
    reader_of,
)
from dedere.store import accounts, coders

if TYPE_CHECKING:
    from dedere.store.models import Coder


@page(
    "coder/",
    permission=Permission.ANYONE,
    template="office/coder.html",
    methods=("GET", "POST"),
)
@sensitive_post_parameters("key")
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """Ask for name and key, or make a key and show it this once."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    onwards = wanted if url_has_allowed_host_and_scheme(wanted, {request.get_host()}) else ""
    if settings.DEDERE_ACCOUNTS:
        return _with_account(request, onwards or reverse("dockets"))
    name = request.POST.get("name", request.session.get(NAME_IN_SESSION, ""))
    shown = {"next": onwards or reverse("dockets"), "name": name, "longest": coders.LONGEST_NAME}
    do = request.POST.get("do") if request.method == "POST" else ""
    if do == "stop":
        request.session.pop(PROOF_IN_SESSION, None)
        messages.success(request, _("This browser codes no longer. What was coded stays."))
        return HttpResponseRedirect(reverse("coder"))
    try:
        if do == "claim":
            coder, key = coders.claim(name)
            _keep(request, coder)
            told = _KEPT % {"name": coder.name, "key": key}
            # In the page alone: the key is kept nowhere, and no address of ours gives it again.
            file = "data:text/plain;charset=utf-8," + quote(told)
            told_once = {**shown, "key": key, "file": file, "codes_as": coder.name}
            response = render(request, "office/coder.html", told_once)
            response.headers["Cache-Control"] = "no-store"
            return response
        if do == "prove":
            _keep(request, coders.prove(name, request.POST.get("key", "")))
            messages.success(request, _("You code in this browser now."))
            return HttpResponseRedirect(shown["next"])
    except DedereError as problem:
        lang = language_of(request)
        return {**shown, "problem": problem.in_(lang), "asked": do, "codes_as": None}
    codes_as = reader_of(request).coder
    return {**shown, "codes_as": codes_as, "bound": bool(name) and coders.is_bound(name)}


def _with_account(request: HttpRequest, onwards: str) -> dict[str, Any] | HttpResponse:
    """Bind the coder of this name to the account that signed in."""
    account = account_of(request)
    if account is None:
        here = urlencode({"next": request.get_full_path()})
        return HttpResponseRedirect(f"{reverse('account_login')}?{here}")
    bound = account.coder is None and coders.is_bound(account.name)
    shown = {"next": onwards, "name": account.name, "bound": bound, "with_accounts": True}
    if request.method == "POST" and account.coder is None:
        try:
            accounts.bind_coder(account.pk, request.POST.get("key", ""))
        except DedereError as problem:
            return {**shown, "problem": problem.in_(language_of(request)), "asked": "prove"}
        messages.success(request, _("You code under your account now."))
        return HttpResponseRedirect(onwards)
    return {**shown, "codes_as": account.coder.name if account.coder else None}


def _keep(request: HttpRequest, coder: Coder) -> None:
    request.session[NAME_IN_SESSION] = coder.name
    request.session[PROOF_IN_SESSION] = coders.token(coder)


_KEPT = "dedere\n%(name)s\n%(key)s\n"
