"""A small invented case and an invented docket, and who may write and code."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dedere.casefile import Casefile, loads
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case, Coding, Docket
from tests.postgres import MISSING, new_database, server
from tests.store.invented_dockets import begun, coder, keep_pleaded

TINY = """\
format: dedere-casefile/1
id: tiny
requesting_state: US
requested_state: MX
person: {name: Ana Ejemplo}
offenses: [{id: o1, is_wilful: {value: true, source: s1}}]
sources: [{id: s1, title: A paper}]
"""


@pytest.fixture
def quick_keys(settings: Any) -> None:
    """Keys hashed quickly; an office takes its time, and tests make many."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def tiny() -> Casefile:
    return loads(TINY)


@pytest.fixture
def writer() -> Reader:
    return Reader("Licenciada Prueba")


@pytest.fixture
def case(db: None, tiny: Casefile, writer: Reader) -> Case:
    return cases.add(tiny, writer, "tiny.yaml")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The address of a database on a PostgreSQL server, whose role may make others."""
    with server() as address:
        if address is None:
            pytest.skip(MISSING)
        yield address


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database with nothing in it: each test runs on both."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'beside.sqlite3'}"
        return
    with new_database(request.getfixturevalue("postgresql")) as address:
        yield address


def command(
    folder: Path, *args: str, database: str | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run `dedere` with a data folder of its own, on a database of its own."""
    return _run("from dedere.cli.main import run; run()", folder, *args, database=database, **more)


def program(
    text: str, folder: Path, database: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a program beside a data folder, with the store opened."""
    opened = "from dedere.cli.opening import open_store; open_store()\n"
    return _run(opened + text, folder, database=database)


def _run(
    text: str, folder: Path, *args: str, database: str | None = None, **more: str
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "DEDERE_DATA": str(folder), **more}
    if database is not None:
        environment["DATABASE_URL"] = database
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", text, *args],
        capture_output=True,
        text=True,
        env=environment,
        stdin=subprocess.DEVNULL,
        timeout=240,
        check=False,
    )


@pytest.fixture
def docket() -> Docket:
    """The docket of somebody who pleaded guilty."""
    return keep_pleaded()


@pytest.fixture
def ana() -> Reader:
    """Somebody who may code."""
    return coder("Ana")


@pytest.fixture
def coding(docket: Docket, ana: Reader) -> Coding:
    """Her coding, begun."""
    return begun(ana, docket)
