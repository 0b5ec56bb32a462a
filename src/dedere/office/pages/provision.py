"""One article of the law: what it says, the rules beneath it, our reading beside it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from dedere.errors import NotKnownError, nearest
from dedere.law import load as load_law
from dedere.law.language.library import Library
from dedere.law.language.provisions import Provision
from dedere.office.errors import NotHere
from dedere.office.law_view import fact_view, provision_link, provision_view
from dedere.office.page import Permission, language_of, page
from dedere.office.pieces import article_of


@page(
    "law/<path:id>/",
    permission=Permission.ANYONE,
    template="office/provision.html",
)
def show(request: HttpRequest, id: str) -> dict[str, Any] | HttpResponse:
    """The article with its paragraphs; a part and an older wording are shown within it."""
    lang, law = language_of(request), load_law()
    if id in {one.id for one in law.instruments}:
        return HttpResponseRedirect(reverse("law_instrument", kwargs={"id": id}))
    asked = _find(law, id, lang)
    article = article_of(asked)
    whole = list(article.whole())
    present = [part for part in whole if part.version is None]
    facts = dict.fromkeys(fact for part in whole for rule in part.rules for fact in rule.facts)
    sources = {one.url: one.title.in_(lang) for part in whole for one in part.sources}
    instrument = article.instrument
    return {
        "article": provision_link(article, lang),
        "asked": asked,
        "parts": [provision_view(part, lang) for part in present],
        "sources": [{"title": title, "url": url} for url, title in sources.items()],
        "facts": [fact_view(fact, lang) for fact in facts],
        "instrument": {
            "id": instrument.id,
            "name": instrument.name.in_(lang),
            "short": instrument.short.in_(lang),
            "official": instrument.official.in_(lang),
            "read_up_to": instrument.read_up_to,
            "read_in": instrument.read_in.in_(lang),
            "authentic": instrument.authentic,
        },
        "neighbors": _neighbors(article, lang),
    }


def _find(law: Library, id: str, lang: str) -> Provision:
    try:
        return law.provision(id)
    except NotKnownError as problem:
        match = nearest(id, law.provisions)
        if match is None:
            raise NotHere(problem.found) from None
        raise NotHere(
            problem.found,
            reverse("provision", kwargs={"id": match}),
            law.provisions[match].citation.in_(lang),
        ) from None


def _neighbors(article: Provision, lang: str) -> dict[str, Any]:
    """The articles before and after."""
    articles = [
        part
        for part in article.instrument.provisions()
        if len(part.path) == 1 and part.version is None
    ]
    at = articles.index(article)

    def link(index: int) -> dict[str, Any] | None:
        return provision_link(articles[index], lang) if 0 <= index < len(articles) else None

    return {"before": link(at - 1), "after": link(at + 1)}
