"""The routes of the defense with their last days, and departures as due-process cards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dedere.assessment.departure_cards import PROOFS, DepartureCard, departure_cards
from dedere.assessment.routes import STANDINGS, Route, Standing, routes_of
from dedere.law import load as load_law
from dedere.law.grounds import FORUMS
from dedere.law.language.provisions import CONFIDENCES
from dedere.office.boards.opened import Opened
from dedere.office.words import kept_together, when

_IN_SHORT = (Standing.SHUT, Standing.BEHIND)
"""What lies behind or is shut out is named, without its arithmetic."""
_MARKS = {
    Standing.OPEN: "good",
    Standing.PERHAPS: "care",
    Standing.COMING: "unknown",
    Standing.LAPSED: "bad",
    Standing.USED: "none",
    Standing.BEHIND: "none",
    Standing.SHUT: "none",
}
SIGNS = {"good": "✓", "bad": "✕", "care": "!", "unknown": "?", "none": "–"}


def routes_view(opened: Opened) -> list[dict[str, Any]]:
    """The routes by where they stand, those with a last day first."""
    if opened.steps is None:
        return []
    routes = routes_of(opened.steps)
    shown = []
    for standing in Standing:
        here = sorted((one for one in routes if one.standing is standing), key=_by_last_day)
        if here:
            shown.append(
                {
                    "name": standing.value.replace("_", "-"),
                    "heading": STANDINGS[standing].in_(opened.lang),
                    "mark": _MARKS[standing],
                    "sign": SIGNS[_MARKS[standing]],
                    "in_short": standing in _IN_SHORT,
                    "routes": [_route(opened, alike) for alike in _alike(here)],
                }
            )
    return shown


def _alike(routes: list[Route]) -> list[list[Route]]:
    """The same remedy that stands alike in several requests or suits, told once."""
    found: dict[object, list[Route]] = {}
    for one in routes:
        key = (one.step, one.ends, one.opens_after, one.used_on, one.because, one.arithmetic)
        found.setdefault(key, []).append(one)
    return list(found.values())


def _by_last_day(route: Route) -> tuple[bool, int]:
    return route.ends is None, route.ends.earliest if route.ends is not None else 0


def _route(opened: Opened, alike: list[Route]) -> dict[str, Any]:
    route, lang, library = alike[0], opened.lang, load_law()
    return {
        "title": route.title.in_(lang),
        "where": list(dict.fromkeys(_where(opened, alike))),
        "forum": FORUMS[route.remedy.forum].in_(lang),
        "law": [
            (provision, kept_together(provision.citation.in_(lang)))
            for provision in map(library.provision, route.provisions)
        ],
        "last_day": when(route.ends) if route.ends is not None else "",
        "opens_after": when(route.opens_after) if route.opens_after is not None else "",
        "stands_still": route.stands_still,
        "length": opened.said(route.length),
        "used_on": [when(day) for day in route.used_on],
        "arithmetic": [line.in_(lang) for line in route.arithmetic],
        "because": [text.in_(lang) for text in dict.fromkeys(route.because)],
        "note": opened.said(route.remedy.note),
    }


def _where(opened: Opened, alike: list[Route]) -> Iterator[str]:
    several = len(opened.casefile.requests) > 1
    for route in alike:
        about = [opened.names.of(route.request)] if several and route.request else []
        about += [route.within.in_(opened.lang)] if route.within is not None else []
        if about:
            yield ", ".join(about)


def departures_view(opened: Opened) -> list[dict[str, Any]]:
    """The departures by what the record has of them; none where no procedure is followed."""
    if opened.steps is None:
        return []
    cards = departure_cards(opened.steps.replayed)
    return [
        {
            "name": proof.value.replace("_", "-"),
            "heading": text.in_(opened.lang),
            "proven": proof.value == "departs",
            "cards": [_card(opened, card) for card in cards if card.proof is proof],
        }
        for proof, text in PROOFS.items()
        if any(card.proof is proof for card in cards)
    ]


def _card(opened: Opened, card: DepartureCard) -> dict[str, Any]:
    lang = opened.lang
    several = len(opened.casefile.requests) > 1 and card.request is not None
    return {
        "what": card.what.in_(lang),
        "day": when(card.day) if card.day is not None else "",
        "request": opened.names.of(card.request) if several and card.request else "",
        "text": card.text.in_(lang),
        "event": f"{opened.address('case')}#event-{card.event}" if _is_event(opened, card) else "",
        "law": [
            {
                "provision": one,
                "citation": kept_together(one.citation.in_(lang)),
                "en": one.paraphrase.en,
                "es": one.paraphrase.es,
                "confidence": one.confidence,
                "confidence_label": CONFIDENCES[one.confidence].in_(lang),
            }
            for one in card.law
        ],
        "ground": card.ground,
        "ground_title": card.ground_title.in_(lang),
        "forums": [FORUMS[one].in_(lang) for one in card.forums],
        "brings": {
            "what": card.brings.what.label.in_(lang),
            "text": card.brings.text.in_(lang),
        }
        if card.brings is not None
        else None,
        "add": opened.item("events") if card.event is None else "",
    }


def _is_event(opened: Opened, card: DepartureCard) -> bool:
    return card.event is not None and any(one.id == card.event for one in opened.casefile.events)
