"""Ties between persons, groups and officials."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dedere.dockets.papers.drafts import Draft
from dedere.dockets.papers.guards import Guards, left, readings
from dedere.dockets.papers.harms import Match
from dedere.dockets.papers.model import Tie
from dedere.dockets.papers.passages import Sentence

_SOMEBODY = re.compile(
    r"[A-Z][\w'-]+(?: (?:de |del |de la |la |los )?[A-Z][\w'-]+){0,4}|\b(?:defendant"
    r"|individual [a-z]|he|she|they|i|we)\b"
)
_OTHER = re.compile(
    r"\b(?:of|for|with|by|from|to|commanded|joined?|paid|led|ran|directed|headed) ((?:the |a "
    r"|an |his |her |their |los |don )*"
    r"[\w'-]+(?: (?!and\b|who\b|which\b|that\b|until\b|when\b|where\b|whom\b|to\b|from\b|in\b"
    r"|was\b|were\b|is\b|had\b"
    r"|before\b|then\b|for\b|with\b)[\w'-]+){0,6})",
    re.IGNORECASE,
)
_RANK = re.compile(
    r"\b(?:plaza boss(?:es)?|jefes? de plaza|(?:principal |top |supreme )?leaders?|chiefs?"
    r"|boss(?:es)?|capo|founding member"
    r"|founder|head of [\w ]{2,20}?(?= of\b|$)|in charge of(?: the)? \w+|(?:principal |chief "
    r"|top )?lieutenants?|right[- ]hand m[ae]n"
    r"|sicarios?|halcon(?:es)?|enforcers?|gunm[ae]n|hitm[ae]n|bodyguards?|members?|associates?"
    r"|armed wings?"
    r"|(?:former |then |active[- ]duty )?(?:commander|comandante|captain|colonel|general"
    r"|sergeant|director|head|agent|officer"
    r"|governor|mayor|municipal president|presidente municipal|undersecretary|secretary"
    r"|prosecutor|delegate|judge|inspector"
    r"|undersecretary|official)"
    r"|son-in-law|brother-in-law|godfather|compadre|padrino|cousin|brothers?|sister|son|daughter"
    r"|uncle|nephew)\b",
    re.IGNORECASE,
)
_COUNT = frozenset(
    [
        "elements",
        "jury_instruction",
        "other_case",
        "negated",
        "hypothetical",
        "rights",
        "question",
        "definition",
        "about_words",
        "certificate",
    ]
)


def drafts(sentence: Sentence, matches: Sequence[Match], guards: Guards) -> Iterator[Draft]:
    """The ties of *sentence*."""
    seen: list[tuple[int, int, str]] = []
    for match in sorted(matches, key=lambda one: (one.found.start(), -one.found.end())):
        start, end = match.found.span()
        relation = match.pattern.label.partition(".")[2]
        if any(a < end and start < b and relation == kind for a, b, kind in seen):
            continue
        seen.append((start, end, relation))
        taken = {k: v for k, v in guards.over(start, end).items() if k in _COUNT}
        words = match.found[0]
        yield Draft(
            Tie(relation, _one(sentence.text, start), _other(words), _rank(words)),
            sentence.start + start,
            sentence.start + end,
            (sentence.start, sentence.end),
            left(match.pattern.confidence, taken),
            (match.pattern.name,),
            readings(taken),
        )


def _one(text: str, start: int) -> str | None:
    before = [found[0] for found in _SOMEBODY.finditer(text, 0, start)]
    return before[-1] if before else None


def _other(words: str) -> str | None:
    found = _OTHER.search(words)
    return found[1].strip() if found else None


def _rank(words: str) -> str | None:
    found = _RANK.search(words)
    return found[0].strip() if found else None
