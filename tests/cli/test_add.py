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


def test_with_accounts_a_case_belongs_to_an_organization_or_is_said_to_be_public(
    folder: Path,
) -> None:
    begun = dedere(folder, "organization", "add", "A firm", "--kind", "firm", "--json")
    assert begun.returncode == 0, begun.stderr
    # An administrator, as the one-time link of the first start would make one.
    made = subprocess.run(  # our own code
        [
            sys.executable,
            "-c",
            "from dedere.cli.opening import open_store; open_store()\n"
            "from dedere.store import accounts\n"
            "accounts.create('ana@example.org', 'Ana', 'una clave que nadie adivina', 'en',"
            " accounts.CONSOLE, administrator=True)",
        ],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "DEDERE_DATA": str(folder / "data")},
        timeout=120,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    refused = dedere(folder, "add", "one.yaml", "--by", "Ana")
    assert refused.returncode == 2
    assert "--organization" in refused.stderr
    kept = dedere(folder, "add", "one.yaml", "--by", "Ana", "--organization", "A firm", "--json")
    assert kept.returncode == 0, kept.stderr
    # Its address tells nothing of it.
    assert "one" not in json.loads(kept.stdout)["added"][0]["case"]
    assert dedere(folder, "add", "two.yaml", "--by", "Ana", "--public").returncode == 0
