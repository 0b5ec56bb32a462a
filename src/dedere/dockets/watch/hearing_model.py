"""A hearing as the entries of a docket set it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from dedere.bilingual import Text
from dedere.dockets.watch.hearing_kinds import HearingKind


class Standing(StrEnum):
    """What the latest entry says of a hearing."""

    SET = "set"
    RESET = "reset"
    CONTINUED = "continued"
    VACATED = "vacated"
    MOVED = "moved"
    """Taken from its day, without a new one that can be read."""
    HELD = "held"
    NOT_HELD = "not_held"


COMING = frozenset({Standing.SET, Standing.RESET, Standing.CONTINUED})
"""Standings of a hearing that is expected on its day."""


@dataclass(frozen=True, slots=True)
class EntryRef:
    """An entry that speaks of a hearing."""

    i: int
    number: str | None
    day: date | None


@dataclass(frozen=True, slots=True)
class Hearing:
    """One hearing with all that its entries say, the latest first."""

    uid: str
    """Names it for good: made of the docket, its kind and the entry that set it first."""
    docket: tuple[str | None, str | None]
    """Court and number."""
    defendants: tuple[int, ...]
    """Numbers of the defendants whom the entry names; none where it names nobody."""
    kind: HearingKind
    printed: str
    """The court's own words: ``Motion Hearing/Trial Setting``."""
    standing: Standing
    day: date | None
    """None where no day can be read surely; the doubt says why."""
    time: time | None
    zone: ZoneInfo | None
    """Of the court's place; None where that is not known."""
    courtroom: str | None
    """With the address, as printed."""
    judge: str | None
    entry: EntryRef
    """The latest entry about it."""
    words: str
    """Its words, masked as in a record."""
    was: tuple[date, ...] = ()
    """Days from which it was moved, the oldest first."""
    doubts: tuple[Text, ...] = ()
    sealed: bool = False
    """Whether anything speaks of a seal: then it goes into no calendar."""

    @property
    def at(self) -> datetime | None:
        """The moment, where day, time and zone are all known."""
        if self.day is None or self.time is None or self.zone is None:
            return None
        return datetime.combine(self.day, self.time, self.zone)

    @property
    def is_coming(self) -> bool:
        """Whether it is expected, past or not."""
        return self.standing in COMING

    def title(self, lang: str) -> str:
        """Kind, docket and number of the defendant: no name of a person."""
        where = " ".join(part for part in self.docket if part) or "?"
        who = ", ".join(str(number) for number in self.defendants)
        of = f" ({_DEFENDANT.in_(lang)} {who})" if who else ""
        return f"{self.kind.title.in_(lang)} · {where}{of}"


_DEFENDANT = Text("defendant", "acusado")
