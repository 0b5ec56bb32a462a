"""How much of a docket a file holds, in the words of the codebook of the study."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dedere.dockets.model import Entry
from dedere.dockets.reading import page
from dedere.dockets.reading.sheet import Sheet

_FIRST_YEAR = 1971
"""Programs ask for all entries since 1960 or 1970, which is no part."""


def of_report(sheet: Sheet) -> str:
    """Of a docket report: whole, a part by its receipt, or without entries."""
    if not sheet.rows:
        return "header only"
    part = _asked(sheet.receipt.criteria if sheet.receipt else "")
    if not sheet.complete:
        part.append("the page is cut off")
    if part:
        return f"partial: {', '.join(part)}"
    return f"full{_for_this_defendant(sheet)}"


def of_history(sheet: Sheet, entries: Sequence[Entry]) -> str:
    """Of a history report, which says up to which day it goes."""
    if not entries:
        return "header only"
    if not sheet.complete:
        return "partial: the page is cut off"
    last = page.day(sheet.facts.one("last") or "")
    end = f" to {last.isoformat()}" if last and not sheet.facts.one("terminated") else ""
    titles = "" if any(not entry.from_titles for entry in entries) else ", titles only"
    return f"full{_for_this_defendant(sheet)}{end}{titles}"


def of_recap(entries: Sequence[Entry], last: object = None) -> str:
    """Of what users of RECAP bought: it may stop years ago, and nothing says that it is whole."""
    if not entries:
        return "header only"
    dated = [entry.date_filed for entry in entries if entry.date_filed is not None]
    end = f" to {max(dated).isoformat()}" if dated else ""
    known = f", last filing {last}" if last and dated and str(last) > max(dated).isoformat() else ""
    return f"partial: kept by users of RECAP{end}{known}"


def _for_this_defendant(sheet: Sheet) -> str:
    """One of several defendants: the papers of the others are not on this sheet."""
    number = sheet.number.defendant if sheet.number else None
    if number is None:
        return ""
    several = re.search(r"\bet\.?\s+al\b", sheet.facts.one("caption") or "", re.I) is not None
    return " for this defendant" if several or number > 1 else ""


def _asked(criteria: str) -> list[str]:
    """What the receipt says that was asked for, where it was not all."""
    part: list[str] = []
    if (match := re.search(r"Starting with document:?\s*(\d+)", criteria, re.I)) and match[
        1
    ] != "1":
        part.append(f"from entry {match[1]}")
    if match := re.search(r"Ending with document:?\s*(\d+)", criteria, re.I):
        part.append(f"to entry {match[1]}")
    if match := re.search(r"Start date:?\s*([\d/]+)", criteria, re.I):
        start = page.day(match[1])
        if start is not None and start.year >= _FIRST_YEAR:
            part.append(f"from {start.isoformat()}")
    if (match := re.search(r"End date:?\s*([\d/]+)", criteria, re.I)) and page.day(match[1]):
        part.append(f"to {page.day(match[1])}")
    return part
