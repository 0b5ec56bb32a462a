"""Whether an entry is under seal, by its own words, and whether that turned."""

from __future__ import annotations

import re

from dedere.dockets import entries
from dedere.dockets.entries.tail import cut
from dedere.dockets.model import Docket, Entry
from dedere.dockets.watch.changes import Kind

_UNDER = frozenset({"seal.document", "seal.proceeding", "seal.placeholder"})
"""Labels by which the entry itself, or what it is about, is under seal."""
_UNSEALING = re.compile(r"\bunseal", re.IGNORECASE)
_SEALING = re.compile(r"\b(?:to|as) seal(?:ed)?\b|\bsealing\b", re.IGNORECASE)
_NEVER = re.compile(r"\bseal(?:ed|ing)?\b|\bsld\b|\bex[ -]?parte\b|\bclosed to the public\b", re.I)
_OPENED = re.compile(r"\bunseal\w*\b", re.IGNORECASE)
_FLAG = re.compile(r"^seal(?!e?d?[ _-]?(?:dc|doc))", re.IGNORECASE)
"""A flag that the case is sealed; ``SEALDC`` tells only of sealed documents in it."""


def is_sealed(entry: Entry, docket: Docket) -> bool:
    """Whether the entry says that it is under seal. A motion to seal something is not sealed."""
    parsed = entries.parse(entry, docket.parties)
    if any(_UNSEALING.search(edit.words) for edit in parsed.tail.edits):
        return False
    return any(hit.label in _UNDER for hit in entries.labels(parsed))


def turned(one: Entry, other: Entry, old: Docket, new: Docket) -> Kind | None:
    """Whether an entry came under seal or out of it; None where its words tell neither."""
    was, now = is_sealed(one, old), is_sealed(other, new)
    if was != now:
        return Kind.SEALED if now else Kind.UNSEALED
    for edit in _new_edits(one, other):
        if _UNSEALING.search(edit):
            return Kind.UNSEALED
        if _SEALING.search(edit):
            return Kind.SEALED
    return None


def may_be_sealed(entry: Entry, docket: Docket) -> bool:
    """Whether anything at all speaks of a seal, in the entry, its papers or the docket's flags.

    What goes out of the house is held back by the least sign; only an unsealing takes it away.
    """
    if any(paper.sealed for paper in entry.papers):
        return True
    if any(_FLAG.match(flag.strip()) for flag in docket.flags):
        return True
    return _NEVER.search(_OPENED.sub(" ", entry.text or "")) is not None


def _new_edits(one: Entry, other: Entry) -> list[str]:
    before = {edit.words for edit in cut(one.text or "")[1].edits}
    return [edit.words for edit in cut(other.text or "")[1].edits if edit.words not in before]
