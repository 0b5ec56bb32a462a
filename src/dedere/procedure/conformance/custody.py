"""Whether the record shows the person held on a day, for whatever reason.

Only what a record says: an arrest, in the extradition or in another case, begins custody; a release
(also on bail) and an escape end it. Before the first of these, and while dates leave it open, it is
not known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dedere.procedure.history import Happening

BEGINS = frozenset(
    {
        "arrest_domestic",
        "recapture",
        "rearrest",
        "detention_on_formal_request",
        "formal_detention",
        "prison_transfer",
    }
)
"""Subtypes of other events that begin custody, or show that it goes on."""
ENDS = frozenset({"escape", "bail_granted", "released_on_bail", "released_on_conditions"})
"""Subtypes of other events that end it."""


@dataclass(frozen=True, slots=True)
class Change:
    """A day, or days, on which custody began or ended."""

    earliest: int
    latest: int
    held: bool
    escape: bool = False


def changes(happenings: Iterable[Happening]) -> list[Change]:
    """Each recorded beginning and end of custody, by its latest day."""
    found = []
    for one in happenings:
        begins = _begins(one)
        if begins is not None and one.date is not None:
            escape = one.subtype == "escape"
            found.append(Change(one.date.earliest, one.date.latest, begins, escape))
    return sorted(found, key=lambda one: (one.latest, one.earliest))


def _begins(one: Happening) -> bool | None:
    if one.type == "provisional_arrest":
        return None if one.result == "order_issued" else True
    if one.type == "release":
        return False
    if one.type == "other" and one.subtype in BEGINS:
        return True
    return False if one.type == "other" and one.subtype in ENDS else None


def held(changed: Iterable[Change], day: int) -> bool | None:
    """Whether the person was held when a day was over; None where the record does not tell."""
    known: bool | None = None
    for one in changed:
        if one.latest <= day:
            known = one.held
        elif one.earliest <= day and known is not one.held:
            return None
    return known
