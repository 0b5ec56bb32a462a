"""The command `transfer time`, as somebody at a desk uses it, and its picture."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from dedere.cli.main import main
from dedere.pictures import sentence as picture
from dedere.transfers.time.picturing import term
from tests.transfers.sentences import computed, part, sentence

EXAMPLE = str(Path(__file__).parents[2] / "examples" / "transfers" / "sentence-invented.yaml")
SVG = "{http://www.w3.org/2000/svg}"


def read(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 - our own picture


def told(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(["transfer", "time", *args]) == code
    printed = capsys.readouterr()
    return printed.out if code == 0 else printed.err


def test_the_example_comes_out_as_its_page_says(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(told(capsys, EXAMPLE, "--on", "2026-11-22", "--json"))
    assert found["dates"]["full_term"]["latest"] == "2031-06-09"
    assert found["dates"]["projected"]["latest"] == "2029-09-26"
    assert found["dates"]["earned"]["earliest"] == "2028-07-03"
    assert found["left"][0]["most_days"] == 1660
    assert found["left"][0]["most_person_years"] == pytest.approx(1660 / 365.25, abs=1e-4)
    assert [one["conditions"] for one in found["branches"]] == [
        ["there is a final order of removal"],
        ["there is no final order of removal"],
    ]
    assert [one["key"] for one in found["unknown"]] == ["final_order_of_removal"]
    assert {one["name"] for one in found["parameters"]} >= {"gct.days_per_year", "etc.days"}


@pytest.mark.parametrize("lang", ["en", "es"])
def test_each_step_is_told_with_its_provision(
    capsys: pytest.CaptureFixture[str], lang: str
) -> None:
    out = told(capsys, EXAMPLE, "--on", "2026-11-22", "--lang", lang)
    assert "12 × 54 = 648" in out
    assert "18 U.S.C. § 3624(b)(1)" in out
    assert {"en": "Latest day of confinement", "es": "Último día posible"}[lang] in out
    assert {"en": "no official computation", "es": "no es un cómputo oficial"}[lang] in out


def test_the_law_of_another_day(capsys: pytest.CaptureFixture[str]) -> None:
    args = (EXAMPLE, "--on", "2026-11-22", "--law-of", "2019-07-18", "--json")
    found = json.loads(told(capsys, *args))
    assert found["branches"][0]["credit_days"] == [537, 537]


def test_a_reading_chooses_the_ceiling(capsys: pytest.CaptureFixture[str]) -> None:
    args = (EXAMPLE, "--on", "2026-11-22", "--reading", "ceiling-of-the-term=less-credits")
    found = json.loads(told(capsys, *args, "--json"))
    assert found["afterwards"]["ceiling"]["latest"] == "2029-09-26"


def test_the_schema_is_printed_without_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert json.loads(told(capsys, "--schema"))["required"][0] == "format"


def test_a_record_goes_from_one_officer_to_the_next(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    record = str(tmp_path / "record.json")
    saving = (EXAMPLE, "--on", "2026-11-22", "--save", record, "--dated", "2026-11-22")
    assert "--by" in told(capsys, *saving, code=2)
    assert not Path(record).exists()
    told(capsys, *saving, "--by", "Ana Ruiz")
    assert "already" in told(capsys, *saving, "--by", "Ana Ruiz", code=2)
    assert "same person" in told(capsys, "--confirm", record, "--by", "Ana Ruiz", code=2)
    again = ("--confirm", record, "--dated", "2026-11-23")
    assert "Luis Vega" in told(capsys, EXAMPLE, *again, "--by", "Luis Vega")
    overriding = (record, "--override", "2029-05-01", "--by", "Luis Vega", "--dated", "2026-11-24")
    assert "court_order" in told(capsys, *overriding, "--reason", "order", code=2)
    out = told(capsys, *overriding, "--reason", "court_order", "--why", "amended judgment")
    assert "2029-05-01 (overridden)" in out
    assert "computed: 2029-09-26" in out
    found = json.loads(told(capsys, record, "--json"))
    assert [one["kind"] for one in found["history"]] == ["saved", "confirmed", "overridden"]
    assert found["standing"]["confirmed_by"] == []


@pytest.mark.parametrize(
    "text", ["", "[1, 2", '{"format": "dedere-time-record/1", "history": []}', "{}"]
)
def test_what_is_no_record_is_refused_in_words(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str
) -> None:
    path = tmp_path / "record.json"
    path.write_text(text, encoding="utf-8")
    said = told(capsys, "--confirm", str(path), "--by", "Luis Vega", code=2)
    assert "record" in said
    assert "mistake of its own" not in said


def test_a_file_that_is_not_there_and_none_at_all(capsys: pytest.CaptureFixture[str]) -> None:
    assert "no such file" in told(capsys, "nowhere.yaml", code=2)
    assert "--schema" in told(capsys, "--on", "2026-11-22", code=2)
    assert "nowhere.json" in told(capsys, "--confirm", "nowhere.json", "--by", "x", code=2)


# -- the picture -----------------------------------------------------------------------------------

LIFE = sentence(parts=[part(length="life")])
RANGE = sentence(parts=[{"id": "a", "at_least": {"years": 8}, "at_most": {"years": 30}}])


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("data", [sentence(), LIFE, RANGE, sentence(sentencing_state="MX")])
def test_the_picture_letters_each_end_and_says_the_same_in_words(
    data: dict[str, Any], narrow: bool, lang: str
) -> None:
    drawn = term(computed(data))
    root = read(picture.draw(drawn, lang, narrow=narrow))
    letters = [one.text for one in root.iter(f"{SVG}text") if one.get("class") == "sn-letter"]
    rows = picture.rows(drawn, lang)
    assert letters == [row[0] for row in rows]
    about = root.find(f"{SVG}desc")
    assert about is not None
    for _, name, day, _left in rows:
        assert name in (about.text or "")
        assert day in (about.text or "")
    width = float(root.attrib["viewBox"].split()[2])
    assert width == (390 if narrow else 960)
    for box in root.iter(f"{SVG}rect"):
        assert float(box.attrib["x"]) >= 0
        assert float(box.attrib["x"]) + float(box.attrib["width"]) <= width


def test_no_end_is_an_arrow_and_a_range_a_band() -> None:
    life = read(picture.draw(term(computed(LIFE)), "en"))
    assert any(one.get("class") == "sn-arrow" for one in life.iter(f"{SVG}polygon"))
    known = read(picture.draw(term(computed(sentence())), "en"))
    assert not any(one.get("class") == "sn-arrow" for one in known.iter(f"{SVG}polygon"))

    def bands(root: ET.Element) -> int:
        ends = [one for one in root.iter(f"{SVG}g") if "sn-end" in one.get("class", "").split()]
        return sum(box.get("class") == "sn-range" for end in ends for box in end.iter(f"{SVG}rect"))

    assert bands(known) == 0
    assert bands(read(picture.draw(term(computed(RANGE)), "en"))) == 4


def test_the_picture_is_written_as_a_file_of_its_own(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "sentence.svg"
    printed = told(capsys, EXAMPLE, "--on", "2026-11-22", "--svg", str(out), "--json")
    assert json.loads(printed)["id"] == "invented-sierra-verde"
    text = out.read_text(encoding="utf-8")
    assert "var(" not in text
    read(text)
