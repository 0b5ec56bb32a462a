"""Beds and people in both systems, with and without transfers; a claim weighed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Language
from dedere.calendars import present
from dedere.office.downloads import as_table
from dedere.office.drawn import both
from dedere.office.page import Permission, language_of, page
from dedere.pictures.crowding_lines import draw
from dedere.transfers.crowding import Claim, Crowding, Stays, evenly, reckon, systems
from dedere.transfers.crowding.picture import chart
from dedere.transfers.crowding.plain import as_csv, as_dict
from dedere.transfers.figures import MARKS

MOST = Decimal(1_000_000)
LONGEST = 250
"""Years: nobody serves longer."""


@page(
    "transfers/crowding/",
    permission=Permission.ANYONE,
    template="office/transfer_crowding.html",
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """What is published, what the transfers of the form would change, what a claim is worth."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    problems: list[str] = []
    found = asked_of(request.GET, problems)
    if request.GET.get("file") == "csv" and not problems:
        return as_table(as_csv(found, lang), _("crowding") + ".csv")
    data = as_dict(found, lang)
    drawn = chart(found, lang)
    return {
        "problems": problems,
        "asked": {
            name: request.GET.get(name, "")
            for name in ("claim_percent", "of", "persons", "years", "from")
        },
        "answered": found.claim is not None or found.stays is not None,
        "picture": both(lambda narrow: draw(drawn, lang, narrow=narrow)),
        "found": data,
        "systems": [_system(one, lang) for one in data["systems"]],
        "claim": _claim(data["claim"], lang),
        "query": request.GET.urlencode(),
        "json": f"{reverse('transfer_crowding_json')}?{request.GET.urlencode()}",
    }


def asked_of(query: QueryDict, problems: list[str]) -> Crowding:
    """The answer to what was asked; what cannot be read is named and left out."""
    percent = _number(query, "claim_percent", problems)
    claim = None
    if percent is not None:
        claim = Claim(percent, "over" if query.get("of") == "over" else "capacity")
    return reckon(claim=claim, stays=_stays(query, problems))


def _stays(query: QueryDict, problems: list[str]) -> Stays | None:
    persons = _number(query, "persons", problems)
    years = _number(query, "years", problems)
    try:
        start = date.fromisoformat(query.get("from", "") or present.today().isoformat())
    except ValueError:
        problems.append(_("This is not a day; write a whole one, such as 2016-05-20."))
        return None
    if persons is None and years is None:
        return None
    if persons is None or years is None:
        problems.append(_("Persons and years go together."))
        return None
    if persons != persons.to_integral_value() or years / persons > LONGEST:
        problems.append(_("So many persons cannot have so many years left."))
        return None
    return evenly(int(persons), years, start)


def _number(query: QueryDict, name: str, problems: list[str]) -> Decimal | None:
    written = query.get(name, "").replace("%", "").strip()[:40]
    if not written:
        return None
    try:
        value = Decimal(written)
        if value.is_finite() and 0 < value <= MOST:
            return value
    except InvalidOperation:
        pass
    problems.append(_("'%(found)s' is not a number above zero.") % {"found": written})
    return None


def _system(one: dict[str, Any], lang: str) -> dict[str, Any]:
    return {
        **one,
        "values": [
            {**value, "mark": MARKS[value["confidence"]].in_(lang)} for value in one["values"]
        ],
    }


def _claim(data: dict[str, Any] | None, lang: str) -> dict[str, Any] | None:
    if data is None:
        return None
    titles = {one.id: one.title.in_(lang) for one in systems()}
    return {
        **data,
        **{
            name: [{**value, "title": titles[value["system"]]} for value in data[name]]
            for name in ("met_by", "not_met_by", "met_if_of_and_over_are_mixed_up")
        },
    }
