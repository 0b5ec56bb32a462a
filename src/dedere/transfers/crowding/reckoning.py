"""The whole answer on crowding: what is published, what transfers change, what a claim is worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from dedere.transfers.crowding.claim import Claim, Weighed, weigh
from dedere.transfers.crowding.conditions import Condition, conditions, oversight
from dedere.transfers.crowding.effect import Ground, Month, effect, ground
from dedere.transfers.crowding.facilities import Facility, Moved, moved
from dedere.transfers.crowding.stays import Stays
from dedere.transfers.crowding.systems import System, systems
from dedere.transfers.figures import Finding

ACTED_ON = ("bop", "mexico", "mexico-federal")
"""The systems for which the effect is told: those who leave, and where they go if all go to federal
centers, as those of April 2025 did."""


@dataclass(frozen=True, slots=True)
class Crowding:
    """The answer."""

    systems: tuple[System, ...]
    stays: Stays | None
    months: tuple[Month, ...]
    grounds: tuple[Ground, ...]
    """Each system on which the transfers act, with what it is measured by."""
    facilities: tuple[Facility, ...]
    moved: tuple[Moved, ...]
    claim: Weighed | None
    conditions: tuple[Condition, ...]
    oversight: tuple[Finding, ...]


def reckon(
    *,
    only: Sequence[str] = (),
    stays: Stays | None = None,
    facilities: tuple[Facility, ...] = (),
    claim: Claim | None = None,
) -> Crowding:
    """What is published of these systems, and what the transfers change.

    Args:
        only: The ids of the systems; all where none is named.
        stays: Who leaves, and until when each would have been held.
        facilities: The user's table.
        claim: A percentage to weigh against the dated figures.
    """
    asked = tuple(one for one in systems() if not only or one.id in only)
    countries = {one.country for one in asked}
    grounds = [ground(one) for one in asked if stays is not None and one.id in ACTED_ON]
    return Crowding(
        systems=asked,
        stays=stays,
        months=effect(stays) if stays else (),
        grounds=tuple(one for one in grounds if one is not None),
        facilities=facilities,
        moved=moved(facilities, stays) if stays else (),
        claim=weigh(claim, asked) if claim else None,
        conditions=tuple(one for one in conditions() if one.country in countries),
        oversight=oversight() if "us" in countries else (),
    )
