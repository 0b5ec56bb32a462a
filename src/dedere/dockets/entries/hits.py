"""What an entry says: the labels of the patterns that count in it, each with its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from dedere.dockets.entries.engine import engine
from dedere.dockets.entries.moods import Mood, mood_at
from dedere.dockets.entries.parsing import Parsed, Sentence
from dedere.dockets.entries.patterns import Pattern
from dedere.dockets.entries.people import Group
from dedere.dockets.model import Party

_CLAUSE_END = re.compile(
    r"[;…]|,\s+(?=(?:and )?(?:granting|denying|finding|ordering|directing|setting|dismissing|"
    r"adopting|overruling)\b)",
    re.IGNORECASE,
)
_WITNESS = re.compile(r"\bmaterial witness", re.IGNORECASE)
_CO_DEFENDANT = re.compile(r"\bco-?(?:defendant|deft|dft)", re.IGNORECASE)
_SOME = re.compile(
    r"\b(?:those|some|certain|several|other|remaining|most)(?: of)?(?: the)? (?:defendants|dfts|"
    r"defts)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(r"\b(?:no|not|without|never|neither|nor|if|whether|unless|until)\b", re.I)
_CAREFUL = ("extradition.", "surrender.", "reduction.5k1", "reduction.rule35", "custody.abroad")
"""Labels for which a false alarm costs more than a miss: no co-defendant, no negation near."""
_BARE = ("extradition.mention", "extradition.statute", "extradition.awaited", "surrender.prison")
"""Of these, labels that a negation does not take back."""
_MOST = 40
"""So many matches of one pattern are looked at in one entry."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A label, the words that give it, and the pattern that found them."""

    label: str
    pattern: str
    start: int
    end: int
    mood: Mood
    confidence: float
    words: str


class Concern(StrEnum):
    """Whether a passage is about a defendant."""

    NAMED = "named"
    """He is named in it or in the list that it belongs to."""
    ALL = "all"
    """It is about all defendants, or names nobody."""
    UNCLEAR = "unclear"
    """It follows a sentence about another, or two defendants share the name."""
    NO = "no"


_SURER = {Concern.NO: 0, Concern.UNCLEAR: 1, Concern.ALL: 2, Concern.NAMED: 3}


def labels(parsed: Parsed) -> tuple[Hit, ...]:
    """The hits in *parsed*, whoever they are about: the first of each pattern, as in the text."""
    return _in_order(hits[0] for hits in _by_pattern(parsed))


def labels_about(parsed: Parsed, defendant: Party) -> tuple[tuple[Hit, Concern], ...]:
    """The hits that are about *defendant*: of each pattern the first that names him, if any."""
    found: dict[Hit, Concern] = {}
    for hits in _by_pattern(parsed):
        best: tuple[Hit, Concern] | None = None
        for hit in hits:
            about = concern(parsed, hit, defendant)
            if about is not Concern.NO and (best is None or _SURER[about] > _SURER[best[1]]):
                best = hit, about
        if best is not None:
            found[best[0]] = best[1]
    return tuple((hit, found[hit]) for hit in _in_order(found))


def _by_pattern(parsed: Parsed) -> Iterator[list[Hit]]:
    for place in engine().found(parsed.text):
        pattern = engine().patterns[place]
        if parsed.kind in pattern.kinds and (hits := _hits(parsed, pattern)):
            yield hits


def _in_order(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    return tuple(sorted(hits, key=lambda hit: (hit.start, hit.end)))


def _hits(parsed: Parsed, pattern: Pattern) -> list[Hit]:
    text = parsed.text
    hits: list[Hit] = []
    for tried, found in enumerate(pattern.compiled.finditer(text)):
        if tried >= _MOST:
            break
        start, end = found.span()
        sentence = parsed.sentence_at(start)
        if _takes_back(pattern, text, sentence, start, end):
            continue
        mood = mood_at(
            text[sentence.start : sentence.end],
            start - sentence.start,
            min(end, sentence.end) - sentence.start,
            parsed.kind,
            first=sentence.start == 0,
            from_titles=parsed.entry.from_titles,
        )
        if pattern.moods is not None and mood not in pattern.moods:
            continue
        sure = pattern.confidence
        if parsed.entry.from_titles:
            sure = min(sure, 0.75 if pattern.moods else 0.9)
        hits.append(
            Hit(pattern.label, pattern.name, start, end, mood, sure, text[start:end].strip())
        )
    return hits


def _takes_back(pattern: Pattern, text: str, sentence: Sentence, start: int, end: int) -> bool:
    """Whether something near takes the match back."""
    clause_start, clause_end = clause(text, sentence, start, end)
    if pattern.unless is not None and pattern.unless.search(text[clause_start:clause_end]):
        return True
    whole = text[sentence.start : sentence.end]
    if not pattern.witness and _WITNESS.search(whole):
        return True
    if pattern.label.startswith(_CAREFUL) and not pattern.label.startswith(_BARE):
        around = text[clause_start:start] + " " + text[end:clause_end]
        return bool(_CO_DEFENDANT.search(whole) or _NEGATED.search(around))
    return False


def clause(text: str, sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The clause around a match: within the sentence, to the nearest semicolon or next verb."""
    left, right = sentence.start, max(end, sentence.end)
    for found in _CLAUSE_END.finditer(text, sentence.start, right):
        if found.end() <= start:
            left = found.end()
        elif found.start() >= end:
            right = found.start()
            break
    return left, right


def concern(parsed: Parsed, hit: Hit, defendant: Party) -> Concern:
    """Whether *hit* is about *defendant*."""
    place = parsed.people.place(defendant)
    if place is None or not parsed.groups:
        return Concern.ALL
    sentence = parsed.sentence_at(hit.start)
    if _SOME.search(parsed.text, sentence.start, max(sentence.end, hit.end)):
        return Concern.UNCLEAR
    here = [
        group
        for group in parsed.groups
        if sentence.start <= group.start < max(sentence.end, hit.end)
    ]
    if here:
        return _by_group(_nearest(here, hit), place)
    return _inherited(parsed, sentence, place)


def _nearest(groups: list[Group], hit: Hit) -> Group:
    """The list next to the hit; of two as near, the one that follows."""

    def distance(group: Group) -> tuple[int, int]:
        if group.end <= hit.start:
            return hit.start - group.end + 1, 1
        if group.start >= hit.end:
            return group.start - hit.end + 1, 0
        return 0, 0

    within = [group for group in groups if not _is_filer(group)]
    return min(within or groups, key=distance)


def _is_filer(group: Group) -> bool:
    return not group.as_to and not group.everyone and not group.parties()


def _by_group(group: Group, place: int) -> Concern:
    if group.everyone:
        return Concern.ALL
    certain = {one.parties[0] for one in group.named if len(one.parties) == 1}
    if place in certain:
        return Concern.NAMED
    return Concern.UNCLEAR if place in group.parties() else Concern.NO


def _inherited(parsed: Parsed, sentence: Sentence, place: int) -> Concern:
    """A sentence that names nobody: it is about those whom the entry is about."""
    before = [group for group in parsed.groups if group.end <= sentence.start]
    after = [group for group in parsed.groups if group.start >= sentence.end]
    first = before[0] if before else after[0]
    whole = _by_group(first, place)
    everybody = frozenset().union(*(group.parties() for group in parsed.groups))
    last = before[-1] if before else first
    if last is first or last.parties() == first.parties():
        return whole
    if _by_group(last, place) is Concern.NO:
        several = len(first.named) > 1 or len(everybody) > 1
        return Concern.UNCLEAR if whole is not Concern.NO and several else Concern.NO
    return whole if whole is not Concern.NO else Concern.UNCLEAR
