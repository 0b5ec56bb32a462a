"""`dedere docket papers`: what it prints, what it finds, when it fails."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dedere.cli.docket.papers import app
from tests.dockets.papers.building import papers, pdf

PAGE = Path(__file__).parent / "pages" / "report.html"
INDICTMENT = next(one for one in papers() if one.name == "indictment_norte_viejo")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "gov.uscourts.casd.700001.12.0.txt").write_text(INDICTMENT.text(), "utf-8")
    return tmp_path


def run(*words: str) -> tuple[int, str]:
    answer = CliRunner().invoke(app, list(words))
    return answer.exit_code, answer.output


def test_json_holds_the_papers_with_their_entry(folder: Path) -> None:
    code, out = run(str(folder), "--docket", str(PAGE), "--json")
    data = json.loads(out)
    assert code == 0
    (paper,) = data["papers"]
    assert (paper["document"], paper["stamp_agrees"], paper["looked"]) == ("12", True, "looked")
    assert {one["what"] for one in paper["harms"]} >= {"killing", "kidnapping", "disappearance"}
    assert all(one["page"] in (1, 2, 3) and one["words"] for one in paper["harms"])
    looks = {entry["number"]: entry["papers"] for entry in data["entries"]}
    assert looks["12"] == "looked"
    assert looks["1"] == "not yet looked"


def test_words_in_both_languages(folder: Path) -> None:
    assert "harm · killing" in run(str(folder), "--docket", str(PAGE))[1]
    assert "daño · killing" in run(str(folder), "--docket", str(PAGE), "--lang", "es")[1]


def test_find_shows_pages(folder: Path) -> None:
    code, out = run(str(folder), "--docket", str(PAGE), "--find", "radio journalist")
    assert code == 0
    assert "p. 2" in out


def test_a_scan_is_told_of_and_the_exit_code_says_so(folder: Path) -> None:
    (folder / "gov.uscourts.casd.700001.1.1.pdf").write_bytes(pdf((None,)))
    code, out = run(str(folder), "--docket", str(PAGE))
    assert code == 1
    assert "not yet looked" in out


def test_a_place_by_hand(folder: Path) -> None:
    (folder / "letter.txt").write_text("Words.", "utf-8")
    code, out = run(str(folder), "--docket", str(PAGE), "--json", "--on", "letter.txt=1")
    assert code == 0
    assert {one["document"] for one in json.loads(out)["papers"]} == {"1", "12"}
