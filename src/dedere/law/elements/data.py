"""Elements and how they meet as plain values, for programs."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Language
from dedere.law.elements.model import HOW, Element, Meeting


def element_data(one: Element, lang: Language) -> dict[str, Any]:
    """An element as plain values."""
    return {
        "element": one.key,
        "kind": one.kind,
        "asks": one.asks.in_(lang),
        "confidence": one.confidence,
        "doubt": one.doubt.in_(lang) if one.doubt else None,
    }


def meeting_data(one: Meeting, lang: Language) -> dict[str, Any]:
    """A meeting as plain values."""
    return {
        "us": [element.key for element in one.us],
        "mx": [element.key for element in one.mx],
        "how": one.how,
        "how_text": HOW[one.how].in_(lang),
        "why": one.why.in_(lang),
        "disregarded_by": list(one.disregarded),
        "confidence": one.confidence,
        "doubt": one.doubt.in_(lang) if one.doubt else None,
    }
