"""From the parts of a sentence to its last day.

Both days count: a term of ten years from 1 January 2020 ends on 31 December 2029. Parts that run
at once end with the longest; consecutive ones are added, years and months before days, and begin on
the day after. The order in which parts are listed changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dedere.calendars import NEVER
from dedere.calendars.periods import months_after
from dedere.transfers.time.sentence import Length, Part, Sentence

_LAST = 3_652_059
"""31 December 9999; a term that reaches it is without end here."""

_SPECIAL_MONTHS = (6, 12, 36, 60, 120)
"""Lengths at which a rule of credit changes: a range of lengths is tried on both sides of each."""


class _Run(NamedTuple):
    """Where a part stands: so many months and days from a day on which a chain began."""

    root: int
    months: int
    days: int

    @property
    def last(self) -> int:
        if self.days >= NEVER:
            return NEVER
        end = months_after(self.root, self.months) + self.days - 1
        return NEVER if end >= _LAST else end


class Ends(NamedTuple):
    """Where each part ends, and the whole."""

    parts: dict[str, int]
    whole: int


def ends(sentence: Sentence, start: int, *, longest: bool) -> Ends:
    """The last day of each part and of the whole, as ordinals; `NEVER` for life.

    Args:
        sentence: the sentence.
        start: the day on which it begins, an ordinal.
        longest: each length at its most and each unknown order taken as consecutive; else each at
            its least, and as concurrent.
    """
    runs = _runs(sentence.parts, start, longest)
    last = {part.id: runs[part.id].last for part in sentence.parts}
    return Ends(last, max(last.values()))


def candidates(sentence: Sentence, start: int) -> tuple[int, ...]:
    """The ends of the whole that must be tried: the first, the last, and where a rule changes."""
    low = ends(sentence, start, longest=False).whole
    high = ends(sentence, start, longest=True).whole
    low, high = min(low, high), max(low, high)
    found = {low, high}
    for months in _SPECIAL_MONTHS:
        last = months_after(start, months) - 1
        found.update(day for day in (last - 1, last, last + 1) if low <= day <= high)
    return tuple(sorted(found))


def _runs(parts: Sequence[Part], start: int, longest: bool) -> dict[str, _Run]:
    known = {part.id: part for part in parts}
    unknown = order_unknown(parts) if longest else frozenset()
    in_order = sorted(parts, key=lambda part: (_own(part, start, longest), part.id))
    loose = [part for part in in_order if _follows(part, unknown) and not part.after]
    # Where nobody knows which comes first, it may be the one that began last.
    begins = (
        max((_own(part, start, longest) for part in loose), default=start) if unknown else start
    )
    loose_ids = {part.id for part in loose}
    found: dict[str, _Run] = {}

    def of(part: Part) -> _Run:
        if part.id not in found:
            before = [of(known[id]) for id in part.after] if _follows(part, unknown) else []
            found[part.id] = _placed(part, before, _own(part, start, longest), longest)
        return found[part.id]

    def hangs_on_loose(part: Part) -> bool:
        if part.id in loose_ids:
            return True
        followed = part.after if _follows(part, unknown) else ()
        return any(hangs_on_loose(known[id]) for id in followed)

    before = [of(part) for part in parts if not hangs_on_loose(part)]
    for part in loose:
        own = max(begins, _own(part, start, longest))
        found[part.id] = _placed(part, before, own, longest)
        before.append(found[part.id])
    for part in parts:
        of(part)
    return found


def order_unknown(parts: Sequence[Part]) -> frozenset[str]:
    """The parts of which it is not known how they stand to each other.

    Of several parts one needs no word, because the others are told from it.
    """
    silent = [part.id for part in parts if part.runs is None]
    return frozenset(silent) if len(silent) > 1 else frozenset()


def _follows(part: Part, unknown: frozenset[str]) -> bool:
    """Whether it is taken as consecutive."""
    return part.runs == "consecutive" or part.id in unknown


def _placed(part: Part, before: Sequence[_Run], own: int, longest: bool) -> _Run:
    length = part.most if longest else part.least
    if length is None:
        return _Run(own, 0, NEVER)
    if any(run.days >= NEVER for run in before):
        return _Run(own, 0, NEVER)
    placed = [_behind(run, part, length, own) for run in before]
    placed.append(_Run(own, length.in_months, length.days))
    return max(placed, key=lambda run: (run.last, run))


def _own(part: Part, start: int, longest: bool) -> int:
    """The day on which it begins if it follows none."""
    if part.starts_on is None:
        return start
    return max(start, part.starts_on.latest if longest else part.starts_on.earliest)


def _behind(run: _Run, part: Part, length: Length, own: int) -> _Run:
    """The part after a run, begun so much earlier as it runs beside it."""
    months = run.months - part.overlap.in_months
    days = run.days - part.overlap.days
    begins = months_after(run.root, months) + days
    if begins < run.root:
        return _Run(run.root, length.in_months, length.days)
    if begins < own:
        return _Run(own, length.in_months, length.days)
    return _Run(run.root, months + length.in_months, days + length.days)


def whole_years(start: int, end: int) -> tuple[int, int]:
    """How many full years a term holds, and how many days beside them; both its days count."""
    years = max(0, (end - start) // 366)
    while months_after(start, 12 * (years + 1)) - 1 <= end:
        years += 1
    return years, end - months_after(start, 12 * years) + 1


def whole_months(start: int, end: int) -> tuple[int, int]:
    """How many full months a term holds, and how many days beside them; both its days count."""
    months = max(0, (end - start) // 31)
    while months_after(start, months + 1) - 1 <= end:
        months += 1
    return months, end - months_after(start, months) + 1
