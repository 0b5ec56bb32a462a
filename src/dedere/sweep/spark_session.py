"""A local session of Spark: opened quietly, and told in words where something is missing."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.sweep.sql_tables import not_installed


def open_session(name: str, folder: Path, settings: Mapping[str, str]) -> Any:
    """A session on all cores of this machine, which keeps what it writes in *folder*.

    Args:
        name: what Spark calls the work.
        folder: a folder that is there; the log of Java goes into it.
        settings: settings of Spark beside the usual ones.

    Raises:
        DedereError: where PySpark or Java is not installed.
    """
    try:
        from pyspark.sql import SparkSession
    except ModuleNotFoundError as missing:
        raise not_installed("spark", missing.name or "pyspark") from None
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        raise DedereError(_NO_JAVA, _INSTALL_JAVA)
    usual = {
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.shuffle.partitions": "4",
        "spark.sql.warehouse.dir": str(folder / "warehouse"),
    }
    builder: Any = SparkSession.builder
    builder = builder.master("local[*]").appName(name)
    for key, value in {**usual, **settings}.items():
        builder = builder.config(key, value)
    with _quiet(folder):
        session: Any = builder.getOrCreate()
        session.sparkContext.setLogLevel("OFF")
    return session


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


_NO_JAVA = Text("Spark needs Java, which was not found.", "Spark necesita Java y no lo halló.")
_INSTALL_JAVA = Text(
    "Install it (on Debian and Ubuntu: apt install default-jre-headless).",
    "Instálelo (en Debian y Ubuntu: apt install default-jre-headless).",
)
