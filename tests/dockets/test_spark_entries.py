"""The reader on Spark answers as the reader in process, whatever the order of the rows."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bench.docket_lines import sheets
from dedere.cli.main import main
from dedere.dockets import record, table
from dedere.dockets.reading import gather, walk
from dedere.dockets.table import spark as on_spark
from dedere.errors import DedereError
from tests.dockets.test_entries_table import PAGES, shuffled


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    pytest.importorskip("pyspark")
    opened = on_spark.opened()
    try:
        session = opened.__enter__()
    except DedereError as lacking:
        pytest.skip(str(lacking))
    try:
        yield session
    finally:
        opened.__exit__(None, None, None)


def test_the_same_records_in_the_same_order(session: Any, tmp_path: Path) -> None:
    dockets = [*gather(walk([str(PAGES)])), *sheets(9, 12, 3)]
    out = tmp_path / "entries.parquet"
    table.write(dockets, out)
    expected = [json.dumps(one) for docket in dockets for one in record.of(docket)]
    assert [json.dumps(one) for one in on_spark.records(session, out)] == expected
    done = dockets[0].source.sha256
    fewer = [json.dumps(one) for one in table.records(out, {done})]
    assert 0 < len(fewer) < len(expected)
    assert [json.dumps(one) for one in on_spark.records(session, out, {done})] == fewer


def test_rows_in_any_order_are_put_together(session: Any, tmp_path: Path) -> None:
    mixed = shuffled(tmp_path)
    expected = [json.dumps(one) for one in table.records(tmp_path / "t.parquet")]
    assert [json.dumps(one) for one in on_spark.records(session, mixed)] == expected


def test_a_docket_that_is_there_twice_is_told_of(session: Any, tmp_path: Path) -> None:
    folder = tmp_path / "twice"
    folder.mkdir()
    for name in "ab":
        table.write(sheets(1, 3, 1), folder / f"{name}.parquet")
    with pytest.raises(DedereError, match="do not stand together"):
        list(on_spark.records(session, folder))


def test_another_table_is_refused(session: Any, tmp_path: Path) -> None:
    import polars as pl

    pl.DataFrame({"docket": [1]}).write_parquet(tmp_path / "other.parquet")
    with pytest.raises(DedereError, match="no table of entries"):
        list(on_spark.records(session, tmp_path / "other.parquet"))


def test_without_pyspark_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "entries.parquet"
    table.write(sheets(1, 3, 1), out)
    for name in [one for one in sys.modules if one.partition(".")[0] == "pyspark"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyspark", None)
    assert main(["docket", "read", str(out), "--engine", "spark"]) == 2
    assert 'pip install "dedere[spark]"' in capsys.readouterr().err


def test_without_java_it_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("pyspark")
    out = tmp_path / "entries.parquet"
    table.write(sheets(1, 3, 1), out)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    assert main(["docket", "read", str(out), "--engine", "spark"]) == 2
    assert "default-jre-headless" in capsys.readouterr().err
