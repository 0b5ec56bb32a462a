"""Whom an entry touches: the names and numbers after *as to*, and who is meant by them.

The number in brackets is surer than the name: names are misspelt, and two defendants may share one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from dedere.dockets.entries.names import (
    ALIKE,
    STOP,
    SUFFIX,
    any_of,
    attorneys_by_side,
    likeness,
    surnames,
    tokens,
)
from dedere.dockets.entries.of_whom import JOINING as _JOINING
from dedere.dockets.entries.of_whom import WORD as _WORD
from dedere.dockets.entries.of_whom import Opening, openings
from dedere.dockets.entries.requiring import folded
from dedere.dockets.model import Party

_NUMBER = r"\((?P<number>\d{1,3})(?:-\d+)?\)|\(n/a\)|\(dft\)"
_ALL = re.compile(
    r"\b(?:as to|for|of|against) (?:all|each of the|the remaining|both) (?:of the )?"
    r"(?:remaining )?(?:defendants|dfts|defts)\b",
    re.I,
)
_AS_TO = re.compile(
    r"\b(?:as to|as to the|against|filed against|held as to)(?: the)?\s+"
    r"(?:(?:defendants?|de?fts?|dfts?|deft|party|material witness(?:es)?)"
    r"(?:\(s\)|'s)?\.?:?\s+)?(?=[A-Z(\[])",
    re.I,
)
_SUES = re.compile(r"^\W*(?:\S+ ){0,3}?petition\b.{0,80}?\b(?:habeas corpus(?! ad)|2241)\b", re.I)
_SUED = re.compile(r"against\b", re.I)
"""Whom a petition is filed against is not whom it is about."""
_PLACEHOLDER = re.compile(
    r"^(?:sealed|sld)\b.{0,14}?(?:defendant|deft?|dft)\b.*?(?P<number>\d{1,3})$", re.I
)
_MOST_KEPT = 4096
"""So many names with what they mean are kept for one docket."""
_PLACEHOLDER_AT = re.compile(r"(?:sealed|sld) (?:defendant|deft?|dft)\.?(?: #?[\w:\-]*\d\b)?", re.I)


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whom an entry names."""

    name: str
    number: int | None
    parties: tuple[int, ...]
    """Places among the docket's defendants; none: somebody else; several: it cannot be told."""
    start: int
    end: int
    other: bool = False
    """Whether it is a party of another kind, such as a material witness."""


@dataclass(frozen=True, slots=True)
class Group:
    """Names that stand in one list: what is said of one is said of all."""

    named: tuple[Named, ...]
    start: int
    end: int
    everyone: bool = False
    """Whether the words are "all defendants"."""
    as_to: bool = True
    certain: frozenset[int] = field(init=False, repr=False, compare=False)
    """The defendants who are meant, and nobody else can be."""
    _possible: frozenset[int] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Asked for each hit and each defendant: counted once.
        alone = (one.parties[0] for one in self.named if len(one.parties) == 1)
        object.__setattr__(self, "certain", frozenset(alone))
        possible = (party for one in self.named for party in one.parties)
        object.__setattr__(self, "_possible", frozenset(possible))

    def parties(self) -> frozenset[int]:
        """The defendants who may be meant."""
        return self._possible


class People:
    """The parties of a docket, ready to be found in its entries."""

    def __init__(self, parties: Sequence[Party]) -> None:
        self.defendants: tuple[Party, ...] = tuple(
            party for party in parties if party.type.lower().startswith("defendant")
        )
        """The defendants, in the order of the docket; places point in here."""
        self.others = tuple(
            party.name
            for party in parties
            if "witness" in party.type.lower() or "intervenor" in party.type.lower()
        )
        self.attorneys = attorneys_by_side(parties)
        """Side (``government`` or ``defense``) by counsel's name in small letters and in order."""
        self._known: dict[str, set[int]] = {}
        for place, party in enumerate(self.defendants):
            for name in (party.name, *party.aliases):
                if key := " ".join(tokens(name)):
                    self._known.setdefault(key, set()).add(place)
        self._others = {" ".join(tokens(name)) for name in self.others}
        self._regex = any_of([*self._known, *self._others])
        self._first_words = {
            folded(name.split()[0]) for name in (*self._known, *self._others) if name
        }
        self._who: dict[tuple[str, int | None], tuple[tuple[int, ...], bool]] = {}
        first: dict[Party, int] = {}
        for place, party in enumerate(self.defendants):
            first.setdefault(party, place)
        self._places = first
        # These parties live as long as this, so that nobody else has their identities.
        self._by_identity = {id(party): first[party] for party in self.defendants}
        self._surnames = self._mentions()
        self.told_by = frozenset(
            folded(max(name.split(), key=len)) for name in (*self._known, *self._others) if name
        ) | frozenset(map(folded, self._by_surname))
        """Words of which one stands in every text that names one of these."""

    def place(self, defendant: Party) -> int | None:
        """The place of *defendant* among the defendants."""
        place = self._by_identity.get(id(defendant))
        return self._places.get(defendant) if place is None else place

    def groups(self, text: str) -> tuple[Group, ...]:
        """Every list of names in *text*, in order."""
        return _groups(self, text)

    def who(self, name: str, number: int | None) -> tuple[tuple[int, ...], bool]:
        """The defendants who may be meant, and whether it is a party of another kind."""
        asked = (name, number)
        answer = self._who.get(asked)
        if answer is None:
            if len(self._who) >= _MOST_KEPT:
                self._who.clear()
            answer = self._who[asked] = self._meant(name, number)
        return answer

    def _meant(self, name: str, number: int | None) -> tuple[tuple[int, ...], bool]:
        key = tokens(name)
        if " ".join(key) in self._others:
            return (), True
        placeholder = _PLACEHOLDER.match(name.strip())
        if number is None and placeholder:
            number = int(placeholder["number"])
        numbered = tuple(i for i, one in enumerate(self.defendants) if one.number == number)
        if number is not None and numbered:
            return numbered, False
        if number is not None and all(one.number is not None for one in self.defendants):
            return (), False  # A defendant whose own sheet this is not.
        known = self._known.get(" ".join(key))
        if known:
            return tuple(sorted(known)), False
        if placeholder:
            return (), False
        return self._alike(key), False

    def _alike(self, key: tuple[str, ...]) -> tuple[int, ...]:
        scores: dict[int, float] = {}
        for known, places in self._known.items():
            score = likeness(key, tuple(known.split()))
            if score >= ALIKE:
                for place in places:
                    scores[place] = max(score, scores.get(place, 0.0))
        best = max(scores.values(), default=0.0)
        return tuple(sorted(place for place, score in scores.items() if score == best))

    def _mentions(self) -> re.Pattern[str] | None:
        """Finds *Defendant Surname* and *Mr. Surname*."""
        self._by_surname: dict[str, set[int]] = {}
        for place, party in enumerate(self.defendants):
            for part in surnames(party.name):
                self._by_surname.setdefault(part, set()).add(place)
        if not self._by_surname:
            return None
        names = "|".join(sorted(map(re.escape, self._by_surname), key=len, reverse=True))
        # In small letters, and beginning with a letter and not with \b: much faster to find.
        return re.compile(
            r"[dm](?<!\w.)(?:(?<=d)(?:efendants?|e?fts?|eft)|(?<=m)(?:rs?|s|iss))\.? "
            rf"(?:\w+ )??(?P<name>{names})\b"
        )


@lru_cache(maxsize=256)
def people_of(parties: tuple[Party, ...]) -> People:
    """The parties ready to be found; kept, because all entries of a docket ask for the same."""
    return People(parties)


_AFTER = re.compile(rf"[\s,.]*?\s*(?:{_NUMBER})", re.I)
_BEFORE = re.compile(r"\(\s*(?:S\d+[- ])?(?:\d\d[- ]?Cr[- ]?\d+-)?(\d{1,3})\s*\)\s*", re.I)
_NAME = re.compile(
    rf"(?:{_WORD})(?:[ ](?:{_JOINING}[ ])*(?:{_WORD}|\d[\w:\-]*|#\d+))*"
    r"(?:,? (?:Jr|Sr|II|III|IV|Inc|LLC|Ltd|Corp)\b\.?)?"
)
_COUNTS = re.compile(
    r"\s*,?\s*\(?(?:counts?|cts?\.?)(?:\(s\))?:? ?\d+[sr]*(?:(?:\s*[,&-]\s*|"
    r"\s+and\s+)\d+[sr]*)*\)?",
    re.I,
)
_BETWEEN = re.compile(
    r"\s*(?:[,;:&]|\band\b|,\s*and\b|\bas to\b|\bfor\b)[\s,;]*(?:(?:defendants?|de?ft|dft)\s+)?",
    re.I,
)


def _groups(people: People, text: str) -> tuple[Group, ...]:
    found: list[Group] = []
    small = folded(text)
    at = 0
    if "as to" in small or "against" in small:
        for opening in _AS_TO.finditer(text):
            if opening.end() < at or (_SUED.match(text, opening.start()) and _SUES.match(text)):
                continue
            group = _list_at(people, text, opening.start(), opening.end())
            if group is not None:
                found.append(group)
                at = group.end
    found.extend(_others_named(people, text, small, found))
    if "defendants" in small or "dfts" in small or "defts" in small:
        for everyone in _ALL.finditer(text):
            found.append(Group((), everyone.start(), everyone.end(), everyone=True))
    if any(word in small for word in people.told_by):
        found.extend(_loose(people, text, small, found))
    return tuple(sorted(found, key=lambda group: group.start))


def _others_named(people: People, text: str, small: str, taken: Sequence[Group]) -> list[Group]:
    """Lists of names that stand after other words than *as to*.

    A name that nobody of the sheet has is another defendant's, or that of whoever filed.
    """
    found: list[Group] = []
    told_whom = any(group.as_to for group in taken)
    for opening in openings(text, small):
        if opening.weak and told_whom:
            continue
        group = _list_at(people, text, opening.start, opening.end)
        if group is None or not _is_person(group):
            continue
        if any(group.end > one.start and group.start < one.end for one in (*taken, *found)):
            continue
        if opening.is_right(text, group.end) and not _is_counsel(people, group, opening):
            found.append(Group(group.named, group.start, group.end, as_to=not opening.weak))
    return found


def _is_counsel(people: People, group: Group, opening: Opening) -> bool:
    return (opening.weak or opening.told) and any(
        tokens(one.name) in people.attorneys for one in group.named
    )


def _is_person(group: Group) -> bool:
    """Whether somebody is named by more than one word, or is known."""
    return all(one.parties or len(tokens(one.name)) > 1 for one in group.named)


def _list_at(people: People, text: str, start: int, at: int) -> Group | None:
    named: list[Named] = []
    end = at
    while one := _one_at(people, text, at):
        named.append(one)
        end = one.end
        at = end
        counts = _COUNTS.match(text, at)
        if counts:
            at = counts.end()
        between = _BETWEEN.match(text, at)
        if between is None and counts is None:
            break
        if between is not None:
            at = between.end()
    return Group(tuple(named), start, end) if named else None


def _one_at(people: People, text: str, at: int) -> Named | None:
    """The name that begins at *at*: a known one, else what looks like one."""
    before = _BEFORE.match(text, at)
    number = int(before.group(1)) if before else None
    start = before.end() if before else at
    known = people._regex.match(text, start) if people._regex else None
    placeholder = _PLACEHOLDER_AT.match(text, start)
    if known:
        name: str | None = known.group()
    else:
        name = placeholder.group() if placeholder else _looks_like(text, start)
    if name is None:
        return None
    end = start + len(name)
    after = _AFTER.match(text, end)
    if after is not None:
        number = int(after["number"]) if after["number"] else number
        end = after.end()
    parties, other = people.who(name, number)
    return Named(name, number, parties, start, end, other)


def _looks_like(text: str, at: int) -> str | None:
    found = _NAME.match(text, at)
    if found is None:
        return None
    words: list[str] = []
    for word in found.group().split(" "):
        if STOP.match(word.strip(".,:")):
            break
        words.append(word)
        if word.endswith(".") and len(word) > 3 and not SUFFIX.match(word):
            break  # The end of a sentence, not an initial.
    name = " ".join(words).rstrip(".,")
    return name if len(name) > 2 and not name.isdigit() else None


def _loose(people: People, text: str, small: str, taken: Sequence[Group]) -> list[Group]:
    """Known names and mentions by surname that stand outside the lists."""
    loose: list[Group] = []

    def free(start: int, end: int) -> bool:
        groups = [*taken, *loose]
        return all(end <= group.start or start >= group.end for group in groups)

    for start in _known_at(people, text, small):
        one = _one_at(people, text, start)
        if one is not None and free(one.start, one.end):
            loose.append(Group((one,), one.start, one.end, as_to=False))
    if people._surnames is not None:
        for found in people._surnames.finditer(small):
            if free(*found.span()):
                places = tuple(sorted(people._by_surname[found["name"]]))
                one = Named(text[found.start() : found.end()], None, places, *found.span())
                loose.append(Group((one,), *found.span(), as_to=False))
    return _joined(text, loose)


def _known_at(people: People, text: str, small: str) -> Iterator[int]:
    """Where known names begin, from left to right, none within another."""
    if people._regex is None:
        return
    places: set[int] = set()
    for word in people._first_words:
        at = small.find(word)
        while at >= 0:
            places.add(at)
            at = small.find(word, at + 1)
    end = 0
    for at in sorted(places):
        if at >= end and (found := people._regex.match(text, at)):
            yield at
            end = found.end()


def _joined(text: str, groups: list[Group]) -> list[Group]:
    """Lists made of neighbors with nothing but commas and "and" between them."""
    joined: list[Group] = []
    for group in sorted(groups, key=lambda one: one.start):
        last = joined[-1] if joined else None
        if last is not None and re.fullmatch(r"[\s,;&]*(?:and)?\s*", text[last.end : group.start]):
            joined[-1] = Group(last.named + group.named, last.start, group.end, as_to=False)
        else:
            joined.append(group)
    return joined
