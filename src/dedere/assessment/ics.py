"""Limits as an iCalendar file (RFC 5545), so that each last day stands in an office's calendar.

One all-day event for each limit that still has to be watched. Its UID is made of the case, the
subject and the limit, and never changes; what changes raises SEQUENCE, so that a calendar that
reads the file again moves the event and never shows it twice (RFC 5545, 3.8.7.4; RFC 5546, 2.1.4).
A limit that was met or has no last day any more is cancelled, not forgotten: a calendar that has it
would otherwise keep it. An event that did not change stays as it was written, to the second.

A last day is a date and stays one: no calendar moves it by its own time zone. The zone in which it
ends stands in the words. The file has no METHOD, because it is kept and not sent: with one it would
be a message between calendars and need an organizer (RFC 5546, 3.2.1).

Events of other cases in the same file are kept, so that one file can serve an office.
"""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar, Event
from icalendar.enums import STATUS, TRANSP

from dedere.assessment.limits import Clock, Limit
from dedere.assessment.running import State
from dedere.bilingual import Text
from dedere.errors import DedereError

_PRODUCT = "-//dedere//clock//EN"
_WATCHED = (State.RUNNING, State.STAYED, State.MISSED, State.UNKNOWN)
_OF_THE_WRITING = ("DTSTAMP", "SEQUENCE")
"""What tells one writing of an event from another, not what it says."""


def calendar_of(clock: Clock, lang: str, before: bytes | None, *, written: datetime) -> bytes:
    """The calendar of a clock.

    Args:
        clock: the limits of a case.
        lang: the language of what is read.
        before: the file as it stands, if there is one.
        written: the moment of writing.

    Raises:
        DedereError: when the file as it stands is no calendar of this command.
    """
    old = _events(before) if before is not None else {}
    stamp = written.astimezone(UTC).replace(microsecond=0)
    events: dict[str, Event] = {}
    for limit in clock.limits:
        made = _event(clock, limit, lang) if limit.state in _WATCHED else None
        if made is not None:
            uid = str(made["UID"])
            events[uid] = _renewed(made, old.get(uid), stamp)
    own = f"{clock.casefile.id}/"
    kept = []
    for uid, event in old.items():
        if not uid.startswith(own):
            kept.append(event)
        elif uid not in events:
            events[uid] = _renewed(_cancelled(event), event, stamp)
    calendar = Calendar.new(prodid=_PRODUCT, subcomponents=[*kept, *events.values()])
    # A name made anew at each writing would be no name, and would change a file that says the same.
    calendar.pop("UID", None)
    return bytes(calendar.to_ical())


def uid_of(clock: Clock, limit: Limit) -> str:
    """What names the event of a limit for good."""
    return f"{clock.casefile.id}/{limit.subject}/{limit.id}@dedere"


def _event(clock: Clock, limit: Limit, lang: str) -> Event | None:
    """The event of a limit; None where no day is known."""
    between = limit.between
    day = limit.last_day or (between[0] if between else None)
    if day is None or day == date.max:
        return None
    tentative = limit.last_day is None or limit.state is State.UNKNOWN
    summary = (_ON if limit.last_day else _AT_THE_EARLIEST).format(
        id=limit.id, case=clock.casefile.id, subject=limit.subject, state=limit.state.label
    )
    earlier = min((one.ends.earliest for one in limit.earlier if one.ends), default=None)
    words = [
        limit.rule.text,
        limit.consequence,
        limit.rule.provision.citation,
        *([_EARLIER.format(day=date.fromordinal(earlier))] if earlier is not None else []),
        *([limit.where.words] if limit.where is not None else []),
        _NO_ADVICE,
    ]
    return Event.new(
        uid=uid_of(clock, limit),
        start=day,
        end=day + timedelta(days=1),
        summary=summary.in_(lang),
        description="\n".join(one.in_(lang) for one in words),
        status=STATUS.TENTATIVE if tentative else STATUS.CONFIRMED,
        transparency=TRANSP.TRANSPARENT,
    )


def _renewed(made: Event, old: Event | None, stamp: datetime) -> Event:
    """An event as it was written where it says the same; else with its SEQUENCE raised."""
    if old is not None and _said(old) == _said(made):
        return old
    made.DTSTAMP = stamp
    made.sequence = old.sequence + 1 if old is not None else 0
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


def _events(text: bytes) -> dict[str, Event]:
    """The events of a file that this command wrote, by UID."""
    try:
        calendar = Calendar.from_ical(text)
        product = str(calendar.get("PRODID"))
    except (ValueError, IndexError, KeyError, AttributeError):
        product = ""
    if product != _PRODUCT:
        raise DedereError(_NOT_OURS, _ANOTHER)
    return {str(event.get("UID")): event for event in calendar.events}


_ON = Text(
    "{id}: last day ({case}, {subject}; {state})", "{id}: último día ({case}, {subject}; {state})"
)
_AT_THE_EARLIEST = Text(
    "{id}: last day at the earliest ({case}, {subject}; {state})",
    "{id}: último día, lo más pronto ({case}, {subject}; {state})",
)
_EARLIER = Text(
    "Read otherwise, the last day is {day}.", "Leído de otro modo, el último día es {day}."
)
_NO_ADVICE = Text("This is no legal advice.", "Esto no es asesoría jurídica.")
_NOT_OURS = Text(
    "The file is no calendar that this command wrote.",
    "El archivo no es un calendario escrito por este comando.",
)
_ANOTHER = Text("Name another file.", "Indique otro archivo.")
