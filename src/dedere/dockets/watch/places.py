"""The time zone of a court's place, and what is doubtful about it."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

from dedere.bilingual import Text
from dedere.calendars.zones import DIVIDED, zone_of

_TOWNS: dict[str, dict[str, str]] = {
    "flnd": {"Pensacola": "America/Chicago", "Panama City": "America/Chicago"},
    "idd": {"Coeur d'Alene": "America/Los_Angeles", "Coeur dAlene": "America/Los_Angeles"},
    "innd": {"Hammond": "America/Chicago"},
    "insd": {"Evansville": "America/Chicago"},
    "kywd": {
        "Bowling Green": "America/Chicago",
        "Owensboro": "America/Chicago",
        "Paducah": "America/Chicago",
    },
    "sdd": {"Rapid City": "America/Denver"},
    "txwd": {"El Paso": "America/Denver"},
    "tned": {"Winchester": "America/Chicago"},
}
"""Towns that are not in the zone of their district's seat, as `calendars.zones` has them."""
_OFFICES: dict[str, dict[str, str]] = {
    "flnd": {"3": "America/Chicago", "5": "America/Chicago"},
    "idd": {"2": "America/Los_Angeles"},
    "innd": {"2": "America/Chicago"},
    "insd": {"3": "America/Chicago"},
    "kywd": {"1": "America/Chicago", "4": "America/Chicago", "5": "America/Chicago"},
    "sdd": {"5": "America/Denver"},
    "txwd": {"3": "America/Denver"},
    "tned": {"4": "America/Chicago"},
}
"""Offices in those towns, by the figure before the colon of a docket number. They are known, not
read in an official text, so that the doubt stays."""
_TOWN_NAMED = re.compile(r"[A-Z][a-z]+,? [A-Z]{2}\b|[A-Z][a-z]+, [A-Z][a-z]+")


def zone_at(
    court: str | None, named: str | None, place: str, docket_number: str | None = None
) -> tuple[ZoneInfo | None, Text | None]:
    """The zone in which a time of *court* counts.

    Args:
        court: the court's id.
        named: a zone that the entry itself names, which then counts.
        place: courtroom and address as printed, which may name the town.
        docket_number: begins with the figure of the court's office.
    """
    if named is not None:
        return zone_of(named), None
    try:
        zone = zone_of(f"us-{court}") if court else None
    except KeyError:
        zone = None
    if zone is None or court is None:
        return None, _UNKNOWN
    doubt = DIVIDED.get(f"us-{court}")
    if doubt is None:
        return zone, None
    for town, other in _TOWNS.get(court, {}).items():
        if town.casefold() in place.casefold():
            return zone_of(other), None
    if _TOWN_NAMED.search(place):
        return zone, None
    office, colon, _ = (docket_number or "").partition(":")
    if colon:
        zone = zone_of(_OFFICES.get(court, {}).get(office, zone.key))
    return zone, _DIVIDED.format(zone=zone.key, doubt=doubt)


_UNKNOWN = Text("The court's time zone is not known.", "No se conoce el huso horario del tribunal.")
_DIVIDED = Text(
    "The district lies in two time zones; {zone} was taken ({doubt}).",
    "El distrito está en dos husos horarios; se tomó {zone} ({doubt}).",
)
