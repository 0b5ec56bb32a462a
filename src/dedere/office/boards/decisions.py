"""The three kinds of decisions of a case, apart: document, day, result by offense."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dedere.assessment.decisions import (
    LAW,
    OPINIONS,
    OUTCOMES,
    Pair,
    Ruled,
    decisions_of,
    favorable_refused,
    shown_result,
    shown_stage,
)
from dedere.casefile.decision_words import KINDS
from dedere.casefile.decisions import OfOffense
from dedere.law import load as load_law
from dedere.law.grounds import ground as ground_of
from dedere.law.language.provisions import Provision
from dedere.office.boards.known import told
from dedere.office.boards.opened import Opened
from dedere.office.boards.routes import SIGNS
from dedere.office.boards.who import authority_name
from dedere.office.words import when

_EMPTY = {
    "judge": gettext_lazy(
        "No opinion and no certification is recorded. Record it with its day and document, and "
        "offense by offense: what the ministry does with it is counted from here."
    ),
    "executive": gettext_lazy(
        "No decision of the Executive is recorded. Record it with the day of its notification: "
        "periods run from it."
    ),
    "review": gettext_lazy(
        "No ruling in amparo or habeas corpus is recorded. A stay that is not recorded cannot hold "
        "surrender back here."
    ),
}
_GOOD = {"granted", "granted_in_part"}


def decisions_view(opened: Opened) -> list[dict[str, Any]]:
    """The decisions by kind; a kind of which none is recorded says what to record."""
    days = opened.days
    found = decisions_of(opened.casefile, days.as_of, days.known_by)
    return [
        {
            "name": kind,
            "heading": text.in_(opened.lang),
            "law": _law(LAW.get((kind, opened.casefile.requested_state or ""), ())),
            "decisions": [_one(opened, one, found) for one in found if one.kind == kind],
            "empty": _EMPTY[kind],
            "add": opened.item("decisions", kind=kind),
        }
        for kind, text in KINDS.items()
    ]


def _law(ids: tuple[str, ...]) -> list[Provision]:
    known = load_law().provisions
    return [known[id] for id in ids if id in known]


def _one(opened: Opened, one: Ruled, all_: tuple[Ruled, ...]) -> dict[str, Any]:
    record, lang = one.record, opened.lang
    names = {other.id: _named(opened, other) for other in all_}
    by_offense = record.by_offense if record is not None else ()
    return {
        "id": one.id,
        "anchor": f"decision-{one.id}",
        "title": opened.said(one.label) or shown_result(one.result).in_(lang),
        "result": shown_result(one.result).in_(lang),
        "stage": opened.said(shown_stage(one)),
        "day": when(one.date) if one.date is not None else "",
        "request": opened.names.of(one.request) if one.request else "",
        "who": _who(opened, one),
        "document": opened.names.of(record.document) if record and record.document else "",
        "document_address": opened.paper(record.document if record else None),
        "grounds": _grounds(opened, record.grounds if record is not None else ()),
        "by_offense": [_of_offense(opened, part) for part in by_offense],
        "conditions": opened.said(record.conditions) if record is not None else "",
        "assurances": [
            (opened.names.of(id), f"{opened.address('assurances')}#assurance-{id}")
            for id in (record.assurances if record is not None else ())
        ],
        "undone_by": _other(one.undone_by, names),
        "obeys": _other(one.in_obedience_to, names),
        "event": f"{opened.address('case')}#event-{one.event.id}" if one.event else "",
        "recorded": record is not None,
        "change": opened.item("decisions", one.id) if record is not None else "",
        "known": {
            **told(opened, None, one.confidence, None, None),
            "sources": opened.sources(one.sources),
        },
    }


def _named(opened: Opened, one: Ruled) -> str:
    words = opened.said(one.label) or shown_result(one.result).in_(opened.lang)
    return f"{words}, {when(one.date)}" if one.date is not None else words


def _other(id: str | None, names: dict[str, str]) -> tuple[str, str] | None:
    return (names[id], f"#decision-{id}") if id in names else None


def _who(opened: Opened, one: Ruled) -> str:
    record = one.record
    if record is None:
        return ""
    if record.by is not None:
        return record.by.in_(opened.lang)
    return authority_name(record.authority, one.date, opened)


def _grounds(opened: Opened, ids: tuple[str, ...]) -> list[tuple[str, str]]:
    board = opened.address("grounds")
    return [(ground_of(id).title.in_(opened.lang), f"{board}#ground-{id}") for id in ids]


def _of_offense(opened: Opened, part: OfOffense) -> dict[str, Any]:
    return {
        "name": opened.names.of(part.offense),
        "address": f"{opened.address('case')}#offense-{part.offense}",
        "result": shown_result(part.result).in_(opened.lang),
        "grounds": _grounds(opened, part.grounds),
        "note": opened.said(part.note),
    }


# -- what the Executive did with opinions ----------------------------------------------------------


def fate_view(opened: Opened) -> list[dict[str, Any]]:
    """Of each request and each of its offenses: what the judge found, what the Executive did."""
    days = opened.days
    found = favorable_refused([opened.casefile], days.as_of, days.known_by)
    pairs = (*found.requests.pairs, *found.offenses.pairs)
    place = {one.id: number for number, one in enumerate(opened.casefile.requests)}
    return [
        pair_view(one, opened.names.of(one.offense or one.request), opened.lang)
        for one in sorted(pairs, key=lambda one: place[one.request])
    ]


def pair_view(one: Pair, name: str, lang: str) -> dict[str, Any]:
    """One pair in words."""
    mark, sign = mark_of_outcome(one.outcome)
    return {
        "name": name,
        "is_offense": one.offense is not None,
        "opinion": OPINIONS[one.opinion].in_(lang),
        "outcome": OUTCOMES[one.outcome].in_(lang),
        "mark": mark,
        "sign": sign,
        "against": _against(one),
        "obeys": one.in_obedience,
    }


def mark_of_outcome(outcome: str) -> tuple[str, str]:
    """How an outcome is marked, by a shape and a sign."""
    mark = "good" if outcome in _GOOD else "bad" if outcome == "refused" else "unknown"
    return mark, SIGNS[mark]


def _against(one: Pair) -> str:
    """That the Executive decided otherwise than the opinion, in a few words."""
    if (one.opinion, one.outcome) == ("favorable", "refused"):
        return _("refused against a favorable opinion")
    if one.opinion == "unfavorable" and one.outcome in ("granted", "granted_in_part"):
        return _("granted against an unfavorable opinion")
    return ""
