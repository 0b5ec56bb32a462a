"""A paper behind an entry: read page by page, with the passages that it proposes."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.dockets.papers import Look
from dedere.errors import NotKnownError
from dedere.office import docket_view as sheet
from dedere.office.docket_marks import Mark, pieces
from dedere.office.docket_papers import paper_rows, proposals_by_page
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store import dockets, papers

ON_A_PAGE = 20
"""Pages of a paper that are shown at once."""


@page(
    "dockets/<id:id>/papers/<int:number>/",
    permission=Permission.ANYONE,
    template="office/docket_paper.html",
)
def show(request: HttpRequest, id: str, number: int) -> dict[str, Any]:
    """Its pages; a page without text is not yet looked, never empty."""
    lang, reader = language_of(request), reader_of(request)
    try:
        docket = dockets.docket_for(reader, id)
        kept = papers.paper_for(reader, docket, number)
    except NotKnownError as problem:
        raise NotHere(problem, reverse("dockets"), _("Dockets")) from None
    read = dockets.read_again(dockets.latest(docket))
    paper = papers.read_again(kept)
    row = next(one for one in paper_rows(reader, docket, read, lang) if one["number"] == kept.pk)
    proposed = proposals_by_page(reader, docket, kept.original_id, lang)
    words = " ".join(request.GET.get("words", "").split())[:200]
    shown_pages = [
        {
            "number": one.number,
            "unseen": one.look is Look.NOT_YET,
            "pieces": sheet.found_pieces(one.text, words)
            if words
            else _marked(one.text, proposed.get(one.number, [])),
            "proposals": proposed.get(one.number, []),
            "weak": sum(each["weak"] for each in proposed.get(one.number, [])),
            "found": bool(words) and sheet.plain(words) in sheet.plain(one.text),
        }
        for one in paper.pages
    ]
    shown = [one for one in shown_pages if one["found"]] if words else shown_pages
    count = max(1, -(-len(shown) // ON_A_PAGE))
    asked = request.GET.get("page", "1")
    at = min(max(1, int(asked) if asked.isascii() and asked.isdigit() else 1), count)
    return {
        "docket": docket,
        "synthetic": sheet.is_synthetic(docket),
        "paper": row,
        "words": words,
        "pages": shown[(at - 1) * ON_A_PAGE : at * ON_A_PAGE],
        "with_proposals": [
            {"number": one, "part": (one - 1) // ON_A_PAGE + 1} for one in sorted(proposed)
        ],
        "at": at,
        "parts": range(1, count + 1) if count > 1 else (),
        "hidden": row["i"] is None,
    }


def _marked(text: str, proposals: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The text with the passages that are proposed, each under its number in the list below."""
    marks = [
        Mark(0, proposal["span"][0], proposal["span"][1], str(number), "proposal")
        for number, proposal in enumerate(proposals, 1)
        if not proposal["weak"]
    ]
    return [
        {
            "text": piece.text,
            "marked": bool(piece.variables),
            "numbers": [name for name, _start, _end, _pinned in piece.ending],
        }
        for piece in pieces(text, marks)
    ]
