"""`dedere serve --workers`: several processes answer on one port, and end together."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.office.test_serve import COMMAND, environment, free_port, page, refused, served
from tests.postgres import MISSING, new_database, server

pytestmark = pytest.mark.postgres


@pytest.fixture
def database() -> Iterator[str]:
    with server() as address:
        if address is None:
            pytest.skip(MISSING)
        with new_database(address) as made:
            yield made


def children(process: int) -> set[int]:
    listed = Path(f"/proc/{process}/task/{process}/children").read_text()
    return {int(one) for one in listed.split()}


def is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def by_and_by(holds: Callable[[], bool]) -> bool:
    end = time.monotonic() + 120
    while not holds() and time.monotonic() < end:
        time.sleep(0.05)
    return holds()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the table of processes")
def test_a_process_that_fell_over_is_replaced_and_all_end_together(
    tmp_path: Path, database: str
) -> None:
    port = free_port()
    process = subprocess.Popen(  # noqa: S603 - our own command
        [*COMMAND, "--port", str(port), "--workers", "2"],
        cwd=tmp_path,
        env={**environment(tmp_path), "DATABASE_URL": database},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert process.stdout is not None
    try:
        assert any(f":{port}/" in line for line in process.stdout)
        assert by_and_by(lambda: len(children(process.pid)) == 2)
        first = children(process.pid)
        assert "There is no case yet." in page(port, "/en/")
        fell = min(first)
        os.kill(fell, signal.SIGKILL)
        assert by_and_by(lambda: len(children(process.pid) - {fell}) == 2)
        assert "There is no case yet." in page(port, "/en/")
        last = children(process.pid)
    finally:
        process.terminate()
        assert process.wait(timeout=120) == 0
        process.stdout.close()
    assert by_and_by(lambda: not any(is_there(one) for one in last))


def test_several_processes_need_postgresql(tmp_path: Path) -> None:
    said = refused(tmp_path, "--port", str(free_port()), "--workers", "2")
    assert "Several processes need PostgreSQL" in said
    assert "DATABASE_URL" in said


def test_whoever_connects_as_a_superuser_is_told_that_the_second_wall_does_not_stand(
    tmp_path: Path, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import psycopg

    with psycopg.connect(database.replace("user=office", "user=tests")) as connection:
        rights = connection.execute("SELECT current_setting('is_superuser')").fetchone()
    if rights != ("on",):
        pytest.skip("the server of the environment has no superuser of this name")
    port = str(free_port())
    # First the role to which the tables belong: those of a superuser would be closed to it.
    monkeypatch.setenv("DATABASE_URL", database)
    with served(tmp_path, "--port", port, "--workers", "1", until="/  (Ctrl+C") as said:
        assert not any("second wall" in line for line in said)
    monkeypatch.setenv("DATABASE_URL", database.replace("user=office", "user=tests"))
    with served(tmp_path, "--port", port, "--workers", "1", until="/  (Ctrl+C") as said:
        assert any("second wall does not stand" in line for line in said)
