"""Many cases and twenty people at work: `python -m bench.office_load [--cases 2000]`.

Makes a database (PostgreSQL, the one of the tests, unless `--url` names another; `--url sqlite` for
SQLite), fills it with invented cases, starts the real server beside it and lets people click, each
once every five seconds. Prints the median and the 95th percentile of the agenda, a case page and a
search, as each person waits for them, with the goal of 200 ms; and beside them what the same rows
cost where SQL is written by hand and nothing is made of them.

The cases are copies of a few hundred that go in by the way of the office, with other names. What
is derived is copied with them, and compared for some of them with what the office would derive.
The whole size is `--cases 100000`: two million events.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import quote

GOAL_MS = 200
EVENTS = 20
TEMPLATES = 300
FIRST = (
    "Ana",
    "Berta",
    "Carlos",
    "Diego",
    "Elena",
    "Hugo",
    "Karla",
    "Luis",
    "Marta",
    "Olga",
)
LAST = (
    "Abarca",
    "Bravo",
    "Cantú",
    "Duarte",
    "Escobedo",
    "Farías",
    "Garza",
    "Herrera",
    "Ibarra",
    "Juárez",
    "Lara",
    "Mejía",
    "Nava",
    "Ochoa",
    "Palma",
    "Quiroz",
    "Salas",
    "Tapia",
    "Vela",
    "Zamora",
)
DATE = "{:%Y-%m-%d}".format


# -- what is made --------------------------------------------------------------------------------


def template(number: int, chance: random.Random) -> dict[str, Any]:
    """An invented casefile with twenty events; some still run, some ended."""
    today = date.today()
    asks_us = number % 3 != 0
    begun = today - timedelta(days=chance.randrange(5, 1500))
    days = sorted(chance.sample(range(1500), EVENTS))
    kinds = ["formal_request", "request_admitted", "request_to_judge", "hearing", "judge_opinion"]
    kinds += ["executive_decision", "notification", "amparo_filed", "surrender"]
    reached = chance.randrange(1, len(kinds) + 1)
    events: list[dict[str, Any]] = [
        {"id": "e1", "type": "provisional_arrest", "result": "order_executed", "request": "r1",
         "date": DATE(begun)},
    ]  # fmt: skip
    for place in range(1, EVENTS):
        day = begun + timedelta(days=days[place])
        if day > today:
            day = today - timedelta(days=chance.randrange(1, 40))
        kind = kinds[place - 1] if place <= reached else "contact"
        event = {"id": f"e{place + 1}", "type": kind, "request": "r1", "date": DATE(day)}
        if kind == "judge_opinion":
            event["result"] = "favorable"
        if kind == "executive_decision":
            event["result"] = "granted"
        events.append(event)
    return {
        "format": "dedere-casefile/1",
        "id": f"template-{number}",
        "title": {"en": f"Matter {number}", "es": f"Asunto {number}"},
        "invented": True,
        "requesting_state": "US" if asks_us else "MX",
        "requested_state": "MX" if asks_us else "US",
        "person": {"name": name_of(-1 - number)},
        "requests": [{"id": "r1", "label": "A court of the example"}],
        "offenses": [{"id": "o1", "label": {"en": "Fraud", "es": "Fraude"}}],
        "parties": [{"id": "p1", "role": "counsel", "name": f"Lic. {LAST[number % len(LAST)]}"}],
        "events": events,
    }


def name_of(number: int) -> str:
    """An invented name; those of the templates are like no other."""
    if number < 0:
        return f"Plantilla{-number}x"
    first, rest = number % len(FIRST), number // len(FIRST)
    one, other = rest % len(LAST), rest // len(LAST) % len(LAST)
    return f"{FIRST[first]} {LAST[one]} {LAST[other]} {number}"


def fill(cases: int) -> list[str]:
    """An organization with twenty people and so many cases; returns a cookie for each person."""
    from django.conf import settings
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore

    from dedere.casefile import from_data
    from dedere.store import accounts, organizations
    from dedere.store import cases as kept
    from dedere.store.accounts import CONSOLE

    organization = organizations.add(CONSOLE, "An authority", "Una autoridad", "authority", "")
    cookies, writer = [], None
    for number in range(20):
        who = accounts.create(
            f"p{number}@example.org", f"Person {number}", "a long key of the bench", "en", CONSOLE
        )
        organizations.set_role(CONSOLE, organization, who, "officer")
        session = SessionStore()
        session[SESSION_KEY] = who.pk
        session[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        session[HASH_SESSION_KEY] = who.get_session_auth_hash()
        session.save()
        cookies.append(f"{settings.SESSION_COOKIE_NAME}={session.session_key}")
        writer = writer or accounts.reader(who)
    if writer is None:
        raise RuntimeError("nobody may write")
    chance = random.Random(7)
    made = []
    for number in range(min(TEMPLATES, max(10, cases // 20))):
        casefile = from_data(template(number, chance))
        made.append(kept.add(casefile, writer, "bench", owner=organization.pk).pk)
    copy(made, cases - len(made), organization.pk, writer.name or "")
    return cookies


def signed_in() -> list[str]:
    """The cookies of the people of a database that was filled before."""
    from django.conf import settings
    from django.contrib.sessions.models import Session

    name = settings.SESSION_COOKIE_NAME
    return [f"{name}={key}" for key in Session.objects.values_list("pk", flat=True)]


def copy(templates: list[str], number: int, organization: str, by: str) -> None:
    """Copy the cases that went in by the way of the office, with other names, and their rows."""
    from django.db import connection

    from dedere.store.models import (
        Case,
        Course,
        Due,
        Findable,
        Glance,
        Grant,
        Opinion,
        Share,
        Sight,
    )
    from dedere.store.models.compartments import Capacity, May
    from dedere.store.models.keys import opaque

    first = {one.pk: one for one in Case.objects.filter(pk__in=templates)}
    pairs = []
    for start in range(0, number, 2000):
        rows = []
        for at in range(start, min(start + 2000, number)):
            of, name = first[templates[at % len(templates)]], name_of(at)
            data = {**of.data, "person": {**of.data["person"], "name": name}}
            rows.append(Case(id=f"c-{opaque()}", data=data, visibility=of.visibility, added_by=by))
            pairs.append((rows[-1].pk, of.pk, of.data["person"]["name"], name))
        Case.objects.bulk_create(rows)
        Grant.objects.bulk_create(
            [
                Grant(case_id=one.pk, organization=organization, capacity=Capacity.OWNER,
                      may=May.WRITE, by=by)
                for one in rows
            ]
        )  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(
            "CREATE TEMPORARY TABLE pairs (made varchar(80) PRIMARY KEY, of varchar(80), "
            "was varchar(200), name varchar(200))"
        )
        cursor.executemany("INSERT INTO pairs VALUES (%s, %s, %s, %s)", pairs)
        for of_a_case in (Share, Sight, Glance, Findable):
            _copy(cursor, of_a_case, _OF_A_CASE)
        for of_a_glance in (Due, Course, Opinion):
            _copy(cursor, of_a_glance, _OF_A_GLANCE)
        if connection.vendor == "postgresql":
            cursor.execute("ANALYZE")


_OF_A_CASE = "FROM {table} t JOIN pairs p ON p.of = t.case_id"
_OF_A_GLANCE = (
    "FROM {table} t JOIN store_glance g ON g.id = t.glance_id JOIN pairs p ON p.of = g.case_id "
    "JOIN store_glance n ON n.case_id = p.made AND n.view = g.view"
)
_NAMED = ("person", "title_en", "title_es", "text")
_FOLDED = ("order", "words", "stems")


def _copy(cursor: Any, model: Any, source: str) -> None:
    table = model._meta.db_table
    columns = [one.column for one in model._meta.concrete_fields if not one.primary_key]
    values = []
    for column in columns:
        if column == "case_id":
            values.append("p.made")
        elif column == "glance_id":
            values.append("n.id")
        elif column in _NAMED:
            values.append(f'replace(t."{column}", p.was, p.name)')
        elif column in _FOLDED:
            values.append(f'replace(t."{column}", lower(p.was), lower(p.name))')
        else:
            values.append(f't."{column}"')
    quoted = ", ".join(f'"{one}"' for one in columns)
    cursor.execute(
        f"INSERT INTO {table} ({quoted}) SELECT {', '.join(values)} {source.format(table=table)}"
    )


def compared(sample: int) -> int:
    """How many of some copied cases the office would derive otherwise; none, if all is well."""
    from dedere.store.agenda import keeping
    from dedere.store.models import Case, Due, Glance

    wrong = 0
    for case in Case.objects.filter(added_by="Person 0").order_by("?")[:sample]:
        before = _rows(case.pk, Glance, Due)
        keeping.refresh(case)
        wrong += before != _rows(case.pk, Glance, Due)
    return wrong


def _rows(case: str, glance: Any, due: Any) -> Any:
    apart = ("id", "glance_id", "words", "order", "outcomes", "counted_on")
    found = [*glance.objects.filter(case=case).values()]
    found += due.objects.filter(glance__case=case).order_by("limit", "subject").values()
    return [{k: v for k, v in one.items() if k not in apart} for one in found]


# -- what people do ------------------------------------------------------------------------------


@dataclass
class Waited:
    """How long people waited, by what they asked for, in milliseconds."""

    of: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    failed: list[str] = field(default_factory=list)


def work(port: int, cookie: str, cases: list[str], until: float, waited: Waited, seed: int) -> None:
    """One person: a click every five seconds."""
    chance = random.Random(seed)
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    time.sleep(chance.uniform(0, 5))
    while time.monotonic() < until:
        began = time.monotonic()
        what, address = _click(chance, cases)
        try:
            connection.request("GET", address, headers={"Cookie": cookie})
            response = connection.getresponse()
            response.read()
            waited.of[what].append((time.monotonic() - began) * 1000)
            if response.status != 200:
                waited.failed.append(f"{address}: {response.status}")
        except OSError as problem:
            waited.failed.append(f"{address}: {problem}")
            connection.close()
        time.sleep(max(0.0, 5 - (time.monotonic() - began)))


def _click(chance: random.Random, cases: list[str]) -> tuple[str, str]:
    what = chance.choice(("agenda", "agenda", "case", "case", "search"))
    if what == "agenda":
        part = chance.choice(("", "", "?when=week", "?when=later", "?when=over"))
        return what, f"/en/agenda/{part}"
    if what == "case":
        return what, f"/en/cases/{chance.choice(cases)}/"
    words = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
    return what, f"/en/search/?q={quote(words)}"


@contextmanager
def served(environment: dict[str, str]) -> Iterator[int]:
    """The real server on a free port, until it is no longer needed."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    command = [sys.executable, "-m", "dedere", "serve", "--port", str(port)]
    if not Path(sys.modules["dedere"].__path__[0], "__main__.py").exists():
        run = "from dedere.cli.main import main; import sys; sys.exit(main(sys.argv[1:]))"
        command = [sys.executable, "-c", run, "serve", "--port", str(port)]
    server = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        for _try in range(240):
            with socket.socket() as asked:
                if asked.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.25)
        yield port
    finally:
        server.terminate()
        server.wait(20)


# -- what it could cost at least -------------------------------------------------------------------

BY_HAND = {
    "agenda": (
        'SELECT d.due, d.state, d."limit", g.person FROM store_due d '
        "JOIN store_glance g ON g.id = d.glance_id JOIN store_sight s ON s.case_id = g.case_id "
        "AND s.view = g.view AND s.who = %s WHERE d.state = 'running' AND d.due >= %s "
        "ORDER BY d.due, d.id LIMIT 50"
    ),
    "case": "SELECT data FROM store_case WHERE id = %s",
    "search": (
        "SELECT case_id, title_en FROM store_glance WHERE words LIKE %s ORDER BY id LIMIT 20"
    ),
}


def by_hand(organization: str, cases: list[str]) -> dict[str, float]:
    """The median of the same rows asked for in SQL written by hand, in milliseconds."""
    from django.db import connection

    found = {}
    chance = random.Random(3)
    for what, sql in BY_HAND.items():
        times = []
        for _turn in range(30):
            asked: dict[str, list[Any]] = {
                "agenda": [f"o:{organization}", date.today()],
                "case": [chance.choice(cases)],
                "search": [f"%{chance.choice(LAST).lower()}%"],
            }
            values = asked[what]
            began = time.perf_counter()
            with connection.cursor() as cursor:
                cursor.execute(sql, values)
                cursor.fetchall()
            times.append((time.perf_counter() - began) * 1000)
        found[what] = statistics.median(times)
    return found


# -- all of it -------------------------------------------------------------------------------------


def main() -> None:
    """Fill, serve, click, print."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("--cases", type=int, default=2000)
    asked.add_argument("--people", type=int, default=20)
    asked.add_argument("--seconds", type=int, default=60)
    asked.add_argument("--url", default="")
    asked.add_argument(
        "--filled", action="store_true", help="--url has its cases, DEDERE_DATA its keys"
    )
    told = asked.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="dedere-load-"))
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        url = told.url
        if not url:
            from tests.postgres import server

            url = stack.enter_context(server(safe=True)) or ""
        os.environ.pop("DEDERE_DEMO", None)
        if not told.filled:
            os.environ["DEDERE_DATA"] = str(folder)
        if url and url != "sqlite":
            os.environ["DATABASE_URL"] = url
        from dedere.cli.opening import open_store

        open_store()
        from django.db import connection

        from dedere.store.models import Case, Organization

        began = time.perf_counter()
        cookies = signed_in() if told.filled else fill(told.cases)
        keys = list(Case.objects.values_list("pk", flat=True))
        took = time.perf_counter() - began
        print(
            f"{connection.vendor}: {len(keys):,} cases, {len(keys) * EVENTS:,} events, {took:.0f} s"
        )
        print(f"derived otherwise by the office, of 20 copied cases: {compared(20)}")
        organization = Organization.objects.get().pk
        lower = by_hand(organization, keys)
        connection.close()
        waited = Waited()
        with served(dict(os.environ)) as port:
            # What is loaded once is loaded before anybody waits for it.
            first = Waited()
            work(port, cookies[0], keys, time.monotonic() + 12, first, 0)
            until = time.monotonic() + told.seconds
            people = [
                threading.Thread(
                    target=work,
                    args=(port, cookies[n % len(cookies)], keys, until, waited, n + 1),
                )
                for n in range(told.people)
            ]
            for one in people:
                one.start()
            for one in people:
                one.join()
        report(waited, lower)


def report(waited: Waited, lower: dict[str, float]) -> None:
    """Print a line for each thing that people asked for."""
    for what, times in sorted(waited.of.items()):
        ordered = sorted(times)
        last = ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]
        verdict = "within" if last <= GOAL_MS else "OVER"
        print(
            f"{what:8} n = {len(times):4}  p50 {statistics.median(times):7.1f} ms  "
            f"p95 {last:7.1f} ms ({verdict} {GOAL_MS} ms)  SQL by hand {lower[what]:.2f} ms"
        )
    print(f"failed: {len(waited.failed)}", *waited.failed[:5], sep="\n  " if waited.failed else " ")


if __name__ == "__main__":
    main()
