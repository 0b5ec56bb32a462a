"""A plan as the picture of its flight."""

from __future__ import annotations

from datetime import date

from dedere.bilingual import Text, same
from dedere.pictures.group import Cabin, Seat, Staying
from dedere.transfers.group.explaining import years
from dedere.transfers.group.people import Person
from dedere.transfers.group.plan import Plan
from dedere.transfers.group.reasons import Code
from dedere.transfers.group.said import head

NAMED = 14
"""So many of those who stay for one reason are named in the picture."""


def cabin(plan: Plan, as_of: date, lang: str) -> Cabin:
    """What the picture of a plan shows."""
    first, *rest = (text.in_(lang) for text in head(plan))
    stays = []
    for code in Code:
        names = [one.id for one in plan.stays if one.code is code]
        if names:
            stays.append(Staying(code.label.in_(lang), len(names), tuple(names[:NAMED])))
    going = plan.going
    return Cabin(
        title=first,
        beneath=tuple(rest),
        seats=tuple(_seat(plan, one, lang) for one in going),
        escorts=plan.escorts,
        free=max(0, plan.demand.flight.seats - len(going) - plan.escorts),
        stays=tuple(stays),
        as_of=as_of,
        prospective=plan.prospective,
    )


def _seat(plan: Plan, one: Person, lang: str) -> Seat:
    left = years(one.candidate(plan.demand.flight).days_left) if one.ends_on else same("—")
    place = plan.group.assigned.get(one.id)
    beneath = Text("{left} · {place}", "{left} · {place}").format(left=left, place=place or "?")
    return Seat(
        one.id,
        beneath.in_(lang),
        vulnerable=bool(one.vulnerable),
        runs_out=one.runs_out(plan.demand.flight),
    )
