"""The register of assurances: each with its state and both texts, and what is needed and open."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Any

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from dedere.assessment.assurances import (
    STANDINGS,
    Assurance,
    Need,
    Readiness,
    Register,
    Standing,
    register_of,
)
from dedere.law.facts import assurance, facts_of
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level
from dedere.office.argument import anchor_of
from dedere.office.boards.known import entry_known, known
from dedere.office.boards.opened import Opened
from dedere.office.boards.routes import SIGNS
from dedere.office.words import kept_together, shown, when

_MARKS = {
    Standing.ASKED: "unknown",
    Standing.OFFERED: "care",
    Standing.ACCEPTED: "good",
    Standing.INSUFFICIENT: "bad",
    Standing.REFUSED: "bad",
    Standing.EXPIRED: "bad",
    Standing.NOT_KNOWN: "unknown",
}
_COURSE = (
    assurance.asked_on,
    assurance.given_on,
    assurance.given_by,
    assurance.declined_on,
    assurance.considered_sufficient,
    assurance.expires_on,
    assurance.watched_by,
)
"""What a register asks of each assurance, in the order of its life."""


def register_in(opened: Opened) -> Register | None:
    """The register as of the days asked for; None in a case of transfers alone."""
    if not opened.casefile.requests:
        return None
    return register_of(opened.assessment, opened.steps)


def assurances_view(opened: Opened, register: Register) -> dict[str, Any]:
    """The whole register in the words of one language."""
    return {
        "assurances": [_one(opened, one) for one in register.assurances],
        "readiness": [readiness_view(opened, one) for one in register.readiness],
        "events": [
            {
                "what": opened.event_words(one),
                "day": when(one.date),
                "detail": opened.said(one.detail),
                "address": f"{opened.address('case')}#event-{one.id}",
                "known": entry_known(opened, one),
            }
            for one in register.events
        ],
        "complete": register.complete,
        "whole": opened.whole("assurances"),
        "add": opened.item("assurances"),
    }


def _one(opened: Opened, one: Assurance) -> dict[str, Any]:
    entry, mark = one.entry, _MARKS[one.standing]
    place = f"assurance-{entry.id}"
    extra = [
        fact
        for name, fact in facts_of(Level.ASSURANCE).items()
        if fact not in (*_COURSE, assurance.wording_asked, assurance.wording_given)
        and name in one.values
    ]
    asked, given = one.value(assurance.wording_asked), one.value(assurance.wording_given)
    differ = _differences(asked, given) if asked and given else (asked or "", given or "")
    return {
        "id": entry.id,
        "anchor": place,
        "title": opened.said(entry.label) or opened.said(one.matter) or entry.id,
        "request": opened.names.of(one.request) if one.request else "",
        "standing": one.standing.value.replace("_", "-"),
        "standing_text": STANDINGS[one.standing].in_(opened.lang),
        "mark": mark,
        "sign": SIGNS[mark],
        "rows": [_row(opened, one, fact, place) for fact in (*extra, *_COURSE)],
        "asked": differ[0],
        "given": differ[1],
        "record_asked": opened.record(entry.id, assurance.wording_asked, place),
        "record_given": opened.record(entry.id, assurance.wording_given, place),
        "words_differ": one.words_differ,
        "meets": [
            {
                "citation": kept_together(rule.provision.citation.in_(opened.lang)),
                "provision": rule.provision,
            }
            for id in one.meets
            if (rule := opened.rule(id)) is not None
        ],
        "note": opened.said(entry.note),
        "known": entry_known(opened, entry),
        "change": opened.item("assurances", entry.id),
    }


def _row(opened: Opened, one: Assurance, fact: Fact, place: str) -> dict[str, Any]:
    datum = one.values.get(fact.name)
    return {
        "label": fact.label.in_(opened.lang),
        "shown": shown(fact, datum.value, opened.lang) if datum is not None else "",
        "known": known(opened, datum, one.entry) if datum is not None else None,
        "note": opened.said(datum.note) if datum is not None else "",
        "record": opened.record(one.entry.id, fact, place),
    }


def _differences(asked: str, given: str) -> tuple[SafeString, SafeString]:
    """Both texts, with the words marked that stand in one of them only."""
    left, right = asked.split(), given.split()
    sides: tuple[list[tuple[bool, str]], list[tuple[bool, str]]] = ([], [])
    for tag, l0, l1, r0, r1 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        same = tag == "equal"
        for side, part in zip(sides, (left[l0:l1], right[r0:r1]), strict=True):
            if part:
                side.append((same, " ".join(part)))
    return _marked(sides[0], "del"), _marked(sides[1], "ins")


def _marked(parts: list[tuple[bool, str]], tag: str) -> SafeString:
    template = SafeString(f"<{tag}>{{}}</{tag}>")
    return format_html_join(
        " ", "{}", ((text if same else format_html(template, text),) for same, text in parts)
    )


def readiness_view(opened: Opened, one: Readiness) -> dict[str, Any]:
    """Whether surrender in a request can be ready, as far as assurances go."""
    mark = {True: "good", False: "bad", None: "unknown"}[one.ready]
    return {
        "request": one.request,
        "name": opened.names.of(one.request),
        "ready": one.ready,
        "mark": mark,
        "sign": SIGNS[mark],
        "surrendered": one.surrendered,
        "open": _needs(opened, one.open),
        "undecided": _needs(opened, one.undecided),
        "owed": [text.in_(opened.lang) for text in one.owed],
        "disagreement": opened.said(one.disagreement),
    }


def _needs(opened: Opened, needs: tuple[Need, ...]) -> list[dict[str, Any]]:
    """What is needed, once for each rule, with all that it is needed for."""
    found: dict[str, dict[str, Any]] = {}
    case = opened.address("case")
    for one in needs:
        row = found.setdefault(
            one.finding.rule.id,
            {
                "matter": one.matter().in_(opened.lang),
                "text": one.finding.rule.text.in_(opened.lang),
                "provision": one.provision,
                "citation": kept_together(one.provision.citation.in_(opened.lang)),
                "of": [],
                "add": opened.item("assurances"),
            },
        )
        anchor = anchor_of(one.finding)
        joint = "&" if "?" in case else "?"
        address = f"{case}{joint}open={anchor}#{anchor}"
        row["of"].append((opened.names.of(one.finding.subject), address))
    return list(found.values())
