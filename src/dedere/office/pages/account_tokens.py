"""Tokens of my account: what programs may ask in my name, made here, shown once, and revoked."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.errors import DedereError
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store import tokens
from dedere.store.access.programs import tokens_for
from dedere.store.tokens import LONGEST_NAME, MOST_DAYS, USUAL_DAYS, Scope


@page(
    "account/tokens/",
    permission=Permission.SIGNED_IN,
    template="office/account_tokens.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The tokens; a POST makes one and shows it this once, or revokes one."""
    reader, lang = reader_of(request), language_of(request)
    name, days = "", str(USUAL_DAYS)
    chosen: list[str] = [Scope.READ_CASES]
    problem = whole = ""
    if request.method == "POST":
        try:
            if request.POST.get("do") == "revoke":
                ended = tokens.revoke(reader, request.POST.get("token", ""))
                messages.success(
                    request, _("%(token)s… opens nothing any more.") % {"token": ended.prefix}
                )
                return HttpResponseRedirect(reverse("account_tokens"))
            name, days = request.POST.get("name", ""), request.POST.get("days", "")
            chosen = request.POST.getlist("scope")
            _made, whole = tokens.make(reader, name, chosen, _number(days))
        except DedereError as wrong:
            problem = wrong.in_(lang)
        else:
            name, days, chosen = "", str(USUAL_DAYS), [Scope.READ_CASES]
    return {
        "whole": whole,
        "problem": problem,
        "name": name,
        "days": days,
        "longest": LONGEST_NAME,
        "most_days": MOST_DAYS,
        "scopes": [
            {"name": one.value, "label": one.label.in_(lang), "chosen": one in chosen}
            for one in Scope
        ],
        "tokens": [
            {
                "id": one.pk,
                "prefix": one.prefix,
                "name": one.name,
                "scopes": list(one.scopes),
                "made_on": one.at,
                "expires_on": one.expires_on,
                "last_on": use.last_on if (use := getattr(one, "use", None)) else None,
                "revoked": bool(one.ends.all()),
                "live": tokens.is_live(one),
            }
            for one in reversed(tokens_for(reader))
        ],
    }


def _number(written: str) -> int:
    """A number of days; what is none is none that a token can have."""
    plain = written.strip()
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 5 else 0
