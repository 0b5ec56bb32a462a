"""An empty database that is filled wholly or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connections, models, transaction
from django.db.utils import Error as DjangoError

from dedere.bilingual import Text
from dedere.store import chain, databases, derived
from dedere.store.access import rows as store_rows
from dedere.store.backup.sealing import BackupError

ALIAS = "target"
_NOT_TAKEN = (DjangoError, ValidationError, ValueError, TypeError)


@contextmanager
def empty(url: str | None, file: Path | None = None) -> Iterator[str]:
    """The alias of an empty database; what is written stands when the block ends, or nothing does.

    Args:
        url: the database; None is that of the office.
        file: where a SQLite database is made that then lies elsewhere, as the caller sees to it.

    Raises:
        BackupError: where the database is not empty.
        DatabaseError: where it cannot be reached.
    """
    told = databases.configured(url) if url is not None else databases.from_environment()
    if told["ENGINE"] == databases.SQLITE:
        with _new_file(Path(told["NAME"]), file) as alias:
            yield alias
        return
    with databases.opened(url, ALIAS) as alias:
        found = connections[alias].introspection.table_names()
        if found:
            name = databases.shown(connections[alias].settings_dict)
            raise BackupError(_NOT_EMPTY.format(name=name, n=len(found)), _EMPTY_ONE)
        with transaction.atomic(alias):
            yield alias


@contextmanager
def _new_file(path: Path, elsewhere: Path | None) -> Iterator[str]:
    if path.exists():
        raise BackupError(_IS_THERE.format(name=path), _EMPTY_ONE)
    beside = elsewhere or path.with_name(f".{path.name}.{os.getpid()}.restoring")
    try:
        with databases.opened(f"sqlite:///{beside}", ALIAS) as alias:
            yield alias
            with connections[alias].cursor() as cursor:
                # All in one file, so that it can be put in its place.
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        if elsewhere is None:
            beside.rename(path)
    finally:
        if elsewhere is None:
            for end in ("", "-wal", "-shm", "-journal"):
                beside.with_name(beside.name + end).unlink(missing_ok=True)


class Filling:
    """The tables of a release, and rows put into them as they come."""

    def __init__(self, alias: str, leaves: list[tuple[str, str]]) -> None:
        self.alias = alias
        store_rows.migrate_to(alias, leaves)
        self.leaves = leaves
        self.tables = {one._meta.label_lower: one for one in store_rows.tables(alias, leaves)}

    def at_once(self) -> AbstractContextManager[None]:
        """In here rows are put: whatever names another row finds it at the end of the block."""
        return transaction.atomic(self.alias)

    def rows(self, table: str, rows: list[store_rows.Row]) -> None:
        """Put rows into a table.

        Raises:
            BackupError: where the database does not take them, with the first that it refuses.
        """
        model = self.tables.get(table)
        if model is None:  # derived by this release: it is made anew
            return
        try:
            with transaction.atomic(self.alias):
                store_rows.put(model, self.alias, rows)
        except _NOT_TAKEN as problem:
            raise self._refused(model, rows, problem) from None

    def _refused(
        self, model: type[models.Model], rows: list[store_rows.Row], problem: Exception
    ) -> BackupError:
        key = model._meta.pk.attname
        for row in rows:
            try:
                with transaction.atomic(self.alias):
                    store_rows.put(model, self.alias, [row])
            except _NOT_TAKEN as found:
                why = str(found).strip().splitlines()[0]
                told = _REFUSED.format(row=row.get(key), table=model._meta.label_lower, why=why)
                return BackupError(told)
        why = str(problem).strip().splitlines()[0]
        return BackupError(_REFUSED.format(row="?", table=model._meta.label_lower, why=why))

    def sums(self) -> store_rows.Sums:
        """What stands in the tables now, read again."""
        found = store_rows.Sums()
        for table, model in self.tables.items():
            for batch in store_rows.batches(model, self.alias):
                found.add(table, batch)
        return found

    def finish(self) -> tuple[chain.Audit, dict[str, int]]:
        """Bring the tables to this release, with triggers and all that is derived; audit the chain.

        Returns:
            What the audit found, and how many rows each derived part has.
        """
        store_rows.set_sequences(self.alias, self.tables.values())
        with connections[self.alias].cursor() as cursor:
            if connections[self.alias].vendor == "postgresql":
                # What waits for the end of the transaction would keep tables from being changed.
                cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        call_command("migrate", database=self.alias, verbosity=0, interactive=False)
        with databases.in_place_of_ours(self.alias):
            made = {name: derived.rebuild(name) for name in derived.names()}
            return chain.verify(), made


_NOT_EMPTY = Text(
    "The database {name} is not empty: it has {n} tables.",
    "La base de datos {name} no está vacía: tiene {n} tablas.",
)
_IS_THERE = Text("The database {name} is there already.", "La base de datos {name} ya existe.")
_EMPTY_ONE = Text(
    "Name an empty one; what is there is never overwritten.",
    "Indique una vacía; lo que hay nunca se sobrescribe.",
)
_REFUSED = Text(
    "The database does not take row {row} of {table}: {why}",
    "La base de datos no admite la fila {row} de {table}: {why}",
)
