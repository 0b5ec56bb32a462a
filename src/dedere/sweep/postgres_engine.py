"""PostgreSQL, over a connection: temporary tables, filled and read by ``COPY``.

Nothing outlives the connection, and no table of the database is touched.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterable
from typing import Any

import pyarrow.csv

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array, Table, pa
from dedere.sweep.preparing import Prepared
from dedere.sweep.sql import ROW
from dedere.sweep.sql_tables import Questions, SqlSession, in_order, not_installed, types_of
from dedere.sweep.tree import Node

DATABASE = "DEDERE_SWEEP_DATABASE"
"""The variable of the environment that says which database, where no option does."""
PREFIX = "dedere_sweep_"
_TYPES = {"bool": "boolean", "int16": "smallint", "int32": "integer", "int64": "bigint"}
_ROWS_AT_ONCE = 1 << 16
_csv: Any = pyarrow.csv


class Postgres(SqlSession):
    """A connection, for as many batches as there are.

    Args:
        database: its URL (``postgresql://user@host/name``); that of the environment if not given.

    Raises:
        DedereError: where psycopg or sqlglot is not installed, no database is named, or it
            cannot be reached.
    """

    def __init__(self, database: str | None = None) -> None:
        try:
            import psycopg
            import sqlglot  # noqa: F401 - looked for before anything is read
        except ModuleNotFoundError as missing:
            raise not_installed("postgres", missing.name or "psycopg") from None
        except ImportError:  # psycopg is there, the library of PostgreSQL is not
            raise not_installed("postgres", "psycopg[binary]") from None
        self.questions = Questions("postgres", PREFIX)
        url = database or os.environ.get(DATABASE)
        if not url:
            raise DedereError(
                Text("No PostgreSQL database is named.", "No se indicó la base de PostgreSQL."),
                Text(
                    f"Give --database postgresql://user@host/name, or set {DATABASE}.",
                    f"Dé --database postgresql://usuario@servidor/nombre, o defina {DATABASE}.",
                ),
            )
        try:
            self.connection: Any = psycopg.connect(url, autocommit=True)
        except psycopg.Error as problem:
            why = (str(problem).strip() or type(problem).__name__).splitlines()[-1]
            raise DedereError(
                Text(
                    f"The database cannot be reached: {why}",
                    f"No se puede llegar a la base de datos: {why}",
                )
            ) from None

    def close(self) -> None:
        self.connection.close()

    def answers(self, prepared: Prepared, trees: list[Node], table: Level) -> list[Array]:
        asked = self.questions.of(prepared, trees, table)
        with self.connection.transaction(), self.connection.cursor() as cursor:
            for level, columns in asked.tables.items():
                self._load(cursor, f'"{PREFIX}{level}"', columns)
            with cursor.copy(f"COPY ({asked.sql}) TO STDOUT (FORMAT csv)") as copied:
                answers = _read(copied, len(trees))
            for level in asked.tables:
                cursor.execute(f'DROP TABLE "{PREFIX}{level}"')
        return in_order(answers)

    @staticmethod
    def _load(cursor: Any, name: str, columns: Table) -> None:
        declared = ", ".join(f'"{column}" {kind}' for column, kind in types_of(columns, _TYPES))
        cursor.execute(f"CREATE TEMPORARY TABLE {name} ({declared}) ON COMMIT DROP")
        with cursor.copy(f"COPY {name} FROM STDIN (FORMAT csv)") as copied:
            for start in range(0, columns.num_rows, _ROWS_AT_ONCE):
                written = io.BytesIO()
                options = _csv.WriteOptions(include_header=False)
                _csv.write_csv(columns.slice(start, _ROWS_AT_ONCE), written, options)
                copied.write(written.getvalue())
        cursor.execute(f"ANALYZE {name}")


def _read(copied: Iterable[Any], trees: int) -> Table:
    """What ``COPY`` gives, as Arrow: a null is an empty field, a boolean ``t`` or ``f``."""
    whole = b"".join(bytes(block) for block in copied)
    names = [ROW, *(f"a{number}" for number in range(trees))]
    types = {ROW: pa.int64(), **dict.fromkeys(names[1:], pa.bool_())}
    if not whole:
        return pa.table({name: pa.array([], kind) for name, kind in types.items()})
    return _csv.read_csv(
        io.BytesIO(whole),
        read_options=_csv.ReadOptions(column_names=names),
        convert_options=_csv.ConvertOptions(
            column_types=types, null_values=[""], true_values=["t"], false_values=["f"]
        ),
    )
