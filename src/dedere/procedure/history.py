"""What was recorded of one person's case, as the procedure reads it.

A history is plain: events with what a record says of them, and nothing that would have to be
guessed. It is read from a timeline (`timeline`) or taken from a casefile, and it may hold
anything: a type that no procedure knows is kept as it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.procedure.declared import Declared, Matter, procedure_of, transfer_of
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
    """The request that it belongs to, in the history of a transfer the transfer; None where that is
    not said: then each that is open."""
    suit: str | None = None
    """The amparo or habeas that it belongs to; of a transfer the challenge of the sentence."""
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
    """The events of one case, in the order of their file, which has no meaning.

    It is of one matter: of extraditions, or of transfers. Then *requested_state* is the State that
    transfers, *requesting_state* the one that receives, and *requests* name the transfers.
    """

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
    matter: Matter = "extradition"

    @property
    def declared(self) -> Declared | None:
        """The procedure on which it is followed; None where none is declared for its State."""
        of = transfer_of if self.matter == "transfer" else procedure_of
        return of(self.requested_state)


CONSENT_VERIFIED = "transfer/consent-verified"
NOT_PRESUMED = Text(
    "that the person agreed is not recorded, and is never presumed",
    "no consta que la persona haya consentido, y nunca se presume",
)


def unrecorded_consent(happenings: Iterable[Happening]) -> tuple[Absent, ...]:
    """Of a transfer: a consent that no event records is not there, and is never presumed."""
    recorded = any(one.type == "consent_hearing" and one.result == "verified" for one in happenings)
    return () if recorded else (Absent(CONSENT_VERIFIED, why=NOT_PRESUMED),)


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
