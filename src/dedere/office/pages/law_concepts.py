"""Two legal languages side by side: concepts with what is lost between them, and the glossary."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest

from dedere.law import load as load_law
from dedere.law.concepts import NEARNESS, load_concepts
from dedere.law.language.provisions import CONFIDENCES
from dedere.law.rendering.grouping import slug
from dedere.law.searching import folded
from dedere.office.law_view import provision_link
from dedere.office.page import Permission, language_of, page


@page("law/concepts/", permission=Permission.ANYONE, template="office/law_concepts.html")
def show(request: HttpRequest) -> dict[str, Any]:
    """The table of concepts and the glossary, in the order of the language of the page."""
    lang = language_of(request)
    other = "es" if lang == "en" else "en"
    found = load_concepts()
    return {
        "rows": [
            {
                "anchor": slug(row.id),
                "us": row.us.in_(lang) if row.us else "",
                "us_own": row.us.en if row.us and lang != "en" else "",
                "mx": row.mx.in_(lang) if row.mx else "",
                "mx_own": row.mx.es if row.mx and lang != "es" else "",
                "nearness": row.nearness,
                "nearness_label": NEARNESS[row.nearness].in_(lang),
                "lost": row.lost.in_(lang),
                "instead": row.instead.in_(lang) if row.instead else "",
                "confidence": row.confidence,
                "confidence_label": CONFIDENCES[row.confidence].in_(lang),
                "see": _links(row.see, lang),
            }
            for row in found.rows
        ],
        "terms": [
            {
                "anchor": slug(term.id),
                "term": term.term.in_(lang),
                "other": term.term.in_(other),
                "meaning": term.meaning.in_(lang),
                "confidence": term.confidence,
                "confidence_label": CONFIDENCES[term.confidence].in_(lang),
                "see": _links(term.see, lang),
            }
            for term in sorted(found.terms, key=lambda one: folded(one.term.in_(lang)))
        ],
        "other": other,
    }


def _links(ids: Iterable[str], lang: str) -> list[dict[str, Any]]:
    """The provisions that are named and known here."""
    known = load_law().provisions
    return [provision_link(known[id], lang) for id in ids if id in known]
