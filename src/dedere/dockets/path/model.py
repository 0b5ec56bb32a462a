"""What a path is: the steps that a docket shows, what it does not show, and what is usual next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dedere.bilingual import Text
from dedere.dockets.path.way import Told


@dataclass(frozen=True, slots=True)
class Trace:
    """One place of the docket that shows a step."""

    date: date | None
    stated: bool
    """Whether the entry itself says the day; if not it is that of the filing."""
    i: int
    """The entry's place in the docket, from 0."""
    number: str | None
    """The number printed at the entry."""
    confidence: float


@dataclass(frozen=True, slots=True)
class Shown:
    """A step that the docket shows."""

    told: Told
    traces: tuple[Trace, ...]
    """Where, from the oldest; never empty."""
    early: tuple[Told, ...] = ()
    """Steps that come before it by law and that the docket dates later."""

    went_on: bool = False
    """Whether it would have closed the case, and the docket shows further steps after it."""

    @property
    def first(self) -> Trace:
        """Where it is shown first."""
        return self.traces[0]

    @property
    def doubtful(self) -> bool:
        """Whether a person should read the entry: no place shows it surely, or it does not fit."""
        return self.went_on or max(one.confidence for one in self.traces) < SURE


SURE = 0.8
"""From this confidence on a sign is taken as it stands; below it a person is asked to look."""


@dataclass(frozen=True, slots=True)
class NotShown:
    """A step, or one of several, that comes before another that the docket shows."""

    steps: tuple[Told, ...]
    """One of these; a single one where the law names only it."""
    before: Told
    """The step that the docket shows and that comes after."""
    why: Text
    law: str
    """The provision by which it comes before."""


@dataclass(frozen=True, slots=True)
class Path:
    """One defendant's docket as a path."""

    title: str
    """The caption, or the docket number."""
    court: str | None
    docket_number: str | None
    defendant: str
    number: int | None
    shown: tuple[Shown, ...]
    """The steps of the way, by the first day on which each is shown."""
    beside: tuple[Shown, ...]
    """What runs beside it, in the same order."""
    missing: tuple[NotShown, ...]
    usual: tuple[Told, ...]
    """What is usual next; empty where the case is over as far as the docket shows."""
    ended: Told | None
    """The step that ended the case, where the docket shows one."""
    closed_on: date | None
    """The day on which the sheet says that the case, or the defendant, was terminated."""
    is_part: bool
    """Whether the docket that was read is not the whole docket."""
    for_another_state: bool
    """Whether entries speak of an extradition out of the United States, which is another way."""
    unplaced: int
    """How many events are no step of this procedure."""
    entries: int
    """How many entries the docket has."""
    as_of: date | None
    """The last day of which the docket tells."""
