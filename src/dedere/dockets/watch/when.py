"""When: days with their time, zone, courtroom and judge, as entries print them.

What is written like a day and is none is kept as a doubt: it is told, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time

from dedere.bilingual import Text
from dedere.dockets.entries.dates import dates_in

_RE = re.IGNORECASE | re.ASCII
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?"
_LOOSE = re.compile(
    rf"\b\d{{1,2}}[/-]\d{{1,2}}[/-]\d{{1,6}}\b|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?\b(?!,? \d{{4}})"
    rf"|\b{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4,6}}\b"
    r"|\b(?:tomorrow|next (?:mon|tues|wednes|thurs|fri)day|date (?:and time )?to be "
    r"(?:set|determined|announced)|t\.?b\.?[ad]\.?)(?!\w)",
    _RE,
)
"""Written like a day. What `dates_in` does not read of it is no sure day."""
_CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2})(?::(?P<minute>\d{2}))?(?::\d{2})?\s*(?P<half>[ap])\.?\s?m\b\.?"
    r"|\b(?P<noon>(?:12(?::00)? )?noon)\b|\b(?P<h>\d{1,2}):(?P<m>\d{2})(?!\d|[/-])",
    _RE,
)
_ZONE = re.compile(
    r"\s*\(?\b(?:(?P<word>eastern|central|mountain|pacific)(?: (?:standard |daylight )?time)?"
    r"|(?P<short>[ECMP])[SD]?T)\b\)?",
    re.ASCII | re.IGNORECASE,
)
_ZONES = {
    "e": "America/New_York",
    "c": "America/Chicago",
    "m": "America/Denver",
    "p": "America/Los_Angeles",
}
_TIME_AFTER = re.compile(r"[\s,;@(\-–]*(?:beginning |starting |commencing )?(?:at|@)?[\s(]*", _RE)
_TIME_BEFORE = 28
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(rf"\b({'|'.join(_WEEKDAYS)}),?\s*(?:the\s+)?$", _RE)
_SHORTENED = [
    "No",
    "Nos",
    "St",
    "Mr",
    "Mrs",
    "Ms",
    "Dr",
    "Jr",
    "Sr",
    "Hon",
    "Ct",
    "Rm",
    "Ave",
    "Blvd",
    "Bldg",
    "Mag",
    "Dist",
    "Fl",
    "Doc",
    "Docs",
    "Dkt",
]
BREAK = re.compile(
    r"[.;](?<!\b[A-Za-z]\.)"
    + "".join(rf"(?<!\b{word}\.)" for word in _SHORTENED)
    + r"(?=\s|$|\))|\.(?<=[ap]\.m\.)(?=\s+(?-i:[A-Z]))",
    re.IGNORECASE,
)
"""Where a sentence of an entry ends; initials and abbreviations do not end one."""
_ROOM = re.compile(
    r"\b(?P<room>(?:in |at )(?=(?:[^.;()]|(?<=\b[A-Z])\.){0,80}"
    r"\b(?:court(?:room|house)?|chambers|bldg|building|room|"
    r"rm|floor|ctrm|annex|division)\b)|(?:ctrm|courtroom|crtrm)\b)",
    _RE,
)
_ROOM_ENDS = re.compile(
    r"\s*\bbefore\b|\s*\bwith (?=judge|magistrate)|[;()]"
    r"|(?<!\b[A-Z])(?<!\bSt)(?<!\bBldg)(?<!\bAve)\.(?=\s|$)|\b(?:meeting id|passcode|"
    r"password|dial|call-in|phone|telephone number|https?:|www|defendants?|counsel|as to|set for|"
    r"responses?|motions?|pretrial|jury|discovery|time)\b",
    _RE,
)
_BY = re.compile(
    r"\b(?:by|via) (?:tele(?:phone|conference)|video ?(?:tele)?(?:conference|conferencing)?|vtc|"
    r"zoom(?:gov)?)\b",
    _RE,
)
_JUDGE = re.compile(
    r"\b(?:before|with)\s+(?:the\s+)?(?P<judge>(?:(?:the )?Hon(?:orable|\.)\s+)?"
    r"(?:(?:Chief|Senior|Duty|U\.?S\.?|United States|District|Magistrate|Mag\.?)\s+)*"
    r"(?:Judge\s+)?(?:(?:[A-Z]\.|(?:Jr|Sr|St)\.|[A-Z][\w'’-]+|[A-Z])\s?){1,5})"
)
_JUDGE_WORD = re.compile(r"\b(?:judge|hon)", _RE)
_NOT_NAMES = re.compile(
    r"\s+(?:In|On|At|By|For|The|Courtroom|Signed|Time|Motion|Motions|Jury|Status|Sentenc\w+|Trial|"
    r"Hearing|Pretrial|Preliminary|Detention|Arraignment|Defendant\w*|Government|Response\w*|"
    r"Attorney|Court|Text|Interpreter|Change|Order\w*|Discovery)\b.*$"
)
_AROUND = 300


@dataclass(frozen=True, slots=True)
class When:
    """A day, and what stands with it."""

    start: int
    end: int
    day: date | None
    """None where it is written like a day and is none."""
    time: time | None = None
    zone: str | None = None
    """A zone of the IANA database that the words name; None where they name none."""
    courtroom: str | None = None
    judge: str | None = None
    doubts: tuple[Text, ...] = ()


def whens(text: str, start: int, end: int) -> Iterator[When]:
    """The days of *text* that begin between two places, in order."""
    sure = {one.start: one for one in dates_in(text) if start <= one.start < end}
    loose = [
        one
        for one in _LOOSE.finditer(text, start, end)
        if not any(said.start <= one.start() < said.end for said in sure.values())
    ]
    places = sorted(
        [(said.start, said.end, said.on) for said in sure.values()]
        + [(one.start(), one.end(), None) for one in loose],
        key=lambda place: place[0],
    )
    for at, (first, last, day) in enumerate(places):
        until = places[at + 1][0] if at + 1 < len(places) else len(text)
        yield _when(text, first, last, day, min(until, last + _AROUND), start)


def _when(text: str, first: int, last: int, day: date | None, until: int, after: int) -> When:
    doubts: list[Text] = []
    if day is None:
        doubts.append(_NO_DAY.format(words=text[first:last]))
    named = _WEEKDAY.search(text, max(after, first - 16), first)
    if named is not None and day is not None and _WEEKDAYS[day.weekday()] != named[1].lower():
        doubts.append(_WEEKDAY_WRONG.format(day=day.isoformat(), weekday=named[1]))
    elif day is not None and day.weekday() >= 5:
        doubts.append(_WEEKEND.format(day=day.isoformat()))
    lead = _TIME_AFTER.match(text, last)
    clock = _CLOCK.match(text, lead.end() if lead else last)
    end = last
    if clock is not None and clock.end() <= until:
        end = clock.end()
    else:
        clock = _before(text, max(after, first - _TIME_BEFORE), first)
    hour, doubt = _time(clock)
    if doubt is not None:
        doubts.append(doubt)
    ends = BREAK.search(text, end)
    until = min(until, ends.end() if ends is not None else until)
    zone = None
    if clock is not None and (said := _ZONE.match(text, clock.end())) is not None:
        zone = _ZONES[(said["word"] or said["short"])[0].lower()]
        end = max(end, said.end())
    return When(
        start=first,
        end=end,
        day=day,
        time=hour,
        zone=zone,
        courtroom=_courtroom(text, end, until),
        judge=_judge(text, end, until) or _judge(text, max(after, first - 60), first),
        doubts=tuple(doubts),
    )


def _before(text: str, start: int, end: int) -> re.Match[str] | None:
    """A time just before the day: "at 9:00 a.m. on 05/25/2016"."""
    found = list(_CLOCK.finditer(text, start, end))
    last = found[-1] if found else None
    if last is None or re.fullmatch(r"[\s,]*(?:on)?[\s,]*(?:\w+day,?\s*)?", text[last.end() : end]):
        return last
    return None


def _time(clock: re.Match[str] | None) -> tuple[time | None, Text | None]:
    if clock is None:
        return None, None
    if clock["noon"]:
        return time(12), None
    hour = int(clock["hour"] or clock["h"])
    minute = int(clock["minute"] or clock["m"] or 0)
    if minute < 60 and clock["half"] and 1 <= hour <= 12:
        return time(hour % 12 + (12 if clock["half"].lower() == "p" else 0), minute), None
    if minute < 60 and not clock["half"] and 13 <= hour < 24:
        return time(hour, minute), None
    return None, _NO_TIME.format(words=" ".join(clock.group().split()))


def _courtroom(text: str, start: int, end: int) -> str | None:
    """Where it is, up to the judge or the end of the sentence; never the way to call in."""
    by = _BY.search(text, start, end)
    found = _ROOM.search(text, start, end)
    stop = _ROOM_ENDS.search(text, start)
    near = by is not None and (stop is None or by.start() < stop.start() or by.end() <= end)
    if near and by is not None and (found is None or by.start() < found.start()):
        return " ".join(by.group().split())
    if found is None:
        return None
    begin = found.end() if found.group().strip().lower() in ("in", "at") else found.start()
    ends = _ROOM_ENDS.search(text, begin)
    said = " ".join(text[begin : min(end, ends.start() if ends else end)].split()).strip(" ,.-")
    return said or None


def _judge(text: str, start: int, end: int) -> str | None:
    found = _JUDGE.search(text, start, end + _AROUND)
    if found is None or found.start() >= end or not _JUDGE_WORD.search(found["judge"]):
        return None
    said = _NOT_NAMES.sub("", " ".join(found["judge"].split()))
    return said.strip(" .,") or None


_NO_DAY = Text(
    "The day cannot be read surely: “{words}”.", "El día no se puede leer con certeza: «{words}»."
)
_NO_TIME = Text(
    "The time cannot be read surely: “{words}”.",
    "La hora no se puede leer con certeza: «{words}».",
)
_WEEKDAY_WRONG = Text(
    "{day} is no {weekday}: the day or the weekday is a misprint.",
    "{day} no cae en ese día de la semana ({weekday}): uno de los dos es una errata.",
)
_WEEKEND = Text(
    "{day} is a Saturday or Sunday: perhaps a misprint.",
    "{day} es sábado o domingo: quizá una errata.",
)
