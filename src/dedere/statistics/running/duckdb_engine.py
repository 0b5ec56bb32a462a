"""DuckDB, in process: it reads the columns where Polars holds them."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import Any

import polars as pl

from dedere.statistics.running.query import Query
from dedere.statistics.running.sql import decoded, statement
from dedere.sweep.sql_tables import not_installed


class DuckDB:
    """A database in memory over some frames.

    Raises:
        DedereError: where DuckDB is not installed.
    """

    name = "duckdb"

    def __init__(self, frames: Mapping[str, pl.DataFrame]) -> None:
        try:
            import duckdb
        except ModuleNotFoundError as missing:
            raise not_installed("duckdb", missing.name or "duckdb") from None
        self.schemas = {name: frame.schema for name, frame in frames.items()}
        self.connection: Any = duckdb.connect()
        self.connection.execute("SET enable_progress_bar = false")
        for name, frame in frames.items():
            self.connection.register(name, frame.to_arrow())

    def __enter__(self) -> DuckDB:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.connection.close()

    def histogram(self, query: Query) -> pl.DataFrame:
        """The rows of *query* counted."""
        found = self.connection.sql(statement(query, self.schemas)).to_arrow_table()
        made = pl.from_arrow(found)
        assert isinstance(made, pl.DataFrame)  # noqa: S101 - a table makes a frame
        return decoded(made, query)
