"""One organization: its members and their roles. Members see it; its administrators change it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.errors import DedereError
from dedere.law.authorities import load_authorities
from dedere.office.account_words import kind_label, kinds, role_label, roles
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.pages.accounts import shown_once
from dedere.office.pages.organizations import FIELDS, directory_choices
from dedere.store import accounts, links, organizations
from dedere.store.access import Reader

if TYPE_CHECKING:
    from dedere.store.models import Organization


@page(
    "organizations/<slug:key>/",
    permission=Permission.SIGNED_IN,
    template="office/organization.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, key: str) -> dict[str, Any] | HttpResponse:
    """Show it; a POST by an administrator gives a role, invites, or changes the organization."""
    lang, reader = language_of(request), reader_of(request)
    found = organizations.with_key(key)
    may = found is not None and organizations.may_administer(reader, found)
    if found is None or not (may or found.pk in reader.organizations):
        # Whether there is one is told to its members alone.
        raise NotHere(organizations.NO_SUCH, reverse("account"), _("My account"))
    problem = ""
    here = reverse("organization", kwargs={"key": found.pk})
    if request.method == "POST":
        try:
            answer = _do(request, reader, found, here)
            return answer or HttpResponseRedirect(here)
        except DedereError as wrong:
            problem = wrong.in_(lang)
            found.refresh_from_db()
    listed = load_authorities().authorities.get(found.authority)
    return {
        "organization": found,
        "title": found.name(lang),
        "kind": kind_label(found.kind),
        "authority": listed.present.name.in_(lang) if listed else "",
        "may": may,
        "all": reader.administrator,
        "members": [
            {"account": one.account, "role": one.role, "role_label": role_label(one.role)}
            for one in organizations.members(found)
        ],
        "acts": [
            {"name": one.account.name, "role": role_label(one.role), "by": one.by, "at": one.at}
            for one in organizations.history(found)
        ]
        if may
        else [],
        "roles": roles(),
        "kinds": kinds(),
        "authorities": directory_choices(lang),
        "problem": problem,
        "given_email": request.POST.get("email", ""),
    }


def _do(
    request: HttpRequest, reader: Reader, found: Organization, here: str
) -> HttpResponse | None:
    """Do what was asked and say so.

    Raises:
        DedereError: *reader* may not, or it cannot be done.
    """
    do, role = request.POST.get("do"), request.POST.get("role", "")
    if do == "role":
        organizations.set_role(reader, found, accounts.find(request.POST.get("account", "")), role)
        messages.success(request, _("The role was changed. Give the earlier one to undo this."))
    elif do == "invite":
        email = request.POST.get("email", "").strip().lower()
        known = accounts.with_address(email)
        if known is None or not known.is_active:
            link, secret = links.invite(
                reader, email, language=language_of(request), organization=found, role=role
            )
            return shown_once(request, link, secret, here)
        organizations.set_role(reader, found, known, role)
        messages.success(request, _("The account is a member now."))
    elif do == "change":
        given = {key: request.POST.get(key, "") for key in FIELDS}
        closed = request.POST.get("closed") == "yes"
        organizations.change(reader, found, **given, closed=closed)
        messages.success(request, _("The organization is kept as it is written here."))
    return None
