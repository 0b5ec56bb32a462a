"""Two programs at the same moment, on a database that is a file, as in an office."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]

BEGIN = """\
import json
from threading import Barrier, Thread

import django

django.setup()
from django.core.management import call_command
from django.db import connection

call_command("migrate", verbosity=0)
from dedere.casefile import loads
from dedere.store import cases, chain
from dedere.store.models import Answered, Case, Entry
from tests.api.asking import person
from tests.office.conftest import TINY

ana = person("Ana")
both = [ana, person("Beto", ana.of)]
case = cases.add(loads(TINY), ana.reader, owner=ana.of.pk)
here = f"/cases/{case.pk}"
answers = []


def at_once(*asks):
    together = Barrier(len(asks))

    def act(ask):
        together.wait(timeout=60)
        try:
            answers.append(ask())
        finally:
            connection.close()

    threads = [Thread(target=act, args=(ask,)) for ask in asks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def told(**more):
    broken = chain.verify().broken
    statuses = sorted(one.status_code for one in answers)
    print(json.dumps({"statuses": statuses, "entries": Entry.objects.count(),
                      "broken": broken and str(broken), **more}))


"""


def done(script: str, folder: Path) -> dict[str, Any]:
    """What the script printed, in an office of its own."""
    settings = {
        "DJANGO_SETTINGS_MODULE": "dedere.office.settings",
        "DEDERE_DATA": str(folder),
        "DEDERE_HOSTS": "testserver",
    }
    ran = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", BEGIN + script],
        env={**os.environ, **settings},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert ran.stdout.strip(), ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout.strip().splitlines()[-1])
    return found


def test_of_two_who_write_the_same_value_the_later_is_told(tmp_path: Path) -> None:
    script = """
path = f"{here}/values/o1/offense.is_wilful"
tag = ana.program.get(path).headers["ETag"]
at_once(*(
    lambda who=who, value=value: who.program.post(path, {"value": value}, If_Match=tag)
    for who, value in zip(both * 2, (True, False, True, False))
))
told()
"""
    found = done(script, tmp_path)
    assert found == {"statuses": [201, 412, 412, 412], "entries": 1, "broken": None}


def test_a_request_that_is_sent_four_times_at_once_is_done_once(tmp_path: Path) -> None:
    script = """
event = {"type": "formal_request", "date": "2016-02-20"}
at_once(*(
    lambda: ana.program.post(f"{here}/items/events", event, Idempotency_Key="k")
    for _ in range(4)
))
told(bodies=len({one.content for one in answers}), kept=Answered.objects.count())
"""
    found = done(script, tmp_path)
    assert found["statuses"] == [201] * 4
    assert (found["entries"], found["bodies"], found["kept"]) == (1, 1, 1)
    assert found["broken"] is None
