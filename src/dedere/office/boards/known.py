"""How a value is known, as each board shows it: sources, certainty, who judged, of which day."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile.model import Entry
from dedere.casefile.words import CONFIDENCE
from dedere.law.language.situation import Datum
from dedere.office.boards.opened import Opened
from dedere.office.words import when


def known(opened: Opened, datum: Datum, entry: Entry | None = None) -> dict[str, Any]:
    """How a value is known; what it does not say itself, its entry says."""
    source = datum.source or (entry.source if entry is not None else None)
    sure = datum.confidence or (entry.confidence if entry is not None else None)
    return told(opened, source, sure, datum.by, datum.dated)


def entry_known(opened: Opened, entry: Entry) -> dict[str, Any]:
    """How an entry of a list is known."""
    return {
        **told(opened, None, entry.confidence, None, None),
        "sources": opened.sources(entry.sources),
    }


def told(
    opened: Opened,
    source: str | None,
    confidence: str | None,
    by: Text | None,
    day: PartialDate | str | None,
) -> dict[str, Any]:
    """The same from its parts; a day that is written already stays as it is."""
    return {
        "sources": opened.sources([source]),
        "confidence": confidence or "",
        "confidence_label": opened.said(CONFIDENCE[confidence]) if confidence else "",
        "by": opened.said(by),
        "day": when(PartialDate.parse(day) if isinstance(day, str) else day) if day else "",
    }
