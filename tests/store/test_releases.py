"""A database of the release before: everything in it reads, and the chain takes it up.

``release_0005.jsonl.gz`` was written by that release: cases with entries, a computation of time
left, a docket with two codings and a settlement, a paper, a note of an observer, a decision about
two mentions. It holds invented people only.
"""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from dedere.store import databases
from dedere.store.access import rows as store_rows
from tests.store.conftest import command, program

ROWS = Path(__file__).with_name("release_0005.jsonl.gz")
ROOT = Path(__file__).resolve().parents[2]
LAST = [("store", "0005_people")]
READS = """
import json
from dedere.store import cases, codings, dockets, observers, papers, people, search, time_records
from dedere.store.access import Reader, dockets_for
from dedere.law.facts import facts_of
from dedere.law.language.situation import Level
from dedere.store.models import Findable, Glance
who = Reader("Ana")
case = cases.case_for(who, "viejo.uno")
fact = facts_of(Level.OFFENSE)["is_wilful"]
docket = dockets_for(who).get()
print(json.dumps({
    "cases": sorted(case.pk for case, _ in cases.casefiles_for(who)),
    "history": [past.shown for past in cases.history_of(case, "o1", fact, who)],
    "title": cases.casefile_of(case, who).title.es,
    "complete": sorted(cases.casefile_of(case, who).complete),
    "records": [len(one.record["history"]) if "history" in one.record else 1
                for one in time_records.records_of(who, cases.case_for(who, "viejo.traslado"))],
    "keys": [time_records.record_for(who, one.key) == one
             for one in time_records.records_of(who, cases.case_for(who, "viejo.traslado"))],
    "defendants": len(dockets.defendants_of(dockets.latest(docket))),
    "settled": [one["variable"] for one in codings.final(who) if one["value"] is not None],
    "notes": [note.text for note in observers.notes_of(who, docket)],
    "persons": [list(one) for one in people.persons_for(who).clusters.persons],
    "derived": [Findable.objects.count() > 0, Glance.objects.count()],
}))
"""


@pytest.fixture
def rows() -> dict[str, list[dict[str, Any]]]:
    found = defaultdict(list)
    with gzip.open(ROWS, "rt", encoding="ascii") as file:
        for line in file:
            told = json.loads(line)
            found[told["table"]].append(told["row"])
    return found


@pytest.fixture
def old(empty_database: str, rows: dict[str, Any], django_db_blocker: Any) -> str:
    """A database as that release left it."""
    from django.db import transaction

    with django_db_blocker.unblock(), databases.opened(empty_database, "old") as alias:
        store_rows.migrate_to(alias, LAST)
        tables = {one._meta.label_lower: one for one in store_rows.tables(alias, LAST)}
        assert set(rows) <= set(tables)
        with transaction.atomic(alias):
            for table, some in rows.items():
                store_rows.put(tables[table], alias, some)
        store_rows.set_sequences(alias, tables.values())
    return empty_database


def test_a_database_of_the_release_before_is_taken_up(
    old: str, rows: dict[str, Any], tmp_path: Path
) -> None:
    done = command(tmp_path, "audit", "verify", "--json", database=old)
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads(done.stdout)
    assert told["broken"] is None
    assert told["entries"] == sum(map(len, rows.values())), "each row was adopted"

    read = program(READS, tmp_path, old)
    assert read.returncode == 0, read.stderr
    found = json.loads(read.stdout)
    assert found["cases"] == ["viejo.dos", "viejo.traslado", "viejo.uno"]
    assert found["history"] == [False, True], "the withdrawn value stays in the history"
    assert found["title"] == "Un asunto viejo"
    assert found["complete"] == ["offenses"]
    assert found["records"]
    assert found["keys"] == [True] * len(found["records"])
    assert found["defendants"] >= 1
    assert {"resolution", "sentencing_date"} <= set(found["settled"])
    assert found["notes"] == ["Somebody spoke."]
    assert found["derived"] == [True, 3], "what is derived was made with the migration"
    assert ["case:viejo.dos", "case:viejo.uno"] in [sorted(one) for one in found["persons"]]


def test_writing_goes_on_where_it_stopped(old: str, tmp_path: Path) -> None:
    """The numbers that the database gives out go on after those that came."""
    casefile = ROOT / "examples" / "invented-mesa-transfer.yaml"
    done = command(tmp_path, "add", str(casefile), "--by", "Beto Ejemplo", database=old)
    assert done.returncode == 0, done.stderr
    wrote = program(
        "from dedere.store import cases\nfrom dedere.store.access import Reader\n"
        "from dedere.law.facts import facts_of\nfrom dedere.law.language.situation import Level\n"
        "who = Reader('Ana')\nfact = facts_of(Level.OFFENSE)['is_wilful']\n"
        "cases.write(cases.case_for(who, 'viejo.dos'), 'o1', fact, {'value': True}, who)\n",
        tmp_path,
        old,
    )
    assert wrote.returncode == 0, wrote.stderr
    told = json.loads(command(tmp_path, "audit", "verify", "--json", database=old).stdout)
    assert told["broken"] is None


TWICE = """
import django
django.setup()
from django.core.management import call_command
from dedere.store.access import Reader
from dedere.store import cases, chain, time_records
from dedere.store.models import TimeRecord, TimeRecordKey
call_command("migrate", verbosity=0)
call_command("migrate", "store", "0015", verbosity=0)
call_command("migrate", verbosity=0)
firsts = TimeRecord.objects.filter(first__isnull=True)
print(firsts.count(), TimeRecordKey.objects.count(), chain.verify().broken)
"""


def test_keys_come_to_records_that_are_chained(old: str, tmp_path: Path) -> None:
    """Nothing of a chained row is touched: its hash is over all of its columns."""
    ran = program(TWICE, tmp_path, old)
    assert ran.returncode == 0, ran.stderr
    records, keys, broken = ran.stdout.split()
    assert int(records) > 0
    assert (keys, broken) == (records, "None")
