"""Spark, in a local session: the columns go in as Parquet, and the answers come out so.

A docket that already lies in a cluster is better served by the text of `sql.statement` itself; this
engine is here to run it on one machine and to show that the answers are the same.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

import pyarrow.parquet

from dedere.errors import DedereError
from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array
from dedere.sweep.preparing import Prepared
from dedere.sweep.spark_session import open_session
from dedere.sweep.sql_tables import Questions, SqlSession, in_order, not_installed
from dedere.sweep.tree import Node

_parquet: Any = pyarrow.parquet


class Spark(SqlSession):
    """A local session, for as many batches as there are.

    Raises:
        DedereError: where PySpark, sqlglot or Java is not installed.
    """

    def __init__(self) -> None:
        try:
            import sqlglot  # noqa: F401 - looked for before anything is read
        except ModuleNotFoundError as missing:
            raise not_installed("spark", missing.name or "sqlglot") from None
        self.folder = Path(tempfile.mkdtemp(prefix="dedere-sweep-"))
        try:
            self.session: Any = open_session(
                "dedere sweep",
                self.folder,
                {
                    "spark.sql.ansi.enabled": "true",
                    # Java takes minutes to compile the classes that Spark writes for a law of
                    # hundreds of rules; read node by node they are quicker.
                    "spark.sql.codegen.wholeStage": "false",
                    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
                },
            )
        except DedereError:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise
        self.questions = Questions("spark")

    def close(self) -> None:
        self.session.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def answers(self, prepared: Prepared, trees: list[Node], table: Level) -> list[Array]:
        asked = self.questions.of(prepared, trees, table)
        batch = Path(tempfile.mkdtemp(dir=self.folder))
        try:
            for level, columns in asked.tables.items():
                place = batch / f"{level}.parquet"
                _parquet.write_table(columns, place)
                self.session.read.parquet(str(place)).createOrReplaceTempView(str(level))
            found = batch / "answers"
            self.session.sql(asked.sql).write.parquet(str(found))
            return in_order(_parquet.read_table(found))
        finally:
            shutil.rmtree(batch, ignore_errors=True)
