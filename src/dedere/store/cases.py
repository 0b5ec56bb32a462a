"""From rows to casefiles and back.

A casefile is what was added plus every entry since, in their order. Nothing is lost on the way: a
value that a later one replaced stays in the casefile's history.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from django.db import transaction

from dedere.bilingual import Text, same
from dedere.calendars import PartialDate, day
from dedere.casefile import Casefile, Source, from_data, record, to_data
from dedere.casefile.model import Superseded
from dedere.casefile.words import LISTS
from dedere.errors import DedereError, NotKnownError, did_you_mean
from dedere.law.facts import facts_of
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level
from dedere.store.access import Reader, cases_for, is_taken, may_write
from dedere.store.models import Case, Entry


class NotAllowedError(DedereError):
    """Someone who may not write tried to."""

    def __init__(self) -> None:
        super().__init__(
            Text("You may not write here.", "Usted no puede escribir aquí."),
            Text("Give your name first.", "Indique primero su nombre."),
        )


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
        raise NotKnownError(
            Text(f"There is no case with the id '{id}'.", f"No hay asunto con la clave «{id}».")
        )
    return found


def casefile_of(case: Case, known_by: date | None = None) -> Casefile:
    """The casefile as it stands, or as it stood on a day: what was added, and every entry since."""
    entries = _entries(case, known_by)
    version = _version(case, entries)
    # Taken out and put back, so that another thread cannot evict it in between.
    if (known := _CACHE.pop(version, None)) is not None:
        _CACHE[version] = known
        return known
    casefile = from_data(case.data, name=case.id)
    for entry in entries:
        casefile = _with(casefile, entry)
    _CACHE[version] = casefile
    while len(_CACHE) > _KEPT:
        try:
            _CACHE.popitem(last=False)
        except KeyError:  # another thread was faster
            break
    return casefile


def version_of(case: Case, known_by: date | None = None) -> tuple[Any, ...]:
    """What tells one state of a case from every other."""
    return _version(case, _entries(case, known_by))


def _entries(case: Case, known_by: date | None) -> list[Entry]:
    entries = list(case.entries.all())
    if known_by is None:
        return entries
    return [entry for entry in entries if entry.recorded_at.date() <= known_by]


def _version(case: Case, entries: list[Entry]) -> tuple[Any, ...]:
    last = entries[-1] if entries else None
    return (case.pk, case.added_at, last and (last.pk, last.recorded_at))


_KEPT = 200
_CACHE: OrderedDict[tuple[Any, ...], Casefile] = OrderedDict()


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


def history_of(case: Case, subject: str, fact: Fact) -> list[Past]:
    """Every value that a fact ever had, the present one first."""
    casefile = casefile_of(case)
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


def add(casefile: Casefile, writer: Reader, origin: str = "") -> Case:
    """Add a casefile as a new case.

    Raises:
        NotAllowedError: when *writer* may not write.
        AlreadyThereError: when there is a case with that id.
    """
    if not may_write(writer):
        raise NotAllowedError
    with transaction.atomic():
        if is_taken(casefile.id):
            raise AlreadyThereError(casefile.id)
        case = Case(
            id=casefile.id, data=to_data(casefile), added_by=writer.name or "", origin=origin
        )
        case.save()
    return case


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
        made = {"id": _new_id(casefile_of(case)), "title": source.title, "url": source.url}
        written = {**written, "source": made["id"]}
    told = dict(written) if written is not None else None
    return _write(
        Entry(case=case, subject=subject, fact=fact.key, written=told, source=made), writer
    )


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
    entry = Entry(case=case, subject=name, fact=_WHOLE, written={"value": complete})
    return _write(entry, writer)


_WHOLE = "complete"
"""The key of entries that say whether a list holds all there is; no fact has it."""


def _write(entry: Entry, writer: Reader) -> Casefile:
    if not may_write(writer):
        raise NotAllowedError
    entry.by = writer.name or ""
    with transaction.atomic():
        entry.recorded_at = datetime.now(UTC)
        # Tried before it is kept: what cannot be read again is never written.
        tried = _with(casefile_of(entry.case), entry)
        from_data(to_data(tried), name=entry.case.pk)
        entry.save()
    return casefile_of(entry.case)


def _with(casefile: Casefile, entry: Entry) -> Casefile:
    """The casefile with one entry more."""
    on = entry.recorded_at.date()
    if entry.fact == _WHOLE:
        marked = {entry.subject} if (entry.written or {}).get("value") else set()
        return replace(casefile, complete=(casefile.complete - {entry.subject}) | marked)
    if entry.source:
        casefile = replace(
            casefile, sources=(*casefile.sources, _source(entry.source, on, entry.by))
        )
    if entry.written is None:
        return _without(casefile, entry.subject, entry.fact)
    told = dict(entry.written)
    value = {key: told.pop(key) for key in ("value", "complete") if key in told}
    return record(
        casefile,
        entry.subject,
        entry.fact,
        value,
        **told,
        recorded_on=on,
        recorded_by=entry.by,
    )


def _without(casefile: Casefile, id: str, fact: str) -> Casefile:
    """The casefile in which a value was withdrawn: it stays in the history only."""
    subject = casefile.subject(id)
    name = fact.partition(".")[2]
    if subject is None or name not in facts_of(subject.level) or name not in subject.data:
        raise NotKnownError(
            Text(
                f"No value of {fact} is recorded for '{id}'.",
                f"No hay valor de {fact} registrado para «{id}».",
            )
        )
    superseded = (*casefile.superseded, Superseded(id, name, subject.data[name]))
    data = {key: datum for key, datum in subject.data.items() if key != name}
    if subject.level is Level.CASE:
        return replace(casefile, facts=data, superseded=superseded)
    if subject.level is Level.PERSON:
        person = replace(casefile.person, data=data)
        return replace(casefile, person=person, superseded=superseded)
    entries = tuple(
        replace(one, data=data) if one.id == id else one for one in casefile.listed(subject.level)
    )
    changed: dict[str, Any] = {subject.level.plural: entries}
    return replace(casefile, superseded=superseded, **changed)


def _source(written: Mapping[str, str], on: date, by: str) -> Source:
    return Source(
        id=written["id"],
        title=same(written["title"]),
        url=written["url"] or None,
        recorded_on=day(on),
        recorded_by=by,
    )


def _new_id(casefile: Casefile) -> str:
    """An id for a source that nothing in the casefile has."""
    taken = {
        one.id
        for listed in (
            tuple(casefile.subjects()),
            casefile.events,
            casefile.parties,
            casefile.sources,
        )
        for one in listed
    }
    return next(id for number in range(1, 100_000) if (id := f"s{number}") not in taken)
