"""What a proposal is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from dedere.bilingual import Text


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a value comes from: an entry, or a part of the sheet above the entries."""

    i: int | None = None
    """The entry's place in the list; None for a part of the header."""
    doc: str | None = None
    date: date | None = None
    words: str = ""
    """The clause that gave the value, masked."""
    header: str | None = None
    """``header``, ``header:counts`` or ``header:complaints``."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another value that the docket allows, and why."""

    value: Any
    reason: Text
    confidence: float
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A doubt in words, for the person who reads the proposal."""

    variable: str
    text: Text


@dataclass(frozen=True, slots=True)
class Proposal:
    """A value for one variable, and the ways of reasoning that led to it."""

    value: Any
    ways: tuple[str, ...] = ()
    """Names of the ways; each has a reliability, and the least of them counts."""
    evidence: tuple[Evidence, ...] = ()
    doubt: float = 1.0
    """From 0 to 1: what signs against the value leave of the confidence."""
    alternatives: tuple[Alternative, ...] = ()
    notes: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Coded:
    """All variables of one defendant as proposals."""

    variables: dict[str, Any]
    evidence: dict[str, tuple[Evidence, ...]]
    confidence: dict[str, float]
    alternatives: dict[str, tuple[Alternative, ...]]
    ways: dict[str, tuple[str, ...]]
    notes: tuple[Note, ...] = field(default=())
