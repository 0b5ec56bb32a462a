"""An authority: its names and tasks through time, what it may decide, and how that is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.law.language.provisions import Confidence, Source

_Held = TypeVar("_Held", bound="Dated")

STATES: Mapping[str, Text] = {
    "MX": Text("Mexico", "México"),
    "US": Text("United States", "Estados Unidos"),
    "international": Text("international", "internacional"),
}
LEVELS: Mapping[str, Text] = {
    "federal": Text("federal", "federal"),
    "state": Text("of a state or federal entity", "de un estado o entidad federativa"),
    "international": Text("international", "internacional"),
}
BRANCHES: Mapping[str, Text] = {
    "executive": Text("executive", "ejecutivo"),
    "prosecution": Text("prosecution and police", "procuración de justicia y policía"),
    "judicial": Text("courts", "tribunales"),
    "defense": Text("public defense", "defensoría pública"),
    "international": Text("international", "internacional"),
}
MATTERS: Mapping[str, Text] = {
    "extradition": Text("extradition", "extradición"),
    "transfer": Text("transfer of sentenced persons", "traslado de personas sentenciadas"),
    "assistance": Text("legal assistance", "asistencia jurídica"),
    "outside": Text("handover outside the treaty", "entrega fuera del tratado"),
}


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when something held, as far as that is known.

    *from_* is the first day on which it held, *until* the first on which it no longer did; without
    *until* it still held when the directory was read, unless only days on which it was *seen* are
    known, which say nothing of other days.
    """

    from_: PartialDate | None = None
    until: PartialDate | None = None
    seen: tuple[PartialDate, ...] = ()

    def holds(self, day: date) -> bool | None:
        """Whether it held on a day; None where nothing that was read says so."""
        at = day.toordinal()
        if self.from_ is not None and self.from_.earliest > at:
            return False
        if self.until is not None and self.until.latest <= at:
            return False
        if any(one.earliest <= at <= one.latest for one in self.seen):
            return True
        if self.from_ is None or self.from_.latest > at:
            return None
        return True if self.until is None or at < self.until.earliest else None

    @property
    def words(self) -> Text:
        """The span in words."""
        parts = []
        if self.from_ is not None:
            parts.append(_begin(self.from_))
        if self.until is not None:
            parts.append(_end(self.until))
        if self.seen:
            days = "; ".join(map(str, self.seen))
            parts.append(Text(f"read as of {days}", f"leído a {days}"))
        return Text(", ".join(one.en for one in parts), ", ".join(one.es for one in parts))


def _begin(day: PartialDate) -> Text:
    written = str(day)
    if written.startswith("../"):
        last = written.removeprefix("../")
        return Text(f"since {last} or earlier", f"desde {last} o antes")
    return Text(f"since {written}", f"desde {written}")


def _end(day: PartialDate) -> Text:
    written = str(day)
    if written.startswith("../"):
        last = written.removeprefix("../")
        return Text(f"no longer by {last}", f"ya no el {last}")
    return Text(f"no longer from {written}", f"ya no desde {written}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """What every dated statement has: when it held, how sure that is, and where it was read."""

    span: Span
    confidence: Confidence
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(Dated):
    """What an authority was called; *by* is the decree or the law that called it so."""

    name: Text
    short: str | None
    by: Text | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Within(Dated):
    """The authority of which it was a part: an id of the directory."""

    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Dated):
    """What it does, or *decides*, in one matter, and under which provisions."""

    does: Text
    decides: bool
    matter: str
    law: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation(Dated):
    """A power that others exercise for it."""

    power: Text
    to: Text
    by: Text | None
    law: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Authority:
    """An authority, a court or an office that takes part."""

    id: str
    state: str
    """A key of `STATES`."""
    branch: str
    level: str
    roles: tuple[str, ...]
    """The roles of the procedures that it can take."""
    names: tuple[Name, ...]
    """The oldest first."""
    within: tuple[Within, ...]
    tasks: tuple[Task, ...]
    delegations: tuple[Delegation, ...]
    note: Text | None
    not_known: tuple[Text, ...]
    """What was not found and a reader might look for."""

    @property
    def present(self) -> Name:
        """The name that it bears now, as far as is known."""
        still = [one for one in self.names if one.span.until is None]
        return (still or list(self.names))[-1]

    def on(self, day: date) -> Iterator[tuple[Name, bool]]:
        """The names that it bore on a day, and whether that is sure."""
        yield from _holding(self.names, day)

    def tasks_on(self, day: date) -> Iterator[tuple[Task, bool]]:
        """What it did on a day, and whether that is sure."""
        yield from _holding(self.tasks, day)

    def within_on(self, day: date) -> Iterator[tuple[Within, bool]]:
        """Of what it was a part on a day, and whether that is sure."""
        yield from _holding(self.within, day)

    def delegations_on(self, day: date) -> Iterator[tuple[Delegation, bool]]:
        """What was delegated on a day, and whether that is sure."""
        yield from _holding(self.delegations, day)

    def existed(self, day: date) -> bool:
        """Whether it had, or may have had, any of its names on a day."""
        return any(True for _ in self.on(day))


def _holding(all_: Iterable[_Held], day: date) -> Iterator[tuple[_Held, bool]]:
    for one in all_:
        held = one.span.holds(day)
        if held is not False:
            yield one, held is True
