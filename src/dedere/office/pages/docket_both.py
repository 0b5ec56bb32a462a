"""Two codings of a defendant side by side, once both coders have finished."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.dockets.codebook import codebook
from dedere.errors import NotKnownError
from dedere.office import docket_view as sheet
from dedere.office.coding_view import said_in_lines
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store import codings, dockets
from dedere.store.codings import Value


@page(
    "dockets/<id:id>/both/<slug:defendant>/",
    permission=Permission.ANYONE,
    template="office/docket_both.html",
)
def show(request: HttpRequest, id: str, defendant: str) -> dict[str, Any]:
    """What differs stands first; before both have finished, that and nothing else."""
    lang, reader = language_of(request), reader_of(request)
    try:
        docket = dockets.docket_for(reader, id)
        people = dockets.defendants_of(dockets.latest(docket))
        who = next((one for one in people if one.key == defendant), None)
        if who is None:
            dockets.record_of(dockets.latest(docket), defendant)
            raise AssertionError("a record without a defendant")
    except NotKnownError as problem:
        raise NotHere(problem, reverse("dockets"), _("Dockets")) from None
    shown: dict[str, Any] = {
        "docket": docket,
        "who": who,
        "synthetic": sheet.is_synthetic(docket),
        "states": sheet.state_lines(codings.state(reader, docket, defendant)),
    }
    try:
        found = codings.both(reader, docket, defendant)
    except codings.NotOpenError as closed:
        return {**shown, "closed": closed.in_(lang)}
    rows = [
        {
            "title": _title(pair.variable, lang),
            "agree": pair.agree,
            "first": _said(pair.first, lang),
            "second": _said(pair.second, lang),
            "first_now": _now(pair.first, pair.first_now, lang),
            "second_now": _now(pair.second, pair.second_now, lang),
        }
        for pair in found.pairs
    ]
    rows.sort(key=lambda row: (row["agree"] is True, row["agree"] is None))
    return {
        **shown,
        "first": found.first.coder.name,
        "second": found.second.coder.name,
        "opened_at": found.opened_at,
        "rows": rows,
        "same": sum(row["agree"] is True for row in rows),
        "differ": sum(row["agree"] is False for row in rows),
        "one_only": sum(row["agree"] is None for row in rows),
    }


def _title(name: str, lang: str) -> str:
    book = codebook()
    return book.variable(name).title.in_(lang) if name in book.names else name


def _said(value: Value | None, lang: str) -> dict[str, Any] | None:
    if value is None:
        return None
    book = codebook()
    if value.missing:
        lines = [book.why_missing(value.missing).title.in_(lang)]
    elif value.decision == "rejected":
        lines = [_("The proposal is rejected; no value stands in its place.")]
    elif value.variable in book.names:
        lines = said_in_lines(book.variable(value.variable), value.value, lang)
    else:
        lines = [str(value.value)]
    return {
        "lines": lines,
        "sure": codings.SURE[value.confidence].in_(lang) if value.confidence else "",
        "note": value.note,
        "label": codings.DECISIONS[value.decision].in_(lang),
    }


def _now(blind: Value | None, now: Value | None, lang: str) -> dict[str, Any] | None:
    """What was written after both could be read, where it says something else."""
    if now is None or (blind is not None and blind.act == now.act):
        return None
    return _said(now, lang)
