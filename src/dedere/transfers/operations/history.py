"""The operations in the order of time, and the sums that can honestly be made of them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from dedere.transfers.figures import (
    Confusion,
    Finding,
    Handover,
    Operation,
    Series,
    YearTotal,
    load,
)


@dataclass(frozen=True, slots=True)
class Run:
    """Operations whose numbers follow one another, so that none of them is missing between."""

    operations: tuple[Operation, ...]
    to_mexico: int
    sure: bool
    """Whether each number is sure."""

    @property
    def numbers(self) -> tuple[int, int]:
        """The first number and the last."""
        return self.operations[0].number or 0, self.operations[-1].number or 0


@dataclass(frozen=True, slots=True)
class History:
    """All that is known of operations."""

    operations: tuple[Operation, ...]
    year_totals: tuple[YearTotal, ...]
    runs: tuple[Run, ...]
    numbered: int
    """Operations that were found with their number."""
    outside_treaty: tuple[Handover, ...]
    confusions: tuple[Confusion, ...]
    inspected: tuple[Series, ...]
    """What the Inspector General of the Department of Justice counted."""
    findings: tuple[Finding, ...]
    """What that office found, in words."""

    @property
    def highest(self) -> int:
        """The highest number."""
        return max((one.number or 0 for one in self.operations), default=0)

    @property
    def handed_over(self) -> int:
        """Persons handed over outside the treaties. This is no number of transfers."""
        return sum(one.persons for one in self.outside_treaty)

    def a_year(self, first: int, last: int) -> Decimal | None:
        """Operations a year between two numbers whose days are known; None where they are not."""
        days = {one.number: one.on.span for one in self.operations if one.number}
        if first not in days or last not in days or first >= last:
            return None
        middle = [Decimal(days[one].earliest + days[one].latest) / 2 for one in (first, last)]
        return (last - first) / ((middle[1] - middle[0]) / Decimal("365.25"))


def history() -> History:
    """The published history."""
    found = load()
    operations = tuple(sorted(found.operations, key=lambda one: one.on.span.earliest))
    return History(
        operations=operations,
        year_totals=found.year_totals,
        runs=runs(operations),
        numbered=sum(one.number is not None for one in operations),
        outside_treaty=found.outside_treaty,
        confusions=found.confusions,
        inspected=tuple(one for name, one in found.series.items() if name.startswith("oig-")),
        findings=found.findings,
    )


def runs(operations: tuple[Operation, ...]) -> tuple[Run, ...]:
    """Where numbers follow one another and each states its persons; two operations at least."""
    counted = sorted(
        (one for one in operations if one.number and one.to_mexico is not None),
        key=lambda one: one.number or 0,
    )
    made = []
    # The number less its place in the list is the same for numbers that follow one another.
    groups = groupby(enumerate(counted), key=lambda pair: (pair[1].number or 0) - pair[0])
    for _, members in groups:
        group = tuple(one for _, one in members)
        if len(group) > 1:
            persons = sum(one.to_mexico or 0 for one in group)
            sure = all(one.number_confidence != "doubtful" for one in group)
            made.append(Run(group, persons, sure))
    return tuple(made)
