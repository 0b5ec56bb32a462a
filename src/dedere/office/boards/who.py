"""Who acts: an authority by the name that it had on the day, a party, or words."""

from __future__ import annotations

from datetime import date

from dedere.calendars import UNBOUNDED, PartialDate
from dedere.casefile.exchanges import Side
from dedere.law.authorities import load_authorities
from dedere.office.boards.opened import Opened


def authority_name(id: str | None, day: PartialDate | None, opened: Opened) -> str:
    """The name of an authority of the directory on a day; its id where nothing is known of it."""
    found = load_authorities().authorities.get(id or "")
    if found is None:
        return id or ""
    on = date.fromordinal(day.earliest) if day and day.earliest > UNBOUNDED else opened.days.as_of
    names = [name for name, _sure in found.on(on)]
    return (names[0] if names else found.present).name.in_(opened.lang)


def side_name(opened: Opened, side: Side | None, day: PartialDate | None) -> str:
    """Who sends, receives or offers; nothing where that is not recorded."""
    if side is None:
        return ""
    if side.authority is not None:
        return authority_name(side.authority, day, opened)
    if side.party is not None:
        party = next((one for one in opened.casefile.parties if one.id == side.party), None)
        return (party.name or opened.names.of_entry(party)) if party is not None else side.party
    return opened.said(side.words)
