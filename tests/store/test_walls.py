"""The second wall: with the application's filter switched off PostgreSQL gives out nothing more."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from dedere.casefile import loads
from dedere.store import cases, compartments, standing, walls
from dedere.store.access import Reader, cases_for
from dedere.store.models import Capacity, Case, Compartment, Entry, May
from tests.store.conftest import TINY

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif("connection.vendor != 'postgresql'", reason="PostgreSQL alone has walls"),
]

AUTHORITY = Reader("Ana", account="a1", organizations=frozenset({"o1"}), writes=frozenset({"o1"}))
FIRM = Reader("Beto", account="a2", organizations=frozenset({"o2"}), writes=frozenset({"o2"}))
COURT = Reader("Carla", account="a3", organizations=frozenset({"o3"}), writes=frozenset({"o3"}))
NOBODY = Reader()


def as_reader(reader: Reader, sql: str) -> list[Any]:
    """What raw SQL gives on behalf of a reader: no filter of ours has a say."""
    token = standing._now.set(standing.NOBODY)
    try:
        standing.stand_for(reader)
        with connection.cursor() as cursor:
            cursor.execute(sql)
            return [row[0] for row in cursor.fetchall()]
    finally:
        standing._now.reset(token)


@pytest.fixture
def seeded() -> dict[str, Case]:
    """A public case, one of an authority, one that it shares with a firm, one sealed for itself."""
    made = {"public": cases.add(loads(TINY), Reader("Dora"))}
    for name in ("own", "shared", "sealed"):
        case = cases.add(loads(TINY), AUTHORITY, owner="o1")
        made[name] = case
    for name in ("shared", "sealed"):
        compartments.grant(made[name], AUTHORITY, May.READ, Capacity.COUNSEL, organization="o2")
    compartments.close(
        made["sealed"],
        AUTHORITY,
        Compartment.SEALED,
        "case",
        reason="secret",
        organizations=["o1"],
    )
    for case in made.values():
        Entry(case=case, subject="o1", fact="x", written={"value": case.pk}, by="t").save()
    return made


def test_nobody_sees_what_is_sealed_or_not_shared(seeded: dict[str, Case]) -> None:
    assert as_reader(NOBODY, "SELECT id FROM store_case") == [seeded["public"].pk]
    assert as_reader(NOBODY, "SELECT case_id FROM store_entry") == [seeded["public"].pk]
    assert as_reader(COURT, "SELECT count(*) FROM store_case") == [1]


def test_raw_sql_gives_each_reader_what_access_gives(seeded: dict[str, Case]) -> None:
    for reader in (NOBODY, COURT, FIRM, AUTHORITY):
        allowed = {case.pk for case in cases_for(reader)}
        assert set(as_reader(reader, "SELECT id FROM store_case")) == allowed, reader
        assert set(as_reader(reader, "SELECT case_id FROM store_entry")) == allowed, reader
    assert seeded["sealed"].pk not in as_reader(FIRM, "SELECT id FROM store_case")
    assert len(as_reader(AUTHORITY, "SELECT id FROM store_case")) == 4


def test_every_table_that_hangs_on_a_case_has_a_wall(seeded: dict[str, Case]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT relname FROM pg_class WHERE relforcerowsecurity")
        walled = {name for (name,) in cursor.fetchall()}
    assert {"store_case", "store_entry", "store_timerecord", "store_attachment"} <= walled
    assert {model._meta.db_table for model in walls.tables()} <= walled


def fail_as(reader: Reader, seen: int) -> None:
    with transaction.atomic():
        standing.stand_for(reader)
        assert Case.objects.count() == seen
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1/0")


def test_a_rollback_does_not_leave_the_gate_open(seeded: dict[str, Case]) -> None:
    """What is told within a transaction is forgotten with it; the next question tells it anew."""
    token = standing._now.set(standing.NOBODY)
    try:
        for reader, seen in itertools.islice(itertools.cycle([(AUTHORITY, 4), (NOBODY, 1)]), 4):
            with pytest.raises(DatabaseError):
                fail_as(reader, seen)
            assert Case.objects.count() == seen
    finally:
        standing._now.reset(token)


def test_the_office_says_whether_the_wall_stands() -> None:
    assert walls.stand() is True


def test_raising_them_again_changes_nothing() -> None:
    """Each command looks after them; it must not wait for a long reading each time."""
    before = "SELECT array_agg(oid ORDER BY oid)::text FROM pg_policy"
    found = as_reader(NOBODY, before)
    walls.make()
    assert as_reader(NOBODY, before) == found
