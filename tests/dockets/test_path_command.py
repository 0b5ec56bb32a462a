"""`dedere docket path`: from a page to words and pictures."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from dedere.cli.main import main
from tests.dockets.building import Person, Sheet, page
from tests.dockets.prosecutions import BEGUN, DROPPED, PLEADED

Save = Callable[[Sheet], str]


@pytest.fixture
def save(tmp_path: Path) -> Save:
    def saved(sheet: Sheet) -> str:
        file = tmp_path / "docket.html"
        file.write_bytes(page(sheet))
        return str(file)

    return saved


def run(*arguments: str) -> int:
    return main(["docket", "path", *arguments])


def numbered(out: str) -> list[str]:
    """The titles of the steps, in order."""
    lines = [line for line in out.splitlines() if line[:3].strip().isdigit() and line[3:4] == "."]
    return [line.rpartition("]  ")[2] for line in lines]


def test_a_whole_prosecution_is_told_step_by_step(
    save: Save, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(save(PLEADED)) == 0
    out = capsys.readouterr().out
    assert numbered(out) == [
        "Indictment",
        "Warrant of arrest",
        "Arrest",
        "Initial appearance",
        "Detention hearing",
        "Detained until trial",
        "Arraignment",
        "Plea of not guilty",
        "Plea agreement",
        "Change of plea hearing",
        "Plea of guilty",
        "Presentence report",
        "Sentencing",
        "Judgment",
    ]
    assert "does not show" not in out
    assert "21 Mar 2020 [entry 5]  Initial appearance" in out
    assert "Comparison: Prisión preventiva. Difference: No two-year limit" in out


def test_in_spanish(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(save(PLEADED), "--lang", "es") == 0
    out = capsys.readouterr().out
    assert "Acusación del gran jurado (indictment)" in out
    assert "Comparación: La prisión preventiva." in out
    assert "asiento 5" in out


def test_who_was_never_brought_is_not_said_to_be_a_fugitive(
    save: Save, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(save(BEGUN)) == 0
    out = capsys.readouterr().out
    assert numbered(out) == ["Indictment", "Warrant of arrest"]
    assert "→  Arrest" in out
    assert "fugitive" not in out.lower()


def test_a_dismissal_ends_the_way(save: Save, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(save(DROPPED)) == 0
    out = capsys.readouterr().out
    assert "the case ended here: case dismissed" in out
    assert "usual next" not in out


@pytest.mark.parametrize("narrow", [(), ("--narrow",)])
def test_the_picture_shows_the_same(
    save: Save, tmp_path: Path, narrow: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "path.svg"
    assert run(save(PLEADED), "--svg", str(out), *narrow) == 0
    root = ET.fromstring(out.read_bytes())  # noqa: S314
    said = ["".join(one.itertext()) for one in root.iter() if one.tag.endswith("}text")]
    for title in ("Indictment", "Sealed", "Unsealed", "Interpreter", "Judgment"):
        assert title in said
    assert "Written" in capsys.readouterr().out


def test_of_several_defendants_one_is_asked_for(
    save: Save, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = Person("Otra Inventada", 2)
    both = PLEADED.but(number="3:20-cr-09991-JQI", defendants=(*PLEADED.defendants, other))
    file = save(both)
    assert run(file, "--svg", str(tmp_path / "path.svg")) == 0
    assert "others (--defendant): 2" in capsys.readouterr().err
    assert run(file, "--defendant", "2") == 0
    second = capsys.readouterr().out
    assert "Otra Inventada (2)" in second
    assert "Indictment" not in numbered(second), "the other's indictment is not hers"
    assert run(file, "--defendant", "3") == 2
    assert "1, 2" in capsys.readouterr().err


def test_without_a_file_the_empty_map_is_drawn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "map.svg"
    assert run("--svg", str(out)) == 0
    assert b"pm-box" in out.read_bytes()
    assert run("--defendant", "1") == 2
    assert "Name a file" in capsys.readouterr().err


def test_what_is_no_docket_is_refused_in_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "note.html"
    file.write_text("<html><body>A note.</body></html>")
    assert run(str(file)) == 2
    said = capsys.readouterr().err
    assert "note.html" in said
    assert "Give a docket report" in said
    assert run(str(tmp_path / "absent.html")) == 2
