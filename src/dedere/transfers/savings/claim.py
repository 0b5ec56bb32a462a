"""A claimed sum against the bases: which could give it, which cannot, what annual cost would."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from dedere.transfers.savings.asking import Question
from dedere.transfers.savings.bases import Base

READING = "at least"
"""How a claim is read: the saving is at least the sum, less the tolerance."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a claim needs, and what gives it."""

    claimed: Decimal
    tolerance: Decimal
    """Percent by which a total may fall short of the claim and still be taken to give it."""
    least_total: Decimal
    implied_annual_cost: Decimal
    """The claim by the years, without the tolerance."""
    least_annual_cost: Decimal
    consistent_with: tuple[str, ...]
    inconsistent_with: tuple[str, ...]
    undecided: tuple[str, ...]
    """Bases without a cost: nobody can say."""
    stated_range: tuple[Decimal, Decimal] | None
    """Years at the two costs that were stated."""

    @property
    def stated_range_consistent(self) -> bool | None:
        """Whether any cost within the stated ones gives it; None where none were stated."""
        return None if self.stated_range is None else self.stated_range[1] >= self.least_total

    @property
    def times_too_small(self) -> Decimal | None:
        """How many times the claim the stated costs come to at least, where that is more.

        A claim that is read as "at least" still holds then; but it is not what its own numbers
        give.
        """
        if self.stated_range is None or not 0 < self.claimed < self.stated_range[0]:
            return None
        return self.stated_range[0] / self.claimed


def weigh(question: Question, bases: Sequence[Base]) -> Claim | None:
    """The claim of a question against its bases; None where nothing is claimed."""
    if question.claimed is None:
        return None
    least = question.claimed * (100 - question.tolerance) / 100
    totals = {base.name: base.total(question.years) for base in bases}
    costs = question.costs
    return Claim(
        claimed=question.claimed,
        tolerance=question.tolerance,
        least_total=least,
        implied_annual_cost=question.claimed / question.years,
        least_annual_cost=least / question.years,
        consistent_with=tuple(n for n, t in totals.items() if t is not None and t >= least),
        inconsistent_with=tuple(n for n, t in totals.items() if t is not None and t < least),
        undecided=tuple(n for n, t in totals.items() if t is None),
        stated_range=(question.years * costs[0], question.years * costs[1]) if costs else None,
    )
