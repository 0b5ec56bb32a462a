"""The command `victims`, as others call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dedere.cli.main import main
from tests.connections.way_sample import LISTS, TRANSFER


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "cases"
    inside.mkdir()
    for name, text in (("b", LISTS), ("d", TRANSFER)):
        (inside / f"{name}.yaml").write_text(text, encoding="utf-8")
    return inside


def told(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    assert main(["victims", *args]) == 0
    return capsys.readouterr().out


def test_without_a_case_the_law_alone_is_told_in_both_languages(
    capsys: pytest.CaptureFixture[str],
) -> None:
    english = told(capsys)
    assert "What may be asked in Mexico:" in english
    assert "[us/18-usc/3771/d/3]" in english
    assert "Not in the law files" in english
    assert "What was asked" not in english
    spanish = told(capsys, "--lang", "es")
    assert "Lo que puede pedirse en Estados Unidos:" in spanish
    assert "No es asesoría jurídica." in spanish


def test_of_a_case_what_was_asked_and_what_came_back_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for asked in ([str(folder / "b.yaml")], ["net-1", "--from", str(folder)]):
        out = told(capsys, *asked)
        assert "SOME OF IT IS INVENTED" in out
        assert "What came back: That it would ask." in out
        assert "Rosa Muestra (relative of a victim), named by: Invented statement" in out
    data = json.loads(told(capsys, "--from", str(folder), "--json"))
    assert data["format"] == 1
    assert data["about"] == ["net-1", "tra-1"]
    assert [one["entry"] for one in data["asked"]] == ["k1"]
    assert data["asked"][0]["answer"] == "in_part"


def test_a_case_that_is_not_there_is_refused_with_what_is_near(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["victims", "net-2", "--from", str(folder)]) == 2
    assert "'net-1'" in capsys.readouterr().err
    assert main(["victims", str(folder / "none.yaml")]) == 2
    assert "none.yaml" in capsys.readouterr().err
