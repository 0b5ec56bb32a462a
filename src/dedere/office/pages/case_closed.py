"""What of a case is closed to some, for those who may read it; closed and opened with a reason."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.errors import DedereError
from dedere.office.boards.opened import Opened, opened
from dedere.office.page import Permission, page
from dedere.office.sharing_view import (
    COMPARTMENTS,
    account_of_address,
    closed_parts,
    keys_of,
    organizations_to_choose,
    parts_to_close,
    until_of,
)
from dedere.store import compartments


@page(
    "cases/<id:id>/closed/",
    permission=Permission.SIGNED_IN,
    template="office/case_closed.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, id: str) -> dict[str, Any] | HttpResponse:
    """What is closed and open to this reader; the form to close more, for who may."""
    found = opened(request, id, "closed")
    asked = request.POST if request.method == "POST" else request.GET
    given = {
        name: asked.get(name, "").strip()
        for name in ("what", "compartment", "emails", "reason", "until")
    }
    chosen = asked.getlist("organizations")
    problem = ""
    if request.method == "POST":
        problem = (
            _open(found, request.POST["open"], given["reason"])
            if "open" in request.POST
            else _close(found, given, chosen)
        )
        if not problem:
            messages.success(request, _("Recorded. Closing and opening stay in the record."))
            return HttpResponseRedirect(reverse("case_closed", kwargs={"id": id}))
    part, _bar, rest = given["what"].partition("|")
    return {
        **found.head(),
        "title": _("Closed parts"),
        "lead": _(
            "A closed part does not show to others: not in lists, counts, dates or exports, and "
            "no gap tells of it."
        ),
        "closed": closed_parts(found.case, found.casefile, found.reader, found.lang),
        "may_close": compartments.may_share(found.reader, found.case),
        "parts": parts_to_close(found.casefile, found.lang),
        "keys": keys_of(found.casefile, part, rest.partition("|")[0], found.lang),
        "compartments": [
            {"value": key, "label": label, "hint": hint}
            for key, (label, hint) in COMPARTMENTS.items()
        ],
        "organizations": organizations_to_choose(found.lang),
        "chosen": chosen or sorted(found.reader.writes),
        "given": given,
        "problem": problem,
    }


def _close(found: Opened, given: dict[str, str], organizations: list[str]) -> str:
    until, readable = until_of(given["until"])
    if not readable:
        return _("This is not a day; write a whole one, such as 2016-05-20.")
    if given["compartment"] not in COMPARTMENTS:
        return _("Say to whom it stays open.")
    accounts = []
    for address in given["emails"].replace(",", " ").split():
        account = account_of_address(address)
        if account is None:
            return _("Nobody signs in here with the address %(address)s.") % {"address": address}
        accounts.append(str(account.pk))
    part, item, key = [*given["what"].split("|"), "", ""][:3]
    try:
        compartments.close_as(
            found.case,
            found.reader,
            given["compartment"],
            part,
            item,
            key,
            reason=given["reason"],
            organizations=organizations,
            accounts=accounts,
            until=until,
        )
    except DedereError as problem:
        return problem.in_(found.lang)
    return ""


def _open(found: Opened, key: str, reason: str) -> str:
    for shut in compartments.shut_in(found.case, found.reader):
        if shut.closure.pk == key:
            try:
                compartments.open_again(shut.closure, found.reader, reason)
            except DedereError as problem:
                return problem.in_(found.lang)
            return ""
    return _("This is no longer closed.")
