"""Which database the office keeps its rows in: SQLite in the data folder, or what an address names.

`DATABASE_URL` is ``sqlite:///folder/file`` (a fourth slash: from the root) or
``postgresql://user:password@host:5432/name``, with whatever else PostgreSQL knows after a question
mark (``?sslmode=verify-full``, ``?host=/var/run/postgresql``). No message shows a password.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.store import place

VARIABLE = "DATABASE_URL"
POSTGRESQL, SQLITE = "dedere.store.postgresql", "django.db.backends.sqlite3"
_WAIT = 10
"""Seconds: for a server to answer, or for another writer to end."""


class DatabaseError(DedereError):
    """A database that cannot be used."""


def configured(url: str | None = None) -> dict[str, Any]:
    """The settings of Django for a database; none given is the one in the data folder.

    Raises:
        DatabaseError: for an address that names no database that we know.
    """
    if not url:
        return _sqlite(place.database())
    scheme, _, rest = url.partition("://")
    if scheme == "sqlite":
        if not rest.startswith("/") or len(rest) < 2 or "?" in rest:
            raise DatabaseError(_NO_FILE, _LIKE)
        return _sqlite(Path(rest[1:]).absolute())
    if scheme in ("postgresql", "postgres"):
        return _postgresql(url)
    # What stands before the colon may be anything, a password too.
    raise DatabaseError(_OTHER, _LIKE)


def from_environment() -> dict[str, Any]:
    """The settings of the database of this office; a demonstration never touches it."""
    if os.environ.get("DEDERE_DEMO") == "1":
        return configured()
    return configured(os.environ.get(VARIABLE, "").strip())


def _sqlite(path: Path) -> dict[str, Any]:
    return {
        "ENGINE": SQLITE,
        "NAME": path,
        "OPTIONS": {
            # A transaction begins with the lock: two who write wait for each other, and neither
            # has read what the other is about to change.
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
            # What is deleted leaves nothing in free pages: rows of the index hold words of cases.
            "PRAGMA secure_delete=ON;",
            "timeout": _WAIT,
        },
    }


def _postgresql(url: str) -> dict[str, Any]:
    try:
        import psycopg
        from psycopg.conninfo import conninfo_to_dict
    except ImportError:
        raise DatabaseError(_NO_PSYCOPG, _INSTALL) from None
    try:
        told = {key: str(value) for key, value in conninfo_to_dict(url).items()}
    except psycopg.Error:
        raise DatabaseError(_NOT_READ, _LIKE) from None
    if not told.get("dbname"):
        raise DatabaseError(_NO_NAME, _LIKE)
    return {
        "ENGINE": POSTGRESQL,
        "NAME": told.pop("dbname"),
        "USER": told.pop("user", ""),
        "PASSWORD": told.pop("password", ""),
        "HOST": told.pop("host", ""),
        "PORT": told.pop("port", ""),
        # A thread of the server keeps its connection, and looks whether it still stands.
        "CONN_MAX_AGE": 300,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": str(_WAIT), "application_name": "dedere", **told},
    }


def shown(settings: dict[str, Any]) -> str:
    """How people are told of a database: never with its password."""
    if settings["ENGINE"] == SQLITE:
        return str(settings["NAME"])
    where = settings.get("HOST") or "localhost"
    return f"{settings['NAME']} ({where})"


# -- connections ---------------------------------------------------------------------------------


def check(alias: str = "default") -> None:
    """Try whether a database can be reached.

    Raises:
        DatabaseError: where not, with the reason that the server or the system gave.
    """
    from django.db import connections
    from django.db.utils import Error as DjangoError

    connection = connections[alias]
    try:
        connection.ensure_connection()
    except (DjangoError, OSError) as problem:
        why = without_password(str(problem).strip().splitlines() or [""], connection.settings_dict)
        name = shown(connection.settings_dict)
        raise DatabaseError(_NOT_REACHED.format(name=name, why=why), _RUNS) from None


def without_password(lines: list[str], settings: dict[str, Any]) -> str:
    """The first line of a message, without the password of the database should it be in there."""
    told = lines[0].rstrip(".")
    password = settings.get("PASSWORD")
    return told.replace(password, "…") if password else told


@contextmanager
def opened(url: str | None, alias: str, *, reads: bool = False) -> Iterator[str]:
    """A further connection, for as long as it is needed; gives its alias.

    Args:
        url: the database; None is that of this office.
        alias: the name by which Django knows it meanwhile.
        reads: nothing is written: SQLite is read as it stood at the beginning, and others go on
            writing.

    Raises:
        DatabaseError: for an address that cannot be used, or a database that cannot be reached.
    """
    from django.db import connections

    told = configured(url) if url is not None else from_environment()
    if reads and told["ENGINE"] == SQLITE:
        told["OPTIONS"] = {**told["OPTIONS"], "transaction_mode": "DEFERRED"}
        if not Path(told["NAME"]).exists():
            raise DatabaseError(_NO_SUCH_FILE.format(name=told["NAME"]), _LIKE)
    settings: Any = connections.settings
    settings[alias] = connections.configure_settings({"default": {}, alias: told})[alias]
    try:
        check(alias)
        yield alias
    finally:
        connections[alias].close()
        del connections[alias]
        del settings[alias]


@contextmanager
def in_place_of_ours(alias: str) -> Iterator[None]:
    """Let everything that asks the office's database ask another one for a while."""
    from django.db import connections

    ours = connections["default"]
    connections["default"] = connections[alias]
    try:
        yield
    finally:
        connections["default"] = ours


_LIKE = Text(
    "Write it like postgresql://user:password@host/name or sqlite:///folder/file.",
    "Escríbala como postgresql://usuario:clave@servidor/nombre o sqlite:///carpeta/archivo.",
)
_OTHER = Text(
    "The address of the database names neither PostgreSQL nor SQLite.",
    "La dirección de la base de datos no indica ni PostgreSQL ni SQLite.",
)
_NO_FILE = Text(
    "The address of the SQLite database names no file.",
    "La dirección de la base de datos SQLite no indica ningún archivo.",
)
_NO_SUCH_FILE = Text("There is no database {name}.", "No existe la base de datos {name}.")
_NO_NAME = Text(
    "The address of the PostgreSQL server names no database.",
    "La dirección del servidor PostgreSQL no indica ninguna base de datos.",
)
_NOT_READ = Text(
    "The address of the PostgreSQL database cannot be read.",
    "La dirección de la base de datos PostgreSQL no se puede leer.",
)
_NO_PSYCOPG = Text(
    "PostgreSQL needs a part that is not installed (psycopg).",
    "PostgreSQL necesita una parte que no está instalada (psycopg).",
)
_INSTALL = Text(
    'Install it: pip install "dedere[postgres]"', 'Instálela: pip install "dedere[postgres]"'
)
_NOT_REACHED = Text(
    "The database {name} cannot be reached: {why}.",
    "No se puede llegar a la base de datos {name}: {why}.",
)
_RUNS = Text(
    "See whether its server runs, and whether name and password are right.",
    "Revise si su servidor funciona y si el nombre y la clave son correctos.",
)
