"""The engines that read SQL, opened once for all tests that need them."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from dedere.errors import DedereError
from dedere.sweep.sql_tables import SqlSession


@pytest.fixture(scope="session")
def duckdb() -> Iterator[SqlSession]:
    pytest.importorskip("duckdb")
    from dedere.sweep.duckdb_engine import DuckDB

    with DuckDB() as session:
        yield session


@pytest.fixture(scope="session")
def spark() -> Iterator[SqlSession]:
    from dedere.sweep.spark_engine import Spark

    try:
        session = Spark()
    except DedereError as lacking:
        pytest.skip(str(lacking))
    with session:
        yield session


@pytest.fixture(scope="session")
def postgres(database: str) -> Iterator[SqlSession]:
    from dedere.sweep.postgres_engine import Postgres

    try:
        session = Postgres(database)
    except DedereError as lacking:
        pytest.skip(str(lacking))
    with session:
        yield session


@pytest.fixture(scope="session")
def database() -> Iterator[str]:
    """The URL of a PostgreSQL database: that of the environment, else of a server of our own."""
    given = os.environ.get("DEDERE_TEST_DATABASE")
    if given:
        yield given
        return
    programs = _programs()
    if programs is None:
        pytest.skip(
            "no PostgreSQL: set DEDERE_TEST_DATABASE, or install its server "
            "(on Debian and Ubuntu: apt install postgresql)"
        )
    # A socket's path must be short, and the server refuses to run as root.
    folder = Path(tempfile.mkdtemp(prefix="dedere-"))
    user = "nobody" if os.geteuid() == 0 else None
    if user:
        shutil.chown(folder, user)

    def call(program: str, *args: str) -> None:
        subprocess.run(  # noqa: S603 - the server's own programs
            [programs / program, "-D", folder / "data", *args],
            check=True,
            capture_output=True,
            user=user,
            cwd=folder,
            timeout=120,
        )

    call("initdb", "--auth=trust", "--username=tests", "--no-sync")
    options = f"-k {folder} -c listen_addresses='' -c fsync=off"
    call("pg_ctl", "-o", options, "-l", str(folder / "log"), "-w", "start")
    try:
        yield f"postgresql:///postgres?host={folder}&user=tests"
    finally:
        call("pg_ctl", "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path | None:
    """The folder with the programs of the newest server that is installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    there = shutil.which("initdb")
    return Path(there).parent if there else None
