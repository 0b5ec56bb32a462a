"""Entries of the lists of a case: events, documents, evidence and the rest, one by one.

An entry is written as a casefile writes it. A correction is a further row that supersedes the
earlier one, a withdrawal one that takes it out; every earlier state stays, and can be recorded
again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from dedere.bilingual import Text
from dedere.casefile import to_data
from dedere.casefile.naming import lists_of
from dedere.errors import DedereError, NotKnownError
from dedere.store import deriving
from dedere.store.access import Reader, owner_of
from dedere.store.cases import casefile_of, hidden_in, write_entry
from dedere.store.chain.canonical import digest
from dedere.store.chain.locking import lock
from dedere.store.compartments import close, fresh
from dedere.store.deriving import ITEM
from dedere.store.models import Case, Compartment, Entry
from dedere.store.models.keys import opaque

CLOSED_AT_FIRST = frozenset(("exchanges", "offers"))
"""Lists whose entries are closed to all but the organization that writes them, at first."""


class ChangedMeanwhileError(DedereError):
    """Somebody else wrote the same entry since it was last looked at. *now* is how it stands."""

    def __init__(self, now: Mapping[str, Any] | None) -> None:
        super().__init__(
            Text(
                "Somebody else changed this entry meanwhile. Nothing of yours was written.",
                "Otra persona cambió esta entrada entre tanto. No se escribió nada de lo suyo.",
            ),
            Text(
                "Look at both, and record yours again if it still holds.",
                "Compare ambas y registre de nuevo la suya si aún procede.",
            ),
        )
        self.now = now


@dataclass(frozen=True, slots=True)
class State:
    """One state that an entry had: as written, by whom and when; None where it was withdrawn."""

    written: Mapping[str, Any] | None
    by: str
    at: datetime | None
    """None for what came with the casefile."""
    reason: str
    present: bool


def add(
    case: Case,
    name: str,
    written: Mapping[str, Any],
    writer: Reader,
    source: Mapping[str, str] | None = None,
) -> str:
    """Write down a new entry of a list, and return its id.

    Args:
        case: the case.
        name: the list: ``events``.
        written: the entry as a casefile writes it; without an ``id`` it gets one.
        writer: who writes it down.
        source: a source that comes with it, ``{"title": …, "url": …}``, on which it then rests.

    Raises:
        NotAllowedError: when *writer* may not write in the case.
        DedereError: when there is an entry of that id.
        InputErrors: when the entry cannot be so.
    """
    id = str(written.get("id") or f"{name[:2]}-{opaque()[:8]}")
    with transaction.atomic():
        # Of what is closed to the writer nothing is said: an id that nobody gave is never taken.
        if id in {one["id"] for one in _listed(case, name, writer)}:
            raise DedereError(
                Text(
                    f"There is already an entry '{id}' in this list. Nothing was written.",
                    f"Ya hay una entrada «{id}» en esta lista. No se escribió nada.",
                ),
                Text("Leave the id out.", "Omita el id."),
            )
        _write(case, name, id, _plain(written), writer, source)
        if name in CLOSED_AT_FIRST and writer.writes:
            _close_at_first(case, name, id, writer)
    return id


def correct(
    case: Case,
    name: str,
    id: str,
    written: Mapping[str, Any],
    writer: Reader,
    *,
    seen: str | None = None,
    source: Mapping[str, str] | None = None,
) -> None:
    """Write an entry down again, as it should be; the earlier state stays in its history.

    Args:
        case: the case.
        name: the list.
        id: the id of the entry.
        written: the whole entry.
        writer: who writes it down.
        seen: the `version` that the writer looked at; where the entry is another one by now, she
            is told.
        source: as in `add`.

    Raises:
        NotKnownError: when there is no such entry, or none that *writer* may read.
        ChangedMeanwhileError: when it was changed since it was *seen*.
        NotAllowedError: when *writer* may not write in the case.
        InputErrors: when the entry cannot be so.
    """
    with transaction.atomic():
        view = _check(case, name, id, writer, seen)
        listed = to_data(deriving.full(fresh(case)))[name]
        whole = next(one for one in listed if one.get("id") == id)
        _write(case, name, id, _plain(_kept(whole, view, written)), writer, source)


def withdraw(
    case: Case, name: str, id: str, writer: Reader, reason: str = "", *, seen: str | None = None
) -> None:
    """Take an entry out; it stays in its history, and can be written down again.

    Raises:
        NotKnownError: when there is no such entry, or none that *writer* may read.
        ChangedMeanwhileError: when it was changed since it was *seen*.
        NotAllowedError: when *writer* may not write in the case.
        InputErrors: when something else in the case speaks of it.
    """
    with transaction.atomic():
        _check(case, name, id, writer, seen)
        _write(case, name, id, None, writer, None, reason)


def version(case: Case, name: str, id: str, reader: Reader) -> str:
    """What tells this state of an entry from every other, as *reader* sees it.

    Raises:
        NotKnownError: when there is no such entry, or none that she may read.
    """
    return digest(_present(case, name, id, reader))[:32]


def present(case: Case, name: str, id: str, reader: Reader) -> Mapping[str, Any]:
    """An entry as a casefile writes it.

    Raises:
        NotKnownError: when there is no such entry, or none that *reader* may read.
    """
    return _present(case, name, id, reader)


def history(case: Case, name: str, id: str, reader: Reader) -> list[State]:
    """Every state that an entry ever had and *reader* may read, the latest first.

    Raises:
        NotKnownError: when there never was such an entry, or none that she may read.
    """
    hidden = deriving.closed_by(hidden_in(case, reader))
    if any(part == name and item == id for part, item, _ in hidden):
        raise _unknown(name, id)
    came = next((one for one in case.data.get(name, []) if one.get("id") == id), None)
    states: list[tuple[Mapping[str, Any] | None, str, datetime | None, str]] = []
    if came is not None:
        states.append((came, case.added_by, None, ""))
    for entry in deriving.entries_of(case):
        if entry.fact == ITEM and entry.subject == f"{name}/{id}":
            reason = (entry.source or {}).get("reason", "") if entry.written is None else ""
            states.append((entry.written, entry.by, entry.recorded_at, reason))
    now = {one["id"]: one for one in _listed(case, name, reader)}
    if not states or (id not in now and states[-1][0] is not None):
        if id not in now:
            raise _unknown(name, id)
        states.append((now[id], "", None, ""))
    if hidden:
        # Where anything of the case is closed, only the present state surely tells nothing of it.
        states = states[-1:]
        states = [(now.get(id), *states[0][1:])]
    last = len(states) - 1
    return [State(*one, present=number == last) for number, one in enumerate(states)][::-1]


# -- how -----------------------------------------------------------------------------------------


def _write(
    case: Case,
    name: str,
    id: str,
    written: Mapping[str, Any] | None,
    writer: Reader,
    source: Mapping[str, str] | None,
    reason: str = "",
) -> None:
    told: dict[str, Any] | None = None if written is None else {**written, "id": id}
    made: dict[str, Any] | None = {"reason": reason} if written is None and reason else None
    if source is not None and told is not None:
        made = {"id": f"s-{opaque()[:8]}", **source}
        told = {**told, "source": made["id"]}
        told.pop("sources", None)
    entry = Entry(case=case, subject=f"{name}/{id}", fact=ITEM, written=told, source=made)
    write_entry(entry, writer)


def _plain(written: Mapping[str, Any]) -> dict[str, Any]:
    """What somebody may say of an entry: not who wrote it down and when, which the store knows."""
    return {k: v for k, v in written.items() if k not in ("recorded_on", "recorded_by")}


def _listed(case: Case, name: str, reader: Reader) -> list[dict[str, Any]]:
    data = to_data(casefile_of(case, reader))
    if name not in lists_of(data):
        return []
    listed: list[dict[str, Any]] = data[name]
    return listed


def _present(case: Case, name: str, id: str, reader: Reader) -> dict[str, Any]:
    found = next((one for one in _listed(case, name, reader) if one.get("id") == id), None)
    if found is None:
        raise _unknown(name, id)
    return found


def _kept(
    whole: Mapping[str, Any], view: Mapping[str, Any], written: Mapping[str, Any]
) -> dict[str, Any]:
    """What is written, with what the writer could not see and so did not mean to take out."""
    made = dict(written)
    for key, held in whole.items():
        if view.get(key) != held and view.get(key) == written.get(key):
            made[key] = held
    return made


def _check(case: Case, name: str, id: str, writer: Reader, seen: str | None) -> Mapping[str, Any]:
    lock()
    now = _present(fresh(case), name, id, writer)
    if seen is not None and digest(now)[:32] != seen:
        raise ChangedMeanwhileError(now)
    return now


def _close_at_first(case: Case, name: str, id: str, writer: Reader) -> None:
    owner = owner_of(case)
    close(
        case,
        writer,
        Compartment.AUTHORITY,
        name,
        id,
        reason="closed by default",
        organizations={owner} if owner in writer.writes else writer.writes,
    )


def _unknown(name: str, id: str) -> NotKnownError:
    return NotKnownError(
        Text(f"There is no entry '{id}' in {name}.", f"No hay entrada «{id}» en {name}.")
    )
