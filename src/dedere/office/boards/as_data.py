"""A board as data for programs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpResponse, JsonResponse

from dedere.bilingual import LANGUAGES
from dedere.office.boards.opened import Opened
from dedere.office.downloads import as_file


def answer(found: Opened, data: Callable[[], dict[str, Any]]) -> HttpResponse:
    """A file with what *data* gives; or 400 with what of the question is none of ours."""
    days = found.days
    if days.unknown_readings:
        words = {lang: days.unknown_readings[0].in_(lang) for lang in LANGUAGES}
        return JsonResponse({"format": 1, "error": words}, status=400)
    head = {
        "format": 1,
        "case": found.casefile.id,
        "as_of": days.as_of.isoformat(),
        "known_by": days.known_by.isoformat() if days.known_by else None,
    }
    return as_file({**head, **data()}, f"{found.id}-{found.board}-{days.as_of}.json")
