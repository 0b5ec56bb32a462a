"""Limits as an iCalendar file (RFC 5545), so that each last day stands in an office's calendar.

One all-day event for each limit that still has to be watched. Its UID is made of the case, the
subject and the limit, and never changes; what changes raises SEQUENCE, so that a calendar that
reads the file again moves the event and never shows it twice (RFC 5545, 3.8.7.4; RFC 5546, 2.1.4).
A limit that was met or has no last day any more is cancelled, not forgotten: a calendar that has it
would otherwise keep it. An event that did not change stays as it was written, to the second.

Events of other cases in the same file are kept, so that one file can serve an office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from dedere.assessment.clock import Clock, Limit
from dedere.assessment.running import State
from dedere.bilingual import Text
from dedere.errors import DedereError

_PRODUCT = "-//dedere//clock//EN"
_WATCHED = (State.RUNNING, State.STAYED, State.MISSED, State.UNKNOWN)
_LENGTH = 75
"""Octets of a line, without its end (RFC 5545, 3.1)."""


def calendar_of(clock: Clock, lang: str, before: str | None, *, written: datetime) -> str:
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
    stamp = f"{written.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    events: dict[str, list[str]] = {}
    for limit in clock.limits:
        uid = uid_of(clock, limit)
        made = _event(clock, limit, lang) if limit.state in _WATCHED else None
        if made is None:
            continue
        events[uid] = _renewed(made, old.get(uid), uid, stamp)
    own = f"{_escaped(clock.casefile.id)}/"
    kept = []
    for uid, lines in old.items():
        if not uid.startswith(own):
            kept.append(lines)
        elif uid not in events:
            events[uid] = _cancelled(lines, uid, stamp)
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "METHOD:PUBLISH"]
    body = [line for lines in [*kept, *events.values()] for line in lines]
    return "".join(_folded(line) for line in [*head, *body, "END:VCALENDAR"])


def uid_of(clock: Clock, limit: Limit) -> str:
    """What names the event of a limit for good."""
    return _escaped(f"{clock.casefile.id}/{limit.subject}/{limit.id}@dedere")


def _event(clock: Clock, limit: Limit, lang: str) -> list[str] | None:
    """What an event says, without what tells one writing from another."""
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
        _NO_ADVICE,
    ]
    return [
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(summary.in_(lang))}",
        f"DESCRIPTION:{_escaped(chr(10).join(one.in_(lang) for one in words))}",
        f"STATUS:{'TENTATIVE' if tentative else 'CONFIRMED'}",
        "TRANSP:TRANSPARENT",
    ]


def _renewed(made: list[str], old: list[str] | None, uid: str, stamp: str) -> list[str]:
    """An event as it was written where it says the same; else with its SEQUENCE raised."""
    if old is not None and _said(old) == made:
        return old
    sequence = _sequence(old) + 1 if old is not None else 0
    return [
        "BEGIN:VEVENT",
        f"UID:{uid}",
        f"DTSTAMP:{stamp}",
        f"SEQUENCE:{sequence}",
        *made,
        "END:VEVENT",
    ]


def _cancelled(old: list[str], uid: str, stamp: str) -> list[str]:
    made = [line if not line.startswith("STATUS:") else "STATUS:CANCELLED" for line in _said(old)]
    return _renewed(made, old, uid, stamp)


def _said(lines: list[str]) -> list[str]:
    ours = ("BEGIN:", "END:", "UID:", "DTSTAMP:", "SEQUENCE:")
    return [line for line in lines if not line.startswith(ours)]


def _sequence(lines: list[str]) -> int:
    for line in lines:
        if re.fullmatch(r"SEQUENCE:\d{1,9}", line):
            return int(line.partition(":")[2])
    return 0


def _events(text: str) -> dict[str, list[str]]:
    """The events of a file that this command wrote, each as its lines, by UID."""
    lines = re.sub(r"\r?\n[ \t]", "", text).splitlines()
    if not lines or lines[0] != "BEGIN:VCALENDAR" or f"PRODID:{_PRODUCT}" not in lines:
        raise DedereError(_NOT_OURS, _ANOTHER)
    found: dict[str, list[str]] = {}
    event: list[str] = []
    for line in lines:
        if line == "BEGIN:VEVENT":
            event = []
        event.append(line)
        if line == "END:VEVENT":
            uid = next((one.partition(":")[2] for one in event if one.startswith("UID:")), "")
            found[uid], event = event, []
    return found


def _escaped(text: str) -> str:
    """Text as RFC 5545, 3.3.11 writes it."""
    for mark in ("\\", ";", ","):
        text = text.replace(mark, f"\\{mark}")
    return re.sub(r"\r?\n", r"\\n", text)


def _folded(line: str) -> str:
    """A line cut to 75 octets, never within a character, and ended as RFC 5545, 3.1 asks."""
    return "\r\n ".join(_pieces(line)) + "\r\n"


def _pieces(line: str) -> Iterator[str]:
    piece, length = "", 0
    for character in line:
        octets = len(character.encode())
        # A folded line begins with a space, which counts.
        if length + octets > _LENGTH:
            yield piece
            piece, length = "", 1
        piece += character
        length += octets
    yield piece


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
