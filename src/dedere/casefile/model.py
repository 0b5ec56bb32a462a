"""What a casefile holds: one person, requests or transfers, and how everything is known.

A casefile is what was written down, no more: a value that is absent is not known, and nothing is
filled in. What holds on a given day is worked out in `situations`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile.words import LEVELS_LISTED, OF_EITHER
from dedere.errors import Place
from dedere.law.facts.events import EVENT_TYPES
from dedere.law.language.provisions import Confidence
from dedere.law.language.situation import Datum, Level

if TYPE_CHECKING:
    from dedere.casefile.arguments import Argument
    from dedere.casefile.conflicts import Conflict
    from dedere.casefile.connected import (
        Ask,
        Assistance,
        CourtCase,
        FileEntry,
        Group,
        Incident,
        Investigation,
        Known,
        Statement,
        Tie,
    )
    from dedere.casefile.decisions import Decision
    from dedere.casefile.exchanges import Exchange
    from dedere.casefile.offers import Offer
    from dedere.casefile.priorities import Priority
    from dedere.casefile.surrenders import Surrender


@dataclass(frozen=True, kw_only=True)
class Entry:
    """What every entry of a list can say, whatever it is.

    *sources* are ids of sources of the casefile; they speak for each value of the entry that
    names no source of its own. *recorded_on* and *recorded_by* tell when and by whom the entry
    was written down.
    """

    id: str
    label: Text | None = None
    note: Text | None = None
    sources: tuple[str, ...] = ()
    confidence: Confidence | None = None
    recorded_on: PartialDate | None = None
    recorded_by: str | None = None

    @property
    def source(self) -> str | None:
        """The first of its sources."""
        return self.sources[0] if self.sources else None


@dataclass(frozen=True, kw_only=True)
class Subject(Entry):
    """Something that facts are about: the case, the person, a request, an offense and so on.

    *data* holds the recorded values by the name of the fact without its level. *request* is the
    request and *transfer* the transfer to which it belongs, as written: see `Casefile.owners_of`.
    """

    level: Level
    request: str | None = None
    transfer: str | None = None
    data: Mapping[str, Datum] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Person(Subject):
    """The person sought, or to be transferred. Its id is always ``person``.

    *key* names the same person in several casefiles (`dedere.casefile.connected`).
    """

    level: Level = Level.PERSON
    key: str | None = None
    name: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Event(Entry):
    """Something that happened on a day that may be known only in part.

    *type* is one of `dedere.law.facts.events.EVENT_TYPES`; *track* only where the event does not
    belong to the track of its type. *suit* names the amparo or the habeas corpus to which it
    belongs, as the record does: ``485/2016``. *told_by* is the decision or the surrender that gives
    rise to it, where it does not stand in the casefile as an event of its own.
    """

    type: str
    subtype: str | None = None
    date: PartialDate | None = None
    request: str | None = None
    transfer: str | None = None
    track: str | None = None
    result: str | None = None
    scope: str | None = None
    suit: str | None = None
    detail: Text | None = None
    told_by: str | None = None


@dataclass(frozen=True, kw_only=True)
class Party(Entry):
    """Somebody who takes part, in one of the roles of `words.ROLES`."""

    role: str | None = None
    name: str | None = None
    organization: Text | None = None
    request: str | None = None
    transfer: str | None = None


class Carried(NamedTuple):
    """What evidence carries: an element of an offense of the casefile, or, with neither, identity.

    *element* is its name in the files of `dedere.law.elements`: ``us-drug-conspiracy.agreement``.
    """

    offense: str | None = None
    element: str | None = None


IDENTITY = Carried()
"""That the person is the one who is sought."""


@dataclass(frozen=True, kw_only=True)
class Evidence(Entry):
    """A piece of evidence: what it carries, where it can be read, what is said against it.

    *kind* is one of `words.KINDS_OF_EVIDENCE`, *paper* a document of the casefile, *place* the
    paragraph or the page in it. *benefit* is what a witness was promised or given.
    """

    carries: tuple[Carried, ...]
    kind: str
    paper: str | None = None
    place: Text | None = None
    says: Text | None = None
    said_against: Text | None = None
    benefit: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where a value was found.

    It can point at a page of a document of the casefile: *paper* is the document, *page* the page,
    *quotation_sha256* the hash of the words on it, whatever their spaces, and *file_sha256* that of
    the file in which they were read. The words themselves stay in the document.
    """

    id: str
    title: Text | None = None
    url: str | None = None
    kind: str | None = None
    published_on: PartialDate | None = None
    read_on: PartialDate | None = None
    paper: str | None = None
    page: str | None = None
    quotation_sha256: str | None = None
    file_sha256: str | None = None
    note: Text | None = None
    recorded_on: PartialDate | None = None
    recorded_by: str | None = None


class Superseded(NamedTuple):
    """A value that a later one replaced; it is still what was known on earlier days."""

    subject: str
    fact: str
    datum: Datum


@dataclass(frozen=True, kw_only=True)
class Casefile:
    """One matter, as written down.

    There is at least one request or transfer, or else something that is connected
    (`is_of_connections_alone`). A casefile of extradition that lists no request has one with the id
    ``r1``, to which everything belongs; a casefile of transfers or of connections alone has none,
    and no requesting and requested State. *complete* names the lists that hold all there is.
    *facts* are those of the whole matter, the two States among them. *events* are those that are
    written and those to which decisions and surrenders give rise.
    """

    id: str
    person: Person
    facts: Mapping[str, Datum]
    requests: tuple[Subject, ...]
    offenses: tuple[Subject, ...]
    documents: tuple[Subject, ...] = ()
    assurances: tuple[Subject, ...] = ()
    transfers: tuple[Subject, ...] = ()
    events: tuple[Event, ...] = ()
    parties: tuple[Party, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    decisions: tuple[Decision, ...] = ()
    surrenders: tuple[Surrender, ...] = ()
    priorities: tuple[Priority, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    offers: tuple[Offer, ...] = ()
    arguments: tuple[Argument, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    people: tuple[Known, ...] = ()
    groups: tuple[Group, ...] = ()
    incidents: tuple[Incident, ...] = ()
    investigations: tuple[Investigation, ...] = ()
    court_cases: tuple[CourtCase, ...] = ()
    ties: tuple[Tie, ...] = ()
    statements: tuple[Statement, ...] = ()
    file_entries: tuple[FileEntry, ...] = ()
    assistance: tuple[Assistance, ...] = ()
    asks: tuple[Ask, ...] = ()
    sources: tuple[Source, ...] = ()
    complete: frozenset[str] = frozenset()
    title: Text | None = None
    summary: Text | None = None
    note: Text | None = None
    invented: bool = False
    superseded: tuple[Superseded, ...] = ()
    origin: Path | None = field(default=None, compare=False)
    """The file from which it was read."""
    places: Mapping[tuple[str, str], Place] = field(default_factory=dict, compare=False, repr=False)
    """Where an entry (``(id, "")``) or a value (``(id, name)``) stands in that file."""

    @property
    def case(self) -> Subject:
        """The whole matter as a subject. Its id is always ``case``."""
        return Subject(level=Level.CASE, id=Level.CASE.value, data=self.facts)

    @property
    def requesting_state(self) -> str | None:
        """The State that asks: ``MX`` or ``US``; None where there are only transfers."""
        return self._state("requesting_state")

    @property
    def requested_state(self) -> str | None:
        """The State that is asked: ``MX`` or ``US``; None where there are only transfers."""
        return self._state("requested_state")

    def _state(self, name: str) -> str | None:
        datum = self.facts.get(name)
        return datum.value if datum is not None else None

    def subjects(self) -> Iterator[Subject]:
        """Everything that facts are about, from the case down."""
        yield self.case
        yield self.person
        for level in LEVELS_LISTED:
            yield from self.listed(level)

    def listed(self, level: Level) -> tuple[Subject, ...]:
        """The entries of the list of a level; none for the case and the person."""
        return {
            Level.REQUEST: self.requests,
            Level.TRANSFER: self.transfers,
            Level.OFFENSE: self.offenses,
            Level.DOCUMENT: self.documents,
            Level.ASSURANCE: self.assurances,
        }.get(level, ())

    def subject(self, id: str) -> Subject | None:
        """The subject with this id, if there is one."""
        return next((subject for subject in self.subjects() if subject.id == id), None)

    def source(self, id: str) -> Source | None:
        """The source with this id, if there is one."""
        return next((source for source in self.sources if source.id == id), None)

    def owners_of(self, entry: Subject | Event | Party) -> tuple[str, ...]:
        """The ids of the requests and the transfers to which an entry may belong.

        An entry that names none may belong to each that there is. Offenses and assurances belong
        to requests only; an event goes by its type, where that is known to one of the two.
        """
        named = entry.request or entry.transfer
        if named is not None:
            return (named,)
        requests = tuple(one.id for one in self.requests)
        transfers = tuple(one.id for one in self.transfers)
        if isinstance(entry, Subject) and entry.level in (Level.REQUEST, Level.TRANSFER):
            return (entry.id,)
        if isinstance(entry, Subject) and entry.level in (Level.OFFENSE, Level.ASSURANCE):
            return requests
        if isinstance(entry, Event) and entry.type not in OF_EITHER:
            if EVENT_TYPES[entry.type].of_transfer:
                return transfers or requests
            return requests or transfers
        return (*requests, *transfers)

    def request_of(self, entry: Subject | Event | Party) -> str | None:
        """The request to which an entry belongs; None where it is none, or not known which.

        An entry that names none belongs to the only request; among several, nobody knows.
        """
        if entry.request is not None:
            return entry.request
        owners = self.owners_of(entry)
        return owners[0] if len(owners) == 1 and owners[0] in _ids(self.requests) else None

    def transfer_of(self, entry: Subject | Event | Party) -> str | None:
        """The transfer to which an entry belongs; None where it is none, or not known which."""
        if entry.transfer is not None:
            return entry.transfer
        owners = self.owners_of(entry)
        return owners[0] if len(owners) == 1 and owners[0] in _ids(self.transfers) else None


def is_of_connections_alone(casefile: Casefile) -> bool:
    """Whether it says only what somebody or something is connected with.

    There is then no request and no transfer in it, and so nothing to assess and no time limit.
    """
    return not (casefile.requests or casefile.transfers)


def _ids(subjects: tuple[Subject, ...]) -> set[str]:
    return {one.id for one in subjects}
