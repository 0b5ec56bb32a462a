"""What an entry says: the labels of the patterns that count in it, each with its words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import islice

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
STRANGER = -1
"""The place of a defendant whom the entry does not name."""
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
    return _in_order(hits[0] for hits in parsed.once(_by_pattern))


def labels_about(parsed: Parsed, defendant: Party) -> tuple[tuple[Hit, Concern], ...]:
    """The hits that are about *defendant*: of each pattern the first that names him, if any."""
    if not parsed.once(_by_pattern):
        return ()
    place = standing(parsed, parsed.people.place(defendant))
    kept = parsed.once(_about)
    if place not in kept:
        kept[place] = _labels_about(parsed, place)
    return kept[place]


def standing(parsed: Parsed, place: int | None) -> int | None:
    """The place of a defendant in an entry: all whom it does not name have the same.

    So what an entry says about each defendant has to be found for those alone whom it names.
    """
    return place if place is None or place in parsed.once(_named) else STRANGER


def _named(parsed: Parsed) -> frozenset[int]:
    """Everybody whom an entry names."""
    return frozenset().union(*(group.parties() for group in parsed.groups))


def _about(_parsed: Parsed) -> dict[int | None, tuple[tuple[Hit, Concern], ...]]:
    """What was found so far, by the place of the defendant."""
    return {}


def _labels_about(parsed: Parsed, place: int | None) -> tuple[tuple[Hit, Concern], ...]:
    found: dict[Hit, Concern] = {}
    for hits in parsed.once(_by_pattern):
        best: tuple[Hit, Concern] | None = None
        for hit in hits:
            about = concern_at(parsed, hit.start, hit.end, place)
            if about is not Concern.NO and (best is None or _SURER[about] > _SURER[best[1]]):
                best = hit, about
        if best is not None:
            found[best[0]] = best[1]
    return tuple((hit, found[hit]) for hit in _in_order(found))


def _by_pattern(parsed: Parsed) -> tuple[list[Hit], ...]:
    """The hits of each pattern that counts in the entry, whoever they are about."""
    made = engine()
    found = []
    for place in made.candidates(parsed.text):
        pattern = made.patterns[place]
        if parsed.kind in pattern.kinds and (
            hits := _hits(parsed, pattern, made.matches(place, parsed.text))
        ):
            found.append(hits)
    return tuple(found)


def _in_order(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    return tuple(sorted(hits, key=lambda hit: (hit.start, hit.end)))


def _hits(parsed: Parsed, pattern: Pattern, matches: Iterable[re.Match[str]]) -> list[Hit]:
    text = parsed.text
    hits: list[Hit] = []
    for found in islice(matches, _MOST):
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
    if pattern.unless is not None:
        clause_start, clause_end = clause(text, sentence, start, end)
        if pattern.unless.search(text[clause_start:clause_end]):
            return True
    whole = text[sentence.start : sentence.end]
    if not pattern.witness and _speaks_of_witnesses(whole):
        return True
    if pattern.label.startswith(_CAREFUL) and not pattern.label.startswith(_BARE):
        clause_start, clause_end = clause(text, sentence, start, end)
        around = text[clause_start:start] + " " + text[end:clause_end]
        return bool(_CO_DEFENDANT.search(whole) or _NEGATED.search(around))
    return False


@lru_cache(maxsize=64)
def _speaks_of_witnesses(sentence: str) -> bool:
    return _WITNESS.search(sentence) is not None


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
    return concern_at(parsed, hit.start, hit.end, parsed.people.place(defendant))


def concern_at(parsed: Parsed, start: int, end: int, place: int | None) -> Concern:
    """Whether what stands from *start* to *end* is about the defendant of that *place*.

    Without a place he is nobody whom the docket knows, and everything may be about him.
    """
    if not parsed.groups or place is None:
        return Concern.ALL
    kept = parsed.once(_concerns)
    judged = kept.get((start, end))
    if judged is None:
        judged = kept[start, end] = _judged(parsed, start, end)
    return judged.get(place, judged[STRANGER])


def _concerns(_parsed: Parsed) -> dict[tuple[int, int], dict[int, Concern]]:
    """What was judged of the passages of an entry so far."""
    return {}


def _judged(parsed: Parsed, start: int, end: int) -> dict[int, Concern]:
    """For everybody named in the entry, and for one who is not, whether a passage is about him."""
    sentence = parsed.sentence_at(start)
    last = max(sentence.end, end)
    if _SOME.search(parsed.text, sentence.start, last):
        return {STRANGER: Concern.UNCLEAR}
    here = [group for group in parsed.groups if sentence.start <= group.start < last]
    if here:
        group = _nearest(here, start, end)
        return {place: _by_group(group, place) for place in (*group.parties(), STRANGER)}
    named = parsed.once(_named)
    return {place: _inherited(parsed, sentence, place) for place in (*named, STRANGER)}


def _nearest(groups: list[Group], start: int, end: int) -> Group:
    """The list next to the passage; of two as near, the one that follows."""
    if len(groups) == 1:
        return groups[0]

    def distance(group: Group) -> tuple[int, int]:
        if group.end <= start:
            return start - group.end + 1, 1
        if group.start >= end:
            return group.start - end + 1, 0
        return 0, 0

    within = [group for group in groups if not _is_filer(group)]
    return min(within or groups, key=distance)


def _is_filer(group: Group) -> bool:
    return not group.as_to and not group.everyone and not group.parties()


def _by_group(group: Group, place: int) -> Concern:
    if group.everyone:
        return Concern.ALL
    if place in group.certain:
        return Concern.NAMED
    return Concern.UNCLEAR if place in group.parties() else Concern.NO


def _inherited(parsed: Parsed, sentence: Sentence, place: int) -> Concern:
    """A sentence that names nobody: it is about those whom the entry is about."""
    before = [group for group in parsed.groups if group.end <= sentence.start]
    after = [group for group in parsed.groups if group.start >= sentence.end]
    # A list may also reach across the full stop of a name, into this sentence.
    first = (before or after or parsed.groups)[0]
    whole = _by_group(first, place)
    everybody = frozenset().union(*(group.parties() for group in parsed.groups))
    last = before[-1] if before else first
    if last is first or last.parties() == first.parties():
        return whole
    if _by_group(last, place) is Concern.NO:
        several = len(first.named) > 1 or len(everybody) > 1
        return Concern.UNCLEAR if whole is not Concern.NO and several else Concern.NO
    return whole if whole is not Concern.NO else Concern.UNCLEAR
