"""The picture of two offenses side by side: each row there, nothing told by color alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

from dedere.assessment import assess
from dedere.assessment.elements import elements_of
from dedere.casefile import load as load_case
from dedere.law import load
from dedere.law.elements import comparison, load_elements
from dedere.pictures.elements import Chart, Sort, draw, lines, of_case, of_comparison
from dedere.pictures.styles import STYLES, alone, plain_style
from tests.browsing import CHROMIUM
from tests.pictures.test_styles import contrast

if TYPE_CHECKING:
    from playwright.sync_api import Browser

SVG = "{http://www.w3.org/2000/svg}"
NAMES = list(load_elements().comparisons)


def chart_of(name: str, lang: str = "en") -> Chart:
    return of_comparison(comparison(name), load(), lang)


def case_chart(lang: str = "en", offense: str = "o1") -> Chart:
    case = elements_of(assess(load_case("examples/invented-rio-bravo.yaml")), offense=offense)
    return of_case(case, case.offenses[0], lang)


def drawn(chart: Chart, lang: str = "en", *, narrow: bool = False) -> ET.Element:
    return ET.fromstring(draw(chart, lang, narrow=narrow))  # noqa: S314


def words(root: ET.Element) -> str:
    return " ".join(" ".join(one.itertext()) for one in root.iter(f"{SVG}text"))


@pytest.mark.parametrize("narrow", [False, True])
@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("name", NAMES)
def test_each_element_of_each_comparison_is_in_the_picture_and_inside_it(
    name: str, lang: str, narrow: bool
) -> None:
    chart = chart_of(name, lang)
    root = drawn(chart, lang, narrow=narrow)
    said = re.sub(r"\s+", " ", words(root))
    for row in chart.rows:
        for box in (*row.left, *row.right):
            assert box.said in said
            assert box.name in said
        assert row.why in said
        assert row.said in said
    for line in (*chart.left.penalties, *chart.right.penalties, chart.test):
        assert line in said
    _, _, width, height = (float(part) for part in root.attrib["viewBox"].split())
    for one in root.iter(f"{SVG}text"):
        assert 0 <= float(one.attrib["x"]) <= width
        assert 0 < float(one.attrib["y"]) <= height


def test_lines_stand_under_each_other() -> None:
    for narrow in (False, True):
        root = drawn(chart_of("kidnapping", "es"), "es", narrow=narrow)
        columns: dict[tuple[float, str], list[float]] = {}
        for one in root.iter(f"{SVG}text"):
            at = (float(one.attrib["x"]), one.get("text-anchor", "start"))
            columns.setdefault(at, []).append(float(one.attrib["y"]))
        for ys in columns.values():
            assert all(b - a >= 12 for a, b in zip(sorted(ys), sorted(ys)[1:], strict=False))


def test_how_two_elements_meet_is_told_by_shape_and_in_words() -> None:
    shapes: dict[str, set[tuple[Any, ...]]] = {}
    for name in NAMES:
        for one in drawn(chart_of(name)).iter(f"{SVG}g"):
            css = one.get("class", "")
            if css.startswith("el-joint"):
                drawn_as = tuple((child.tag, child.get("class")) for child in one)
                wide = [child.get("points", "") for child in one]
                # A wedge is told from the other by the end at which it is thick.
                thick = tuple(_thick_at(points) for points in wide if points)
                shapes.setdefault(css, set()).add((drawn_as, thick))
    assert set(shapes) == {f"el-joint el-{sort.value}" for sort in Sort}
    told = [next(iter(found)) for found in shapes.values()]
    assert all(len(found) == 1 for found in shapes.values())
    assert len(set(told)) == len(told)


def _thick_at(points: str) -> str:
    pairs = [tuple(map(float, one.split(","))) for one in points.split()]
    left, right = min(x for x, _ in pairs), max(x for x, _ in pairs)

    def height(at: float) -> float:
        ys = [y for x, y in pairs if x == at]
        return max(ys) - min(ys)

    return "left" if height(left) > height(right) else "right"


def test_a_gap_is_marked_in_words_and_what_is_disregarded_is_none() -> None:
    said = words(drawn(chart_of("fraud")))
    assert said.count("GAP") == 1
    assert "(nothing on this side)" in said
    assert "disregarded" in said
    assert "no counterpart: a gap" in said, "the key"


def test_whoever_cannot_see_it_is_told_the_same() -> None:
    root = drawn(chart_of("fraud"))
    title, about = root[0], root[1]
    assert (title.tag, about.tag) == (f"{SVG}title", f"{SVG}desc")
    named = root.attrib["aria-labelledby"].split()
    assert [title.attrib["id"], about.attrib["id"]] == named
    assert about.text is not None
    for row in chart_of("fraud").rows:
        assert row.said in about.text
        assert all(box.said in about.text for box in (*row.left, *row.right))


def test_the_wide_and_the_narrow_one_can_stand_on_one_page() -> None:
    both = [drawn(chart_of("fraud"), narrow=narrow) for narrow in (False, True)]
    ids = [one.attrib["id"] for root in both for one in root.iter() if "id" in one.attrib]
    assert len(ids) == len(set(ids))


# -- a case ----------------------------------------------------------------------------------------


def test_a_case_shows_evidence_what_is_against_it_and_what_lacks() -> None:
    said = re.sub(r"\s+", " ", words(drawn(case_chart())))
    assert "v01: accomplice who testifies (d11 Affidavit of an invented agent" in said
    assert "against it: He names no day" in said
    assert "promised or given: His own sentence" in said
    assert said.count("! NOTHING is recorded under it yet") == 3
    assert "recorded in the case: 240 months" in said
    assert "The assessment: The conduct is an offense in both States. Yes." in said
    assert "United States (requesting State)" in said


def test_a_case_says_it_in_spanish() -> None:
    said = re.sub(r"\s+", " ", words(drawn(case_chart("es"), "es", narrow=True)))
    assert "en contra: No indica día" in said
    assert "NADA se ha registrado" in said
    assert "Estados Unidos (Estado requirente)" in said


# -- in words --------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [60, 96, 140])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_words_keep_to_the_width(lang: str, width: int) -> None:
    for name in NAMES:
        assert all(len(line) <= width for line in lines(chart_of(name, lang), lang, width)), name
    for line in lines(case_chart(lang), lang, width):
        assert len(line) <= width


def test_two_columns_need_room() -> None:
    wide = "\n".join(lines(chart_of("fraud"), "en", 120))
    narrow = "\n".join(lines(chart_of("fraud"), "en", 70))
    assert re.search(r"UNITED STATES +MEXICO", wide)
    assert "╳╌╌╌╌╌" in wide
    assert not re.search(r"UNITED STATES +MEXICO", narrow)
    for text in (wide, narrow):
        assert "[GAP]" in text
        assert "no counterpart" in text
        assert "mx-fraud.gain" in text, "no name is broken"


# -- styles ----------------------------------------------------------------------------------------


def test_the_picture_alone_keeps_its_style_and_no_variable() -> None:
    css = plain_style("elements")
    assert not re.search(r"var\(|--|@|color-mix|currentColor|Canvas|inherit", css)
    written = (STYLES / "pictures" / "elements.css").read_text()
    assert set(re.findall(r"\.(el-[\w-]+)", written)) == set(re.findall(r"\.(el-[\w-]+)", css))
    used: set[str] = set()
    for chart in (case_chart(), *(chart_of(name) for name in NAMES)):
        for narrow in (False, True):
            classes = " ".join(one.get("class", "") for one in drawn(chart, narrow=narrow).iter())
            used |= set(re.findall(r"el-[\w-]+", classes))
    unstyled = {"el-joint", *(f"el-{sort.value}" for sort in Sort)}
    assert used - unstyled <= set(re.findall(r"el-[\w-]+", css))
    assert alone(draw(chart_of("fraud"), "en"), "elements").startswith("<?xml")


def test_words_are_dark_on_light() -> None:
    css = plain_style("elements")
    inks = set(re.findall(r"text[^{}]*\{[^}]*fill: (#[0-9a-f]{6})", css))
    inks |= set(re.findall(r"(?:quiet|why|bare|gap-word)[^{}]*\{[^}]*fill: (#[0-9a-f]{6})", css))
    assert len(inks) >= 3
    for ink in inks:
        for ground in ("#ffffff", "#f6f6f6"):
            assert contrast(ink, ground) >= 4.5, (ink, ground)


# -- in a browser ----------------------------------------------------------------------------------

OUTSIDE = """() => [...document.querySelectorAll("svg")].flatMap((svg) => {
  const edge = svg.getBoundingClientRect();
  return [...svg.querySelectorAll("text")].filter((text) => {
    const own = text.getBoundingClientRect();
    return own.right > edge.right + 1 || own.left < edge.left - 1 ||
      own.bottom > edge.bottom + 1 || own.top < edge.top - 1;
  }).map((text) => text.textContent);
})"""
OVER = """() => [...document.querySelectorAll("svg")].flatMap((svg) => {
  const boxes = [...svg.querySelectorAll(".el-box")].map((box) => box.getBoundingClientRect());
  return [...svg.querySelectorAll(".el-how")].filter((text) => {
    const own = text.getBoundingClientRect();
    return boxes.some((box) => own.left < box.right - 1 && own.right > box.left + 1 &&
      own.top < box.bottom - 2 && own.bottom > box.top + 2);
  }).map((text) => text.textContent);
})"""


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium or Chrome is installed")
@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_word_leaves_the_picture_or_lies_on_a_box(lang: str, browser: Browser) -> None:
    css = (STYLES / "pictures" / "elements.css").read_text()
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    charts = {**{name: chart_of(name, lang) for name in NAMES}, "a case": case_chart(lang)}
    for name, chart in charts.items():
        for narrow, room in ((False, 940), (True, 340)):
            picture = draw(chart, lang, narrow=narrow)
            page.set_content(
                f"<!doctype html><style>body {{ margin: 0; font-family: sans-serif }} {css}</style>"
                f'<div style="width: {room}px">{picture}</div>'
            )
            assert page.evaluate(OUTSIDE) == [], (name, narrow)
            assert page.evaluate(OVER) == [], (name, narrow)
    page.close()
