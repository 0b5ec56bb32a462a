"""With whom a case is shared: by name, in which capacity, and every act of sharing it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.errors import DedereError
from dedere.office.boards.opened import Opened, opened
from dedere.office.errors import NotHere
from dedere.office.page import Permission, page
from dedere.office.sharing_view import (
    CAPACITIES,
    MAY,
    account_of_address,
    acts_of_sharing,
    organizations_to_choose,
    shares,
)
from dedere.store.compartments import may_share, share
from dedere.store.deriving import missing


@page(
    "cases/<id:id>/sharing/",
    permission=Permission.SIGNED_IN,
    template="office/case_sharing.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str) -> dict[str, Any] | HttpResponse:
    """The shares of a case; whoever writes for its owner adds and ends them."""
    found = opened(request, id, "sharing")
    if not may_share(found.reader, found.case):
        # Who else shares a case is the owner's business: for others the page is not there.
        raise NotHere(missing(id), found.address("case"), found.names.person)
    given = {
        name: request.POST.get(name, "").strip()
        for name in ("organization", "email", "account", "capacity", "may", "reason")
    }
    problem = ""
    if request.method == "POST":
        problem = _share(found, given)
        if not problem:
            messages.success(request, _("Recorded. The case is shared as you see here."))
            return HttpResponseRedirect(reverse("case_sharing", kwargs={"id": id}))
    return {
        **found.head(),
        "title": _("Sharing"),
        "lead": _(
            "Who may know of this case. Closed parts stay closed: sharing a case opens none of "
            "them."
        ),
        "shares": shares(found.case, found.lang),
        "acts": acts_of_sharing(found.case, found.lang),
        "organizations": organizations_to_choose(found.lang),
        "capacities": [
            {"value": key, "label": label} for key, label in CAPACITIES.items() if key != "owner"
        ],
        "may": [{"value": key, "label": label} for key, label in MAY.items() if key != "nothing"],
        "given": given,
        "problem": problem,
    }


def _share(found: Opened, given: dict[str, str]) -> str:
    """Share as the form says; what is wrong with it, or nothing."""
    account = given["account"]
    if given["email"]:
        named = account_of_address(given["email"])
        if named is None:
            return _("Nobody signs in here with this address. An administrator can invite them.")
        account = str(named.pk)
    try:
        share(
            found.case,
            found.reader,
            given["may"],
            given["capacity"],
            organization=given["organization"],
            account=account,
            reason=given["reason"],
        )
    except DedereError as problem:
        return problem.in_(found.lang)
    return ""
