"""What the picture of a sentence is drawn from: plain days and words, whoever computed them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dedere.bilingual import Text
from dedere.calendars import NEVER, PartialDate


@dataclass(frozen=True)
class End:
    """One of the ends of a sentence, with what is left up to it."""

    key: str
    name: Text
    day: PartialDate
    """The last day; `never` where there is no end."""
    words: Text
    """The day in words."""
    left: Text
    """What is left up to it, in words."""


@dataclass(frozen=True)
class Term:
    """A sentence as it is drawn."""

    id: str
    title: Text
    begins: PartialDate
    ends: Sequence[End]
    """At least one; the first is the full term, the second the projected end."""
    today: date

    @property
    def first(self) -> int:
        """The first day on paper."""
        return min(self.begins.earliest, self.today.toordinal())

    @property
    def last(self) -> int:
        """The last day on paper; some years more where there is no end."""
        known = [
            ordinal
            for end in self.ends
            for ordinal in (end.day.earliest, end.day.latest)
            if ordinal < NEVER
        ]
        last = max([*known, self.today.toordinal(), self.begins.earliest + 365])
        return last + 3653 if self.endless else last

    @property
    def endless(self) -> bool:
        """Whether some end may never come."""
        return any(end.day.latest >= NEVER for end in self.ends)


LETTERS = "ABCDEFGH"
"""Each end has a letter: in the picture, in the table, and in words."""
