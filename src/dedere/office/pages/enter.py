"""What a link that works once opens: an account to make, or a new password to choose."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from allauth.account.internal.flows.login import perform_login
from allauth.account.models import Login
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters

from dedere.errors import DedereError
from dedere.office.page import Permission, language_of, page
from dedere.store import links
from dedere.store.models import Purpose
from dedere.store.models.accounts import LONGEST_NAME

if TYPE_CHECKING:
    from dedere.store.models import Account, OneTimeLink


@page(
    "enter/<slug:secret>/",
    permission=Permission.ANYONE,
    template="office/enter.html",
    methods=("GET", "POST"),
)
@sensitive_post_parameters("password", "again")
def show(request: HttpRequest, secret: str) -> dict[str, Any] | HttpResponse:
    """Say what the link is for and take what it needs. Looking at it does not use it up."""
    if not settings.DEDERE_ACCOUNTS:
        raise Http404
    link = links.find(secret)
    if link is None:
        return _shut(request)
    shown = {
        "link": link,
        "new": link.purpose != Purpose.RESET,
        "first": link.purpose == Purpose.FIRST,
        "email": link.email,
        "name": link.account.name if link.account else link.name,
        "longest": LONGEST_NAME,
        "into": link.organization.name(language_of(request)) if link.organization else "",
    }
    if request.method != "POST":
        return shown
    shown |= {key: request.POST.get(key, "") for key in ("email", "name")} if shown["new"] else {}
    if link.email:
        shown["email"] = link.email
    password = request.POST.get("password", "")
    if password != request.POST.get("again", ""):
        return {**shown, "problem": _("The two passwords differ.")}
    try:
        account = _used(request, secret, link, shown, password)
    except DedereError as wrong:
        if links.find(secret) is None:
            return _shut(request)
        return {**shown, "problem": wrong.in_(language_of(request))}
    if not shown["new"]:
        messages.success(request, _("The new password is kept. Sign in with it."))
        return HttpResponseRedirect(reverse("account_login"))
    answer: HttpResponse = perform_login(request, Login(user=account, signal_kwargs={}))
    return answer


def _used(
    request: HttpRequest, secret: str, link: OneTimeLink, shown: dict[str, Any], password: str
) -> Account:
    if link.purpose == Purpose.RESET:
        return links.new_password(secret, password)
    return links.join(
        secret,
        email=shown["email"],
        name=shown["name"],
        password=password,
        language=language_of(request),
    )


def _shut(request: HttpRequest) -> HttpResponse:
    words = _("It was used, withdrawn, replaced by a newer one, or is too old. Ask for a new one.")
    return render(
        request,
        "office/error.html",
        {"title": _("This link does not work"), "words": words},
        status=404,
    )
