"""The timeline of a case: what happened, drawn to scale, one row a track.

`draw` gives the picture as SVG, wide (time from left to right) or narrow (from top to bottom);
`legend` gives the same in words for the table under it. The number on a mark is the number of
its line in the table.

A date that is known only in part is drawn as a bar over all the days that it can be, never as a
day. A stretch in which nothing happens is shortened where it would fill the page; a zigzag cuts
through the picture there and says how long it is. No colour carries meaning alone: each kind of
step has a shape.

Held for extradition: from an arrest that was carried out to release, escape, surrender or
transfer. A stay runs until it is lifted, until the only amparo or habeas then pending is decided
(on review, if a ruling on review is recorded), or until the person is surrendered. Where several
amparos or stays were open nobody can tell from the record which stay a ruling ended: the bar goes
on, paler, and the words say so.
"""

from __future__ import annotations

import calendar
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from textwrap import wrap
from typing import TypedDict
from xml.etree import ElementTree as ET

from dedere.bilingual import Text, same
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.casefile import Casefile, Event, Source
from dedere.casefile.words import CONFIDENCE
from dedere.law.facts.events import EVENT_TYPES, RESULTS, Track

Limit = tuple[PartialDate, Text]


class LegendRow(TypedDict):
    """One line of the table under the picture."""

    number: int | None
    """None where no date is recorded: such an event is in the table and not in the picture."""
    id: str
    written: str
    """The date as it stands in the casefile."""
    date: str
    track: str
    request: str
    words: str
    lasts: str
    """How long what began here went on, for an arrest and for a stay."""
    detail: str
    note: str
    confidence: str
    sources: list[Source]


def draw(
    casefile: Casefile,
    as_of: date,
    lang: str,
    *,
    narrow: bool = False,
    limits: Sequence[Limit] = (),
) -> str:
    """The picture as of a day, as an SVG element; a paragraph where there is nothing to draw.

    Args:
        casefile: The matter.
        as_of: Events that can only lie after this day are left out.
        lang: ``en`` or ``es``.
        narrow: Draw time from top to bottom, for a narrow screen.
        limits: Days by which something is due, with their words, drawn as flags.
    """
    story = _read(casefile, as_of, lang, limits)
    if not story.marks and not story.flags:
        empty = ET.Element("p", {"class": "timeline-empty"})
        empty.text = _clean(_NOTHING.format(day=_day(story.as_of, lang)).in_(lang))
        return ET.tostring(empty, encoding="unicode")
    return _Narrow(story).svg() if narrow else _Wide(story).svg()


def legend(casefile: Casefile, as_of: date, lang: str) -> list[LegendRow]:
    """What the picture shows, in words and in its order; then the events without a date."""
    story = _read(casefile, as_of, lang, ())
    lasts = {span.start.event.id: span.lasts for span in story.spans}
    numbered = {mark.event.id: mark for mark in story.marks}
    listed: list[Event] = [mark.event for mark in story.marks]
    listed += [event for event in casefile.events if event.date is None]
    requests = {r.id: r.label.in_(lang) if r.label else r.id for r in casefile.requests}
    rows: list[LegendRow] = []
    for event in listed:
        mark = numbered.get(event.id)
        sources = [casefile.source(id) for id in event.sources]
        sure = CONFIDENCE.get(event.confidence or "")
        rows.append(
            LegendRow(
                number=mark.number if mark else None,
                id=event.id,
                written=str(event.date) if event.date else "",
                date=mark.when if mark else _UNDATED.in_(lang),
                track=_row_label(mark.row if mark else _row_of(event, ())).in_(lang),
                request=requests.get(event.request or "", ""),
                words=_words(event, lang),
                lasts=lasts.get(event.id, ""),
                detail=event.detail.in_(lang) if event.detail else "",
                note=event.note.in_(lang) if event.note else "",
                confidence=sure.in_(lang) if sure else "",
                sources=[source for source in sources if source is not None],
            )
        )
    return rows


# Words ------------------------------------------------------------------------------------------

_NOTHING = Text(
    "No dated event is recorded up to {day}.", "No hay hechos con fecha registrados hasta el {day}."
)
_UNDATED = Text("no date recorded", "sin fecha registrada")
_BESIDE = "beside"
_LIMITS = Text("Time limits", "Plazos")
_TITLE = Text("Timeline: {name}", "Línea del tiempo: {name}")
_SUMMARY = Text(
    "{n} events from {first} to {last}, as of {day}. Each is listed in words under the picture.",
    "{n} hechos desde {first} hasta {last}, al {day}. Cada uno se enlista en palabras abajo.",
)
_CORNER = Text("n = {n} events", "n = {n} hechos")
_CORNER_ONE = Text("n = 1 event", "n = 1 hecho")
_CORNER_UNDATED = Text(" · {n} more without a date", " · {n} más sin fecha")
_AS_OF = Text("as of {day}", "al {day}")
_HELD = Text("Held for extradition", "Detención para la extradición")
_STAY = Text("Stay", "Suspensión")
_NO_END = Text("end not recorded", "fin no registrado")
_NO_RELEASE = Text("no release recorded", "sin libertad registrada")
_TO_SURRENDER = Text("no end recorded before no. {n}", "sin fin registrado antes del n.º {n}")
_PERHAPS = Text("perhaps ended by no. {n}", "quizá terminada por el n.º {n}")
_UNTIL = Text("until no. {n}", "hasta el n.º {n}")
_UNTIL_RULING = Text("until the ruling, no. {n}", "hasta la resolución, n.º {n}")
_DAYS = Text("{n} days", "{n} días")
_DAY = Text("1 day", "1 día")
_MONTHS = Text("{n} months", "{n} meses")
_YEARS = Text("{n} years", "{n} años")
_LEFT = Text("{n} left", "faltan {n}")
_ONE_LEFT = Text("1 day left", "falta 1 día")
_AGO = Text("{n} ago", "hace {n}")
_TODAY = Text("this day", "este día")

_MONTH_NAMES = (
    ("January", "enero"), ("February", "febrero"), ("March", "marzo"), ("April", "abril"),
    ("May", "mayo"), ("June", "junio"), ("July", "julio"), ("August", "agosto"),
    ("September", "septiembre"), ("October", "octubre"), ("November", "noviembre"),
    ("December", "diciembre"),
)  # fmt: skip
_MONTHS_LONG = tuple(Text(*pair) for pair in _MONTH_NAMES)
_MONTHS_SHORT = tuple(Text(en[:3], es[:3]) for en, es in _MONTH_NAMES)

_TOLD = {
    ("provisional_arrest", "order_issued"): Text(
        "Arrest order, nobody held", "Orden de detención, sin detenido"
    ),
    ("provisional_arrest", "order_executed"): Text(
        "Arrested for extradition", "Detenido para la extradición"
    ),
    ("amparo_denied", "denied"): Text("Amparo denied", "Amparo negado"),
    ("amparo_denied", "dismissed"): Text("Amparo dismissed", "Amparo sobreseído"),
    ("amparo_denied", "denied_and_dismissed"): Text(
        "Amparos: some denied, some dismissed", "Amparos: unos negados, otros sobreseídos"
    ),
    ("review_decided", "amparo_denied"): Text("Review: amparo denied", "Revisión: amparo negado"),
    ("certification", "certified"): Text("Certified extraditable", "Certificado extraditable"),
    ("certification", "not_certified"): Text(
        "Not certified extraditable", "No certificado extraditable"
    ),
    ("secretary_of_state_decision", "surrender_ordered"): Text(
        "Secretary of State: surrender ordered", "Secretario de Estado: entrega ordenada"
    ),
    ("secretary_of_state_decision", "refused"): Text(
        "Secretary of State: refused", "Secretario de Estado: negada"
    ),
    ("review_decided", "affirmed"): Text("Review: affirmed", "Revisión: confirmada"),
    ("review_decided", "reversed"): Text("Review: reversed", "Revisión: revocada"),
    ("surrender", "surrendered"): EVENT_TYPES["surrender"].label,
}
"""Shorter words for an event with its result."""

_MORE_RESULTS = {
    "affirmed": Text("affirmed", "confirmado"),
    "reversed": Text("reversed", "revocado"),
    "conditional": Text("on a condition", "con condición"),
    "amparo_denied": Text("amparo denied", "amparo negado"),
    "amparo_granted": Text("amparo granted", "amparo concedido"),
    "stay_upheld": Text("stay upheld", "suspensión confirmada"),
}

_SCOPES = {
    "surrender": Text("of surrender", "de la entrega"),
    "detention_and_surrender": Text("of detention and surrender", "de la detención y la entrega"),
    "transfer_and_surrender": Text("of transfer and surrender", "del traslado y la entrega"),
    "temporary_surrender": Text("of temporary surrender", "de la entrega temporal"),
    "surrender_without_procedure": Text(
        "of surrender without procedure", "de la entrega sin procedimiento"
    ),
}

_HELD_ON_REQUEST = "detention_on_formal_request"
_CUSTODY_SUBTYPES = {
    _HELD_ON_REQUEST,
    "arrest_domestic",
    "escape",
    "prison_transfer",
    "detention_order",
    "bail",
}


class _Kind:
    """The kinds of step, each with its shape."""

    ASK = "ask"
    DECIDE = "decide"
    STOP = "stop"
    RESUME = "resume"
    HOLD = "hold"
    LEAVE = "leave"
    ASSURE = "assure"
    STEP = "step"


_KINDS = {
    _Kind.ASK: Text("asked or filed", "pedido o promovido"),
    _Kind.DECIDE: Text("decided", "resuelto"),
    _Kind.STOP: Text("stay granted", "suspensión concedida"),
    _Kind.RESUME: Text("stay lifted", "suspensión levantada"),
    _Kind.HOLD: Text("arrested", "detenido"),
    _Kind.LEAVE: Text("surrendered, moved, freed", "entregado, trasladado, libre"),
    _Kind.ASSURE: Text("assurance given", "seguridad otorgada"),
    _Kind.STEP: Text("other step", "otro paso"),
}

_KIND_OF_TYPE = {
    **dict.fromkeys(
        (
            "provisional_arrest_request",
            "formal_request",
            "objections_filed",
            "amparo_filed",
            "review_filed",
            "habeas_filed",
            "assurance_requested",
            "withdrawal",
        ),
        _Kind.ASK,
    ),
    **dict.fromkeys(
        (
            "judge_opinion",
            "certification",
            "executive_decision",
            "secretary_of_state_decision",
            "amparo_denied",
            "amparo_granted",
            "review_decided",
            "habeas_denied",
            "habeas_granted",
            "trial_verdict",
            "sentence",
        ),
        _Kind.DECIDE,
    ),
    **dict.fromkeys(("release", "surrender", "transfer_outside_treaty"), _Kind.LEAVE),
    "stay_granted": _Kind.STOP,
    "stay_lifted": _Kind.RESUME,
    "provisional_arrest": _Kind.HOLD,
    "assurance_given": _Kind.ASSURE,
}

_FILED = {"amparo_filed", "habeas_filed"}
_RULED = {"amparo_denied", "amparo_granted", "habeas_denied", "habeas_granted"}
_GONE = {"surrender", "transfer_outside_treaty"}


def _clean(text: str) -> str:
    """Without the characters that XML cannot hold."""
    return re.sub(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def _cut(text: str, length: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1].rstrip(" ,;:.") + "…"


def _plain(word: str) -> str:
    return word.replace("_", " ")


def _date(ordinal: int) -> date:
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))


def _day(ordinal: int, lang: str) -> str:
    found = _date(ordinal)
    return f"{found.day} {_MONTHS_SHORT[found.month - 1].in_(lang)} {found.year}"


def _when(value: PartialDate, lang: str) -> str:
    """A date in words, as exact as it was written and no more."""
    written = str(value)
    first, slash, last = written.partition("/")
    if not slash:
        parts = [int(part) for part in first.split("-")]
        if len(parts) == 1:
            return first
        if len(parts) == 3:
            return _day(value.earliest, lang)
        return _month(parts[0], parts[1], lang)
    if first == "..":
        before = Text("{day} or before", "{day} o antes")
        return before.format(day=_when(PartialDate.parse(last), lang)).in_(lang)
    if last == "..":
        after = Text("{day} or after", "{day} o después")
        return after.format(day=_when(PartialDate.parse(first), lang)).in_(lang)
    return _between(_date(value.earliest), _date(value.latest), lang)


def _month(year: int, month: int, lang: str) -> str:
    return f"{_MONTHS_LONG[month - 1].in_(lang)}{' de' if lang == 'es' else ''} {year}"


def _between(first: date, last: date, lang: str) -> str:
    """An interval, both ends in the same form: years, months or days."""
    months = (first.day, last.day) == (1, calendar.monthrange(last.year, last.month)[1])
    if months and (first.month, last.month) == (1, 12):
        return f"{first.year} – {last.year}"

    same_year = first.year == last.year
    if months:
        start = _MONTHS_LONG[first.month - 1].in_(lang) if same_year else ""
        start = start or _month(first.year, first.month, lang)
        return f"{start} – {_month(last.year, last.month, lang)}"
    end = _day(last.toordinal(), lang)
    if same_year and first.month == last.month:
        return f"{first.day}–{end}"
    start = _day(first.toordinal(), lang)
    return f"{start.removesuffix(f' {first.year}') if same_year else start} – {end}"


def _how_long(days: int, lang: str) -> str:
    """A length of time in the largest unit that still says something."""
    if days == 1:
        return _DAY.in_(lang)
    for text, unit, least in ((_YEARS, 365.2425, 730), (_MONTHS, 30.44, 75)):
        if days >= least:
            return text.format(n=round(days / unit)).in_(lang)
    return _DAYS.format(n=days).in_(lang)


def _words(event: Event, lang: str, *, room: int | None = None) -> str:
    """What happened, in a line: its own label, or its type with what came of it."""
    if event.label is not None:
        text = event.label.in_(lang)
    elif event.type == "other":
        told = event.subtype and _plain(event.subtype)
        text = (
            event.detail.in_(lang) if event.detail else told or EVENT_TYPES["other"].label.in_(lang)
        )
    else:
        text = _typed(event).in_(lang)
    text = text if room is None else _cut(text, room)
    return _clean(f"{text} (?)" if event.confidence == "doubtful" else text)


def _typed(event: Event) -> Text:
    """An event in the words of its type, with its result and its reach."""
    told = _TOLD.get((event.type, event.result or ""))
    if told is not None:
        return told
    known = EVENT_TYPES.get(event.type)
    text = known.label if known else same(_plain(event.type))
    if event.scope:
        scope = _SCOPES.get(event.scope) or same(f"({_plain(event.scope)})")
        text = _STAY if event.type == "stay_granted" else text
        text = Text(f"{text.en} {scope.en}", f"{text.es} {scope.es}")
    if event.result:
        result = (RESULTS | _MORE_RESULTS).get(event.result) or same(_plain(event.result))
        text = Text(f"{text.en}: {result.en}", f"{text.es}: {result.es}")
    return text


# What there is to draw --------------------------------------------------------------------------


@dataclass(frozen=True)
class _Mark:
    """One event that has a date."""

    number: int
    event: Event
    date: PartialDate
    row: str
    kind: str
    words: str
    when: str
    request: str
    """The letter of its request, where there are several."""
    about: str
    """The request in words, the detail and the sources."""


@dataclass(frozen=True)
class _Span:
    """Something that went on: custody, or a stay."""

    start: _Mark
    end: _Mark | None
    perhaps: tuple[_Mark, ...]
    """What may have ended it, where the record does not say."""
    certain: bool
    """Whether the event at its end speaks of this very end."""
    short: str
    lasts: str

    @property
    def css(self) -> str:
        return "stay" if self.start.kind == _Kind.STOP else "custody"


@dataclass(frozen=True)
class _Flag:
    date: PartialDate
    words: str
    when: str


@dataclass(frozen=True)
class _Story:
    lang: str
    id: str
    title: str
    as_of: int
    marks: tuple[_Mark, ...]
    spans: tuple[_Span, ...]
    flags: tuple[_Flag, ...]
    requests: tuple[tuple[str, str], ...]
    undated: int

    def days(self, when: PartialDate) -> tuple[int, int]:
        """From its earliest day to the day after its latest, as far as the axis goes."""
        early = self.first if when.earliest <= UNBOUNDED else when.earliest
        return early, self.last if when.latest >= NEVER else when.latest + 1

    def until(self, span: _Span) -> tuple[int, int]:
        """The days on which what went on ended: the day asked for, where no end is recorded."""
        return self.days(span.end.date) if span.end else (self.as_of + 1, self.as_of + 1)

    @property
    def rows(self) -> list[str]:
        found = {mark.row for mark in self.marks}
        return [row for row in (*(track.value for track in Track), _BESIDE) if row in found]

    @property
    def first(self) -> int:
        ends = [d for date_ in self.dates() for d in (date_.earliest, date_.latest)]
        return min(self.as_of, *(d for d in ends if UNBOUNDED < d < NEVER))

    @property
    def last(self) -> int:
        """The day after everything that is drawn."""
        ends = [d for date_ in self.dates() for d in (date_.earliest, date_.latest)]
        return max(self.as_of, *(d for d in ends if UNBOUNDED < d < NEVER)) + 1

    def dates(self) -> Iterator[PartialDate]:
        """Every date that the axis must reach."""
        yield from (mark.date for mark in self.marks)
        yield from (flag.date for flag in self.flags)

    def span_of(self, mark: _Mark) -> _Span | None:
        return next((span for span in self.spans if span.start is mark), None)

    def corner(self) -> str:
        number = len(self.marks)
        text = (_CORNER_ONE if number == 1 else _CORNER.format(n=number)).in_(self.lang)
        if self.undated:
            text += _CORNER_UNDATED.format(n=self.undated).in_(self.lang)
        return text


def _row_label(row: str) -> Text:
    return Text("Other proceedings", "Otros procesos") if row == _BESIDE else Track(row).label


def _row_of(event: Event, exits: Iterable[PartialDate]) -> str:
    """The track of an event; a trial before there was a surrender stands beside the extradition."""
    if event.track in set(Track):
        row = Track(event.track)
    elif event.type == "other" and event.subtype in _CUSTODY_SUBTYPES:
        row = Track.CUSTODY
    else:
        known = EVENT_TYPES.get(event.type, EVENT_TYPES["other"])
        row = known.track
        if row is Track.AFTERWARDS and event.date is not None:
            after = any(event.date.latest >= one.earliest for one in exits)
            return row.value if after else _BESIDE
    return row.value


def _read(casefile: Casefile, as_of: date, lang: str, limits: Sequence[Limit]) -> _Story:
    today = as_of.toordinal()
    dated = [
        (event.date.earliest, event.date.latest, place, event, event.date)
        for place, event in enumerate(casefile.events)
        if event.date is not None and not event.date.is_never and event.date.earliest <= today
    ]
    dated.sort(key=lambda found: found[:3])
    exits = [found[4] for found in dated if found[3].type in _GONE]
    letters = {}
    if len(casefile.requests) > 1:
        letters = {one.id: _letter(place) for place, one in enumerate(casefile.requests)}
    names = {
        one.id: _clean(one.label.in_(lang) if one.label else one.id) for one in casefile.requests
    }
    marks = []
    for number, (_, _, _, event, when) in enumerate(dated, start=1):
        kind = _KIND_OF_TYPE.get(event.type, _Kind.STEP)
        if event.type == "provisional_arrest" and event.result == "order_issued":
            kind = _Kind.DECIDE
        elif event.subtype == _HELD_ON_REQUEST:
            kind = _Kind.HOLD
        sources = [casefile.source(id) for id in event.sources]
        titles = [one.title.in_(lang) if one.title else one.url or one.id for one in sources if one]
        about = [names[event.request]] if letters and event.request in names else []
        about += [event.detail.in_(lang)] if event.detail else []
        about += ["; ".join(titles)] if titles else []
        marks.append(
            _Mark(
                number,
                event,
                when,
                _row_of(event, exits),
                kind,
                _words(event, lang),
                _when(when, lang),
                letters.get(event.request or "", ""),
                _clean(" — ".join(about)),
            )
        )
    used = {mark.request for mark in marks}
    flags = [
        _Flag(when, _clean(text.in_(lang)), f"{_when(when, lang)}, {_days_left(when, today, lang)}")
        for when, text in sorted(limits, key=lambda one: (one[0].earliest, one[0].latest))
        if not when.is_never
    ]
    name = casefile.person.name or (casefile.title.in_(lang) if casefile.title else casefile.id)
    return _Story(
        lang,
        casefile.id,
        _clean(_TITLE.format(name=name).in_(lang)),
        today,
        tuple(marks),
        tuple(_spans(marks, today, lang)),
        tuple(flags),
        tuple((letter, names[id]) for id, letter in letters.items() if letter in used),
        sum(event.date is None for event in casefile.events),
    )


def _letter(place: int) -> str:
    return chr(ord("A") + place) if place < 26 else f"{chr(ord('A') + place % 26)}{place // 26}"


def _days_left(when: PartialDate, today: int, lang: str) -> str:
    """Counted to the latest day that it can be: a limit has not passed while it may still run."""
    if when.latest == today:
        return _TODAY.in_(lang)
    if when.latest >= NEVER:
        return _NO_END.in_(lang)
    if when.latest == today + 1:
        return _ONE_LEFT.in_(lang)
    length = abs(when.latest - today)
    days = (_DAY if length == 1 else _DAYS.format(n=length)).in_(lang)
    return (_LEFT if when.latest > today else _AGO).format(n=days).in_(lang)


def _spans(marks: Sequence[_Mark], today: int, lang: str) -> Iterator[_Span]:
    held_until: _Mark | None = None
    held = False
    for mark in marks:
        if mark.kind == _Kind.HOLD:
            if held and (held_until is None or held_until.number > mark.number):
                continue
            end = _end_of_custody(mark, marks)
            told = mark.event.result == "order_executed" or mark.event.subtype == _HELD_ON_REQUEST
            if told or end is not None:
                held, held_until = True, end
                yield _span(mark, end, (), True, today, lang)
        elif mark.event.type == "stay_granted":
            end, perhaps, certain = _end_of_stay(mark, marks)
            yield _span(mark, end, perhaps, certain, today, lang)


def _together(one: _Mark, other: _Mark) -> bool:
    """Whether two events can be about the same request."""
    return not one.request or not other.request or one.request == other.request


def _may_precede(one: _Mark, other: _Mark) -> bool:
    """Whether it can have come first: two dates known in part may leave that open."""
    if one is other:
        return False
    return one.number < other.number or one.date.earliest < other.date.latest


def _end_of_custody(start: _Mark, marks: Sequence[_Mark]) -> _Mark | None:
    for mark in (mark for mark in marks if _may_precede(start, mark)):
        ends = mark.event.type in {*_GONE, "release"} or mark.event.subtype == "escape"
        if ends and mark.row == Track.CUSTODY:
            return mark
    return None


def _end_of_stay(
    start: _Mark, marks: Sequence[_Mark]
) -> tuple[_Mark | None, tuple[_Mark, ...], bool]:
    """What ended a stay, what may have ended it, and whether the end is its own."""
    perhaps: list[_Mark] = []
    for mark in (mark for mark in marks if _may_precede(start, mark)):
        kind = mark.event.type
        if not _together(start, mark):
            continue
        if kind in _GONE:
            return mark, tuple(perhaps), False
        earlier = (m for m in marks if _may_precede(m, mark) and _together(m, mark))
        before = [m.event.type for m in earlier]
        stays = before.count("stay_granted") - before.count("stay_lifted")
        if kind == "stay_lifted":
            if stays == 1:
                return mark, (), True
            perhaps.append(mark)
        elif kind in _RULED:
            pending = sum((one in _FILED) - (one in _RULED) for one in before)
            alone = pending == 1 or not {*before} & (_FILED | _RULED)
            if stays == 1 and alone:
                return _on_review(mark, marks), tuple(perhaps), False
            perhaps.append(mark)
    return None, tuple(perhaps), False


def _on_review(ruling: _Mark, marks: Sequence[_Mark]) -> _Mark:
    """The ruling on review that followed, before another amparo or habeas was filed."""
    for mark in marks[ruling.number :]:
        if mark.event.type in _FILED | _GONE:
            break
        if mark.event.type == "review_decided" and _together(ruling, mark):
            return mark
    return ruling


def _span(
    start: _Mark,
    end: _Mark | None,
    perhaps: tuple[_Mark, ...],
    certain: bool,
    today: int,
    lang: str,
) -> _Span:
    name = (_STAY if start.kind == _Kind.STOP else _HELD).in_(lang)
    last = end.date if end else PartialDate(today, today)
    short = name
    if start.date.is_day and last.is_day and last != start.date and not perhaps:
        days = last.earliest - start.date.earliest
        length = (_DAY if days == 1 else _DAYS.format(n=days)).in_(lang)
        short = f"{name}: {length}"
    notes = []
    if end is None:
        notes.append((_NO_END if start.kind == _Kind.STOP else _NO_RELEASE).in_(lang))
    elif start.kind == _Kind.STOP and end.event.type in _GONE:
        notes.append(_TO_SURRENDER.format(n=end.number).in_(lang))
    else:
        until = _UNTIL if certain else _UNTIL_RULING
        notes.append(until.format(n=end.number).in_(lang))
    if perhaps:
        numbers = ", ".join(str(mark.number) for mark in perhaps)
        notes.append(_PERHAPS.format(n=numbers).in_(lang))
    return _Span(start, end, perhaps, certain, short, "; ".join((short, *notes)))


# Time on paper ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Scale:
    """Days to places on paper: straight between its knots, and never backwards."""

    knots: tuple[tuple[int, float], ...]
    breaks: tuple[tuple[int, int], ...] = ()

    def __call__(self, day: int) -> float:
        """Where a day begins."""
        found = bisect_right(self.knots, day, key=lambda knot: knot[0])
        place = min(max(found, 1), len(self.knots) - 1)
        (d0, p0), (d1, p1) = self.knots[place - 1 : place + 1]
        return p0 + (p1 - p0) * (min(max(day, d0), d1) - d0) / (d1 - d0)

    def stretches(self) -> Iterator[tuple[int, int]]:
        """From the first day to the last, without the breaks."""
        start = self.knots[0][0]
        for first, last in self.breaks:
            yield start, first
            start = last
        yield start, self.knots[-1][0]

    @classmethod
    def fit(
        cls,
        stops: Iterable[int],
        covered: Sequence[tuple[int, int]],
        start: float,
        length: float,
        *,
        break_width: float = 58,
        enough: float = 0.7,
        least_days: int = 45,
    ) -> Scale:
        """One measure for all the time on paper, but for the longest empty stretches.

        An empty stretch, between two of the *stops* and not *covered*, is cut where it would
        take more than a seventh of what is left, until a day is *enough* wide.
        """
        days = sorted(set(stops))
        kept = days[-1] - days[0]
        empty = [
            (first, last)
            for first, last in pairwise(days)
            if last - first > least_days and not any(a <= first and last <= b for a, b in covered)
        ]
        empty.sort(key=lambda gap: gap[0] - gap[1])
        cut: list[tuple[int, int]] = []
        for first, last in empty[:8]:
            room = length - break_width * len(cut)
            taken = (last - first) / kept * room
            if taken < max(length / 7, 2 * break_width) or room / kept > enough:
                break
            cut.append((first, last))
            kept -= last - first
        cut.sort()
        measure = (length - break_width * len(cut)) / max(kept, 1)
        knots = [(days[0], start)]
        for first, last in cut:
            before = knots[-1][1] + (first - knots[-1][0]) * measure
            knots += [(first, before), (last, before + break_width)]
        knots.append((max(days[-1], days[0] + 1), start + length))
        return cls(tuple(dict(knots).items()), tuple(cut))


# Pen --------------------------------------------------------------------------------------------


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _width(text: str, size: float) -> float:
    """About how wide a text is; a little too wide rather than too narrow."""
    return (
        sum(0.33 if c in "iljtfr.,:;'|!() " else 0.63 if c.islower() else 0.7 for c in text) * size
    )


def _add(
    parent: ET.Element, tag: str, css: str = "", text: str | None = None, **attributes: object
) -> ET.Element:
    given = {"class": css} if css else {}
    for name, value in attributes.items():
        key = name.rstrip("_").replace("_", "-")
        given[key] = _n(value) if isinstance(value, float) else str(value)
    child = ET.SubElement(parent, tag, given)
    if text is not None:
        child.text = _clean(text)
    return child


def _polygon(parent: ET.Element, css: str, points: Iterable[tuple[float, float]]) -> None:
    _add(parent, "polygon", css, points=" ".join(f"{_n(x)},{_n(y)}" for x, y in points))


_OCTAGON = tuple(
    (x * side, y * other)
    for x, y, side, other in (
        (0.45, 1.1, -1, -1), (0.45, 1.1, 1, -1), (1.1, 0.45, 1, -1), (1.1, 0.45, 1, 1),
        (0.45, 1.1, 1, 1), (0.45, 1.1, -1, 1), (1.1, 0.45, -1, 1), (1.1, 0.45, -1, -1),
    )
)  # fmt: skip
_SHAPES: dict[str, tuple[tuple[float, float], ...]] = {
    _Kind.ASK: ((-0.9, -1), (0.45, -1), (0.9, -0.5), (0.9, 1), (-0.9, 1)),
    _Kind.DECIDE: ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    _Kind.STOP: _OCTAGON,
    _Kind.RESUME: _OCTAGON,
    _Kind.HOLD: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    _Kind.LEAVE: ((-1, -1), (0.7, -1), (1.4, 0), (0.7, 1), (-1, 1)),
    _Kind.ASSURE: ((-1, -1.05), (1, -1.05), (1, 0.2), (0, 1.3), (-1, 0.2)),
}


def _shape(parent: ET.Element, kind: str, x: float, y: float, size: float) -> None:
    if kind == _Kind.STEP:
        _add(parent, "circle", "tl-shape", cx=x, cy=y, r=size)
    else:
        _polygon(parent, "tl-shape", ((x + a * size, y + b * size) for a, b in _SHAPES[kind]))


class _Picture:
    """What the two pictures have in common: the frame, the gradients, one mark, one bar."""

    prefix = ""
    width = 0.0
    css = ""
    upright = False

    def __init__(self, story: _Story) -> None:
        self.story = story
        self.lang = story.lang
        self.name = f"timeline-{self.prefix}-{re.sub('[^A-Za-z0-9_-]', '-', story.id)}"
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})

    def svg(self) -> str:
        height = self.paint()
        story = self.story
        self.root.attrib.update(
            {
                "class": f"timeline {self.css}",
                "viewBox": f"0 0 {_n(self.width)} {_n(height)}",
                "role": "img",
                "lang": self.lang,
                "aria-labelledby": f"{self.name}-title {self.name}-desc",
            }
        )
        dates = [mark.when for mark in story.marks]
        about = ET.Element("desc", {"id": f"{self.name}-desc"})
        if dates:
            about.text = _SUMMARY.format(
                n=len(dates), first=dates[0], last=dates[-1], day=_day(story.as_of, self.lang)
            ).in_(self.lang)
        else:
            about.text = _NOTHING.format(day=_day(story.as_of, self.lang)).in_(self.lang)
        title = ET.Element("title", {"id": f"{self.name}-title"})
        title.text = story.title
        self.root.insert(0, self._definitions())
        self.root.insert(0, about)
        self.root.insert(0, title)
        return ET.tostring(self.root, encoding="unicode")

    def paint(self) -> float:
        """Draw everything into the root and give the height."""
        raise NotImplementedError

    def url(self, name: str) -> str:
        return f"url(#{self.name}-{name})"

    def _definitions(self) -> ET.Element:
        defs = ET.Element("defs")
        ends = {"x2": "0", "y2": "1"} if self.upright else {}
        for name, stops in (
            ("soft", ((0, 0), (0.25, 1), (0.75, 1), (1, 0))),
            ("in", ((0, 0), (1, 1))),
            ("out", ((0, 1), (1, 0))),
            ("custody-in", ((0, 0), (1, 1))),
            ("custody-out", ((0, 1), (1, 0))),
        ):
            gradient = _add(defs, "linearGradient", id=f"{self.name}-{name}", **ends)
            part = "tl-stop-custody" if name.startswith("custody") else "tl-stop"
            for offset, opacity in stops:
                _add(gradient, "stop", part, offset=offset, stop_opacity=opacity)
        for name, step, css in (("hatch", 5, "tl-hatch"), ("sparse", 9, "tl-hatch tl-pale")):
            pattern = _add(
                defs,
                "pattern",
                id=f"{self.name}-{name}",
                width=step,
                height=step,
                patternUnits="userSpaceOnUse",
                patternTransform="rotate(45)",
            )
            _add(pattern, "path", css, d=f"M0,0V{step}")
        return defs

    def bar(
        self, parent: ET.Element, css: str, span: tuple[float, float], across: tuple[float, float],
        fill: str | None = None,
    ) -> None:  # fmt: skip
        """A bar along time: *span* is where it begins and ends, *across* its place and width."""
        (start, end), (place, thick) = span, across
        long = max(end - start, 0.5)
        if self.upright:
            made = _add(parent, "rect", css, x=place, y=start, width=thick, height=long)
        else:
            made = _add(parent, "rect", css, x=start, y=place, width=long, height=thick)
        if fill:
            made.set("fill", self.url(fill))

    def soft(
        self, parent: ET.Element, when: PartialDate, scale: Scale, across: tuple[float, float]
    ) -> None:
        """The days that a partial date can be; an arrow where there is no end to them."""
        early, late = when.earliest <= UNBOUNDED, when.latest >= NEVER
        first, last = self.story.days(when)
        start, end = scale(first), scale(last)
        fill = "in" if late else "out" if early else "soft"
        self.bar(parent, "tl-soft", (start, end), across, fill)
        if late:
            self.arrow(parent, end, across, +1)
        if early:
            self.arrow(parent, start, across, -1)

    def arrow(self, parent: ET.Element, at: float, across: tuple[float, float], way: int) -> None:
        place, thick = across
        points = [(at, place), (at + way * 8, place + thick / 2), (at, place + thick)]
        if self.upright:
            points = [(y, x) for x, y in points]
        _polygon(parent, "tl-arrow", points)

    def span(
        self, parent: ET.Element, span: _Span, scale: Scale, across: tuple[float, float]
    ) -> None:
        """Custody or a stay: faint where it may have begun or ended, firm where it did go on."""
        story = self.story
        begin, sure = story.days(span.start.date)
        group = _add(parent, "g", f"tl-span tl-{span.css}", data_from=span.start.event.id)
        _add(group, "title", text=span.lasts)
        leave, gone = story.until(span)
        doubt = min((story.days(mark.date)[0] for mark in span.perhaps), default=leave)
        stay = span.css == "stay"
        firm, pale = ("hatch", "sparse") if stay else (None, None)
        if span.start.date.is_day:
            sure = begin
        if span.end is not None and span.end.date.is_day:
            gone = leave
        sure, doubt = min(sure, gone), min(doubt, leave)
        doubt = max(doubt, sure)
        leave = max(leave, doubt)
        parts = (
            (begin, sure, "tl-faint", "in" if stay else "custody-in"),
            (sure, doubt, "tl-firm", firm),
            (doubt, leave, "tl-perhaps", pale),
            (leave, gone, "tl-faint", "out" if stay else "custody-out"),
        )
        for start, end, css, fill in parts:
            if start < end:
                self.bar(group, css, (scale(start), scale(end)), across, fill)
        if span.end is None:
            self.arrow(group, scale(gone), across, +1)

    def mark(self, parent: ET.Element, mark: _Mark, x: float, y: float, size: float) -> ET.Element:
        part = "" if mark.date.is_day else " tl-partial"
        group = _add(parent, "g", f"tl-mark tl-{mark.kind}{part}", data_event=mark.event.id)
        request = f" ({mark.request})" if mark.request else ""
        _add(group, "title", text=f"{mark.number}. {mark.when}: {mark.words}{request}")
        if mark.about:
            _add(group, "desc", text=mark.about)
        _shape(group, mark.kind, x, y, size)
        small = " tl-small" if mark.number > 99 else ""
        _add(group, "text", f"tl-number{small}", str(mark.number), x=x, y=y + size * 0.4)
        return group

    def write(self, place: ET.Element, words: str, letter: str) -> None:
        """Words, with the letter of the request before them in bold."""
        if letter and words.startswith(letter):
            _add(place, "tspan", "tl-letter", letter).tail = words.removeprefix(letter)
        else:
            place.text = words

    def flag(self, parent: ET.Element, flag: _Flag, x: float, y: float) -> ET.Element:
        group = _add(parent, "g", "tl-flag")
        _add(group, "title", text=f"{flag.words}: {flag.when}")
        _add(group, "path", "tl-pole", d=f"M{_n(x)},{_n(y + 9)}V{_n(y - 8)}")
        _polygon(group, "tl-shape", ((x, y - 8), (x + 11, y - 4), (x, y)))
        return group

    def zigzag(self, parent: ET.Element, at: float, length: tuple[float, float]) -> None:
        """A cut through the whole picture where time is missing."""
        start, end = length
        steps = int((end - start) / 6) + 1
        near = [(at - 3 + 3 * (i % 2), min(start + i * 6, end)) for i in range(steps + 1)]
        far = [(x + 6, y) for x, y in near]
        if self.upright:
            near, far = ([(y, x) for x, y in line] for line in (near, far))
        _polygon(parent, "tl-cut", (*near, *reversed(far)))
        for line in (near, far):
            _add(
                parent,
                "polyline",
                "tl-zigzag",
                points=" ".join(f"{_n(x)},{_n(y)}" for x, y in line),
            )

    def key(self, y: float, left: float) -> float:
        """What the shapes and bars mean, as far as they occur; gives the place under it."""
        story, size = self.story, 11.0
        group = _add(self.root, "g", "tl-key")
        entries: list[tuple[str, str]] = [
            (kind, text.in_(self.lang))
            for kind, text in _KINDS.items()
            if any(mark.kind == kind for mark in story.marks)
        ]
        css = {span.css for span in story.spans}
        if "custody" in css:
            entries.append(("custody", _HELD.in_(self.lang)))
        if "stay" in css:
            entries.append(("stay", Text("stay in force", "suspensión en vigor").in_(self.lang)))
        if any(span.perhaps for span in story.spans):
            entries.append(
                ("perhaps", Text("perhaps still in force", "quizá aún en vigor").in_(self.lang))
            )
        if any(not mark.date.is_day for mark in story.marks):
            entries.append(
                ("soft", Text("date known in part", "fecha conocida en parte").in_(self.lang))
            )
        entries += [(f"={letter}", name) for letter, name in story.requests]
        x = left
        for kind, words in entries:
            told = wrap(words, int((self.width - left - 24) / 6.8)) or [""]
            room = 34 + max(_width(line, size) for line in told)
            if x > left and x + room > self.width:
                x, y = left, y + 20
            part = _add(group, "g", f"tl-mark tl-{kind}" if kind in _KINDS else "tl-sample")
            if kind in _KINDS:
                _shape(part, kind, x + 8, y - 4, 5.5)
            elif kind.startswith("="):
                _add(part, "text", "tl-letter", kind[1:], x=x + 4, y=y)
            else:
                self._sample(part, kind, x, y)
            for number, line in enumerate(told):
                _add(part, "text", "tl-words", line, x=x + 20, y=y + 14 * number)
            y += 14 * (len(told) - 1)
            x += room
        return y + 20

    def _sample(self, part: ET.Element, kind: str, x: float, y: float) -> None:
        made = _add(part, "rect", x=x - 3, y=y - 10, width=19, height=11)
        css, fill = {
            "custody": ("tl-firm", None),
            "stay": ("tl-firm", "hatch"),
            "perhaps": ("tl-perhaps", "sparse"),
            "soft": ("tl-soft", "soft"),
        }[kind]
        part.set("class", f"tl-sample tl-{'stay' if kind == 'perhaps' else kind}")
        made.set("class", css)
        if fill:
            made.set("fill", self.url(fill))


# Wide: time from left to right ------------------------------------------------------------------


@dataclass
class _Lane:
    """One line of a row: what is taken of it."""

    taken: list[tuple[float, float]] = field(default_factory=list)

    def free(self, start: float, end: float) -> bool:
        return all(end <= a or b <= start for a, b in self.taken)


@dataclass(frozen=True)
class _Placed:
    mark: _Mark | _Flag
    x: float
    lane: int
    label: str
    left: bool


class _Wide(_Picture):
    prefix = "wide"
    width = 1000.0
    css = "timeline-wide"
    LEFT, RIGHT, TOP = 132.0, 984.0, 38.0
    LANE, SIZE, FONT = 23.0, 8.5, 11.0
    LABELLED = 10
    """So many lines of a row may be filled to make room for words."""

    def __init__(self, story: _Story) -> None:
        super().__init__(story)
        first, last = story.first, story.last
        if last - first < 10:
            first, last = first - 4, last + 4
        stops, covered = [first, last, story.as_of, story.as_of + 1], []
        for when in story.dates():
            known = PartialDate(max(when.earliest, first), min(when.latest, last))
            stops += [known.earliest, min(known.latest + 1, last)]
            if known.latest - known.earliest < 370:
                covered.append((known.earliest, known.latest + 1))
        self.scale = Scale.fit(stops, covered, self.LEFT + 14, self.RIGHT - self.LEFT - 28)

    def paint(self) -> float:
        story = self.story
        ground, lines, bars, cuts, poles, marks = (
            _add(self.root, "g", f"tl-{name}")
            for name in ("ground", "lines", "bars", "cuts", "poles", "marks")
        )
        y = self.TOP
        rows: list[tuple[str, Sequence[_Mark | _Flag]]] = []
        if story.flags:
            rows.append((_LIMITS.in_(self.lang), story.flags))
        for row in story.rows:
            label = _row_label(row).in_(self.lang)
            rows.append((label, [mark for mark in story.marks if mark.row == row]))
        for place, (label, members) in enumerate(rows):
            lanes, placed = self.pack(members)
            name = wrap(label, 19)[:2]
            height = max(len(lanes) * self.LANE + 7, 14 * len(name) + 12)
            _add(ground, "rect", f"tl-row-{place % 2}", x=0, y=y, width=self.width, height=height)
            for number, line in enumerate(name):
                _add(ground, "text", "tl-track", line, x=6, y=y + 19 + 14 * number)
            for one in placed:
                self.put(one, y + 3.5 + self.LANE * (one.lane + 0.5), bars, marks)
                if isinstance(one.mark, _Flag):
                    _add(poles, "path", "tl-pole", d=f"M{_n(one.x)},{_n(y + 6)}V{{bottom}}")
            y += height
        for pole in poles:
            pole.set("d", pole.attrib["d"].replace("{bottom}", _n(y)))
        self.axis(lines, y)
        for first, last in self.scale.breaks:
            at = (self.scale(first) + self.scale(last)) / 2
            self.zigzag(cuts, at + 8, (self.TOP - 6, y))
            _add(cuts, "text", "tl-gap", _how_long(last - first, self.lang), x=at, y=self.TOP - 11)
        now = self.scale(story.as_of) / 2 + self.scale(story.as_of + 1) / 2
        _add(lines, "path", "tl-now", d=f"M{_n(now)},{_n(self.TOP - 4)}V{_n(y + 6)}")
        words = _AS_OF.format(day=_day(story.as_of, self.lang)).in_(self.lang)
        side = "end" if now > self.width / 2 else "start"
        _add(lines, "text", "tl-now-words", words, x=now, y=y + 18, text_anchor=side)
        corner = story.corner()
        beside = 6.0 if side == "end" else self.RIGHT
        _add(
            lines, "text", "tl-corner", corner, x=beside, y=y + 18,
            text_anchor="start" if side == "end" else "end",
        )  # fmt: skip
        return self.key(y + 42, 6) - 4

    def pack(self, members: Sequence[_Mark | _Flag]) -> tuple[list[_Lane], list[_Placed]]:
        """Give each its line, with its words where there is room for them."""
        lanes: list[_Lane] = [_Lane()]
        placed: list[_Placed] = []
        for one in members:
            x, start, end = self.extent(one)
            room = max(self.width - x, x - self.LEFT) - 26
            label = self.label(one)
            while _width(label, self.FONT) > room:
                label = _cut(label, len(label) - 1)
            long = _width(label, self.FONT) + 22
            sides = ((start, max(end, x + long), False), (min(start, x - long), end, True))
            inside = [one for one in sides if one[0] > self.LEFT - 2 and one[1] < self.width]
            fits = (
                (number, side)
                for number in range(min(self.LABELLED, len(lanes)))
                for side in inside
                if lanes[number].free(side[0], side[1])
            )
            bare = (n for n, lane in enumerate(lanes) if lane.free(start, end))
            found = next(fits, None)
            if found is None and (len(lanes) >= self.LABELLED or not inside):
                number = next(bare, None)
                if number is not None:
                    lanes[number].taken.append((start, end))
                    letter = one.request if isinstance(one, _Mark) else ""
                    placed.append(_Placed(one, x, number, letter, False))
                    continue
            if found is None:
                found = len(lanes), (*inside, (start, end, False))[0]
                lanes.append(_Lane())
            number, side = found
            lanes[number].taken.append(side[:2])
            placed.append(_Placed(one, x, number, label if inside else "", side[2]))
        return lanes, placed

    def extent(self, one: _Mark | _Flag) -> tuple[float, float, float]:
        """Where its mark stands, and from where to where it takes room with its bar."""
        start, end = (self.scale(day) for day in self.story.days(one.date))
        x = (start + max(start, min(end, self.scale(self.story.as_of + 1)))) / 2
        if isinstance(one, _Flag):
            x = (start + end) / 2
        elif (span := self.story.span_of(one)) is not None:
            end = max(end, self.scale(self.story.until(span)[1]) + (0 if span.end else 9))
        return x, min(start, x - 12), max(end, x + 14)

    def label(self, one: _Mark | _Flag) -> str:
        if isinstance(one, _Flag):
            return f"{_cut(one.words, 46)} ({one.when})"
        words = _words(one.event, self.lang, room=46)
        span = self.story.span_of(one)
        if span is not None:
            days = span.short.partition(": ")[2]
            words += f" ({days})" if days else ""
            if span.end is None:
                open_ = _NO_END if span.css == "stay" else _NO_RELEASE
                words += f" · {open_.in_(self.lang)}"
        elif not one.date.is_day:
            words += f" ({one.when})"
        return f"{one.request} {words}".strip()

    def put(self, one: _Placed, y: float, bars: ET.Element, marks: ET.Element) -> None:
        if isinstance(one.mark, _Flag):
            if not one.mark.date.is_day:
                self.soft(bars, one.mark.date, self.scale, (y - 3, 6))
            group = self.flag(marks, one.mark, one.x, y)
        else:
            mark = one.mark
            if (span := self.story.span_of(mark)) is not None:
                self.span(bars, span, self.scale, (y - 9, 18))
            elif not mark.date.is_day:
                self.soft(bars, mark.date, self.scale, (y - 11, 22))
            group = self.mark(marks, mark, one.x, y, self.SIZE)
        if one.label:
            side = -1 if one.left else 1
            words = _add(
                group, "text", "tl-words", x=one.x + side * 16, y=y + 4,
                text_anchor="end" if one.left else "start",
            )  # fmt: skip
            self.write(words, one.label, one.mark.request if isinstance(one.mark, _Mark) else "")

    def axis(self, lines: ET.Element, bottom: float) -> None:
        """Years above, months or days beneath, as far as there is room."""
        kept = [s for s in self.scale.stretches() if s[1] > s[0]]
        longest = max(kept, key=lambda s: s[1] - s[0])
        measure = (self.scale(longest[1]) - self.scale(longest[0])) / (longest[1] - longest[0])
        ends = {"year": -100.0, "part": -100.0}
        shown = ""
        for first, last in kept:
            years = list(self._years(first, last, measure))
            for place, (day, words) in enumerate(years):
                at = self.scale(day)
                room = _width(words, 12)
                if day != first:
                    _add(lines, "path", "tl-year", d=f"M{_n(at)},4V{_n(bottom)}")
                elif place + 1 < len(years):
                    # The year in which the stretch begins gives way to the next one.
                    at = min(at, self.scale(years[place + 1][0]) - room - 8)
                if at > ends["year"] and at + 3 + room < self.width and words != shown:
                    shown = words
                    _add(lines, "text", "tl-year-words", words, x=at + 3, y=14)
                    ends["year"] = at + 3 + room + 1
            for day, words in self._parts(first, last, measure):
                at, room = self.scale(day), _width(words, 10)
                cut = any(self.scale(a) - 12 < at < self.scale(b) + 2 for a, b in self.scale.breaks)
                if at > ends["part"] and not cut:
                    _add(lines, "path", "tl-tick", d=f"M{_n(at)},{_n(self.TOP - 16)}V{_n(bottom)}")
                    beyond = any(
                        at + 3 + room > self.scale(a) for a, _ in self.scale.breaks if a >= day
                    )
                    if not beyond and at + room < self.width:
                        _add(lines, "text", "tl-tick-words", words, x=at + 3, y=self.TOP - 11)
                    ends["part"] = at + 3 + room + 3

    def _years(self, first: int, last: int, measure: float) -> Iterator[tuple[int, str]]:
        yield first, str(_date(first).year)
        step = next((s for s in (1, 2, 5, 10, 20, 50, 100) if measure * 365 * s > 36), 500)
        for year in range(_date(first).year + 1, _date(last - 1).year + 1):
            if year % step == 0:
                yield date(year, 1, 1).toordinal(), str(year)

    def _parts(self, first: int, last: int, measure: float) -> Iterator[tuple[int, str]]:
        if measure * 5 > 34:
            step = next(s for s in (1, 2, 5) if measure * s > 34)
            for day in range(first + 1, last):
                found = _date(day)
                if (found.day - 1) % step == 0 and (step == 1 or found.day < 29):
                    yield day, f"{found.day} {_MONTHS_SHORT[found.month - 1].in_(self.lang)}"
            return
        step = next((s for s in (1, 3, 6) if measure * 30.4 * s > 26), 0)
        if not step:
            return
        found = _date(first).replace(day=1)
        while found.toordinal() < last:
            if found.toordinal() >= first and (found.month - 1) % step == 0:
                yield found.toordinal(), _MONTHS_SHORT[found.month - 1].in_(self.lang)
            if (found.year, found.month) == (9999, 12):
                return
            found = date(found.year + found.month // 12, found.month % 12 + 1, 1)


# Narrow: time from top to bottom ----------------------------------------------------------------


@dataclass
class _Slot:
    """One entry of the narrow picture: the day where it begins, and the words beside it."""

    day: int
    what: _Mark | _Flag | None
    head: str
    track: str
    lines: list[str]
    below: bool = False
    """Whether the track has a line of its own, the first."""

    @property
    def height(self) -> float:
        return 19.0 + 14.5 * len(self.lines) + 9


class _Narrow(_Picture):
    prefix = "narrow"
    width = 360.0
    css = "timeline-narrow"
    upright = True
    YEAR, SIZE = 34.0, 9.0
    GAP = 30.0

    def __init__(self, story: _Story) -> None:
        super().__init__(story)
        self.spans, self.soft_lanes = self._lanes()
        bars = max(self.spans.values(), default=-1) + 1
        soft = max(self.soft_lanes.values(), default=-1) + 1
        self.rail = self.YEAR + 10 + 13 * bars + 7 * soft + 8
        self.text = self.rail + 20
        self.slots = self._slots()
        self.scale = self._scale()

    def _lanes(self) -> tuple[dict[int, int], dict[int, int]]:
        """Lines for what goes on and for partial dates, both left of the rail."""
        story = self.story
        found: tuple[dict[int, int], dict[int, int]] = ({}, {})
        lanes: tuple[list[int], list[int]] = ([], [])
        for mark in story.marks:
            early, late = story.days(mark.date)
            span = story.span_of(mark)
            if span is not None:
                late = story.until(span)[1]
            elif mark.date.is_day:
                continue
            which = 0 if span is not None else 1
            free = next((n for n, end in enumerate(lanes[which]) if end < early), None)
            if free is None:
                free = len(lanes[which])
                lanes[which].append(late)
            else:
                lanes[which][free] = late
            found[which][mark.number] = free
        return found

    def _slots(self) -> list[_Slot]:
        story, room = self.story, int((self.width - self.text) / 6.5)
        slots: list[_Slot] = []
        for mark in story.marks:
            words = f"{mark.request} {_cut(mark.words, 110)}".strip()
            lines = wrap(words, room)
            if (span := story.span_of(mark)) is not None:
                lines += wrap(f"→ {span.lasts}", room)
            track = _row_label(mark.row).in_(self.lang)
            below = _width(f"{mark.when} · {track}", 13) > self.width - self.text
            lines = [track, *lines] if below else lines
            slots.append(_Slot(story.days(mark.date)[0], mark, mark.when, track, lines, below))
        for flag in story.flags:
            head, _, left = flag.when.rpartition(", ")
            lines = [left, *wrap(_cut(flag.words, 110), room)]
            slots.append(_Slot(max(flag.date.earliest, story.first), flag, head, "", lines))
        words = _AS_OF.format(day=_day(story.as_of, self.lang)).in_(self.lang)
        slots.append(_Slot(story.as_of, None, words, "", []))
        slots.sort(key=lambda slot: (slot.day, slot.what is None))
        return slots

    def _scale(self) -> Scale:
        """Each day as tall as what began on it; between, a little for each day that passes."""
        story = self.story
        tall: dict[int, float] = {}
        for slot in self.slots:
            tall[slot.day] = tall.get(slot.day, 0) + slot.height
        stops = {story.first, story.last, *tall, *(day + 1 for day in tall)}
        stops |= {story.days(mark.date)[1] for mark in story.marks}
        days = sorted(stops)
        y = 14.0
        knots, breaks = [(days[0], y)], []
        for first, last in pairwise(days):
            if first in tall:
                y += tall[first]
            else:
                y += min(max((last - first) * 0.12, 1), self.GAP)
                if last - first > 270:
                    breaks.append((first, last))
            knots.append((last, y))
        return Scale(tuple(knots), tuple(breaks))

    def paint(self) -> float:
        lines, bars, cuts, marks = (
            _add(self.root, "g", f"tl-{name}") for name in ("lines", "bars", "cuts", "marks")
        )
        filled: dict[int, float] = {}
        shown = None
        bottom = self.scale(self.story.last)
        rail = f"M{_n(self.rail)},8V{_n(bottom)}"
        _add(lines, "path", "tl-rail", d=rail)
        for slot in self.slots:
            top = filled.get(slot.day, self.scale(slot.day))
            filled[slot.day] = top + slot.height
            y = top + 12
            year = _date(slot.day).year
            if year != shown:
                _add(lines, "text", "tl-year-words", str(year), x=0, y=y + 4)
                _add(
                    lines, "path", "tl-year",
                    d=f"M0,{_n(top - 3)}H{_n(self.width)}",
                )  # fmt: skip
                shown = year
            self.slot(slot, y, lines, bars, marks)
        for first, last in self.scale.breaks:
            at = (self.scale(first) + self.scale(last)) / 2
            self.zigzag(cuts, at, (self.YEAR + 2, self.rail + 10))
            words = _how_long(last - first, self.lang)
            _add(cuts, "text", "tl-gap tl-gap-beside", words, x=self.text, y=at + 3)
        _add(lines, "text", "tl-corner", self.story.corner(), x=0, y=bottom + 22)
        return self.key(bottom + 46, 4) - 4

    def slot(
        self, slot: _Slot, y: float, lines: ET.Element, bars: ET.Element, marks: ET.Element
    ) -> None:
        what = slot.what
        if what is None:
            _add(lines, "path", "tl-now", d=f"M{_n(self.YEAR + 6)},{_n(y)}H{_n(self.text - 4)}")
            _add(lines, "text", "tl-now-words", slot.head, x=self.text, y=y + 4)
            return
        if isinstance(what, _Flag):
            group = self.flag(marks, what, self.rail, y)
        else:
            left = self.YEAR + 10.0
            if what.number in self.spans:
                span = self.story.span_of(what)
                lane = left + 13 * self.spans[what.number]
                if span is not None:
                    self.span(bars, span, self.scale, (lane, 10))
                _add(lines, "path", "tl-tie", d=f"M{_n(lane + 5)},{_n(y)}H{_n(self.rail)}")
            elif what.number in self.soft_lanes:
                lane = self.rail - 14 - 7.0 * self.soft_lanes[what.number]
                self.soft(bars, what.date, self.scale, (lane, 6))
                _add(lines, "path", "tl-tie", d=f"M{_n(lane + 3)},{_n(y)}H{_n(self.rail)}")
            group = self.mark(marks, what, self.rail, y, self.SIZE)
        head = _add(group, "text", "tl-when", x=self.text, y=y + 4)
        head.text = slot.head
        if slot.track and not slot.below:
            _add(head, "tspan", "tl-track-beside", f" · {slot.track}")
        for number, line in enumerate(slot.lines):
            css = "tl-words tl-track-beside" if slot.below and number == 0 else "tl-words"
            place = _add(group, "text", css, x=self.text, y=y + 19 + 14.5 * number)
            begins = number == int(slot.below)
            self.write(place, line, what.request if begins and isinstance(what, _Mark) else "")
