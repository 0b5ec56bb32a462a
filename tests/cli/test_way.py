"""The command `way`, as others call it."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from dedere.cli.main import main
from tests.connections.way_sample import EXTRADITION, LISTS, OTHER, TRANSFER

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inside = tmp_path / "cases"
    inside.mkdir()
    for name, text in (("a", EXTRADITION), ("b", LISTS), ("c", OTHER), ("d", TRANSFER)):
        (inside / f"{name}.yaml").write_text(text, encoding="utf-8")
    return inside


def told(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    assert main(["way", *args]) == 0
    return capsys.readouterr().out


def test_a_person_is_followed_through_all_casefiles_of_a_folder(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = told(capsys, "el-faro", "--from", str(folder))
    assert "From the casefiles: ext-1, net-1, net-2, tra-1" in out
    assert "SOME OF IT IS INVENTED" in out
    assert "What sources tell differently:" in out
    assert "no finding of guilt" in out
    spanish = told(capsys, "el-faro", "--from", str(folder), "--lang", "es")
    assert "El camino completo de Pedro Ejemplo Faro" in spanish
    assert "Se pide asistencia jurídica" in spanish


def test_the_answer_for_programs_has_every_station_with_its_sources(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = json.loads(told(capsys, "el-faro", "--from", str(folder), "--json"))
    assert data["format"] == 1
    assert data["person"]["key"] == "el-faro"
    assert data["person"]["in"]["net-1"] == ["p1"]
    assert {one["lane"] for one in data["stations"]} <= {one["lane"] for one in data["lanes"]}
    amparo = next(one for one in data["stations"] if one["kind"] == "amparo_filed")
    assert amparo["date"] == "2015-06"
    assert amparo["told"][0]["sources"][0]["url"] == "https://example.org/amparo"
    assert all(one["date"] is None for one in data["without_a_day"])
    assert len(data["disagreements"]) == 2
    assert data["no_source_says"] == []


def test_a_casefile_is_followed_alone_or_joined_with_others(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = str(folder / "d.yaml")
    alone = json.loads(told(capsys, file, "--json"))
    assert alone["casefiles"] == ["tra-1"]
    assert "requests" in alone["no_source_says"]
    both = json.loads(told(capsys, file, "--from", str(folder), "--json"))
    assert sorted(both["casefiles"]) == ["ext-1", "net-1", "net-2", "tra-1"]


def test_the_picture_is_written_in_both_forms_and_only_said_aside_with_json(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for more, form in (([], "wide"), (["--narrow"], "narrow")):
        out = tmp_path / f"{form}.svg"
        asked = ["el-faro", "--from", str(folder), "--svg", str(out), "--json", "--lang", "es"]
        json.loads(told(capsys, *asked, *more))
        root = ET.fromstring(out.read_bytes())  # noqa: S314
        assert f"way-{form}" in root.attrib["class"]
        assert root.attrib["lang"] == "es"
        assert "<script" not in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("el-far", "Did you mean 'el-faro'?"),
        ("net-1", "no person of its own"),
        ("Pedro Ejemplo Faro", "write 'el-faro'"),
    ],
)
def test_who_cannot_be_found_is_refused_with_what_is_near(
    word: str, says: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["way", word, "--from", str(folder)]) == 2
    said = capsys.readouterr()
    assert says in said.err
    assert said.out == ""


def test_bad_input_is_named_with_its_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["way", str(tmp_path / "none.yaml")]) == 2
    assert "none.yaml" in capsys.readouterr().err
    broken = tmp_path / "broken.yaml"
    broken.write_text("format: dedere-casefile/1\nid: [", encoding="utf-8")
    assert main(["way", str(broken)]) == 2
    assert "broken.yaml" in capsys.readouterr().err
    undated = tmp_path / "undated.yaml"
    undated.write_text(
        "format: dedere-casefile/1\nid: u1\nrequesting_state: US\nrequested_state: MX\n"
        "person: {name: Ana Ejemplo}\noffenses: [{id: o1}]\n",
        encoding="utf-8",
    )
    out = tmp_path / "out.svg"
    assert main(["way", str(undated), "--svg", str(out)]) == 2
    assert "nothing to draw" in capsys.readouterr().err
    assert not out.exists()
    assert "Nothing has a day." in told(capsys, str(undated))


def test_without_files_the_examples_are_read(capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(told(capsys, "guzman-loera", "--json"))
    assert "guzman-loera" in data["casefiles"]
    assert data["stations"]
