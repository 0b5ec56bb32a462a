"""One case: where it stands, the argument, the package, the timeline and the record."""

from __future__ import annotations

import re
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import patch_vary_headers
from django.utils.safestring import mark_safe

from dedere.bilingual import Text
from dedere.errors import NotKnownError
from dedere.office.case_view import CaseView, body, part_of_body, view_of
from dedere.office.days import asked_days
from dedere.office.errors import NotHere
from dedere.office.page import Permission, is_htmx, language_of, page, reader_of
from dedere.office.parts import Asked
from dedere.store.cases import case_for


@page(
    "cases/<id:id>/",
    permission=Permission.ANYONE,
    template="office/case.html",
)
def show(request: HttpRequest, id: str) -> dict[str, Any] | HttpResponse:
    """The case as of the day asked for; or, with htmx, one part of the page."""
    try:
        case = case_for(reader_of(request), id)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    days = asked_days(request.GET)
    lang = language_of(request)
    part = _part(request.GET.get("part", ""))
    shown = [_part(one) for one in request.GET.getlist("show")[:_MOST]]
    asked = Asked(
        about=_name(request.GET.get("about", "")),
        open=_name(request.GET.get("open", "")),
        # Who follows the address of a part without htmx sees it in its page.
        show=tuple(dict.fromkeys(filter(None, (*shown, part)))),
    )
    view = view_of(case, reader_of(request), days, lang, asked)
    if part and is_htmx(request):
        return _fetched(view, part)
    return {
        **view.head(),
        "body": mark_safe(body(case, reader_of(request), view)),  # noqa: S308 - a template of ours made it
        "problems": days.problems,
        "as_of_written": days.written["as_of"] or days.as_of.isoformat(),
        "known_by_written": days.written["known_by"],
        "reading_fields": days.reading_fields,
        "shown_parts": asked.show,
        "unknown_readings": [problem.in_(lang) for problem in days.unknown_readings],
        "asked": bool(days.days_query),
        "today": view.address + (f"?{days.readings_query}" if days.readings else ""),
        "casefile_json": reverse("casefile_json", kwargs={"id": id}),
        "assessment_json": reverse("assessment_json", kwargs={"id": id})
        + (f"?{days.query}" if days.query else ""),
    }


def _fetched(view: CaseView, part: str) -> HttpResponse:
    found = part_of_body(view, part)
    if found is None:
        raise NotHere(NotKnownError(_NO_SUCH_PART), view.address, view.key)
    response = HttpResponse(found)
    # The same address without htmx is a whole page: a cache must not mix them up.
    patch_vary_headers(response, ["HX-Request"])
    return response


def _name(given: str) -> str:
    """What can be the name of something on the page; anything else is nothing."""
    return given if re.fullmatch(r"[A-Za-z0-9._-]{1,200}", given) else ""


def _part(given: str) -> str:
    """What can be the name of a part; anything else is nothing."""
    return given if re.fullmatch(r"[A-Za-z0-9._/-]{1,200}", given) else ""


_MOST = 200
"""A page has fewer parts than this."""
_NO_SUCH_PART = Text(
    "This part of the page is not there, or no longer.",
    "Esta parte de la página no existe, o ya no.",
)
