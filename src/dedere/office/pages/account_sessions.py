"""My sessions: where I am signed in, and a way to end each."""

from __future__ import annotations

from typing import Any

from allauth.usersessions.internal.flows.sessions import end_sessions
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.office.doors import account_of
from dedere.office.page import Permission, page
from dedere.store import accounts


@page(
    "account/sessions/",
    permission=Permission.SIGNED_IN,
    template="office/account_sessions.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """Every session of whoever asks; a POST ends one, or all others."""
    mine = accounts.sessions_of(account_of(request))
    if request.method == "POST":
        which = request.POST.get("session", "")
        ended = [
            one
            for one in mine
            if (which == "others" and not one.is_current()) or str(one.pk) == which
        ]
        end_sessions(request, ended)
        if any(one.is_current() for one in ended):
            return HttpResponseRedirect(reverse("account_login"))
        if ended:
            messages.success(request, _("What was signed in there is signed out."))
        return HttpResponseRedirect(reverse("account_sessions"))
    mine.sort(key=lambda one: one.last_seen_at, reverse=True)
    return {
        "sessions": [
            {
                "key": one.pk,
                "here": one.is_current(),
                "browser": _browser(one.user_agent),
                "ip": one.ip,
                "since": one.created_at,
                "seen": one.last_seen_at,
            }
            for one in mine
        ]
    }


_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)


def _browser(agent: str) -> str:
    """Which browser on which system, as far as it says so; else what it says, shortened."""
    found = [
        next((word for mark, word in marks if mark in agent), "") for marks in (_BROWSERS, _SYSTEMS)
    ]
    return ", ".join(filter(None, found)) or agent[:60] or "—"
