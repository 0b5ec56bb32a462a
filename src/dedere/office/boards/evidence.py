"""Evidence as a board shows it: paper, paragraph, kind, what it says, what is said against it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dedere.casefile import Evidence
from dedere.casefile.words import KINDS_OF_EVIDENCE
from dedere.office.boards.known import entry_known
from dedere.office.boards.opened import Opened


def evidence_view(opened: Opened, some: Iterable[Evidence]) -> list[dict[str, Any]]:
    """Pieces of evidence in the words of one language."""
    return [_one(opened, one) for one in some]


def _one(opened: Opened, one: Evidence) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": KINDS_OF_EVIDENCE[one.kind].in_(opened.lang),
        "label": opened.said(one.label),
        "paper": opened.names.of(one.paper) if one.paper else "",
        "paper_address": opened.paper(one.paper),
        "place": opened.said(one.place),
        "says": opened.said(one.says),
        "against": opened.said(one.said_against),
        "benefit": opened.said(one.benefit),
        "note": opened.said(one.note),
        "known": entry_known(opened, one),
        "change": opened.item("evidence", one.id),
    }
