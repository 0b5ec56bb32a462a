"""Search across cases, people and documents, in both languages, inside what the reader may see."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dedere.casefile.words import LISTS
from dedere.office.page import Permission, language_of, page, reader_of
from dedere.store.search import Hit, search

LONGEST = 200
MOST_BEFORE = 10_000


@page(
    "search/",
    permission=Permission.ANYONE,
    template="office/search.html",
    menu=gettext_lazy("Search"),
)
def show(request: HttpRequest) -> dict[str, Any]:
    """What holds every word that was asked for: people, cases, entries, pages."""
    lang = language_of(request)
    asked = request.GET.get("q", "").strip()[:LONGEST]
    start = request.GET.get("from", "0")
    begin = int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 0
    begin = min(begin, MOST_BEFORE)
    found = search(reader_of(request), asked, begin)
    return {
        "q": asked,
        "hits": [_shown(one, lang) for one in found.hits],
        "next": urlencode({"q": asked, "from": found.next}) if found.next else "",
        "begin": begin,
        "first": urlencode({"q": asked}),
        "law": f"{reverse('law_search')}?{urlencode({'q': asked})}",
    }


def _shown(hit: Hit, lang: str) -> dict[str, Any]:
    return {
        "title": hit.title.in_(lang),
        "address": _address(hit),
        "case": reverse("case", kwargs={"id": hit.case.pk}),
        "kind": _kind(hit, lang),
        "day": hit.day,
        "around": hit.around,
    }


def _kind(hit: Hit, lang: str) -> str:
    if hit.page:
        return _("document, page %(page)s") % {"page": hit.page}
    if hit.part == "person":
        return _("person")
    if hit.part == "case":
        return _("case")
    return LISTS[hit.part].in_(lang) if hit.part in LISTS else _("the sources")


def _address(hit: Hit) -> str:
    parts = {"id": hit.case.pk, "name": hit.part, "item": hit.item}
    if hit.item:
        try:
            return reverse("item", kwargs=parts)
        except NoReverseMatch:
            pass
    return reverse("case", kwargs={"id": hit.case.pk})
