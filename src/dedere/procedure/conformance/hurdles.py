"""What a case met on its way: how many of each kind, as the record shows them."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from dedere.bilingual import Text
from dedere.procedure.conformance.turns import goals, is_suit
from dedere.procedure.history import Happening
from dedere.procedure.replayed import Replayed


class Hurdle(StrEnum):
    """A kind of thing that can make a case longer; none of them is a fault."""

    AMPARO = "amparo"
    HABEAS = "habeas"
    STAY = "stay"
    RETURNED = "handed-back"
    REFUSED = "refused-before"
    REQUESTS = "requests"
    ASSURANCE = "assurance"
    DEFERRAL = "deferral"
    DOMESTIC = "domestic-case"
    AT_LARGE = "at-large"

    @property
    def label(self) -> Text:
        """The hurdle in words."""
        return _LABELS[self]


_LABELS = {
    Hurdle.AMPARO: Text("amparo suits", "juicios de amparo"),
    Hurdle.HABEAS: Text("rounds of habeas", "rondas de hábeas corpus"),
    Hurdle.STAY: Text("stays granted", "suspensiones concedidas"),
    Hurdle.RETURNED: Text("requests handed back", "peticiones devueltas"),
    Hurdle.REFUSED: Text("refusals on the way", "negativas en el camino"),
    Hurdle.REQUESTS: Text("requests after the first", "peticiones además de la primera"),
    Hurdle.ASSURANCE: Text("assurances asked or given", "seguridades pedidas o dadas"),
    Hurdle.DEFERRAL: Text("deferrals of surrender", "aplazamientos de la entrega"),
    Hurdle.DOMESTIC: Text(
        "domestic case or sentence (1: yes)", "proceso o pena en el país (1: sí)"
    ),
    Hurdle.AT_LARGE: Text(
        "orders that waited, and escapes", "órdenes en espera de cumplirse, y fugas"
    ),
}

_HANDED_BACK = ("returned", "handed_back", "correction", "deficien")
_AT_HOME = ("arrest_domestic", "domestic_", "prison_transfer")


def hurdles(replayed: Replayed) -> dict[Hurdle, int]:
    """How many of each kind; 0 where none is recorded."""
    events = replayed.history.happenings
    suits = [node for node in replayed.state if is_suit(node[0])]
    engine = replayed.engine
    asked = {goal.process for goal in goals(engine)} if engine else set()

    def count(fits: Callable[[Happening], bool]) -> int:
        return sum(fits(one) for one in events if not one.domestic)

    def of_suits(name: str) -> int:
        # One claim against two requests is one suit, though it is an instance in each; and a suit
        # of which only a stay is recorded was filed too, which the replay presumes.
        return len({node[1][-1] for node in suits if node[0].name == name})

    refused = count(lambda one: one.result in ("refused", "not_certified"))
    handed = any(one.type in ("surrender", "transfer_outside_treaty") for one in events)
    return {
        Hurdle.AMPARO: of_suits("amparo"),
        Hurdle.HABEAS: of_suits("habeas"),
        Hurdle.STAY: count(lambda one: one.type == "stay_granted"),
        Hurdle.RETURNED: count(lambda one: _says(one, _HANDED_BACK)),
        Hurdle.REFUSED: refused if handed else max(refused - 1, 0),
        Hurdle.REQUESTS: max(len([node for node in replayed.state if node[0] in asked]) - 1, 0),
        Hurdle.ASSURANCE: count(lambda one: one.type.startswith("assurance_")),
        Hurdle.DEFERRAL: count(lambda one: one.result == "granted_deferred"),
        Hurdle.DOMESTIC: int(any(_says(one, _AT_HOME) for one in events)),
        Hurdle.AT_LARGE: count(lambda one: one.result == "order_issued" or one.subtype == "escape"),
    }


def _says(one: Happening, words: tuple[str, ...]) -> bool:
    return one.type == "other" and any(word in (one.subtype or "") for word in words)
