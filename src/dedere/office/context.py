"""What every page shows: the menu, the other language, the given name, how far law was read."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.calendars import PartialDate
from dedere.law import load as load_law
from dedere.office.page import language_of, pages, reader_of


def office(request: HttpRequest) -> dict[str, Any]:
    """The parts that all templates share."""
    lang = language_of(request)
    session = hasattr(request, "session")
    match = getattr(request, "resolver_match", None)
    publishing = getattr(request, "publishing", None)
    return {
        "lang": lang,
        "other_language": _other_language(request, lang),
        "menu": [
            {"label": page.menu, "address": reverse(page.name), "here": _is(match, page.name)}
            for page in sorted(pages(), key=lambda page: _ORDER.get(page.name, 99))
            if page.menu and (publishing is None or page.name in publishing.published)
        ],
        # What is told of a page that is written as a file; see `dedere.office.publishing`.
        "publishing": publishing,
        "reader_name": reader_of(request).name if session else None,
        "reader_codes": bool(reader_of(request).coder) if session else False,
        "demo": settings.DEDERE_DEMO,
        "can_mail": settings.DEDERE_MAIL,
        "with_accounts": settings.DEDERE_ACCOUNTS,
        "administrates": reader_of(request).administrator if session else False,
        "instruments_read": _read_up_to(lang),
    }


_ORDER = {
    "cases": 1,
    "agenda": 2,
    "search": 3,
    "law": 4,
    "dockets": 5,
    "transfers": 6,
    "statistics": 7,
    "network": 8,
    "add": 9,
    "about": 10,
}
_UNDER = {
    "network": {"network", "network_node", "group", "leads", "lead", "victims"},
    "agenda": {"agenda", "inbox", "feeds", "case_due"},
    "cases": {
        "cases",
        "case",
        "case_new",
        "record",
        "history",
        "whole_list",
        "item",
        "item_add",
        "item_correct",
        "fact_conflict",
        "document_send",
        "document_file",
        "enquiries",
        "enquiry",
        "enquiry_new",
    },
    "law": {
        "law",
        "provision",
        "law_instrument",
        "law_search",
        "law_facts",
        "law_fact",
        "law_readings",
        "law_compare",
        "law_what_if",
        "law_concepts",
    },
}


_FIGURES = ("statistics", "figures", "claim", "agreement", "people", "person")
_FEW = 3


def _read_up_to(lang: str) -> list[dict[str, Any]]:
    """Up to which day the law was read: by name where few instruments share a day."""
    by_day: dict[PartialDate, list[str]] = {}
    for found in load_law().instruments:
        by_day.setdefault(found.read_up_to, []).append(found.short.in_(lang))
    return [
        {
            "short": ", ".join(names)
            if len(names) <= _FEW
            else _("%(number)s instruments") % {"number": len(names)},
            "day": day,
        }
        for day, names in by_day.items()
    ]


def _is(match: Any, name: str) -> bool:
    if match is None:
        return False
    if name == "transfers" and match.url_name.startswith("transfer_"):
        return True
    if name == "law" and match.url_name.startswith("authorit"):
        return True
    if name == "dockets" and match.url_name.startswith(("docket", "coder", "coding")):
        return True
    if name == "statistics" and match.url_name.startswith(_FIGURES):
        return True
    return match.url_name in _UNDER.get(name, {name})


def _other_language(request: HttpRequest, lang: str) -> dict[str, str]:
    """The same page in the other language, with the same question."""
    other, label = ("es", "Español") if lang == "en" else ("en", "English")
    path = request.get_full_path() if request.method in ("GET", "HEAD") else request.path
    prefix = f"/{lang}/"
    rest = path[len(prefix) :] if path.startswith(prefix) else ""
    return {"code": other, "label": label, "address": f"/{other}/{rest}"}
