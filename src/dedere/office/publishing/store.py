"""A store made for one publication: public casefiles, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from dedere.calendars.present import on_day
from dedere.casefile import Casefile
from dedere.store import cases
from dedere.store.access import Reader

BY = "dedere publish"


def fill(casefiles: Iterable[Casefile], day: date) -> None:
    """Add casefiles to the store that is open, in the order of their ids, as of a day."""
    writer = Reader(BY)
    with on_day(day):
        for one in sorted(casefiles, key=lambda one: one.id):
            cases.add(one, writer)
