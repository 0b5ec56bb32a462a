"""The picture of a path: all of it there, in both forms and languages, and nothing outside."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from dedere.pictures.docket_path import Chart, Sort, Station, draw
from dedere.pictures.styles import STYLES, alone, plain_style

SVG = "{http://www.w3.org/2000/svg}"
CHART = Chart(
    title="USA v. Inventado <Ejemplar> & others",
    cautions=("A caution that is long enough to be broken into lines where the room is narrow.",),
    stations=(
        Station(Sort.BESIDE, "Sealed", "1 Jan 2020", "entry 1"),
        Station(
            Sort.SHOWN, "Indictment", "1 Jan 2020", "entry 1", "What it is. " * 9,
            "Something like it", "But different. " * 6, ("Also: 3 Jan 2020 [entry 4]",),
        ),
        Station(Sort.MISSING, "The docket does not show: arrest."),
        Station(Sort.DOUBTFUL, "Initial appearance", "9 Jan 2020", "row 12, unnumbered", "It is."),
        Station(Sort.BESIDE, "Unsealed", "10 Jan 2020", "entry 3"),
        Station(Sort.END, "Case dismissed", "2 Feb 2020", "entry 9"),
        Station(Sort.USUAL, "Arraignment"),
    ),
    seals=((0, 4),),
    ending=("9 entries.",),
)  # fmt: skip


def drawn(lang: str = "en", *, narrow: bool = False, chart: Chart = CHART) -> ET.Element:
    return ET.fromstring(draw(chart, lang, narrow=narrow))  # noqa: S314


def words(root: ET.Element) -> list[str]:
    return ["".join(one.itertext()) for one in root.iter(f"{SVG}text")]


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_station_is_there_with_its_day_entry_and_comparison(lang: str, narrow: bool) -> None:
    said = " ".join(words(drawn(lang, narrow=narrow)))
    for station in CHART.stations:
        assert station.title in said
        assert station.day in said
    assert "≈ Something like it" in said
    assert "≠ But different." in said
    assert "Also: 3 Jan 2020 [entry 4]" in said


def test_each_sort_has_a_shape_of_its_own_and_is_explained() -> None:
    root = drawn()
    signs = [one for one in root.iter(f"{SVG}g") if "dp-sign" in one.get("class", "")]
    # Each station, and once more in the key.
    assert len(signs) == len(CHART.stations) + len(Sort)
    shapes = {
        one.get("class"): tuple(
            (child.tag, child.get("points", "").count(","), "".join(child.itertext()))
            for child in one
        )
        for one in signs
    }
    plain = {name: shape for name, shape in shapes.items() if "missing" not in str(name)}
    assert len(set(plain.values())) == len(plain), "told by shape and not by color alone"
    said = words(root)
    assert "the docket does not show it" in said
    assert "sealed meanwhile" in said


@pytest.mark.parametrize("place", [0, 4])
def test_a_small_station_has_room_for_its_day_and_entry(place: int) -> None:
    root = drawn()
    entry = CHART.stations[place].place
    foot = next(float(one.attrib["y"]) for one in root.iter(f"{SVG}text") if one.text == entry)
    following = CHART.stations[place + 1].title
    head = next(float(one.attrib["y"]) for one in root.iter(f"{SVG}text") if one.text == following)
    assert head - foot >= 25


def test_the_seal_reaches_from_its_station_to_the_unsealing() -> None:
    root = drawn()
    bars = [one for one in root.iter(f"{SVG}rect") if one.get("class") == "dp-seal"]
    assert len(bars) == 2, "the bar and the key"
    signs = [one for one in root.iter(f"{SVG}g") if "dp-beside" in one.get("class", "")]
    first, last = (float(one[0].attrib["points"].split()[1].split(",")[1]) for one in signs[:2])
    top, high = float(bars[0].attrib["y"]), float(bars[0].attrib["height"])
    assert top == pytest.approx(first, abs=0.2)
    assert top + high == pytest.approx(last, abs=0.2)


@pytest.mark.parametrize("narrow", [False, True])
def test_nothing_stands_outside_or_on_each_other(narrow: bool) -> None:
    root = drawn("es", narrow=narrow)
    _, _, width, height = (float(part) for part in root.attrib["viewBox"].split())
    lines: dict[tuple[float, str], list[float]] = {}
    for one in root.iter(f"{SVG}text"):
        x, y = float(one.attrib["x"]), float(one.attrib["y"])
        assert 0 <= x <= width
        assert 0 < y <= height
        if "dp-mark" not in one.get("class", ""):
            lines.setdefault((x, one.get("text-anchor", "start")), []).append(y)
    for column in lines.values():
        assert all(b - a >= 13 for a, b in zip(sorted(column), sorted(column)[1:], strict=False))


def test_an_empty_path_is_a_picture_too() -> None:
    root = drawn(chart=Chart("Nobody", (), (), (), ()))
    assert "Nobody" in words(root)


def test_the_picture_alone_keeps_its_style_and_no_variable() -> None:
    css = plain_style("docket-path")
    assert not re.search(r"var\(|--|@|color-mix|currentColor|Canvas|inherit", css)
    written = (STYLES / "pictures" / "docket-path.css").read_text()
    assert set(re.findall(r"\.(dp-[\w-]+)", written)) == set(re.findall(r"\.(dp-[\w-]+)", css))
    used = set(re.findall(r"dp-[\w-]+", " ".join(one.get("class", "") for one in drawn().iter())))
    assert used - {"dp-sign", "dp-shown"} <= set(re.findall(r"dp-[\w-]+", css))
    text = alone(draw(CHART, "en"), "docket-path")
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')
