"""`dedere publish` refuses what it cannot do at once, in words, and touches nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from dedere.cli.main import main

EXAMPLE = str(Path(__file__).parents[2] / "examples" / "invented-sierra-nevada.yaml")


def test_a_folder_of_somebody_else_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    assert main(["publish", str(tmp_path), "--lang", "es"]) == 2
    assert "no está vacía" in capsys.readouterr().err
    assert [one.name for one in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_day_before_the_first_record_is_refused_with_that_day(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    site = tmp_path / "site"
    asked = ["publish", str(site), "--from", EXAMPLE, "--as-of", "1900-01-01"]
    assert main(asked) == 2
    told = capsys.readouterr().err
    assert "1900-01-01" in told
    assert "The first record is of 20" in told
    assert not site.exists()


def test_an_address_that_is_none_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["publish", str(tmp_path), "--at", "example"]) == 2
    assert "https://example.org/record" in capsys.readouterr().err
