"""What went wrong at a surrender, and the challenge that it may open: provision and route.

Which provision a misstep touches and which remedies of the procedure can take it up stand here;
whether a remedy is still open is what `dedere.assessment.routes` finds. None says that a challenge
prevails.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dedere.assessment.routes import STANDINGS, Route
from dedere.bilingual import Text
from dedere.casefile.surrender_words import MISSTEPS
from dedere.casefile.surrenders import Misstep

_AMPARO = ("claim-against-other-act", "amparo-in-mexico")
_HABEAS = ("habeas-petition",)

_OPENS: Mapping[tuple[str, str], tuple[tuple[str, ...], tuple[str, ...]]] = {
    ("under_stay", "MX"): (("mx/amparo/126", "mx/amparo/160"), ("claim-against-other-act",)),
    ("under_stay", "US"): (("us/28-usc/2241",), ("habeas/stay-motion", *_HABEAS)),
    ("before_period", "MX"): (("mx/lei/33/3",), ("claim-against-decision", _AMPARO[0])),
    ("amparo_pending", "MX"): (("mx/lei/33/3",), (_AMPARO[0],)),
    ("amparo_pending", "US"): (("us/28-usc/2241",), _HABEAS),
    ("after_period", "MX"): (("mx/lei/35", "treaty-1978/14/4"), (_AMPARO[0],)),
    ("after_period", "US"): (("us/18-usc/3188", "treaty-1978/14/4"), ("discharge-asked",)),
    ("without_order", "MX"): (("mx/lei/33/3",), (_AMPARO[0],)),
    ("without_order", "US"): (("us/18-usc/3186",), _HABEAS),
    ("assurance_open", "MX"): (("treaty-1978/8", "mx/lei/10"), (_AMPARO[0],)),
    ("assurance_open", "US"): (("treaty-1978/8",), _HABEAS),
    ("not_notified", "MX"): (("mx/lei/33/1",), ("claim-against-decision", _AMPARO[0])),
    ("interior_not_told", "MX"): (("mx/lei/34",), (_AMPARO[0],)),
    ("wrong_place", "MX"): (("mx/lei/34", "treaty-1978/14/3"), (_AMPARO[0],)),
    ("wrong_place", "US"): (("treaty-1978/14/3",), ()),
    ("agent_not_authorized", "MX"): (("mx/lei/34",), (_AMPARO[0],)),
    ("agent_not_authorized", "US"): (("us/18-usc/3186",), _HABEAS),
    ("wrong_person", "MX"): (("mx/lei/25",), (_AMPARO[0],)),
    ("wrong_person", "US"): (("us/18-usc/3184",), _HABEAS),
    ("torture_claim_not_weighed", "US"): (("us/22-cfr/95",), ("torture-claim", *_HABEAS)),
    ("deferred", "MX"): (("treaty-1978/15/1",), (_AMPARO[0],)),
    ("deferred", "US"): (("treaty-1978/15/1",), ()),
    ("not_returned", "MX"): (("treaty-1978/15/2",), ()),
    ("not_returned", "US"): (("treaty-1978/15/2",), ()),
}
"""Provisions and remedies, by misstep and requested State; no entry where nothing was read."""


@dataclass(frozen=True)
class Challenge:
    """A misstep with what it touches and the routes that can take it up, as they stand."""

    misstep: Misstep
    provisions: tuple[str, ...]
    routes: tuple[Route, ...]

    @property
    def text(self) -> Text:
        """What went wrong: in the words of the casefile where it has them."""
        return self.misstep.what or MISSTEPS[self.misstep.kind]

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The challenge as plain values, with its words in one language."""
        one = self.misstep
        return {
            "kind": one.kind,
            "kind_text": MISSTEPS[one.kind].in_(lang),
            "what": one.what.in_(lang) if one.what else None,
            "on": str(one.on) if one.on else None,
            "provisions": list(self.provisions),
            "routes": [
                {
                    "step": route.step.id,
                    "title": route.title.in_(lang),
                    "forum": route.remedy.forum,
                    "standing": route.standing.value,
                    "standing_text": STANDINGS[route.standing].in_(lang),
                    "last_day": str(route.ends) if route.ends else None,
                    "because": [line.in_(lang) for line in route.because],
                }
                for route in self.routes
            ],
            "source": one.source,
            "note": one.note.in_(lang) if one.note else None,
        }


def challenges_of(
    missteps: Iterable[Misstep],
    requested_state: str | None,
    request: str,
    routes: Iterable[Route],
) -> tuple[Challenge, ...]:
    """Each misstep with its provisions and the routes of a request that can take it up."""
    known = [one for one in routes if one.request in (None, request)]
    found = []
    for one in missteps:
        provisions, steps = _OPENS.get((one.kind, requested_state or ""), ((), ()))
        if one.provision is not None:
            provisions = (one.provision, *(p for p in provisions if p != one.provision))
        mine = tuple(route for step in steps for route in known if route.remedy.step == step)
        found.append(Challenge(one, provisions, mine))
    return tuple(found)


def table() -> Mapping[tuple[str, str], tuple[tuple[str, ...], tuple[str, ...]]]:
    """The table itself, for whoever checks that its provisions and remedies exist."""
    return _OPENS
