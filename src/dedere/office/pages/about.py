"""What this is, what it is not, and how its outcomes are made."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

import dedere
from dedere.assessment import Outcome
from dedere.law import load as load_law
from dedere.law.language.provisions import CONFIDENCES, ENCODED
from dedere.law.language.rules import Bearing, Effect
from dedere.office.page import Permission, language_of, page


@page(
    "about/",
    permission=Permission.ANYONE,
    template="office/about.html",
    menu=_("About"),
)
def show(request: HttpRequest) -> dict[str, Any]:
    """The words of the house, from where they are declared."""
    lang = language_of(request)
    law = load_law()
    return {
        "version": dedere.__version__,
        "outcomes": [
            {"name": one.value, "label": one.label.in_(lang), "meaning": one.meaning.in_(lang)}
            for one in (Outcome.BARRED, Outcome.OPEN, Outcome.CONDITIONAL, Outcome.READY)
        ],
        "effects": [one.label.in_(lang) for one in Effect],
        "bearings": [one.label.in_(lang) for one in Bearing],
        "confidences": [
            {"name": name, "label": label.in_(lang)} for name, label in CONFIDENCES.items()
        ],
        "encoded": [label.in_(lang) for label in ENCODED.values()],
        "instruments": [
            {
                "name": found.name.in_(lang),
                "read_up_to": found.read_up_to,
                "read_in": found.read_in.in_(lang),
                "articles": len(found.articles),
                "rules": sum(len(part.rules) for part in found.provisions()),
            }
            for found in law.instruments
        ],
        "facts": len(law.facts),
    }
