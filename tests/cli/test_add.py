"""`dedere add`: under a name, all or nothing."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

SMALL = """format: dedere-casefile/1
id: {id}
requesting_state: US
requested_state: MX
offenses: [{{id: o1}}]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for id in ("one", "two"):
        (tmp_path / f"{id}.yaml").write_text(SMALL.format(id=id), encoding="utf-8")
    (tmp_path / "bad.yaml").write_text("format: dedere-casefile/1\nid: bad\n", encoding="utf-8")
    return tmp_path


def dedere(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-c", "from dedere.cli.main import run; run()", *args],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "DEDERE_DATA": str(folder / "data")},
        timeout=120,
        check=False,
    )


def kept(folder: Path) -> list[tuple[str, str]]:
    database = folder / "data" / "dedere.sqlite3"
    if not database.exists():
        return []
    with sqlite3.connect(database) as connection:
        rows: list[tuple[str, str]] = connection.execute(
            "select id, added_by from store_case order by id"
        ).fetchall()
    return rows


def test_casefiles_are_added_under_a_name(folder: Path) -> None:
    done = dedere(folder, "add", "one.yaml", "two.yaml", "--by", "Ana Ejemplo", "--json")
    assert done.returncode == 0, done.stderr
    assert [one["case"] for one in json.loads(done.stdout)["added"]] == ["one", "two"]
    assert kept(folder) == [("one", "Ana Ejemplo"), ("two", "Ana Ejemplo")]


def test_without_a_name_nothing_is_written(folder: Path) -> None:
    done = dedere(folder, "add", "one.yaml")
    assert done.returncode == 2
    assert "--by" in done.stderr
    assert not (folder / "data").exists()


@pytest.mark.parametrize("second", ["bad.yaml", "one.yaml", "missing.yaml"])
def test_where_one_cannot_be_added_none_is(folder: Path, second: str) -> None:
    done = dedere(folder, "add", "one.yaml", second, "--by", "Ana Ejemplo", "--lang", "es")
    assert done.returncode == 2
    assert done.stderr
    assert "Traceback" not in done.stderr
    assert kept(folder) == []
