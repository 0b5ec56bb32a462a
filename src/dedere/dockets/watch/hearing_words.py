"""Hearings told in words, and as plain data."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from dedere.bilingual import Text
from dedere.dockets.watch.hearing_model import Hearing, Standing

_WEEKDAYS = (
    Text("Monday", "lunes"),
    Text("Tuesday", "martes"),
    Text("Wednesday", "miércoles"),
    Text("Thursday", "jueves"),
    Text("Friday", "viernes"),
    Text("Saturday", "sábado"),
    Text("Sunday", "domingo"),
)
STANDINGS: dict[Standing, Text] = {
    Standing.SET: Text("set", "fijada"),
    Standing.RESET: Text("reset", "cambiada de fecha"),
    Standing.CONTINUED: Text("continued to this day", "aplazada a esta fecha"),
    Standing.VACATED: Text("vacated", "cancelada"),
    Standing.MOVED: Text("taken from its day", "quitada de su fecha"),
    Standing.HELD: Text("held", "celebrada"),
    Standing.NOT_HELD: Text("not held", "no celebrada"),
}


def when_in_words(hearing: Hearing, lang: str) -> str:
    """``Monday 2021-05-03, 09:00 (America/Los_Angeles)``."""
    if hearing.day is None:
        return _NO_DAY.in_(lang)
    said = f"{_WEEKDAYS[hearing.day.weekday()].in_(lang)} {hearing.day.isoformat()}"
    if hearing.time is None:
        return said
    zone = f" ({hearing.zone.key})" if hearing.zone is not None else ""
    return f"{said}, {hearing.time:%H:%M}{zone}"


def hearing_lines(found: Iterable[Hearing], lang: str) -> list[str]:
    """What a person reads: when, what, where, by which entry, and what is doubtful."""
    lines: list[str] = []
    for one in found:
        lines.append(f"{when_in_words(one, lang)}  {one.title(lang)}: {standing(one, lang)}")
        where = ", ".join(part for part in (one.courtroom, one.judge) if part)
        if where:
            lines.append(f"    {where}")
        lines.append(f"    {shown_by(one, lang)}: {one.words}")
        if one.was:
            days = ", ".join(day.isoformat() for day in one.was)
            lines.append(f"    {_WAS.in_(lang)}: {days}")
        lines += [f"    ? {doubt.in_(lang)}" for doubt in one.doubts]
        if one.sealed:
            lines.append(f"    ! {SEALED.in_(lang)}")
    return lines


def standing(hearing: Hearing, lang: str) -> str:
    """What the latest entry says of it, in a word or two."""
    return STANDINGS[hearing.standing].in_(lang)


def shown_by(hearing: Hearing, lang: str) -> str:
    """``entry 12 of 2021-02-03``."""
    number = hearing.entry.number or _UNNUMBERED.in_(lang)
    day = f" ({hearing.entry.day.isoformat()})" if hearing.entry.day else ""
    return f"{_ENTRY.in_(lang)} {number}{day}"


def hearing_data(hearing: Hearing) -> dict[str, Any]:
    """A hearing as JSON has it. Words are masked as in a record."""
    moment = hearing.at
    return {
        "uid": hearing.uid,
        "court": hearing.docket[0],
        "docket_number": hearing.docket[1],
        "defendants": list(hearing.defendants),
        "kind": hearing.kind.name,
        "title": _text(hearing.kind.title),
        "printed": hearing.printed,
        "standing": str(hearing.standing),
        "day": hearing.day.isoformat() if hearing.day else None,
        "time": hearing.time.isoformat("minutes") if hearing.time else None,
        "zone": hearing.zone.key if hearing.zone else None,
        "at": moment.isoformat() if moment else None,
        "courtroom": hearing.courtroom,
        "judge": hearing.judge,
        "entry": {
            "i": hearing.entry.i,
            "doc": hearing.entry.number,
            "date": hearing.entry.day.isoformat() if hearing.entry.day else None,
        },
        "words": hearing.words,
        "was": [day.isoformat() for day in hearing.was],
        "doubts": [_text(one) for one in hearing.doubts],
        "sealed": hearing.sealed,
    }


def _text(text: Text) -> dict[str, str]:
    return {"en": text.en, "es": text.es}


_NO_DAY = Text("day not readable", "fecha no legible")
_WAS = Text("before", "antes")
_ENTRY = Text("entry", "asiento")
_UNNUMBERED = Text("without a number", "sin número")
SEALED = Text(
    "Something speaks of a seal: it goes into no calendar.",
    "Algo habla de reserva: no va a ningún calendario.",
)
"""Why a hearing is kept out of calendars."""
