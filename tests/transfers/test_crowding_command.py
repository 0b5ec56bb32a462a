"""`dedere transfer crowding` as others call it."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from dedere.cli.main import main

CROWDING = ("transfer", "crowding")


def test_a_claim_is_weighed_first(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*CROWDING, "--system", "bop-high", "--claim-percent", "130%"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Claim: over 130 percent OF capacity, which is 30 percent OVER it."
    assert any("149 % of capacity" in line and line.startswith("  ✓") for line in lines)
    assert any("nothing after about 2015" in line for line in lines)


def test_spanish_says_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    args = ("--persons", "14", "--years", "96", "--from", "2025-08-08", "--lang", "es")
    assert main([*CROWDING, *args]) == 0
    said = capsys.readouterr().out
    assert "puntos porcentuales" in said
    assert "no se encontró en lo leído hasta 2026-04" in said


def test_effect_as_json_and_csv(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "effect.csv"
    args = ("--persons", "14", "--years", "96", "--from", "2025-08-08")
    assert main([*CROWDING, *args, "--json", "--csv", str(out)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["effect"]["bed_years"] == pytest.approx(96, abs=0.1)
    assert found["effect"]["until"] == "2032-06-16"
    assert out.read_text(encoding="utf-8").count("effect,bop,,with,") == 83


def test_the_template_is_written(tmp_path: Path) -> None:
    out = tmp_path / "facilities.csv"
    assert main([*CROWDING, "--template", str(out)]) == 0
    assert out.read_text(encoding="utf-8").startswith("facility,system,as_of,")


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--system", "bob"), "Did you mean 'bop'?"),
        (("--claim-percent", "much"), "not a number above zero"),
        (("--claim-percent", "-5"), "not a number above zero"),
        (("--claim-percent", "130", "--of", "beds"), "neither capacity nor over"),
        (("--persons", "14"), "go together"),
        (("--persons", "0", "--years", "3"), "not a number above zero"),
        (("--persons", "1", "--years", "900"), "Nobody serves that long"),
        (("--persons", "1", "--years", "1", "--ends", "x.csv"), "either a list"),
        (("--ends", "nowhere.csv"), "nowhere.csv"),
        (("--facilities", "nowhere.csv"), "nowhere.csv"),
    ],
)
def test_bad_input_is_told_and_ends_with_two(
    capsys: pytest.CaptureFixture[str], args: tuple[str, ...], said: str
) -> None:
    assert main([*CROWDING, *args]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("form", [(), ("--narrow",)])
def test_the_picture_carries_its_words(tmp_path: Path, form: tuple[str, ...]) -> None:
    out = tmp_path / "crowding.svg"
    args = ("--persons", "14", "--years", "96", "--from", "2025-08-08", "--lang", "es")
    assert main([*CROWDING, *args, "--svg", str(out), *form]) == 0
    root = ET.fromstring(out.read_bytes())  # noqa: S314 - our own picture
    space = "{http://www.w3.org/2000/svg}"
    words = [text.text or "" for text in root.iter(f"{space}text")]
    assert "Lo que mueven 14 traslados" in words
    assert any("búsqueda hasta 2026-04" in word for word in words)
    about = root.find(f"{space}desc")
    assert about is not None
    assert "149 % de la capacidad" in (about.text or "")
