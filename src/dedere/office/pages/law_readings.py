"""Where the law can be read in more than one way: the questions, the answers, who holds them."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse

from dedere.law import load as load_law
from dedere.law.language.readings import Reading
from dedere.office.law_view import reading_link, rule_link
from dedere.office.page import Permission, language_of, page


@page("law/readings/", permission=Permission.ANYONE, template="office/law_readings.html")
def show(request: HttpRequest) -> dict[str, Any]:
    """Every reading with the rules that hang on it."""
    lang = language_of(request)
    return {"readings": [_shown(one, lang) for one in load_law().readings.values()]}


def _shown(reading: Reading, lang: str) -> dict[str, Any]:
    return {
        **reading_link(reading, lang),
        "note": reading.note.in_(lang) if reading.note else "",
        "answers": [
            {
                "name": name,
                "text": held.text.in_(lang),
                "held_by": held.held_by.in_(lang),
                "default": name == reading.default,
                "sources": [{"title": one.title.in_(lang), "url": one.url} for one in held.sources],
                "try_address": _try(reading, name),
            }
            for name, held in reading.answers.items()
        ],
        "rules": [
            rule_link(rule, lang) for rule in load_law().rules.values() if reading in rule.readings
        ],
    }


def _try(reading: Reading, answer: str) -> str:
    if answer == reading.default:
        return ""
    return f"{reverse('law_what_if')}?{urlencode({f'reading.{reading.name}': answer})}"
