"""Marks of priority: that a request goes before others, who said so and why.

A mark is shown and counted. No rule, no time limit and no step of the procedure reads it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile.model import Entry
from dedere.casefile.sections import COMMON, ID, REQUEST
from dedere.casefile.shapes import Day, Field, Words


@dataclass(frozen=True, kw_only=True)
class Priority(Entry):
    """A mark of priority on a request: who set it, why, from when until when."""

    by: Text
    why: Text
    request: str | None = None
    set_on: PartialDate | None = None
    taken_off_on: PartialDate | None = None
    taken_off_by: Text | None = None

    def holds(self, day: date) -> bool | None:
        """Whether it stood on a day; None where its days do not say so."""
        today = day.toordinal()
        if self.set_on is not None and self.set_on.earliest > today:
            return False
        off = self.taken_off_on
        if off is not None and off.latest <= today:
            return False
        begun = self.set_on is not None and self.set_on.latest <= today
        still = off is None or off.earliest > today
        return True if begun and still else None


PRIORITY: dict[str, Field] = {
    "id": ID,
    "request": REQUEST,
    "by": Field(Words(), Text("who set the mark", "quién la marcó"), True),
    "why": Field(Words(), Text("why", "por qué"), True),
    "set_on": Field(Day(), Text("when it was set", "cuándo se marcó")),
    "taken_off_on": Field(Day(), Text("when it was taken off", "cuándo se quitó")),
    "taken_off_by": Field(Words(), Text("who took it off", "quién la quitó")),
    **COMMON,
}
"""The keys of an entry of ``priorities``."""
