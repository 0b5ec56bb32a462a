"""The picture of a flight: every seat, every mark, everybody who stays, in both forms."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree as ET

import pytest

from dedere.pictures.group import Cabin, Seat, Staying, draw
from dedere.pictures.styles import alone

CABIN = Cabin(
    title="Flight",
    beneath=("Aim",),
    seats=(
        Seat("INV-1", "3.0 years · A", vulnerable=True),
        Seat("INV-2 <&> a register number that is far too long for any seat", "?", runs_out=True),
    ),
    escorts=2,
    free=3,
    stays=(Staying("A key is not turned", 5, ("INV-3", "INV-4")), Staying("Not eligible", 1)),
    as_of=date(2026, 12, 1),
)
SVG = "{http://www.w3.org/2000/svg}"


def drawn(cabin: Cabin, lang: str, *, narrow: bool) -> ET.Element:
    return ET.fromstring(draw(cabin, lang, narrow=narrow))  # noqa: S314


def words(root: ET.Element) -> list[str]:
    return ["".join(one.itertext()) for one in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("narrow", [False, True])
def test_every_seat_and_everybody_who_stays_is_shown(lang: str, narrow: bool) -> None:
    root = drawn(CABIN, lang, narrow=narrow)
    said = words(root)
    assert said.count({"en": "escort", "es": "custodio"}[lang]) == 2
    assert said.count({"en": "free", "es": "libre"}[lang]) == 3
    assert "INV-1" in said
    assert any(line.startswith("INV-2") and line.endswith("…") for line in said)
    assert {"5", "1"} <= set(said)
    assert any("n = 8 " in line for line in said)
    # A mark is a shape, and it is explained in words.
    shapes = [one.get("class") for one in root.iter(f"{SVG}polygon")]
    assert sorted(map(str, shapes)) == ["gr-runs-out"] * 2 + ["gr-vulnerable"] * 2
    vulnerable = {"en": "marked vulnerable", "es": "vulnerable"}[lang]
    assert any(vulnerable in line for line in said)


@pytest.mark.parametrize("narrow", [False, True])
def test_nothing_stands_outside_the_picture(narrow: bool) -> None:
    root = drawn(CABIN, "es", narrow=narrow)
    _, _, width, height = (float(part) for part in root.attrib["viewBox"].split())
    for box in root.iter(f"{SVG}rect"):
        x, y, w, h = (float(box.attrib[name]) for name in ("x", "y", "width", "height"))
        assert x >= -0.1
        assert x + w <= width + 0.2
        assert y + h <= height


def test_it_is_told_in_words_and_stands_alone() -> None:
    told = ET.fromstring(alone(draw(CABIN, "en"), "group"))  # noqa: S314
    desc = told.find(f"{SVG}desc")
    assert desc is not None
    assert desc.text is not None
    assert "INV-1: 3.0 years · A, marked vulnerable by an officer." in desc.text
    assert "A key is not turned: 5." in desc.text
    style = told.find(f"{SVG}style")
    assert style is not None
    assert "var(" not in (style.text or "")


def test_a_prospective_flight_is_stamped() -> None:
    from dataclasses import replace

    said = " ".join(words(drawn(replace(CABIN, prospective=True), "es", narrow=True)))
    assert "PROSPECTIVO" in said
    assert "PROSPECTIVO" not in " ".join(words(drawn(CABIN, "es", narrow=True)))
