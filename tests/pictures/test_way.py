"""The picture of a way: every station once, in its lane and its place, and the same in words."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from dedere.bilingual import Text, same
from dedere.calendars import PartialDate
from dedere.pictures.styles import STYLES, alone, plain_style
from dedere.pictures.way import SHAPES, Chart, Mark, Strand, draw

SVG = "{http://www.w3.org/2000/svg}"
STRANDS = (
    Strand("requests", Text("Requests", "Solicitudes")),
    Strand("mexico", Text("In Mexico, with a rather long name", "En México, con nombre largo")),
    Strand("statements", Text("Statements", "Declaraciones")),
)
WORDS = Text(
    "Something with <&> signs that is told in far too many words for one line of the picture",
    "Algo con signos <&> que se cuenta en demasiadas palabras para una línea de la imagen",
)


def mark(day: str, strand: str = "mexico", words: Text = WORDS, **more: bool) -> Mark:
    return Mark(strand, PartialDate.parse(day), words, **more)


CHART = Chart(
    id="el faro/1",
    title=Text("The whole way: Ana Ejemplo", "El camino completo: Ana Ejemplo"),
    strands=STRANDS,
    marks=(
        mark("../2003-05", "requests"),
        mark("2003-06-01", "requests", same("Asked")),
        mark("2004", alleged=True),
        mark("2016-05-16", disputed=True),
        mark("2016-05-20"),
        mark("2016-05-20"),
        mark("2016-05/..", "requests"),
    ),
    apart=2,
    invented=True,
)


def drawn(chart: Chart = CHART, lang: str = "en", *, narrow: bool = False) -> ET.Element:
    return ET.fromstring(draw(chart, lang, narrow=narrow))  # noqa: S314


def said(root: ET.Element) -> list[str]:
    return ["".join(one.itertext()) for one in root.iter(f"{SVG}text")]


def marks_of(root: ET.Element) -> list[ET.Element]:
    found = [one for one in root.iter(f"{SVG}g") if "wy-mark" in (one.get("class") or "")]
    return [one for one in found if one.find(f"{SVG}title") is not None]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("narrow", [False, True])
def test_every_station_is_drawn_once_with_its_number_and_told_in_words(
    lang: str, narrow: bool
) -> None:
    root = drawn(lang=lang, narrow=narrow)
    marks = marks_of(root)
    numbers = sorted(int(one.findtext(f"{SVG}text") or 0) for one in marks)
    assert numbers == [1, 2, 3, 4, 5, 6, 7]
    described = root.findtext(f"{SVG}desc") or ""
    for place, one in enumerate(CHART.marks, 1):
        assert f"{place}. " in described
        assert one.words.in_(lang) in described
    empty = {"en": "no source given says anything", "es": "ninguna fuente dada dice nada"}[lang]
    assert empty in described
    assert any(empty in line for line in said(root))
    assert any({"en": "INVENTED", "es": "INVENTADO"}[lang] in line for line in said(root))
    assert root.attrib["lang"] == lang
    assert root.attrib["role"] == "img"


@pytest.mark.parametrize("narrow", [False, True])
def test_a_lane_is_told_by_shape_and_doubt_by_its_outline(narrow: bool) -> None:
    root = drawn(narrow=narrow)
    for one in marks_of(root):
        requests = "wy-requests" in (one.get("class") or "")
        assert (one.find(f"{SVG}circle") is not None) == requests
    classes = [one.get("class") or "" for one in marks_of(root)]
    assert sum("wy-disputed" in one for one in classes) == 1
    assert sum("wy-alleged" in one for one in classes) == 1
    words = said(root)
    assert any("sources disagree" in line for line in words)
    assert any("only alleged" in line for line in words)


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("narrow", [False, True])
def test_nothing_stands_outside_the_picture(lang: str, narrow: bool) -> None:
    root = drawn(lang=lang, narrow=narrow)
    _, _, width, height = (float(part) for part in root.attrib["viewBox"].split())
    assert width <= (360 if narrow else 1000), "a telephone is 390 wide"
    for one in root.iter(f"{SVG}text"):
        assert 0 <= float(one.attrib["x"]) <= width + 0.1
        assert 0 <= float(one.attrib["y"]) <= height + 0.1
    for box in root.iter(f"{SVG}rect"):
        x, wide = float(box.attrib["x"]), float(box.attrib["width"])
        assert x >= -0.1
        assert x + wide <= width + 0.1


def place(one: ET.Element) -> float:
    number = one.find(f"{SVG}text")
    assert number is not None
    return float(number.attrib["x"])


def test_time_runs_from_left_to_right_and_equal_days_stand_at_one_place() -> None:
    by_number = {int(one.findtext(f"{SVG}text") or 0): one for one in marks_of(drawn())}
    dated = [place(by_number[number]) for number in (2, 3, 4, 5)]
    assert dated == sorted(dated)
    assert place(by_number[5]) == place(by_number[6])
    rows = {number: one[1].get("points") for number, one in by_number.items() if number in (5, 6)}
    assert rows[5] != rows[6], "they lie on lines of their own"


def test_what_is_known_in_part_is_a_bar_over_all_its_days() -> None:
    root = drawn()
    bars = [one for one in root.iter(f"{SVG}rect") if one.get("class") == "wy-soft"]
    drawn_for = [one for one in CHART.marks if not one.date.is_day]
    assert len(bars) == len(drawn_for) + 1, "and one in the key"


def test_the_narrow_picture_says_that_it_is_not_to_scale_and_goes_down_in_time() -> None:
    root = drawn(narrow=True)
    assert any("not to scale" in line for line in said(root))
    years = [one for one in root.iter(f"{SVG}text") if one.get("class") == "wy-year-words"]
    assert ["".join(one.itertext()) for one in years] == ["2003", "2004", "2016"]
    marks = marks_of(root)
    heights = [float((one.find(f"{SVG}text") or one[2]).attrib["y"]) for one in marks]
    assert heights == sorted(heights)


def test_many_stations_on_one_day_still_fit() -> None:
    many = Chart("many", WORDS, STRANDS, tuple(mark("2016-05-20") for _ in range(120)))
    for narrow in (False, True):
        root = drawn(many, narrow=narrow)
        assert len(marks_of(root)) == 120


def test_what_did_not_happen_and_what_is_in_no_lane_is_refused() -> None:
    with pytest.raises(ValueError, match="did not happen"):
        mark("never")
    with pytest.raises(ValueError, match="no lane"):
        Chart("x", WORDS, STRANDS[:1], (mark("2016"),))
    with pytest.raises(ValueError, match="cannot be drawn"):
        draw(Chart("x", WORDS, STRANDS, ()), "en")
    strands = tuple(Strand(str(one), WORDS) for one in range(len(SHAPES) + 1))
    with pytest.raises(ValueError, match="more lanes"):
        Chart("x", WORDS, strands, ())


def test_as_a_file_it_brings_its_styles_and_nothing_that_only_a_page_has() -> None:
    text = alone(draw(CHART, "es"), "way")
    root = ET.fromstring(text.encode())  # noqa: S314
    assert [child.tag.rpartition("}")[2] for child in root][:4] == [
        "title",
        "desc",
        "style",
        "rect",
    ]
    assert "<script" not in text
    css = plain_style("way")
    assert not re.search(r"var\(|--|@|color-mix|currentColor|Canvas|inherit", css)
    written = (STYLES / "pictures" / "way.css").read_text(encoding="utf-8")
    styled = set(re.findall(r"\.(wy-[\w-]+)", written))
    used = {name for one in root.iter() for name in (one.get("class") or "").split()}
    unstyled = {one for one in used - styled if one.startswith("wy-")}
    assert {one for one in unstyled if not one.startswith("wy-layer")} <= {"wy-key", "wy-mark"}
