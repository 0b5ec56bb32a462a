"""Every row of every table, for whoever looks after the machine: backups and moves, and no page.

Rows travel in a form that no database owns: one JSON object a row, its columns by name, times to
the microsecond, bytes as base64.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Any

from django.core.management.color import no_style
from django.db import connections, models
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from dedere.store import derived
from dedere.store.chain.canonical import plain

BATCH_BYTES = 1 << 20
"""About so much goes in one piece."""
_BATCH_ROWS = 500
_SESSIONS = frozenset({"sessions.session", "usersessions.usersession"})
"""Who is signed in at the moment is no part of what is kept."""

Row = dict[str, Any]
Migration = tuple[str, str]


# -- the tables ----------------------------------------------------------------------------------


def migrated_to(alias: str) -> list[Migration]:
    """The last migrations of each application that a database has had."""
    connection = connections[alias]
    done = set(MigrationRecorder(connection).applied_migrations())
    graph = MigrationExecutor(connection).loader.graph
    known = done & set(graph.nodes)
    return sorted(
        node
        for node in known
        if not any(
            child.key in known and child.key[0] == node[0] for child in _children(graph, node)
        )
    )


def unknown_migrations(told: Iterable[Migration]) -> list[Migration]:
    """Those that this release does not have: they are of a later one."""
    graph: Any = MigrationLoader(None).graph
    return [node for node in told if node not in graph.nodes]


def migrate_to(alias: str, leaves: list[Migration]) -> None:
    """Make the tables of a release in an empty database."""
    executor = MigrationExecutor(connections[alias])
    executor.migrate(leaves)


def tables(alias: str, leaves: list[Migration]) -> list[type[models.Model]]:
    """The tables of that release with what is kept, without what is derived from it."""
    loader = MigrationExecutor(connections[alias]).loader
    apps = loader.project_state(leaves).apps
    left_out = _SESSIONS | derived.tables()
    return [
        model
        for model in sorted(
            apps.get_models(include_auto_created=True), key=lambda one: one._meta.label_lower
        )
        if model._meta.managed
        and not model._meta.proxy
        and not model._meta.swapped
        and model._meta.label_lower not in left_out
    ]


def _children(graph: Any, node: Migration) -> Any:
    return graph.node_map[node].children


# -- out -----------------------------------------------------------------------------------------


def count(model: type[models.Model], alias: str) -> int:
    """How many rows a table has."""
    return model._base_manager.using(alias).count()


def batches(model: type[models.Model], alias: str) -> Iterator[list[Row]]:
    """The rows of a table in the order of their keys, a piece at a time."""
    wide = any(isinstance(one, models.BinaryField | models.JSONField) for one in model._meta.fields)
    found = model._base_manager.using(alias).order_by("pk")
    fields = model._meta.concrete_fields
    batch: list[Row] = []
    size = 0
    for row in found.iterator(chunk_size=16 if wide else _BATCH_ROWS):
        batch.append({one.attname: _told(one, row) for one in fields})
        size += len(json.dumps(batch[-1])) if wide else 200
        if len(batch) >= _BATCH_ROWS or size >= BATCH_BYTES:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _told(column: models.Field[Any, Any], row: models.Model) -> Any:
    value = getattr(row, column.attname)
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date | time):
        return value.isoformat()
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(column, models.JSONField):
        return value
    return column.value_to_string(row)


# -- in ------------------------------------------------------------------------------------------


def put(model: type[models.Model], alias: str, rows: list[Row]) -> None:
    """Write rows as they are: no clock, no default, no chain has a say."""
    columns = {one.attname: one for one in model._meta.concrete_fields}
    made = [
        model(**{name: columns[name].to_python(value) for name, value in row.items()})
        for row in rows
    ]
    fields = list(model._meta.concrete_fields)
    most = max(1, connections[alias].ops.bulk_batch_size(fields, made))
    manager: Any = model._base_manager
    for start in range(0, len(made), most):
        manager._insert(made[start : start + most], fields=fields, using=alias, raw=True)


def set_sequences(alias: str, models_: Iterable[type[models.Model]]) -> None:
    """Let the numbers that a database gives out go on after the highest that is there."""
    connection = connections[alias]
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(models_)):
            cursor.execute(statement)


# -- the same? -----------------------------------------------------------------------------------


@dataclass(slots=True)
class Sums:
    """How many rows each table has, and a hash over them that does not ask for their order."""

    rows: dict[str, int] = field(default_factory=dict)
    hashes: dict[str, int] = field(default_factory=dict)

    def add(self, table: str, rows: list[Row]) -> None:
        """Count and hash some rows of a table."""
        self.rows[table] = self.rows.get(table, 0) + len(rows)
        total = self.hashes.get(table, 0)
        for row in rows:
            text = json.dumps(plain(row), sort_keys=True, separators=(",", ":"))
            total += int.from_bytes(hashlib.sha256(text.encode()).digest(), "big")
        self.hashes[table] = total % (1 << 256)

    def data(self) -> dict[str, Any]:
        """Plain values."""
        return {
            table: {"rows": count, "sha256": f"{self.hashes[table]:064x}"}
            for table, count in sorted(self.rows.items())
            if count
        }

    @property
    def total(self) -> int:
        """Rows in all."""
        return sum(self.rows.values())
