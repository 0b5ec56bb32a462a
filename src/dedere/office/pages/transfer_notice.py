"""The notice to prisoner and family, to read here or to take along and print."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from dedere.law.facts.transfer import STATES
from dedere.office.downloads import as_page
from dedere.office.page import Permission, language_of, page
from dedere.transfers.notice import Direction, notice, notice_in_both


@page(
    "transfers/notice/",
    permission=Permission.ANYONE,
    template="office/transfer_notice.html",
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """One language here, both in the file; nothing of a case is in it."""
    direction: Direction = "MX" if request.GET.get("sentenced_in") == "MX" else "US"
    today = date.today()
    if request.GET.get("file"):
        name = _("notice")
        text = notice_in_both(direction, today, html=True)
        return as_page(text, f"{name}-{direction}-{today}.html")
    lang = language_of(request)
    return {
        "notice": notice(direction, "es" if lang == "es" else "en", today),
        "direction": direction,
        "directions": [
            {"value": code, "label": name.in_(lang), "here": code == direction}
            for code, name in STATES.items()
        ],
    }
