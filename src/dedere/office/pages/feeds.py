"""Calendar and notices: feeds with a private address, and e-mail for who wants it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.errors import DedereError
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store import feeds, notices

LONGEST_LABEL = 200


@page(
    "feeds/",
    permission=Permission.NAMED,
    template="office/feeds.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The feeds of whoever asks; a POST makes one, revokes one, or says which e-mail she wants."""
    reader, lang = reader_of(request), language_of(request)
    secret, problem = "", ""
    if request.method == "POST":
        act = request.POST.get("act", "")
        try:
            if act == "make":
                label = request.POST.get("label", "")[:LONGEST_LABEL]
                _feed, secret = feeds.make(reader, label, names="names" in request.POST)
            elif act == "revoke":
                feeds.revoke(reader, request.POST.get("feed", ""))
                messages.success(request, _("The calendar answers nobody any more."))
            elif act == "notices" and reader.account:
                notices.wish(
                    reader.account,
                    wanted="wanted" in request.POST,
                    days=_days(request.POST.get("days", "")),
                    names="names" in request.POST,
                )
                messages.success(request, _("Kept."))
        except DedereError as found:
            problem = found.in_(lang)
        if not secret and not problem:
            return HttpResponseRedirect(reverse("feeds"))
    address = reverse("feed", kwargs={"secret": secret}) if secret else ""
    return {
        "feeds": list(feeds.of(reader)),
        "new_address": request.build_absolute_uri(address) if address else "",
        "problem": problem,
        "with_accounts": bool(reader.account),
        "wish": notices.wish_of(reader.account) if reader.account else None,
        "most_days": notices.MOST_DAYS,
    }


def _days(written: str) -> int:
    number = int(written) if written.isascii() and written.isdigit() and len(written) < 4 else 7
    return min(max(number, 1), notices.MOST_DAYS)
