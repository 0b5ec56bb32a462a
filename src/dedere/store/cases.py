"""From rows to casefiles and back.

A casefile is what was added plus every entry since, in their order. Nothing is lost on the way: a
value that a later one replaced stays in the casefile's history.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from django.db import transaction

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import Casefile, to_data
from dedere.casefile.words import LISTS
from dedere.errors import DedereError, NotKnownError, did_you_mean
from dedere.law.language.facts import Fact
from dedere.store import deriving
from dedere.store.access import (
    Reader,
    cases_for,
    hidden_from,
    is_taken,
    may_write,
    may_write_in,
)
from dedere.store.chain.canonical import digest
from dedere.store.chain.locking import lock
from dedere.store.compartments import fresh, grant, note_readings
from dedere.store.derived import changed
from dedere.store.errors import NotAllowedError
from dedere.store.models import Capacity, Case, Closure, Entry, May, Visibility
from dedere.store.models.keys import opaque


class AlreadyThereError(DedereError):
    """A case with the same id is already there."""

    def __init__(self, id: str) -> None:
        super().__init__(
            Text(
                f"There is already a case with the id '{id}'. Nothing was written.",
                f"Ya existe un asunto con la clave «{id}». No se escribió nada.",
            ),
            Text(
                "Change the id in the file, or record the new values on the page of that case.",
                "Cambie la clave en el archivo, o registre los valores nuevos en la página de ese "
                "asunto.",
            ),
        )


@dataclass(frozen=True, slots=True)
class NewSource:
    """A source that comes with a value and is new to the casefile."""

    title: str
    url: str = ""


# -- reading -------------------------------------------------------------------------------------


def case_for(reader: Reader, id: str) -> Case:
    """The case with this id, if *reader* may know of it.

    Raises:
        NotKnownError: when there is none, or none that this reader may know of.
    """
    found = cases_for(reader).filter(pk=id).first()
    if found is None:
        raise deriving.missing(id)
    # Where so much is closed to her that no casefile is left, the case is not there either.
    deriving.for_eyes(found, hidden_in(found, reader))
    return found


def casefile_of(case: Case, reader: Reader, known_by: date | None = None) -> Casefile:
    """The casefile as it stands, or as it stood on a day, as far as *reader* may read it.

    What is sealed and open to her is noted in the chain as read.

    Raises:
        NotKnownError: where nothing of it may be read.
    """
    note_readings(reader, [case])
    return deriving.for_eyes(case, hidden_in(case, reader), known_by)


def casefiles_for(
    reader: Reader, found: Iterable[Case] | None = None
) -> Iterator[tuple[Case, Casefile]]:
    """The casefiles of *found*, or of all cases that *reader* may know of; few questions in all."""
    if found is None:
        found = cases_for(reader).prefetch_related("entries")
    read = list(found)
    hidden = hidden_from(reader, read)
    note_readings(reader, read)
    for case in read:
        try:
            yield case, deriving.for_eyes(case, hidden.get(case.pk, ()))
        except NotKnownError:
            continue


def hidden_in(case: Case, reader: Reader) -> tuple[Closure, ...]:
    """What of a case is closed to *reader*."""
    return hidden_from(reader, [case]).get(case.pk, ())


def version_of(case: Case, reader: Reader, known_by: date | None = None) -> tuple[Any, ...]:
    """What tells one state of a case, as *reader* sees it, from every other."""
    entries = deriving.entries_of(case)
    known = [one for one in entries if known_by is None or one.recorded_at.date() <= known_by]
    hidden = tuple(sorted(one.pk for one in hidden_in(case, reader)))
    return (*deriving.version(case, known), hidden)


def etag_of(case: Case, reader: Reader) -> str:
    """A short name for the state of a case as *reader* sees it; what is closed changes nothing."""
    seen = to_data(deriving.for_eyes(case, hidden_in(case, reader)))
    return digest(seen)[:32]


@dataclass(frozen=True, slots=True)
class Past:
    """One value of a fact, earlier or present: an entry, or what came with the casefile."""

    shown: Any
    """The value in the fact's own form; None where the value was withdrawn."""
    written: Any
    """How a casefile writes it with all that is said of it; what undoing records again."""
    source: str | None
    by: Text | None
    note: Text | None
    recorded_on: PartialDate | None
    recorded_by: str | None
    present: bool


def history_of(case: Case, subject: str, fact: Fact, reader: Reader) -> list[Past]:
    """Every value that a fact ever had and *reader* may read, the present one first."""
    casefile = casefile_of(case, reader)
    holder = casefile.subject(subject)
    if holder is None:
        return []
    past: list[Past] = []
    for old in casefile.superseded:
        if (old.subject, old.fact) == (subject, fact.name):
            past.append(_past(fact, old.datum, present=False))
    datum = holder.data.get(fact.name)
    if datum is not None:
        past.append(_past(fact, datum, present=True))
    return past[::-1]


def _past(fact: Fact, datum: Any, *, present: bool) -> Past:
    from dedere.casefile.shapes import Value

    written = Value(fact).write(datum)
    if not (isinstance(written, Mapping) and "value" in written):
        written = {"value": written}
    told = {k: v for k, v in written.items() if k not in ("recorded_on", "recorded_by")}
    return Past(
        datum.value,
        told,
        datum.source,
        datum.by,
        datum.note,
        datum.recorded_on,
        datum.recorded_by,
        present,
    )


# -- writing -------------------------------------------------------------------------------------


def add(
    casefile: Casefile,
    writer: Reader,
    origin: str = "",
    owner: str | None = None,
) -> Case:
    """Add a casefile as a new case.

    Args:
        casefile: what is added.
        writer: who adds it.
        origin: where it came from: the name of a file.
        owner: the key of the organization whose case it is. The case then has a key of its own
            that tells nothing, and only those with whom it is shared may know of it. Without one
            it is public, under its own id.

    Raises:
        NotAllowedError: when *writer* may not write, or not for that organization.
        AlreadyThereError: when there is a case with that id that she may know of.
    """
    if not may_write(writer):
        raise NotAllowedError
    if writer.account is not None and (owner is None or owner not in writer.writes):
        raise NotAllowedError(_NO_OWNER if owner is None else None)
    with transaction.atomic():
        if owner is None and is_taken(casefile.id):
            raise AlreadyThereError(casefile.id)
        case = Case(
            id=casefile.id if owner is None else f"c-{opaque()}",
            data=to_data(casefile),
            visibility=Visibility.PUBLIC if owner is None else Visibility.CLOSED,
            added_by=writer.name or "",
            origin=origin,
        )
        case.save()
        if owner is not None:
            grant(case, writer, May.WRITE, Capacity.OWNER, organization=owner, first=True)
        changed(case)
    return case


_NO_OWNER = Text(
    "Say for which organization the case is added.",
    "Indique para qué organización se añade el asunto.",
)


def write(
    case: Case,
    subject: str,
    fact: Fact,
    written: Mapping[str, Any] | None,
    writer: Reader,
    source: NewSource | None = None,
) -> Casefile:
    """Write down a value of a fact, and return the casefile in which it stands.

    Args:
        case: the case.
        subject: ``case``, ``person`` or the id of an entry.
        fact: the fact.
        written: the value in the long form of a casefile (``value``, ``source``, ``date``,
            ``confidence``, ``by``, ``note``, ``complete``); None withdraws the present value.
        writer: who writes it down.
        source: a source that is new to the casefile; the value then rests on it.

    Raises:
        NotAllowedError: when *writer* may not write.
        NotKnownError: when there is no such subject, fact or source.
        InputErrors: when the value, or what is said of it, cannot be so.
    """
    made: dict[str, str] | None = None
    if source is not None and written is not None:
        made = {"id": f"s-{opaque()[:8]}", "title": source.title, "url": source.url}
        written = {**written, "source": made["id"]}
    told = dict(written) if written is not None else None
    entry = Entry(case=case, subject=subject, fact=fact.key, written=told, source=made)
    return write_entry(entry, writer)


def mark_list(case: Case, name: str, *, complete: bool, writer: Reader) -> Casefile:
    """Say that a list holds all there is, or that it is open again.

    Raises:
        NotAllowedError: when *writer* may not write.
        NotKnownError: when there is no such list.
    """
    if name not in LISTS:
        raise NotKnownError(
            Text(f"There is no list '{name}'.", f"No existe la lista «{name}»."),
            did_you_mean(name, LISTS),
        )
    entry = Entry(case=case, subject=name, fact=deriving.WHOLE_LIST, written={"value": complete})
    return write_entry(entry, writer)


def write_entry(entry: Entry, writer: Reader) -> Casefile:
    """Keep an entry, if it can be read again, and return the casefile as *writer* sees it.

    Raises:
        NotAllowedError: when *writer* may not write in this case.
        NotKnownError: when it speaks of what is not there, or of what is closed to her.
        InputErrors: when it cannot be so.
    """
    if not may_write_in(writer, entry.case):
        raise NotAllowedError
    entry.by = writer.name or ""
    with transaction.atomic():
        # Two who write in the same case at once do so one after the other.
        lock()
        case = fresh(entry.case)
        entry.recorded_at = datetime.now(UTC)
        # Tried before it is kept: what cannot be read again is never written. First as the writer
        # sees the case, so that what is closed to her is missing for her here too.
        if hidden := hidden_in(case, writer):
            deriving.tried(deriving.for_eyes(case, hidden), case.pk, entry)
        deriving.tried(deriving.full(case), case.pk, entry)
        entry.save()
        case = fresh(case)
        changed(case)
    return casefile_of(case, writer)


__all__ = [
    "AlreadyThereError",
    "NewSource",
    "NotAllowedError",
    "Past",
    "add",
    "case_for",
    "casefile_of",
    "casefiles_for",
    "etag_of",
    "hidden_in",
    "history_of",
    "mark_list",
    "version_of",
    "write",
    "write_entry",
]
