"""The address of the database: what is understood, and what is said of the rest."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from dedere.store import databases
from dedere.store.models import Case, Entry
from dedere.store.models.base import DoesNotFitError
from tests.store.conftest import command

SECRET = "hunter2"


def test_none_given_is_the_file_in_the_data_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    assert databases.from_environment()["NAME"] == tmp_path / "dedere.sqlite3"


def test_a_demonstration_never_touches_the_database_of_the_office(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://office@db.example.org/office")
    assert databases.from_environment()["NAME"] == "office"
    monkeypatch.setenv("DEDERE_DEMO", "1")
    assert databases.from_environment()["ENGINE"] == databases.SQLITE


def test_an_address_of_postgresql_is_taken_apart() -> None:
    told = databases.configured("postgresql://me:p%40ss@db.example.org:5433/cases?sslmode=require")
    assert (told["USER"], told["PASSWORD"], told["HOST"]) == ("me", "p@ss", "db.example.org")
    assert (told["NAME"], told["PORT"]) == ("cases", "5433")
    assert told["OPTIONS"]["sslmode"] == "require"
    assert "p@ss" not in databases.shown(told)


def test_three_slashes_are_from_here_and_four_from_the_root() -> None:
    assert databases.configured("sqlite:///x/y.db")["NAME"] == Path.cwd() / "x/y.db"
    assert databases.configured("sqlite:////x/y.db")["NAME"] == Path("/x/y.db")


@pytest.mark.parametrize(
    "url",
    [
        f"mysql://me:{SECRET}@host/name",
        f"me:{SECRET}@host/name",
        f"postgresql://me:{SECRET}@host",
        f"postgresql://me:{SECRET}@host/%zz",
        "sqlite://",
        "sqlite:///",
    ],
)
def test_what_is_no_address_is_said_without_its_password(url: str) -> None:
    with pytest.raises(databases.DatabaseError) as refused:
        databases.configured(url)
    for lang in ("en", "es"):
        assert SECRET not in refused.value.in_(lang)


def test_a_server_that_does_not_answer_is_named_without_its_password(tmp_path: Path) -> None:
    url = f"postgresql://me:{SECRET}@127.0.0.1:1/cases"
    done = command(tmp_path, "audit", "verify", database=url)
    assert done.returncode == 2
    assert "cases (127.0.0.1)" in done.stderr
    assert SECRET not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


# -- what only one of them would take --------------------------------------------------------------


@pytest.mark.django_db
@pytest.mark.parametrize(
    "told",
    [
        {"by": "x" * 201},
        {"by": "A\x00B"},
        {"written": {"value": "A\x00B"}},
        {"written": {"value": "A\ud800B"}},
    ],
    ids=["too long", "NUL", "NUL in JSON", "half a sign"],
)
def test_what_postgresql_refuses_is_refused_on_both(case: Case, told: dict[str, Any]) -> None:
    row = Entry(**{"case": case, "subject": "o1", "fact": "x", "by": "Ana", **told})
    for write in (row.save, lambda: Entry.objects.bulk_create([row])):
        with pytest.raises(DoesNotFitError):
            write()


@pytest.mark.django_db
def test_a_text_about_such_a_sign_is_kept(case: Case) -> None:
    kept = {"value": r"the sign \u0000, written out"}
    Entry(case=case, subject="o1", fact="x", by="Ana", written=kept).save()
    assert Entry.objects.get(fact="x").written == kept


def test_what_is_deleted_leaves_nothing_in_the_file(tmp_path: Path) -> None:
    kept = tmp_path / "kept.sqlite3"
    made = sqlite3.connect(kept)
    # Some systems build SQLite so by default, others not.
    made.execute("PRAGMA secure_delete=OFF")
    for pragma in databases.configured(f"sqlite://{kept}")["OPTIONS"]["init_command"].split(";"):
        made.execute(pragma)
    made.execute("CREATE TABLE t (w)")
    made.execute("INSERT INTO t VALUES (?)", [SECRET])
    made.commit()
    made.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert SECRET.encode() in kept.read_bytes()
    made.execute("DELETE FROM t")
    made.commit()
    made.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    made.close()
    assert SECRET.encode() not in kept.read_bytes()
