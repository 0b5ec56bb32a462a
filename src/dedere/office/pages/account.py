"""My account: my name and language, my organizations, and the ways to my own doors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _

from dedere.errors import DedereError
from dedere.office.account_words import role_label
from dedere.office.doors import account_of
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store import accounts, organizations
from dedere.store.models.accounts import LONGEST_NAME

if TYPE_CHECKING:
    from dedere.store.models import Account


@page(
    "account/",
    permission=Permission.SIGNED_IN,
    template="office/account.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """Show the account of whoever asks; a POST changes its name or its language."""
    signed_in = account_of(request)
    assert signed_in is not None  # noqa: S101 - the permission saw to it
    account = accounts.with_key(signed_in.pk)
    assert account is not None  # noqa: S101 - accounts are never taken away
    lang = language_of(request)
    problem, name = "", account.name
    if request.method == "POST" and request.POST.get("do") == "language":
        account.language = "es" if request.POST.get("language") == "es" else "en"
        account.save(update_fields=["language"])
        with translation.override(account.language):
            messages.success(request, _("The office speaks to you in English from now on."))
            response = HttpResponseRedirect(reverse("account"))
        signed_in.language = account.language
        return response
    if request.method == "POST":
        name = request.POST.get("name", "")
        try:
            accounts.rename(account, name, reader_of(request))
        except DedereError as wrong:
            problem = wrong.in_(lang)
        else:
            messages.success(request, _("You are shown under this name from now on."))
            return HttpResponseRedirect(reverse("account"))
    return {
        "account": account,
        "name": name,
        "problem": problem,
        "longest": LONGEST_NAME,
        "languages": (("en", "English"), ("es", "Español")),
        "codes_as": account.coder,
        "organizations": [
            {
                "name": one.organization.name(lang),
                "role": role_label(one.role),
                "address": reverse("organization", kwargs={"key": one.organization_id}),
            }
            for one in organizations.of(account)
        ],
        "factors": _factors(account),
    }


def _factors(account: Account) -> list[str]:
    """Which second factors the account has, in words."""
    from allauth.mfa.models import Authenticator

    kinds = accounts.factors_of(account)
    words = {
        Authenticator.Type.TOTP: _("codes of an app"),
        Authenticator.Type.WEBAUTHN: _("passkeys or security keys"),
        Authenticator.Type.RECOVERY_CODES: _("recovery codes"),
    }
    return [label for kind, label in words.items() if kind in kinds]
