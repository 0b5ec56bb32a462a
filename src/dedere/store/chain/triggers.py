"""The database itself refuses to change or delete what is written.

After each migration the triggers are made where they are missing, so that a new table has them by
being `Kept`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import connections, models

from dedere.store.models.base import Kept

_ACTS = ("UPDATE", "DELETE")
_WHOLE = "TRUNCATE"
"""PostgreSQL can empty a table whole, past the triggers of its rows."""
_FUNCTION = "dedere_keeps"
_LISTED = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgname LIKE "
    "'%%\\_keeps\\_%%'",
}


def make(using: str = "default") -> None:
    """Make every trigger that is missing.

    One that is there is left alone: making it anew waits for whoever reads the table.
    """
    connection = connections[using]
    there = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        cursor.execute(_LISTED[connection.vendor])
        made = {name for (name,) in cursor.fetchall()}
        if connection.vendor == "postgresql" and not made:
            cursor.execute(
                f"CREATE OR REPLACE FUNCTION {_FUNCTION}() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN RAISE EXCEPTION 'what is written is neither changed nor deleted'; END $$"
            )
        for table in _tables():
            if table not in there:
                continue
            for name, statement in _made(connection.vendor, table):
                if name not in made:
                    cursor.execute(statement)


def drop(using: str = "default") -> None:
    """Take the triggers away, for a restore or a test that empties its own database."""
    connection = connections[using]
    there = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        for table in _tables():
            if table not in there:
                continue
            postgresql = connection.vendor == "postgresql"
            for act in (*_ACTS, _WHOLE) if postgresql else _ACTS:
                on = f" ON {table}" if postgresql else ""
                cursor.execute(f"DROP TRIGGER IF EXISTS {_name(table, act)}{on}")


def _made(vendor: str, table: str) -> Iterator[tuple[str, str]]:
    if vendor == "postgresql":
        whole = _name(table, _WHOLE)
        yield (
            whole,
            f"CREATE TRIGGER {whole} BEFORE {_WHOLE} ON {table} "
            f"FOR EACH STATEMENT EXECUTE FUNCTION {_FUNCTION}()",
        )
    for act in _ACTS:
        name = _name(table, act)
        if vendor == "postgresql":
            yield (
                name,
                f"CREATE TRIGGER {name} BEFORE {act} ON {table} "
                f"FOR EACH ROW EXECUTE FUNCTION {_FUNCTION}()",
            )
        else:
            yield (
                name,
                f"CREATE TRIGGER {name} BEFORE {act} ON {table} "
                "BEGIN SELECT RAISE(ABORT, 'what is written is neither changed nor deleted'); END",
            )


def _tables() -> Iterator[str]:
    for model in apps.get_app_config("store").get_models():
        if issubclass(model, Kept) and not model._meta.abstract:
            yield model._meta.db_table


def _name(table: str, act: str) -> str:
    return f"{table}_keeps_{act.lower()}"


def after_migrations(sender: Any, using: str = "default", **rest: Any) -> None:
    """Make the triggers, and chain what was there before there was a chain."""
    from dedere.store.chain import adopt

    make(using)
    if using == "default":
        there = connections[using].introspection.table_names()
        if all(model._meta.db_table in there for model in _models()):
            adopt()


def _models() -> Iterator[type[models.Model]]:
    return iter(apps.get_app_config("store").get_models())
