"""Where a day ends: the time zone of each place where a court or an authority sits.

A last day ends at midnight where the authority is that counts it, so that "today" and "too late"
are asked there. Places are the States of Mexico (the codes of ISO 3166-2), those of its towns whose
clock is not that of their State, and the judicial districts of the United States (the short names
of the courts). Each has the zone of its seat in the IANA database, which knows when clocks were
changed, and when a country stopped changing them.

Sources: for Mexico the Ley de los Husos Horarios en los Estados Unidos Mexicanos of 28 October
2022, which ended summer time but for Baja California and the towns of the northern border; for the
United States 15 U.S.C. §§ 260a and 261 with 49 C.F.R. part 71, and the districts of 28 U.S.C.
§§ 81-131. All of it is known, not verified: that each place lies in the zone that is named here was
not read in an official text.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dedere.bilingual import Text

_OF_MEXICO: Mapping[str, str] = {
    "America/Mexico_City": (
        "agu chp cmx col gro gua hid jal mex mic mor oax pue que slp tab tla ver zac"
    ),
    "America/Merida": "cam yuc",
    "America/Monterrey": "coa dur nle tam",
    "America/Chihuahua": "chh",
    "America/Mazatlan": "bcs nay sin",
    "America/Hermosillo": "son",
    "America/Tijuana": "bcn",
    "America/Cancun": "roo",
    # Towns of the border with the clock of the other side.
    "America/Ciudad_Juarez": "ciudad-juarez",
    "America/Ojinaga": "ojinaga",
    "America/Matamoros": "matamoros nuevo-laredo piedras-negras reynosa",
}
_OF_THE_UNITED_STATES: Mapping[str, str] = {
    "America/New_York": (
        "ctd dcd ded flmd flnd flsd gamd gand gasd kyed mad mdd med nced ncmd ncwd nhd njd nyed "
        "nynd nysd nywd ohnd ohsd paed pamd pawd rid scd tned vaed vawd vtd wvnd wvsd"
    ),
    "America/Detroit": "mied miwd",
    "America/Indiana/Indianapolis": "innd insd",
    "America/Kentucky/Louisville": "kywd",
    "America/Chicago": (
        "almd alnd alsd ared arwd iand iasd ilcd ilnd ilsd ksd laed lamd lawd mnd moed mowd msnd "
        "mssd ndd ned oked oknd okwd sdd tnmd tnwd txed txnd txsd txwd wied wiwd"
    ),
    "America/Denver": "cod idd mtd nmd utd wyd",
    "America/Phoenix": "azd",
    "America/Los_Angeles": "cacd caed cand casd nvd ord waed wawd",
    "America/Anchorage": "akd",
    "Pacific/Honolulu": "hid",
    "America/Puerto_Rico": "prd",
    "America/St_Thomas": "vid",
    "Pacific/Guam": "gud",
    "Pacific/Saipan": "nmid",
}
PLACES: Mapping[str, str] = {
    f"{country}-{place}": zone
    for country, zones in (("mx", _OF_MEXICO), ("us", _OF_THE_UNITED_STATES))
    for zone, places in zones.items()
    for place in places.split()
}
"""The zone of each place: `mx-jal`, `mx-ciudad-juarez`, `us-cacd`."""

DIVIDED: Mapping[str, Text] = {
    "us-flnd": Text(
        "Pensacola and Panama City are in America/Chicago",
        "Pensacola y Panama City están en America/Chicago",
    ),
    "us-idd": Text(
        "Coeur d'Alene is in America/Los_Angeles", "Coeur d'Alene está en America/Los_Angeles"
    ),
    "us-innd": Text("Hammond is in America/Chicago", "Hammond está en America/Chicago"),
    "us-insd": Text("Evansville is in America/Chicago", "Evansville está en America/Chicago"),
    "us-kywd": Text(
        "Bowling Green, Owensboro and Paducah are in America/Chicago",
        "Bowling Green, Owensboro y Paducah están en America/Chicago",
    ),
    "us-sdd": Text("Rapid City is in America/Denver", "Rapid City está en America/Denver"),
    "us-txwd": Text("El Paso is in America/Denver", "El Paso está en America/Denver"),
    "us-tned": Text("Winchester is in America/Chicago", "Winchester está en America/Chicago"),
}
"""Districts whose courthouses are not all in the zone of the seat that is taken."""


@cache
def zone_of(name: str) -> ZoneInfo:
    """The zone of a place of `PLACES`, or one by its name in the IANA database.

    Raises:
        KeyError: where it is neither.
    """
    named = PLACES.get(name, name)
    try:
        return ZoneInfo(named)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # A name that is a folder of the database, or leads out of it, is no zone either.
        raise KeyError(name) from None


def today_in(zone: ZoneInfo, now: datetime | None = None) -> date:
    """The day that it is in a zone; *now* if not given."""
    return (now or datetime.now(UTC)).astimezone(zone).date()


class Shift(NamedTuple):
    """A day on which the clocks of a zone were changed, and by how many hours."""

    day: date
    hours: float
    """More than zero where the clock goes forward and the day is shorter."""


def clock_change(zone: ZoneInfo, first: date, last: date) -> Shift | None:
    """The first change of the clock from one day to another, both included."""
    day = first
    while day <= last and day < date.max:
        begins, ends = (_midnight(one, zone) for one in (day, day + timedelta(days=1)))
        hours = (ends - begins) / timedelta(hours=1)
        if hours != 24:
            return Shift(day, 24 - hours)
        day += timedelta(days=1)
    return None


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
