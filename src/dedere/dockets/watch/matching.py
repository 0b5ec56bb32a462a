"""Which entry of one copy is which of the other: by number, words and day, never by place alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass

from dedere.dockets.model import Docket, Entry
from dedere.dockets.watch.comparing_words import bag, body, key, likeness

SAME_NUMBER = 0.3
"""Entries of one number are one entry where their words are so alike, or their day is the same."""
SAME_DAY = 0.6
"""Entries of one day without a number are one where their words are so alike."""
_MOST = 90_000
"""So many pairs of one day are weighed; where there are more, only equal words count."""


@dataclass(frozen=True, slots=True)
class Matched:
    """Pairs, and what is left on each side."""

    pairs: tuple[tuple[Entry, Entry], ...]
    only_old: tuple[Entry, ...]
    only_new: tuple[Entry, ...]


class _Side:
    """The entries of one copy that have no partner yet."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.left: dict[int, Entry] = dict(enumerate(entries))
        self.bodies = {place: body(entry) for place, entry in self.left.items()}
        self._bags: dict[int, Counter[str]] = {}

    def bag(self, place: int) -> Counter[str]:
        if place not in self._bags:
            self._bags[place] = bag(self.bodies[place])
        return self._bags[place]


def match(old: Docket, new: Docket) -> Matched:
    """Find each entry's partner.

    Equal entries go first, then those of one number, then those that got a number or lost it, then
    those without a number whose words are alike. Of several equal ones the first goes with the
    first.
    """
    before, after = _Side(old.entries), _Side(new.entries)
    pairs: list[tuple[Entry, Entry]] = []

    def take(one: int, other: int) -> None:
        pairs.append((before.left.pop(one), after.left.pop(other)))

    def by(what: Callable[[_Side, int], Hashable | None]) -> None:
        places = defaultdict(list)
        for place in after.left:
            if (said := what(after, place)) is not None:
                places[said].append(place)
        for found in places.values():
            found.reverse()
        for place in list(before.left):
            said = what(before, place)
            if said is not None and places.get(said):
                take(place, places[said].pop())

    by(lambda side, p: (side.left[p].number, side.left[p].text, _day(side.left[p])))
    by(lambda side, p: _with_number(side.left[p], key(side.bodies[p]), _day(side.left[p])))
    _of_one_number(before, after, take)
    _of_equal_words(before, after, take)
    _of_one_day(before, after, take)
    _of_another_day(before, after, take)
    return Matched(tuple(pairs), tuple(before.left.values()), tuple(after.left.values()))


def _day(entry: Entry) -> Hashable:
    return entry.date_filed or entry.date_entered


def _with_number(entry: Entry, *more: Hashable) -> Hashable | None:
    return (entry.number, *more) if entry.number is not None else None


def _of_one_number(before: _Side, after: _Side, take: Callable[[int, int], None]) -> None:
    """Entries of one number: the words may have been edited, the number stays."""
    mine = _grouped(before, lambda entry: entry.number)
    theirs = _grouped(after, lambda entry: entry.number)
    for number, places in mine.items():
        for one, other in _best(before, after, places, theirs.get(number, []), _one_number):
            take(one, other)


def _one_number(one: Entry, other: Entry, alike: float) -> bool:
    # Titles and texts of one paper share too few words to be compared.
    same_day = _day(one) is not None and _day(one) == _day(other)
    return same_day or one.from_titles != other.from_titles or alike >= SAME_NUMBER


def _of_equal_words(before: _Side, after: _Side, take: Callable[[int, int], None]) -> None:
    """Entries of one day and equal words, of which at least one has no number."""
    theirs: dict[Hashable, list[int]] = defaultdict(list)
    for place, entry in after.left.items():
        theirs[key(after.bodies[place]), _day(entry)].append(place)
    for place in list(before.left):
        entry = before.left[place]
        others = theirs.get((key(before.bodies[place]), _day(entry)), [])
        free = [one for one in others if None in (entry.number, after.left[one].number)]
        if free and before.bodies[place]:
            others.remove(free[0])
            take(place, free[0])


def _of_one_day(before: _Side, after: _Side, take: Callable[[int, int], None]) -> None:
    """Entries of one day, of which at least one has no number."""
    mine, theirs = _grouped(before, _day), _grouped(after, _day)
    for day, places in mine.items():
        others = theirs.get(day, [])
        if len(places) * len(others) > _MOST:
            continue
        for one, other in _best(before, after, places, others, _one_day):
            take(one, other)


def _one_day(one: Entry, other: Entry, alike: float) -> bool:
    if one.number is not None and other.number is not None:
        return False
    return alike >= SAME_DAY


def _of_another_day(before: _Side, after: _Side, take: Callable[[int, int], None]) -> None:
    """Entries whose day was corrected: the words stand once on each side, and are no mere title."""

    def said(side: _Side) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for place in side.left:
            words = key(side.bodies[place])
            if len(words.split()) >= 6:
                found[f"{side.left[place].number or ''} {words}"].append(place)
        return found

    theirs = said(after)
    for words, places in said(before).items():
        others = theirs.get(words, [])
        if len(places) == 1 and len(others) == 1:
            take(places[0], others[0])


def _alike(before: _Side, one: int, after: _Side, other: int) -> float:
    """How alike two entries are; a title is like a text that holds its words."""
    mine, theirs = before.bag(one), after.bag(other)
    if before.left[one].from_titles == after.left[other].from_titles:
        return likeness(mine, theirs)
    title = mine if before.left[one].from_titles else theirs
    return (mine & theirs).total() / title.total() if title else 0.0


def _grouped(side: _Side, by: Callable[[Entry], Hashable | None]) -> dict[Hashable, list[int]]:
    found: dict[Hashable, list[int]] = defaultdict(list)
    for place, entry in side.left.items():
        said = by(entry)
        if said is not None:
            found[said].append(place)
    return found


def _best(
    before: _Side,
    after: _Side,
    mine: list[int],
    theirs: list[int],
    agrees: Callable[[Entry, Entry, float], bool],
) -> list[tuple[int, int]]:
    """The pairs that are most alike, each entry once."""
    if len(mine) * len(theirs) > _MOST:
        return []
    weighed = []
    for one in mine:
        for other in theirs:
            alike = _alike(before, one, after, other)
            if agrees(before.left[one], after.left[other], alike):
                weighed.append((-alike, one, other))
    pairs, seen, taken = [], set(), set()
    for _, one, other in sorted(weighed):
        if one not in seen and other not in taken:
            pairs.append((one, other))
            seen.add(one)
            taken.add(other)
    return pairs
