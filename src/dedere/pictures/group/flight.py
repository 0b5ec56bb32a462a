"""What the picture of a flight shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dedere.bilingual import Text


@dataclass(frozen=True, slots=True)
class Seat:
    """A seat with a person: the register number, what stands beneath it, two marks."""

    id: str
    beneath: str
    vulnerable: bool = False
    runs_out: bool = False


@dataclass(frozen=True, slots=True)
class Staying:
    """Those who stay for one reason: how many, and the register numbers of the first."""

    reason: str
    count: int
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cabin:
    """A flight, all words in one language.

    Attributes:
        title: the heading.
        beneath: lines beneath it: aim, value, whether it is proven.
        seats: who goes.
        escorts: seats of escorts.
        free: seats that stay empty.
        stays: by reason, in the order in which they are shown.
        as_of: the day of the record.
        prospective: made before the keys are turned.
    """

    title: str
    beneath: tuple[str, ...]
    seats: tuple[Seat, ...]
    escorts: int
    free: int
    stays: tuple[Staying, ...]
    as_of: date
    prospective: bool = False

    @property
    def people(self) -> int:
        """How many persons the picture tells of."""
        return len(self.seats) + sum(one.count for one in self.stays)


PROSPECTIVE = Text(
    "PROSPECTIVE: made before the keys are turned. Nobody may be moved by it.",
    "PROSPECTIVO: hecho antes de que estén dadas las llaves. Nadie puede ser trasladado con él.",
)
"""What must stand over a plan that was made too early, in words and in the picture."""
