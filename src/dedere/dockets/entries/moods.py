"""The mood in which something is said of a hearing: held, or only put on the calendar.

The mark that counts is the first one after the words, in the same sentence; then the last one
before them. Without a mark the kind of the entry decides, and mostly it decides nothing.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from dedere.dockets.entries.kinds import Kind

_RE = re.IGNORECASE | re.ASCII


class Mood(StrEnum):
    """How something is said."""

    HELD = "held"
    SET = "set"
    """Set, reset, continued, vacated, canceled: it did not happen then."""
    NOT_HELD = "not_held"
    WAIVED = "waived"
    CONDITIONAL = "conditional"
    """If, until, in the event that."""
    STATED = "stated"
    """Said without any of these."""


_MARK = re.compile(
    r"(?P<not_held>\bnot (?:be )?held\b|\bdid not (?:take place|go forward)|\bnot conducted\b)"
    r"|(?P<set>\b(?:re-?)?set(?:s|ting)?\b(?! forth)(?! aside)(?! bond)|\bre-?schedul\w+|"
    r"\bschedul\w+|"
    r"\bcontinu(?:ed|ing) (?:to|until|from|for|as to)\b|\b(?:is|are) (?:hereby )?continued\b|"
    r"\bvacated\b|\bconfirmed\b|\bremains? (?:set|as)\b|"
    r"\bcancel\w+|\bpostponed\b|\badjourned (?:to|until)\b|\boff calendar\b|"
    r"\b(?:to|will|shall|should|may) (?:now )?be (?:held|conducted|set|heard)\b|\bnot yet\b|"
    r"\b(?:to|will) (?:commence|begin)\b|\bcontinued\b(?= *\(?[\dA-Z]|[.)]))"
    r"|(?P<held>\b(?:re-?)?held\b(?! to answer)(?! in abeyance)(?! without)(?! pending)|"
    r"\bcompleted\b|\bconcluded\b|\bbeg[ua]n\b|\bcommenced\b|\bconducted\b|\btook place\b|"
    r"\bproceedings? (?:were )?had\b)"
    r"|(?P<waived>\bwaiv(?:ed|es|er|ing)\b)",
    _RE,
)
_CONDITION = re.compile(
    r"\b(?:if|until|unless|in the event|should (?:he|she|the|defendant)|once|in case|provided that|"
    r"pending)\b",
    _RE,
)
_CONDITION_WORDS = (
    "if", "until", "unless", "event", "should", "once", "in case", "provided", "pending",
)  # fmt: skip
_MARK_WORDS = (
    "held", "set", "heard", "continu", "schedul", "vacated", "conducted", "waiv", "cancel",
    "commence", "beg", "completed", "concluded", "proceeding", "remain", "confirmed", "postponed",
    "adjourned", "calendar", "not yet", "did not", "took place",
)  # fmt: skip
"""Without one of these words neither expression can match."""
_HEARING = re.compile(
    r"\b(?:sentencing|hearing|conference|trial|arraignment|appearance|proceeding)s?\b", _RE
)


def mood_at(
    sentence: str,
    start: int,
    end: int,
    kind: Kind,
    *,
    first: bool = True,
    from_titles: bool = False,
) -> Mood:
    """The mood of the words from *start* to *end* of *sentence*.

    *first* tells that it is the first sentence of the entry, which names the hearing.
    """
    conditional, marked = _signs(sentence)
    if conditional:
        before = sentence[:start]
        if any(found for found in _CONDITION.finditer(before) if "." not in before[found.end() :]):
            return Mood.CONDITIONAL
    if not marked:
        return _without_mark(sentence, start, kind, first=first, from_titles=from_titles)
    after = _MARK.search(sentence, end)
    if (
        after is not None
        and after.lastgroup == "set"
        and _HEARING.search(sentence, end, after.start())
        and not _HEARING.match(sentence[end : after.start()].lstrip())
    ):
        after = None  # The mark is of another hearing.
    if after is not None:
        return Mood(str(after.lastgroup))
    within = _MARK.search(sentence, start, end)
    if within is not None and within.lastgroup != "waived":
        return Mood(str(within.lastgroup))
    earlier = list(_MARK.finditer(sentence, 0, start))
    if earlier:
        return Mood(str(earlier[-1].lastgroup))
    return _without_mark(sentence, start, kind, first=first, from_titles=from_titles)


@lru_cache(maxsize=64)
def _signs(sentence: str) -> tuple[bool, bool]:
    """Whether there can be a condition, and whether there can be a mark, in *sentence*.

    It is asked for each passage of a sentence, and most sentences have neither.
    """
    small = sentence.lower()
    return (
        any(word in small for word in _CONDITION_WORDS),
        any(word in small for word in _MARK_WORDS),
    )


def _without_mark(sentence: str, start: int, kind: Kind, *, first: bool, from_titles: bool) -> Mood:
    if kind is Kind.SETTING:
        return Mood.SET
    if kind is Kind.MINUTES and (first or not sentence[:start].strip(' "(-')):
        return Mood.HELD
    return Mood.HELD if from_titles else Mood.STATED
