"""The law of two days side by side: which provisions and rules differ, and what changed.

A place of the law keeps its path through its reforms, so that the wording of one day and that of
another day stand under one name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from dedere.bilingual import Text
from dedere.law.language.library import Library
from dedere.law.language.provisions import Provision
from dedere.law.language.rules import Rule

Sort = Literal["new", "ended", "changed"]
SORTS: dict[Sort, Text] = {
    "changed": Text("another wording", "otro texto"),
    "new": Text("in force only on the second day", "vigente solo el segundo día"),
    "ended": Text("in force only on the first day", "vigente solo el primer día"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One place of the law that is not the same on two days."""

    sort: Sort
    before: Provision | None
    after: Provision | None
    changes: tuple[tuple[Provision, Text], ...]
    """What each reform between the two days changed, the oldest first."""

    @property
    def place(self) -> Provision:
        """The wording that is there, the later where both are."""
        found = self.after or self.before
        assert found is not None  # noqa: S101 - one of the two is there
        return found

    @property
    def gone(self) -> tuple[Rule, ...]:
        """The rules that stood there on the first day."""
        return tuple(self.before.rules) if self.before else ()

    @property
    def come(self) -> tuple[Rule, ...]:
        """The rules that stand there on the second day."""
        return tuple(self.after.rules) if self.after else ()


def wordings(provision: Provision) -> Iterator[Provision]:
    """The wordings of a place, the present one first."""
    found: Provision | None = provision
    while found is not None and found.newer is not None:
        found = found.newer
    while found is not None:
        yield found
        found = found.older


def on_day(provision: Provision, day: date) -> Provision | None:
    """The wording of a place on a day, if it was in force."""
    ordinal = day.toordinal()
    return next((one for one in wordings(provision) if one.in_force(ordinal)), None)


def compare(library: Library, first: date, second: date) -> list[Difference]:
    """What differs between the law of two days, in the order of the law."""
    found = []
    for provision in library.provisions.values():
        if provision.version is not None:
            continue
        before, after = on_day(provision, first), on_day(provision, second)
        if before is after:
            continue
        sort: Sort = "new" if before is None else "ended" if after is None else "changed"
        found.append(Difference(sort, before, after, _changes(provision, first, second)))
    return found


def _changes(provision: Provision, first: date, second: date) -> tuple[tuple[Provision, Text], ...]:
    early, late = sorted((first.toordinal(), second.toordinal()))
    return tuple(
        (one, one.changed)
        for one in reversed(list(wordings(provision)))
        if one.changed is not None
        and (
            early < one.in_force_from.latest <= late
            or (one.in_force_to is not None and early <= one.in_force_to.latest < late)
        )
    )
