"""What victims may ask, what was asked and what came back, in words with addresses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.urls import reverse

from dedere.bilingual import Language
from dedere.casefile import Casefile
from dedere.casefile import connection_words as words
from dedere.connections.victims import NOT_IN_THE_LAW_FILES, RIGHTS, Asked, Victims, cited
from dedere.connections.victims_right import Right
from dedere.connections.victims_said import (
    LACKING,
    NO_ADVICE,
    answer_words,
    by_when,
    person_words,
    recorded_words,
)
from dedere.law import load as load_law
from dedere.office import connections_view as view
from dedere.pictures.dates import date_words


def victims_view(victims: Victims, casefiles: Iterable[Casefile], lang: Language) -> dict[str, Any]:
    """Rights by country, people, what is recorded of duties, and what was asked."""
    by_id = {one.id: one for one in casefiles}
    return {
        "countries": [
            {
                "key": state,
                "label": label.in_(lang),
                "rights": [
                    _right(one, victims.asked_under(one), lang)
                    for one in RIGHTS
                    if one.state == state
                ],
            }
            for state, label in words.STATES.items()
        ],
        "people": [
            {
                "words": person_words(one, lang),
                "case": view.case_shown(by_id[one.casefile], lang),
                "address": _item(one.casefile, "people", one.entry),
            }
            for one in victims.people
        ],
        "recorded": [
            {
                "words": recorded_words(one, lang),
                "case": view.case_shown(by_id[one.casefile], lang),
            }
            for one in victims.recorded
        ],
        "asked_for": [_asked(one, by_id, lang) for one in victims.asked],
        "lacking_title": LACKING.in_(lang),
        "lacking": [one.in_(lang) for one in NOT_IN_THE_LAW_FILES],
        "no_advice": NO_ADVICE.in_(lang),
        "victims_invented": victims.invented,
    }


def _right(right: Right, asked: Iterable[Asked], lang: Language) -> dict[str, Any]:
    known = load_law().provisions
    return {
        "id": right.id,
        "what": right.what.in_(lang),
        "who": right.who.in_(lang),
        "of": right.of.in_(lang),
        "by_when": by_when(right, lang),
        "note": view.said(right.note, lang),
        "law": [(known[one], cited(one).in_(lang)) for one in right.provisions if one in known],
        "asked": [
            {"address": _item(one.casefile, "asks", one.ask.id), "id": one.ask.id}
            for one in asked
        ],
    }  # fmt: skip


def _asked(one: Asked, casefiles: dict[str, Casefile], lang: Language) -> dict[str, Any]:
    ask, known = one.ask, load_law().provisions
    return {
        "id": ask.id,
        "address": _item(one.casefile, "asks", ask.id),
        "case": view.case_shown(casefiles[one.casefile], lang),
        "day": date_words(ask.asked_on, lang) if ask.asked_on is not None else "",
        "by": view.said(ask.by, lang),
        "of": view.said(ask.of, lang),
        "what": view.said(ask.what, lang),
        "about": [about.in_(lang) for about in one.about],
        "law": [(known[id], cited(id).in_(lang)) for id in ask.under if id in known],
        "answer": answer_words(one, lang),
        "open": one.is_open,
        "came_back": view.said(ask.came_back, lang),
        "note": view.said(ask.note, lang),
        "sources": [view.source_shown(each, lang) for each in one.sources],
    }


def _item(casefile: str, name: str, id: str) -> str:
    return reverse("item", kwargs={"id": casefile, "name": name, "item": id})
