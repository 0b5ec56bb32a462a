"""A paper as running text: sentences with their paragraph and section, across page breaks.

A sentence that begins at the foot of a page and goes on overleaf is one sentence, on the page where
it begins. Places are kept, so that each goes back to its page.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from dedere.dockets.entries.patterns import Pattern
from dedere.dockets.papers.folding import fold
from dedere.dockets.papers.model import Page
from dedere.dockets.papers.patterns import section_engine

LONGEST_SENTENCE = 4_000
"""Characters; what is longer is cut, so that a paper without full stops costs no more."""

_END = re.compile(
    r"(?<!\b[A-Z])(?<!\bv)(?<!\bvs)(?<!\bSec)(?<!\bSecs)(?<!\bFed)(?<!\bCrim)(?<!\bOp)(?<!\bArt)"
    r"(?<!\bapprox)(?<!\bet al)(?<!\bd)(?<!\be\.g)(?<!\bi\.e)"
    r"[.?!]+[\"')\]]*(?=\s+(?:\([a-z0-9]{1,3}\)|[\"'(\[]?[A-Z0-9\u00bf\u00a1]))"
)
_QUIET = re.compile(
    r"\b(?:No|St|Mr|MR|Ms|MS|Mrs|MRS|Dr|DR|Jr|Sr|Lic|Cmdte|Col|Gen|Capt|Lt|Sgt|Cir|Supp|App|Ct|Inc|Corp)\.(?=\s)"
    r"|\b[A-Z][a-z]{1,4}\.(?=\s(?:19|20)\d{2}\))"
    r"|(?<![\w.])(?!U\.|D\.C|D\.E\.A|F\.|P\.)(?:[A-Z]\.){2,4}(?=[\s,;)])"
)
"""Dots that end no sentence; they become dots in the middle, so that no pattern stops at them."""
_RUN_IN = re.compile(r"\s*(?:\(?[0-9ivxlc]{1,5}[.)]\s*|[A-Z]\.\s+)?([A-Z][A-Z '&/,-]{5,60})[.:]\s")
_NUMBER = re.compile(r"\s*(?:COUNTS?\b|(?:[IVX]{1,5}|[A-Z]|\d{1,2})\.)\s")
_SPEAKER = re.compile(r"\s*(?:(?:THE|MR|MS|MRS)\.? [A-Z' -]{2,30}(?:\([^)]{0,40}\))?:|[QA][.:]?\s)")
_NARRATED = re.compile(
    r"\b(?i:that|the same|one|the next|the following)"
    r" (?:afternoon|morning|night|evening|day|week)\b"
    r"|\b(?i:in|on|by|since|of) (?:or about )?(?:(?:19|20)\d{2}\b|(?:January|February|March|April"
    r"|May|June|July|August|September|October|November|December)\b)"
    r"|\b(?i:when) (?:agents|officers|police|he|she|they|the men)\b"
    r"|\bVictim[- ]?\d|\b(?:days|weeks) later\b"
)
"""What happened, told under a heading of law."""
_LAW = re.compile(
    r"\b(?:guidelines?|levels?|enhancements?|sections?|statutes?|departures?|cross[- ]references?"
    r"|applies|appl(?:y|ied)|range|Cir\u00b7|Cir\.)|\u00a7| v\. ",
    re.IGNORECASE,
)
_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "in",
        "into",
        "of",
        "on",
        "or",
        "the",
        "to",
        "with",
        "de",
        "del",
        "la",
    ]
)


@dataclass(frozen=True, slots=True)
class Section:
    """What a heading says of the words under it."""

    reason: str | None
    """``elements``, ``penalty`` … where the words tell of no event."""
    weight: float
    """How much of a passage's confidence it takes."""


_FREE = Section(None, 0.0)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a paper, in the running text."""

    start: int
    end: int
    text: str
    """Folded: no accents, straight quotes, blanks for line ends."""
    section: Section
    paragraph: tuple[int, int]
    """Where its paragraph begins and ends."""


class Running:
    """The pages of a paper as one text."""

    def __init__(self, pages: tuple[Page, ...]) -> None:
        """Join the pages that were looked at."""
        self._pages = [page for page in pages if page.text]
        self._starts: list[int] = []
        parts: list[str] = []
        at = 0
        for page in self._pages:
            if parts:
                joint = " " if _goes_on(parts[-1], page.text) else "\n"
                parts.append(joint)
                at += 1
            self._starts.append(at)
            parts.append(page.text)
            at += len(page.text)
        self.text = "".join(parts)
        self.folded = fold(self.text)

    def place(self, start: int, end: int) -> tuple[int, int, int]:
        """The page of a passage, and its span there."""
        which = bisect_right(self._starts, start) - 1
        base, page = self._starts[which], self._pages[which]
        return page.number, start - base, min(end - base, len(page.text))

    def sentences(self) -> Iterator[Sentence]:
        """The sentences in order, headings left out."""
        section = _FREE
        at = 0
        for paragraph in self.folded.split("\n"):
            paragraph = _QUIET.sub(lambda found: found[0].replace(".", "\u00b7"), paragraph)
            start, at = at, at + len(paragraph) + 1
            if _is_heading(paragraph):
                section = _section(paragraph, section)
                continue
            run_in = _RUN_IN.match(paragraph)
            inside = _section(run_in[1], section) if run_in else section
            if run_in and inside.reason and section is _FREE:
                here = inside
            else:
                here = section if not run_in or inside.reason is None else inside
            for left, right in _cut(paragraph):
                text = paragraph[left:right]
                told = here.reason == "law_summary" and _NARRATED.search(text)
                yield Sentence(
                    start + left,
                    start + right,
                    text,
                    _FREE if told and not _LAW.search(text) else here,
                    (start, start + len(paragraph)),
                )


def adjoins(one: Sentence, other: Sentence) -> bool:
    """Whether two sentences next to each other belong together: by paragraph, or in a talk."""
    return one.paragraph == other.paragraph or any(
        _SPEAKER.match(each.text) for each in (one, other)
    )


def _goes_on(before: str, after: str) -> bool:
    last = before.rstrip()[-1:]
    return last not in ".?!:" and not _SPEAKER.match(after) and (after[:1].islower() or last == ",")


def _cut(paragraph: str) -> Iterator[tuple[int, int]]:
    at = 0
    for found in _END.finditer(paragraph):
        yield from _pieces(at, found.end())
        at = found.end()
    if paragraph[at:].strip():
        yield from _pieces(at, len(paragraph))


def _pieces(start: int, end: int) -> Iterator[tuple[int, int]]:
    for at in range(start, end, LONGEST_SENTENCE):
        yield at, min(end, at + LONGEST_SENTENCE)


def _is_heading(paragraph: str) -> bool:
    words = paragraph.strip()
    if not words or len(words) > 110 or _SPEAKER.match(words):
        return False
    letters = [letter for letter in words if letter.isalpha()]
    if len(letters) < 3:
        return False
    if sum(letter.isupper() for letter in letters) > 0.85 * len(letters):
        return True
    if words[-1] in '.?!;,:"' or words[0] in "\"'([":
        return False
    important = [word for word in re.findall(r"[A-Za-z']+", words) if word.lower() not in _SMALL]
    return len(important) < 9 and all(word[0].isupper() for word in important) and len(words) > 7


def _section(heading: str, before: Section) -> Section:
    engine = section_engine()
    found = engine.found(heading)
    if not found:
        return _FREE
    pattern: Pattern = max((engine.patterns[place] for place in found), key=lambda p: p.confidence)
    return Section(pattern.label.partition(".")[2], pattern.confidence)
