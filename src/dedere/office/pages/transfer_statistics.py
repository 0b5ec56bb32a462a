"""The transfers kept here, counted."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from dedere.calendars import present
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store.agenda.asking import with_transfers
from dedere.store.cases import casefiles_for
from dedere.transfers.statistics import Counted, Length, statistics_of


@page(
    "transfers/statistics/",
    permission=Permission.ANYONE,
    template="office/transfer_statistics.html",
)
def show(request: HttpRequest) -> dict[str, Any]:
    """Each question with its answers, of how many, and how many do not tell."""
    lang = language_of(request)
    with_invented = request.GET.get("invented") == "yes"
    reader = reader_of(request)
    found = statistics_of(
        [casefile for _case, casefile in casefiles_for(reader, with_transfers(reader))],
        as_of=present.today(),
        invented=with_invented,
    )
    return {
        "found": found,
        "with_invented": with_invented,
        "questions": [_question(one, found.transfers, lang) for one in found.counted],
        "lengths": [_length(one, lang) for one in found.lengths],
        "failing": [
            {
                "count": one.count,
                "text": one.rule.text.in_(lang),
                "citation": one.rule.provision.citation.in_(lang),
                "provision": one.rule.provision.id,
            }
            for one in found.failing
        ],
        "json": reverse("transfer_statistics_json") + ("?invented=yes" if with_invented else ""),
    }


def _question(one: Counted, transfers: int, lang: str) -> dict[str, Any]:
    return {
        "name": one.name,
        "question": one.question.in_(lang),
        "answers": [{"label": share.label.in_(lang), "count": share.count} for share in one.shares],
        "not_known": one.not_known,
        "of": transfers,
    }


def _length(one: Length, lang: str) -> dict[str, Any]:
    return {
        "question": one.question.in_(lang),
        "done": len(one.done),
        "least": one.done[0] if one.done else None,
        "most": one.done[-1] if one.done else None,
        "median": one.median_of_done,
        "pending": len(one.pending),
        "longest": one.pending[-1] if one.pending else None,
        "not_known": one.not_known,
    }
