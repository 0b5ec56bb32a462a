"""The chain: whatever is changed behind the program's back is found."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
CASE = ROOT / "examples" / "invented-sierra-nevada.yaml"
OTHER = ROOT / "examples" / "invented-mesa-transfer.yaml"

Office = Callable[..., subprocess.CompletedProcess[str]]


def command(folder: Path, *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-c", "from dedere.cli.main import run; run()", *args],
        capture_output=True,
        text=True,
        env={**os.environ, "DEDERE_DATA": str(folder)},
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with two cases, added by two people."""
    folder = tmp_path_factory.mktemp("written")
    assert command(folder, "add", str(CASE), "--by", "Ana Ejemplo").returncode == 0
    assert command(folder, "add", str(OTHER), "--by", "Beto Ejemplo").returncode == 0
    return folder


@pytest.fixture
def office(written: Path, tmp_path: Path) -> Office:
    """The command in a copy of that folder."""
    shutil.copytree(written, tmp_path, dirs_exist_ok=True)
    return partial(command, tmp_path)


def behind_the_back(folder: Path, *statements: str) -> None:
    """Change the database as somebody would who knows of the triggers."""
    database = sqlite3.connect(folder / "dedere.sqlite3")
    with database:
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():
            database.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            database.execute(statement)
    database.close()


def found(office: Office) -> tuple[int, dict[str, Any]]:
    done = office("audit", "verify", "--json")
    return done.returncode, json.loads(done.stdout)


def test_what_the_program_wrote_holds(office: Office) -> None:
    code, told = found(office)
    assert code == 0
    assert told["broken"] is None
    assert told["entries"] == 2
    assert told["checkpoints"] >= 1


@pytest.mark.parametrize(
    ("statement", "entry"),
    [
        ("UPDATE store_case SET origin = 'elsewhere' WHERE id LIKE 'invented-sierra%'", 1),
        ("UPDATE store_case SET data = replace(data, 'invented', 'invanted')", 1),
        ("UPDATE store_case SET added_by = 'Carla Ejemplo' WHERE added_by LIKE 'Beto%'", 2),
        ("DELETE FROM store_case WHERE id LIKE 'invented-mesa%'", 2),
        ("DELETE FROM store_link WHERE n = 1", 1),
        ("UPDATE store_link SET by = 'Carla Ejemplo' WHERE n = 2", 2),
        ("UPDATE store_link SET at = '2020-01-01 00:00:00' WHERE n = 1", 1),
        ("UPDATE store_link SET previous = hash WHERE n = 2", 2),
        ("DELETE FROM store_link WHERE n = 2", 2),
        ("DELETE FROM store_link", 1),
    ],
)
def test_a_change_is_found_where_it_is(
    office: Office, tmp_path: Path, statement: str, entry: int
) -> None:
    behind_the_back(tmp_path, statement)
    code, told = found(office)
    assert code == 1
    assert told["broken"]["entry"] == entry
    assert told["broken"]["why"]


def test_who_drops_the_last_entry_with_all_that_the_database_knows_of_it_is_found(
    office: Office, tmp_path: Path
) -> None:
    behind_the_back(
        tmp_path,
        "DELETE FROM store_case WHERE id LIKE 'invented-mesa%'",
        "DELETE FROM store_link WHERE n = 2",
        "DELETE FROM store_checkpoint",
    )
    code, told = found(office)
    assert (code, told["broken"]["entry"]) == (1, 2)


def test_a_row_that_nobody_wrote_is_found(office: Office, tmp_path: Path) -> None:
    columns = "id, data, visibility, added_by, added_at, origin"
    behind_the_back(
        tmp_path,
        f"INSERT INTO store_case ({columns}) "  # noqa: S608  # names of our own
        "SELECT 'planted', data, visibility, added_by, added_at, origin FROM store_case LIMIT 1",
    )
    code, told = found(office)
    assert code == 1
    assert told["broken"]["entry"] is None
    assert "planted" in told["broken"]["why"]


def test_a_chain_made_anew_does_not_fit_what_was_signed(office: Office, tmp_path: Path) -> None:
    """Whoever has the program can compute every hash; the key of the office signs only its own."""
    head = tmp_path / "chain-head.json"
    kept = json.loads(head.read_text())
    head.write_text(json.dumps({**kept, "hash": "0" * 64}))
    code, told = found(office)
    assert (code, told["broken"]["entry"]) == (1, 2)


def test_thrown_away_whole_it_is_not_begun_anew(office: Office, tmp_path: Path) -> None:
    behind_the_back(tmp_path, "DELETE FROM store_link", "DELETE FROM store_checkpoint")
    assert office("add", str(ROOT / "examples/duarte-jaquez.yaml"), "--by", "A").returncode == 0
    code, _ = found(office)
    assert code == 1


def test_the_database_itself_refuses_to_change_what_is_written(
    office: Office, tmp_path: Path
) -> None:
    assert office("audit", "checkpoint").returncode == 0
    database = sqlite3.connect(tmp_path / "dedere.sqlite3")
    for statement in (
        "UPDATE store_case SET origin = 'elsewhere'",
        "DELETE FROM store_case",
        "UPDATE store_link SET by = 'nobody'",
        "DELETE FROM store_checkpoint",
        "DELETE FROM store_link",
    ):
        with pytest.raises(sqlite3.IntegrityError, match="neither changed nor deleted"):
            database.execute(statement)
    database.close()


def test_a_copy_of_a_checkpoint_is_written_once(office: Office, tmp_path: Path) -> None:
    safe = tmp_path / "safe.json"
    assert office("audit", "checkpoint", str(safe)).returncode == 0
    told = json.loads(safe.read_text())
    assert told["entries"] == 2
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(told["public_key"]))
    message = f"dedere-checkpoint/1 {told['entries']} {told['hash']} {told['at']}"
    key.verify(bytes.fromhex(told["signature"]), message.encode())
    again = office("audit", "checkpoint", str(safe))
    assert again.returncode == 2
    assert "not there yet" in again.stderr


def test_an_empty_office_has_nothing_to_sign_and_nothing_broken(tmp_path: Path) -> None:
    done = command(tmp_path, "audit", "verify", "--json")
    assert (done.returncode, json.loads(done.stdout)["entries"]) == (0, 0)
    assert command(tmp_path, "audit", "checkpoint").returncode == 2
