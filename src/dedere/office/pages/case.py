"""One case: where it stands, the argument, the package, the timeline and the record."""

from __future__ import annotations

import re
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.safestring import mark_safe

from dedere.errors import NotKnownError
from dedere.office.assessing import assessment_of
from dedere.office.case_view import CaseView, body
from dedere.office.days import asked_days
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store.cases import case_for


@page(
    "cases/<id:id>/",
    permission=Permission.ANYONE,
    template="office/case.html",
)
def show(request: HttpRequest, id: str) -> dict[str, Any]:
    """The case as of the day asked for."""
    try:
        case = case_for(reader_of(request), id)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    days = asked_days(request.GET)
    lang = language_of(request)
    view = CaseView(assessment_of(case, days.as_of, days.known_by, days.readings), lang, days)
    shown = body(
        case,
        days,
        lang,
        about=_name(request.GET.get("about", "")),
        open_finding=_name(request.GET.get("open", "")),
    )
    return {
        **view.head(),
        "body": mark_safe(shown),  # noqa: S308 - a template of ours made it
        "problems": days.problems,
        "as_of_written": days.written["as_of"] or days.as_of.isoformat(),
        "known_by_written": days.written["known_by"],
        "reading_fields": days.reading_fields,
        "unknown_readings": [problem.in_(lang) for problem in days.unknown_readings],
        "asked": bool(days.days_query),
        "today": view.address + (f"?{days.readings_query}" if days.readings else ""),
        "casefile_json": reverse("casefile_json", kwargs={"id": id}),
        "assessment_json": reverse("assessment_json", kwargs={"id": id})
        + (f"?{days.query}" if days.query else ""),
    }


def _name(given: str) -> str:
    """What can be the name of something on the page; anything else is nothing."""
    return given if re.fullmatch(r"[A-Za-z0-9._-]{1,200}", given) else ""
