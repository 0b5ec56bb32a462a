"""Surrender and what follows: readiness, the hand-over record, missteps, speciality, the return."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dedere.assessment.routes import STANDINGS
from dedere.assessment.surrender import Board, Challenge, Closing, Item, Question, boards_of
from dedere.assessment.surrender.speciality import VERDICTS
from dedere.casefile.surrender_words import COMPARED, FEATURES, KINDS, MISSTEPS
from dedere.casefile.surrenders import SIDES, Surrender
from dedere.law import load as load_law
from dedere.law.facts import VOCABULARY
from dedere.law.language.provisions import CONFIDENCES, Provision
from dedere.office.boards.assurances import readiness_view, register_in
from dedere.office.boards.known import entry_known, told
from dedere.office.boards.opened import Opened
from dedere.office.boards.routes import SIGNS
from dedere.office.words import kept_together, when

_MARKS = {True: "good", False: "bad", None: "unknown"}
_FOUND = {"agrees": "good", "differs": "bad", "doubtful": "care"}


def boards_in(opened: Opened) -> tuple[Board, ...]:
    """A board for each surrender that is prepared or took place; none of transfers alone."""
    if not opened.casefile.requests or opened.steps is None:
        return ()
    days = opened.days
    return boards_of(
        opened.casefile,
        as_of=days.as_of,
        known_by=days.known_by,
        assessment=opened.assessment,
        steps=opened.steps,
    )


def surrender_view(opened: Opened) -> list[dict[str, Any]]:
    """Each surrender in the words of one language."""
    register = register_in(opened)
    wanting = (
        {one.request: readiness_view(opened, one) for one in register.readiness}
        if register is not None
        else {}
    )
    return [
        _board(opened, board, number, wanting.get(board.request))
        for number, board in enumerate(boards_in(opened), 1)
    ]


def _board(
    opened: Opened, board: Board, number: int, assurances: dict[str, Any] | None
) -> dict[str, Any]:
    one, ready = board.surrender, board.readiness
    place = f"surrender-{number}"
    is_ready = _both(ready.ready, assurances["ready"] if assurances is not None else True)
    return {
        "anchor": place,
        "name": opened.names.of(board.request),
        "title": opened.said(one.label) if one is not None else "",
        "kind": KINDS[one.kind].in_(opened.lang) if one is not None and one.kind else "",
        "written": one is not None,
        "ready": is_ready,
        "mark": _MARKS[is_ready],
        "sign": SIGNS[_MARKS[is_ready]],
        "verdict": ready.verdict().in_(opened.lang)
        if is_ready is None and ready.ready is None
        else "",
        "surrendered": ready.surrendered,
        "required": [_item(opened, item) for item in ready.required],
        "practice": [_item(opened, item) for item in ready.items if not item.kind.required],
        "assurances": assurances,
        "planned_on": when(one.planned_on) if one is not None and one.planned_on else "",
        "place": opened.said(one.place) if one is not None else "",
        "record": _record(opened, board, one) if one is not None else None,
        "missteps": [_challenge(opened, each) for each in board.challenges],
        "questions": [_question(opened, each, place) for each in board.questions],
        "back_late": board.is_back_late,
        "change": opened.item("surrenders", one.id) if one is not None else "",
        "add": opened.item("surrenders", request=board.request),
    }


def _both(list_: bool | None, assurances: bool | None) -> bool | None:
    """Ready only where the list and the register of assurances say so, whatever either misses."""
    if list_ is False or assurances is False:
        return False
    return None if None in (list_, assurances) else True


def _law(ids: tuple[str, ...], lang: str) -> list[tuple[Provision, str]]:
    known = load_law().provisions
    return [(known[id], kept_together(known[id].citation.in_(lang))) for id in ids if id in known]


def _item(opened: Opened, item: Item) -> dict[str, Any]:
    tick, mark = item.ticked, _MARKS[item.state]
    return {
        "name": item.kind.name,
        "text": item.kind.text.in_(opened.lang),
        "mark": mark,
        "sign": SIGNS[mark],
        "state": item.state,
        "law": _law(item.kind.law, opened.lang),
        "practice": opened.said(item.kind.practice),
        "because": [text.in_(opened.lang) for text in item.because],
        "confidence_label": CONFIDENCES[item.confidence].in_(opened.lang)
        if item.confidence
        else "",
        "ticked": {
            "who": opened.said(tick.by),
            "day": when(tick.on) if tick.on is not None else "",
            "note": opened.said(tick.note),
            "known": told(opened, tick.source, None, None, None),
        }
        if tick is not None
        else None,
    }


# -- the record ------------------------------------------------------------------------------------


def _record(opened: Opened, board: Board, one: Surrender) -> dict[str, Any]:
    handover, check, back = one.handover, one.identity_check, one.returned
    at = board.handed_over_at
    lang = opened.lang
    return {
        "escorts": [
            {
                "name": each.name or opened.said(each.office),
                "office": opened.said(each.office) if each.name else "",
                "side": SIDES[each.side].in_(lang) if each.side else "",
            }
            for each in one.escorts
        ],
        "identity": {
            "who": opened.said(check.by),
            "day": when(check.on) if check.on is not None else "",
            "known": told(opened, check.source, None, None, None),
            "features": [
                {
                    "name": FEATURES[each.feature].in_(lang),
                    "found": COMPARED[each.found].in_(lang) if each.found else "",
                    "mark": _FOUND.get(each.found or "", "unknown"),
                    "sign": SIGNS[_FOUND.get(each.found or "", "unknown")],
                    "note": opened.said(each.note),
                }
                for each in check.features
            ],
        }
        if check is not None
        else None,
        "handover": {
            "day": when(handover.on) if handover.on is not None else "",
            "hour": handover.at.isoformat("minutes") if handover.at is not None else "",
            "zone": handover.time_zone or "",
            "instant": at.isoformat() if at is not None else "",
            "requesting": opened.said(handover.for_requesting_state),
            "requested": opened.said(handover.for_requested_state),
            "both": handover.is_signed_by_both,
            "document": opened.names.of(handover.document) if handover.document else "",
            "document_address": opened.paper(handover.document),
            "known": told(opened, handover.source, None, None, None),
        }
        if handover is not None
        else None,
        "property": [
            {
                "what": each.what.in_(lang),
                "day": when(each.on) if each.on is not None else "",
                "to": opened.said(each.to),
                "document": opened.names.of(each.document) if each.document else "",
                "document_address": opened.paper(each.document),
                "note": opened.said(each.note),
                "known": told(opened, each.source, None, None, None),
            }
            for each in one.property
        ],
        "returned": {
            "agreed": when(back.agreed_by) if back.agreed_by is not None else "",
            "day": when(back.on) if back.on is not None else "",
            "known": told(opened, back.source, None, None, None),
        }
        if back is not None
        else None,
        "is_temporary": one.kind == "temporary",
        "note": opened.said(one.note),
        "known": entry_known(opened, one),
    }


def _challenge(opened: Opened, one: Challenge) -> dict[str, Any]:
    lang, misstep = opened.lang, one.misstep
    return {
        "text": one.text.in_(lang),
        "kind": MISSTEPS[misstep.kind].in_(lang) if misstep.what is not None else "",
        "day": when(misstep.on) if misstep.on is not None else "",
        "law": _law(one.provisions, lang),
        "routes": [
            {
                "title": route.title.in_(lang),
                "standing": STANDINGS[route.standing].in_(lang),
                "last_day": when(route.ends) if route.ends is not None else "",
                "because": [text.in_(lang) for text in route.because],
            }
            for route in one.routes
        ],
        "note": opened.said(misstep.note),
        "known": told(opened, misstep.source, None, None, None),
    }


# -- speciality ------------------------------------------------------------------------------------


def _question(opened: Opened, one: Question, place: str) -> dict[str, Any]:
    lang, charge = opened.lang, one.charge
    # A charge against which speciality protects is in the way, one that is open has to be asked.
    mark = {True: "bad", False: "good", None: "unknown"}[one.protected]
    return {
        "name": opened.said(one.label) or one.subject,
        "statute": (charge.statute or "") if charge is not None else "",
        "day": when(charge.on) if charge is not None and charge.on is not None else "",
        "case": (charge.case or "") if charge is not None else "",
        "mark": mark,
        "sign": SIGNS[mark],
        "verdict": VERDICTS[one.protected].in_(lang),
        "closed_by": [_closing(opened, each, one, place) for each in one.closed_by],
        "would_close": [_closing(opened, each, one, place) for each in one.would_close],
        "rules": [
            {
                "text": found.rule.text.in_(lang),
                "provision": found.rule.provision,
                "citation": kept_together(found.rule.provision.citation.in_(lang)),
            }
            for found in one.findings
            if found.applies is not False
        ],
        "known": told(opened, charge.source if charge is not None else None, None, None, None),
    }


def _closing(opened: Opened, one: Closing, question: Question, place: str) -> dict[str, Any]:
    provision = load_law().provisions.get(one.provision)
    return {
        "text": one.text.in_(opened.lang),
        "law": [(provision, kept_together(provision.citation.in_(opened.lang)))]
        if provision is not None
        else [],
        "mark": _MARKS[one.holds],
        "sign": SIGNS[_MARKS[one.holds]],
        "holds": one.holds,
        "facts": list(_facts(opened, one, question, place)),
    }


def _facts(
    opened: Opened, one: Closing, question: Question, place: str
) -> Iterator[dict[str, Any]]:
    """What has to be recorded, of an offense or a request of the casefile."""
    for key in one.facts:
        fact = VOCABULARY.get(key)
        holder = question.subject if key.startswith("offense.") else question.request
        subject = opened.casefile.subject(holder)
        if fact is None or subject is None or subject.level is not fact.level:
            continue
        yield {
            "label": fact.label.in_(opened.lang),
            "record": opened.record(holder, fact, place),
            "has_value": fact.name in subject.data,
        }
