"""DuckDB, in process: it reads the prepared Arrow columns where they lie."""

from __future__ import annotations

from typing import Any

from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array
from dedere.sweep.preparing import Prepared
from dedere.sweep.sql_tables import OfBatch, Questions, SqlSession, in_order, not_installed
from dedere.sweep.tree import Node


class DuckDB(SqlSession):
    """A database in memory, for as many batches as there are.

    Raises:
        DedereError: where DuckDB or sqlglot is not installed.
    """

    def __init__(self) -> None:
        try:
            import duckdb
            import sqlglot  # noqa: F401 - looked for before anything is read
        except ModuleNotFoundError as missing:
            raise not_installed("duckdb", missing.name or "duckdb") from None
        self.questions = Questions("duckdb")
        self.connection: Any = duckdb.connect()
        self.connection.execute("SET enable_progress_bar = false")

    def close(self) -> None:
        self.connection.close()

    def answers(self, prepared: Prepared, trees: list[Node], table: Level) -> list[Array]:
        asked = self.questions.of(prepared, trees, table)
        for level, columns in asked.tables.items():
            self.connection.register(str(level), columns)
        try:
            return in_order(self.connection.sql(asked.sql).to_arrow_table())
        finally:
            for level in asked.tables:
                self.connection.unregister(str(level))


class DuckDBEngine(OfBatch):
    """DuckDB over one batch, with a database of its own; made like the engines in process."""

    def __init__(self, prepared: Prepared) -> None:
        super().__init__(DuckDB(), prepared)
