"""`dedere transfer savings` as others call it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from dedere.cli.main import main

ASKED = ("transfer", "savings", "--persons", "14", "--years", "96")
CLAIM = ("--claimed", "4000000", "--cost-low", "35000", "--cost-high", "40000")
RELEASE = """\
persons: 14
years: 96
saved: 4,000,000
cost_low: 35000
cost_high: 40000
date: 2025-08-11
source: A release
"""


def told(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(list(args)) == code
    captured = capsys.readouterr()
    return captured.out if code == 0 else captured.err


def plain(capsys: pytest.CaptureFixture[str], *args: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(told(capsys, *args, "--json"))
    return found


def test_the_json_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    found = plain(capsys, *ASKED, *CLAIM)
    assert found["format"] == 1
    assert found["range"] == [3_360_000, 3_840_000]
    assert {"name", "annual_cost", "source", "total"} <= found["bases"][0].keys()
    assert found["claim"]["implied_annual_cost"] == 41666.67
    assert "COIF FY2023" in found["claim"]["consistent_with"]


def test_the_verdict_stands_first_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    english = told(capsys, *ASKED, *CLAIM).splitlines()
    assert english[0].startswith("The numbers do not fit: 96 years at $35,000")
    assert "$3,360,000 – $3,840,000, not $4,000,000" in english[0]
    assert "$41,667 a year or more" in english[1]
    spanish = told(capsys, *ASKED, *CLAIM, "--lang", "es").splitlines()
    assert spanish[0].startswith("Los números no cuadran")
    assert "COIF FY2019 (cifra anual)" in "\n".join(spanish)


def test_a_release_can_be_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "release.yaml"
    file.write_text(RELEASE, encoding="utf-8")
    by_file = plain(capsys, "transfer", "savings", "--release", str(file))
    by_options = plain(capsys, *ASKED, *CLAIM)
    assert by_file["claim"] == by_options["claim"]
    assert by_file["release"] == {"said_on": "2025-08-11", "source": "A release"}
    assert by_file["like_another"] == []


def test_a_release_with_the_figures_of_another_day_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "release.yaml"
    file.write_text(RELEASE.replace("2025-08-11", "2025-12-10"), encoding="utf-8")
    found = plain(capsys, "transfer", "savings", "--release", str(file))
    assert {one["operation"] for one in found["like_another"]} == {"2025-08-08"}
    assert told(capsys, "transfer", "savings", "--release", str(file)).startswith("! ")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--persons", "0", "--years", "96"), "--persons: This must be more than zero"),
        (("--persons", "14", "--years", "0"), "--years: This must be more than zero"),
        (("--persons", "14", "--years", "-96"), "--years: -96 is below zero"),
        (("--persons", "1.5", "--years", "96"), "not a whole number"),
        (("--persons", "14"), "--years: This is needed"),
        ((*ASKED[2:], "--claimed", "nan"), "'nan' is not a number"),
        ((*ASKED[2:], "--claimed", "1e9"), "'1e9' is not a number"),
        ((*ASKED[2:], "--cost-low", "5"), "Give --cost-high with it"),
        ((*ASKED[2:], "--cost-low", "5", "--cost-high", "4"), "lower cost is higher"),
        ((*ASKED[2:], "--tolerance", "101"), "over 100"),
        ((*ASKED[2:], "--mxn-per-usd", "18"), "Give --rate-on with it"),
        ((*ASKED[2:], "--on", "2025-13-01"), "is not a day"),
        ((*ASKED[2:], "--on", "2010-01-01"), "--cost-low and --cost-high"),
        ((*ASKED[2:], "--years-to-release", "97"), "more years than --years"),
        (("--release", "nowhere.yaml"), "no such file"),
    ],
)
def test_bad_input_is_told_and_ends_with_two(
    capsys: pytest.CaptureFixture[str], args: tuple[str, ...], said: str
) -> None:
    assert said in told(capsys, "transfer", "savings", *args, code=2)


def test_all_problems_are_told_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    args = ("--persons", "0", "--years", "x", "--claimed", "-1")
    assert len(told(capsys, "transfer", "savings", *args, code=2).splitlines()) == 3


def test_a_release_file_is_refused_with_line_and_column(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "release.yaml"
    file.write_text(RELEASE.replace("persons: 14", "person: 14"), encoding="utf-8")
    said = told(capsys, "transfer", "savings", "--release", str(file), code=2)
    assert f"{file}:1:" in said
    assert "Did you mean 'persons'?" in said
    file.write_text(RELEASE.replace("years: 96", "years: many"), encoding="utf-8")
    said = told(capsys, "transfer", "savings", "--release", str(file), code=2)
    assert f"{file}:2:" in said


def test_json_stays_json_where_a_picture_is_written_too(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "savings.svg"
    found = plain(capsys, *ASKED, "--svg", str(out))
    assert out.is_file()
    assert {one["kind"] for one in found["bases"]} == {"average", "marginal", "relieved"}
    assert found["years_each"] == 6.86


@pytest.mark.parametrize("form", [(), ("--narrow",)])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_picture_tells_each_basis_by_sign_and_words(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, form: tuple[str, ...], lang: str
) -> None:
    out = tmp_path / "savings.svg"
    told(capsys, *ASKED, *CLAIM, "--svg", str(out), "--lang", lang, *form)
    root = ET.fromstring(out.read_bytes())  # noqa: S314 - our own picture
    space = "{http://www.w3.org/2000/svg}"
    groups = [one for one in root.iter(f"{space}g") if "sv-bar" in one.attrib.get("class", "")]
    signs = [one for one in groups if list(one.iter(f"{space}polyline"))]
    found = plain(capsys, *ASKED, *CLAIM)
    priced = [one for one in found["bases"] if one["annual_cost"] is not None]
    assert len(signs) == len(priced), "each basis with a cost has a sign of its own"
    assert root.find(f"{space}title") is not None
    description = root.find(f"{space}desc")
    assert description is not None
    assert "4,000,000" in (description.text or "")
    words = " ".join(text.text or "" for text in root.iter(f"{space}text"))
    assert "n = 14" in words
    claims = [one for one in root.iter(f"{space}path") if one.attrib.get("class") == "sv-claim"]
    assert len(claims) == 1
