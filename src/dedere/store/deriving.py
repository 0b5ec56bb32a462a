"""From rows to casefiles: what was added, every entry since, and for a reader what she may read.

Nothing is lost on the way: a value that a later one replaced stays in the casefile's history.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from dedere.bilingual import Text, same
from dedere.calendars import day
from dedere.casefile import Casefile, Source, from_data, record, to_data
from dedere.casefile.model import Superseded
from dedere.casefile.naming import Closed, rename, without
from dedere.errors import NotKnownError
from dedere.law.facts import facts_of
from dedere.law.language.situation import Level
from dedere.store.models import Case, Closure, Entry

ITEM = "@item"
"""The key of an entry that is an entry of a list: ``events/e5``, in the form of a casefile."""
REKEY = "@rekey"
"""The key of an entry that gives the entries of a list other ids."""
WHOLE_LIST = "complete"
"""The key of entries that say whether a list holds all there is; no fact has it."""


def full(case: Case, known_by: date | None = None) -> Casefile:
    """The whole casefile as it stands, or as it stood on a day. Never for somebody to read."""
    entries = entries_of(case)
    known = [one for one in entries if known_by is None or one.recorded_at.date() <= known_by]
    key = (version(case, known), len(entries) - len(known))
    if (found := _remembered(key)) is None:
        # Ids are those of today, also in what was known before: what is closed is named by them.
        later = [one for one in entries[len(known) :] if one.fact == REKEY]
        found = _remember(key, applied(case, [*known, *later]))
    return found


def for_eyes(case: Case, hidden: Iterable[Closure], known_by: date | None = None) -> Casefile:
    """The casefile without what is closed.

    Raises:
        NotKnownError: where nothing is left that could be a casefile; said as of a missing one.
    """
    hidden = tuple(hidden)
    if not hidden:
        return full(case, known_by)
    entries = entries_of(case)
    known = [one for one in entries if known_by is None or one.recorded_at.date() <= known_by]
    version_seen = (version(case, known), len(entries), tuple(sorted(one.pk for one in hidden)))
    if (found := _remembered(version_seen)) is None:
        left = without(to_data(full(case, known_by)), closed_by(hidden))
        if left is None:
            raise missing(case.pk)
        found = _remember(version_seen, from_data(left, name=case.pk))
    return found


def closed_by(closures: Iterable[Closure]) -> frozenset[Closed]:
    """What closures close, as `without` takes it."""
    return frozenset((one.part, one.item, one.key) for one in closures)


def missing(id: str) -> NotKnownError:
    """What is said of a case that is not there, and of one that somebody may not know of."""
    return NotKnownError(
        Text(f"There is no case with the id '{id}'.", f"No hay asunto con la clave «{id}».")
    )


def entries_of(case: Case) -> list[Entry]:
    """What was written down in a case that was given out, the oldest first."""
    return list(case.entries.all())


def version(case: Case, entries: list[Entry]) -> tuple[Any, ...]:
    """What tells one state of a case from every other."""
    last = entries[-1] if entries else None
    return (case.pk, case.added_at, last and (last.pk, last.recorded_at))


_KEPT = 400
_CACHE: OrderedDict[tuple[Any, ...], Casefile] = OrderedDict()


def _remembered(version: tuple[Any, ...]) -> Casefile | None:
    # Taken out and put back, so that another thread cannot evict it in between.
    if (known := _CACHE.pop(version, None)) is not None:
        _CACHE[version] = known
    return known


def _remember(version: tuple[Any, ...], casefile: Casefile) -> Casefile:
    _CACHE[version] = casefile
    while len(_CACHE) > _KEPT:
        try:
            _CACHE.popitem(last=False)
        except KeyError:  # another thread was faster
            break
    return casefile


# -- entries, one by one -------------------------------------------------------------------------


def applied(case: Case, entries: Iterable[Entry]) -> Casefile:
    """A case as it was added, with these entries.

    Raises:
        InputErrors: where an entry makes it what no casefile can be.
    """
    made = _Growing(case.pk, case.data)
    for entry in entries:
        made.take(entry)
    return made.casefile()


def tried(casefile: Casefile, name: str, entry: Entry) -> Casefile:
    """The casefile with one entry more, read again from its plain form.

    Raises:
        InputErrors: where it could not be read again.
        NotKnownError: where the entry speaks of what is not there.
    """
    made = _Growing(name, casefile)
    made.take(entry)
    return from_data(made.plain(), name=name)


class _Growing:
    """A casefile that grows: plain where lists change, an object where values do."""

    def __init__(self, name: str, begun: Casefile | dict[str, Any]) -> None:
        self.name = name
        self.data = None if isinstance(begun, Casefile) else begun
        self.file = begun if isinstance(begun, Casefile) else None

    def casefile(self) -> Casefile:
        if self.file is None:
            assert self.data is not None  # noqa: S101 - one of the two is always there
            self.file = from_data(self.data, name=self.name)
            self.data = None
        return self.file

    def plain(self) -> dict[str, Any]:
        if self.data is None:
            self.data = to_data(self.casefile())
            self.file = None
        return self.data

    def take(self, entry: Entry) -> None:
        if entry.fact == ITEM:
            self.data = _with_item(self.plain(), entry)
        elif entry.fact == REKEY:
            self.data = rename(self.plain(), (entry.written or {})["ids"])
        else:
            self.file = _with_value(self.casefile(), entry)


def _with_item(data: Mapping[str, Any], entry: Entry) -> dict[str, Any]:
    name, _, id = entry.subject.partition("/")
    listed = list(data.get(name, []))
    at = next((n for n, one in enumerate(listed) if one.get("id") == id), None)
    if entry.written is None:
        if at is not None:
            del listed[at]
    else:
        told = {
            **entry.written,
            "id": id,
            "recorded_on": entry.recorded_at.date().isoformat(),
            "recorded_by": entry.by,
        }
        if at is None:
            listed.append(told)
        else:
            listed[at] = told
    made = {**data, name: listed}
    if not listed:
        del made[name]
    if entry.source and entry.written is not None:
        on = entry.recorded_at.date().isoformat()
        source = {**entry.source, "recorded_on": on, "recorded_by": entry.by}
        made["sources"] = [*made.get("sources", []), {k: v for k, v in source.items() if v}]
    return made


def _with_value(casefile: Casefile, entry: Entry) -> Casefile:
    """The casefile with one value more."""
    on = entry.recorded_at.date()
    if entry.fact == WHOLE_LIST:
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
