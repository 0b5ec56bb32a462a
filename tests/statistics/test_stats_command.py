"""`dedere stats`: the Contract's JSON, tables, CSV, pictures, in both languages."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from dedere.cli.main import main
from dedere.statistics.declared import statistics

EXAMPLES = Path(__file__).parents[2] / "examples"
RUN = "from dedere.cli.main import run; run()"
SVG = "{http://www.w3.org/2000/svg}"
FIELDS = [
    "format",
    "name",
    "question",
    "unit",
    "population",
    "as_of",
    "exclusive",
    "method",
    "rows",
    "missing",
    "sealed",
    "warnings",
]
NUMBERS = ["count", "of", "value", "low", "high", "if_sealed_all_no", "if_sealed_all_yes"]


@pytest.fixture
def release(tmp_path: Path) -> str:
    file = tmp_path / "release.csv"
    rows = [
        "id,delito,fecha_peticion,fecha_resolucion,resultado",
        "1,homicidio,2019-01-01,2019-03-01,concedida",
        "1,robo,2019-01-01,2019-03-01,concedida",
        "2,delito_contra_la_salud,2019-02-01,2019-02-11,concedida",
        "3,lavado_de_dinero,2019-02-01,2020-02-01,negada",
        "4,homicidio,2019-06-01,NA,n/a",
        "5,fraude,2020-05-01,2020-04-01,concedida",
    ]
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return str(file)


@pytest.fixture
def persons(tmp_path: Path) -> str:
    file = tmp_path / "persons.csv"
    rows = ["case,court,plea,known_until"]
    rows += [f"a{number},casd,agreement,2023-12-31" for number in range(4)]
    rows += ["b,txnd,pretrial,2023-12-31", "c,txnd,sealed_document,2023-12-31"]
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return str(file)


def run(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(["stats", *args]) == code
    told = capsys.readouterr()
    return told.out if code == 0 else told.err


def told(capsys: pytest.CaptureFixture[str], *args: str) -> Any:
    return json.loads(run(capsys, *args, "--json"))


def test_the_answer_has_the_shape_of_the_contract(
    persons: str, capsys: pytest.CaptureFixture[str]
) -> None:
    data = told(capsys, "plea", "--from", persons)
    assert list(data)[: len(FIELDS)] == FIELDS
    assert (data["format"], data["name"], data["exclusive"]) == (1, "plea", True)
    assert data["unit"] == "defendant-case"
    assert (data["as_of"], data["sealed"]) == ("2023-12-31", 1)
    assert data["missing"] == {"sealed_document": 1}
    row = data["rows"][0]
    assert row["group"] == "agreement"
    assert set(NUMBERS) <= set(row)
    assert (row["count"], row["of"], row["value"]) == (4, 5, 0.8)
    assert (row["if_sealed_all_no"], row["if_sealed_all_yes"]) == (4 / 6, 5 / 6)
    assert 0 < row["low"] < 0.8 < row["high"] < 1


@pytest.mark.parametrize("name", sorted(statistics()))
def test_each_statistic_answers_whatever_it_is_given(
    name: str, release: str, capsys: pytest.CaptureFixture[str]
) -> None:
    data = told(capsys, name, "--from", release)
    assert list(data)[: len(FIELDS)] == FIELDS
    for row in data["rows"]:
        assert isinstance(row["group"], str)
        if row["low"] is not None and row["value"] is not None:
            assert row["low"] <= row["value"] <= (row["high"] or row["value"])
    if not data["rows"]:
        assert data["warnings"]


def test_without_a_source_and_an_office_it_says_what_is_missing_and_makes_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path / "data"))
    data = told(capsys, "harms_by_victims")
    assert data["rows"] == []
    assert "harms" in data["warnings"][0]
    assert not (tmp_path / "data").exists()


def test_without_a_source_the_office_is_asked(tmp_path: Path) -> None:
    pytest.importorskip("django")
    environment = {**os.environ, "DEDERE_DATA": str(tmp_path / "data")}
    environment.pop("DJANGO_SETTINGS_MODULE", None)

    def dedere(*args: str) -> str:
        command = [sys.executable, "-c", RUN, *args]
        found = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)  # noqa: S603
        return found.stdout

    dedere("add", str(EXAMPLES / "guzman-loera.yaml"), "--by", "Ana Ejemplo")
    data = json.loads(dedere("stats", "requests_outcome", "--json"))
    assert data["known"] >= 1
    assert data["sources"] == ["office"]


def test_the_list_has_every_statistic_in_both_languages(
    capsys: pytest.CaptureFixture[str],
) -> None:
    english, spanish = told(capsys, "list"), told(capsys, "list", "--lang", "es")
    assert [one["name"] for one in english["statistics"]] == sorted(statistics())
    for one, other in zip(english["statistics"], spanish["statistics"], strict=True):
        assert one["question"] != other["question"]
        assert one["tables"] == other["tables"] != []
    assert "surrender_route" in run(capsys, "list")


def test_the_sentence_has_unit_number_population_and_day(
    persons: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said = run(capsys, "plea", "--from", persons)
    assert "Of 5 defendants in their cases of which it is known" in said
    assert "all defendants of the collection; as of 2023-12-31" in said
    assert "guilty under a plea agreement 4 of 5, 80.0 %" in said
    dicho = run(capsys, "plea", "--from", persons, "--lang", "es")
    assert "5 personas acusadas en sus causas con dato conocido" in dicho
    assert "documento reservado" in dicho
    assert "plea" not in dicho


def test_conditions_day_and_groups_reach_the_answer(
    release: str, capsys: pytest.CaptureFixture[str]
) -> None:
    only = told(capsys, "requests_outcome", "--from", release, "--where", "requested_on=2019-02")
    assert {row["group"]: row["count"] for row in only["rows"]}["granted"] == 1
    assert only["where"] == ["requested_on=2019-02"]
    early = told(capsys, "requests_outcome", "--from", release, "--as-of", "2019-12-31")
    assert {row["group"]: row["count"] for row in early["rows"]} == {
        "granted": 2,
        "refused": 0,
        "withdrawn": 0,
        "none": 2,
    }
    grouped = told(capsys, "requests_outcome", "--from", release, "--by", "requested_on")
    assert grouped["rows"][0]["groups"] == {"requested_on_year": 2019, "outcome": "granted"}


@pytest.mark.parametrize("engine", ["polars", "duckdb"])
def test_each_engine_can_be_asked_for(
    engine: str, release: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip(engine)
    data = told(capsys, "time_to_decision", "--from", release, "--engine", engine)
    assert (data["rows"][0]["count"], data["rows"][0]["waiting"]) == (3, 1)
    assert data["missing"] == {"impossible": 1}


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (["surender_route"], "surrender_route"),
        (["plea", "--from", "nowhere.csv"], "nowhere.csv"),
        (["plea", "--from", "PERSONS", "--where", "plea=yes"], "plea is never 'yes'"),
        (["plea", "--from", "PERSONS", "--engine", "pandas"], "No engine is called 'pandas'"),
        (["plea", "--from", "PERSONS", "--as-of", "2019"], "is not a day"),
    ],
)
def test_what_cannot_be_asked_is_told(
    args: list[str], says: str, persons: str, capsys: pytest.CaptureFixture[str]
) -> None:
    args = [persons if one == "PERSONS" else one for one in args]
    assert says in run(capsys, *args, code=2)


# -- files -----------------------------------------------------------------------------------------


def test_each_row_of_the_csv_says_what_it_counts(
    persons: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "plea.csv"
    run(capsys, "plea", "--from", persons, "--csv", str(out))
    rows = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    assert rows[0]["group"] == "agreement"
    assert {row["unit"] for row in rows} == {"defendant in a case"}
    assert {row["as_of"] for row in rows} == {"2023-12-31"}
    assert {row["synthetic"] for row in rows} == {"no"}
    assert float(rows[0]["value"]) == 0.8


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(
    "name",
    ["requests_outcome", "time_to_decision", "time_to_decision_by_class", "balance", "quota"],
)
def test_the_picture_is_told_in_words(
    name: str,
    lang: str,
    narrow: bool,
    release: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "picture.svg"
    args = [name, "--from", release, "--svg", str(out), "--lang", lang, "--json"]
    data = json.loads(run(capsys, *args, *(["--narrow"] if narrow else [])))
    root = ET.fromstring(out.read_text(encoding="utf-8"))  # noqa: S314 - our own picture
    assert root.attrib["role"] == "img"
    title, about = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert title.text == data["question"]
    assert about is not None
    assert about.text is not None
    for row in data["rows"][:5]:
        assert row["label"] in about.text
    shown = " ".join(one.text or "" for one in root.iter(f"{SVG}text"))
    assert "n = " in shown
    assert data["as_of"] in shown


def test_the_curve_falls_in_steps_from_all_to_what_still_waits(
    release: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "curve.svg"
    run(capsys, "time_to_decision", "--from", release, "--svg", str(out))
    root = ET.fromstring(out.read_text(encoding="utf-8"))  # noqa: S314 - our own picture
    line = next(one for one in root.iter(f"{SVG}polyline"))
    points = [tuple(map(float, one.split(","))) for one in line.attrib["points"].split()]
    for (x, y), (after_x, after_y) in pairwise(points):
        assert after_x >= x
        assert after_y >= y
        assert after_x == x or after_y == y


def test_a_picture_without_rows_is_drawn_and_says_why(
    release: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nothing.svg"
    run(capsys, "plea", "--from", release, "--svg", str(out))
    assert "persons" in out.read_text(encoding="utf-8")


REAL = Path(__file__).parents[2].parent / "shared/reference/requests-2006-2021/requests.csv"


@pytest.mark.skipif(not REAL.exists(), reason="the release itself is not part of the project")
def test_the_real_release_gives_the_figures_that_are_known_of_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    source = ["--from", str(REAL)]
    days = told(capsys, "days_to_grant", *source)["rows"][0]
    assert days["value"] == 91
    assert round(days["quantiles"]["p90"]) == 427
    four = told(capsys, "four_classes_by_offense", *source)["rows"][0]
    assert f"{four['value']:.1%}" == "63.1%"
    by_request = told(capsys, "four_classes_by_request", *source)["rows"][0]
    assert f"{by_request['value']:.1%}" == "78.8%"
    waiting = told(capsys, "time_to_decision", *source)["rows"][0]
    assert waiting["waiting"] > 200
    assert waiting["value"] > days["value"]
