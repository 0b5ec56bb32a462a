"""A claim such as "over 130 percent of capacity" against the dated figures of each level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from dedere.transfers.crowding.systems import System, Value

Of = Literal["capacity", "over"]


@dataclass(frozen=True, slots=True)
class Claim:
    """Percent of capacity, or percent over it: 30 over is 130 of capacity."""

    percent: Decimal
    of: Of

    @property
    def of_capacity(self) -> Decimal:
        """The claim as percent of capacity."""
        return self.percent + 100 if self.of == "over" else self.percent


@dataclass(frozen=True, slots=True)
class Weighed:
    """What the dated figures say of a claim. It is met by more than its percent, not by as much."""

    claim: Claim
    met_by: tuple[Value, ...]
    not_met_by: tuple[Value, ...]
    latest: Value | None
    """The newest figure about any level: nothing later is known."""
    misread: tuple[Value, ...]
    """What would meet it if percent of capacity and percent over it were mixed up."""


def weigh(claim: Claim, systems: Sequence[System]) -> Weighed:
    """A claim against all published occupancies of these systems."""
    values = sorted(
        (one for system in systems for one in system.of("occupancy")),
        key=lambda one: (one.when.span.latest, one.system),
    )
    other = Claim(claim.percent, "capacity" if claim.of == "over" else "over")
    return Weighed(
        claim=claim,
        met_by=tuple(one for one in values if one.value > claim.of_capacity),
        not_met_by=tuple(one for one in values if one.value <= claim.of_capacity),
        latest=values[-1] if values else None,
        misread=tuple(one for one in values if one.value > other.of_capacity),
    )
