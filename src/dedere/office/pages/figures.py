"""Published figures of one time side by side, and why they differ. They are never added."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse

from dedere.bilingual import Language
from dedere.errors import NotKnownError
from dedere.office.downloads import as_file
from dedere.office.drawn import both
from dedere.office.errors import NotHere
from dedere.office.page import Permission, language_of, page
from dedere.pictures.figure_bars import draw
from dedere.sources import MARKS
from dedere.statistics import published
from dedere.statistics.published import Comparison, Dimension, Figure, Relation, telling
from dedere.statistics.published.picture import chart
from dedere.statistics.published.words import TOPICS

USUAL = "surrenders"


@page("figures/", permission=Permission.ANYONE, template="office/figures.html")
def show(request: HttpRequest) -> dict[str, Any] | HttpResponse:
    """The figures of a term, a year, or of one term after the other."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    known = published.load()
    name = request.GET.get("name") or published.ALL_TERMS
    topic = request.GET.get("topic") or USUAL
    try:
        found = [published.compare(one, topic) for one in published.subjects(name[:40])]
    except NotKnownError as problem:
        raise NotHere(problem) from None
    if request.GET.get("file") == "json":
        compared = [telling.comparison_data(one, lang) for one in found]
        return as_file({"format": telling.FORMAT, "comparisons": compared}, "figures.json")
    drawn = chart(found, lang)
    return {
        "name": name,
        "topic": topic,
        "not_added": telling.NOT_ADDED.in_(lang),
        "title": TOPICS[topic].in_(lang),
        "topics": [
            {"id": id, "title": text.in_(lang), "here": id == topic}
            for id, text in TOPICS.items()
            if id in known.topics
        ],
        "subjects": [
            {"id": one.id, "title": one.title.in_(lang), "here": one.id == name}
            for one in known.subjects.values()
        ],
        "picture": both(lambda narrow: draw(drawn, lang, narrow=narrow)) if drawn.groups else "",
        "found": [_comparison(one, lang) for one in found],
    }


def _comparison(found: Comparison, lang: Language) -> dict[str, Any]:
    return {
        "title": found.subject.title.in_(lang),
        "when": found.subject.when.text.in_(lang),
        "tables": [
            {
                "title": relation.label.in_(lang),
                "figures": [_figure(one, lang) for one in found.of(relation)],
            }
            for relation in Relation
            if found.of(relation)
        ],
        "why": telling.why_lines(found, lang),
        "gaps": [{"when": one.when.text.in_(lang), "say": one.say.in_(lang)} for one in found.gaps],
    }


def _figure(one: Figure, lang: Language) -> dict[str, Any]:
    definition = one.definition
    return {
        "number": one.number.in_(lang),
        "what": definition.what.in_(lang),
        "to": definition.said(Dimension.TO).in_(lang),
        "persons": definition.said(Dimension.PERSONS).in_(lang),
        "unit": definition.said(Dimension.UNIT).in_(lang),
        "body": definition.said(Dimension.BODY).in_(lang),
        "when": one.when.text.in_(lang),
        "mark": MARKS[one.confidence].in_(lang),
        "notes": [text.in_(lang) for text in (one.calculated, one.note) if text is not None],
        "sources": [{"url": source.url, "title": source.title.in_(lang)} for source in one.sources],
    }
