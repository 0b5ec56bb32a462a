"""Custody before the sentence began: how many days count, each once.

A day that is credited to another sentence does not count here. Where it is not known whether it is,
or the days are known only in part, the count is a range.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from dedere.transfers.time.sentence import Custody, Sentence


class Span(NamedTuple):
    """A whole number that is known, or known to lie between two; both ends are possible."""

    low: int
    high: int

    @property
    def exact(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high


def days_before(sentence: Sentence) -> Span:
    """The days of prior custody that count.

    Where nothing is said of prior custody it can be none, or all the days since the first offense,
    and never more than the term could use up; the caller cuts it to the term.
    """
    entries = sentence.prior_custody
    if entries is None:
        offenses = [part.offense_on for part in sentence.parts]
        known = [day.earliest for day in offenses if day is not None]
        first = min(known) if len(known) == len(offenses) else 1
        return Span(0, max(0, sentence.starts_on.latest - first))
    numbers = [one for one in entries if one.days is not None]
    least = sum(one.days or 0 for one in numbers if one.credited_elsewhere is False)
    most = sum(one.days or 0 for one in numbers if one.credited_elsewhere is not True)
    ranges = [one for one in entries if one.days is None]
    begins = sentence.starts_on
    surely = _days(ranges, begins.earliest, sure=True, elsewhere=(False,))
    taken = _days(ranges, begins.latest, sure=False, elsewhere=(True, None))
    perhaps = _days(ranges, begins.latest, sure=False, elsewhere=(False, None))
    taken_surely = _days(ranges, begins.earliest, sure=True, elsewhere=(True,))
    return Span(least + len(surely - taken), most + len(perhaps - taken_surely))


def _days(
    entries: Iterable[Custody], before: int, *, sure: bool, elsewhere: tuple[bool | None, ...]
) -> set[int]:
    """The days of ranges, as ordinals: those that surely are in them, or all that may be."""
    found: set[int] = set()
    for one in entries:
        if one.credited_elsewhere not in elsewhere or one.first is None or one.last is None:
            continue
        first = one.first.latest if sure else one.first.earliest
        last = one.last.earliest if sure else one.last.latest
        found.update(range(first, min(last, before - 1) + 1))
    return found
