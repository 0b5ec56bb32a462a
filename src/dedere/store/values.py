"""Values of facts where others write too, and where sources disagree.

A value is replaced, where the earlier one was wrong, or stands beside it, where another source says
otherwise; then a person decides, with a reason. All of it stays.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from django.db import transaction

from dedere.bilingual import Text
from dedere.casefile import Casefile, conflicts, to_data
from dedere.casefile.conflicts import Conflict
from dedere.casefile.shapes import Value
from dedere.errors import DedereError, NotKnownError
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Datum
from dedere.store import cases, items
from dedere.store.access import Reader
from dedere.store.cases import NewSource, casefile_of
from dedere.store.chain.canonical import digest
from dedere.store.chain.locking import lock
from dedere.store.compartments import fresh
from dedere.store.items import ChangedMeanwhileError
from dedere.store.models import Case

LIST = "conflicts"


def version(fact: Fact, datum: Datum | None) -> str:
    """What tells this state of a value from every other."""
    return digest(None if datum is None else Value(fact).write(datum))[:32]


def present(case: Case, subject: str, fact: Fact, reader: Reader) -> Datum | None:
    """The value of a fact, as far as *reader* may read it."""
    holder = casefile_of(case, reader).subject(subject)
    return holder.data.get(fact.name) if holder is not None else None


def write(
    case: Case,
    subject: str,
    fact: Fact,
    written: Mapping[str, Any],
    writer: Reader,
    source: NewSource | None = None,
    *,
    seen: str | None = None,
) -> Casefile:
    """Write a value down in place of the one that was *seen*.

    Raises:
        ChangedMeanwhileError: when it is another one by now.
        NotAllowedError, NotKnownError, InputErrors: as `cases.write`.
    """
    with transaction.atomic():
        _check(case, subject, fact, writer, seen)
        return cases.write(case, subject, fact, written, writer, source)


def set_beside(
    case: Case,
    subject: str,
    fact: Fact,
    written: Mapping[str, Any],
    writer: Reader,
    source: NewSource | None = None,
    *,
    seen: str | None = None,
) -> str:
    """Let a value stand beside the one there is; return the id of their conflict.

    Until a person decides, nobody knows the fact.

    Raises:
        ChangedMeanwhileError: when the value beside which it shall stand is another by now.
        DedereError: when there is nothing beside which it could stand.
    """
    told = dict(written)
    with transaction.atomic():
        _check(case, subject, fact, writer, seen)
        if source is not None:
            made = {"title": source.title, **({"url": source.url} if source.url else {})}
            told["source"] = items.add(case, "sources", made, writer)
        told |= {
            "recorded_on": datetime.now(UTC).date().isoformat(),
            "recorded_by": writer.name or "",
        }
        casefile = casefile_of(fresh(case), writer)
        try:
            entry = conflicts.beside(casefile, subject, fact.name, told)
        except ValueError:
            raise DedereError(
                Text(
                    "Nothing is recorded beside which this value could stand.",
                    "No hay valor registrado junto al cual pueda quedar este.",
                ),
                Text("Record it as the value.", "Regístrelo como el valor."),
            ) from None
        there = conflicts.conflict_on(casefile, subject, fact.name)
        if there is None:
            return items.add(case, LIST, entry, writer)
        items.correct(case, LIST, there.id, entry, writer)
        return there.id


def conflict_for(case: Case, id: str, reader: Reader) -> Conflict:
    """A conflict of a case.

    Raises:
        NotKnownError: when there is none, or none that *reader* may read.
    """
    for one in casefile_of(case, reader).conflicts:
        if one.id == id:
            return one
    raise NotKnownError(
        Text("There is no such conflict in this case.", "No hay tal conflicto en este asunto.")
    )


def decide(
    case: Case, id: str, number: int, reason: str, writer: Reader, *, seen: str | None = None
) -> None:
    """Take one of the values that disagree.

    Args:
        case: the case.
        id: the conflict.
        number: which of its values, from 0.
        reason: why.
        writer: who decides.
        seen: the version of the conflict that she looked at.

    Raises:
        DedereError: when there is no such value, or no reason.
        ChangedMeanwhileError: when somebody wrote to it since it was *seen*.
    """
    found = conflict_for(case, id, writer)
    if not reason.strip():
        raise DedereError(Text("Say why.", "Indique por qué."))
    entry = _entry(case, id, writer)
    if not 0 <= number < len(found.values):
        raise DedereError(Text("Choose one of the values.", "Elija uno de los valores."))
    taken = entry["values"][number]
    told = dict(taken) if isinstance(taken, Mapping) and "value" in taken else {"value": taken}
    decided = {key: told[key] for key in ("value", "complete", "source") if key in told}
    decided |= {
        "reason": reason.strip(),
        "by": writer.name or "",
        "on": datetime.now(UTC).date().isoformat(),
    }
    items.correct(case, LIST, id, {**entry, "decided": decided}, writer, seen=seen)


def open_again(case: Case, id: str, writer: Reader, *, seen: str | None = None) -> None:
    """Take a decision back: the values stand side by side again.

    Raises:
        ChangedMeanwhileError: when somebody wrote to it since it was *seen*.
    """
    entry = {k: v for k, v in _entry(case, id, writer).items() if k != "decided"}
    items.correct(case, LIST, id, entry, writer, seen=seen)


def _entry(case: Case, id: str, reader: Reader) -> dict[str, Any]:
    listed: list[dict[str, Any]] = to_data(casefile_of(case, reader)).get(LIST, [])
    return next(one for one in listed if one["id"] == id)


def _check(case: Case, subject: str, fact: Fact, writer: Reader, seen: str | None) -> None:
    lock()
    if seen is None:
        return
    now = present(fresh(case), subject, fact, writer)
    if version(fact, now) != seen:
        raise ChangedMeanwhileError(None if now is None else {"value": Value(fact).write(now)})


__all__ = [
    "conflict_for",
    "decide",
    "open_again",
    "present",
    "set_beside",
    "version",
    "write",
]
