"""The law that this software knows, instrument by instrument."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from dedere.law import load as load_law
from dedere.law.language.provisions import CONFIDENCES, ENCODED, Provision
from dedere.office.page import Permission, language_of, page


@page(
    "law/",
    permission=Permission.ANYONE,
    template="office/law.html",
    menu=_("Law"),
)
def show(request: HttpRequest) -> dict[str, Any]:
    """Instruments with their articles."""
    lang = language_of(request)
    return {
        "instruments": [
            {
                "id": instrument.id,
                "name": instrument.name.in_(lang),
                "official": instrument.official.in_(lang),
                "in_force_from": instrument.in_force_from,
                "read_up_to": instrument.read_up_to,
                "read_in": instrument.read_in.in_(lang),
                "note": instrument.note.in_(lang) if instrument.note else "",
                "articles": [
                    _row(article, lang)
                    for article in instrument.provisions()
                    if len(article.path) == 1
                ],
            }
            for instrument in load_law().instruments
        ],
    }


def _row(article: Provision, lang: str) -> dict[str, Any]:
    whole = list(article.whole())
    encoded: set[str] = {part.encoded for part in whole}
    return {
        "provision": article,
        "number": article.path[0],
        "title": article.title.in_(lang),
        "encoded": [ENCODED[kind].in_(lang) for kind in ENCODED if kind in _told(encoded)],
        "confidence": article.confidence,
        "confidence_label": CONFIDENCES[article.confidence].in_(lang),
        "rules": sum(len(part.rules) for part in whole),
    }


def _told(encoded: set[str]) -> set[str]:
    """What is worth telling: that something is text only, where nothing else is there."""
    return (encoded - {"text"}) or encoded
