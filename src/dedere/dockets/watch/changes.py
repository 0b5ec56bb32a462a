"""What changed between two copies of a docket, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dedere.bilingual import Text
from dedere.dockets.model import Source


class Kind(StrEnum):
    """What happened to an entry."""

    ADDED = "added"
    GONE = "gone"
    EDITED = "edited"
    """Its words are others now."""
    NOTED = "noted"
    """Its words are the same; the clerk's note at their end is another."""
    NUMBERED = "numbered"
    """It got a number, lost it or got another."""
    DATED = "dated"
    PAPER_ADDED = "paper_added"
    PAPER_GONE = "paper_gone"
    PAPER_OPENED = "paper_opened"
    """A paper can be had now that could not be had before."""
    SEALED = "sealed"
    UNSEALED = "unsealed"


class Part(StrEnum):
    """What above the entries changed."""

    FLAG = "flag"
    JUDGE = "judge"
    DATE = "date"
    NUMBER = "number"
    CAPTION = "caption"
    PARTY = "party"
    COUNSEL = "counsel"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of an entry's words: kept, taken out or put in."""

    sign: str
    """``=``, ``-`` or ``+``; ``…`` where kept words are left out."""
    text: str


@dataclass(frozen=True, slots=True)
class EntryChange:
    """A change of one entry."""

    kind: Kind
    text: Text
    """What happened, in a sentence."""
    number: str | None
    """The number printed, in the newer copy where it is there."""
    day: date | None
    i_old: int | None
    """Its place in the older copy; None where it is not there."""
    i_new: int | None
    words: tuple[Words, ...] = ()
    """The entry's words, masked as a record masks them."""
    late: bool = False
    """Whether it lies within what the older copy should have shown: it surfaced."""
    variables: tuple[str, ...] = ()
    """The coded variables that it touches, through the events that it brings or takes away."""
    labels: tuple[str, ...] = ()
    """Those events."""


@dataclass(frozen=True, slots=True)
class HeaderChange:
    """A change above the entries."""

    part: Part
    what: str
    """What it is about: the flag, ``assigned_to``, the name of the party, the count's label."""
    before: str | None
    after: str | None
    text: Text
    variables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotShown:
    """Something that one of the copies could not show, and which is therefore no change."""

    what: str
    """A short name for programs: ``entries``, ``texts``, ``counts``, ``parties`` …"""
    before: bool
    """True: the older copy did not show it; False: the newer one does not."""
    text: Text
    entries: tuple[int, ...] = ()
    """Places of entries, in the copy that shows them."""


@dataclass(frozen=True, slots=True)
class Changes:
    """All that changed. It is true where anything did."""

    old: Source
    new: Source
    entries: tuple[EntryChange, ...] = ()
    header: tuple[HeaderChange, ...] = ()
    not_shown: tuple[NotShown, ...] = ()
    cautions: tuple[Text, ...] = ()
    """What makes the comparison itself doubtful."""

    def __bool__(self) -> bool:
        return bool(self.entries or self.header)

    @property
    def touched(self) -> tuple[str, ...]:
        """The coded variables that any change touches, each once."""
        header = (name for one in self.header for name in one.variables)
        entries = (name for one in self.entries for name in one.variables)
        return tuple(dict.fromkeys((*header, *entries)))
