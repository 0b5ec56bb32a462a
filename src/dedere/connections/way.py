"""The whole way of one person: one line of time across all casefiles that know her by one key.

`Way.of` joins what stands in casefiles of extradition (events, decisions, surrenders, dated facts,
offenses), of transfers, and in the lists of connections. A *station* is something that a source
says of a day, a month or a year, in one of the lanes of `Lane`. Where two entries speak of the same
thing and agree, they are one station that both tell; where they do not, both stand, and the
disagreement is listed. What has no day is listed apart. Nothing is filled in: a lane of which no
source speaks is empty, and says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from dedere.bilingual import Text
from dedere.calendars import UNBOUNDED, PartialDate
from dedere.casefile import Casefile, Source
from dedere.connections.way_person import Self, find
from dedere.law.language.provisions import Confidence


class Lane(StrEnum):
    """The strands that run side by side on the way."""

    REQUESTS = "requests"
    MEXICO = "mexico"
    UNITED_STATES = "united_states"
    CUSTODY = "custody"
    STATEMENTS = "statements"
    ASSISTANCE = "assistance"
    ELSEWHERE = "elsewhere"

    @property
    def label(self) -> Text:
        """The lane in words."""
        return _LANES[self]


_LANES = {
    Lane.REQUESTS: Text("Requests between the States", "Solicitudes entre los Estados"),
    Lane.MEXICO: Text(
        "In Mexico: events, investigations, courts",
        "En México: hechos, investigaciones, tribunales",
    ),
    Lane.UNITED_STATES: Text(
        "In the United States: investigations, courts",
        "En Estados Unidos: investigaciones, tribunales",
    ),
    Lane.CUSTODY: Text(
        "Custody, surrender, release, transfer", "Custodia, entrega, libertad, traslado"
    ),
    Lane.STATEMENTS: Text("Statements and benefits", "Declaraciones y beneficios"),
    Lane.ASSISTANCE: Text(
        "Legal assistance, and what was asked", "Asistencia jurídica y lo que se pidió"
    ),
    Lane.ELSEWHERE: Text(
        "Investigations and courts, State not recorded",
        "Investigaciones y tribunales, sin constancia del Estado",
    ),
}


@dataclass(frozen=True, slots=True)
class Told:
    """One entry that tells something, with its own date, sources, certainty and note.

    *list* is the list of the casefile, *part* which of its values: ``opened_on``, ``date`` …
    """

    casefile: str
    list: str
    entry: str
    part: str
    date: PartialDate | None = None
    sources: tuple[Source, ...] = ()
    confidence: Confidence | None = None
    note: Text | None = None
    invented: bool = False


@dataclass(frozen=True, slots=True)
class Station:
    """Something on the way. *date* is the most exact that is told, None where none is.

    *same* says which thing it is (list, key or place, part), and *value* what is said of it beside
    the day, so that what two entries tell can be laid side by side; *disputed*, that they do not
    agree. *alleged* marks what is only alleged: a count, an event under investigation.
    """

    lane: Lane
    kind: str
    what: Text
    told: tuple[Told, ...]
    same: tuple[str, ...]
    value: str = ""
    date: PartialDate | None = None
    detail: Text | None = None
    benefit: Text | None = None
    alleged: bool = False
    disputed: bool = False

    @property
    def order(self) -> tuple[int, int]:
        """Its place in time; what is not known to begin goes by the day before which it was."""
        if self.date is None:
            return (UNBOUNDED, UNBOUNDED)
        early, late = self.date.earliest, self.date.latest
        return (late if early <= UNBOUNDED else early, late)

    @property
    def on_line(self) -> bool:
        """Whether it has a day, and came."""
        return self.date is not None and not self.date.is_never


@dataclass(frozen=True, slots=True)
class Side:
    """What some entries or sources say where others say something else."""

    says: Text
    told: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Something on which sources disagree; *decided* tells what a person took, and why."""

    about: Text
    sides: tuple[Side, ...]
    decided: Text | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """The way of one person.

    Attributes:
        person: Who it is, and where each casefile speaks of her.
        casefiles: The ids of the casefiles that say something of her way.
        stations: What has a day, in the order of time.
        apart: What has no day, or is known not to have happened, in the order of the lanes.
        disagreements: What sources tell differently.
        invented: Whether some of it is invented.
    """

    person: Self
    casefiles: tuple[str, ...]
    stations: tuple[Station, ...]
    apart: tuple[Station, ...]
    disagreements: tuple[Disagreement, ...]
    invented: bool = False

    @classmethod
    def of(cls, person: str, casefiles: Iterable[Casefile]) -> Way:
        """The way of whom a word names (see `way_person.find`), from all casefiles given.

        Raises:
            NotKnownError: where nobody answers to the word.
        """
        from dedere.connections.way_agreeing import joined, recorded_conflicts
        from dedere.connections.way_of_casefile import stations_of_person
        from dedere.connections.way_of_lists import stations_of_lists

        every = tuple(casefiles)
        who = find(person, every)
        own = [one for one in every if "person" in who.ids.get(one.id, ())]
        said = [station for one in own for station in stations_of_person(one)]
        said += stations_of_lists(who, every)
        stations, disagreements = joined(said)
        disagreements += tuple(each for one in own for each in recorded_conflicts(one))
        line = sorted((one for one in stations if one.on_line), key=_in_time)
        apart = sorted((one for one in stations if not one.on_line), key=_in_lanes)
        spoke = {told.casefile for one in stations for told in one.told} | set(who.ids)
        kept = tuple(one for one in every if one.id in spoke)
        return cls(
            who,
            tuple(one.id for one in kept),
            tuple(line),
            tuple(apart),
            disagreements,
            any(one.invented for one in kept),
        )

    @property
    def silent(self) -> tuple[Lane, ...]:
        """The lanes of which no source says anything."""
        spoken = {one.lane for one in (*self.stations, *self.apart)} | {Lane.ELSEWHERE}
        return tuple(lane for lane in Lane if lane not in spoken)

    def in_lane(self, lane: Lane) -> Iterator[Station]:
        """What has a day in one lane, in the order of time."""
        return (one for one in self.stations if one.lane is lane)


_ORDER = {lane: place for place, lane in enumerate(Lane)}


def _in_time(one: Station) -> tuple[tuple[int, int], int, str]:
    """By day, by lane, by casefile; entries of one casefile stay in its order."""
    return one.order, _ORDER[one.lane], one.told[0].casefile


def _in_lanes(one: Station) -> tuple[int, str]:
    return _ORDER[one.lane], one.told[0].casefile
