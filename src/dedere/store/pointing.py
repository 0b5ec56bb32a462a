"""Pointing at a page: a source that says in which document, on which page, by which words.

The words themselves stay in the document; their hash is kept, so that years later it can be said
whether they stood there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from dedere.bilingual import Text
from dedere.casefile.shapes import Value
from dedere.errors import DedereError, NotKnownError
from dedere.law.facts import facts_of
from dedere.store import items, values
from dedere.store.access import Reader
from dedere.store.cases import casefile_of
from dedere.store.chain.locking import lock
from dedere.store.compartments import fresh
from dedere.store.documents.keeping import document_of
from dedere.store.documents.text import hash_of, pages_of, stands_on
from dedere.store.models import Attachment, Case


@dataclass(frozen=True, slots=True)
class Pointer:
    """A page of a file, and the words on it."""

    attachment: Attachment
    page: int
    """From 1."""
    quotation: str = ""
    """Words that stand on the page; the whole page where there are none."""
    title: str = ""


def point(case: Case, at: Pointer, writer: Reader, of: str = "") -> str:
    """Make a page a source of a case, and of an entry or a value of it; return the source's id.

    Args:
        case: the case.
        at: the page.
        writer: who says so.
        of: ``events/e1`` for an entry, ``o1:offense.is_wilful`` for a value, empty for none yet.

    Raises:
        DedereError: when there is no such page, the words do not stand on it, or there is no such
            entry or value.
        NotAllowedError: when *writer* may not write in the case.
    """
    pages = pages_of(at.attachment)
    if not 1 <= at.page <= max(1, len(pages.pages)):
        raise DedereError(Text("There is no such page.", "No hay tal página."))
    text = pages.pages[at.page - 1] if pages.pages else ""
    if at.quotation and not stands_on(at.quotation, text):
        raise DedereError(
            Text(
                "These words do not stand on this page.", "Estas palabras no están en esta página."
            ),
            Text(
                "Copy them from the text of the page, or leave them out.",
                "Cópielas del texto de la página, o déjelas vacías.",
            ),
        )
    source = {
        "title": at.title or at.attachment.name,
        "paper": document_of(at.attachment),
        "page": str(at.page),
        "file_sha256": at.attachment.sha256,
    }
    if at.quotation or text.strip():
        source["quotation_sha256"] = hash_of(at.quotation or text)
    with transaction.atomic():
        lock()
        made = items.add(case, "sources", source, writer)
        if of:
            _rest(case, of, made, writer)
    return made


def _rest(case: Case, of: str, source: str, writer: Reader) -> None:
    subject, colon, fact = of.partition(":")
    if colon:
        _rest_value(case, subject, fact, source, writer)
        return
    name, _, id = of.partition("/")
    entry = dict(items.present(fresh(case), name, id, writer))
    named = entry.pop("sources", None) or [entry.pop("source")] if _has_source(entry) else []
    held = {"source": source} if not named else {"sources": [*named, source]}
    items.correct(case, name, id, {**entry, **held}, writer)


def _has_source(entry: Mapping[str, Any]) -> bool:
    return "source" in entry or "sources" in entry


def _rest_value(case: Case, subject: str, key: str, source: str, writer: Reader) -> None:
    """A value has one source: the page takes the place of an earlier one, kept in the history."""
    holder = casefile_of(fresh(case), writer).subject(subject)
    name = key.rpartition(".")[2]
    datum = holder.data.get(name) if holder is not None else None
    if holder is None or datum is None:
        raise NotKnownError(
            Text("There is no such value in this case.", "No hay tal valor en este asunto.")
        )
    fact = facts_of(holder.level)[name]
    written = Value(fact).write(datum)
    long = isinstance(written, Mapping) and "value" in written
    told = dict(written) if long else {"value": written}
    told = {k: v for k, v in told.items() if k not in ("recorded_on", "recorded_by")}
    values.write(case, subject, fact, {**told, "source": source}, writer)
