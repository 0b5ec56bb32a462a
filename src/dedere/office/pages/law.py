"""The law that this software knows: every instrument, by whose law it is."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from dedere.law import load as load_law
from dedere.law.language.provisions import DOUBTFUL, Instrument
from dedere.law.rendering.grouping import grouped
from dedere.office.page import Permission, language_of, page


@page(
    "law/",
    permission=Permission.ANYONE,
    template="office/law.html",
    menu=_("Law"),
)
def show(request: HttpRequest) -> dict[str, Any]:
    """Instruments in groups, with how much of each is written as rules."""
    lang, law = language_of(request), load_law()
    return {
        "groups": [
            {
                "name": name.in_(lang),
                "instruments": [_row(instrument, lang) for instrument in instruments],
            }
            for name, instruments in grouped(law.instruments)
        ],
        "rules": len(law.rules),
        "facts": len(law.facts),
        "readings": len(law.readings),
    }


def _row(instrument: Instrument, lang: str) -> dict[str, Any]:
    provisions = list(instrument.provisions())
    present = [one for one in provisions if one.version is None]
    return {
        "id": instrument.id,
        "name": instrument.name.in_(lang),
        "short": instrument.short.in_(lang),
        "in_force_from": instrument.in_force_from,
        "read_up_to": instrument.read_up_to,
        "articles": len([one for one in present if len(one.path) == 1]),
        "older": len(provisions) - len(present),
        "rules": sum(len(one.rules) for one in provisions),
        "doubtful": len([one for one in provisions if one.confidence == DOUBTFUL]),
    }
