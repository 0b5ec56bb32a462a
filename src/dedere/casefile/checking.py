"""What a careful reader would point out in a casefile that can be used as it is.

Notes never stop anything. They say where a value has no source, where nobody is named who judged,
and where two places of the file do not agree.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from dedere.bilingual import Text
from dedere.casefile.conflicts import Conflict
from dedere.casefile.decision_words import GRANTED
from dedere.casefile.decisions import Decision, owner_of
from dedere.casefile.model import Casefile, Entry, Event, Evidence, Subject
from dedere.casefile.situations import matching_events
from dedere.casefile.surrenders import Surrender, sources_within
from dedere.casefile.words import AT_THE_TOP, CONNECTIONS
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
    NO_PAPER = "no_paper"
    NO_BENEFIT = "no_benefit"
    NO_EVENT = "no_event"
    NOT_SIGNED = "not_signed"
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
        for one in self.file.evidence:
            yield from self._evidence(one)
        for decision in self.file.decisions:
            yield from self._decision(decision)
        for surrender in self.file.surrenders:
            yield from self._surrender(surrender)
        for entry in self._connections():
            if not entry.sources:
                yield self._note(Kind.NO_SOURCE, entry.id, None, _NO_SOURCE)
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

    def _evidence(self, one: Evidence) -> Iterator[Note]:
        """Evidence that cannot be looked up, or whose paper is of another request."""
        file = self.file
        if one.paper is None and not one.sources:
            yield self._note(
                Kind.NO_PAPER,
                one.id,
                None,
                Text(
                    "neither a paper nor a source says where it can be read",
                    "ni documento ni fuente dicen dónde puede leerse",
                ),
            )
        if one.kind == "accomplice" and one.benefit is None:
            yield self._note(
                Kind.NO_BENEFIT,
                one.id,
                None,
                Text(
                    "an accomplice: say with 'benefit' what was promised or given, if only that "
                    "nothing was",
                    "un coautor o partícipe: indique con 'benefit' qué se le prometió o dio, o que "
                    "nada",
                ),
            )
        paper = file.subject(one.paper) if one.paper is not None else None
        of_paper = file.request_of(paper) if paper is not None else None
        for id in dict.fromkeys(target.offense for target in one.carries):
            offense = file.subject(id) if id is not None else None
            of_offense = file.request_of(offense) if offense is not None else None
            if of_paper is not None and of_offense not in (None, of_paper):
                yield self._note(
                    Kind.CONTRADICTION,
                    one.id,
                    "paper",
                    Text(
                        f"the paper {one.paper} belongs to {of_paper}, the offense {id} to "
                        f"{of_offense}",
                        f"el documento {one.paper} corresponde a {of_paper}, el delito {id} a "
                        f"{of_offense}",
                    ),
                )

    def _decision(self, one: Decision) -> Iterator[Note]:
        """A ruling that no event shows, a second one of the same day, another word in the facts."""
        file = self.file
        tells = one.event or next((e.id for e in file.events if e.told_by == one.id), None)
        if tells is None:
            yield self._note(Kind.NO_EVENT, one.id, None, _NO_EVENT)
        of = owner_of(file, one.request)
        request = file.subject(of) if of is not None else None
        if of is None:
            yield self._note(Kind.NOT_PLACED, one.id, None, _SEVERAL_REQUESTS)
        written = request.data.get("decision") if request is not None else None
        undone = one.set_aside_by is not None or any(d.replaces == one.id for d in file.decisions)
        if (
            one.kind == "executive"
            and None not in (written, one.result)
            and written is not None
            and not undone
            and GRANTED.get(str(one.result), one.result)
            != GRANTED.get(written.value, written.value)
        ):
            yield self._note(
                Kind.CONTRADICTION,
                one.id,
                "result",
                Text(
                    f"{one.result} is decided here, but '{of}' has the decision {written.value}",
                    f"aquí se resuelve {one.result}, pero «{of}» tiene la resolución "
                    f"{written.value}",
                ),
            )
        for part in one.by_offense:
            offense = file.subject(part.offense)
            datum = offense.data.get("certified_for_surrender") if offense is not None else None
            if (
                datum is not None
                and part.result in ("certified", "not_certified")
                and datum.value is not (part.result == "certified")
            ):
                yield self._note(
                    Kind.CONTRADICTION,
                    one.id,
                    "by_offense",
                    Text(
                        f"the offense {part.offense} says otherwise of its certification",
                        f"el delito {part.offense} dice otra cosa de su certificación",
                    ),
                )

    def _surrender(self, one: Surrender) -> Iterator[Note]:
        """A handover that is not signed for both States, or that belongs nobody knows where."""
        if owner_of(self.file, one.request) is None:
            yield self._note(Kind.NOT_PLACED, one.id, None, _SEVERAL_REQUESTS)
        if one.handover is not None and not one.handover.is_signed_by_both:
            yield self._note(Kind.NOT_SIGNED, one.id, "handover", _NOT_SIGNED)

    def _unused_sources(self) -> Iterator[Note]:
        file = self.file
        used = {id for subject in file.subjects() for id in subject.sources}
        used |= {d.source for s in file.subjects() for d in s.data.values() if d.source}
        used |= {id for entry in self._others() for id in entry.sources}
        used |= {id for one in file.surrenders for id in sources_within(one)}
        used |= {id for one in file.conflicts for id in _given_by(one)}
        used |= {id for one in file.arguments for part in one.parts for id in part.sources}
        used |= {one.named_by for one in file.people if one.named_by is not None}
        used |= {old.datum.source for old in file.superseded if old.datum.source}
        for source in file.sources:
            if source.id not in used:
                yield self._note(
                    Kind.UNUSED_SOURCE,
                    source.id,
                    None,
                    Text("nothing rests on this source", "nada se apoya en esta fuente"),
                )

    def _others(self) -> Iterator[Entry]:
        """The entries that no facts are about."""
        yield from self.file.events
        yield from self.file.parties
        yield from self.file.evidence
        yield from self.file.decisions
        yield from self.file.surrenders
        yield from self.file.priorities
        yield from self.file.exchanges
        yield from self.file.offers
        yield from self.file.arguments
        yield from self.file.conflicts
        yield from self._connections()

    def _connections(self) -> Iterator[Entry]:
        for name in CONNECTIONS:
            yield from getattr(self.file, name)


_NO_SOURCE = Text(
    "no source says this: a connection is what a source alleges",
    "ninguna fuente lo dice: un vínculo es lo que afirma una fuente",
)
_NO_EVENT = Text(
    "it shows in no timeline: a ruling of review needs its stage and its result, or an event",
    "no aparece en la cronología: una resolución de revisión pide etapa y resultado, o un hecho",
)
_NOT_SIGNED = Text(
    "the hand-over record does not say who signed for each State",
    "el acta de entrega no dice quién firmó por cada Estado",
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


def _given_by(conflict: Conflict) -> Iterator[str]:
    """The sources of the values that stand side by side, and that of the choice."""
    yield from (datum.source for datum in conflict.values if datum.source)
    if conflict.decided is not None and conflict.decided.source is not None:
        yield conflict.decided.source


def _agree(datum: Datum, event: Event) -> bool:
    """Whether a date and the day of an event can be the same day."""
    assert event.date is not None  # noqa: S101 - matching events are dated
    low = max(datum.value.earliest, event.date.earliest)
    return bool(low <= min(datum.value.latest, event.date.latest))
