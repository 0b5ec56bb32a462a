"""Arguments put together on a ground: each part with what it rests on."""

from __future__ import annotations

from typing import Any

from dedere.casefile import negotiation_words as words
from dedere.casefile.arguments import Argument, Made
from dedere.law import load as load_law
from dedere.office.boards.known import entry_known
from dedere.office.boards.opened import Opened
from dedere.office.words import kept_together, when


def arguments_on(opened: Opened, ground: str) -> list[dict[str, Any]]:
    """What is put together on a ground, by whose it is."""
    known_by = opened.days.known_by
    return [
        _argument(opened, one)
        for one in opened.casefile.arguments
        if one.ground == ground
        and (
            known_by is None
            or one.recorded_on is None
            or one.recorded_on.earliest <= known_by.toordinal()
        )
    ]


def _argument(opened: Opened, one: Argument) -> dict[str, Any]:
    several = len(opened.casefile.requests) > 1
    about = [opened.names.of(one.request)] if one.request and several else []
    return {
        "title": opened.said(one.label),
        "side": words.SIDES[one.side].in_(opened.lang),
        "about": [*about, *(opened.names.of(id) for id in one.offenses)],
        "parts": [_part(opened, part) for part in one.parts],
        "note": opened.said(one.note),
        "known": entry_known(opened, one),
        "change": opened.item("arguments", one.id),
    }


def _part(opened: Opened, one: Made) -> dict[str, Any]:
    lang, law = opened.lang, load_law()
    provision = law.provisions.get(one.provision or "")
    reading, branch = law.readings.get(one.reading or ""), one.branch or ""
    evidence = [piece for piece in opened.casefile.evidence if piece.id in one.evidence]
    ruled = [opened.said(one.by), when(one.date) if one.date else "", opened.said(one.result)]
    party = next((each for each in opened.casefile.parties if each.id == one.party), None)
    return {
        "kind": words.PARTS[one.kind].in_(lang),
        "provision": provision,
        "citation": kept_together(provision.citation.in_(lang)) if provision is not None else "",
        "reading": reading.question.in_(lang) if reading is not None else "",
        "branch": reading.answers[branch].text.in_(lang)
        if reading is not None and branch in reading.answers
        else "",
        "evidence": [
            (opened.said(piece.label) or piece.id, opened.item("evidence", piece.id))
            for piece in evidence
        ],
        "field": opened.said(one.field),
        "question": opened.said(one.question),
        "expert": (party.name or opened.names.of_entry(party)) if party is not None else "",
        "report": opened.names.of(one.report) if one.report else "",
        "report_address": opened.paper(one.report),
        "heard_on": when(one.heard_on) if one.heard_on is not None else "",
        "ruled": ", ".join(filter(None, ruled)),
        "says": opened.said(one.says),
        "sources": opened.sources(one.sources),
    }
