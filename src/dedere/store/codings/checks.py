"""Evidence: a place in what the coder had before him, and the hash of the words that stand there.

The words themselves are never kept with a value. Whoever holds the original finds them by their
place and is sure of them by the hash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any, TypeGuard

from dedere.bilingual import Text
from dedere.dockets import model
from dedere.store import dockets, observers, papers
from dedere.store.access import Reader
from dedere.store.codings.errors import CodingError
from dedere.store.models import Docket, DocketCopy

HEADERS = ("header", "header:counts", "header:complaints")
MOST = 200
"""Places of one value."""

_SILENT = frozenset(("not_stated", "none_seen", "not_appeared", "open", "none"))
"""Codes that say that nothing was found; nothing can be pinned for them."""

Given = Mapping[str, Any]


class EvidenceError(CodingError):
    """A place that does not exist, or whose words are not those that were shown."""


def hash_of(words: str) -> str:
    """The hash by which quoted words are told apart."""
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()


def check(reader: Reader, copy: DocketCopy, given: Iterable[Given]) -> list[dict[str, Any]]:
    """The evidence as it is kept.

    A place is ``{i, start, end}`` in the text of an entry, ``{header}`` for a part above the
    entries, ``{paper, page, start, end}`` in a paper by its hash, or ``{note, start, end}`` in an
    observer's note by its number. *words* or *words_sha256*, where given, must agree with what
    stands there. Without *start* and *end* all of the text is meant.

    Raises:
        EvidenceError: what is wrong with the first place that is wrong.
    """
    places = list(given)
    if len(places) > MOST:
        raise EvidenceError(_TOO_MANY.format(most=MOST))
    kept: list[dict[str, Any]] = []
    for place in places:
        one = _checked(reader, copy, place)
        if one not in kept:
            kept.append(one)
    return kept


def of_proposal(copy: DocketCopy, evidence: Iterable[Any]) -> list[dict[str, Any]]:
    """The places of a proposal, whose words were masked: found again in the entry, else all of it.

    A place whose entry is no longer read is left out.
    """
    entries = dockets.read_again(copy).entries
    places: list[dict[str, Any]] = []
    for one in evidence:
        if isinstance(one, str):
            places.append({"header": one})
            continue
        i = one.get("i")
        if not isinstance(i, int) or not 0 <= i < len(entries):
            continue
        text = entries[i].text
        words = (one.get("words") or "").rstrip("… ")
        start = text.find(words) if words else -1
        span = {"start": start, "end": start + len(words)} if start >= 0 else {}
        places.append({"i": i, **span})
    return places


def says_something(value: Any) -> bool:
    """Whether a value states anything that could be pinned: a yes, a code, a number, a day."""
    if isinstance(value, Mapping) and "value" in value:
        # Of a record with a value the other parts say how and when, and nothing without it.
        return says_something(value["value"])
    if isinstance(value, Mapping):
        return any(says_something(one) for one in value.values())
    if isinstance(value, list | tuple):
        return bool(value)
    if isinstance(value, str):
        return bool(value) and value not in _SILENT
    return bool(value)


def _checked(reader: Reader, copy: DocketCopy, place: Given) -> dict[str, Any]:
    if not isinstance(place, Mapping):
        raise EvidenceError(_NO_PLACE)
    if "header" in place:
        if place["header"] not in HEADERS:
            raise EvidenceError(_NO_HEADER.format(known=", ".join(HEADERS)))
        return {"header": place["header"]}
    if "paper" in place:
        where, text = _in_paper(reader, copy.docket, place)
    elif "note" in place:
        where, text = _in_note(reader, copy.docket, place)
    else:
        where, text = _in_entry(dockets.read_again(copy), place)
    start, end = place.get("start"), place.get("end")
    if start is None and end is None:
        start, end = 0, len(text)
    if not _is_number(start) or not _is_number(end) or not 0 <= start < end <= len(text):
        raise EvidenceError(_NO_SPAN.format(start=start, end=end, length=len(text)))
    digest = hash_of(text[start:end])
    shown = place.get("words")
    if place.get("words_sha256", digest) != digest or (
        shown is not None and shown != text[start:end]
    ):
        raise EvidenceError(_OTHER_WORDS, _LOOK_AGAIN)
    return {**where, "start": start, "end": end, "words_sha256": digest}


def _in_entry(read: model.Docket, place: Given) -> tuple[dict[str, Any], str]:
    i = place.get("i")
    if not _is_number(i) or not 0 <= i < len(read.entries):
        raise EvidenceError(_NO_ENTRY.format(i=i, count=len(read.entries)))
    entry = read.entries[i]
    if "doc" in place and place["doc"] != entry.number:
        raise EvidenceError(_OTHER_NUMBER.format(i=i, doc=place["doc"], number=entry.number))
    return {"i": i, "doc": entry.number}, entry.text


def _in_paper(reader: Reader, docket: Docket, place: Given) -> tuple[dict[str, Any], str]:
    for kept in papers.papers_of(reader, docket):
        if kept.original_id != place["paper"]:
            continue
        for page in papers.read_again(kept).pages:
            if page.number == place.get("page"):
                return {"paper": kept.original_id, "page": page.number}, page.text
    raise EvidenceError(_NO_PAGE.format(page=place.get("page")))


def _in_note(reader: Reader, docket: Docket, place: Given) -> tuple[dict[str, Any], str]:
    for note in observers.notes_of(reader, docket, superseded=True):
        if note.pk == place["note"]:
            return {
                "note": note.pk,
                "author": note.author,
                "day": note.day.isoformat(),
                "source_kind": note.kind,
            }, note.text
    raise EvidenceError(_NO_NOTE.format(number=place["note"]))


def _is_number(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


_NO_PLACE = Text("This is no place in the docket.", "Esto no es un lugar del expediente.")
_TOO_MANY = Text("More than {most} places for one value.", "Más de {most} lugares para un valor.")
_NO_HEADER = Text(
    "The part above the entries is one of: {known}.",
    "La parte sobre los asientos es una de: {known}.",
)
_NO_SPAN = Text(
    "There is no passage from {start} to {end}: the text has {length} characters.",
    "No hay pasaje de {start} a {end}: el texto tiene {length} caracteres.",
)
_OTHER_WORDS = Text(
    "Other words stand at this place than those that were shown.",
    "En este lugar hay otras palabras que las mostradas.",
)
_LOOK_AGAIN = Text("Look at the page again.", "Vea de nuevo la página.")
_NO_ENTRY = Text(
    "There is no entry at place {i}: the docket has {count}, from 0.",
    "No hay asiento en el lugar {i}: el expediente tiene {count}, desde 0.",
)
_OTHER_NUMBER = Text(
    "The entry at place {i} has the number {number}, not {doc}.",
    "El asiento en el lugar {i} tiene el número {number}, no {doc}.",
)
_NO_PAGE = Text(
    "No paper of this docket has that page ({page}).",
    "Ningún documento de este expediente tiene esa página ({page}).",
)
_NO_NOTE = Text(
    "No observer's note of this docket has the number {number}.",
    "Ninguna nota de observación de este expediente tiene el número {number}.",
)
