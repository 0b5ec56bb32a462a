"""The statistics: what can be asked, what can be answered now, and the way in for a file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dedere.bilingual import Language
from dedere.errors import DedereError, InputErrors
from dedere.office import brought
from dedere.office.page import Permission, language_of, page
from dedere.office.statistics_source import SYNTHETIC, Source, source_of
from dedere.office.statistics_themes import STARTS, THEMES
from dedere.office.statistics_view import can_answer
from dedere.office.uploads import MOST_BYTES
from dedere.statistics.declared import statistics
from dedere.statistics.requests.model import FIELDS, Field
from dedere.statistics.statistic import Statistic
from dedere.statistics.tables import TABLES
from dedere.statistics.tables.vocabularies import OUTCOMES
from dedere.store.names import fold

SHOWN = 12
"""So many lines of each part of a report stand on the page; the command shows all."""


@page(
    "statistics/",
    permission=Permission.ANYONE,
    template="office/statistics.html",
    methods=("GET", "POST"),
    menu=gettext_lazy("Figures"),
)
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The list; a POST holds the files that are sent, or forgets some."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    brought.forget_old()
    problems: list[str] = []
    if request.method == "POST":
        if request.POST.get("do") == "forget":
            brought.forget(request, request.POST.get("file", ""))
            messages.success(request, _("The file is forgotten."))
            return HttpResponseRedirect(reverse("statistics"))
        try:
            made = brought.keep(request, request.FILES.getlist("files"))
        except InputErrors as wrong:
            problems = [one.in_(lang) for one in wrong.problems[:50]]
        except DedereError as wrong:
            problems = [wrong.in_(lang)]
        else:
            return HttpResponseRedirect(f"{reverse('statistics')}?from={made.id}#report")
    source = source_of(request)
    query = " ".join(request.GET.get("q", "").split())[:200]
    held = brought.all_of(request)
    here = next((one for one in held if one.id == source.id), None)
    return {
        "query": query,
        "source": source,
        "synthetic": SYNTHETIC,
        "themes": _themes(source, query, lang),
        "starts": [{"question": text, "name": name} for text, name in STARTS.items()],
        "brought": [
            {
                "id": one.id,
                "names": ", ".join(one.names),
                "until": datetime.fromtimestamp(one.until, UTC),
                "here": one.id == source.id,
            }
            for one in held
        ],
        "reports": [_report(one, lang) for one in here.reports] if here else [],
        "problems": problems,
        "megabytes": MOST_BYTES // 1_000_000,
        "most_files": brought.MOST_FILES,
        "kinds": ",".join(brought.KINDS),
    }


# -- the list ------------------------------------------------------------------------------------


def _themes(source: Source, query: str, lang: Language) -> list[dict[str, Any]]:
    known = statistics()
    listed = {name for names in THEMES.values() for name in names}
    rest = tuple(name for name in known if name not in listed)
    parts = [*THEMES.items(), *([(_("Others"), rest)] if rest else [])]
    found = []
    for title, names in parts:
        rows = [
            _row(known[name], source, lang)
            for name in names
            if name in known and _fits(known[name], str(title), query)
        ]
        if rows:
            able = [row for row in rows if not row["lacks"]]
            unable = [row for row in rows if row["lacks"]]
            found.append({"title": title, "able": able, "unable": unable})
    return found


def _fits(one: Statistic, theme: str, query: str) -> bool:
    """Whether all words that are looked for stand in what a statistic is called and asks."""
    if not query:
        return True
    said = [one.question, one.population, one.unit.plural]
    text = fold(" ".join([one.name, theme, *(text.en for text in said), *(t.es for t in said)]))
    return all(word in text for word in fold(query).split())


def _row(one: Statistic, source: Source, lang: Language) -> dict[str, Any]:
    lacks = can_answer(one, source)
    return {
        "name": one.name,
        "question": one.question.in_(lang),
        "unit": one.unit.label.in_(lang),
        "population": one.population.in_(lang),
        "lacks": lacks.in_(lang) if lacks else "",
    }


# -- what was brought ----------------------------------------------------------------------------


def _report(one: dict[str, Any], lang: Language) -> dict[str, Any]:
    """What a file holds, as its page shows it."""
    if "release" not in one:
        return {
            "name": one["name"],
            "synthetic": one["synthetic"],
            "tables": [
                {"name": name, "row": TABLES[name].row.in_(lang), "rows": rows}
                for name, rows in one["tables"].items()
                if name in TABLES
            ],
        }
    told = one["release"][lang]
    parts = ("conflicts", "impossible", "unreadable")
    return {
        "name": one["name"],
        "release": told,
        "synthetic": bool(told.get("synthetic")),
        **{name: told[name][:SHOWN] for name in parts},
        "conflicts": [_conflict(line, lang) for line in told["conflicts"][:SHOWN]],
        "unmapped": told["labels"]["unmapped"][:SHOWN],
        "more": {name: max(len(told[name]) - SHOWN, 0) for name in parts},
        "more_unmapped": max(len(told["labels"]["unmapped"]) - SHOWN, 0),
    }


def _conflict(line: dict[str, Any], lang: Language) -> dict[str, Any]:
    """A conflict with its field and its outcomes in words."""

    def word(written: str | None) -> str:
        if not written:
            return "–"
        return OUTCOMES[written].in_(lang) if written in OUTCOMES else written

    field = Field(line["field"])
    return {
        "request": line["request"],
        "field": FIELDS[field].in_(lang),
        "said": " / ".join(word(one) for one in line["said"]),
        "taken": word(line["taken"]),
    }
