"""`dedere research`: from files to a release, and back from a release to the files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dedere.cli.main import main
from tests.releases import samples

Run = Any


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path / "office"))

    def run(code: int, *args: str) -> str:
        assert main(["research", *args]) == code
        said = capsys.readouterr()
        return said.out if code != 2 else said.err

    return run


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return samples.fill(
        tmp_path / "record", case_yaml=samples.CASEFILE, requests_csv=samples.REQUESTS
    )


def test_a_release_is_written_checked_and_made_again(run: Run, source: Path) -> None:
    said = json.loads(
        run(0, "release", "v1.0", "--from", str(source), "--statistic", "balance", "--json")
    )
    assert said["format"] == 1
    assert said["folder"] == "dedere-v1.0"
    assert said["as_of"] == "2022-01-01"
    assert said["tables"]["requests"] == 5
    assert said["statistics"]["protected"] == 0
    assert "is whole" in run(0, "check", "dedere-v1.0")
    again = json.loads(
        run(0, "rebuild", "dedere-v1.0", "--from", str(source), "-o", "again", "--json")
    )
    assert again["same"] is True
    assert again["differing"] == []
    first, second = (
        {one.relative_to(folder): one.read_bytes() for one in folder.rglob("*") if one.is_file()}
        for folder in (Path("dedere-v1.0"), Path("again"))
    )
    assert first == second


def test_what_differs_is_said_with_exit_code_1(run: Run, source: Path) -> None:
    run(0, "release", "v1.0", "--from", str(source), "-o", "out")
    table = Path("out/data/tables/csv/requests.csv")
    table.write_text(table.read_text(encoding="utf-8").replace("q1,", "q9,"), encoding="utf-8")
    said = run(1, "check", "out", "--lang", "es")
    assert "data/tables/csv/requests.csv: fue modificado" in said
    found = json.loads(run(1, "check", "out", "--json"))
    assert found["whole"] is False
    assert found["problems"][0]["problem"] == "changed"
    (source / "case.yaml").unlink()
    said = run(1, "rebuild", "out", "--from", str(source), "--lang", "es")
    assert "data/connections/csv/people.csv: ya no se hace." in said
    assert "rio-invented" in said


def test_rows_stay_unless_somebody_says_that_they_are_public(run: Run, source: Path) -> None:
    samples.fill(source, persons_csv=samples.persons(samples.COURTS))
    said = run(0, "release", "v1", "--from", str(source), "-o", "out")
    assert "persons: only counted, no rows" in said
    assert not Path("out/data/tables/csv/persons.csv").exists()
    run(0, "release", "v1", "--from", str(source), "-o", "out", "--public-rows")
    assert Path("out/data/tables/csv/persons.csv").exists()


def test_what_cannot_be_done_is_said(run: Run, source: Path) -> None:
    assert "no release of dedere" in run(2, "release", "v1", "--from", str(source), "-o", "record")
    assert "no es una publicación" in run(2, "check", "record", "--lang", "es")
    assert "no release of dedere" in run(2, "rebuild", "nowhere", "--from", str(source))
    day = ("--as-of", "1950-01-01", "-o", "out")
    said = run(2, "release", "v1", "--from", str(source), *day, "--lang", "es")
    assert "Al 1950-01-01 no se había registrado nada" in said
    assert "is not a day" in run(2, "release", "v1", "--from", str(source), "--as-of", "2020")
    later = ("--as-of", "2199-01-01", "-o", "out")
    assert "has not come" in run(2, "release", "v1", "--from", str(source), *later)
    assert not Path("out").exists()


def test_without_files_and_without_an_office_the_public_cases_are_released(
    run: Run, tmp_path: Path
) -> None:
    said = run(0, "release", "v1", "-o", "out")
    assert "the casefiles that come with dedere" in said
    about = json.loads(Path("out/data/release.json").read_text(encoding="utf-8"))
    assert "guzman-loera" in about["casefiles"]
    assert about["only_counted"] == []
    assert not (tmp_path / "office").exists()
