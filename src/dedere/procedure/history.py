"""What was recorded of one person's case, as the procedure reads it.

A history is plain: events with what a record says of them, and nothing that would have to be
guessed. It is read from a timeline (`timeline`) or taken from a casefile, and it may hold
anything: a type that no procedure knows is kept as it stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.procedure.literal import Path


@dataclass(frozen=True, slots=True)
class Happening:
    """One recorded event."""

    index: int
    """Its place in the history, from 0."""
    id: str | None
    type: str
    """One of `dedere.law.facts.events.EVENT_TYPES`, or a word never seen before."""
    date: PartialDate | None
    """The days that it can have been; None where it has no date that can be read."""
    subtype: str | None = None
    result: str | None = None
    scope: str | None = None
    request: str | None = None
    """The request that it belongs to; None where that is not said: then each that is open."""
    suit: str | None = None
    """The amparo or habeas that it belongs to."""
    offense: str | None = None
    detail: str | None = None
    track: str | None = None
    """The strand of the record in which it stands, as it is written there."""
    domestic: bool = False
    """Whether it belongs to a case of another kind: a domestic prosecution, the trial after."""
    sources: tuple[str, ...] = ()
    note: str | None = None
    place: int | None = None
    """Its place among the events of its file, from 0; None where a fact of a casefile tells it. An
    event that concerns several requests stands in a history once for each."""


@dataclass(frozen=True, slots=True)
class Absent:
    """A step that the record shows was not taken, so that it is not presumed."""

    step: str
    """The id of the step: ``request/notice``."""
    path: Path | None = None
    """The instance in which it was not taken; None for each."""
    why: Text | None = None
    """Where the record says so."""


@dataclass(frozen=True)
class History:
    """The events of one case, in the order of their file, which has no meaning."""

    id: str
    requested_state: str | None
    requesting_state: str | None
    happenings: tuple[Happening, ...]
    requests: tuple[str, ...] = ()
    """The names of the requests, in the order in which they are first named."""
    suits: tuple[str, ...] = ()
    absent: tuple[Absent, ...] = ()
    title: str | None = None
    settled: Mapping[tuple[Path, str], bool] = field(default_factory=dict)
    """Whether a guard holds, by the instance and the guard's id, where the case settles it. A
    guard that is not settled holds nothing back."""
    notes: tuple[Text, ...] = ()
    """What of its file could not be read as it stands, and how it was taken."""
    file: str | None = None
    """Where it was read."""
    invented: bool = False
    """Whether it is made up, to show or to teach: no practice is counted from it."""


def said(happening: Happening) -> tuple[object, ...]:
    """What an event says, without its place in the file: equal for two that say the same."""
    date = happening.date
    parts = (
        happening.type,
        happening.subtype,
        happening.result,
        happening.scope,
        happening.request,
        happening.suit,
        happening.offense,
        happening.track,
        happening.id,
        happening.detail,
    )
    days = (date.earliest, date.latest) if date else (UNBOUNDED, NEVER)
    return (*days, *(part or "" for part in parts))
