"""One account, for who looks after accounts: what was done about it, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.errors import DedereError
from dedere.office.account_words import act_label, role_label
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.pages.accounts import shown_once
from dedere.store import accounts, links, organizations
from dedere.store.access import Reader

if TYPE_CHECKING:
    from dedere.store.models import Account


@page(
    "accounts/<slug:key>/",
    permission=Permission.ADMINISTRATOR,
    template="office/account_one.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, key: str) -> dict[str, Any] | HttpResponse:
    """Show it; a POST disables, enables, makes or unmakes an administrator, resets, unlocks."""
    lang, by = language_of(request), reader_of(request)
    account = accounts.with_key(key)
    if account is None:
        raise NotHere(accounts.NO_SUCH, reverse("accounts"), _("Accounts"))
    problem = ""
    here = reverse("account_one", kwargs={"key": account.pk})
    if request.method == "POST":
        try:
            if request.POST.get("do") == "reset":
                link, secret = links.reset(account, by)
                return shown_once(request, link, secret, here)
            messages.success(request, _done(request, account, by))
            return HttpResponseRedirect(here)
        except DedereError as wrong:
            problem = wrong.in_(lang)
            account.refresh_from_db()
    return {
        "account": account,
        "problem": problem,
        "acts": [
            {"what": act_label(one.did), "name": one.name, "by": one.by, "at": one.at}
            for one in accounts.acts_of(account)
        ],
        "organizations": [
            {
                "name": one.organization.name(lang),
                "role": role_label(one.role),
                "address": reverse("organization", kwargs={"key": one.organization_id}),
            }
            for one in organizations.of(account)
        ],
    }


def _done(request: HttpRequest, account: Account, by: Reader) -> str:
    """Do what was asked, and say what was done and how it is undone."""
    do = request.POST.get("do")
    if do == "disable":
        accounts.disable(account, by)
        return _("The account may no longer sign in, and is signed out. Enable it to undo this.")
    if do == "enable":
        accounts.enable(account, by)
        return _("The account may sign in again.")
    if do in ("administrator", "ordinary"):
        accounts.set_administrator(account, by, yes=do == "administrator")
        return (
            _("The account looks after accounts and organizations.")
            if do == "administrator"
            else _("The account no longer looks after accounts and organizations.")
        )
    if do == "unlock":
        accounts.unlock(account, by)
        return _(
            "Its second factors are gone and it is signed out. They cannot be brought back: its "
            "owner sets up new ones."
        )
    if do == "email":
        accounts.move(account, request.POST.get("email", ""), by)
        return _("The account signs in with this address now.")
    return _("Nothing was changed.")
