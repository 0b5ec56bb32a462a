"""Webhooks of my account: which addresses are told of changes, and how the deliveries went."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dedere.errors import DedereError
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store import webhooks
from dedere.store.access import Reader
from dedere.store.access.programs import deliveries_for, webhooks_for
from dedere.store.webhooks.addresses import LONGEST

SHOWN = 20
"""So many deliveries of each webhook are shown, the latest first."""
_STATES = {
    "waiting": gettext_lazy("waiting"),
    "delivered": gettext_lazy("delivered"),
    "given_up": gettext_lazy("given up"),
}


@page(
    "account/webhooks/",
    permission=Permission.SIGNED_IN,
    template="office/account_webhooks.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The webhooks; a POST makes one and shows its secret this once, ends one, or tries again."""
    reader, lang = reader_of(request), language_of(request)
    url, secret, problem = "", "", ""
    chosen = list(webhooks.EVENTS)
    if request.method == "POST":
        try:
            done = _done(request, reader)
            if done:
                messages.success(request, done)
                return HttpResponseRedirect(reverse("account_webhooks"))
            url, chosen = request.POST.get("url", "").strip(), request.POST.getlist("event")
            _made, secret = webhooks.make(reader, url, chosen)
        except DedereError as wrong:
            problem = wrong.in_(lang)
        else:
            url, chosen = "", list(webhooks.EVENTS)
    return {
        "url": url,
        "secret": secret,
        "problem": problem,
        "longest": LONGEST,
        "events": [
            {"name": name, "label": label.in_(lang), "chosen": name in chosen}
            for name, label in webhooks.EVENTS.items()
        ],
        "webhooks": [
            {
                "id": hook.pk,
                "url": hook.url,
                "events": [webhooks.EVENTS[one].in_(lang) for one in hook.events],
                "deliveries": [
                    {
                        "id": one.pk,
                        "at": one.made_at,
                        "event": webhooks.EVENTS[one.event].in_(lang),
                        "case": one.case,
                        "state": _STATES[one.state],
                        "tries": one.tries,
                        "said": one.said,
                        "again": one.state != "delivered",
                    }
                    for one in deliveries_for(reader, hook)[:SHOWN]
                ],
            }
            for hook in webhooks_for(reader)
        ],
    }


def _done(request: HttpRequest, reader: Reader) -> str:
    """What was done to a webhook that is there; empty where a new one is asked for."""
    hook = request.POST.get("webhook", "")
    match request.POST.get("do"):
        case "end":
            webhooks.end(reader, hook)
            return _("This address is told of nothing more.")
        case "retry":
            webhooks.retry(reader, hook, request.POST.get("delivery", ""))
            return _("It is tried again with the next sending.")
    return ""
