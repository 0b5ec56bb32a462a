"""How far coders agree, as its page shows it."""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from itertools import groupby
from threading import Lock
from typing import Any

from django.urls import NoReverseMatch, reverse

from dedere.bilingual import Language
from dedere.dockets.codebook import codebook, to_data
from dedere.statistics.agreement import Agreement, Codings, Report, Verdict, report, telling
from dedere.statistics.agreement.doubting import sentences

MOST_KEPT = 4
MARKS = {
    Verdict.MET: ("mark-good", "✓"),
    Verdict.BELOW: ("mark-bad", "✗"),
    Verdict.UNDEFINED: ("mark-unknown", "?"),
    Verdict.ONE_CODER: ("mark-unknown", "1"),
}
_kept: OrderedDict[str, Report] = OrderedDict()
"""The last reports by a hash of what they are made of: drawing units takes seconds."""
_lock = Lock()


def report_of(codings: Codings) -> Report:
    """The report of codings; the same codings are measured once."""
    book = codebook()
    told = [
        (name, one.units, one.coders, [[_said(cell) for cell in row] for row in one.cells])
        for name, one in codings.ratings.items()
    ]
    whole = [book.version, codings.later, codings.lost, told]
    key = hashlib.sha256(json.dumps(whole, sort_keys=True).encode()).hexdigest()
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]
    found = report(codings, to_data(book))
    with _lock:
        _kept[key] = found
        while len(_kept) > MOST_KEPT:
            _kept.popitem(last=False)
    return found


def _said(cell: Any) -> Any:
    return None if cell is None else [cell.value, cell.missing]


def row(one: Agreement, lang: Language) -> dict[str, Any]:
    """One variable, for the table and the list under it."""
    css, sign = MARKS[one.verdict]
    if one.verdict is Verdict.MET and one.presence_below:
        css, sign = "mark-care", "!"
    path, *cells = telling.cells(one, lang)
    heads = [title.in_(lang) for title in telling.COLUMNS[1:]]
    return {
        "title": one.compared.title.in_(lang),
        "path": path,
        "css": css,
        "sign": sign,
        "cells": [
            {"head": head, "text": text} for head, text in zip(heads[:-1], cells[:-1], strict=True)
        ],
        "result": cells[-1],
        "result_head": heads[-1],
        "warnings": [text.in_(lang) for text in sentences(one)],
        "units": units(one) if one.compared.doubly else [],
    }


def units(one: Agreement) -> list[dict[str, Any]]:
    """Where coders differ: the defendants, each with the rows of a list, and the way there."""
    found = []
    for unit, those in groupby(one.differences, key=lambda each: each.unit):
        docket, _, defendant = unit.rpartition("/")
        rows = [each.row for each in those if each.row is not None]
        found.append({"unit": unit, "rows": ", ".join(rows), "address": _way(docket, defendant)})
    return found


def _way(docket: str, defendant: str) -> str:
    try:
        return reverse("docket_both", kwargs={"id": docket, "defendant": defendant})
    except NoReverseMatch:
        return ""
