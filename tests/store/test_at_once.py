"""Two people write in the same case at once: nobody's entry is lost. On both databases."""

from __future__ import annotations

import json
from pathlib import Path

from tests.store.conftest import command, program

ROUNDS = 4
WRITERS = 3
TOGETHER = f"""
import json
from threading import Barrier, Thread
from django.db import connection
from dedere.casefile import from_data
from dedere.law.facts import facts_of
from dedere.law.language.situation import Level
from dedere.store import cases, items
from dedere.store.access import Reader
cases.add(from_data({{
    "format": "dedere-casefile/1", "id": "shared", "invented": True, "requesting_state": "US",
    "requested_state": "MX", "person": {{"name": "Ana Ejemplo"}},
    "offenses": [{{"id": "o1"}}]}}, name="shared"), Reader("Ana"))
fact = facts_of(Level.OFFENSE)["is_wilful"]
together = Barrier({WRITERS})
wrote, went_wrong = [], []

def write(who):
    reader = Reader(who)
    try:
        for n in range({ROUNDS}):
            case = cases.case_for(reader, "shared")
            together.wait(60)
            note = f"{{who}} {{n}}"
            both = {{"en": note, "es": note}}
            cases.write(case, "o1", fact, {{"value": n % 2 == 0, "note": both}}, reader)
            event = {{"type": "provisional_arrest", "date": "2024-05-06", "label": both}}
            items.add(case, "events", event, reader)
            wrote.append(note)
    except BaseException as problem:
        went_wrong.append(repr(problem))
        together.abort()
    finally:
        connection.close()

threads = [Thread(target=write, args=(f"W{{n}}",)) for n in range({WRITERS})]
for one in threads: one.start()
for one in threads: one.join()
who = Reader("Ana")
case = cases.case_for(who, "shared")
print(json.dumps({{
    "wrong": went_wrong,
    "wrote": sorted(wrote),
    "values": sorted(past.note.en for past in cases.history_of(case, "o1", fact, who)),
    "events": sorted(event.label.en for event in cases.casefile_of(case, who).events),
}}))
"""


def test_nobody_s_entry_is_lost(empty_database: str, tmp_path: Path) -> None:
    done = program(TOGETHER, tmp_path, empty_database)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["wrong"] == []
    assert len(told["wrote"]) == ROUNDS * WRITERS
    assert told["values"] == told["wrote"]
    assert told["events"] == told["wrote"]
    audit = command(tmp_path, "audit", "verify", "--json", database=empty_database)
    assert json.loads(audit.stdout)["broken"] is None
