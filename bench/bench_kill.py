"""Writers killed by SIGKILL at 500 random moments, on each database."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from bench.kill import killed
from tests.postgres import MISSING, new_database, server

KILLS = 500


def report_killed_on_sqlite() -> None:
    """Writes that were acknowledged stand after 500 kills, on SQLite."""
    _report(None)


def report_killed_on_postgresql() -> None:
    """Writes that were acknowledged stand after 500 kills, on PostgreSQL."""
    with server(safe=True) as address:
        if address is None:
            print(f"    {MISSING}")
            return
        with new_database(address) as database:
            _report(database)


def _report(database: str | None) -> None:
    began = time.perf_counter()
    with tempfile.TemporaryDirectory(prefix="dedere-") as folder:
        told = killed(Path(folder) / "data", database, KILLS, seed=8, each=25)
    took = time.perf_counter() - began
    print(
        f"    {told['kills']} kills, {told['promised']} writes promised, "
        f"{told['unpromised']} stood before they were promised, {took:.0f} s"
    )
    for problem in told["problems"]:
        print(f"    WRONG: {problem}")
    if told["problems"]:
        raise SystemExit(1)
