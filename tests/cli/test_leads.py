"""The command `leads`, as others call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dedere.cli.main import main
from tests.connections.sample import FILES, PERSON

CONTRACT = {"file", "entry", "says", "public", "barred_by", "opened_by", "source"}


@pytest.fixture
def folder(tmp_path: Path) -> str:
    cases = tmp_path / "cases"
    cases.mkdir()
    (cases / "files.yaml").write_text(FILES, encoding="utf-8")
    (cases / "person.yaml").write_text(PERSON, encoding="utf-8")
    return str(cases)


def told(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(["leads", *args]) == code
    out = capsys.readouterr()
    return out.err if code else out.out


def test_json_has_the_shape_of_the_contract(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    data = json.loads(told(capsys, "ap-15", "--from", folder, "--json"))
    assert data["format"] == 1
    assert data["about"] == "investigation:ap-15"
    by_id = {one["id"]: one for one in data["leads"]}
    assert all(set(one) >= CONTRACT for one in data["leads"])
    exhibit = by_id["invented-files:f1"]
    assert {key: exhibit[key] for key in CONTRACT} == {
        "file": "1:16-cr-00001 (Northern District of Illinois)",
        "entry": "57",
        "says": "Intercepted calls of those days.",
        "public": True,
        "barred_by": [],
        "opened_by": ["trial_exhibit"],
        "source": "Invented docket <https://example.org/docket>",
    }
    assert by_id["invented-files:f3"]["public"] is None
    assert by_id["invented-files:f2"]["public"] is False


def test_the_text_speaks_both_languages(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    english = told(capsys, "ap-15", "--from", folder)
    spanish = told(capsys, "ap-15", "--from", folder, "--lang", "es")
    for words in ("Barred by: seal of the court", "whether it is public is not known", "INVENTED"):
        assert words in english
    for words in ("Lo cierra: sello del tribunal", "no se sabe si es pública", "INVENTADOS"):
        assert words in spanish
    assert "us/frcrp/11/c" in english
    assert "This is no legal advice." in english


def test_nothing_found_is_said_and_is_no_error(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "No file of a US court" in told(capsys, "nobody-wrote-of-it", "--from", folder)
    data = json.loads(told(capsys, "nobody-wrote-of-it", "--from", folder, "--json"))
    assert data["leads"] == []


def test_an_unknown_id_ends_with_2_and_names_what_is_near(
    folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said = told(capsys, "lagunas-2015", "--from", folder, "--lang", "es", code=2)
    assert "incident:laguna-2015" in said


def test_a_draft_is_printed_for_one_entry(folder: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, "ap-15", "--from", folder, "--draft", "f2", "--lang", "es")
    assert text.startswith("# Borrador")
    assert "INVENTADO" in text
    said = told(capsys, "ap-15", "--from", folder, "--draft", "f99", code=2)
    assert "invented-files:f1" in said


def test_without_a_folder_the_bundled_casefiles_are_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    said = told(capsys, "no-such-thing", code=2)
    assert "investigation:invented-investigation-of-the-disappearance" in said


def test_a_wrong_or_empty_place_is_named(
    tmp_path: Path, folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    assert "empty" in told(capsys, "x", "--from", str(tmp_path / "empty"), code=2)
    assert "absent.yaml" in told(capsys, "x", "--from", str(tmp_path / "absent.yaml"), code=2)
    (Path(folder) / "copy.yaml").write_text(FILES, encoding="utf-8")
    assert "invented-files" in told(capsys, "x", "--from", folder, code=2)
