"""The second wall: PostgreSQL itself gives out only cases that the reader may know of.

`dedere.store.access` decides; these policies hold where a query forgets to ask it. They know whole
rows: a case that is not shared with the reader, or is closed to her altogether, is not there, nor
is anything that was written in it or hangs on it. What is closed *within* a case that she shares
lies in the same row as what is open, and only the application takes it out.

For whom the database is asked it is told by `dedere.store.standing`. Superusers, and roles that
may bypass row security, pass through all of it: the office says so when it starts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.db import connections, models

from dedere.store.models.base import Kept
from dedere.store.models.cases import Case
from dedere.store.models.compartments import Closure, Grant

_OPEN = frozenset({Grant, Closure})
"""What the application needs to decide; of a case they name its key and who shares it."""
_POLICIES = ("dedere_sees", "dedere_writes", "dedere_operates")
_OPERATOR = "(SELECT current_setting('dedere.operator', true)) = 'on'"
_ACCOUNT = "(SELECT current_setting('dedere.account', true))"
_ORGANIZATIONS = (
    "coalesce((SELECT string_to_array("
    "nullif(current_setting('dedere.organizations', true), ''), ',')), '{}'::text[])"
)

# The words of `access.cases_for`, in SQL.
_SEES_CASE = f"""(
    visibility = 'public' OR EXISTS (
        SELECT 1 FROM store_share AS held WHERE held.case_id = store_case.id AND (
            (held.account <> '' AND held.account = {_ACCOUNT})
            OR (held.organization <> '' AND held.organization = ANY ({_ORGANIZATIONS}))
        )
    )
) AND NOT EXISTS (
    SELECT 1 FROM store_closure AS shut
    WHERE shut.case_id = store_case.id AND shut.part = 'case' AND shut.opens_id IS NULL
    AND (shut.until IS NULL OR shut.until > (now() AT TIME ZONE 'UTC')::date)
    AND NOT EXISTS (SELECT 1 FROM store_closure AS opened WHERE opened.opens_id = shut.id)
    AND NOT coalesce(shut.accounts ? nullif({_ACCOUNT}, ''), false)
    AND NOT coalesce(shut.organizations ?| {_ORGANIZATIONS}, false)
)"""  # noqa: S608 - words of our own
_SEES_PART = "EXISTS (SELECT 1 FROM store_case AS whose WHERE whose.id = {table}.case_id)"
"""The case is asked under its own policy."""


def make(using: str = "default") -> None:
    """Raise the walls that are missing, or that an older release raised otherwise."""
    connection = connections[using]
    if connection.vendor != "postgresql":
        return
    there = set(connection.introspection.table_names())
    if not {"store_case", "store_share", "store_closure"} <= there:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT polrelid::regclass::text, obj_description(oid, 'pg_policy') FROM pg_policy "
            "WHERE polname = %s",
            [_POLICIES[0]],
        )
        standing = dict(cursor.fetchall())
        for table, sees in _walls():
            mark = hashlib.sha256(sees.encode()).hexdigest()[:16]
            # Only where something is to do: it waits for whoever reads the table.
            if table in there and standing.get(table) != mark:
                for statement in _raised(table, sees, mark):
                    cursor.execute(statement)


def _raised(table: str, sees: str, mark: str) -> Iterator[str]:
    for policy in _POLICIES:
        yield f"DROP POLICY IF EXISTS {policy} ON {table}"
    yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"
    # The owner of the table too: the office is it.
    yield f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY"
    yield f"CREATE POLICY dedere_sees ON {table} FOR SELECT USING ({sees})"
    # Who may write is decided by the application; that it stays written, by triggers.
    yield f"CREATE POLICY dedere_writes ON {table} FOR INSERT WITH CHECK (true)"
    yield f"CREATE POLICY dedere_operates ON {table} USING ({_OPERATOR})"
    yield f"COMMENT ON POLICY dedere_sees ON {table} IS '{mark}'"


def _walls() -> Iterator[tuple[str, str]]:
    """Each table that has a wall, and what of it the reader sees."""
    yield Case._meta.db_table, _SEES_CASE
    for model in tables():
        yield model._meta.db_table, _SEES_PART.format(table=model._meta.db_table)


def tables() -> list[type[models.Model]]:
    """What is written in a case or hangs on it."""
    return [
        model
        for model in apps.get_app_config("store").get_models()
        if issubclass(model, Kept) and model not in _OPEN and _case_of(model)
    ]


def _case_of(model: type[models.Model]) -> bool:
    return any(
        isinstance(field, models.ForeignKey)
        and field.name == "case"
        and field.related_model is Case
        and not field.null
        for field in model._meta.fields
    )


def stand(using: str = "default") -> bool | None:
    """Whether the walls hold for this connection; None where the database has none to offer."""
    connection = connections[using]
    if connection.vendor != "postgresql":
        return None
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")
        exempt = cursor.fetchone()
        cursor.execute(
            "SELECT relrowsecurity AND relforcerowsecurity FROM pg_class "
            "WHERE oid = 'store_case'::regclass"
        )
        raised = cursor.fetchone()
    return bool(exempt and not exempt[0] and raised and raised[0])


def after_migrations(sender: Any, using: str = "default", **rest: Any) -> None:
    """Raise the walls with the tables."""
    make(using)
