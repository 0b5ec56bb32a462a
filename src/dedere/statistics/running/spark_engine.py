"""Spark, in a local session: the tables go in as Parquet, and the histograms come out so.

Tables that already lie in a cluster are better served by the text of `sql.statement`; this engine
runs it on one machine and shows that the answers are the same.
"""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

import polars as pl

from dedere.statistics.running.query import Query
from dedere.statistics.running.sql import decoded, statement
from dedere.sweep.spark_engine import Spark as Session


class Spark:
    """A local session over some frames.

    Raises:
        DedereError: where PySpark, sqlglot or Java is not installed.
    """

    name = "spark"

    def __init__(self, frames: Mapping[str, pl.DataFrame]) -> None:
        self.schemas = {name: frame.schema for name, frame in frames.items()}
        self.session = Session()
        self.folder = self.session.folder
        for name, frame in frames.items():
            place = self.folder / f"{name}.parquet"
            words = [one for one in frame.columns if isinstance(frame.schema[one], pl.Enum)]
            frame.with_columns(pl.col(one).cast(pl.String) for one in words).write_parquet(place)
            self.session.session.read.parquet(str(place)).createOrReplaceTempView(name)

    def __enter__(self) -> Spark:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.session.close()

    def histogram(self, query: Query) -> pl.DataFrame:
        """The rows of *query* counted."""
        import sqlglot

        written = sqlglot.transpile(statement(query, self.schemas), read="duckdb", write="spark")
        out = Path(tempfile.mkdtemp(dir=self.folder)) / "found"
        self.session.session.sql(written[0]).write.parquet(str(out))
        return decoded(pl.read_parquet(out / "*.parquet"), query)
