"""Searching the law by words, in both languages at once."""

from __future__ import annotations

from functools import cache
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from dedere.law import load as load_law
from dedere.law.concepts import load_concepts
from dedere.law.rendering.grouping import slug
from dedere.law.searching import KINDS, LONGEST, Hit, Index
from dedere.office.page import Permission, language_of, page
from dedere.office.pieces import provision_address, rule_address

MOST = 60


@page("law/search/", permission=Permission.ANYONE, template="office/law_search.html")
def show(request: HttpRequest) -> dict[str, Any]:
    """What holds every word, by what it is; the nearest words where nothing does."""
    lang = language_of(request)
    asked = request.GET.get("q", "").strip()[:LONGEST]
    hits = _index().search(asked)
    return {
        "q": asked,
        "number": len(hits),
        "nearest": [] if hits or not asked else _index().nearest(asked),
        "groups": [
            {
                "name": name.in_(lang),
                "anchor": kind,
                "number": len(found),
                "more": max(0, len(found) - MOST),
                "hits": [_shown(hit, lang) for hit in found[:MOST]],
            }
            for kind, name in KINDS.items()
            if (found := [hit for hit in hits if hit.kind == kind])
        ],
    }


@cache
def _index() -> Index:
    return Index(load_law(), load_concepts())


def _shown(hit: Hit, lang: str) -> dict[str, str]:
    return {
        "address": _address(hit),
        "title": hit.title.in_(lang),
        "text": hit.text.in_(lang),
        "id": hit.id,
    }


def _address(hit: Hit) -> str:
    law = load_law()
    if hit.kind == "provision":
        return provision_address(law.provisions[hit.id])
    if hit.kind == "rule":
        return rule_address(law.rules[hit.id])
    if hit.kind == "fact":
        return reverse("law_fact", kwargs={"key": hit.id})
    if hit.kind == "reading":
        return f"{reverse('law_readings')}#{slug(hit.id)}"
    return f"{reverse('law_concepts')}#{slug(hit.id)}"
