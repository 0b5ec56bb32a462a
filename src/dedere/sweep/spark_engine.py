"""Spark, in a local session: the columns go in as Parquet, and the answers come out so.

A docket that already lies in a cluster is better served by the text of `sql.statement` itself; this
engine is here to run it on one machine and to show that the answers are the same.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pyarrow.parquet

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array
from dedere.sweep.preparing import Prepared
from dedere.sweep.sql_tables import Questions, SqlSession, in_order, not_installed
from dedere.sweep.tree import Node

_parquet: Any = pyarrow.parquet


@contextmanager
def _quiet(folder: Path) -> Iterator[None]:
    """Let Java, which is started within, write what it has to tell into a file of the folder."""
    sys.stderr.flush()
    kept = os.dup(2)
    log = os.open(folder / "java.log", os.O_WRONLY | os.O_CREAT)
    try:
        os.dup2(log, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(log)


class Spark(SqlSession):
    """A local session, for as many batches as there are.

    Raises:
        DedereError: where PySpark, sqlglot or Java is not installed.
    """

    def __init__(self) -> None:
        try:
            import sqlglot  # noqa: F401 - looked for before anything is read
            from pyspark.sql import SparkSession
        except ModuleNotFoundError as missing:
            raise not_installed("spark", missing.name or "pyspark") from None
        if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
            raise DedereError(
                Text(
                    "Spark needs Java, which was not found.", "Spark necesita Java y no lo halló."
                ),
                Text(
                    "Install it (on Debian and Ubuntu: apt install default-jre-headless).",
                    "Instálelo (en Debian y Ubuntu: apt install default-jre-headless).",
                ),
            )
        self.questions = Questions("spark")
        self.folder = Path(tempfile.mkdtemp(prefix="dedere-sweep-"))
        builder: Any = SparkSession.builder
        with _quiet(self.folder):
            self.session: Any = (
                builder.master("local[*]")
                .appName("dedere sweep")
                .config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", "false")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.sql.ansi.enabled", "true")
                .config("spark.sql.shuffle.partitions", "4")
                # Java takes minutes to compile the classes that Spark writes for a law of
                # hundreds of rules; read node by node they are quicker.
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
                .config("spark.sql.warehouse.dir", str(self.folder / "warehouse"))
                .getOrCreate()
            )
            self.session.sparkContext.setLogLevel("OFF")

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
