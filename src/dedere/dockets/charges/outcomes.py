"""What became of a count, by the words of its disposition and never by the section it stands in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """The codebook's outcomes of a count."""

    SENTENCED = "sentenced"
    CONVICTED = "convicted"
    DISMISSED = "dismissed"
    VACATED_DISMISSED = "vacated_dismissed"
    ACQUITTED = "acquitted"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the text that gave a value."""

    start: int
    end: int
    text: str


def words(text: str, start: int, end: int) -> Words:
    """The words at a place."""
    return Words(start, end, text[start:end])


_DISMISSED = re.compile(
    r"\bdis?miss(?:ed|al|es|ing)?\b|\bdism(?:'?d|is+ed)?\b\.?|\bdsmd?\b\.?|\bnol(?:le|-)?\s?pros\w*"
    r"|\bnolle\b|\bdismised\b|\bdissmissed\b|\bdimissed\b",
    re.IGNORECASE,
)
_NOT_DISMISSED = re.compile(
    r"(?:\bmotions?\s+(?:for|to)\s+|\bmtn\.?\s+to\s+|\b(?:not|to be|will be|deny\w*|denied|may)\s+"
    r"(?:the\s+)?(?:motion\s+to\s+)?)$",
    re.IGNORECASE,
)
_OTHERS_DISMISSED = re.compile(
    r"(?:\b(?:remaining|other|underlying|original|all\s+(?:remaining|other)|rest\s+of|balance\s+of|"
    r"open|outstanding|pending)\s+(?:the\s+)?(?:counts?|charges?|cts?|indictments?|complaints?|"
    r"superseding|informations?|petitions?)\b[^.;]{0,80}|"
    r"\b(?:indictment|complaint|information|petition|appeal|violations?|motion)\b[^.;]{0,40})$",
    re.IGNORECASE,
)
_OTHERS_AFTER = re.compile(
    r"\s*(?:as to\s+)?(?:the\s+)?(?:remaining|other|underlying|original)\b", re.IGNORECASE
)
_ACQUITTED = re.compile(
    r"\bacquitt?(?:ed|al)\b|\bnot\s+guilty\b(?!\s*(?:plea|pleas))|\bacq\b\.?", re.IGNORECASE
)
_NO_ACQUITTAL = re.compile(
    r"(?:\b(?:plea|pleas|pled|pleads?|pleaded|entered|enters?|pleading)\s+(?:of\s+)?(?:a\s+plea\s+"
    r"of\s+)?|\bmotion\s+for\s+(?:a\s+)?(?:judgment\s+of\s+)?|\bmotion\s+for\s+(?:a\s+)?directed\s+"
    r"verdict\s+of\s+)$",
    re.IGNORECASE,
)
_CONVICTED = re.compile(
    r"\b(?:found|adjud\w+|verdict:?(?:\s+of)?|jury\s+verdict:?|convicted|pled|pleads?|pleaded|"
    r"plea(?:\s+of)?:?|enters?\s+plea\s+of|finding(?:\s+of)?)\s*[-:]?\s*guilty\b|\bconvicted\b|"
    r"\bguilty\s+(?:plea|verdict|finding)\b|^\W*guilty\b|\bguilty\s+(?:on|as\s+to)\s+(?:counts?|cts?)|"
    r"\bco?u?n?ts?(?:\(s\))?\s+[\w, -]{1,20}[:,-]?\s*guilty\b|"
    r"\bchange\s+of\s+plea\s+to\s+guilty",
    re.IGNORECASE,
)
_VACATED = re.compile(r"\bvacat(?:ed|es|ing|ur)?\b|\bset aside\b|\breversed\b", re.IGNORECASE)
_HEARING_VACATED = re.compile(
    r"\b(?:hearing|trial|date|dates|deadline|conference|order)s?\s+(?:is|are|was|were|be)?\s*$",
    re.IGNORECASE,
)
_SENTENCED = re.compile(
    r"\bsentenced\b|\bcommitted\s+to\b|\bplaced\s+on\s+(?:probation|supervised)|"
    r"\bimposition\s+of\s+(?:sentence|imprisonment)\b|\bfined\b|"
    # A number without its unit: the count is sentenced, to how much is not told.
    r"\b(?:C?BOP|TSR|S/?R|imprisonment|supervised\s+release|probation)[\s:=,-]{1,3}\(?\d",
    re.IGNORECASE,
)

_CARRIED = re.compile(r"\bcount\b[^.;]{0,20}\b(?:merged|merges)\b|\bmerged\b", re.IGNORECASE)
OTHER_ENDS: dict[str, re.Pattern[str]] = {
    "superseded": re.compile(r"\bsuperse[dc]ed\b", re.IGNORECASE),
    "transferred": re.compile(
        r"\btransfer(?:red)?\s+(?:to|out)\b|\brule\s+(?:20|21|40|5\(?c?\)?(?:\(3\))?)\b|"
        r"\bremoved\s+to\s+(?:the\s+)?\w+\s+(?:district|dist)",
        re.IGNORECASE,
    ),
    "abated": re.compile(r"\babate(?:d|ment)\b|\bdeceased\b|\bdeath of def", re.IGNORECASE),
    "merged": _CARRIED,
    "mistrial": re.compile(r"\bmistrial\b|\bhung jury\b", re.IGNORECASE),
    "diversion": re.compile(r"\bdiversion\b|\bdeferred (?:prosecution|adjud)", re.IGNORECASE),
    "insanity": re.compile(r"\bby reason of insanity\b", re.IGNORECASE),
    "fugitive": re.compile(r"\bfugitive\b", re.IGNORECASE),
}
"""Other ends of a count; they are told beside the outcome and decide none."""


def dismissals(text: str) -> list[tuple[re.Match[str], bool]]:
    """The dismissals said in a text, each with whether it speaks of this count."""
    found = []
    for match in _DISMISSED.finditer(text):
        before = text[max(0, match.start() - 120) : match.start()]
        if _NOT_DISMISSED.search(before) and not _granted(text, match):
            continue
        others = bool(_OTHERS_DISMISSED.search(before)) or bool(
            _OTHERS_AFTER.match(text, match.end())
        )
        found.append((match, not others))
    return found


_GRANTS = re.compile(r"\bgrant(?:s|ed|ing)?\b[^.;]{0,40}$", re.IGNORECASE)
_GRANTED = re.compile(r"[^.;]{0,40}?\bgranted\b", re.IGNORECASE)


def _granted(text: str, match: re.Match[str]) -> bool:
    """Whether the motion of which a match speaks is granted: "Motion to dismiss granted"."""
    before = text[max(0, match.start() - 80) : match.start()]
    return bool(_GRANTS.search(before)) or _GRANTED.match(text, match.end()) is not None


def others_dismissed(text: str) -> Words | None:
    """Where the text dismisses other counts, as "remaining counts dismissed"."""
    for match, is_own in dismissals(text):
        if not is_own:
            return words(text, *match.span())
    return None


def decide(text: str, *, has_sentence: Words | None) -> tuple[Outcome | None, Words | None]:
    """The outcome and the words that gave it; None where words are there and none tells it.

    *has_sentence* are the words of a term or an amount that was imposed.
    """
    if not text.strip():
        return Outcome.OPEN, None
    vacated = _first_vacated(text)
    dismissed = dismissals(text)
    own = [match for match, is_own in dismissed if is_own]
    if vacated and own and (has_sentence is None or own[-1].start() > has_sentence.start):
        both = (min(vacated.start(), own[-1].start()), max(vacated.end(), own[-1].end()))
        return Outcome.VACATED_DISMISSED, words(text, *both)
    acquitted = [
        match
        for match in _ACQUITTED.finditer(text)
        if not _preceded(text, match, _NO_ACQUITTAL)
        or (match[0].lower().startswith("acq") and _granted(text, match))
    ]
    if acquitted and has_sentence is None:
        return Outcome.ACQUITTED, words(text, *acquitted[0].span())
    if own and has_sentence is None:
        return Outcome.DISMISSED, words(text, *own[0].span())
    if has_sentence is not None:
        return Outcome.SENTENCED, has_sentence
    sentenced = _SENTENCED.search(text)
    if sentenced is not None:
        return Outcome.SENTENCED, words(text, *sentenced.span())
    if vacated:
        return None, words(text, *vacated.span())
    convicted = _CONVICTED.search(text)
    if convicted is not None:
        return Outcome.CONVICTED, words(text, *convicted.span())
    if dismissed:
        # "Indictment dismissed" alone: the count goes with it.
        return Outcome.DISMISSED, words(text, *dismissed[0][0].span())
    return None, None


def _first_vacated(text: str) -> re.Match[str] | None:
    for match in _VACATED.finditer(text):
        if not _preceded(text, match, _HEARING_VACATED):
            return match
    return None


def _preceded(text: str, match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    return pattern.search(text[max(0, match.start() - 60) : match.start()]) is not None


def other_ends(text: str) -> tuple[str, ...]:
    """Which other ends the text names, sorted by name."""
    return tuple(sorted(name for name, pattern in OTHER_ENDS.items() if pattern.search(text)))
