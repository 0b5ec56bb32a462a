"""What is known about one subject, in the shape that rules read.

A `Situation` is a subject on one level (the case, the person, a request, an offense, a document,
an assurance, a transfer) with the values recorded for it, the subjects above it, and the lists
below it. What is not recorded is not there; nothing is ever filled in.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from dedere.bilingual import Text
from dedere.calendars import PartialDate

if TYPE_CHECKING:
    from dedere.law.language.provisions import Confidence


class Level(StrEnum):
    """What a fact or a rule is about."""

    CASE = "case"
    PERSON = "person"
    REQUEST = "request"
    OFFENSE = "offense"
    DOCUMENT = "document"
    ASSURANCE = "assurance"
    TRANSFER = "transfer"

    @property
    def plural(self) -> str:
        """The name of the list that holds such subjects in a casefile."""
        return "persons" if self is Level.PERSON else f"{self.value}s"

    @property
    def label(self) -> Text:
        """The level in words."""
        return _LABELS[self]

    @property
    def label_of_list(self) -> Text:
        """The list of such subjects in words."""
        return _LISTS[self]


_LABELS = {
    Level.CASE: Text("case", "asunto"),
    Level.PERSON: Text("person sought", "reclamado"),
    Level.REQUEST: Text("request", "solicitud"),
    Level.OFFENSE: Text("offense", "delito"),
    Level.DOCUMENT: Text("document", "documento"),
    Level.ASSURANCE: Text("assurance", "seguridad"),
    Level.TRANSFER: Text("transfer of the sentenced person", "traslado de la persona sentenciada"),
}
_LISTS = {
    Level.CASE: Text("the cases", "los asuntos"),
    Level.PERSON: Text("the persons", "las personas"),
    Level.REQUEST: Text("the requests", "las solicitudes"),
    Level.OFFENSE: Text("the offenses", "los delitos"),
    Level.DOCUMENT: Text("the documents", "los documentos"),
    Level.ASSURANCE: Text("the assurances", "las seguridades"),
    Level.TRANSFER: Text("the transfers", "los traslados"),
}


@dataclass(frozen=True, slots=True)
class Datum:
    """One recorded value and how we know it.

    *value* is in the fact's own form (see `facts`). *source* is the id of a source of the
    casefile, *dated* the day of which the value speaks, *by* who judged where the law leaves the
    matter to somebody, *recorded_on* and *recorded_by* when and by whom it was written down.
    """

    value: Any
    source: str | None = None
    dated: PartialDate | None = None
    confidence: Confidence | None = None
    note: Text | None = None
    by: Text | None = None
    recorded_on: PartialDate | None = None
    recorded_by: str | None = None


class Member(NamedTuple):
    """One entry of a list, and whether it is certain that it belongs to this one."""

    subject: Situation
    certain: bool = True


@dataclass(slots=True, eq=False)
class Situation:
    """One subject, its recorded values, what stands above it and what is listed below it."""

    level: Level
    id: str
    data: dict[str, Datum] = field(default_factory=dict)
    above: dict[Level, Situation] = field(default_factory=dict)
    lists: dict[Level, list[Member]] = field(default_factory=dict)
    complete: set[Level] = field(default_factory=set)
    as_of: int = 0
    """The day asked for, as an ordinal; read from the case."""
    readings: Mapping[str, str] = field(default_factory=dict)
    """The readings chosen where the law can be read in more than one way; read from the case."""
    link: str = "request"
    """What would tell whether it counts here, where that is not certain."""

    def __post_init__(self) -> None:
        self.above = {**self.above, self.level: self}
        if self.level is not Level.CASE and Level.CASE in self.above:
            self.as_of = self.above[Level.CASE].as_of
            self.readings = self.above[Level.CASE].readings

    def under(self, *parents: Situation) -> Situation:
        """The same subject seen from below *parents* (and all that stands above them)."""
        above: dict[Level, Situation] = {}
        for parent in parents:
            above.update(parent.above)
        return Situation(
            self.level,
            self.id,
            self.data,
            above,
            self.lists,
            self.complete,
            self.as_of,
            self.readings,
            self.link,
        )

    def owner(self, level: Level) -> Situation | None:
        """The nearest subject, from this one upwards, that lists subjects of *level*."""
        for candidate in _UPWARDS:
            holder = self.above.get(candidate)
            if holder is not None and level in holder.lists:
                return holder
        return None


_UPWARDS = (Level.OFFENSE, Level.TRANSFER, Level.REQUEST, Level.PERSON, Level.CASE)
