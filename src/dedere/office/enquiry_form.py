"""The fields of an enquiry, as it comes and as it is corrected."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _

from dedere.store.enquiries import ANSWERS

LINES = ("aliases", "others", "told")
"""Answers of several lines."""


def sent(request: HttpRequest) -> dict[str, str]:
    """What was sent."""
    return {
        name: request.POST.get(name, "").replace("\r\n", "\n").strip()[:5_000] for name in ANSWERS
    }


def labels() -> dict[str, str]:
    """What each answer is called."""
    return {
        "asks": _("Who enquires"),
        "asks_as": _("As whom: the person, a relative, a colleague, an authority"),
        "reached_by": _("How to reach whoever asks"),
        "person": _("For whom"),
        "aliases": _("Other names of that person, one on each line"),
        "others": _("Who else takes part, one on each line"),
        "requesting_state": _("Which State asks for extradition"),
        "urgent": _("What is urgent"),
        "urgent_until": _("Until when"),
        "told": _("What was told"),
    }


def fields(data: dict[str, str]) -> list[dict[str, Any]]:
    """The fields in their order, filled."""
    named = labels()
    return [
        {
            "name": name,
            "label": named[name],
            "value": data.get(name, ""),
            "lines": name in LINES,
            "state": name == "requesting_state",
        }
        for name in ANSWERS
    ]
