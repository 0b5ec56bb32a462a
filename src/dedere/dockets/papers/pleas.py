"""What a plea gives and gets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dedere.dockets.papers.drafts import Draft
from dedere.dockets.papers.guards import Guards, left, readings
from dedere.dockets.papers.harms import Match
from dedere.dockets.papers.model import Term
from dedere.dockets.papers.passages import Sentence

SIDES: dict[str, str] = {
    "counts_dropped": "gets",
    "no_further_charges": "gets",
    "5k1": "gets",
    "rule35": "gets",
    "range": "both",
    "immunity": "gets",
    "protection": "gets",
    "transfer": "gets",
    "forfeiture": "gives",
    "restitution": "gives",
    "cooperation": "gives",
    "polygraph": "gives",
    "appeal_waiver": "gives",
    "specialty_waiver": "gives",
    "sealed_supplement": "both",
}
_COUNT = frozenset(("jury_instruction", "other_case", "negated", "certificate", "general"))


def drafts(sentence: Sentence, matches: Sequence[Match], guards: Guards) -> Iterator[Draft]:
    """The terms of *sentence*; a condition or a promise is what a plea is made of."""
    seen: set[str] = set()
    for match in matches:
        what = match.pattern.label.partition(".")[2]
        if what in seen:
            continue
        seen.add(what)
        start, end = match.found.span()
        taken = {k: v for k, v in guards.over(start, end).items() if k in _COUNT}
        yield Draft(
            Term(SIDES[what], what),
            sentence.start + start,
            sentence.start + end,
            (sentence.start, sentence.end),
            left(match.pattern.confidence, taken),
            (match.pattern.name,),
            readings(taken),
        )
