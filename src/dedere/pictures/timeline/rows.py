"""The row of the picture on which an event stands: its track, or beside the extradition."""

from __future__ import annotations

from collections.abc import Iterable

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import Event
from dedere.law.facts.events import EVENT_TYPES, Track
from dedere.pictures.timeline.kinds import HELD_ON_REQUEST

_BESIDE = "beside"
_BESIDE_LABEL = Text("Other proceedings", "Otros procesos")

ROWS = (*(track.value for track in Track), _BESIDE)
"""All rows, from the top."""

_CUSTODY_SUBTYPES = {
    HELD_ON_REQUEST,
    "arrest_domestic",
    "escape",
    "prison_transfer",
    "detention_order",
    "bail",
}
"""The subtypes of events without a type of their own that are about custody."""


def row_label(row: str) -> Text:
    """A row in words."""
    return _BESIDE_LABEL if row == _BESIDE else Track(row).label


def row_of(event: Event, exits: Iterable[PartialDate]) -> str:
    """The row of an event; a trial before there was a surrender stands beside the extradition."""
    if event.track in set(Track):
        return Track(event.track).value
    if event.type == "other" and event.subtype in _CUSTODY_SUBTYPES:
        return Track.CUSTODY.value
    track = EVENT_TYPES.get(event.type, EVENT_TYPES["other"]).track
    if track is Track.AFTERWARDS and event.date is not None:
        after = any(event.date.latest >= one.earliest for one in exits)
        return track.value if after else _BESIDE
    return track.value
