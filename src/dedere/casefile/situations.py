"""What is known of a matter as of a day, in the shape that rules read.

Two days are asked for and never mixed. *As of* is the day in the world: what happens later has
not happened yet. *Known by* is the day in the record: what was written down later is not there
yet, and neither is the certainty that a list holds all there is where an entry of it is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from dedere.calendars import PartialDate
from dedere.casefile.conflicts import Conflict, Standing, standing
from dedere.casefile.model import Casefile, Entry, Event, Subject
from dedere.casefile.words import ACTS_IN_TIME, LEVEL_OF_LIST
from dedere.law.facts import facts_of
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Datum, Level, Member, Situation


@dataclass(frozen=True, slots=True)
class OffenseViews:
    """One offense, seen from below its request.

    An offense that names no request among several may belong to each of them; *request* is then
    None, and there is one view for each.
    """

    id: str
    request: str | None
    views: list[Situation]


@dataclass(frozen=True, slots=True)
class Situated:
    """A casefile as of a day: the subjects that rules are asked about."""

    casefile: Casefile
    as_of: date
    known_by: date | None
    case: Situation
    person: Situation
    requests: list[Situation]
    transfers: list[Situation]
    offenses: list[OffenseViews]
    events: tuple[Event, ...]
    """The events up to that day that the record held."""
    disputed: tuple[Conflict, ...] = ()
    """The facts on which sources disagreed then, and nobody had decided: they are not known."""

    def request(self, id: str) -> Situation | None:
        """The request with this id."""
        return next((request for request in self.requests if request.id == id), None)

    def transfer(self, id: str) -> Situation | None:
        """The transfer with this id."""
        return next((transfer for transfer in self.transfers if transfer.id == id), None)


def situate(
    casefile: Casefile,
    as_of: date,
    known_by: date | None = None,
    readings: Mapping[str, str] | None = None,
) -> Situated:
    """What is known of *casefile* for the day *as_of*, from what the record held on *known_by*.

    *readings* are the choices under which the law is read.
    """
    return _Situating(casefile, as_of, known_by, readings or {}).situated()


class _Situating:
    def __init__(
        self,
        casefile: Casefile,
        as_of: date,
        known_by: date | None,
        readings: Mapping[str, str],
    ) -> None:
        self.file = casefile
        self.readings = readings
        self.as_of = as_of
        self.known_by = known_by
        self.today = as_of.toordinal()
        self.record_day = known_by.toordinal() if known_by is not None else None
        self.facts = {level: facts_of(level) for level in Level}
        self.conflicts = {
            (one.subject, one.fact): one
            for one in casefile.conflicts
            if self._is_recorded(one.recorded_on)
        }
        self.disputed = {
            (subject.id, name)
            for subject in (casefile.subjects() if self.conflicts else ())
            for name in self.facts[subject.level]
            if (conflict := self.conflicts.get((subject.id, name))) is not None
            and self._standing(conflict, self._plain(subject, name)).disputed
        }
        self.events = tuple(event for event in casefile.events if self._has_happened(event))
        self.kept = {
            level: [entry for entry in casefile.listed(level) if self._is_there(entry)]
            for level in LEVEL_OF_LIST.values()
        }
        self.complete = {
            level
            for name, level in LEVEL_OF_LIST.items()
            if name in casefile.complete
            and all(self._is_settled(entry) for entry in casefile.listed(level))
        }

    def situated(self) -> Situated:
        file = self.file
        case = self._situation(file.case)
        case.as_of = self.today
        case.readings = self.readings
        person = self._situation(file.person).under(case)
        requests = [self._situation(one).under(case, person) for one in self.kept[Level.REQUEST]]
        case.lists[Level.REQUEST] = [Member(request) for request in requests]
        case.complete |= self.complete & {Level.REQUEST}
        views: dict[str, list[Situation]] = {one.id: [] for one in self.kept[Level.OFFENSE]}
        for request in requests:
            request.complete |= self.complete - {Level.REQUEST, Level.TRANSFER}
            for level in (Level.DOCUMENT, Level.ASSURANCE):
                request.lists[level] = list(self._members(level, request))
            request.lists[Level.OFFENSE] = list(self._members(Level.OFFENSE, request))
            for member in request.lists[Level.OFFENSE]:
                views[member.subject.id].append(member.subject)
        transfers = [self._situation(one).under(case, person) for one in self.kept[Level.TRANSFER]]
        for transfer in transfers:
            transfer.complete |= self.complete & {Level.DOCUMENT}
            transfer.lists[Level.DOCUMENT] = list(self._members(Level.DOCUMENT, transfer))
        offenses = [
            OffenseViews(one.id, file.request_of(one), views[one.id])
            for one in self.kept[Level.OFFENSE]
        ]
        return Situated(
            file,
            self.as_of,
            self.known_by,
            case,
            person,
            requests,
            transfers,
            offenses,
            self.events,
            tuple(self.conflicts[key] for key in self.conflicts if key in self.disputed),
        )

    def _members(self, level: Level, holder: Situation) -> Iterator[Member]:
        """The entries of a list that belong to a request or a transfer, or may."""
        for entry in self.kept[level]:
            owners = self.file.owners_of(entry)
            if holder.id not in owners:
                continue
            subject = self._situation(entry).under(holder)
            dated = self._is_surely_there(entry)
            if not dated:
                subject.link = ACTS_IN_TIME[level]
            elif holder.level is Level.TRANSFER:
                subject.link = Level.TRANSFER.value
            yield Member(subject, certain=len(owners) == 1 and dated)

    # -- values ----------------------------------------------------------------------------------

    def _situation(self, subject: Subject) -> Situation:
        return Situation(subject.level, subject.id, self._data(subject))

    def _data(self, subject: Subject) -> dict[str, Datum]:
        data: dict[str, Datum] = {}
        for name, fact in self.facts[subject.level].items():
            if (subject.id, name) in self.disputed:
                continue
            datum = self._datum(subject, name)
            if datum is not None and self._holds(fact, datum):
                data[name] = _with_what_the_entry_says(datum, subject)
            elif (subject.id, name) in self.conflicts:
                # What happened is one of the things that sources disagree on: it settles nothing.
                continue
            elif fact.event and (read := self._from_events(subject.id, fact)) is not None:
                data[name] = read
        return data

    def _datum(self, subject: Subject, name: str) -> Datum | None:
        """The value that counts: the plain one or, where sources disagree, what was decided."""
        plain = self._plain(subject, name)
        conflict = self.conflicts.get((subject.id, name)) if self.conflicts else None
        return plain if conflict is None else self._standing(conflict, plain).datum

    def _standing(self, conflict: Conflict, plain: Datum | None) -> Standing:
        return standing(conflict, plain, self._is_recorded, self._has_come)

    def _plain(self, subject: Subject, name: str) -> Datum | None:
        """The value that the record held: the present one, or the latest that it replaced."""
        datum = subject.data.get(name)
        if datum is None or self._is_recorded(datum.recorded_on):
            return datum
        for old in reversed(self.file.superseded):
            if (old.subject, old.fact) == (subject.id, name) and self._is_recorded(
                old.datum.recorded_on
            ):
                return old.datum
        return None

    def _holds(self, fact: Fact, datum: Datum) -> bool:
        """Whether a value can be known on the day asked for."""
        if datum.dated is not None and not self._has_come(datum.dated):
            return False
        return (
            fact.type != "date"
            or fact.foreseeable
            or datum.value.is_never
            or not self._is_later(datum.value)
        )

    def _from_events(self, subject: str, fact: Fact) -> Datum | None:
        matching = list(matching_events(self.file, subject, fact, self.events))
        dates = {event.date for event in matching}
        if len(dates) != 1:
            return None
        return datum_of(matching[0])

    # -- the two days ----------------------------------------------------------------------------

    def _is_later(self, day: PartialDate) -> bool:
        return day.earliest > self.today

    def _has_come(self, day: PartialDate) -> bool:
        """Whether a day that may be known only in part is surely past on the day asked for.

        What is written down has happened, so no part of it lies beyond the present day.
        """
        return not self._is_later(day) and (day.latest <= self.today or self.as_of >= date.today())

    def _is_recorded(self, recorded_on: PartialDate | None) -> bool:
        return (
            self.record_day is None
            or recorded_on is None
            or recorded_on.earliest <= self.record_day
        )

    def _has_happened(self, event: Event) -> bool:
        return self._is_recorded(event.recorded_on) and not (
            event.date is not None and self._is_later(event.date)
        )

    def _is_there(self, entry: Subject) -> bool:
        """Whether the record held the entry, and it may have existed on the day asked for."""
        if not self._is_recorded(entry.recorded_on):
            return False
        day = self._day_of(entry)
        if day is None or self._has_come(day):
            return True
        return not self._is_later(day) and len(self.file.owners_of(entry)) == 1

    def _is_surely_there(self, entry: Subject) -> bool:
        day = self._day_of(entry)
        return day is None or self._has_come(day)

    def _is_settled(self, entry: Subject) -> bool:
        """Whether a list that holds the entry can still be said to hold all there is."""
        day = self._day_of(entry)
        is_left_out = not self._is_there(entry)
        return self._is_recorded(entry.recorded_on) and not (
            is_left_out and day is not None and not self._is_later(day)
        )

    def _day_of(self, entry: Subject) -> PartialDate | None:
        """The day from which a document or an assurance exists."""
        datum = self._datum(entry, ACTS_IN_TIME.get(entry.level, ""))
        return datum.value if datum is not None else None


def matching_events(
    casefile: Casefile, subject: str, fact: Fact, events: tuple[Event, ...]
) -> Iterator[Event]:
    """The dated events of a request or a transfer whose day is the day that *fact* asks for."""
    kind, *results = fact.event
    for event in events:
        if (
            event.type in kind.split("|")
            and event.date is not None
            and (not results or event.result in results)
            and casefile.owners_of(event) == (subject,)
        ):
            yield event


def datum_of(event: Event) -> Datum:
    """The day of an event as a value, known as the event is known."""
    return Datum(
        event.date,
        source=event.source,
        confidence=event.confidence,
        recorded_on=event.recorded_on,
        recorded_by=event.recorded_by,
    )


def _with_what_the_entry_says(datum: Datum, entry: Entry) -> Datum:
    """A value without a source of its own rests on those of its entry."""
    source, confidence = datum.source or entry.source, datum.confidence or entry.confidence
    if (source, confidence) == (datum.source, datum.confidence):
        return datum
    return replace(datum, source=source, confidence=confidence)
