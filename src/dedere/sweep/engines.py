"""The engines by name, opened before anything is read: one that lacks is told at once.

All give the same answers. Polars and the bit planes run in process; DuckDB, PostgreSQL and Spark
read the SQL of `sql`.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

from dedere.sweep.sweeping import MakeEngine, engine_of

ENGINES = ("polars", "planes", "duckdb", "postgres", "spark")
"""Every engine; the first is used unless another is asked for."""


def open_engine(name: str, database: str | None = None) -> AbstractContextManager[MakeEngine]:
    """What makes an engine for each batch, open as long as its context.

    Args:
        name: one of `ENGINES`.
        database: the URL of the database, for PostgreSQL; that of the environment if not given.

    Raises:
        DedereError: where the engine is not installed (saying which extra to install) or its
            database cannot be reached.
        NotKnownError: an engine of that name is not known.
    """
    if name == "duckdb":
        from dedere.sweep.duckdb_engine import DuckDB

        return DuckDB()
    if name == "postgres":
        from dedere.sweep.postgres_engine import Postgres

        return Postgres(database)
    if name == "spark":
        from dedere.sweep.spark_engine import Spark

        return Spark()
    return nullcontext(engine_of(name))
