"""Computations of time left, kept with a transfer: they only grow, and two officers are needed."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dedere.casefile import loads
from dedere.errors import DedereError, NotKnownError
from dedere.store import cases, time_records
from dedere.store.access import Reader
from dedere.store.models import AppendOnlyError, Case, TimeRecord, TimeRecordKey
from dedere.transfers.time.records import Record, check, confirm, override, standing
from dedere.transfers.time.records import save as save_record
from tests.transfers.sentences import computed, sentence

SECOND = Reader("Oficial Segunda")
THIRD = Reader("Oficial Tercero")
ON = date(2026, 11, 22)
TRANSFER = """\
format: dedere-casefile/1
id: small-transfer
invented: true
person: {name: Ana Ejemplo}
transfers: [{id: t1, transferring_state: US, receiving_state: MX}, {id: t2}]
"""


@pytest.fixture
def case(db: None, writer: Reader) -> Case:
    return cases.add(loads(TRANSFER), writer, "small.yaml")


def a_record(by: str = "Licenciada Prueba") -> Record:
    data = sentence()
    return save_record(data, computed(data), by, ON)


@pytest.fixture
def kept(case: Case, writer: Reader) -> time_records.Kept:
    return time_records.keep(case.pk, "t1", a_record(), writer)


def confirmed_by(reader: Reader) -> Any:
    return lambda record: confirm(record, reader.name or "", ON)


def overridden(
    reason: str = "court_order", why: str = "Order of a judge (invented).", end: str = "projected"
) -> Any:
    day = date(2028, 1, 1)
    return lambda record: override(record, day, reason, why, "Oficial Segunda", ON, end=end)


def test_it_is_kept_with_a_transfer_and_given_back_whole(
    case: Case, kept: time_records.Kept
) -> None:
    found = time_records.record_for(Reader(), kept.key)
    assert found.record == a_record()
    assert (found.case, found.transfer) == (case, "t1")
    assert [one.key for one in time_records.records_of(Reader(), case)] == [kept.key]
    assert time_records.records_of(Reader(), case, "t2") == []


@pytest.mark.parametrize(
    ("id", "transfer"), [("small-transfer", "t9"), ("absent", "t1"), ("small-transfer", "")]
)
def test_only_with_a_transfer_that_exists(
    case: Case, writer: Reader, id: str, transfer: str
) -> None:
    with pytest.raises(NotKnownError):
        time_records.keep(id, transfer, a_record(), writer)
    assert not TimeRecord.objects.exists()


@pytest.mark.parametrize("nobody", [Reader(), Reader("")])
def test_nobody_writes_without_a_name(kept: time_records.Kept, nobody: Reader) -> None:
    with pytest.raises(cases.NotAllowedError):
        time_records.keep("small-transfer", "t1", a_record(), nobody)
    with pytest.raises(cases.NotAllowedError):
        time_records.change(nobody, kept.key, confirmed_by(SECOND))
    assert TimeRecord.objects.count() == 1


def test_a_second_officer_confirms(kept: time_records.Kept) -> None:
    found = time_records.change(SECOND, kept.key, confirmed_by(SECOND))
    assert (found.key, found.number) == (kept.key, 1)
    assert standing(found.record)["confirmed_by"] == ["Oficial Segunda"]
    assert time_records.record_for(Reader(), kept.key).record == found.record
    check(found.record)


@pytest.mark.parametrize("name", ["Licenciada Prueba", "  licenciada   PRUEBA "])
def test_who_kept_it_does_not_confirm(kept: time_records.Kept, name: str) -> None:
    with pytest.raises(DedereError, match="cannot confirm"):
        time_records.change(Reader(name), kept.key, confirmed_by(Reader(name)))
    assert time_records.record_for(Reader(), kept.key).record == a_record()


def test_a_day_is_set_aside_with_a_listed_reason_and_words(kept: time_records.Kept) -> None:
    for wrong in (
        overridden(reason="because"),
        overridden(why="  "),
        overridden(end="someday"),
    ):
        with pytest.raises(DedereError):
            time_records.change(SECOND, kept.key, wrong)
    assert TimeRecord.objects.count() == 1
    found = time_records.change(SECOND, kept.key, overridden())
    counts = standing(found.record)
    assert counts["dates"]["projected"] == {"earliest": "2028-01-01", "latest": "2028-01-01"}
    assert counts["overridden"] == ["projected"]
    assert found.record["result"] == a_record()["result"], "what was computed stays"


def test_whoever_set_a_day_aside_does_not_confirm_it(kept: time_records.Kept) -> None:
    time_records.change(SECOND, kept.key, overridden())
    with pytest.raises(DedereError, match="cannot confirm"):
        time_records.change(SECOND, kept.key, confirmed_by(SECOND))
    found = time_records.change(THIRD, kept.key, confirmed_by(THIRD))
    assert standing(found.record)["confirmed_by"] == ["Oficial Tercero"]


def test_nothing_is_changed_or_deleted(kept: time_records.Kept) -> None:
    row = TimeRecord.objects.get()
    for act in (
        row.save,
        row.delete,
        TimeRecord.objects.all().delete,
        lambda: TimeRecord.objects.all().update(by="other"),
        lambda: TimeRecord.objects.bulk_update([row], ["by"]),
        lambda: TimeRecord.objects.update_or_create(pk=row.pk),
    ):
        with pytest.raises(AppendOnlyError):
            act()
    assert TimeRecord.objects.get().by == "Licenciada Prueba"


def test_the_number_of_a_row_names_no_record(kept: time_records.Kept) -> None:
    time_records.change(SECOND, kept.key, confirmed_by(SECOND))
    later = TimeRecord.objects.get(first__isnull=False)
    for number in (later.pk, later.first_id, 10_000):
        with pytest.raises(NotKnownError):
            time_records.record_for(Reader(), str(number))


def test_the_record_of_a_case_that_one_may_not_know_of_is_not_there(
    case: Case, kept: time_records.Kept
) -> None:
    sealed = Case(id="sealed", data=case.data, visibility="sealed", added_by="x")
    sealed.save()
    hidden = TimeRecord(case=sealed, transfer="t1", record=a_record(), by="x")
    hidden.save()
    key = TimeRecordKey(case=sealed, record=hidden)
    key.save()
    with pytest.raises(NotKnownError):
        time_records.record_for(SECOND, key.pk)
    with pytest.raises(NotKnownError):
        time_records.change(SECOND, key.pk, confirmed_by(SECOND))
    assert time_records.records_of(SECOND, sealed) == []
    with pytest.raises(NotKnownError):
        time_records.keep("sealed", "t1", a_record(), SECOND)


def test_of_two_who_write_upon_the_same_state_one_is_told(kept: time_records.Kept) -> None:
    def slow(record: Record) -> Record:
        # In between somebody else sets a day aside.
        time_records.change(SECOND, kept.key, overridden())
        return confirm(record, "Oficial Tercero", ON)

    with pytest.raises(DedereError, match="in between"):
        time_records.change(THIRD, kept.key, slow)
    found = time_records.record_for(Reader(), kept.key)
    assert [one["kind"] for one in found.record["history"]] == ["saved", "overridden"]


TWO_AT_ONCE = """\
from datetime import date
from threading import Barrier, Thread

import django

django.setup()
from django.core.management import call_command
from django.db import connection

call_command("migrate", verbosity=0)
from dedere.casefile import loads
from dedere.errors import DedereError
from dedere.store import cases, time_records
from dedere.store.access import Reader
from dedere.transfers.time.records import check, confirm
from tests.store.test_time_records import ON, TRANSFER, a_record

writer = Reader("Licenciada Prueba")
cases.add(loads(TRANSFER), writer)
key = time_records.keep("small-transfer", "t1", a_record(), writer).key
together, told = Barrier(2), []


def act(reader):
    def make(record):
        together.wait(timeout=120)  # both have read the same state
        return confirm(record, reader.name, ON)

    try:
        time_records.change(reader, key, make)
    except DedereError as refused:
        told.append(str(refused))
    finally:
        connection.close()


threads = [Thread(target=act, args=(Reader(name),)) for name in ("Second", "Third")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
found = time_records.record_for(Reader(), key).record
check(found)
print([one["kind"] for one in found["history"]], len(told), "in between" in told[0])
"""


def test_two_at_once_lose_no_entry(tmp_path: Path) -> None:
    # On a file, as in an office: the tests' own database is in memory and locks otherwise.
    settings = {"DJANGO_SETTINGS_MODULE": "dedere.office.settings", "DEDERE_DATA": str(tmp_path)}
    done = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", TWO_AT_ONCE],
        env={**os.environ, **settings},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.strip() == "['saved', 'confirmed'] 1 True", done.stderr
