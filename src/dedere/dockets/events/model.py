"""An event of one defendant's case, as the docket shows it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Dated(StrEnum):
    """Where the day of an event comes from; what is stated goes before what was filed."""

    STATED = "stated"
    """The entry says the day: *held on*, *executed on*."""
    FILED = "filed"
    ENTERED = "entered"
    """The day on which the clerk wrote it, where no other is given."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Event:
    """One event."""

    label: str
    """``charge.indictment``, ``plea.guilty`` …: the labels of the patterns."""
    date: datetime.date | None
    dated: Dated
    i: int
    """The entry: its place in the docket's list."""
    number: str | None
    """The number printed at the entry."""
    words: str
    """The words that give the event."""
    span: tuple[int, int]
    """Their place in the entry's text as printed."""
    pattern: str
    confidence: float
    """From 0 to 1: of the pattern, less what is doubtful about the person or the day."""
    details: Mapping[str, str] = field(default_factory=dict)
    """What the entry adds: ``counts``, ``by``, ``outcome``, ``direction``, ``district`` …"""
    filed: datetime.date | None = None
    """The filing date of the entry."""
