"""Computations of the time left on a sentence, as they are kept with a transfer.

A record grows by rows: the first is the computation as it was saved, each later one the same record
with one more entry of its history. `dedere.transfers.time.records` says what an entry is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Max

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError
from dedere.store.access import Reader, cases_for, may_write, time_records_for
from dedere.store.cases import NotAllowedError, casefile_of
from dedere.store.models import Case, TimeRecord, TimeRecordKey

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Kept:
    """A record as it stands: the key that it is asked for by, and its latest state."""

    key: str
    number: int
    """Its place among the computations of its transfer, from 1."""
    case: Case
    transfer: str
    record: Record


def keep(case_id: str, transfer: str, record: Record, reader: Reader) -> Kept:
    """Keep a new record with a transfer.

    Raises:
        NotKnownError: there is no such case, or it has no such transfer.
        NotAllowedError: the reader may not write.
    """
    if not may_write(reader):
        raise NotAllowedError
    case = cases_for(reader).filter(pk=case_id).first()
    if case is None or transfer not in [one.id for one in casefile_of(case, reader).transfers]:
        raise NotKnownError(_NO_TRANSFER.format(case=case_id, transfer=transfer))
    row = TimeRecord(case=case, transfer=transfer, record=record, by=reader.name or "")
    with transaction.atomic():
        row.save()
        TimeRecordKey(case=case, record=row).save()
    return _kept(row, _place(reader, row))


def record_for(reader: Reader, key: str) -> Kept:
    """A record by its key.

    Raises:
        NotKnownError: there is none, or none that this reader may know of.
    """
    first = _first(reader, key)
    return _kept(first, _place(reader, first))


def records_of(reader: Reader, case: Case, transfer: str | None = None) -> list[Kept]:
    """The records of a case, or of one of its transfers, that *reader* may read, oldest first."""
    rows = time_records_for(reader).filter(case=case, first__isnull=True).select_related("key")
    if transfer is not None:
        rows = rows.filter(transfer=transfer)
    so_many: Counter[str] = Counter()
    found = []
    for row in rows:
        so_many[row.transfer] += 1
        found.append(_kept(row, so_many[row.transfer]))
    return found


def version_of(case: Case, reader: Reader) -> int:
    """What tells one state of the records of a case from another, for whoever keeps a page."""
    return int(time_records_for(reader).filter(case=case).aggregate(last=Max("pk"))["last"] or 0)


def change(reader: Reader, key: str, make: Callable[[Record], Record]) -> Kept:
    """Add an entry to a record: *make* gives the record with it.

    Raises:
        NotKnownError: there is no such record for this reader.
        NotAllowedError: the reader may not write.
        DedereError: what *make* refuses; then nothing is written. Also where somebody else added
            an entry in between.
    """
    if not may_write(reader):
        raise NotAllowedError
    before = record_for(reader, key)
    made = make(before.record)
    with transaction.atomic():
        # Locked against a second writer, so that no entry is lost.
        first = time_records_for(reader).select_for_update().get(key=key)
        if _latest(first) != before.record:
            raise DedereError(_IN_BETWEEN, _LOOK_AGAIN)
        row = TimeRecord(
            case=first.case,
            transfer=first.transfer,
            first=first,
            record=made,
            by=reader.name or "",
        )
        row.save()
    return Kept(key, before.number, first.case, first.transfer, made)


def _first(reader: Reader, key: str) -> TimeRecord:
    rows = time_records_for(reader).filter(key=key, first__isnull=True).select_related("key")
    first: TimeRecord | None = rows.first()
    if first is None:
        raise NotKnownError(_NO_RECORD.format(key=key))
    return first


def _kept(first: TimeRecord, number: int) -> Kept:
    return Kept(first.key.pk, number, first.case, first.transfer, _latest(first))


def _latest(first: TimeRecord) -> Record:
    last = first.later.order_by("-pk").first() or first
    found: Record = last.record
    return found


def _place(reader: Reader, first: TimeRecord) -> int:
    """The how manieth of its transfer it is."""
    rows = time_records_for(reader).filter(case=first.case_id, transfer=first.transfer)
    return rows.filter(first__isnull=True, pk__lte=first.pk).count()


_NO_TRANSFER = Text(
    "The case '{case}' has no transfer '{transfer}'.",
    "El asunto «{case}» no tiene el traslado «{transfer}».",
)
_NO_RECORD = Text(
    "There is no computation with the key {key}.", "No hay cómputo con la clave {key}."
)
_IN_BETWEEN = Text(
    "Somebody added to this computation in between. Nothing was written.",
    "Alguien agregó algo a este cómputo mientras tanto. No se escribió nada.",
)
_LOOK_AGAIN = Text("Look at it again.", "Véalo de nuevo.")
