"""Ladders and mirrored bars: what falls between steps is seen, and what lacks is no zero."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from dedere.pictures.statistic import Chart, Ladder, Mirror, Pair, Rung, draw

SVG = "{http://www.w3.org/2000/svg}"
LADDER = Ladder(
    ("mentioned", "charged", "sentenced"),
    (Rung("killing", (12, 6, 3), "12 → 6 → 3"), Rung("torture", (7, None, 0), "7 → * → 0")),
    "Number of harms",
)


def picture(body: Ladder | Mirror, *, narrow: bool = False) -> ET.Element:
    drawn = draw(Chart("A question?", "All in words.", ("A corner.",), body), "en", narrow=narrow)
    return ET.fromstring(drawn)  # noqa: S314 - our own picture


def bars(root: ET.Element, step: int) -> list[float]:
    """The widths of the bars of a step, without its sample in the key."""
    found = [one for one in root.iter(f"{SVG}rect") if one.get("class") == f"st-step-{step}"]
    return [float(one.attrib["width"]) for one in found][1:]


@pytest.mark.parametrize("narrow", [False, True])
def test_each_step_is_as_long_as_its_count_and_thinner_than_the_one_before(narrow: bool) -> None:
    root = picture(LADDER, narrow=narrow)
    (killing, torture), (charged,), (sentenced,) = (bars(root, step) for step in range(3))
    assert charged / killing == pytest.approx(6 / 12, abs=0.01)
    assert sentenced / killing == pytest.approx(3 / 12, abs=0.01)
    assert torture / killing == pytest.approx(7 / 12, abs=0.01)
    high = [
        float(one.attrib["height"])
        for step in range(3)
        for one in root.iter(f"{SVG}rect")
        if one.get("class") == f"st-step-{step}"
    ]
    assert high == sorted(high, reverse=True)
    said = " ".join(one.text or "" for one in root.iter(f"{SVG}text"))
    assert "7 → * → 0" in said


@pytest.mark.parametrize("narrow", [False, True])
def test_no_word_stands_outside_the_picture(narrow: bool) -> None:
    root = picture(LADDER, narrow=narrow)
    width = float(root.attrib["viewBox"].split()[2])
    for one in root.iter(f"{SVG}text"):
        assert 0 <= float(one.attrib["x"]) <= width


def test_the_line_of_a_mirror_goes_through_the_side_it_was_set_for() -> None:
    pairs = (Pair("2020", 10.0, 75.0), Pair("2021", 12.0, 40.0))
    root = picture(Mirror(pairs, "Mexico", "United States", "counts", (60.0, "60: the quota")))
    (line,) = [one for one in root.iter(f"{SVG}path") if one.get("class") == "st-set"]
    found = re.match(r"M([\d.]+),", line.attrib["d"])
    assert found is not None
    at = float(found[1])
    groups = [one for one in root.iter(f"{SVG}g") if one.get("class") == "st-other"]
    ends = []
    for one in groups:
        (bar,) = one
        ends.append(float(bar.attrib["x"]) + float(bar.attrib["width"]))
    # 75 goes past the line of 60, and 40 does not reach it.
    assert ends[0] > at > ends[1]
    assert "60: the quota" in " ".join(one.text or "" for one in root.iter(f"{SVG}text"))
