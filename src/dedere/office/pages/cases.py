"""The list of cases: who asks whom for whom, and where each request stands; some at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dedere.assessment import Outcome, TransferAnswer
from dedere.calendars import present
from dedere.law.facts.case import PARTIES
from dedere.office.agenda_view import head
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.paging import slice_of
from dedere.office.words import CHIPS
from dedere.store.agenda.asking import counted, searched
from dedere.store.agenda.noting import noted

if TYPE_CHECKING:
    from dedere.store.models import Glance

ON_A_PAGE = 25
LONGEST = 200
_SORTS = {"": "order", "due": "next_due", "action": "last_action", "new": "-pk"}


@page(
    "",
    permission=Permission.ANYONE,
    template="office/cases.html",
    menu=gettext_lazy("Cases"),
)
def show(request: HttpRequest) -> dict[str, Any]:
    """The cases that the reader may know of, as far as they answer to the search."""
    lang, today = language_of(request), present.today()
    names = ("q", "state", "outcome", "priority", "sort")
    asked = {name: request.GET.get(name, "").strip()[:LONGEST] for name in names}
    if asked["sort"] not in _SORTS:
        asked["sort"] = ""
    found = searched(
        reader_of(request),
        asked["q"],
        asked["state"] if asked["state"] in (*PARTIES, "transfers") else "",
        asked["outcome"],
        priority=bool(asked["priority"]),
    )
    order = _SORTS[asked["sort"]]
    if order in ("next_due", "last_action"):
        found = found.exclude(**{order: None})
    some = slice_of(found, "" if order == "-pk" else order, request.GET, ON_A_PAGE)
    number, more = counted(found)
    kept = {name: value for name, value in asked.items() if value and name != "sort"}
    return {
        **asked,
        "searched": any(value for name, value in asked.items() if name != "sort"),
        "today": today,
        "cases": [_card(one, lang) for one in noted(reader_of(request), some.rows)],
        "number": number,
        "more": more,
        "next": some.next,
        "first": some.first,
        "sorts": [
            {
                "label": label,
                "address": "?" + urlencode({**kept, "sort": name} if name else kept),
                "here": asked["sort"] == name,
            }
            for name, label in (
                ("", _("by name")),
                ("due", _("by the next last day, where there is one")),
                ("action", _("by the last action, the oldest first")),
            )
        ],
        "states": [{"value": code, "label": name.in_(lang)} for code, name in PARTIES.items()],
        "outcomes": [{"value": one.value, "label": one.label.in_(lang)} for one in Outcome],
        "of_transfers": [
            {"value": _TRANSFER + one.value, "label": one.label.in_(lang)} for one in TransferAnswer
        ],
    }


_TRANSFER = "transfer-"
"""Sets the outcomes of transfers apart: some have the names of those of requests."""


def _card(glance: Glance, lang: str) -> dict[str, Any]:
    return {
        **head(glance, lang),
        "offenses": glance.offenses,
        "next_due": glance.next_due,
        "requests": [_outcome(one, lang) for one in glance.outcomes],
    }


def _outcome(one: dict[str, str], lang: str) -> dict[str, str]:
    kind, _dash, value = one["key"].rpartition("-")
    name = one["es"] if lang == "es" else one["en"]
    if kind:
        answer = TransferAnswer(value)
        return {"name": name, "outcome": CHIPS[answer], "outcome_label": answer.label.in_(lang)}
    return {"name": name, "outcome": value, "outcome_label": Outcome(value).label.in_(lang)}
