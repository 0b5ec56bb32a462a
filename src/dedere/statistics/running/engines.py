"""The engines by name; all give the same answers."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext

import polars as pl

from dedere.bilingual import Text
from dedere.errors import NotKnownError, did_you_mean
from dedere.statistics.running.polars_engine import Polars
from dedere.statistics.running.query import Engine

ENGINES = ("polars", "duckdb", "spark")
"""Every engine; the first is used unless another is asked for."""


def open_engine(name: str, frames: Mapping[str, pl.DataFrame]) -> AbstractContextManager[Engine]:
    """An engine over some tables, open as long as its context.

    Raises:
        DedereError: where the engine is not installed.
        NotKnownError: an engine of that name is not known.
    """
    if name == "polars":
        return nullcontext(Polars(frames))
    if name == "duckdb":
        from dedere.statistics.running.duckdb_engine import DuckDB

        return DuckDB(frames)
    if name == "spark":
        from dedere.statistics.running.spark_engine import Spark

        return Spark(frames)
    raise NotKnownError(
        Text(f"No engine is called '{name}'.", f"Ningún motor se llama «{name}»."),
        did_you_mean(name, ENGINES)
        or Text(f"There are: {', '.join(ENGINES)}.", f"Hay: {', '.join(ENGINES)}."),
    )
