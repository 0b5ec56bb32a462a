"""What a careful reader would point out in a casefile that can be used as it is.

Notes never stop anything. They say where a value has no source, where nobody is named who judged,
and where two places of the file do not agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dedere.bilingual import Text
from dedere.casefile.model import Casefile, Event, Subject
from dedere.casefile.situations import matching_events
from dedere.casefile.words import AT_THE_TOP
from dedere.errors import Place
from dedere.law.facts import facts_of
from dedere.law.facts.events import EVENT_TYPES
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Datum, Level


class Kind(StrEnum):
    """What a note is about."""

    CONTRADICTION = "contradiction"
    NOT_PLACED = "not_placed"
    NO_JUDGE = "no_judge"
    NO_SUBTYPE = "no_subtype"
    NO_SOURCE = "no_source"
    UNUSED_SOURCE = "unused_source"


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to look at: about which entry, and which of its values."""

    kind: Kind
    subject: str
    fact: str | None
    text: Text
    place: Place | None = None


def notes(casefile: Casefile) -> list[Note]:
    """All that is worth a second look, the weightiest first."""
    order = list(Kind)
    found = _Notes(casefile).all()
    return sorted(found, key=lambda note: order.index(note.kind))


class _Notes:
    def __init__(self, casefile: Casefile) -> None:
        self.file = casefile

    def all(self) -> Iterator[Note]:
        for subject in self.file.subjects():
            facts = facts_of(subject.level)
            for name, datum in subject.data.items():
                yield from self._value(subject, facts[name], datum)
        yield from self._not_placed()
        for event in self.file.events:
            if event.type == "other" and event.subtype is None:
                yield self._note(
                    Kind.NO_SUBTYPE,
                    event.id,
                    None,
                    Text(
                        "an event of the type 'other' says with 'subtype' what it was",
                        "un hecho de tipo 'other' indica con 'subtype' qué fue",
                    ),
                )
        yield from self._unused_sources()

    def _note(self, kind: Kind, subject: str, fact: str | None, text: Text) -> Note:
        places = self.file.places
        place = places.get((subject, fact or "")) or places.get((subject, ""))
        return Note(kind, subject, fact, text, place)

    def _value(self, subject: Subject, fact: Fact, datum: Datum) -> Iterator[Note]:
        # Who asks whom is what the file is about; it needs no source of its own.
        said_by_the_file = fact.level is Level.CASE and fact.name in AT_THE_TOP
        if datum.source is None and subject.source is None and not said_by_the_file:
            yield self._note(
                Kind.NO_SOURCE,
                subject.id,
                fact.name,
                Text("the value has no source", "el valor no tiene fuente"),
            )
        if fact.judged_by is not None and (datum.by is None or datum.dated is None):
            yield self._note(
                Kind.NO_JUDGE,
                subject.id,
                fact.name,
                Text(
                    "the law leaves this to {judge}: say who judged ('by') and when ('date')",
                    "la ley deja esto a {judge}: indique quién lo apreció ('by') y cuándo ('date')",
                ).format(judge=fact.judged_by),
            )
        if fact.event:
            matching = list(matching_events(self.file, subject.id, fact, self.file.events))
            if matching and not any(_agree(datum, event) for event in matching):
                yield self._note(
                    Kind.CONTRADICTION,
                    subject.id,
                    fact.name,
                    Text(
                        f"{datum.value} is written here, but the event {matching[0].id} has "
                        f"{matching[0].date}; the value written here is used",
                        f"aquí dice {datum.value}, pero el hecho {matching[0].id} es de "
                        f"{matching[0].date}; se usa el valor escrito aquí",
                    ),
                )

    def _not_placed(self) -> Iterator[Note]:
        """Entries that may belong to several; of events, those that may be of several transfers."""
        file = self.file
        lists: list[Subject | Event] = [
            *file.listed(Level.OFFENSE),
            *file.listed(Level.DOCUMENT),
            *file.listed(Level.ASSURANCE),
            *(one for one in file.events if EVENT_TYPES[one.type].of_transfer),
        ]
        transfers = {one.id for one in file.transfers}
        for entry in lists:
            owners = file.owners_of(entry)
            if len(owners) < 2:
                continue
            if transfers.isdisjoint(owners):
                text = _SEVERAL_REQUESTS
            elif transfers.issuperset(owners):
                text = _SEVERAL_TRANSFERS
            else:
                text = _BOTH
            yield self._note(Kind.NOT_PLACED, entry.id, None, text)

    def _unused_sources(self) -> Iterator[Note]:
        file = self.file
        used = {id for subject in file.subjects() for id in subject.sources}
        used |= {d.source for s in file.subjects() for d in s.data.values() if d.source}
        used |= {id for entry in (*file.events, *file.parties) for id in entry.sources}
        used |= {old.datum.source for old in file.superseded if old.datum.source}
        for source in file.sources:
            if source.id not in used:
                yield self._note(
                    Kind.UNUSED_SOURCE,
                    source.id,
                    None,
                    Text("nothing rests on this source", "nada se apoya en esta fuente"),
                )


_SEVERAL_REQUESTS = Text(
    "there are several requests, and it does not say to which it belongs",
    "hay varias solicitudes, y no dice a cuál corresponde",
)
_SEVERAL_TRANSFERS = Text(
    "there are several transfers, and it does not say to which it belongs",
    "hay varios traslados, y no dice a cuál corresponde",
)
_BOTH = Text(
    "there are requests and transfers, and it does not say to which it belongs",
    "hay solicitudes y traslados, y no dice a cuál corresponde",
)


def _agree(datum: Datum, event: Event) -> bool:
    """Whether a date and the day of an event can be the same day."""
    assert event.date is not None  # noqa: S101 - matching events are dated
    low = max(datum.value.earliest, event.date.earliest)
    return bool(low <= min(datum.value.latest, event.date.latest))
