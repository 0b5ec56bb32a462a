"""Parameters: the numbers that a computation takes from the law, tied to their provisions.

A rule answers yes or no; a computation of a sentence needs the number itself (54 days a year).
Each number names the provision that gives it, the days between which it was the law, and how sure
we are of it. The same name may stand several times, with days that do not overlap.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dedere.bilingual import Text
from dedere.errors import LawError
from dedere.law.language.provisions import Confidence, Provision


@dataclass(frozen=True)
class Parameter:
    """One number of the law, of one unit, from one day to another (both included)."""

    name: str
    value: int
    unit: Text
    of: Provision
    in_force_from: date | None
    in_force_to: date | None
    confidence: Confidence
    note: Text | None = None

    @property
    def provision(self) -> str:
        """The id of the provision that gives it."""
        return self.of.id

    @property
    def citation(self) -> Text:
        """How a lawyer cites where it stands."""
        return self.of.citation

    def in_force(self, on: date) -> bool:
        """Whether it was the law on a day."""
        begun = self.in_force_from is None or self.in_force_from <= on
        return begun and (self.in_force_to is None or on <= self.in_force_to)


def checked(parameters: Iterable[Parameter]) -> tuple[Parameter, ...]:
    """The same parameters, once it is sure that no name has two values on one day.

    Raises:
        LawError: naming the parameter whose days overlap.
    """
    known: list[Parameter] = []
    for one in parameters:
        for other in known:
            if one.name == other.name and _overlap(one, other):
                raise LawError(f"{one.name} has two values on one day", one.name)
        known.append(one)
    return tuple(known)


def parameter_on(parameters: Iterable[Parameter], name: str, on: date) -> Parameter | None:
    """The parameter of that name in force on a day, or None where the law had none."""
    return next((one for one in parameters if one.name == name and one.in_force(on)), None)


def _overlap(one: Parameter, other: Parameter) -> bool:
    first = max(one.in_force_from or date.min, other.in_force_from or date.min)
    last = min(one.in_force_to or date.max, other.in_force_to or date.max)
    return first <= last
