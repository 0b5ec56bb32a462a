"""What stands in the picture: a mark for each event that has a date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dedere.calendars import PartialDate
from dedere.casefile import Casefile, Event
from dedere.pictures.dates import date_words
from dedere.pictures.text import clean
from dedere.pictures.timeline.kinds import GONE, Kind, kind_of
from dedere.pictures.timeline.rows import row_of
from dedere.pictures.timeline.words import event_words


@dataclass(frozen=True)
class Mark:
    """One event that has a date."""

    number: int
    event: Event
    date: PartialDate
    row: str
    kind: Kind
    words: str
    when: str
    request: str
    """The letter of its request or transfer, where there are several."""
    about: str
    """The request or transfer in words, the detail and the sources."""


def read_marks(casefile: Casefile, today: int, lang: str) -> tuple[Mark, ...]:
    """The events that may have happened by a day, in the order of time."""
    dated = _dated(casefile, today)
    exits = [when for event, when in dated if event.type in GONE]
    letters = request_letters(casefile)
    names = request_names(casefile, lang) if letters else {}
    return tuple(
        Mark(
            number=number,
            event=event,
            date=when,
            row=row_of(event, exits),
            kind=kind_of(event),
            words=event_words(event, lang),
            when=date_words(when, lang),
            request=letters.get(event.request or event.transfer or "", ""),
            about=_about(event, casefile, names, lang),
        )
        for number, (event, when) in enumerate(dated, start=1)
    )


def _dated(casefile: Casefile, today: int) -> list[tuple[Event, PartialDate]]:
    found = [
        (event, event.date)
        for event in casefile.events
        if event.date is not None and not event.date.is_never and event.date.earliest <= today
    ]
    return sorted(found, key=lambda one: (one[1].earliest, one[1].latest))


def _about(event: Event, casefile: Casefile, names: Mapping[str, str], lang: str) -> str:
    parts = []
    of = event.request or event.transfer
    if of is not None and of in names:
        parts.append(names[of])
    if event.detail:
        parts.append(event.detail.in_(lang))
    sources = [source for id in event.sources if (source := casefile.source(id))]
    if sources:
        titles = (one.title.in_(lang) if one.title else one.url or one.id for one in sources)
        parts.append("; ".join(titles))
    return clean(" — ".join(parts))


def request_names(casefile: Casefile, lang: str) -> dict[str, str]:
    """Each request and each transfer in words."""
    every = (*casefile.requests, *casefile.transfers)
    return {one.id: one.label.in_(lang) if one.label else one.id for one in every}


def request_letters(casefile: Casefile) -> dict[str, str]:
    """A letter for each request and transfer, where there are several: A to Z, A1 and so on."""
    every = (*casefile.requests, *casefile.transfers)
    if len(every) < 2:
        return {}
    return {one.id: _letter(place) for place, one in enumerate(every)}


def _letter(place: int) -> str:
    turn, letter = divmod(place, 26)
    return f"{chr(ord('A') + letter)}{turn or ''}"
