"""What a journalist asks at six o'clock: the main questions with their pictures, on one page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from dedere.bilingual import Language
from dedere.office import brought
from dedere.office.drawn import both
from dedere.office.page import Permission, language_of, page
from dedere.office.statistics_source import Source, source_of
from dedere.office.statistics_view import Asked, Question, ask, can_answer
from dedere.pictures import figure_bars
from dedere.statistics import published
from dedere.statistics.declared import statistic
from dedere.statistics.published.picture import chart

PARTS: Mapping[str, tuple[str | Promise, str | Promise, tuple[str, ...]]] = {
    "routes": (
        gettext_lazy("How people came: the routes kept apart"),
        gettext_lazy("Extradited, handed over outside the treaty, deported: never added up."),
        ("surrender_route",),
    ),
    "time": (
        gettext_lazy("How long it takes"),
        gettext_lazy("Requests that are still open count as open; they are not left out."),
        ("time_to_decision_by_class", "time_to_decision"),
    ),
    "balance": (
        gettext_lazy("Balance of the two States"),
        gettext_lazy("Requests each way, year by year, and the line of the reported quota."),
        ("balance",),
    ),
    "quota": (
        gettext_lazy("Grants against the reported quota"),
        gettext_lazy("The quota comes from a study; the published framework has none."),
        ("quota",),
    ),
    "harms": (
        gettext_lazy("From a harm that is mentioned to one that is sentenced"),
        gettext_lazy("The drop from mentioned to charged to sentenced."),
        ("harms_ladder",),
    ),
    "money": (
        gettext_lazy("Money"),
        gettext_lazy("Fined, forfeited, restituted, paid, shared: kinds and currencies apart."),
        ("money",),
    ),
}
SERIES = "calderon"
"""The official series that the page shows beside each other."""


@page("statistics/glance/", permission=Permission.ANYONE, template="office/statistics_glance.html")
def show(request: HttpRequest) -> dict[str, Any]:
    """Each question as it may be published, with its statistic; where data lack, what would be."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    brought.forget_old()
    source = source_of(request)
    compared = [published.compare(one, "surrenders") for one in published.subjects(SERIES)]
    drawn = chart(compared, lang)
    parts = [
        _part(id, title, lead, names, source, lang) for id, (title, lead, names) in PARTS.items()
    ]
    # What must be said of every part is said once, before them.
    told = [set(part["warnings"]) for part in parts if not part["lacks"]]
    of_all = set.intersection(*told) if told else set()
    listed = (one for part in parts if not part["lacks"] for one in part["warnings"])
    common = [one for one in dict.fromkeys(listed) if one in of_all]
    for part in parts:
        part["warnings"] = [one for one in part["warnings"] if one not in of_all]
    return {
        "source": source,
        "warnings": common,
        "parts": parts,
        "series": both(lambda narrow: figure_bars.draw(drawn, lang, narrow=narrow)),
        "series_name": SERIES,
    }


def _part(
    id: str,
    title: str | Promise,
    lead: str | Promise,
    names: tuple[str, ...],
    source: Source,
    lang: Language,
) -> dict[str, Any]:
    """The first of some statistics that has an answer here."""
    found = [ask(Question(statistic(name), source, (), (), None, public=True)) for name in names]
    asked = next((one for one in found if one.answer.population), found[0])
    question, answered = asked.question, asked.question.statistic
    there = bool(asked.shown.rows)
    lacks = None if asked.answer.population else can_answer(answered, source)
    address = reverse("statistics_one", kwargs={"name": answered.name})
    file = reverse("statistics_file", kwargs={"name": answered.name})
    return {
        "id": id,
        "title": title,
        "lead": lead,
        "question": answered.question.in_(lang),
        "sentence": asked.sentence(lang),
        "warnings": [one.in_(lang) for one in asked.shown.warnings],
        "lacks": lacks.in_(lang) if lacks else "",
        "note": answered.note.in_(lang) if answered.note else "",
        "picture": _picture(asked, id, lang) if there else "",
        "address": f"{address}?{question.query()}",
        "csv": f"{file}?{question.query()}&as=csv",
    }


def _picture(asked: Asked, id: str, lang: Language) -> Any:
    """The picture, whose names are its own: several stand on one page."""
    return both(
        lambda narrow: (
            asked.svg(lang, narrow=narrow)
            .replace("statistic-wide", f"{id}-wide")
            .replace("statistic-narrow", f"{id}-narrow")
        )
    )
