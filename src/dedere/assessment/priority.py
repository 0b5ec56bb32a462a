"""Marks of priority: shown and counted, and never a reason to cut a right short.

No rule, time limit, readiness or step of the procedure reads a mark; a test compares all of them
with and without.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from dedere.bilingual import Text
from dedere.casefile import Casefile
from dedere.casefile.decisions import owner_of
from dedere.casefile.priorities import Priority


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark on a request, and whether it stands on the day asked for; None where unknown."""

    case: str
    request: str | None
    entry: Priority
    holds: bool | None

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The mark as plain values, with its words in one language."""
        one = self.entry
        return {
            "id": one.id,
            "case": self.case,
            "request": self.request,
            "by": one.by.in_(lang),
            "why": one.why.in_(lang),
            "set_on": str(one.set_on) if one.set_on else None,
            "taken_off_on": str(one.taken_off_on) if one.taken_off_on else None,
            "taken_off_by": one.taken_off_by.in_(lang) if one.taken_off_by else None,
            "holds": self.holds,
            "sources": list(one.sources),
        }


@dataclass(frozen=True, slots=True)
class Counted:
    """Of how many requests it is known that a mark stands, that none does, or neither."""

    marked: int
    not_marked: int
    unknown: int


def marks_of(
    casefile: Casefile, as_of: date | None = None, known_by: date | None = None
) -> tuple[Mark, ...]:
    """The marks of a casefile that had been set by a day, taken off or not."""
    day = as_of or date.today()
    return tuple(
        Mark(casefile.id, owner_of(casefile, one.request), one, one.holds(day))
        for one in casefile.priorities
        if (one.set_on is None or one.set_on.earliest <= day.toordinal())
        and (
            known_by is None
            or one.recorded_on is None
            or one.recorded_on.earliest <= known_by.toordinal()
        )
    )


def is_marked(
    casefile: Casefile, request: str, as_of: date | None = None, known_by: date | None = None
) -> bool | None:
    """Whether a request is marked on a day: known only where a mark stands or the list is whole."""
    marks = [one for one in marks_of(casefile, as_of, known_by) if one.request in (None, request)]
    if any(one.holds and one.request == request for one in marks):
        return True
    unsure = any(one.holds is not False for one in marks)
    return False if "priorities" in casefile.complete and not unsure else None


def count_marked(
    casefiles: Iterable[Casefile], as_of: date | None = None, known_by: date | None = None
) -> Counted:
    """How many requests are marked on a day, how many are not, and of how many nobody knows."""
    found = [
        is_marked(casefile, one.id, as_of, known_by)
        for casefile in casefiles
        for one in casefile.requests
    ]
    return Counted(found.count(True), found.count(False), found.count(None))


NEVER_A_REASON = Text(
    "A mark of priority shortens no time limit and takes away no right.",
    "Una marca de prioridad no acorta ningún plazo ni quita derecho alguno.",
)
