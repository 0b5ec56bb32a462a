"""Accounts: who may sign in, who is invited, and a form to invite."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.errors import DedereError
from dedere.office.account_links import sent
from dedere.office.account_words import roles
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store import accounts, links, organizations
from dedere.store.models.accounts import LONGEST_NAME

if TYPE_CHECKING:
    from dedere.store.models import OneTimeLink


@page(
    "accounts/",
    permission=Permission.ADMINISTRATOR,
    template="office/accounts.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """Every account and every open invitation; a POST invites, or withdraws an invitation."""
    lang = language_of(request)
    given: dict[str, str] = {"language": lang}
    problem = ""
    if request.method == "POST":
        if request.POST.get("do") == "withdraw":
            return _withdraw(request)
        given = {key: request.POST.get(key, "") for key in _FIELDS}
        try:
            return _invite(request, given)
        except DedereError as wrong:
            problem = wrong.in_(lang)
    return {
        "accounts": accounts.all_accounts(),
        "invitations": [
            {"link": one, "into": one.organization.name(lang) if one.organization else ""}
            for one in links.open_links().select_related("organization").exclude(email="")
        ],
        "organizations": [(one.pk, one.name(lang)) for one in _open_organizations()],
        "roles": roles(),
        "given": given,
        "problem": problem,
        "longest": LONGEST_NAME,
    }


_FIELDS = ("email", "name", "language", "organization", "role", "administrator")


def _open_organizations() -> Any:
    return organizations.all_organizations().filter(closed=False)


def _invite(request: HttpRequest, given: dict[str, str]) -> HttpResponse:
    into = organizations.find(given["organization"]) if given["organization"] else None
    link, secret = links.invite(
        reader_of(request),
        given["email"],
        name=given["name"],
        language=given["language"],
        administrator=given["administrator"] == "yes",
        organization=into,
        role=given["role"],
    )
    return shown_once(request, link, secret, reverse("accounts"))


def shown_once(request: HttpRequest, link: OneTimeLink, secret: str, back: str) -> HttpResponse:
    """The page that shows a link this once, and says whether it was sent as well."""
    address, mailed = sent(request, link, secret)
    response = render(
        request,
        "office/link_once.html",
        {"link": link, "address": address, "mailed": mailed, "back": back},
    )
    response.headers["Cache-Control"] = "no-store"
    return response


def _withdraw(request: HttpRequest) -> HttpResponse:
    link = links.with_key(request.POST.get("link", ""))
    if link is not None:
        links.withdraw(link)
        messages.success(request, _("The link no longer works. Invite again to undo this."))
    return HttpResponseRedirect(reverse("accounts"))
