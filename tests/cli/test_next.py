"""The command `next`, as others call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dedere.cli.main import main

EXAMPLES = Path(__file__).parents[2] / "examples"
GUZMAN = str(EXAMPLES / "guzman-loera.yaml")


@pytest.fixture(autouse=True)
def empty_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data"
    data.mkdir()
    monkeypatch.setenv("DEDERE_DATA", str(data))


def told(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(["next", *args]) == code
    return capsys.readouterr().out


def test_json_has_the_shape_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(told(capsys, GUZMAN, "--as-of", "2016-06-15", "--json"))
    assert data["format"] == 1
    assert {"step", "role", "provision"} <= set(data["enabled"][0])
    assert {"step", "because"} <= set(data["disabled"][0])
    assert {"step", "by", "provision"} <= set(data["due"][0])
    surrender = [one for one in data["disabled"] if one["step"] == "request/surrender"]
    texts = [because["text"] for one in surrender for because in one["because"]]
    assert any("amparo 485/2016, since 27 May 2016" in text for text in texts)


def test_the_table_speaks_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    english = told(capsys, GUZMAN, "--as-of", "2016-06-15")
    for heading in ("Now", "Who", "Due", "Held back, and why", "no legal advice"):
        assert heading in english
    spanish = told(capsys, GUZMAN, "--as-of", "2016-06-15", "--lang", "es")
    for heading in ("Ahora", "Quién", "Lo que se debe", "Detenido, y por qué"):
        assert heading in spanish


def test_short_by_default(capsys: pytest.CaptureFixture[str]) -> None:
    short = told(capsys, GUZMAN, "--as-of", "2016-06-15")
    whole = told(capsys, GUZMAN, "--as-of", "2016-06-15", "--all")
    assert len(whole.splitlines()) > 3 * len(short.splitlines())


def test_the_plain_page_is_printed_and_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = told(capsys, GUZMAN, "--as-of", "2016-06-15", "--plain", "--lang", "es")
    assert page.startswith("# El caso de extradición de Joaquín")
    out = tmp_path / "page.html"
    args = ("--as-of", "2016-06-15", "--plain", "--html", "--out", str(out))
    assert told(capsys, GUZMAN, *args) == ""
    assert out.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    assert list(tmp_path.glob(".*")) == []


def test_a_page_that_cannot_be_written_is_input_that_cannot_be_used(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "no-such-folder" / "page.md")
    assert main(["next", GUZMAN, "--as-of", "2016-06-15", "--plain", "--out", out]) == 2
    assert "no-such-folder" in capsys.readouterr().err


def test_options_that_do_not_go_together_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["next", GUZMAN, "--plain", "--json"]) == 2
    assert main(["next", GUZMAN, "--html"]) == 2
    capsys.readouterr()


def test_a_step_that_is_not_open_is_refused_with_those_that_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["next", GUZMAN, "--as-of", "2016-06-15", "--if", "surrender"]) == 2
    said = capsys.readouterr().err
    assert "no step that can be taken now" in said
    assert "Traceback" not in said


def test_a_file_that_is_none_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("format: dedere-casefile/1\n", encoding="utf-8")
    assert main(["next", str(broken)]) == 2
    assert "broken.yaml" in capsys.readouterr().err
