"""A group over time: who led it, what split from it, what is recorded around an arrest."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from dedere.bilingual import Language
from dedere.connections.beside import DAYS, Beside, lay_beside
from dedere.connections.groups import (
    NO_CAUSE,
    Arrest,
    BeforeAndAfter,
    before_and_after,
    history,
)
from dedere.connections.series import SUBJECTS, Series, load_series
from dedere.errors import DedereError, InputErrors
from dedere.office import connections_view as view
from dedere.office.downloads import as_file
from dedere.office.page import Permission, page
from dedere.office.uploads import sent_table
from dedere.pictures.dates import date_words
from dedere.store.connected import Connected


@page(
    "groups/<str:group>/",
    permission=Permission.ANYONE,
    template="office/group.html",
    methods=("GET", "POST"),
)
def show(request: HttpRequest, group: str) -> dict[str, Any] | HttpResponse:
    """Its history with sources; a series that is sent is laid beside and not kept."""
    found, lang = view.asked(request)
    node = view.node_of(found, f"group:{group}")
    told = history(found.network, node)
    if request.GET.get("file") == "json":
        return as_file(told.to_data(lang), "group.json")
    problems: list[str] = []
    series = _sent(request, lang, problems) if request.method == "POST" else None
    parts = (
        (_("Who led it"), told.leaders),
        (_("Members"), told.members),
        (_("Cells and parts"), told.cells),
        (_("Splits, mergers, successors"), told.descent),
        (_("Kin within it"), told.kin),
        (_("Officials, and who was paid or protected"), told.officials),
        (_("Other ties"), told.others),
    )
    return {
        "node": view.node_shown(found, node, lang),
        "entries": [view.entry_shown(one, lang) for one in node.entries],
        "parts": [
            {"title": title, "ties": view.ties_shown(found.network, links, lang)}
            for title, links in parts
        ],
        "territory": list(dict.fromkeys(one.place for one in told.territory)),
        "vertical": told.is_vertical,
        "disagree": len({one.value for one in told.vertical}) > 1,
        "arrests": [_arrest(found, one, lang) for one in before_and_after(found.network, told)],
        "undated": [one.leader.label.in_(lang) for one in told.arrests if one.date is None],
        "no_cause": NO_CAUSE.in_(lang),
        "no_finding": view.NO_FINDING.in_(lang),
        "problems": problems,
        "series": _series(series, told.arrests, lang) if series is not None else None,
        "subjects": [{"key": key, "label": one.in_(lang)} for key, one in SUBJECTS.items()],
        "subject": request.POST.get("subject", ""),
        "invented": any(one.casefile.invented for one in node.entries),
    }


def _arrest(found: Connected, one: BeforeAndAfter, lang: Language) -> dict[str, Any]:
    return {
        "leader": one.arrest.leader.label.in_(lang),
        "leader_address": view.node_address(one.arrest.leader),
        "incident": one.arrest.incident.label.in_(lang),
        "incident_address": view.node_address(one.arrest.incident),
        "day": date_words(one.arrest.date, lang) if one.arrest.date else "",
        "rows": [
            {
                "label": label.in_(lang),
                **{
                    name: view.ties_shown(found.network, getattr(sides, name), lang)
                    for name in ("before", "ended", "after", "undated")
                },
            }
            for label, sides in one.rows()
        ],
    }


def _sent(request: HttpRequest, lang: Language, problems: list[str]) -> Series | None:
    subject = request.POST.get("subject", "other")
    try:
        with sent_table(request, "series") as path:
            if path is None:
                problems.append(_("Please choose a file."))
                return None
            read = load_series(path, subject if subject in SUBJECTS else "other")
            return Series(read.subject, path.name, read.points)
    except InputErrors as wrong:
        problems += [DedereError.in_(one, lang) for one in wrong.problems[:20]]
    except DedereError as wrong:
        problems.append(DedereError.in_(wrong, lang))
    return None


def _series(series: Series, arrests: tuple[Arrest, ...], lang: Language) -> dict[str, Any]:
    laid = [one for arrest in arrests if (one := lay_beside(arrest, series)) is not None]
    return {
        "label": SUBJECTS[series.subject].in_(lang),
        "file": series.name,
        "sources": series.sources,
        "units": series.units,
        "places": series.places,
        "numbers": len(series.points),
        "days": DAYS,
        "beside": [_beside(one, lang) for one in laid],
    }


def _beside(one: Beside, lang: Language) -> dict[str, Any]:
    return {
        **one.to_data(lang),
        "leader": one.arrest.leader.label.in_(lang),
        "day": date_words(one.arrest.date, lang) if one.arrest.date else "",
    }
