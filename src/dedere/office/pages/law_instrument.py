"""One instrument: where it is published, up to which day it was read, its articles."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from dedere.bilingual import Text
from dedere.errors import nearest
from dedere.law import load as load_law
from dedere.law.language.provisions import CONFIDENCES, ENCODED, Provision
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page


@page(
    "law/instrument/<path:id>/",
    permission=Permission.ANYONE,
    template="office/law_instrument.html",
)
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """The articles of an instrument."""
    lang = language_of(request)
    by_id = {one.id: one for one in load_law().instruments}
    instrument = by_id.get(id)
    if instrument is None:
        match = nearest(id, by_id)
        raise NotHere(
            Text(f"No instrument is called '{id}'.", f"Ningún instrumento se llama «{id}»."),
            reverse("law_instrument", kwargs={"id": match}) if match else "",
            by_id[match].short.in_(lang) if match else "",
        )
    return {
        "instrument": {
            "name": instrument.name.in_(lang),
            "short": instrument.short.in_(lang),
            "official": instrument.official.in_(lang),
            "in_force_from": instrument.in_force_from,
            "read_up_to": instrument.read_up_to,
            "read_in": instrument.read_in.in_(lang),
            "authentic": instrument.authentic,
            "note": instrument.note.in_(lang) if instrument.note else "",
            "titled": instrument.style == "titled",
        },
        "articles": [
            _row(article, lang)
            for article in instrument.provisions()
            if len(article.path) == 1 and article.version is None
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
        "older": len([part for part in whole if part.version is not None]),
    }


def _told(encoded: set[str]) -> set[str]:
    """What is worth telling: that something is text only, where nothing else is there."""
    return (encoded - {"text"}) or encoded
