"""One statistic: its answer with everything that must be known to read it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from dedere.bilingual import Language
from dedere.office import brought
from dedere.office.drawn import both
from dedere.office.page import Permission, language_of, page
from dedere.office.statistics_view import (
    asked_or_problem,
    can_answer,
    fields,
    groups,
    kept,
    question_of,
)


@page("statistics/<id:name>/", permission=Permission.ANYONE, template="office/statistics_one.html")
def show(request: HttpRequest, name: str) -> dict[str, Any]:
    """The answer with all its numbers, or as it may be published."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    brought.forget_old()
    asked, problems = asked_or_problem(question_of(request, name))
    question, shown, published = asked.question, asked.shown, asked.published
    statistic = question.statistic
    lacks = None if shown.population or shown.rows else can_answer(statistic, question.source)
    here = reverse("statistics_one", kwargs={"name": name})
    file = reverse("statistics_file", kwargs={"name": name})
    permalink = f"{here}?{question.query(shown.as_of)}"
    cited = request.build_absolute_uri(permalink)
    drawn = bool(shown.rows)
    return {
        "statistic": {
            "name": statistic.name,
            "question": statistic.question.in_(lang),
            "unit": statistic.unit.label.in_(lang),
            "population": statistic.population.in_(lang),
            "method": shown.method.in_(lang),
            "note": statistic.note.in_(lang) if statistic.note else "",
            "exclusive": shown.exclusive,
        },
        "source": question.source,
        "synthetic": shown.synthetic,
        "as_of": shown.as_of,
        "where": question.where if not problems else (),
        "split": question.by,
        "warnings": [one.in_(lang) for one in shown.warnings],
        "problems": [one.in_(lang) for one in problems],
        "lacks": lacks.in_(lang) if lacks else "",
        "sentence": asked.sentence(lang),
        "picture": both(lambda narrow: asked.svg(lang, narrow=narrow)) if drawn else "",
        "head": asked.head(lang),
        "rows": asked.table(lang),
        "missing": asked.missing(lang),
        "sealed": shown.sealed,
        "known": shown.population,
        "published": published,
        "withheld": published.withheld.in_(lang) if published and published.withheld else "",
        "hidden": published.hidden if published else 0,
        "beside": published.beside if published else None,
        "threshold": published.threshold if published else 0,
        "to_public": f"?{question.query(public='yes')}",
        "to_full": f"?{question.query(public=None)}",
        "fields": fields(asked, lang),
        "groups": groups(asked, lang),
        "kept": kept(question),
        "written_as_of": question.as_of.isoformat() if question.as_of else "",
        "permalink": permalink,
        "citation": asked.citation(lang, cited),
        "embed": {"file": f"{statistic.name}.svg", "alt": asked.sentence(lang)},
        "files": {
            "public": f"{file}?{question.query(shown.as_of, public='yes')}",
            "full": f"{file}?{question.query(shown.as_of, public='no')}",
        },
    }
