"""By when, in one case: each limit with its arithmetic, or one of them where it is asked for."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from dedere.assessment.clock import Limit, clock
from dedere.bilingual import Text
from dedere.errors import NotKnownError
from dedere.office.closed import closed_days
from dedere.office.days import asked_days
from dedere.office.errors import NotHere
from dedere.office.page import Permission, is_htmx, language_of, page, part, reader_of
from dedere.office.pieces import provision_address
from dedere.office.words import Names
from dedere.procedure.acting import acting
from dedere.store.cases import case_for, casefile_of


@page("cases/<id:id>/due/", permission=Permission.ANYONE, template="office/case_due.html")
def show(request: HttpRequest, id: str) -> dict[str, Any] | HttpResponse:
    """The clock of a case in words; with htmx only the arithmetic of one limit."""
    reader, lang = reader_of(request), language_of(request)
    try:
        case = case_for(reader, id)
        casefile = casefile_of(case, reader)
    except NotKnownError as problem:
        raise NotHere(problem) from None
    days = asked_days(request.GET)
    found = clock(
        casefile,
        as_of=days.as_of if days.written["as_of"] else None,
        known_by=days.known_by,
        readings=days.readings,
        closed=closed_days(),
    )
    name, subject = request.GET.get("limit", ""), request.GET.get("subject", "")
    limits = [one for one in found.limits if not name or (one.id, one.subject) == (name, subject)]
    if name and not limits:
        address = reverse("case", kwargs={"id": case.pk})
        raise NotHere(NotKnownError(_NOT_THERE), address, casefile.id)
    names = Names(casefile, lang)
    shown = [_told(one, lang, names) for one in limits]
    if name and is_htmx(request):
        return part(request, "office/_limit.html", {"limit": shown[0], "lang": lang})
    return {
        "case": case.pk,
        "person": names.person,
        "title": casefile.title.in_(lang) if casefile.title else "",
        "as_of": found.as_of,
        "limits": shown,
        "one": bool(name),
        "problems": days.problems,
    }


def _told(limit: Limit, lang: str, names: Names) -> dict[str, Any]:
    first, _space, suit = limit.subject.partition(" ")
    role = acting(limit.id)
    return {
        "id": limit.id,
        "name": " ".join(filter(None, (names.of(first), suit))),
        "text": limit.rule.text.in_(lang),
        "citation": limit.rule.provision.citation.in_(lang),
        "provision": provision_address(limit.rule.provision),
        "state": limit.state.value.replace(" ", "-"),
        "state_label": limit.state.label.in_(lang),
        "starts": limit.starts,
        "ends": limit.ends,
        "counted": limit.days_counted,
        "left": limit.days_left,
        "arithmetic": [one.in_(lang) for one in limit.arithmetic],
        "consequence": limit.consequence.in_(lang),
        "who": role.name.in_(lang) if role is not None else "",
        "where": limit.where.words.in_(lang) if limit.where else "",
        "doubt": limit.where.doubt.in_(lang) if limit.where and limit.where.doubt else "",
        "readings": [
            {"name": one.name, "choice": one.choice, "ends": one.ends, "taken": one.taken}
            for one in limit.readings
        ],
    }


_NOT_THERE = Text(
    "This time limit does not run in the case, or no longer.",
    "Este plazo no corre en el asunto, o ya no.",
)
