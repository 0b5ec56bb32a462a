"""The data folder: nobody else's, and made only when asked for."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from django.db import IntegrityError, connection, transaction

from dedere.store import place
from dedere.store.models import Entry


def test_asking_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path / "data"))
    assert place.key() != place.key()
    assert place.database() == tmp_path / "data" / "dedere.sqlite3"
    assert not (tmp_path / "data").exists()


def test_the_folder_is_private_and_the_key_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path / "data"))
    place.prepare()
    kept = place.key()
    place.prepare()
    assert place.key() == kept
    assert len(kept) >= 50
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
        assert stat.S_IMODE((tmp_path / "data" / place.KEY).stat().st_mode) == 0o600


def test_without_a_name_the_folder_is_var(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DEDERE_DATA", raising=False)
    assert place.folder() == Path("var").absolute()


@pytest.mark.django_db
def test_foreign_keys_hold() -> None:
    entry = Entry(case_id="not there", subject="o1", fact="offense.is_wilful", by="Ana")

    def write() -> None:
        with transaction.atomic():
            entry.save()
            connection.check_constraints()

    with pytest.raises(IntegrityError):
        write()
