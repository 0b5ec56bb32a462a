"""Writers that are killed at random moments: what was acknowledged stands, and nothing stands half.

As a program it is the writer: it loads everything once, then has one child after the other write
cases, values, entries of lists and files. A child says on its standard output what was written
once that is promised, and is killed by SIGKILL at a random moment. After each kill, or now and
then, another child opens the store anew and compares.
"""

from __future__ import annotations

import io
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
WRITES = 6
"""A writer lives at most as long as so many writes take, from the moment when it can write."""
CASE = {
    "format": "dedere-casefile/1",
    "invented": True,
    "requesting_state": "US",
    "requested_state": "MX",
    "person": {"name": "Ana Ejemplo"},
    "offenses": [{"id": "o1"}],
    "documents": [{"id": "d1", "kind": "arrest_warrant"}],
}


def killed(folder: Path, database: str | None, kills: int, seed: int, each: int = 1) -> Any:
    """Have a process with its own data folder and database killed so many times.

    Args:
        folder: the data folder.
        database: the address of the database; None is SQLite in that folder.
        kills: how many writers are killed.
        seed: of the moments.
        each: after so many kills everything is compared, and after the last.

    Returns:
        ``{"kills", "promised", "unpromised", "problems"}``: how many writes were promised, how many
        stand that were not (killed between the write and its promise), and what does not fit.
    """
    environment = {**os.environ, "DEDERE_DATA": str(folder), "PYTHONPATH": _path()}
    if database is not None:
        environment["DATABASE_URL"] = database
    done = subprocess.run(
        [sys.executable, "-m", "bench.kill", str(kills), str(seed), str(each)],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def _path() -> str:
    return os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH")]))


# -- the program ---------------------------------------------------------------------------------


def main(kills: int, seed: int, each: int) -> None:
    """Kill and compare; print what was found."""
    from dedere.cli.opening import open_store

    open_store()
    longest = _warm()
    chance = random.Random(seed)
    promised: list[dict[str, str]] = []
    problems: list[str] = []
    unpromised = 0
    for number in range(1, kills + 1):
        promised += _one_round(chance, longest)
        if number % each == 0 or number == kills:
            told = _compared(promised)
            problems += [f"after kill {number}: {one}" for one in told["problems"]]
            unpromised = told["unpromised"]
            if problems:
                break
    print(
        json.dumps(
            {
                "kills": number,
                "promised": len(promised),
                "unpromised": unpromised,
                "problems": problems,
            }
        )
    )


def _warm() -> float:
    """Load what a child needs, so that it writes at once; how long it may live, in seconds.

    No connection goes to a child.
    """
    from django.db import connections

    import dedere.store.documents.keeping
    import dedere.store.items  # noqa: F401 - loaded here, so that no child has to

    _written(io.StringIO(), most=2)
    began = time.perf_counter()
    _written(io.StringIO(), most=2)
    took = (time.perf_counter() - began) / 8
    connections.close_all()
    return took * WRITES


def _one_round(chance: random.Random, longest: float) -> list[dict[str, str]]:
    """A child writes and is killed; what it had promised by then."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        from django.db import connection

        connection.ensure_connection()
        os.write(writing, b"\n")
        with os.fdopen(writing, "w") as out:
            _written(out)
        os._exit(0)
    os.close(writing)
    os.read(reading, 1)
    time.sleep(chance.uniform(0, longest))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading) as told:
        # A promise is one line; one that was cut off was not made.
        return [json.loads(line) for line in told if line.endswith("\n")]


def _compared(promised: list[dict[str, str]]) -> Any:
    """Another process opens the store and compares; in a child, as after a restart."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with os.fdopen(writing, "w") as out:
            try:
                told = _found(promised)
            except BaseException as problem:
                told = {"problems": [repr(problem)], "unpromised": 0}
            json.dump(told, out)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as told_by_child:
        told = json.load(told_by_child)
    os.waitpid(child, 0)
    return told


def _writer() -> Any:
    from dedere.store.access import Reader

    office = frozenset({"o1"})
    return Reader("Ana Ejemplo", account="a1", organizations=office, writes=office)


def _written(out: Any, most: int | None = None) -> None:
    """Write, and promise each write once the store has said that it stands."""
    from dedere.casefile import from_data
    from dedere.law.facts import facts_of
    from dedere.law.language.situation import Level
    from dedere.store import cases, items
    from dedere.store.documents import keeping

    writer = _writer()
    fact = facts_of(Level.OFFENSE)["is_wilful"]

    def promise(kind: str, **more: str) -> None:
        out.write(json.dumps({"kind": kind, **more}) + "\n")
        out.flush()

    number = 0
    while most is None or number < most:
        id = f"k-{os.getpid()}-{number}"
        case = cases.add(from_data({**CASE, "id": id}, name=id), writer, owner="o1")
        promise("case", case=case.pk)
        cases.write(case, "o1", fact, {"value": True, "note": _both(id)}, writer)
        promise("value", case=case.pk, note=id)
        event = {"type": "provisional_arrest", "date": "2024-05-06", "label": _both(id)}
        item = items.add(case, "events", event, writer)
        promise("item", case=case.pk, item=item)
        file = f"Paper {id}".encode()
        kept = keeping.add(case, "d1", io.BytesIO(file), len(file), "paper.txt", writer)
        promise("file", case=case.pk, file=kept.pk, text=file.decode())
        number += 1


def _both(text: str) -> dict[str, str]:
    return {"en": text, "es": text}


def _found(promised: list[dict[str, str]]) -> dict[str, Any]:
    from django.db import connections

    from dedere.store import cases, chain
    from dedere.store.access import grants_of, shares_with
    from dedere.store.documents import keeping

    connections.close_all()
    problems = []
    writer = _writer()
    held = dict(cases_by_key(cases, writer))
    stands: set[tuple[str, ...]] = set()
    for key, (case, casefile) in held.items():
        if not (grants_of(case).exists() and shares_with(case).exists()):
            problems.append(f"case {key} stands half: nobody shares it")
        stands.add(("case", key))
        datum = casefile.offenses[0].data.get("is_wilful")
        if datum is not None:
            stands.add(("value", key, datum.note.en))
        stands |= {("item", key, event.id) for event in casefile.events}
        for some in keeping.attachments(case, writer).values():
            for one in some:
                text = b"".join(keeping.content(one)).decode()
                stands.add(("file", key, one.pk, text))
    wanted = {tuple(one.values()) for one in promised}
    problems += [f"promised and not there: {one}" for one in sorted(wanted - stands)]
    audit = chain.verify()
    if audit.broken:
        problems.append(f"the chain: {audit.broken.why}")
    return {"problems": problems, "unpromised": len(stands - wanted)}


def cases_by_key(cases: Any, writer: Any) -> Any:
    """Every case that stands, with its casefile, by its key."""
    for case, casefile in cases.casefiles_for(writer):
        yield case.pk, (case, casefile)


if __name__ == "__main__":
    main(*(int(one) for one in sys.argv[1:]))
