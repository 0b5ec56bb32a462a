"""The same reader on Spark: the rows of one docket are worked on together, by this very program.

On a cluster the workers need dedere installed; the session here is a local one.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.dockets.table.reading import NEEDED, check, joined
from dedere.dockets.table.shape import NUMBER
from dedere.errors import DedereError
from dedere.sweep.spark_session import open_session


@contextmanager
def opened() -> Iterator[Any]:
    """A session, closed at the end.

    Raises:
        DedereError: where PySpark or Java is not installed.
    """
    folder = Path(tempfile.mkdtemp(prefix="dedere-dockets-"))
    try:
        # The workers run the same Python, with the same packages.
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        session = open_session("dedere docket read", folder, {})
        try:
            yield session
        finally:
            session.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def records(session: Any, path: str | Path, skip: Collection[str] = ()) -> Iterator[dict[str, Any]]:
    """The records of the dockets of a table, in the order of their numbers.

    They are those of `table.records`, whichever way Spark parts the rows.

    Raises:
        DedereError: where it is not a table of entries.
    """
    from pyspark.errors import PySparkException
    from pyspark.sql import functions

    try:
        table = session.read.parquet(str(path))
    except PySparkException as problem:
        raise DedereError(_FAILED.format(why=str(problem).splitlines()[0])) from None
    check(path, table.columns)
    rows = functions.struct(*(name for name in NEEDED if name != NUMBER))
    answered = functions.udf(
        partial(_answered, skip=frozenset(skip)), "array<string>", useArrow=False
    )
    answers = (
        table.select(NUMBER, rows.alias("entry"))
        .groupBy(NUMBER)
        # The place in the docket is the first part of a row, so that they are sorted by it.
        .agg(functions.sort_array(functions.collect_list("entry")).alias("entries"))
        .select(NUMBER, functions.posexplode(answered(NUMBER, "entries")).alias("at", "record"))
        .orderBy(NUMBER, "at")
    )
    try:
        for row in answers.toLocalIterator():
            yield json.loads(row["record"])
    except PySparkException as problem:
        lines = [line for line in str(problem).splitlines() if line.strip()]
        said = next((line for line in reversed(lines) if "Error: " in line), lines[0])
        raise DedereError(_FAILED.format(why=said.partition("Error: ")[2] or said)) from None


def _answered(number: int, rows: Iterable[Any], skip: frozenset[str]) -> list[str]:
    """The records of one docket as text; it runs in a worker."""
    from dedere.dockets import record

    of_docket = ({NUMBER: number, **row.asDict(recursive=True)} for row in rows)
    return [
        json.dumps(one)
        for _, docket in joined(of_docket)
        if docket.source.sha256 not in skip
        for one in record.of(docket)
    ]


_FAILED = Text("Spark could not read the table: {why}", "Spark no pudo leer la tabla: {why}")
