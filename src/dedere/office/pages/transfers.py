"""The transfer desk: its instruments, and each transfer that is kept here with its three keys."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dedere.calendars import present
from dedere.law.facts import transfer as facts
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.paging import slice_of
from dedere.office.words import Names
from dedere.store.agenda.asking import with_transfers
from dedere.store.cases import casefiles_for
from dedere.transfers.keys import PersonKeys, keys_of


@page(
    "transfers/",
    permission=Permission.ANYONE,
    template="office/transfers.html",
    menu=gettext_lazy("Transfers"),
)
def show(request: HttpRequest) -> dict[str, Any]:
    """What the desk can do, and whose key each transfer waits for."""
    lang, today = language_of(request), present.today()
    reader = reader_of(request)
    some = slice_of(with_transfers(reader), "", request.GET, ON_A_PAGE)
    found = [
        _row(one, case.pk, lang)
        for case, casefile in casefiles_for(reader, some.rows)
        for one in keys_of(casefile, as_of=today)
    ]
    return {"today": today, "transfers": found, "next": some.next, "first": some.first}


ON_A_PAGE = 25
"""So many cases with transfers stand on a page."""


def _row(one: PersonKeys, key: str, lang: str) -> dict[str, Any]:
    casefile = one.casefile
    subject = casefile.subject(one.transfer)
    data = subject.data if subject is not None else {}
    ways = [
        facts.STATES[data[name].value].in_(lang)
        for name in ("transferring_state", "receiving_state")
        if name in data
    ]
    return {
        "address": reverse("case", kwargs={"id": key}),
        "person": Names(casefile, lang).person,
        "name": subject.label.in_(lang) if subject and subject.label else one.transfer,
        "way": " → ".join(ways),
        "invented": casefile.invented,
        "answer": one.answer.value,
        "answer_label": one.outcome.label.in_(lang),
        "lamps": [
            {
                "label": lamp.key.label.in_(lang),
                "mark": _MARKS[lamp.turned],
                "sign": _SIGNS[lamp.turned],
                "word": _word(lamp.turned),
            }
            for lamp in one.lamps.values()
        ],
        "transferred": str(one.transferred_on) if one.transferred_on else "",
        "departures": [
            {
                "text": departure.rule.text.in_(lang),
                "citation": departure.rule.provision.citation.in_(lang),
                "provision": departure.rule.provision.id,
                "shown": departure.shown,
            }
            for departure in one.departures
        ],
    }


def _word(turned: bool | None) -> str:
    return {True: _("turned"), False: _("not turned"), None: _("not known")}[turned]


_MARKS = {True: "good", False: "bad", None: "unknown"}
_SIGNS = {True: "✓", False: "✕", None: "?"}
