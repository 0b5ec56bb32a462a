"""The disposition of a count: what became of it, and what was imposed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from dedere.dockets.charges import outcomes, tokens
from dedere.dockets.charges.outcomes import Outcome, Words, words
from dedere.dockets.charges.terms import Amount, Term, amounts_in, count_lists, terms_in

JudgmentKind = Literal["original", "amended", "revocation", "resentence"]

LONGEST = 12_000
"""Characters of a disposition that are read; those of real pages have some hundred."""

_PARTS = re.compile(
    r"""
    (?P<revocation>
        \bjudgment\s+(?:and\s+\w+\s+)?(?:on|for|of|upon)\s+revocation
      | \brevocation(?:\s+(?:judgment|sentence|hearing|of)\b|\s*:)
      | \b(?:on|upon|after)\s+revocation
      | \b(?:supervised\s+release|probation|supervision|s/?r|tsr)\s+
            (?:(?:is|was|term|hereby)\s+)*revoked
      | \brevok(?:ed|es|ing)\s+(?:the\s+)?(?:term\s+of\s+)?(?:supervised|probation|supervision)
      | \b(?:viol\w*|vosr|srv)\s*(?:of\s+(?:supervised\s+release|probation|s/?r)\s*)?[:\-]
    )
  | (?P<amended>
        \b(?:\w+\s+)?amended\s+(?:criminal\s+)?(?:judgment|sentence|j&c|jgm)
      | \bAMENDED\b\s*(?:\d|:|on\b)
      | \bjudgment\s+amended
      | \bsentence\s+(?:is\s+|was\s+)?(?:reduced|modified|amended|corrected)
      | \breduced\s+(?:to|from)
    )
  | (?P<resentence> \bre-?sentenc(?:ed|ing) )
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Judgment:
    """One judgment that the disposition tells; several may stand one after the other."""

    kind: JudgmentKind
    start: int
    end: int
    terms: tuple[Term, ...]
    amounts: tuple[Amount, ...]
    forfeiture: Words | None = None

    def of(self, kind: str) -> tuple[Term, ...]:
        """The terms of one kind that are to be served."""
        return tuple(term for term in self.terms if term.kind == kind and not term.suspended)

    def money(self, kind: str) -> tuple[Amount, ...]:
        """The amounts of one kind."""
        return tuple(amount for amount in self.amounts if amount.kind == kind)

    @property
    def imposes(self) -> Words | None:
        """The words of the first term or amount; None where it imposes nothing."""
        found = [term.words for term in self.terms if not (term.total and term.months == 0)]
        # Alone, "no fine" or "forfeiture" would be no sentence.
        found += [amount.words for amount in self.amounts if amount.dollars or amount.waived]
        return min(found, key=lambda one: one.start, default=None)


@dataclass(frozen=True, slots=True)
class Disposition:
    """A disposition as read. What the text does not say is None or absent."""

    text: str
    outcome: Outcome | None
    """None where there are words and none of them tells what became of the count."""
    outcome_words: Words | None
    judgments: tuple[Judgment, ...]
    """In the order printed; the first is the original one unless its kind says otherwise."""
    other_ends: tuple[str, ...] = ()
    """``superseded``, ``transferred``, ``abated`` …: said beside the outcome."""
    others_dismissed: Words | None = None
    """Words that dismiss the remaining counts or the underlying indictment."""

    @property
    def original(self) -> Judgment | None:
        """The original judgment; None where only a later one is shown."""
        return next((one for one in self.judgments if one.kind == "original"), None)

    @property
    def revocations(self) -> tuple[Judgment, ...]:
        """The judgments that revoked probation or supervised release."""
        return tuple(one for one in self.judgments if one.kind == "revocation")


@lru_cache(maxsize=1024)
def read_disposition(text: str) -> Disposition:
    """Read the disposition of one count. Never raises.

    The section of the docket in which it stands is not asked: a count listed as pending that
    carries a sentence is sentenced, and one with a dismissal is dismissed. Of a text longer than
    `LONGEST` the beginning is read.
    """
    read = text[:LONGEST]
    judgments = tuple(_judgments(read))
    has_sentence = next((found for one in judgments if (found := one.imposes) is not None), None)
    if has_sentence is not None and _only_planned(read, has_sentence):
        has_sentence = None
    if has_sentence is None and any(one.kind == "revocation" for one in judgments):
        first = next(one for one in judgments if one.kind == "revocation")
        has_sentence = words(text, first.start, min(first.end, first.start + 60))
    outcome, said = outcomes.decide(read, has_sentence=has_sentence)
    if outcome in {Outcome.OPEN, Outcome.DISMISSED, Outcome.ACQUITTED}:
        judgments = ()
    return Disposition(
        text,
        outcome,
        said,
        judgments,
        outcomes.other_ends(read),
        outcomes.others_dismissed(read),
    )


def read_by_count(text: str) -> dict[str, Disposition]:
    """Read a text that tells several counts: "Count 1 dismissed; Count 2, 24 months".

    The key is the label as printed (``2s``). A clause belongs to the counts that it names, else to
    those named last; what stands before the first count belongs to all. Spans are those of *text*.
    Empty where no count is named.
    """
    text = text[:LONGEST]
    parts: list[tuple[tuple[str, ...], int, int]] = []
    current: tuple[str, ...] = ()
    start = 0
    for end in [*(match.end() for match in tokens.HARD.finditer(text)), len(text)]:
        current = _clause(text, start, end, current, parts)
        start = end
    named = dict.fromkeys(label for counts, _, _ in parts for label in counts)
    found: dict[str, Disposition] = {}
    for label in named:
        own = [" " if not one.isspace() else one for one in text]
        for counts, first, last in parts:
            if not counts or label in counts:
                own[first:last] = text[first:last]
        found[label] = read_disposition("".join(own))
    return found


def _clause(
    text: str,
    start: int,
    end: int,
    current: tuple[str, ...],
    parts: list[tuple[tuple[str, ...], int, int]],
) -> tuple[str, ...]:
    """Give one clause to its counts; the counts that were named last."""
    lists = [found for found in count_lists(text[start:end]) if found[2]]
    if not lists:
        parts.append((current, start, end))
        return current
    first = text[start : start + lists[0][0]].strip(" ,:-").lower()
    if len(lists) > 1 and first in {"", "as to", "and", "on"}:
        # "Count 1 dismissed and count 2 24 months": each part begins with its count.
        begins = [start + one[0] for one in lists] + [end]
        for n, one in enumerate(lists):
            parts.append((one[2], begins[n], begins[n + 1]))
        return lists[-1][2]
    every = tuple(dict.fromkeys(label for one in lists for label in one[2]))
    parts.append((every, start, end))
    return every


_PLANNED = re.compile(
    r"\bsentenc\w+\s+(?:is\s+|hearing\s+)?(?:re)?set\b|\bmaximum\b|\bguideline",
    re.IGNORECASE,
)


def _only_planned(text: str, said: Words) -> bool:
    """Whether the words speak of a sentence that could be, not of one that was imposed."""
    planned = _PLANNED.search(text, max(0, said.start - 60), said.end)
    return planned is not None and not re.search(r"\bsentenced\b", text, re.IGNORECASE)


def _judgments(text: str) -> list[Judgment]:
    marks: list[tuple[int, JudgmentKind]] = []
    for match in _PARTS.finditer(text):
        kind = _kind(match)
        # "REVOCATION JUDGMENT: supervised release revoked" is one.
        if marks and marks[-1][1] == kind and match.start() - marks[-1][0] < 150:
            continue
        marks.append((match.start(), kind))
    bounds: list[tuple[int, int, JudgmentKind]] = []
    first = marks[0][0] if marks else len(text)
    if text[:first].strip():
        bounds.append((0, first, "original"))
    for n, (start, kind) in enumerate(marks):
        bounds.append((start, marks[n + 1][0] if n + 1 < len(marks) else len(text), kind))
    found = [_judgment(text, start, end, kind) for start, end, kind in bounds]
    if len(found) > 1 and found[0].kind == "original" and not _says(found[0]):
        # "Defendant's …" or a date before the heading: the heading's judgment is the first.
        found = found[1:]
    return [one for one in found if _says(one) or one.kind != "original"]


def _says(judgment: Judgment) -> bool:
    return bool(judgment.terms or judgment.amounts or judgment.forfeiture)


def _kind(match: re.Match[str]) -> JudgmentKind:
    if match["revocation"]:
        return "revocation"
    return "amended" if match["amended"] else "resentence"


def _judgment(text: str, start: int, end: int, kind: JudgmentKind) -> Judgment:
    # All that stands outside is blanked, so that spans stay those of the whole text.
    part = " " * start + text[start:end]
    forfeits = next(
        (found for found in tokens.kinds_in(part) if found.name == tokens.FORFEITURE), None
    )
    no = re.compile(r"\bno\s+$", re.IGNORECASE)
    is_said = forfeits is not None and not no.search(
        part[max(0, forfeits.start - 5) : forfeits.start]
    )
    return Judgment(
        kind,
        start,
        end,
        tuple(terms_in(part)),
        tuple(amounts_in(part)),
        words(text, forfeits.start, forfeits.end) if forfeits is not None and is_said else None,
    )
