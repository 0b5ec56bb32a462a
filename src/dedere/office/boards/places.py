"""The pages inside a case, in their order, and how one comes back to them."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

from dedere.casefile import Casefile

_JOINT = "--"
"""Between the name of a board and a place on it, in the address of a form."""


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the menu inside a case."""

    name: str
    """What it is called in templates."""
    label: str | Promise
    pages: tuple[str, ...]
    """The pages that it can be, the first that there is."""
    part: str = ""
    """A part of that page."""
    of: str = ""
    """``extradition``: not in a case of transfers alone; ``accounts``: only where there are any."""


PLACES = (
    Place("case", gettext_lazy("Overview"), ("case",)),
    Place("agenda", gettext_lazy("Timeline"), ("case",), "timeline"),
    Place("due", gettext_lazy("Limits"), ("case_due",)),
    Place("grounds", gettext_lazy("Grounds"), ("grounds",), of="extradition"),
    Place("elements", gettext_lazy("Elements"), ("elements",), of="extradition"),
    Place("identity", gettext_lazy("Identity"), ("identity",), of="extradition"),
    Place("assurances", gettext_lazy("Assurances"), ("assurances",), of="extradition"),
    Place("decisions", gettext_lazy("Decisions"), ("case_decisions",), of="extradition"),
    Place("surrender", gettext_lazy("Surrender"), ("surrender",), of="extradition"),
    Place("negotiation", gettext_lazy("Negotiation"), ("negotiation",), of="extradition"),
    Place(
        "documents", gettext_lazy("Documents"), ("case_documents", "documents", "case"), "record"
    ),
    Place("way", gettext_lazy("Whole way"), ("case_way",)),
    Place("connections", gettext_lazy("Connections"), ("case_connections",)),
    Place("victims", gettext_lazy("Victims"), ("case_victims",)),
    Place("plain", gettext_lazy("In plain words"), ("case_plain",)),
    Place("sharing", gettext_lazy("Sharing"), ("case_sharing",), of="accounts"),
    Place("closed", gettext_lazy("Closed parts"), ("case_closed",), of="accounts"),
    Place("procedure", gettext_lazy("Procedure"), ("case",), "procedure"),
    Place("history", gettext_lazy("History"), ("case_history", "record_log", "case"), "record"),
)
BOARDS = {
    "grounds": "grounds",
    "elements": "elements",
    "identity": "identity",
    "assurances": "assurances",
    "decisions": "case_decisions",
    "surrender": "surrender",
    "negotiation": "negotiation",
    "way": "case_way",
    "connections": "case_connections",
    "victims": "case_victims",
    "plain": "case_plain",
    "sharing": "case_sharing",
    "closed": "case_closed",
}
"""The boards to which a form leads back, with their pages."""


def menu_of(casefile: Casefile, id: str, here: str, query: str = "") -> list[dict[str, object]]:
    """The menu inside a case: label, address, and whether one is there."""
    shown: list[dict[str, object]] = []
    for place in PLACES:
        if place.of == "extradition" and not casefile.requests:
            continue
        if place.of == "accounts" and not settings.DEDERE_ACCOUNTS:
            continue
        found = next(((name, at) for name in place.pages if (at := _address(name, id))), None)
        if found is None:
            continue
        name, address = found
        address += f"?{query}" if query else ""
        if name == "case" and place.part:
            address += f"#{place.part}"
        shown.append({"label": place.label, "address": address, "here": place.name == here})
    return shown


def _address(name: str, id: str) -> str:
    try:
        return reverse(name, kwargs={"id": id})
    except NoReverseMatch:
        return ""


def coming_from(board: str, place: str = "") -> str:
    """What a form carries along, so that one comes back to a place on a board."""
    return f"{board}{_JOINT}{place}"


def back_to_board(id: str, came_from: str, query: str) -> str:
    """The address of the board that a form was opened from; nothing where it was none."""
    board, joint, place = came_from.partition(_JOINT)
    if not joint or board not in BOARDS:
        return ""
    address = reverse(BOARDS[board], kwargs={"id": id})
    address += f"?{query}" if query else ""
    return address + (f"#{place}" if place else "")
