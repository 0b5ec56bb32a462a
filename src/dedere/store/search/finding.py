"""Asking the index, inside what the reader may see."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from dedere.bilingual import Text
from dedere.store.access import Reader, hidden_from
from dedere.store.access.search import findable_for, with_closures
from dedere.store.compartments import note_readings
from dedere.store.search.indexing import view_of
from dedere.store.search.words import variants, words_of

if TYPE_CHECKING:
    from dedere.store.models import Case

MOST = 50
"""Hits on a page."""
MOST_WORDS = 12
AROUND = 90
"""Letters shown on either side of what was found."""


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found: in which case, what it is, and the words around."""

    case: Case
    part: str
    item: str
    page: int | None
    title: Text
    day: str
    around: tuple[tuple[str, bool], ...]
    """Pieces of the text, each with whether it is a word that was asked for."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found from one place on, and the place at which it goes on; None at the end."""

    hits: tuple[Hit, ...]
    next: int | None


def search(reader: Reader, asked: str, start: int = 0, most: int = MOST) -> Found:
    """Find what holds every word of *asked*, in either language.

    People come first, then cases, entries and pages of documents, each in the order in which they
    were written down: no measure of how common a word is, which would tell of what is closed.

    Args:
        reader: whoever searches; only what she may see is looked at.
        asked: the words.
        start: how many hits to leave out.
        most: how many to give.
    """
    terms = [found for word in words_of(asked)[:MOST_WORDS] if (found := variants(word))]
    if not terms:
        return Found((), None)
    guarded = list(with_closures(reader))
    hidden = hidden_from(reader, guarded)
    views = {case.pk: view_of(case, hidden[case.pk]) for case in guarded if case.pk in hidden}
    rows = list(findable_for(reader, views, terms)[start : start + most + 1])
    note_readings(reader, {row.case_id: row.case for row in rows[:most]}.values())
    wanted = frozenset().union(*terms)
    hits = tuple(
        Hit(
            row.case,
            row.part,
            row.item,
            row.page,
            Text(row.title_en, row.title_es),
            row.day,
            _around(row.text, wanted),
        )
        for row in rows[:most]
    )
    return Found(hits, start + most if len(rows) > most else None)


def _around(text: str, wanted: frozenset[str]) -> tuple[tuple[str, bool], ...]:
    """The text around the first word that was asked for, with all such words set apart."""
    import re

    spans = [
        match.span()
        for match in re.finditer(r"\w+", text)
        if not variants(match.group().casefold()).isdisjoint(wanted)
    ]
    if not spans:
        return ((text[: 2 * AROUND], False),) if text else ()
    first = max(0, spans[0][0] - AROUND)
    last = min(len(text), spans[0][1] + AROUND)
    pieces: list[tuple[str, bool]] = [("…", False)] if first else []
    at = first
    for start, end in spans:
        if end > last:
            break
        pieces += [(text[at:start], False), (text[start:end], True)]
        at = end
    pieces.append((text[at:last] + ("…" if last < len(text) else ""), False))
    return tuple(piece for piece in pieces if piece[0])
