"""The inbox of a central authority: requests in both directions by age and stage; the funnel."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.office.agenda_view import asked_of, head, states
from dedere.office.drawn import both
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.office.paging import slice_of
from dedere.pictures.funnel import Funnel as Picture
from dedere.pictures.funnel import draw
from dedere.store.agenda.asking import (
    AGES,
    Funnel,
    Standing,
    When,
    counted,
    funnels,
    idle,
    standing,
)
from dedere.store.agenda.milestones import MILESTONES, STAGES, TRANSFER
from dedere.store.agenda.noting import noted

STUCK = 20


@page("inbox/", permission=Permission.ANYONE, template="office/inbox.html")
def show(request: HttpRequest) -> dict[str, Any]:
    """Where everything stands, how quickly it came there, and what nobody touched for 90 days."""
    lang, reader, today = language_of(request), reader_of(request), date.today()
    asked = asked_of(request.GET)
    rows = standing(reader, asked, today)
    still = idle(reader, asked, today)
    number, more = counted(still)
    some = slice_of(still, "last_action", request.GET, STUCK)
    return {
        "today": today,
        "asked": asked,
        "narrowed": bool(asked.written),
        "directions": _directions(rows, lang),
        "ages": _ages(),
        "open": sum(one.number for one in rows),
        "priority": sum(one.priority for one in rows),
        "funnels": [_funnel(one, lang, at) for at, one in enumerate(funnels(reader, asked))],
        "idle_number": number,
        "idle_more": more,
        "idle": [
            head(one, lang) | {"days": (today - one.last_action).days}
            for one in noted(reader, some.rows)
        ],
        "next": some.next,
        "first": some.first,
        "agenda": reverse("agenda") + "?" + urlencode({**asked.written, "when": When.IDLE.value}),
        "list_address": reverse("cases"),
    }


def _ages() -> list[str]:
    """The heads of the columns: days since the request was received."""
    said = [_("up to %(days)s days") % {"days": AGES[0]}]
    for first, last in pairwise(AGES):
        said.append(_("%(first)s to %(last)s") % {"first": first + 1, "last": last})
    return [*said, _("over %(days)s") % {"days": AGES[-1]}, _("day not known")]


def _directions(rows: list[Standing], lang: str) -> list[dict[str, Any]]:
    """The rows by direction, each in the order of its stages."""
    found: dict[tuple[str, str], list[Standing]] = {}
    for one in rows:
        found.setdefault((one.kind, one.asked), []).append(one)
    made = []
    for (kind, asked), of in found.items():
        order = ["before", *(one.name for one in MILESTONES[kind])]
        lines = sorted(of, key=lambda one: order.index(one.stage) if one.stage in order else 0)
        made.append(
            {
                "name": _name(kind, asked),
                "number": sum(one.number for one in of),
                "rows": [
                    {
                        "stage": STAGES[one.stage].in_(lang) if one.stage in STAGES else "",
                        "number": one.number,
                        "ages": one.ages,
                        "oldest": one.oldest,
                        "priority": one.priority,
                        "idle": one.idle,
                    }
                    for one in lines
                ],
            }
        )
    return made


def _funnel(one: Funnel, lang: str, at: int) -> dict[str, Any]:
    picture = Picture(
        name=f"funnel-{at}",
        title=_name(one.kind, one.asked),
        total=one.total,
        steps=tuple(step.label.in_(lang) for step in MILESTONES[one.kind]),
        reached=one.reached,
        medians=one.medians,
        measured=one.measured,
    )
    return {
        "title": picture.title,
        "total": one.total,
        "picture": both(lambda narrow: draw(picture, lang, narrow=narrow)),
        "rows": [
            {
                "label": label,
                "reached": reached,
                "median": one.medians[place - 1] if place else None,
                "measured": one.measured[place - 1] if place else None,
            }
            for place, (label, reached) in enumerate(zip(picture.steps, one.reached, strict=True))
        ],
    }


def _name(kind: str, asked: str) -> str:
    if kind == TRANSFER:
        return {
            "US": _("Transfers from the United States"),
            "MX": _("Transfers from Mexico"),
        }.get(asked, _("Transfers"))
    return states("MX" if asked == "US" else "US", asked)
