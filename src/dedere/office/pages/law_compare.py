"""The law of two days: which provisions and rules differ, and what changed between them."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from dedere.calendars import PartialDate, present
from dedere.law import load as load_law
from dedere.law.comparing import SORTS, Difference, compare
from dedere.law.language.provisions import CONFIDENCES, Instrument, Provision
from dedere.law.rendering.grouping import grouped
from dedere.office.law_view import provision_link, rule_link
from dedere.office.page import Permission, language_of, page

FIRST = date(2000, 1, 1)


@page("law/compare/", permission=Permission.ANYONE, template="office/law_compare.html")
def show(request: HttpRequest) -> dict[str, Any]:
    """What differs, instrument by instrument; of one instrument where it is asked for."""
    lang, law = language_of(request), load_law()
    problems: dict[str, str] = {}
    days = {
        name: _day(request.GET.get(name, "").strip(), other, name, problems)
        for name, other in (("first", FIRST), ("second", present.today()))
    }
    only = request.GET.get("instrument", "")
    found: dict[Instrument, list[dict[str, Any]]] = {}
    if not problems:
        for one in compare(law, days["first"], days["second"]):
            if only in ("", one.place.instrument.id):
                found.setdefault(one.place.instrument, []).append(_shown(one, lang))
    return {
        "first": days["first"],
        "second": days["second"],
        "written": {name: request.GET.get(name) or day.isoformat() for name, day in days.items()},
        "problems": problems,
        "only": only,
        "groups": [
            {
                "name": name.in_(lang),
                "instruments": [{"id": i.id, "short": i.short.in_(lang)} for i in instruments],
            }
            for name, instruments in grouped(law.instruments)
        ],
        "instruments": [
            {
                "name": instrument.short.in_(lang),
                "began": _began(instrument, days["first"], days["second"]),
                "sorts": [
                    {"sort": sort, "label": label.in_(lang), "differences": alike}
                    for sort, label in SORTS.items()
                    if (alike := [one for one in differences if one["sort"] == sort])
                ],
                "number": len(differences),
            }
            for instrument, differences in found.items()
        ],
        "number": sum(len(differences) for differences in found.values()),
    }


def _day(written: str, otherwise: date, name: str, problems: dict[str, str]) -> date:
    try:
        return date.fromisoformat(written) if written else otherwise
    except ValueError:
        problems[name] = _("This is not a day; write a whole one, such as 2016-05-20.")
        return otherwise


def _began(instrument: Instrument, first: date, second: date) -> PartialDate | None:
    """The day on which the instrument itself began, where that lies between the two."""
    early, late = sorted((first.toordinal(), second.toordinal()))
    began = instrument.in_force_from
    return began if early < began.latest <= late else None


def _shown(one: Difference, lang: str) -> dict[str, Any]:
    return {
        "sort": one.sort,
        "link": provision_link(one.place, lang),
        "before": _wording(one.before, lang),
        "after": _wording(one.after, lang),
        "changes": [
            {"day": wording.in_force_from, "text": text.in_(lang)} for wording, text in one.changes
        ],
        "gone": [rule_link(rule, lang) for rule in one.gone],
        "come": [rule_link(rule, lang) for rule in one.come],
    }


def _wording(provision: Provision | None, lang: str) -> dict[str, Any] | None:
    if provision is None:
        return None
    return {
        "text": provision.paraphrase.in_(lang),
        "from": provision.in_force_from,
        "to": provision.in_force_to,
        "confidence": provision.confidence,
        "confidence_label": CONFIDENCES[provision.confidence].in_(lang),
    }
