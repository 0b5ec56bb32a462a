"""What stands at the end of an entry and in brackets, and is no event: cut off, and kept apart.

Cutting never moves a letter. What is cut becomes blanks, so that a place in what is left is the
same place in the entry as printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from dedere.dockets.entries.dates import first_date
from dedere.dockets.entries.requiring import folded

GAP = "…"
"""Stands where words were taken out of the middle, so that no pattern reads across."""

_ENTERED = re.compile(r"\(\s*Entered:?\s*([^)]*)\)\.?", re.IGNORECASE)
_ATTACHMENTS = re.compile(
    r"\((?:Additional )?(?:attachments?(?:\(s\))?|main document)\b", re.IGNORECASE
)
_LOOSE_ATTACHMENT = re.compile(
    r"\bAdditional attachment\(s\) added on [\d/]+(?: \([^()]{0,40}\))?\.?", re.IGNORECASE
)
_EDIT = re.compile(
    r"(?:\(|\*{1,3})? ?\b(?:Text )?(?:Modified|Edited|Corrected|Docket text modified)"
    r"(?: (?:text|access|docket text|file date|document type))*"
    r" (?:on|by|to|per)\b[^()]{0,160}(?:\([^()]{0,40}\))?\.?",
    re.IGNORECASE,
)
_MAGISTRATE = re.compile(r"\[\s*(\d{1,2}:\d{2}-(?:mj|po|cr|mc|m)-\d+(?:-[A-Z0-9]+)*)\s*\]", re.I)
_NO_DOCUMENT = re.compile(
    r"\((?:no document attached|no attached document|text only|court only|auto-docket)\)\.?"
    r"|This is a TEXT(?: ONLY)? ENTRY(?: ONLY)?\b\.?(?: There is no PDF document associated with"
    r" this entry\.)?"
    r"|There is no PDF document associated with this entry\.?"
    r"|This is your only notice - you will not receive a separate document\.?",
    re.IGNORECASE,
)
_EDITED = ("modified", "edited", "corrected")
_NONE_ATTACHED = (
    "document attached", "attached document", "text only", "court only", "auto-docket",
    "this is a text", "no pdf document", "your only notice",
)  # fmt: skip
_INITIALS = re.compile(
    r"\(\s*([A-Za-z]{2,4}(?:, ?[A-Za-z]{2,4})?|[A-Z]{1,4}\d{0,3})\s*\)\s*\.?\s*$"
)
_FILER = re.compile(r"\(\s*([A-Z][\w'’.\-]+(?: [A-Z][\w'’.\-]+)*, [A-Z][\w'’. \-]*)\)\s*\.?\s*$")
_ITEM = re.compile(r"#\s*\(?(\d+)\)?\s*")
_WORDS_IN_CAPITALS = {"SEALED", "EP", "AUSA", "FPD", "CJA", "USA", "PSR", "PSI", "OR"}


@dataclass(frozen=True, slots=True)
class Edit:
    """A later change to an entry, as its own words tell it. The entry keeps its first date."""

    words: str
    on: date | None


@dataclass(frozen=True, slots=True)
class Tail:
    """What was cut off."""

    entered: date | None = None
    by: str | None = None
    """Who docketed it: a clerk's initials, or the filer's ``Surname, Name``."""
    magistrate_number: str | None = None
    """The number in square brackets: the entry came with the magistrate judge's case."""
    attachments: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()


def cut(text: str) -> tuple[str, Tail]:
    """Take the tail off *text*: the same letters in the same places, and what was taken."""
    kept = text
    entered: date | None = None
    magistrate: str | None = None
    attachments: list[str] = []
    edits: list[Edit] = []
    # Each expression is tried only where a word stands without which it cannot match.
    small = folded(text)

    if "entered" in small:
        for found in _ENTERED.finditer(text):
            entered = first_date(found.group(1)) or entered
        kept = _ENTERED.sub(_blank, kept)
    if "attachment" in small or "main document" in small:
        for start, end in _brackets(kept, _ATTACHMENTS):
            attachments.extend(_titles(kept[start:end]))
            kept = _without(kept, start, end)
        kept = _LOOSE_ATTACHMENT.sub(_blank, kept)
    if any(word in small for word in _EDITED):
        for found in _EDIT.finditer(kept):
            edits.append(Edit(" ".join(found.group().split()), first_date(found.group())))
        kept = _EDIT.sub(_gap, kept)
    if "[" in kept:
        for found in _MAGISTRATE.finditer(kept):
            magistrate = found.group(1)
        kept = _MAGISTRATE.sub(_blank, kept)
    if any(word in small for word in _NONE_ATTACHED):
        kept = _NO_DOCUMENT.sub(_blank, kept)
    kept, by = _docketed_by(kept)
    return kept, Tail(entered, by, magistrate, tuple(attachments), tuple(edits))


def _docketed_by(kept: str) -> tuple[str, str | None]:
    by: str | None = None
    for _ in range(4):
        if not kept.rstrip().removesuffix(".").rstrip().endswith(")"):
            break
        found = _FILER.search(kept) or _INITIALS.search(kept)
        if found is None or found.group(1) in _WORDS_IN_CAPITALS:
            break
        by = by if by and "," in by else found.group(1)
        kept = _without(kept, *found.span(), gap=False)
    return kept, by


def _brackets(text: str, opening: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Each bracket that begins so, to the one that closes it, else to the end of the text."""
    at = 0
    while found := opening.search(text, at):
        depth = 0
        end = len(text)
        for place in range(found.start(), len(text)):
            if text[place] == "(":
                depth += 1
            elif text[place] == ")":
                depth -= 1
                if not depth:
                    end = place + 1
                    break
        yield found.start(), end
        at = end


def _titles(bracket: str) -> list[str]:
    places = [(found.start(), found.end()) for found in _ITEM.finditer(bracket)]
    ends = [start for start, _ in places[1:]] + [len(bracket) - 1]
    titles = [
        bracket[start:end].strip(" ,).") for (_, start), end in zip(places, ends, strict=False)
    ]
    return [title for title in titles if title]


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _gap(found: re.Match[str]) -> str:
    return GAP + " " * (len(found.group()) - 1)


def _without(text: str, start: int, end: int, *, gap: bool = True) -> str:
    return text[:start] + (GAP if gap else " ") + " " * (end - start - 1) + text[end:]
