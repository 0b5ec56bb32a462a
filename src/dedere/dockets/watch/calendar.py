"""Coming hearings as an iCalendar file (RFC 5545).

One event for each hearing. Its UID is made of the docket, the kind and the entry that set it
first, so that a hearing that is moved keeps it; what changes raises SEQUENCE, and a calendar that
reads the file again moves the event (RFC 5546, 2.1.4). A vacated hearing is cancelled.

A time is that of the court's zone, which stands in the file. Where no time or no zone is known the
event fills the day. No event says how long it lasts: no docket tells. Titles hold no name of a
person, and what anything says to be sealed is never in the file. Events of other dockets in the
same file are kept, and those of this docket that are over stay as they were.
"""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Component, Event
from icalendar.enums import STATUS, TRANSP

from dedere.bilingual import Text
from dedere.dockets.model import Docket
from dedere.dockets.watch.hearing_model import COMING, Hearing, Standing
from dedere.dockets.watch.hearing_words import standing
from dedere.errors import DedereError

_PRODUCT = "-//dedere//hearings//EN"
_YEAR = timedelta(days=366)
_FIRST, _LAST = date(1971, 1, 1), date(2099, 1, 1)
"""Rules of time zones are written out for these days at most; others come of a wrong page."""
"""So long before the first event and after the last one the changes of the clocks are told."""
_OF_THE_WRITING = ("DTSTAMP", "SEQUENCE")
_IN_IT = COMING | {Standing.VACATED}


def calendar(
    found: Iterable[Hearing],
    lang: str = "en",
    before: bytes | None = None,
    *,
    dockets: Iterable[Docket] = (),
    written: datetime | None = None,
) -> bytes:
    """The calendar of hearings that have a day and are set, or were vacated.

    Args:
        found: the hearings, of one docket or several.
        lang: the language of what is read.
        before: the file as it stands, if there is one.
        dockets: dockets that were read, also those without a hearing: what the file had of them and
            what is no longer set is cancelled.
        written: the moment of writing; now if not given.

    Raises:
        DedereError: when the file as it stands is no calendar of this command.
    """
    stamp = (written or datetime.now(UTC)).astimezone(UTC).replace(microsecond=0)
    old = _events(before) if before is not None else {}
    hearings = tuple(found)
    events: dict[str, Event] = {}
    for one in hearings:
        if one.sealed or one.day is None or one.standing not in _IN_IT:
            continue
        events[one.uid] = _renewed(_event(one, lang), old.get(one.uid), len(one.was), stamp)
    own = {_prefix(*one.docket) for one in hearings}
    own |= {_prefix(docket.court, docket.docket_number) for docket in dockets}
    secret = {one.uid for one in hearings if one.sealed}
    kept = []
    for uid, event in old.items():
        if uid in events or uid in secret:
            continue
        if uid.startswith(tuple(own)) and _day(event) >= stamp.date():
            kept.append(_renewed(_cancelled(event), event, 0, stamp))
        else:
            kept.append(event)
    made = Calendar.new(prodid=_PRODUCT, subcomponents=[*kept, *events.values()])
    # A name made anew at each writing would be no name.
    made.pop("UID", None)
    days = [min(max(_day(event), _FIRST), _LAST) for event in (*kept, *events.values())]
    if days:
        made.add_missing_timezones(first_date=min(days) - _YEAR, last_date=max(days) + _YEAR)
    return bytes(made.to_ical())


def _event(one: Hearing, lang: str) -> Event:
    assert one.day is not None  # noqa: S101 - only hearings with a day come here
    moment = one.at
    words = [
        standing(one, lang),
        _PRINTED.format(words=one.printed).in_(lang),
        _ENTRY.format(number=one.entry.number or "–", day=one.entry.day or "–").in_(lang),
        *([_BEFORE.format(judge=one.judge).in_(lang)] if one.judge else []),
        *([_AT.format(time=f"{one.time:%H:%M}").in_(lang)] if one.time and not moment else []),
        *(doubt.in_(lang) for doubt in one.doubts),
        _CHECK.in_(lang),
    ]
    status = STATUS.TENTATIVE if one.doubts else STATUS.CONFIRMED
    event = Event.new(
        uid=one.uid,
        start=moment or one.day,
        end=None if moment or one.day == date.max else one.day + timedelta(days=1),
        summary=one.title(lang),
        description="\n".join(words),
        location=one.courtroom,
        status=STATUS.CANCELLED if one.standing is Standing.VACATED else status,
        transparency=TRANSP.TRANSPARENT if moment is None else TRANSP.OPAQUE,
    )
    return event


def _renewed(made: Event, old: Event | None, moves: int, stamp: datetime) -> Event:
    """An event as it was written where it says the same; else with its SEQUENCE raised.

    Without a file from before the number of moves counts, so that a later download is the newer.
    """
    if old is not None and _said(old) == _said(made):
        return old
    made.DTSTAMP = stamp
    made.sequence = max(moves, old.sequence + 1) if old is not None else moves
    return made


def _cancelled(old: Event) -> Event:
    made = deepcopy(old)
    made.status = STATUS.CANCELLED
    return made


def _said(event: Event) -> bytes:
    """What an event says, without what tells one writing from another."""
    plain = deepcopy(event)
    for name in _OF_THE_WRITING:
        plain.pop(name, None)
    return bytes(plain.to_ical())


def _day(event: Event) -> date:
    start = event.start
    return start.date() if isinstance(start, datetime) else start


def _prefix(court: str | None, number: str | None) -> str:
    return f"{court or '-'}/{number or '-'}/"


def _events(text: bytes) -> dict[str, Event]:
    """The events of a file that this command wrote, by UID."""
    try:
        found: Component = Calendar.from_ical(text)
        product = str(found.get("PRODID"))
    except (ValueError, IndexError, KeyError, AttributeError):
        product = ""
    if product != _PRODUCT or not isinstance(found, Calendar):
        raise DedereError(_NOT_OURS, _ANOTHER)
    return {str(event.get("UID")): event for event in found.events}


_PRINTED = Text("As printed: {words}.", "Como está impreso: {words}.")
_ENTRY = Text("Entry {number} of {day}.", "Asiento {number} del {day}.")
_BEFORE = Text("Before {judge}.", "Ante {judge}.")
_AT = Text("At {time}, in a time zone that is not known.", "A las {time}, en un huso desconocido.")
_CHECK = Text(
    "Read from a docket by a program: ask the court before you travel.",
    "Leído de un expediente por un programa: consulte al tribunal antes de viajar.",
)
_NOT_OURS = Text(
    "The file is no calendar that this command wrote.",
    "El archivo no es un calendario escrito por este comando.",
)
_ANOTHER = Text("Name another file.", "Indique otro archivo.")
