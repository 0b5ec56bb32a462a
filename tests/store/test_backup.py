"""Backups and moves: everything comes back, on either database, or nothing does."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dedere.store.backup.reading import read
from dedere.store.backup.sealing import MAGIC, PIECE, BackupError
from tests.store.conftest import command, program

ROOT = Path(__file__).resolve().parents[2]
KEY = {"DEDERE_BACKUP_KEY": "an invented passphrase"}
FILLED = """
import io
from dedere.casefile import from_data
from dedere.law.facts import facts_of
from dedere.law.language.situation import Level
from dedere.store import cases, compartments, items
from dedere.store.access import Reader
from dedere.store.documents import keeping
from dedere.store.models import Compartment
office = frozenset({"o1"})
ana = Reader("Ana Ejemplo", account="a1", organizations=office, writes=office)
case = cases.add(from_data({
    "format": "dedere-casefile/1", "id": "ours", "invented": True, "requesting_state": "US",
    "requested_state": "MX", "person": {"name": "Ñandú Peña 🙂"}, "offenses": [{"id": "o1"}],
    "documents": [{"id": "d1", "kind": "arrest_warrant"}]}, name="ours"), ana, owner="o1")
cases.write(case, "o1", facts_of(Level.OFFENSE)["is_wilful"], {"value": True}, ana)
items.add(case, "events", {"type": "provisional_arrest", "date": "2024-05-06"}, ana)
text = ("A paper about Ñandú. " * 100_000).encode()
keeping.add(case, "d1", io.BytesIO(text), len(text), "paper.txt", ana)
compartments.close(case, ana, Compartment.SEALED, "documents", "d1", reason="a secret",
                   organizations=["o1"])
"""
READ = """
import hashlib, json
from dedere.store import cases, derived
from dedere.store.access import Reader
from dedere.store.documents import keeping
from dedere.casefile import to_data
from dedere.store.chain.canonical import digest
office = frozenset({"o1"})
told = {}
for reader in (Reader(), Reader("Ana Ejemplo", account="a1", organizations=office, writes=office)):
    for case, casefile in cases.casefiles_for(reader):
        files = {one.pk: hashlib.sha256(b"".join(keeping.content(one))).hexdigest()
                 for some in keeping.attachments(case, reader).values() for one in some}
        told[f"{reader.account} {case.pk}"] = [digest(to_data(casefile)), files]
from dedere.store.models import Findable, Glance
told["derived"] = [Findable.objects.count(), Glance.objects.count()]
print(json.dumps(told, sort_keys=True))
"""


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with public cases, a closed one, a sealed document and keys."""
    folder = tmp_path_factory.mktemp("filled") / "data"
    casefile = ROOT / "examples" / "invented-mesa-transfer.yaml"
    assert command(folder, "add", str(casefile), "--by", "Beto Ejemplo").returncode == 0
    done = program(FILLED, folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def made(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of it."""
    file = tmp_path_factory.mktemp("safe") / "office.backup"
    done = command(filled, "backup", str(file), "--json", **KEY)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["rows"] > 10
    assert told["bytes"] == file.stat().st_size
    return file


@pytest.fixture(scope="module")
def content(filled: Path) -> Any:
    return reading(filled)


def reading(folder: Path, database: str | None = None) -> Any:
    done = program(READ, folder, database)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def refused(done: Any, *words: str) -> None:
    assert done.returncode == 2, done.stdout + done.stderr
    for word in words:
        assert word in done.stderr
    assert "Traceback" not in done.stderr


# -- there and back --------------------------------------------------------------------------------


def test_a_backup_comes_back_on_either_database(
    made: Path, content: Any, empty_database: str, tmp_path: Path
) -> None:
    home = tmp_path / "new"
    done = command(home, "restore", str(made), "--into", empty_database, "--json", **KEY)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["chain"]["broken"] is None
    assert reading(home, empty_database) == content
    again = command(home, "restore", str(made), "--into", empty_database, **KEY)
    refused(again, "not empty")


def test_into_the_data_folder_itself(made: Path, content: Any, tmp_path: Path) -> None:
    home = tmp_path / "new"
    assert command(home, "restore", str(made), **KEY).returncode == 0
    assert reading(home) == content
    assert (home / "dedere.sqlite3").exists()
    assert not list(tmp_path.glob(".*")), "nothing is left beside it"
    told = json.loads(command(home, "audit", "verify", "--json").stdout)
    assert told["broken"] is None
    assert (
        command(home, "add", str(ROOT / "examples/duarte-jaquez.yaml"), "--by", "A").returncode == 0
    )


def test_moved_and_moved_back_nothing_is_lost(
    filled: Path, content: Any, postgresql: str, tmp_path: Path
) -> None:
    from tests.postgres import new_database

    home = tmp_path / "data"
    shutil.copytree(filled, home)
    here = f"sqlite:///{home / 'dedere.sqlite3'}"
    back = f"sqlite:///{tmp_path / 'back.sqlite3'}"
    with new_database(postgresql) as there:
        moved = command(home, "store", "move", here, there, "--json")
        assert moved.returncode == 0, moved.stderr
        assert json.loads(moved.stdout)["chain"]["broken"] is None
        assert reading(home, there) == content
        refused(command(home, "store", "move", here, there), "not empty")
        wrote = command(home, "add", str(ROOT / "examples/duarte-jaquez.yaml"), "--by", "A",
                        database=there)  # fmt: skip
        assert wrote.returncode == 0, "the numbers of new rows go on"
        returned = command(home, "store", "move", there, back, "--json")
        assert returned.returncode == 0, returned.stderr
    told = json.loads(command(home, "audit", "verify", "--json", database=back).stdout)
    assert told["broken"] is None
    assert set(content) < set(reading(home, back))
    behind = sqlite3.connect(tmp_path / "back.sqlite3")
    with pytest.raises(sqlite3.IntegrityError, match="neither changed nor deleted"):
        behind.execute("UPDATE store_case SET origin = 'elsewhere'")
    behind.close()


# -- what cannot be used ---------------------------------------------------------------------------


def _cut(data: bytes) -> bytes:
    return data[:-100]


def _without_the_last_piece(data: bytes) -> bytes:
    """The end cut off where a piece ends, as somebody would who knows the format."""
    at = data.index(b"\n", len(MAGIC)) + 1
    pieces = []
    while at < len(data):
        length = 4 + int.from_bytes(data[at : at + 4], "big")
        pieces.append((at, length))
        at += length
    assert len(pieces) > 1 or len(data) < PIECE
    return data[: pieces[-1][0]]


def _changed(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]


def _cheaper_key(data: bytes) -> bytes:
    return data.replace(b'"n": 131072', b'"n": 131071')


@pytest.mark.parametrize(
    "damage",
    [_cut, _without_the_last_piece, _changed, _cheaper_key, lambda data: data + b"\0",
     lambda data: b"something else"],
    ids=["cut", "last piece", "changed", "header", "longer", "another file"],
)  # fmt: skip
def test_a_damaged_backup_is_not_opened(
    made: Path, tmp_path: Path, damage: Callable[[bytes], bytes]
) -> None:
    file = tmp_path / "damaged"
    file.write_bytes(damage(made.read_bytes()))
    with pytest.raises(BackupError):
        read(file, KEY["DEDERE_BACKUP_KEY"].encode())


def test_a_damaged_backup_writes_nothing(made: Path, tmp_path: Path) -> None:
    file = tmp_path / "damaged"
    file.write_bytes(_cut(made.read_bytes()))
    refused(command(tmp_path / "new", "restore", str(file), **KEY), "damaged")
    assert [path.name for path in tmp_path.iterdir()] == ["damaged"]


def test_without_its_passphrase_it_stays_closed(made: Path, tmp_path: Path) -> None:
    other = {"DEDERE_BACKUP_KEY": "another passphrase"}
    refused(command(tmp_path / "new", "restore", str(made), **other), "passphrase")
    assert not (tmp_path / "new").exists()
    assert b"Ejemplo" not in made.read_bytes()


def test_what_is_there_is_not_written_over(made: Path, filled: Path) -> None:
    before = made.read_bytes()
    refused(command(filled, "backup", str(made), **KEY), "is there already")
    refused(command(filled, "restore", str(made), **KEY), "not empty")
    assert made.read_bytes() == before


def test_a_short_passphrase_or_none_makes_no_backup(filled: Path, tmp_path: Path) -> None:
    file = tmp_path / "x"
    refused(command(filled, "backup", str(file), DEDERE_BACKUP_KEY="short"), "12")
    refused(command(filled, "backup", str(file), DEDERE_BACKUP_KEY=""), "--key-file")
    key = tmp_path / "key"
    key.write_text("from a file of its own\n")
    done = command(filled, "backup", str(file), "--key-file", str(key), "--lang", "es")
    assert done.returncode == 0, done.stderr
    assert "íntegro" in done.stdout
    home = tmp_path / "new"
    assert command(home, "restore", str(file), "--key-file", str(key)).returncode == 0


def test_a_restore_that_fails_on_the_way_leaves_nothing(
    filled: Path, postgresql: str, tmp_path: Path
) -> None:
    """A row that the other database does not take: it is named, and nothing else is left."""
    import psycopg

    from tests.postgres import new_database

    home = tmp_path / "data"
    shutil.copytree(filled, home)
    behind = sqlite3.connect(home / "dedere.sqlite3")
    with behind:
        found = behind.execute("PRAGMA table_info(store_organization)").fetchall()
        columns = [row[1] for row in found]
        told = {"id": "toolong", "kind": "firm", "name_en": "x" * 300}
        like = {"bool": 1, "datetime": "2026-01-01 00:00:00"}
        values = [told.get(row[1], like.get(row[2], "")) for row in found]
        marks = ", ".join("?" * len(columns))
        behind.execute(
            f"INSERT INTO store_organization ({', '.join(columns)}) VALUES ({marks})",  # noqa: S608
            values,
        )
    behind.close()
    file = tmp_path / "office.backup"
    assert command(home, "backup", str(file), **KEY).returncode == 0
    with new_database(postgresql) as there:
        done = command(tmp_path / "new", "restore", str(file), "--into", there, **KEY)
        refused(done, "toolong", "store.organization")
        moved = command(home, "store", "move", f"sqlite:///{home / 'dedere.sqlite3'}", there)
        refused(moved, "toolong")
        with psycopg.connect(there) as connection:
            left = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
            assert left.fetchone() == (0,)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "office.backup"]
