"""From SQLite to PostgreSQL and back, row by row, compared afterwards."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from django.db import connections, transaction

from dedere.bilingual import Text
from dedere.store import chain, databases
from dedere.store.access import rows as store_rows
from dedere.store.backup import target
from dedere.store.backup.sealing import BackupError
from dedere.store.chain.locking import lock

Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Moved:
    """What was moved, and whether its chain holds."""

    rows: int
    tables: int
    audit: chain.Audit
    derived: dict[str, int]


def move(source: str, to: str, progress: Progress = lambda done, of: None) -> Moved:
    """Write every row of one database into another, which must be empty, and compare both.

    The source is left as it is; nobody writes in it meanwhile. The data folder serves both.

    Raises:
        BackupError: where the target is not empty, or a row did not arrive as it left; the target
            is then as it was.
        DatabaseError: where one of them cannot be reached.
    """
    with (
        databases.opened(_there(source), "source") as alias,
        transaction.atomic(alias),
        target.empty(to) as into,
    ):
        with databases.in_place_of_ours(alias):
            lock()
        leaves = store_rows.migrated_to(alias)
        if ("store" not in {app for app, _ in leaves}) or _is_later(alias):
            name = databases.shown(connections[alias].settings_dict)
            raise BackupError(_NOT_OURS.format(name=name))
        models = store_rows.tables(alias, leaves)
        of = sum(store_rows.count(model, alias) for model in models)
        filling = target.Filling(into, leaves)
        sums = store_rows.Sums()
        with filling.at_once():
            for model in models:
                table = model._meta.label_lower
                for batch in store_rows.batches(model, alias):
                    sums.add(table, batch)
                    filling.rows(table, batch)
                    progress(sums.total, of)
        arrived = filling.sums()
        if arrived.data() != sums.data():
            raise BackupError(_DIFFERENT.format(tables=", ".join(_differing(sums, arrived))))
        audit, derived = filling.finish()
    return Moved(sums.total, len(sums.data()), audit, derived)


def _there(url: str) -> str:
    """The address of a database that is there; opening a SQLite file would make it."""
    from pathlib import Path

    told = databases.configured(url)
    if told["ENGINE"] == databases.SQLITE and not Path(told["NAME"]).exists():
        raise BackupError(_NO_FILE.format(name=told["NAME"]))
    return url


def _is_later(alias: str) -> bool:
    """Whether a database was migrated by a later release than this one."""
    from django.db.migrations.recorder import MigrationRecorder

    applied = MigrationRecorder(connections[alias]).applied_migrations()
    return bool([one for one in store_rows.unknown_migrations(applied) if one[0] == "store"])


def _differing(left: store_rows.Sums, came: store_rows.Sums) -> list[str]:
    one, other = left.data(), came.data()
    return sorted(table for table in {*one, *other} if one.get(table) != other.get(table))


_NO_FILE = Text("There is no database {name}.", "No existe la base de datos {name}.")
_NOT_OURS = Text(
    "The database {name} is none of dedere, or of a later release.",
    "La base de datos {name} no es de dedere, o es de una versión posterior.",
)
_DIFFERENT = Text(
    "Not every row arrived as it left ({tables}); nothing was kept of it.",
    "No todas las filas llegaron como salieron ({tables}); no se conservó nada.",
)
