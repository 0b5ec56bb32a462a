"""The list of cases: who asks whom for whom, and where each request stands today."""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy

from dedere.assessment import Assessment, Outcome, TransferAnswer
from dedere.casefile import Casefile
from dedere.law.facts.case import PARTIES
from dedere.office.assessing import assessment_of
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.words import CHIPS, Names, states_in_words
from dedere.store.access import cases_for


@page(
    "",
    permission=Permission.ANYONE,
    template="office/cases.html",
    menu=gettext_lazy("Cases"),
)
def show(request: HttpRequest) -> dict[str, Any]:
    """Every case that the reader may know of, as far as it answers to the search."""
    lang, today = language_of(request), date.today()
    asked = {name: request.GET.get(name, "").strip() for name in ("q", "state", "outcome")}
    assessed = [
        assessment_of(case, today)
        for case in cases_for(reader_of(request)).prefetch_related("entries")
    ]
    found = [one for one in assessed if _answers(one, asked)]
    return {
        **asked,
        "searched": any(asked.values()),
        "today": today,
        "cases": [_card(one, lang) for one in found],
        "states": [{"value": code, "label": name.in_(lang)} for code, name in PARTIES.items()],
        "outcomes": [{"value": one.value, "label": one.label.in_(lang)} for one in Outcome],
        "of_transfers": [
            {"value": _TRANSFER + one.value, "label": one.label.in_(lang)} for one in TransferAnswer
        ],
    }


_TRANSFER = "transfer-"
"""Sets the outcomes of transfers apart: some have the names of those of requests."""


def _answers(assessment: Assessment, asked: dict[str, str]) -> bool:
    casefile = assessment.casefile
    if asked["state"] and casefile.requesting_state != asked["state"]:
        return False
    outcomes = {found.request.value for found in assessment.outcome.values()}
    outcomes |= {_TRANSFER + found.answer.value for found in assessment.transfers.values()}
    if asked["outcome"] and asked["outcome"] not in outcomes:
        return False
    text = _plain(_searched(casefile))
    return all(word in text for word in _plain(asked["q"]).split())


def _searched(casefile: Casefile) -> str:
    """What the search looks through, in both languages."""
    texts = [casefile.title, casefile.summary]
    listed = (*casefile.requests, *casefile.offenses, *casefile.transfers)
    texts += [entry.label for entry in listed]
    words = [casefile.id, casefile.person.name or "", *casefile.person.aliases]
    words += [half for text in texts if text is not None for half in (text.en, text.es)]
    return " ".join(words)


def _plain(text: str) -> str:
    """Without accents and capitals, as people type when they search."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def _card(assessment: Assessment, lang: str) -> dict[str, Any]:
    casefile = assessment.casefile
    names = Names(casefile, lang)
    return {
        "address": reverse("case", kwargs={"id": casefile.id}),
        "person": names.person,
        "title": casefile.title.in_(lang) if casefile.title else "",
        "states": states_in_words(casefile),
        "invented": casefile.invented,
        "offenses": len(casefile.offenses),
        "requests": [
            {
                "name": names.of(id),
                "outcome": found.request.value,
                "outcome_label": found.request.label.in_(lang),
            }
            for id, found in assessment.outcome.items()
        ]
        + [
            {
                "name": names.of(id),
                "outcome": CHIPS[found.answer],
                "outcome_label": found.label.in_(lang),
            }
            for id, found in assessment.transfers.items()
        ],
    }
