"""The engines that read SQL, opened once for all tests that need them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dedere.errors import DedereError
from dedere.sweep.sql_tables import SqlSession
from tests.postgres import MISSING, server


@pytest.fixture(scope="session")
def duckdb() -> Iterator[SqlSession]:
    pytest.importorskip("duckdb")
    from dedere.sweep.duckdb_engine import DuckDB

    with DuckDB() as session:
        yield session


@pytest.fixture(scope="session")
def spark() -> Iterator[SqlSession]:
    from dedere.sweep.spark_engine import Spark

    try:
        session = Spark()
    except DedereError as lacking:
        pytest.skip(str(lacking))
    with session:
        yield session


@pytest.fixture(scope="session")
def postgres(database: str) -> Iterator[SqlSession]:
    from dedere.sweep.postgres_engine import Postgres

    try:
        session = Postgres(database)
    except DedereError as lacking:
        pytest.skip(str(lacking))
    with session:
        yield session


@pytest.fixture(scope="session")
def database() -> Iterator[str]:
    """The address of a PostgreSQL database, see `tests.postgres`."""
    with server() as address:
        if address is None:
            pytest.skip(MISSING)
        yield address
