"""The register of diplomacy and negotiation of a case, and the offers with their law."""

from __future__ import annotations

from typing import Any

from dedere.calendars import PartialDate
from dedere.casefile import negotiation_words as words
from dedere.casefile.exchanges import Exchange, Moved, limits, steps
from dedere.casefile.offers import Offer
from dedere.law import load as load_law
from dedere.law.language.provisions import CONFIDENCES, Provision
from dedere.law.offers import basis_of
from dedere.office.boards.known import entry_known
from dedere.office.boards.opened import Opened
from dedere.office.boards.routes import SIGNS
from dedere.office.boards.who import side_name
from dedere.office.words import kept_together, when

_MARKS = {
    "open": "unknown",
    "accepted": "good",
    "refused": "bad",
    "withdrawn": "none",
    "expired": "none",
}


def exchanges_view(opened: Opened) -> list[dict[str, Any]]:
    """What passed, by between whom; the earliest first, what has no day last."""
    kept = [one for one in opened.casefile.exchanges if _is_there(opened, one, one.date)]
    kept.sort(key=lambda one: (one.date is None, one.date.earliest if one.date else 0))
    return [
        {
            "name": between.replace("_", "-"),
            "heading": text.in_(opened.lang),
            "exchanges": [_exchange(opened, one) for one in kept if one.between == between],
        }
        for between, text in words.BETWEEN.items()
        if any(one.between == between for one in kept)
    ]


def offers_view(opened: Opened) -> list[dict[str, Any]]:
    """The offers, those that are open first."""
    kept = [one for one in opened.casefile.offers if _is_there(opened, one, one.date)]
    kept.sort(key=lambda one: one.state != "open")
    return [_offer(opened, one) for one in kept]


def _is_there(opened: Opened, one: Exchange | Offer, day: PartialDate | None) -> bool:
    """Whether it may have happened, and the record held it, on the days asked for."""
    days = opened.days
    if day is not None and day.earliest > days.as_of.toordinal():
        return False
    known_by, on = days.known_by, one.recorded_on
    return known_by is None or on is None or on.earliest <= known_by.toordinal()


def _exchange(opened: Opened, one: Exchange) -> dict[str, Any]:
    lang = opened.lang
    return {
        "anchor": f"exchange-{one.id}",
        "title": opened.said(one.label),
        "day": when(one.date) if one.date is not None else "",
        "sender": side_name(opened, one.from_, one.date),
        "receiver": side_name(opened, one.to, one.date),
        "channel": words.CHANNELS[one.channel].in_(lang) if one.channel else "",
        "snag": words.SNAGS[one.snag].in_(lang) if one.snag else "",
        "snag_words": opened.said(one.snag_words),
        "asked": opened.said(one.asked),
        "answered": opened.said(one.answered),
        "answered_on": when(one.answered_on) if one.answered_on is not None else "",
        "moved": [_moved(opened, moved) for moved in one.moved],
        "request": _request(opened, one.request),
        "offenses": [opened.names.of(id) for id in one.offenses],
        "document": opened.names.of(one.document) if one.document else "",
        "document_address": opened.paper(one.document),
        "note": opened.said(one.note),
        "known": entry_known(opened, one),
        "change": opened.item("exchanges", one.id),
    }


def _moved(opened: Opened, one: Moved) -> dict[str, str]:
    """What it moved: a step, an event or a period, and to which day."""
    address = what = ""
    if one.event is not None:
        event = next((each for each in opened.casefile.events if each.id == one.event), None)
        what = opened.event_words(event) if event is not None else one.event
        address = f"{opened.address('case')}#event-{one.event}"
    elif one.step is not None:
        step = steps().get(one.step)
        what, address = opened.said(step) or one.step, f"{opened.address('case')}#procedure"
    elif one.limit is not None:
        asks = opened.said(limits().get(one.limit))
        what = f"{one.limit}: {asks}" if asks else one.limit
        address = f"{opened.address('case')}#timeline"
    return {
        "what": what,
        "address": address,
        "to": when(one.to) if one.to is not None else "",
        "note": opened.said(one.note),
    }


def _offer(opened: Opened, one: Offer) -> dict[str, Any]:
    lang, state = opened.lang, one.state or ""
    mark = _MARKS.get(state, "unknown")
    basis = basis_of(one.kind, opened.casefile.requested_state)
    known = load_law().provisions
    gone = (
        state == "open"
        and one.open_until is not None
        and one.open_until.latest < opened.days.as_of.toordinal()
    )
    return {
        "anchor": f"offer-{one.id}",
        "title": opened.said(one.label) or words.OFFERS[one.kind].in_(lang),
        "kind": words.OFFERS[one.kind].in_(lang),
        "state": words.STATES[state].in_(lang) if state else "",
        "state_on": when(one.state_on) if one.state_on is not None else "",
        "open_until": when(one.open_until) if one.open_until is not None else "",
        "is_over": gone,
        "mark": mark,
        "sign": SIGNS[mark],
        "maker": side_name(opened, one.by, one.date),
        "receiver": side_name(opened, one.to, one.date),
        "day": when(one.date) if one.date is not None else "",
        "terms": opened.said(one.terms),
        "conditions": opened.said(one.conditions),
        "gives_up": opened.said(one.gives_up),
        "offenses": [opened.names.of(id) for id in one.offenses],
        "request": _request(opened, one.request),
        "named_law": _law([known[id] for id in one.law if id in known], lang),
        "has_basis": basis is not None and basis.has_basis,
        "basis_says": opened.said(basis.says) if basis is not None else "",
        "basis_law": _law([known[id] for id in basis.law], lang) if basis is not None else [],
        "law_gives_up": opened.said(basis.gives_up) if basis is not None else "",
        "gives_up_law": _law([known[id] for id in basis.gives_up_law], lang)
        if basis is not None
        else [],
        "exchanges": [
            (_exchange_name(opened, id), f"#exchange-{id}")
            for id in one.exchanges
            if any(each.id == id for each in opened.casefile.exchanges)
        ],
        "document": opened.names.of(one.document) if one.document else "",
        "document_address": opened.paper(one.document),
        "note": opened.said(one.note),
        "known": entry_known(opened, one),
        "change": opened.item("offers", one.id),
    }


def _law(provisions: list[Provision], lang: str) -> list[dict[str, Any]]:
    return [
        {
            "provision": one,
            "citation": kept_together(one.citation.in_(lang)),
            "confidence": one.confidence,
            "confidence_label": CONFIDENCES[one.confidence].in_(lang),
        }
        for one in provisions
    ]


def _exchange_name(opened: Opened, id: str) -> str:
    one = next(each for each in opened.casefile.exchanges if each.id == id)
    channel = words.CHANNELS[one.channel].in_(opened.lang) if one.channel else id
    name = opened.said(one.label) or channel
    return f"{name}, {when(one.date)}" if one.date is not None else name


def _request(opened: Opened, id: str | None) -> str:
    return opened.names.of(id) if id is not None and len(opened.casefile.requests) > 1 else ""
