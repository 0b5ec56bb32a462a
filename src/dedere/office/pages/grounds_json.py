"""The grounds board as data: cards, departures and routes."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from dedere.assessment.board import board_of
from dedere.assessment.departure_cards import departure_cards
from dedere.assessment.routes import routes_of
from dedere.office.boards.as_data import answer
from dedere.office.boards.opened import opened
from dedere.office.page import Permission, page
from dedere.statistics.published.of_grounds import rates_data


@page("cases/<id:id>/grounds.json", permission=Permission.ANYONE, template=None)
def show(request: HttpRequest, id: str) -> HttpResponse:
    """What `dedere defense --json` says of grounds, departures and routes."""
    found = opened(request, id, "grounds")

    def data() -> dict[str, object]:
        lang, steps = found.lang, found.steps
        cards = board_of(found.assessment) if found.casefile.requests else []
        return {
            "grounds": [
                {
                    **card.to_data(lang),
                    "published": rates_data(
                        card.in_case.ground.name, lang, card.in_case.card.requested_state
                    ),
                }
                for card in cards
            ],
            "departures": [
                card.to_data(lang) for card in (departure_cards(steps.replayed) if steps else ())
            ],
            "routes": [route.to_data(lang) for route in (routes_of(steps) if steps else ())],
        }

    return answer(found, data)
