"""The commands `timeline` and `map`, as others call them."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from dedere.cli.main import main

EXAMPLES = Path(__file__).parents[2] / "examples"
GUZMAN = str(EXAMPLES / "guzman-loera.yaml")
DUARTE = str(EXAMPLES / "duarte-jaquez.yaml")
COMMANDS = ("timeline", "map")
HISTORY = {
    "format": "real-case/1",
    "id": "told-1",
    "person": "Juan Ejemplo",
    "requested_state": "MX",
    "requesting_state": "US",
    "events": [
        {"id": "e1", "type": "formal_request", "date": "2015-06-16"},
        {"id": "e2", "type": "something_new", "date": "2016-02"},
        {"id": "e3", "type": "executive_decision", "result": "granted", "date": "2016-05-20"},
    ],
}


@pytest.fixture(autouse=True)
def empty_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data"
    data.mkdir()
    monkeypatch.setenv("DEDERE_DATA", str(data))


@pytest.fixture
def history(tmp_path: Path) -> str:
    path = tmp_path / "history.json"
    path.write_text(json.dumps(HISTORY), encoding="utf-8")
    return str(path)


def written(out: Path) -> ET.Element:
    return ET.fromstring(out.read_bytes())  # noqa: S314


def said(root: ET.Element) -> str:
    return " ".join("".join(one.itertext()) for one in root.iter() if one.tag.endswith("}text"))


@pytest.mark.parametrize("command", COMMANDS)
def test_a_picture_is_written_in_both_languages_and_forms(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    titles = set()
    for lang in ("en", "es"):
        for narrow in ([], ["--narrow"]):
            out = tmp_path / f"{lang}{len(narrow)}.svg"
            asked = [GUZMAN, "--svg", str(out), "--lang", lang, "--as-of", "2016-06-15", *narrow]
            assert main([command, *asked]) == 0
            root = written(out)
            assert root.attrib["lang"] == lang
            assert ("picture-narrow" in root.attrib["class"]) == bool(narrow)
            titles.add(root[0].text)
            said_so = {"en": "Written", "es": "Escrito"}[lang]
            assert capsys.readouterr().out == f"{said_so}: {out}\n"
    assert len(titles) == 2
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("command", COMMANDS)
def test_words_are_printed_where_no_picture_is_asked_for(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.svg"
    assert main([command, GUZMAN, "--as-of", "2016-06-15", "--lang", "es"]) == 0
    alone = capsys.readouterr().out
    both = [GUZMAN, "--as-of", "2016-06-15", "--lang", "es", "--text", "--svg", str(out)]
    assert main([command, *both]) == 0
    assert capsys.readouterr().out == f"Escrito: {out}\n{alone}"
    assert out.exists()
    assert "2016" in alone
    assert "Amparo" in alone


def test_the_timeline_tells_events_stays_and_limits(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["timeline", GUZMAN, "--as-of", "2016-06-15"]) == 0
    told = capsys.readouterr().out
    assert "Timeline: Joaquín Archivaldo Guzmán Loera (2016-06-15)" in told
    assert "Stay of surrender" in told
    assert "Limits:" in told
    assert "1 Jul 2016, met" in told or "1 Jul 2016, " in told


def test_the_map_tells_what_holds_the_surrender(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["map", GUZMAN, "--as-of", "2016-06-15", "--request", "r-texas"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Extradition from Mexico")
    assert "as of 15 Jun 2016" in told
    assert "[held back]" in told
    assert "(mx/lei/33/3)" in told


def test_other_requests_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["map", GUZMAN, "--as-of", "2016-06-15"]) == 0
    shown = capsys.readouterr()
    (other,) = {"r-texas", "r-california"} & set(shown.err.rstrip(".\n").split())
    assert main(["map", GUZMAN, "--as-of", "2016-06-15", "--request", other]) == 0
    asked = capsys.readouterr()
    assert asked.err == ""
    assert asked.out != shown.out


def test_the_map_of_the_other_direction(tmp_path: Path) -> None:
    out = tmp_path / "map.svg"
    assert main(["map", DUARTE, "--svg", str(out)]) == 0
    assert "Extradition from the United States" in (written(out)[0].text or "")


@pytest.mark.parametrize("name", ["from-mexico", "from-united-states"])
def test_the_empty_map_of_a_procedure(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "map.svg"
    assert main(["map", "--procedure", name, "--svg", str(out), "--text"]) == 0
    root = written(out)
    assert "as of" not in (root[0].text or "")
    assert "can be taken now" not in said(root)
    told = capsys.readouterr().out
    assert "[" not in told.split("\n1. ")[1].split("\n\n")[0]
    assert "after 1" in told


@pytest.mark.parametrize("command", COMMANDS)
def test_a_timeline_file_is_drawn_too(command: str, history: str, tmp_path: Path) -> None:
    out = tmp_path / "out.svg"
    asked = [history, "--svg", str(out), "--as-of", "2016-08-01"]
    assert main([command, *asked]) == 0
    assert "20 May 2016" in " ".join(written(out).itertext())


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_but_a_picture_is_written_over(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = tmp_path / "case.yaml"
    mine.write_bytes(Path(GUZMAN).read_bytes())
    assert main([command, str(mine), "--svg", str(mine)]) == 2
    assert mine.read_bytes() == Path(GUZMAN).read_bytes()
    assert "case.yaml" in capsys.readouterr().err
    nowhere = tmp_path / "no" / "where.svg"
    assert main([command, GUZMAN, "--svg", str(nowhere), "--lang", "es"]) == 2
    assert "La imagen no se puede escribir" in capsys.readouterr().err
    again = tmp_path / "again.svg"
    for _ in range(2):
        assert main([command, GUZMAN, "--svg", str(again)]) == 0


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (["map"], "Name a file, or --procedure"),
        (["map", GUZMAN, "--procedure", "from-mexico"], "not both"),
        (["map", "--procedure", "from-mexica"], "Did you mean 'from-mexico'?"),
        (["map", "--procedure", "x"], "There are from-mexico"),
        (["map", GUZMAN, "--request", "r-texass"], "Did you mean 'r-texas'?"),
        (["map", "nowhere.yaml"], "nowhere.yaml"),
        (["timeline", "nowhere.json"], "nowhere.json"),
    ],
)
def test_an_error_says_what_to_do(
    asked: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if asked == ["map"]:
        asked = ["map", "--lang", "en"]
    assert main(asked) == 2
    err = capsys.readouterr().err
    assert words in err
    assert "Traceback" not in err


def test_a_case_without_dates_has_nothing_to_draw(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    case = tmp_path / "c.yaml"
    case.write_text(
        "format: dedere-casefile/1\nid: c1\nrequesting_state: US\nrequested_state: MX\n"
        "offenses: [{id: o1}]\n",
        encoding="utf-8",
    )
    out = tmp_path / "out.svg"
    assert main(["timeline", str(case), "--svg", str(out)]) == 2
    assert "nothing to draw" in capsys.readouterr().err
    assert not out.exists()
    assert main(["timeline", str(case)]) == 0
    assert main(["map", str(case), "--svg", str(out)]) == 0, "all of the way lies ahead"


def test_a_state_without_a_procedure_has_no_map(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "h.json"
    path.write_text(json.dumps({**HISTORY, "requested_state": "FR"}), encoding="utf-8")
    assert main(["map", str(path)]) == 2
    assert "requested State FR" in capsys.readouterr().err
    assert main(["timeline", str(path)]) == 0
